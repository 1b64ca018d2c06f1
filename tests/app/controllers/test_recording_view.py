from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pretended import Networks, patiently, write_clip
from pytestqt.qtbot import QtBot

from app.main import Program
from app.models.records import OpenedClip

Idle = Callable[[], None]


@pytest.fixture
def recording(program: Program, long_file: Path, idle: Idle) -> Program:
    program.classify.add_paths([long_file])
    idle()
    return program


def opened(program: Program) -> OpenedClip:
    assert program.session.shown is not None
    assert program.session.shown.opened is not None
    return program.session.shown.opened


def test_a_recording_shows_its_first_window_and_its_whole_outline(recording: Program) -> None:
    shown = recording.session.shown
    assert shown is not None
    assert shown.overview is not None
    assert shown.overview.outline.duration == pytest.approx(23.0)
    assert opened(recording).start == 0.0
    assert opened(recording).clip.duration == pytest.approx(5.0)
    assert shown.prediction is not None
    assert shown.attribution is not None
    assert recording.page.sound.waveform.window_range() == pytest.approx((0.0, 5.0))


def test_windows_go_on_and_back_and_stop_at_the_ends(recording: Program, idle: Idle) -> None:
    recording.window.actions_["window_on"].trigger()
    idle()
    assert opened(recording).start == pytest.approx(5.0)
    for _ in range(9):
        recording.recording_view.move_by(1.0)
    idle()
    assert opened(recording).start == pytest.approx(18.0)
    recording.recording_view.move_to(-4.0)
    idle()
    assert opened(recording).start == 0.0


def test_moving_predicts_and_explains_the_new_window(
    recording: Program, networks: Networks, idle: Idle
) -> None:
    asked = len(networks.asked)
    recording.recording_view.move_to(7.501)
    idle()
    shown = recording.session.shown
    assert shown is not None
    assert shown.prediction is not None
    assert shown.attribution is not None
    assert len(networks.asked) == asked + 1


def test_only_the_last_of_many_wishes_is_opened(recording: Program, idle: Idle) -> None:
    starts: list[float] = []
    recording.session.opened_changed.connect(lambda: starts.append(opened(recording).start))
    for tenth in range(1, 120):
        recording.recording_view.move_to(tenth / 10)
    idle()
    assert starts[-1] == pytest.approx(11.9)
    assert len(starts) <= 3


def test_a_stale_prediction_of_another_window_is_dropped(
    qtbot: QtBot, recording: Program, networks: Networks, idle: Idle
) -> None:
    gate = networks.wait_at("window 5")
    recording.recording_view.move_to(5.0)
    patiently(qtbot, lambda: opened(recording).start == pytest.approx(5.0))
    recording.recording_view.move_to(10.0)
    patiently(qtbot, lambda: opened(recording).start == pytest.approx(10.0))
    gate.set()
    idle()
    shown = recording.session.shown
    assert shown is not None
    assert shown.attribution is not None
    assert opened(recording).start == pytest.approx(10.0)


def test_a_click_on_the_outline_moves_the_window(recording: Program, idle: Idle) -> None:
    recording.page.sound.window_requested.emit(14.5)
    idle()
    assert opened(recording).start == pytest.approx(12.0)
    recording.page.sound.window_requested.emit(14.5)
    idle()
    assert opened(recording).start == pytest.approx(12.0)


def test_the_window_is_dragged_along_the_outline(recording: Program, idle: Idle) -> None:
    region = recording.page.sound.waveform.window_region
    assert region.movable
    region.moving = True
    for start in (1.0, 4.0, 9.0):
        region.setRegion((start, start + 5.0))
    region.moving = False
    idle()
    assert opened(recording).start == pytest.approx(9.0)


def test_a_clip_has_no_windows(program: Program, clip_files: list[Path], idle: Idle) -> None:
    program.classify.add_paths(clip_files[:1])
    idle()
    program.recording_view.move_by(1.0)
    idle()
    assert opened(program).start == 0.0
    assert program.page.sound.waveform.window_range() is None


def test_the_outline_of_a_changed_recording_is_read_again(
    recording: Program, long_file: Path, idle: Idle
) -> None:
    before = recording.session.shown
    assert before is not None
    assert before.overview is not None
    write_clip(long_file, 23.0, hz=50.0)
    recording.classify.add_paths([long_file])
    idle()
    after = recording.session.shown
    assert after is not None
    assert after.overview is not None
    assert after.overview is not before.overview
