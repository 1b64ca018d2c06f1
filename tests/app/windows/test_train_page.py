from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from pretended import patiently
from pretended_training import CONFIG, Trainer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app import paths
from app.dialogs.confirm import ConfirmDialog
from app.main import Program
from app.windows.train_page import TrainPage

Idle = Callable[[], None]


@pytest.fixture
def trainer(monkeypatch: pytest.MonkeyPatch) -> Trainer:
    made = Trainer()
    made.install(monkeypatch)
    return made


@pytest.fixture
def shown(qtbot: QtBot, trainer: Trainer, program: Program, idle: Idle) -> Iterator[Program]:
    program.window.may_close = lambda: True
    program.start()
    qtbot.waitExposed(program.window)
    patiently(qtbot, lambda: program.session.model is not None)
    idle()
    yield program
    if program.training.busy:
        program.training.cancel()
        patiently(qtbot, lambda: not program.training.busy)


def opened(qtbot: QtBot, program: Program) -> TrainPage:
    program.window.show_page("train")
    page = program.train_page
    assert page is not None
    patiently(qtbot, lambda: program.runs.loaded)
    return page


def offered(page: TrainPage) -> set[str]:
    return {name for name, button in page.buttons.items() if not button.isHidden()}


def begun(qtbot: QtBot, program: Program, trainer: Trainer, epochs: int) -> TrainPage:
    page = opened(qtbot, program)
    assert program.training.start(CONFIG)
    trainer.let_pass(epochs)
    patiently(qtbot, lambda: len(program.runs.history) == epochs)
    patiently(qtbot, lambda: under_way(program) in (0, epochs + 1))
    qtbot.wait(20)
    return page


def under_way(program: Program) -> int:
    """Epoch that is being trained; 0 if none is."""
    live = program.runs.live
    return 0 if live is None or len(program.runs.history) == live.n_epochs else live.epoch


def dialogs() -> list[QDialog]:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog))
    return [dialog for dialog in found if dialog.isVisible()]


def test_a_page_is_made_when_it_is_first_opened(qtbot: QtBot, shown: Program) -> None:
    assert not shown.window.pages.is_built("train")
    shown.window.actions_["show_train"].trigger()
    assert shown.window.pages.is_built("train")
    assert shown.window.pages.current == "train"
    assert shown.window.actions_["show_train"].isChecked()
    shown.window.actions_["show_listen"].trigger()
    assert shown.window.pages.current == "listen"


def test_keys_of_the_listen_page_rest_elsewhere(qtbot: QtBot, shown: Program) -> None:
    opened(qtbot, shown)
    for name in ("play", "record", "channel_0", "remove"):
        assert not shown.window.actions_[name].isEnabled()
    assert shown.window.actions_["open"].isEnabled()
    shown.window.show_page("listen")
    assert shown.window.actions_["play"].isEnabled()


def test_clips_dropped_on_the_train_page_are_heard(
    qtbot: QtBot, shown: Program, clip_files: list[Path], idle: Idle
) -> None:
    opened(qtbot, shown)
    shown.window.paths_dropped.emit(clip_files[:1])
    assert shown.window.pages.current == "listen"
    idle()


def test_without_a_training_the_page_invites(qtbot: QtBot, shown: Program) -> None:
    page = opened(qtbot, shown)
    assert page.invitation.isVisible()
    assert page.runs.none.text() == "No training yet."


def test_a_training_is_seen_as_it_goes_on(qtbot: QtBot, shown: Program, trainer: Trainer) -> None:
    page = begun(qtbot, shown, trainer, 2)
    assert page.title.text() == "Frogs"
    assert "4 classes · 40 clips" in page.subtitle.text()
    [item] = page.runs.items
    assert item.text == "epoch 3 of 4"
    assert item.fraction == pytest.approx(2.5 / 4)
    assert offered(page) == {"stop", "cancel", "folder"}
    qtbot.wait(50)
    x, y = page.curves.loss.lines["training"].getData()
    assert list(x) == [1, 2]
    assert list(y) == [1.0, 0.5]
    assert "inner validation" not in page.curves.loss.lines
    assert [line.value() for line in page.curves.loss.marks] == [2.5]
    assert page.plan.cells[0].text() == "2 / 4"
    assert page.machine.value("Device") == "CPU, 2 threads"
    assert page.machine.value("Step") == "0.5 s for 32 clips · 2 % waiting for data"
    assert page.machine.value("Memory") == "1.0 of 8 GB"
    assert page.machine.value("Finishes").startswith("about ")


def test_the_tab_says_how_far_it_is(qtbot: QtBot, shown: Program, trainer: Trainer) -> None:
    begun(qtbot, shown, trainer, 1)
    patiently(qtbot, lambda: "Train  37 %" in tab_texts(shown))
    trainer.let_pass(3)
    patiently(qtbot, lambda: "Train" in tab_texts(shown))


