from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtMultimedia import QtAudio
from pytestqt.qtbot import QtBot

from app.audio_io.player import Player
from core.results import AudioClip

RATE = 1000


class FakeSink:
    """Takes 100 samples at a time, and has played what the test says."""

    def __init__(self) -> None:
        self.taken = bytearray()
        self.played_s = 0.0
        self.fault = QtAudio.Error.NoError

    def bytesFree(self) -> int:
        return 200

    def write(self, raw: bytes) -> int:
        self.taken.extend(raw[:200])
        return min(len(raw), 200)

    def processedUSecs(self) -> int:
        return round(self.played_s * 1e6)

    def error(self) -> QtAudio.Error:
        return self.fault

    def setVolume(self, volume: float) -> None:
        pass

    def reset(self) -> None:
        pass

    def deleteLater(self) -> None:
        pass

    @property
    def samples(self) -> np.ndarray:
        return np.frombuffer(bytes(self.taken), np.int16)


@pytest.fixture
def sink() -> FakeSink:
    return FakeSink()


@pytest.fixture
def player(qtbot: QtBot, sink: FakeSink, monkeypatch: pytest.MonkeyPatch) -> Player:
    made = Player()

    def open_sink(self: Player) -> None:
        self._sink, self._io = sink, sink  # type: ignore[assignment]

    monkeypatch.setattr(Player, "_open", open_sink)
    ramp = np.arange(1000, dtype=np.float32) / 32767
    made.set_clip(AudioClip(ramp, RATE))
    return made


def test_samples_go_out_in_order_once(player: Player, sink: FakeSink) -> None:
    player.play(0.2)
    for _ in range(30):
        player._tick()
    player.stop()
    assert sink.samples.tolist() == list(range(200, 1000))


def test_a_loop_has_no_gap(player: Player, sink: FakeSink) -> None:
    player.set_loop(True)
    player.play(0.5, (0.4, 0.6))
    for _ in range(6):
        player._tick()
    player.stop()
    wanted = [*range(500, 600), *range(400, 600), *range(400, 600), *range(400, 600)]
    assert len(sink.samples) >= 500
    assert sink.samples.tolist() == wanted[: len(sink.samples)]


@pytest.mark.parametrize(
    ("played", "place"), [(0.0, 0.5), (0.05, 0.55), (0.15, 0.45), (0.35, 0.45)]
)
def test_the_cursor_follows_a_loop(
    player: Player, sink: FakeSink, played: float, place: float
) -> None:
    player.set_loop(True)
    player.play(0.5, (0.4, 0.6))
    seen: list[float] = []
    player.position_changed.connect(seen.append)
    sink.played_s = played
    player._tick()
    player.stop()
    assert seen == pytest.approx([place])


def test_it_stops_at_the_end_when_all_was_heard(player: Player, sink: FakeSink) -> None:
    states: list[bool] = []
    seen: list[float] = []
    player.playing_changed.connect(states.append)
    player.position_changed.connect(seen.append)
    player.play(0.9)
    sink.played_s = 0.11
    player._tick()
    assert states == [True, False]
    assert seen[-1] == pytest.approx(1.0)
    assert not player.playing


def test_a_device_that_goes_away_is_one_line(player: Player, sink: FakeSink) -> None:
    said: list[str] = []
    player.failed.connect(said.append)
    player.play()
    sink.fault = QtAudio.Error.FatalError
    player._tick()
    assert said == ["Playback stopped: the audio device went away."]
    assert not player.playing


def test_loud_samples_are_clipped_not_wrapped(qtbot: QtBot) -> None:
    player = Player()
    player.set_clip(AudioClip(np.array([2.0, -2.0, 0.5], np.float32), RATE))
    assert player._pcm.tolist() == [32767, -32767, 16384]


def test_nothing_to_play_is_no_error(qtbot: QtBot) -> None:
    player = Player()
    player.play()
    player.stop()
    assert not player.playing
