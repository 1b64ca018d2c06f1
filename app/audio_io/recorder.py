"""Record a microphone to a file, sample by sample as it comes, so that nothing heard is lost."""

from __future__ import annotations

import contextlib
import math
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from app.audio_io.flac_repair import finish_flac
from app.words import tr
from core.errors import DeviceError

__all__ = ["InputDevice", "Recorder", "Recording", "decode_pcm", "input_devices"]

_SILENCE_DB = -120.0
_LONGEST_S = 4 * 3600
_ROOM_BYTES = 1 << 20
"""Less than this left on a disk means that it is full."""
_PATIENCE_MS = 5_000
"""Time without a sample after which a device counts as lost; not every system tells."""
_KINDS: dict[QAudioFormat.SampleFormat, tuple[str, float, float]] = {
    QAudioFormat.SampleFormat.UInt8: ("u1", 128.0, 128.0),
    QAudioFormat.SampleFormat.Int16: ("<i2", 0.0, 32768.0),
    QAudioFormat.SampleFormat.Int32: ("<i4", 0.0, 2147483648.0),
    QAudioFormat.SampleFormat.Float: ("<f4", 0.0, 1.0),
}


@dataclass(frozen=True)
class InputDevice:
    """A microphone; ``id`` is Qt's."""

    id: bytes
    name: str
    default: bool


@dataclass(frozen=True)
class Recording:
    """What was kept.

    Attributes
    ----------
    duration : float
        s.
    trouble : str
        Why it ended before it was asked to, as the start of a sentence; empty when nothing was
        wrong.
    """

    path: Path
    duration: float
    trouble: str = ""


def input_devices() -> list[InputDevice]:
    """Microphones that can be used now, the system's choice first."""
    default = QMediaDevices.defaultAudioInput().id()
    found = [
        InputDevice(bytes(d.id().data()), d.description(), d.id() == default)
        for d in QMediaDevices.audioInputs()
    ]
    return sorted(found, key=lambda device: not device.default)


def decode_pcm(raw: bytes, kind: QAudioFormat.SampleFormat, channels: int) -> NDArray[np.float32]:
    """Turn a device's bytes into floats in [-1, 1] [shape=(n_samples, channels)]."""
    name, offset, scale = _KINDS[kind]
    values = np.frombuffer(raw, dtype=name).reshape(-1, channels).astype(np.float32)
    return (values - np.float32(offset)) / np.float32(scale)


def _in_db(value: float) -> float:
    return 20.0 * math.log10(value) if value > 1e-6 else _SILENCE_DB


