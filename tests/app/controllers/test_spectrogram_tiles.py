from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pretended import patiently, write_clip
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import jobs
from app.controllers.recording_view import RecordingViewController
from app.main import Program
from app.widgets.pyramid_picture import TILE_COLUMNS, Tile
from core.features.pyramid import SpectrogramPyramid
from core.features.recording_overview import read_columns

Idle = Callable[[], None]


@pytest.fixture
def recording(qtbot: QtBot, program: Program, long_file: Path, idle: Idle) -> Program:
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.classify.add_paths([long_file])
    idle()
    return program


def pyramid_of(program: Program) -> SpectrogramPyramid:
    shown = program.session.shown
    assert shown is not None
    assert shown.overview is not None
    return shown.overview.spectrogram


def zoom(program: Program, low: float, high: float) -> None:
    program.page.sound.waveform.view_box.setXRange(low, high, padding=0)


class Gate:
    """Lets tiles through one by one, and keeps count of what was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[Tile] = []
        self.stopped: list[Tile] = []
        self.open = threading.Event()
        real = jobs.read_spectrogram_columns

        def slow(
            context: jobs.Context,
            path: Path,
            pyramid: SpectrogramPyramid,
            level: int,
            columns: tuple[int, int],
        ) -> Any:
            tile = level, columns[0] // TILE_COLUMNS
            self.asked.append(tile)
            while not self.open.wait(0.01):
                if context.cancel.cancelled:
                    self.stopped.append(tile)
                context.cancel.raise_if_cancelled()
            return real(context, path, pyramid, level, columns)

        monkeypatch.setattr(jobs, "read_spectrogram_columns", slow)


def test_a_recording_is_shown_whole_and_a_clip_is_not(
    recording: Program, clip_files: list[Path], idle: Idle
) -> None:
    whole = recording.page.sound.whole
    assert whole.pyramid() is pyramid_of(recording)
    assert whole.isVisible()
    assert whole._state.text == ""
    recording.classify.add_paths(clip_files[:1])
    recording.page.queue.select(recording.clips.ids()[-1])
    idle()
    assert whole.pyramid() is None
    assert not whole.isVisible()


def test_zooming_in_computes_what_is_seen_from_the_file(
    recording: Program, long_file: Path, qtbot: QtBot, idle: Idle
) -> None:
    whole = recording.page.sound.whole
    zoom(recording, 8.0, 9.0)
    source = whole.picture.source
    assert source is not None
    seen = whole.picture.seen()
    assert seen is not None
    assert seen[0] < source.pyramid.base
    patiently(qtbot, lambda: not source.missing(*seen))
    idle()
    first, stop = source.columns_in(*seen)
    expected = read_columns(long_file, source.pyramid, seen[0], first, stop)
    np.testing.assert_array_equal(source.values(seen[0], first, stop), expected)


def test_the_last_wish_stops_what_went_before(
    recording: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, idle: Idle
) -> None:
    gate = Gate(monkeypatch)
    tiles = recording.overview.tiles
    tiles.want([(-2, 0), (-2, 1), (-2, 2)])
    patiently(qtbot, lambda: gate.asked == [(-2, 0)])
    tiles.want([(-2, 5), (-2, 6)])
    patiently(qtbot, lambda: gate.stopped == [(-2, 0)])
    gate.open.set()
    got: list[Tile] = []
    tiles.ready.connect(lambda tile, _: got.append(tile))
    idle()
    assert gate.asked == [(-2, 0), (-2, 5), (-2, 6)]
    assert got == [(-2, 5), (-2, 6)]


def test_a_tile_that_is_still_wanted_is_not_begun_anew(
    recording: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, idle: Idle
) -> None:
    gate = Gate(monkeypatch)
    tiles = recording.overview.tiles
    tiles.want([(-1, 1), (-1, 2)])
    patiently(qtbot, lambda: gate.asked == [(-1, 1)])
    tiles.want([(-1, 3), (-1, 1)])
    gate.open.set()
    idle()
    assert gate.asked == [(-1, 1), (-1, 3)]
    assert gate.stopped == []


def test_tiles_of_another_recording_are_dropped(
    recording: Program,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    tmp_path: Path,
    idle: Idle,
) -> None:
    gate = Gate(monkeypatch)
    got: list[Tile] = []
    recording.overview.tiles.ready.connect(lambda tile, _: got.append(tile))
    recording.overview.tiles.want([(-2, 1), (-2, 2)])
    patiently(qtbot, lambda: gate.asked == [(-2, 1)])
    recording.classify.add_paths([write_clip(tmp_path / "other.wav", 40.0)])
    recording.page.queue.select(recording.clips.ids()[-1])
    idle()
    gate.open.set()
    idle()
    assert gate.asked == gate.stopped == [(-2, 1)]
    assert got == []


def test_a_file_that_is_gone_is_told_once(
    recording: Program, long_file: Path, notices: list[str], qtbot: QtBot, idle: Idle
) -> None:
    long_file.unlink()
    recording.overview.tiles.want([(-2, 0), (-2, 1), (-2, 2)])
    idle()
    recording.overview.tiles.want([(-2, 7)])
    idle()
    assert len(notices) == 1
    assert "long.wav" in notices[0]


def test_the_command_shows_and_hides_it_and_is_remembered(
    recording: Program, qapp: QApplication, idle: Idle
) -> None:
    action = recording.window.actions_["whole_spectrogram"]
    assert action.isChecked()
    action.trigger()
    assert not recording.page.sound.whole.isVisible()
    assert recording.page.sound.timeline.isVisible()
    assert not recording.settings.values.whole_spectrogram
    again = Program(qapp)
    assert not again.window.actions_["whole_spectrogram"].isChecked()
    again.page.sound.set_window((0.0, 5.0))
    assert again.page.sound.whole.isHidden()
    again.leave()
    again.window.deleteLater()
    action.trigger()
    assert recording.page.sound.whole.isVisible()
    assert recording.settings.values.whole_spectrogram


def test_what_is_read_so_far_is_shown_with_how_much_it_is(
    recording: Program,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    tmp_path: Path,
    idle: Idle,
) -> None:
    go_on = threading.Event()
    real = jobs.read_whole_overview

    def slow(context: jobs.Context, path: Path) -> Any:
        whole = real(context, path)
        context.partial(whole)
        while not go_on.wait(0.01):
            context.cancel.raise_if_cancelled()
        return whole

    monkeypatch.setattr(jobs, "read_whole_overview", slow)
    recording.classify.add_paths([write_clip(tmp_path / "other.wav", 40.0)])
    recording.page.queue.select(recording.clips.ids()[-1])
    whole = recording.page.sound.whole
    patiently(qtbot, lambda: whole.pyramid() is not None)
    assert "computing the spectrogram" in whole._state.text
    assert whole.extent()[1] == pytest.approx(40.0)
    go_on.set()
    idle()
    assert whole._state.text == ""


def test_the_wholes_of_a_few_recordings_are_kept(
    recording: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, idle: Idle
) -> None:
    view: RecordingViewController = recording.recording_view
    first, first_id = pyramid_of(recording), recording.clips.ids()[0]
    read: list[Path] = []
    real = jobs.read_whole_overview

    def counted(context: jobs.Context, path: Path) -> Any:
        read.append(path)
        return real(context, path)

    monkeypatch.setattr(jobs, "read_whole_overview", counted)

    def show(clip_id: int) -> None:
        recording.page.queue.select(clip_id)
        idle()

    def add(number: int) -> int:
        recording.classify.add_paths([write_clip(tmp_path / f"{number}.wav", 12.0 + number)])
        idle()
        show(recording.clips.ids()[-1])
        return recording.clips.ids()[-1]

    second, *_ = [add(number) for number in range(3)]
    show(first_id)
    assert pyramid_of(recording) is first
    add(3)
    assert len(view._overviews) == 4
    assert len(read) == 4
    show(first_id)
    assert pyramid_of(recording) is first
    show(second)
    assert len(read) == 5
