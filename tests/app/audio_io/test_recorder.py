from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtMultimedia import QAudioFormat, QtAudio
from pytestqt.qtbot import QtBot

from app.audio_io import recorder as module
from app.audio_io.recorder import Recorder, Recording, decode_pcm
from core.audio.decode import read_clip
from core.errors import DeviceError

Sample = QAudioFormat.SampleFormat


@pytest.mark.parametrize(
    ("kind", "raw", "wanted"),
    [
        (Sample.UInt8, np.array([0, 128, 255], np.uint8), [-1.0, 0.0, 127 / 128]),
        (Sample.Int16, np.array([-32768, 0, 16384], "<i2"), [-1.0, 0.0, 0.5]),
        (Sample.Int32, np.array([-(2**31), 0, 2**30], "<i4"), [-1.0, 0.0, 0.5]),
        (Sample.Float, np.array([-1.0, 0.0, 0.25], "<f4"), [-1.0, 0.0, 0.25]),
    ],
)
def test_every_sample_format_is_read(
    kind: QAudioFormat.SampleFormat, raw: np.ndarray, wanted: list[float]
) -> None:
    samples = decode_pcm(raw.tobytes(), kind, 1)
    assert samples.shape == (3, 1)
    assert samples[:, 0] == pytest.approx(wanted)


class FakeIo(QObject):
    readyRead = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waiting = b""

    def readAll(self) -> QByteArray:
        raw, self.waiting = self.waiting, b""
        return QByteArray(raw)


class FakeSource(QObject):
    stateChanged = Signal()

    def __init__(self, device: object, form: QAudioFormat, parent: object) -> None:
        super().__init__()
        self.io = FakeIo()
        self.fault = QtAudio.Error.NoError
        self.now = QtAudio.State.ActiveState
        self.form = form

    def start(self) -> FakeIo:
        return self.io

    def stop(self) -> None:
        pass

    def error(self) -> QtAudio.Error:
        return self.fault

    def state(self) -> QtAudio.State:
        return self.now

    def format(self) -> QAudioFormat:
        return self.form


class FakeDevice:
    def id(self) -> QByteArray:
        return QByteArray(b"fake")

    def description(self) -> str:
        return "Pretended microphone"

    def preferredFormat(self) -> QAudioFormat:
        form = QAudioFormat()
        form.setSampleRate(8000)
        form.setChannelCount(2)
        form.setSampleFormat(Sample.Int16)
        return form


@pytest.fixture
def recorder(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    monkeypatch.setattr(module, "QAudioSource", FakeSource)
    monkeypatch.setattr(module, "_device_of", lambda wanted: FakeDevice())
    return Recorder()


def feed(recorder: Recorder, frames: int, value: int = 16384) -> None:
    source = recorder._source
    assert isinstance(source, FakeSource)
    source.io.waiting += np.full((frames, 2), value, "<i2").tobytes()
    source.io.readyRead.emit()


def ends(recorder: Recorder) -> tuple[list[Recording], list[str]]:
    kept: list[Recording] = []
    failed: list[str] = []
    recorder.finished.connect(kept.append)
    recorder.failed.connect(failed.append)
    return kept, failed


def test_what_is_heard_is_what_is_kept(recorder: Recorder, tmp_path: Path) -> None:
    kept, failed = ends(recorder)
    levels: list[tuple[float, float]] = []
    recorder.level.connect(lambda rms, peak: levels.append((rms, peak)))
    recorder.start(tmp_path / "new")
    for _ in range(5):
        feed(recorder, 800)
    recorder.stop()
    assert failed == []
    assert [r.duration for r in kept] == pytest.approx([0.5])
    assert kept[0].trouble == ""
    samples, rate = soundfile.read(kept[0].path)
    assert (rate, samples.shape) == (8000, (4000, 2))
    assert samples == pytest.approx(np.full((4000, 2), 0.5), abs=1e-6)
    assert levels[0] == pytest.approx((-6.02, -6.02), abs=0.01)


def test_half_a_frame_waits_for_its_other_half(recorder: Recorder, tmp_path: Path) -> None:
    kept, _ = ends(recorder)
    recorder.start(tmp_path)
    source = recorder._source
    assert isinstance(source, FakeSource)
    for piece in (b"\x01\x00\x02", b"\x00\x03\x00\x04\x00\x05"):
        source.io.waiting = piece
        source.io.readyRead.emit()
    recorder.stop()
    samples, _ = soundfile.read(kept[0].path, dtype="int16")
    assert samples.tolist() == [[1, 2], [3, 4]]


def test_a_lost_device_keeps_what_was_recorded(recorder: Recorder, tmp_path: Path) -> None:
    kept, _ = ends(recorder)
    recorder.start(tmp_path)
    feed(recorder, 8000)
    source = recorder._source
    assert isinstance(source, FakeSource)
    source.now, source.fault = QtAudio.State.StoppedState, QtAudio.Error.IOError
    source.stateChanged.emit()
    assert [(r.duration, r.trouble) for r in kept] == [(1.0, "Pretended microphone went away")]
    assert soundfile.info(kept[0].path).frames == 8000
    assert not recorder.recording


def test_a_device_that_falls_silent_counts_as_lost(
    qtbot: QtBot, recorder: Recorder, tmp_path: Path
) -> None:
    kept, _ = ends(recorder)
    recorder._silence.setInterval(30)
    recorder.start(tmp_path)
    feed(recorder, 4000)
    qtbot.waitUntil(lambda: len(kept) == 1, timeout=2000)
    assert kept == [Recording(kept[0].path, 0.5, "Pretended microphone went away")]


class FullDisk:
    """A file that takes some frames and then no more."""

    def __init__(self, file: soundfile.SoundFile, room: int, *, closes: bool) -> None:
        self.file, self.room, self.closes = file, room, closes

    def write(self, samples: np.ndarray) -> None:
        if self.room <= 0:
            raise soundfile.LibsndfileError(2)
        self.room -= len(samples)
        self.file.write(samples)

    def close(self) -> None:
        self.file.close()
        if not self.closes:
            raise soundfile.LibsndfileError(2)


@pytest.mark.parametrize("closes", [True, False])
def test_a_full_disk_is_named_and_what_was_recorded_is_kept(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closes: bool
) -> None:
    kept, failed = ends(recorder)
    path = recorder.start(tmp_path)
    recorder._file = FullDisk(recorder._file, 8000, closes=closes)
    usage = SimpleNamespace(free=100)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda folder: usage)
    for _ in range(12):
        if recorder.recording:
            feed(recorder, 800)
    assert failed == []
    wanted = f"{tmp_path} cannot be written to (the disk is full)"
    assert kept == [Recording(path, 1.0, wanted)]
    assert read_clip(path).duration == 1.0