class Recorder(QObject):
    """One recording at a time.

    Attributes
    ----------
    level : Signal(float, float)
        rms and peak of the last stretch, dBFS.
    elapsed : Signal(float)
        s recorded.
    finished : Signal(Recording)
        Recording has ended and the file is whole.
    failed : Signal(str)
        Recording has ended and nothing was kept: one line why.
    """

    level = Signal(float, float)
    elapsed = Signal(float)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: QAudioSource | None = None
        self._io: QIODevice | None = None
        self._device = QAudioDevice()
        self._file: Any = None
        self._path = Path()
        self._n_samples = 0
        self._rest = b""
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_PATIENCE_MS)
        self._silence.timeout.connect(self.device_lost)

    @property
    def recording(self) -> bool:
        """Whether a recording runs."""
        return self._source is not None

    @property
    def device_id(self) -> bytes:
        """Of the device that records."""
        return bytes(self._device.id().data())

    def start(self, folder: Path, device_id: bytes | None = None) -> Path:
        """Begin; the file that grows is returned.

        Raises
        ------
        DeviceError
            There is no microphone, or it cannot be opened.
        OSError
            The folder cannot be written.
        """
        import soundfile

        if self.recording:
            raise DeviceError(tr("A recording is running already."))
        device = _device_of(device_id)
        form = device.preferredFormat()
        if form.sampleFormat() not in _KINDS or form.channelCount() < 1:
            raise DeviceError(
                tr("{device} offers no sound that can be recorded.", device=device.description())
            )
        folder.mkdir(parents=True, exist_ok=True)
        path = _free_name(folder)
        try:
            file = soundfile.SoundFile(
                path, "w", form.sampleRate(), form.channelCount(), "PCM_24", format="FLAC"
            )
        except soundfile.LibsndfileError as error:
            raise OSError(5, str(error), str(path)) from error
        source = QAudioSource(device, form, self)
        io = source.start()
        if io is None or source.error() != QtAudio.Error.NoError:
            source.deleteLater()
            file.close()
            path.unlink(missing_ok=True)
            raise DeviceError(
                tr("{device} cannot be opened for recording.", device=device.description())
            )
        self._device, self._source, self._io = device, source, io
        self._file, self._path, self._n_samples, self._rest = file, path, 0, b""
        io.readyRead.connect(self._take)
        source.stateChanged.connect(self._on_state)
        self._silence.start()
        return path

    def stop(self) -> None:
        """End and keep what was recorded; nothing happens when nothing is recorded."""
        if self.recording:
            self._take()
            self._end()

    def discard(self) -> None:
        """End and remove the file."""
        if self.recording:
            self._close()
            self._remove()

    def device_lost(self) -> None:
        """End because the device is gone; what was recorded is kept."""
        if self.recording:
            self._end(self._lost)

    def _on_state(self) -> None:
        source = self._source
        if source is not None and source.state() == QtAudio.State.StoppedState:
            self._end("" if source.error() == QtAudio.Error.NoError else self._lost)

    def _take(self) -> None:
        io, file = self._io, self._file
        if io is None or file is None:
            return
        raw = self._rest + bytes(io.readAll().data())
        form = self._source.format() if self._source is not None else QAudioFormat()
        whole = len(raw) - len(raw) % max(form.bytesPerFrame(), 1)
        self._rest = raw[whole:]
        samples = decode_pcm(raw[:whole], form.sampleFormat(), form.channelCount())
        if not len(samples):
            return
        try:
            file.write(samples)
        except (OSError, RuntimeError) as error:
            self._end(self._write_trouble(error), written=False)
            return
        self._n_samples += len(samples)
        self._silence.start()
        rms = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))
        self.level.emit(_in_db(rms), _in_db(float(np.abs(samples).max())))
        seconds = self._n_samples / form.sampleRate()
        self.elapsed.emit(seconds)
        if seconds >= _LONGEST_S:
            self._end()

    @property
    def _lost(self) -> str:
        return tr("{device} went away", device=self._device.description())

    def _write_trouble(self, error: Exception) -> str:
        """Say why samples cannot be written; libsndfile itself only says that they cannot."""
        reason = getattr(error, "strerror", None)
        try:
            free = shutil.disk_usage(self._path.parent).free
        except OSError as unreachable:
            free, reason = _ROOM_BYTES, reason or unreachable.strerror
        if free < _ROOM_BYTES:
            reason = tr("the disk is full")
        return tr(
            "{folder} cannot be written to ({reason})",
            folder=self._path.parent, reason=reason or error,
        )  # fmt: skip

    def _remove(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _close(self) -> tuple[int, str]:
        """Close device and file; the sample rate is returned, and why the file is not whole."""
        self._silence.stop()
        source, file = self._source, self._file
        self._source, self._io, self._file = None, None, None
        rate = source.format().sampleRate() if source is not None else 1
        if source is not None:
            source.stateChanged.disconnect(self._on_state)
            source.stop()
            source.deleteLater()
        try:
            if file is not None:
                file.close()
        except (OSError, RuntimeError) as error:
            return rate, self._write_trouble(error)
        return rate, ""

    def _end(self, trouble: str = "", *, written: bool = True) -> None:
        """Close, and tell once what was kept."""
        if not self.recording:
            return
        rate, unfinished = self._close()
        written = written and not unfinished
        trouble = trouble or unfinished
        kept = self._n_samples if written else finish_flac(self._path)
        if kept:
            self.finished.emit(Recording(self._path, kept / rate, trouble))
            return
        self._remove()
        if trouble:
            self.failed.emit(tr("{trouble} before anything was recorded.", trouble=trouble))
        else:
            name = self._device.description()
            self.failed.emit(tr("{device} gave no sound: choose another microphone.", device=name))


def _device_of(device_id: bytes | None) -> QAudioDevice:
    if device_id is not None:
        for device in QMediaDevices.audioInputs():
            if device.id().data() == device_id:
                return device
    default = QMediaDevices.defaultAudioInput()
    if default.isNull():
        raise DeviceError(tr("Nothing can be recorded: no microphone was found. Connect one."))
    return default


def _free_name(folder: Path) -> Path:
    """File name of this moment that nothing has yet."""
    stem = f"recording {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    path = folder / f"{stem}.flac"
    number = 2
    while path.exists():
        path = folder / f"{stem} ({number}).flac"
        number += 1
    return path
