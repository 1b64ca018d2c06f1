"""The window is made anew where it is to speak another language."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pretended import Networks, is_working, patiently
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import language
from app.settings import SettingsStore
from app.stage import Stage, unfinished

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, networks: Networks) -> Iterator[Stage]:
    made = Stage(qapp, SettingsStore())
    made.start([])
    yield made
    made.program.window.close()
    made.leave()
    made.program.dispose()
    made.deleteLater()
    language.speak(qapp, "en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()


@pytest.fixture
def settled(qtbot: QtBot, stage: Stage) -> Callable[[], None]:
    return lambda: patiently(qtbot, lambda: not is_working(stage.program))


def words_of_menus(stage: Stage) -> set[str]:
    return {action.text() for action in stage.program.window.actions_}


def test_the_window_speaks_another_language_at_once(
    qtbot: QtBot, stage: Stage, clip_files: list[Path], settled: Callable[[], None]
) -> None:
    first = stage.program
    first.classify.add_paths(clip_files)
    first.window.show_page("train")
    settled()
    english = words_of_menus(stage)
    first.preferences.change("language", "de")
    patiently(qtbot, lambda: stage.program is not first)
    settled()
    assert stage.program.window.isVisible()
    assert len(words_of_menus(stage) - english) > 20
    clips = stage.program.clips
    assert [clips.entry(i).path for i in clips.ids()] == clip_files
    assert stage.program.window.pages.current == "train"
    second = stage.program
    second.preferences.change("language", "en")
    patiently(qtbot, lambda: stage.program is not second)
    settled()
    assert words_of_menus(stage) == english


def test_the_window_before_is_gone(qtbot: QtBot, stage: Stage, settled: Callable[[], None]) -> None:
    settled()
    first = stage.program
    parts = (first.window, first.clips, first.session, first.timeline, first.player, first.runs)
    first.preferences.change("language", "de")
    patiently(qtbot, lambda: not any(shiboken6.isValid(part) for part in parts))
    settled()


def test_open_settings_stay_open(qtbot: QtBot, stage: Stage, settled: Callable[[], None]) -> None:
    first = stage.program
    settled()
    first.settings_door.open_settings()
    first.preferences.change("language", "zh_CN")
    patiently(qtbot, lambda: stage.program is not first)
    patiently(qtbot, lambda: stage.program.settings_door.dialog is not None)
    dialog = stage.program.settings_door.dialog
    assert dialog is not None
    dialog.close()
    settled()


def test_a_training_is_not_stopped_for_it(
    qtbot: QtBot, stage: Stage, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = stage.program
    settled()
    said: list[str] = []
    first.notifications.posted.connect(lambda notice: said.append(notice.text))
    assert unfinished(first) == ""
    first.session.show_live()
    first.preferences.change("language", "de")
    qtbot.wait(50)
    assert stage.program is first
    assert said == ["The language changes with the next start: a microphone is being heard."]
    first.session.end_live()


def test_a_worker_that_does_not_stop_in_time_is_told_of(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.main._LEAVE_S", 0.05)
    begun, go_on = threading.Event(), threading.Event()

    def stubborn(_: object) -> None:
        begun.set()
        go_on.wait(20)

    stage.program.trainer.submit(stubborn, name="stubborn")
    assert begun.wait(10)
    assert not stage.leave()
    go_on.set()
    monkeypatch.setattr("app.main._LEAVE_S", 20.0)
    assert stage.leave()
