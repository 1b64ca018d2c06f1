from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QMediaDevices

from app.main import Program
from core.errors import DeviceError

Idle = Callable[[], None]


@pytest.fixture
def listening(program: Program, clip_files: list[Path], idle: Idle) -> Program:
    program.classify.add_paths(clip_files)
    idle()
    return program


@pytest.fixture
def played(
    listening: Program, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[float, tuple[float, float] | None]]:
    calls: list[tuple[float, tuple[float, float] | None]] = []
    monkeypatch.setattr(
        listening.player, "play", lambda start, part=None: calls.append((start, part))
    )
    return calls


@pytest.mark.qt_log_ignore("PulseAudioService")
def test_without_a_loudspeaker_one_line_is_said(
    listening: Program, notices: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = QMediaDevices.defaultAudioOutput()
    if not nothing.isNull():
        pytest.skip("this machine has a loudspeaker")
    listening.window.actions_["play"].trigger()
    assert len(notices) == 1
    assert "no loudspeaker" in notices[0]
    assert not listening.playback.playing


def test_playback_begins_at_the_cursor(
    listening: Program, played: list[tuple[float, tuple[float, float] | None]]
) -> None:
    listening.playback.seek(0.3)
    listening.playback.toggle()
    assert played == [(0.3, None)]


def test_at_the_end_it_begins_again(
    listening: Program, played: list[tuple[float, tuple[float, float] | None]]
) -> None:
    listening.playback.seek(99.0)
    assert listening.playback.cursor == pytest.approx(0.5)
    listening.playback.toggle()
    assert played == [(0.0, None)]


def test_a_selection_is_played_from_its_start(
    listening: Program, played: list[tuple[float, tuple[float, float] | None]]
) -> None:
    listening.page.sound.selection_changed.emit((0.2, 0.4))
    listening.playback.toggle()
    assert played == [(0.2, (0.2, 0.4))]


def test_the_cursor_moves_by_keys_and_stays_inside(listening: Program) -> None:
    seen: list[float] = []
    listening.playback.cursor_changed.connect(seen.append)
    for name in ("seek_on", "seek_on", "seek_back", "seek_back_far", "seek_on_far", "seek_start"):
        listening.window.actions_[name].trigger()
    assert seen == pytest.approx([0.1, 0.2, 0.1, 0.0, 0.5, 0.0])


def test_an_error_while_playing_is_a_line(
    listening: Program, notices: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(start: float, part: object = None) -> None:
        raise DeviceError("The loudspeaker does not play 44100 Hz mono sound.")

    monkeypatch.setattr(listening.player, "play", refuse)
    listening.playback.toggle()
    assert notices == ["The loudspeaker does not play 44100 Hz mono sound."]


def test_another_clip_puts_the_cursor_to_its_start(listening: Program, idle: Idle) -> None:
    listening.playback.seek(0.4)
    listening.page.queue.select(listening.clips.ids()[1])
    idle()
    assert listening.playback.cursor == 0.0
