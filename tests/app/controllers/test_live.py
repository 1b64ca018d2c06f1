"""Live sound without a microphone: blocks are pushed by hand, networks answer when they may."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile
from pretended_live import FEATURES, Microphone
from pytestqt.qtbot import QtBot

from app import live_jobs, paths
from app.controllers.live import LiveController
from app.models.records import ModelKey
from app.models.session import SessionModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskRunner
from core.errors import BundleError, DeviceError
from core.features.mel import LogMelConfig
from core.inference.live import LivePrediction, LiveWindow

OTHER = LogMelConfig(sample_rate=4_000, n_fft=400, n_mels=16, n_frames=32, clip_duration=2.0)


class Ears:
    """What the pretended networks were given."""

    def __init__(self) -> None:
        self.windows: list[LiveWindow] = []
        self.keys: list[ModelKey] = []
        self.gate = threading.Event()
        self.gate.set()
        self.failure: BaseException | None = None

    def prepare(self, _context: Any, key: ModelKey) -> LogMelConfig:
        if self.failure is not None:
            raise self.failure
        return OTHER if key.bundle else FEATURES

    def predict(self, _context: Any, key: ModelKey, window: LiveWindow) -> LivePrediction:
        self.windows.append(window)
        self.keys.append(key)
        self.gate.wait(10)
        return LivePrediction(window.start, window.end, SimpleNamespace(label="dog"), 0.2)  # type: ignore[arg-type]


@pytest.fixture
def ears(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ears]:
    made = Ears()
    monkeypatch.setattr(live_jobs, "prepare", made.prepare)
    monkeypatch.setattr(live_jobs, "predict", made.predict)
    yield made
    made.gate.set()


@pytest.fixture
def microphone(qapp: object) -> Microphone:
    return Microphone()


@pytest.fixture
def session(qapp: object) -> SessionModel:
    return SessionModel()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def live(
    ears: Ears,
    microphone: Microphone,
    session: SessionModel,
    said: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[LiveController]:
    monkeypatch.setattr("app.controllers.live.input_devices", list)
    runners = [TaskRunner(), TaskRunner(max_workers=1)]
    notifications = Notifications()
    notifications.posted.connect(lambda notice: said.append(notice.text))
    made = LiveController(
        microphone,  # type: ignore[arg-type]
        *runners,
        session,
        notifications,
        SettingsStore(),
    )
    yield made
    ears.gate.set()
    assert all(runner.shutdown() for runner in runners)


@pytest.fixture
def heard(live: LiveController) -> list[tuple[float, Any]]:
    found: list[tuple[float, Any]] = []
    live.prediction.connect(lambda delay, prediction: found.append((delay, prediction)))
    return found


def begin(live: LiveController, microphone: Microphone, qtbot: QtBot) -> None:
    live.start()
    qtbot.waitUntil(lambda: microphone.running and live._preparing is None)


def test_sound_becomes_predictions(
    live: LiveController,
    microphone: Microphone,
    heard: list[tuple[float, Any]],
    qtbot: QtBot,
) -> None:
    columns: list[np.ndarray] = []
    levels: list[tuple[float, float]] = []
    live.columns.connect(columns.append)
    live.level.connect(lambda rms, peak: levels.append((rms, peak)))
    begin(live, microphone, qtbot)
    for number in range(1, 5):
        microphone.give(0.25)
        qtbot.waitUntil(lambda n=number: len(heard) == n)
    assert heard[0][0] == 0.2
    assert heard[0][1].label == "dog"
    assert sum(part.shape[1] for part in columns) == 39
    assert levels[0] == pytest.approx((-6.02, -6.02), abs=0.01)
    assert live.n_skipped == 0
    assert live.remembered == 1.0


def test_busy_networks_get_the_newest_next(
    live: LiveController,
    microphone: Microphone,
    ears: Ears,
    heard: list[tuple[float, Any]],
    qtbot: QtBot,
) -> None:
    begin(live, microphone, qtbot)
    ears.gate.clear()
    microphone.give(0.25)
    qtbot.waitUntil(lambda: len(ears.windows) == 1)
    for _ in range(8):
        microphone.give(0.25)
    assert len(ears.windows) == 1
    ears.gate.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [window.end for window in ears.windows] == [0.25, 2.25]
    assert live.n_skipped == 7


def test_a_lost_device_ends_it_and_the_sound_can_be_kept(
    live: LiveController, microphone: Microphone, said: list[str], qtbot: QtBot
) -> None:
    changes: list[bool] = []
    lost: list[str] = []
    live.running_changed.connect(changes.append)
    live.lost.connect(lost.append)
    begin(live, microphone, qtbot)
    microphone.give(1.5, level=0.25)
    microphone.go_away()
    assert changes == [True, False]
    assert lost == ["Mic went away."]
    assert said == ["Mic went away. What was heard can still be kept."]
    with qtbot.waitSignal(live.kept) as kept:
        assert live.keep()
        assert not live.keep()
    (path,) = kept.args
    assert path.parent == paths.recordings_dir()
    sound, rate = soundfile.read(path)
    assert (sound.shape, rate) == ((12_000, 2), 8_000)
    np.testing.assert_allclose(sound, 0.25, atol=1e-6)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_two_kept_in_one_second_have_two_names(tmp_path: Path) -> None:
    sound = np.zeros((80, 1), dtype=np.float32)
    found = {live_jobs.keep(None, tmp_path / "new", sound, 8_000) for _ in range(3)}  # type: ignore[arg-type]
    assert len(found) == 3
    assert {file.suffix for file in (tmp_path / "new").iterdir()} == {".flac"}


def test_a_folder_that_cannot_be_written_is_one_line(
    live: LiveController,
    microphone: Microphone,
    said: list[str],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "recordings_dir", lambda: tmp_path / "file" / "recordings")
    begin(live, microphone, qtbot)
    microphone.give(0.1)
    assert live.keep()
    qtbot.waitUntil(lambda: bool(said))
    assert len(said) == 1
    assert "\n" not in said[0]
    qtbot.waitUntil(lambda: live._saving is None)


def test_nothing_heard_is_nothing_to_keep(
    live: LiveController, microphone: Microphone, qtbot: QtBot
) -> None:
    assert not live.keep()
    begin(live, microphone, qtbot)
    assert not live.keep()


def test_no_microphone(
    live: LiveController, microphone: Microphone, said: list[str], qtbot: QtBot
) -> None:
    microphone.failure = DeviceError("Nothing can be heard: no microphone was found. Connect one.")
    live.start()
    qtbot.waitUntil(lambda: not live.running)
    assert said == ["Nothing can be heard: no microphone was found. Connect one."]


def test_a_bundle_that_cannot_be_loaded(
    live: LiveController, microphone: Microphone, ears: Ears, said: list[str], qtbot: QtBot
) -> None:
    ears.failure = BundleError("toy: lacks member-0.safetensors")
    live.start()
    qtbot.waitUntil(lambda: not live.running)
    assert said == ["toy: lacks member-0.safetensors"]
    assert not microphone.running


def test_stopped_says_no_more(
    live: LiveController,
    microphone: Microphone,
    ears: Ears,
    heard: list[tuple[float, Any]],
    qtbot: QtBot,
) -> None:
    begin(live, microphone, qtbot)
    ears.gate.clear()
    microphone.give(0.5)
    qtbot.waitUntil(lambda: len(ears.windows) == 1)
    live.stop()
    ears.gate.set()
    qtbot.waitUntil(lambda: live._predicting is None)
    assert heard == []
    assert not microphone.running
    assert live.remembered == 0.5


def test_another_bundle_takes_over_without_a_gap(
    live: LiveController,
    microphone: Microphone,
    ears: Ears,
    session: SessionModel,
    heard: list[tuple[float, Any]],
    qtbot: QtBot,
) -> None:
    begin(live, microphone, qtbot)
    microphone.give(1.0)
    qtbot.waitUntil(lambda: len(heard) == 1)
    session.set_key(ModelKey(bundle="other"))
    qtbot.waitUntil(lambda: live._preparing is None)
    microphone.give(0.5)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert ears.keys[-1].bundle == "other"
    assert len(ears.windows[-1].waveform) == OTHER.clip_samples
    assert ears.windows[-1].end == pytest.approx(1.5, abs=0.2)
    assert live.remembered == 1.5
