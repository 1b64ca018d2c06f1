"""A microphone's samples as they come, for who listens rather than records."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from app.audio_io.recorder import decode_pcm
from app.words import tr
from core.errors import DeviceError

__all__ = ["InputForm", "LiveInput"]

_PATIENCE_MS = 5_000
"""Time without a sample after which a device counts as lost; not every system tells."""
_BUFFER_S = 0.1
"""Sound that the system may gather before it is handed over."""


@dataclass(frozen=True)
class InputForm:
    """What a device gives.

    Attributes
    ----------
    sample_rate : int
        Hz.
    """

    name: str
    sample_rate: int
    n_channels: int


class LiveInput(QObject):
    """One device at a time.

    Attributes
    ----------
    block : Signal(object)
        ndarray [shape=(n_samples, n_channels)], float32 in [-1, 1].
    lost : Signal(str)
        The device is gone: one line.
    """

    block = Signal(object)
    lost = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: QAudioSource | None = None
        self._io: QIODevice | None = None
        self._device = QAudioDevice()
        self._rest = b""
        self._watch: QMediaDevices | None = None
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_PATIENCE_MS)
        self._silence.timeout.connect(self._lose)

    @property
    def running(self) -> bool:
        """Whether a device is open."""
        return self._source is not None

    def start(self, device_id: bytes | None = None) -> InputForm:
        """Open a device, the system's choice where none is named or that one is gone.

        Raises
        ------
        DeviceError
            There is no microphone, or it cannot be opened.
        """
        if self.running:
            raise DeviceError(tr("A microphone is open already."))
        device = _device_of(device_id)
        form = device.preferredFormat()
        name = device.description()
        if form.sampleFormat() == QAudioFormat.SampleFormat.Unknown or form.channelCount() < 1:
            raise DeviceError(tr("{device} offers no sound that can be heard.", device=name))
        source = QAudioSource(device, form, self)
        source.setBufferSize(form.bytesForDuration(round(_BUFFER_S * 1e6)))
        io = source.start()
        if io is None or source.error() != QtAudio.Error.NoError:
            source.deleteLater()
            raise DeviceError(tr("{device} cannot be opened.", device=name))
        self._device, self._source, self._io, self._rest = device, source, io, b""
        io.readyRead.connect(self._take)
        source.stateChanged.connect(self._on_state)
        if self._watch is None:
            self._watch = QMediaDevices(self)
            self._watch.audioInputsChanged.connect(self._on_devices)
        self._silence.start()
        return InputForm(name, form.sampleRate(), form.channelCount())

    def stop(self) -> None:
        """Close the device; nothing happens when none is open."""
        self._silence.stop()
        source, self._source, self._io = self._source, None, None
        if source is not None:
            source.stateChanged.disconnect(self._on_state)
            source.stop()
            source.deleteLater()

    def _take(self) -> None:
        if self._io is None or self._source is None:
            return
        form = self._source.format()
        raw = self._rest + bytes(self._io.readAll().data())
        whole = len(raw) - len(raw) % max(form.bytesPerFrame(), 1)
        self._rest = raw[whole:]
        if whole:
            self._silence.start()
            self.block.emit(decode_pcm(raw[:whole], form.sampleFormat(), form.channelCount()))

    def _on_state(self) -> None:
        if self._source is not None and self._source.state() == QtAudio.State.StoppedState:
            self._lose()

    def _on_devices(self) -> None:
        if self.running and self._device.id() not in {d.id() for d in QMediaDevices.audioInputs()}:
            self._lose()

    def _lose(self) -> None:
        if self.running:
            name = self._device.description()
            self.stop()
            self.lost.emit(tr("{device} went away.", device=name))


def _device_of(device_id: bytes | None) -> QAudioDevice:
    for device in QMediaDevices.audioInputs():
        if device_id is not None and device.id().data() == device_id:
            return device
    default = QMediaDevices.defaultAudioInput()
    if default.isNull():
        raise DeviceError(tr("Nothing can be heard: no microphone was found. Connect one."))
    return default