def tab_texts(program: Program) -> list[str]:
    return [tab.text() for tab in program.window.header._tabs.values()]


def test_a_finished_training_becomes_the_choice(
    qtbot: QtBot, shown: Program, trainer: Trainer, idle: Idle
) -> None:
    page = begun(qtbot, shown, trainer, 4)
    patiently(qtbot, lambda: not shown.training.busy)
    idle()
    qtbot.wait(20)
    assert page.runs.items[0].text == "done, installed"
    assert offered(page) == {"draft", "folder", "remove"}
    assert shown.session.key.bundle == str(shown.runs.runs[0].bundle)
    assert page.plan.cells[0].text() == "0.250"
    assert not page.machine.isVisible()


def test_cancel_and_resume_by_their_buttons(
    qtbot: QtBot, shown: Program, trainer: Trainer, idle: Idle
) -> None:
    page = begun(qtbot, shown, trainer, 2)
    page.buttons["cancel"].click()
    patiently(qtbot, lambda: not shown.training.busy)
    idle()
    qtbot.wait(20)
    assert page.runs.items[0].text == "can be resumed from epoch 3"
    assert page.runs.items[0].tone == "accent_text"
    assert offered(page) == {"resume", "draft", "folder", "remove"}
    page.buttons["resume"].click()
    trainer.let_pass(1)
    patiently(qtbot, lambda: len(shown.runs.history) == 3)
    page.buttons["stop"].click()
    trainer.let_pass(1)
    patiently(qtbot, lambda: not shown.training.busy)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_removing_asks(qtbot: QtBot, shown: Program, trainer: Trainer, idle: Idle) -> None:
    page = begun(qtbot, shown, trainer, 4)
    patiently(qtbot, lambda: not shown.training.busy)
    idle()
    qtbot.wait(20)
    page.buttons["remove"].click()
    [dialog] = dialogs()
    dialog.reject()
    idle()
    assert trainer.removed == []
    page.buttons["remove"].click()
    [dialog] = dialogs()
    dialog.accept()
    patiently(qtbot, lambda: not shown.runs.runs)
    assert len(trainer.removed) == 1


def test_the_wizard_stays_closed_while_a_training_runs(
    qtbot: QtBot, shown: Program, trainer: Trainer, notices: list[str]
) -> None:
    begun(qtbot, shown, trainer, 1)
    shown.window.actions_["new_training"].trigger()
    assert notices[-1] == "“Frogs” is being trained; stop or cancel it before another begins."
    assert dialogs() == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_closing_asks_once(qtbot: QtBot, shown: Program, trainer: Trainer) -> None:
    shown.window.may_close = shown.guard.may_close
    begun(qtbot, shown, trainer, 1)
    assert not shown.window.close()
    shown.window.actions_["quit"].trigger()
    [dialog] = dialogs()
    assert isinstance(dialog, ConfirmDialog)
    dialog.no.click()
    assert shown.window.isVisible()
    assert shown.training.busy
    shown.window.close()
    [dialog] = dialogs()
    assert isinstance(dialog, ConfirmDialog)
    dialog.yes.click()
    assert not shown.window.isVisible()
    assert not shown.training.busy
    assert next(iter(trainer.rows.values())).status == "cancelled"


class Session:
    """The end of a session, as the desktop announces it."""

    def __init__(self, *, asks: bool) -> None:
        self.asks = asks
        self.stopped = False

    def allowsInteraction(self) -> bool:
        return self.asks

    def release(self) -> None:
        pass

    def cancel(self) -> None:
        self.stopped = True


def test_the_end_of_the_session_asks_where_it_may(
    qtbot: QtBot, shown: Program, trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(qtbot, shown, trainer, 1)
    shown.window.may_close = shown.guard.may_close
    monkeypatch.setattr(ConfirmDialog, "exec", lambda dialog: dialog.reject())
    asked = Session(asks=True)
    shown.guard.on_session_end(cast("QSessionManager", asked))
    assert asked.stopped
    shown.guard.on_session_end(cast("QSessionManager", Session(asks=False)))
    assert shown.window.close()
    assert dialogs() == []


def test_a_cell_shows_its_network(qtbot: QtBot, shown: Program, trainer: Trainer) -> None:
    page = begun(qtbot, shown, trainer, 1)
    chosen: list[Any] = []
    page.plan.cell_chosen.connect(chosen.append)
    page.plan.cells[0].click()
    qtbot.wait(20)
    assert chosen == [0]
    assert page.plan.cells[0].isChecked()


def test_runs_lie_among_the_users_data(shown: Program, own_folders: Path) -> None:
    assert paths.runs_folder() == own_folders / "data" / "runs"
