"""Live sound on the Listen page, with a microphone and networks that say what the test wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pretended import make_prediction, patiently
from pretended_live import FEATURES, Microphone
from pytestqt.qtbot import QtBot

from app import live_jobs
from app.main import Program
from app.models.records import ModelKey
from app.windows.live_door import pace_words
from core.errors import DeviceError
from core.inference.live import LivePrediction, LiveWindow

pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", extend=True)

Idle = Callable[[], None]


class Answers:
    """What the networks say: the class at `first`, as sure as `probability`."""

    def __init__(self) -> None:
        self.first = 0
        self.probability = 0.8

    def __call__(self, _context: Any, _key: ModelKey, window: LiveWindow) -> LivePrediction:
        said = make_prediction(self.first, self.probability)
        return LivePrediction(window.start, window.end, said, 0.2)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    made = Answers()
    monkeypatch.setattr(live_jobs, "prepare", lambda _context, _key: FEATURES)
    monkeypatch.setattr(live_jobs, "predict", made)
    return made


@pytest.fixture
def microphone(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Microphone:
    made = Microphone()
    monkeypatch.setattr("app.main.LiveInput", lambda: made)
    return made


@pytest.fixture
def live(
    answers: Answers, microphone: Microphone, request: pytest.FixtureRequest
) -> Iterator[Program]:
    program = request.getfixturevalue("program")
    yield program
    program.live.stop()


def listen(qtbot: QtBot, program: Program, microphone: Microphone) -> None:
    """Begin, and hear something."""
    program.window.actions_["live"].trigger()
    patiently(qtbot, lambda: microphone.running)
    microphone.give()
    patiently(qtbot, lambda: program.page.prediction.prediction() is not None)


def test_the_page_shows_what_is_heard(
    qtbot: QtBot, live: Program, microphone: Microphone, answers: Answers
) -> None:
    page, panel = live.page, live.page.live
    listen(qtbot, live, microphone)
    assert panel.isVisibleTo(page)
    assert panel.device.text() == "Mic · 8 kHz · stereo"
    assert page.prediction.headline.accessibleName() == "dog, 80 %"
    assert "keep it first" in page.explanation.status.text()
    assert float(panel.spectrogram.levels().max()) > -80.0
    assert "dog" in panel.strip.accessibleDescription() or not panel.strip.isVisible()
    answers.first = 1
    microphone.give()
    patiently(qtbot, lambda: page.prediction.headline.accessibleName().startswith("rain"))
    patiently(qtbot, lambda: "rain" in panel.strip.accessibleDescription())


def test_classes_stand_in_order_once_it_is_stopped(
    qtbot: QtBot, live: Program, microphone: Microphone
) -> None:
    page = live.page
    listen(qtbot, live, microphone)
    later = make_prediction(0, 0.6)
    later.probabilities[:] = 0.6, 0.1, 0.3
    page.prediction.set_prediction(later, calm=True)
    assert [page.prediction.bars.class_at(row) for row in range(3)] == [0, 1, 2]
    live.live.stop()
    assert [page.prediction.bars.class_at(row) for row in range(3)] == [0, 2, 1]


def test_one_microphone_serves_one(
    qtbot: QtBot, live: Program, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live.record, "devices", list)
    monkeypatch.setattr(live.record, "chosen", lambda: None)
    queue, actions = live.page.queue, live.window.actions_
    listen(qtbot, live, microphone)
    assert not queue.record.isEnabled()
    assert not actions["record"].isEnabled()
    assert "Live" in queue.record.toolTip()
    assert queue.live.accessibleName() == "Stop listening live"
    queue.live.click()
    assert not live.live.running
    assert not microphone.running
    assert queue.record.isEnabled()
    assert actions["record"].isEnabled()
    monkeypatch.setattr(type(live.record), "recording", True)
    live.record.recording_changed.emit(True)
    assert not queue.live.isEnabled()
    assert not actions["live"].isEnabled()
    assert "recording" in queue.live.toolTip()
    monkeypatch.setattr(type(live.record), "recording", False)
    live.record.recording_changed.emit(False)
    assert queue.live.isEnabled()


def test_the_last_minute_is_kept_while_it_goes_on(
    qtbot: QtBot, live: Program, microphone: Microphone, notices: list[str]
) -> None:
    keep = live.window.actions_["keep_live"]
    assert not keep.isEnabled()
    listen(qtbot, live, microphone)
    assert keep.isEnabled()
    keep.trigger()
    patiently(qtbot, lambda: live.clips.rowCount() == 1)
    assert live.live.running
    assert live.session.live
    assert any("was kept" in line for line in notices)
    live.window.actions_["live"].trigger()
    assert "can be kept" in live.page.live.state.text()
    live.page.live.keep.click()
    patiently(qtbot, lambda: live.clips.rowCount() == 2)
    patiently(qtbot, lambda: live.session.shown is not None)
    assert not live.session.live


def test_a_clip_takes_the_page_and_the_microphone_goes(
    qtbot: QtBot, live: Program, microphone: Microphone, clip_files: list[Path], idle: Idle,
    notices: list[str],
) -> None:  # fmt: skip
    listen(qtbot, live, microphone)
    live.classify.add_paths(clip_files)
    patiently(qtbot, lambda: live.session.shown is not None)
    assert not live.live.running
    assert not live.page.live.isVisibleTo(live.page)
    assert any("Live listening was stopped" in line for line in notices)
    live.live.cancel()
    idle()
    assert live.window.actions_["keep_live"].isEnabled()


def test_closing_leads_back_to_the_beginning(
    qtbot: QtBot, live: Program, microphone: Microphone
) -> None:
    listen(qtbot, live, microphone)
    live.window.actions_["cancel"].trigger()
    assert not live.live.running
    live.page.live.close_button.click()
    assert not live.session.live
    assert live.page.empty.isVisibleTo(live.page)


def test_a_microphone_that_goes_away_leaves_its_sound(
    qtbot: QtBot, live: Program, microphone: Microphone, notices: list[str]
) -> None:
    listen(qtbot, live, microphone)
    microphone.go_away()
    assert live.page.live.state.text() == "Mic went away."
    assert live.page.live.keep.isEnabled()
    assert live.page.live.again.isVisibleTo(live.page.live)
    assert "Mic went away. What was heard can still be kept." in notices


def test_no_microphone_is_one_line(
    qtbot: QtBot, live: Program, microphone: Microphone, notices: list[str]
) -> None:
    microphone.failure = DeviceError("Nothing can be heard: no microphone was found. Connect one.")
    live.window.actions_["live"].trigger()
    patiently(qtbot, lambda: any("no microphone" in line for line in notices))
    assert not live.live.running
    assert not live.page.live.keep.isEnabled()
    assert live.page.prediction.message.text() == "Nothing was heard."
    microphone.failure = None
    live.page.live.again.click()
    patiently(qtbot, lambda: microphone.running)
    live.live.stop()


def test_answers_keep_their_rows_while_the_first_stays(
    qtbot: QtBot, live: Program, microphone: Microphone, answers: Answers
) -> None:
    bars = live.page.prediction.bars
    listen(qtbot, live, microphone)
    resets: list[int] = []
    bars.model().modelReset.connect(lambda: resets.append(1))
    answers.probability = 0.6
    microphone.give()
    patiently(qtbot, lambda: live.page.prediction.headline.accessibleName() == "dog, 60 %")
    assert resets == []
    answers.first = 2
    microphone.give()
    patiently(qtbot, lambda: live.page.prediction.headline.accessibleName().startswith("rooster"))
    assert resets == [1]
    assert bars.class_at(0) == 2


def test_leaving_the_window_stops_it(qtbot: QtBot, live: Program, microphone: Microphone) -> None:
    listen(qtbot, live, microphone)
    live.window.close()
    assert not microphone.running


def test_another_page_does_not_stop_it(qtbot: QtBot, live: Program, microphone: Microphone) -> None:
    listen(qtbot, live, microphone)
    actions = live.window.actions_
    live.window.show_page("models")
    assert live.live.running
    assert not actions["keep_live"].isEnabled()
    live.window.show_page("listen")
    assert live.page.live.isVisibleTo(live.page)
    assert actions["keep_live"].isEnabled()
    assert not actions["record"].isEnabled()


def test_skipped_sound_is_told_only_when_answers_are_few() -> None:
    assert pace_words(3.1, 0.2) == "3.1 answers a second, 0.20 s after the sound"
    assert pace_words(1.2, 0.8).endswith("some sound is skipped to keep up")


def test_the_clip_that_was_shown_can_be_chosen_again(
    qtbot: QtBot, live: Program, microphone: Microphone, clip_files: list[Path], idle: Idle
) -> None:
    live.classify.add_paths(clip_files[:1])
    idle()
    listen(qtbot, live, microphone)
    assert live.page.queue.selected_ids() == []
    live.page.queue.list.setCurrentIndex(live.clips.index(0))
    patiently(qtbot, lambda: live.session.shown is not None)
    assert not live.live.running
    idle()