def test_a_write_that_fails_while_stopping_ends_once(recorder: Recorder, tmp_path: Path) -> None:
    kept, failed = ends(recorder)
    recorder.start(tmp_path)
    feed(recorder, 8000)
    recorder._file = FullDisk(recorder._file, 0, closes=True)
    source = recorder._source
    assert isinstance(source, FakeSource)
    source.io.waiting = np.full((800, 2), 5, "<i2").tobytes()
    recorder.stop()
    assert len(kept) == 1
    assert failed == []
    assert "cannot be written to" in kept[0].trouble
    assert not recorder.recording


def test_a_close_that_fails_is_told(recorder: Recorder, tmp_path: Path) -> None:
    kept, _ = ends(recorder)
    recorder.start(tmp_path)
    recorder._file = FullDisk(recorder._file, 10_000, closes=False)
    feed(recorder, 4000)
    recorder.stop()
    assert [recording.duration for recording in kept] == [0.5]
    assert "cannot be written to" in kept[0].trouble


def test_discarding_what_cannot_be_closed_says_nothing(recorder: Recorder, tmp_path: Path) -> None:
    kept, failed = ends(recorder)
    recorder.start(tmp_path)
    recorder._file = FullDisk(recorder._file, 10_000, closes=False)
    feed(recorder, 800)
    recorder.discard()
    assert (kept, failed, list(tmp_path.iterdir())) == ([], [], [])


def test_nothing_heard_leaves_no_file(recorder: Recorder, tmp_path: Path) -> None:
    kept, failed = ends(recorder)
    recorder.start(tmp_path)
    recorder.stop()
    assert kept == []
    assert failed == ["Pretended microphone gave no sound: choose another microphone."]
    assert list(tmp_path.iterdir()) == []


def test_discard_leaves_no_file_and_says_nothing(recorder: Recorder, tmp_path: Path) -> None:
    kept, failed = ends(recorder)
    recorder.start(tmp_path)
    feed(recorder, 800)
    recorder.discard()
    assert (kept, failed, list(tmp_path.iterdir())) == ([], [], [])
    assert not recorder.recording


def test_two_recordings_have_two_names(recorder: Recorder, tmp_path: Path) -> None:
    kept, _ = ends(recorder)
    for _ in range(3):
        recorder.start(tmp_path)
        feed(recorder, 80)
        recorder.stop()
    assert len({r.path for r in kept}) == 3


def test_a_second_start_is_refused(recorder: Recorder, tmp_path: Path) -> None:
    recorder.start(tmp_path)
    with pytest.raises(DeviceError, match="running already"):
        recorder.start(tmp_path)
    recorder.discard()


def test_a_folder_that_cannot_be_written_is_an_error(recorder: Recorder, tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.touch()
    with pytest.raises(OSError, match="file"):
        recorder.start(blocker / "inside")
    assert not recorder.recording
