"""Play decoded samples, tell where playback is, and loop a part without a gap."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from app.words import tr
from core.errors import DeviceError
from core.results import AudioClip

__all__ = ["PlayRange", "Player"]

_TICK_MS = 16
_BUFFER_S = 0.2
_BYTES = 2

PlayRange = tuple[float, float]


class Player(QObject):
    """Feeds a `QAudioSink` from memory.

    Attributes
    ----------
    position_changed : Signal(float)
        Place being heard, s from the start of the clip.
    playing_changed : Signal(bool)
    failed : Signal(str)
        One line; playback has stopped.
    """

    position_changed = Signal(float)
    playing_changed = Signal(bool)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pcm: NDArray[np.int16] = np.zeros(0, np.int16)
        self._rate = 44_100
        self._sink: QAudioSink | None = None
        self._io: QIODevice | None = None
        self._from = 0
        self._range = (0, 0)
        self._written = 0
        self._loop = False
        self._volume = 1.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether sound is being played."""
        return self._sink is not None

    def set_clip(self, clip: AudioClip | None) -> None:
        """Take other samples; playback stops."""
        self.stop()
        waveform = np.zeros(0, np.float32) if clip is None else clip.waveform
        self._pcm = np.round(np.clip(waveform, -1.0, 1.0) * 32767).astype(np.int16)
        self._rate = 44_100 if clip is None else clip.sample_rate

    def set_loop(self, loop: bool) -> None:
        """Start again at the end of the range, or stop there."""
        self._loop = loop

    def set_volume(self, volume: float) -> None:
        """Linear, in [0, 1]."""
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(volume)

    def play(self, start: float = 0.0, part: PlayRange | None = None) -> None:
        """Play from ``start`` s to the end of ``part``, or of the clip.

        Raises
        ------
        DeviceError
            There is no loudspeaker, or it does not take this sound.
        """
        self.stop()
        if not len(self._pcm):
            return
        first, last = (0.0, len(self._pcm) / self._rate) if part is None else part
        begin = min(max(round(first * self._rate), 0), len(self._pcm) - 1)
        end = min(max(round(last * self._rate), begin + 1), len(self._pcm))
        self._range = (begin, end)
        place = round(start * self._rate)
        self._from = place if begin <= place < end else begin
        self._written = 0
        self._open()
        self._timer.start()
        self.playing_changed.emit(True)
        self._tick()

    def stop(self) -> None:
        """Stop; nothing happens when nothing plays."""
        self._timer.stop()
        if self._sink is None:
            return
        sink, self._sink, self._io = self._sink, None, None
        sink.reset()
        sink.deleteLater()
        self.playing_changed.emit(False)

    def _open(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise DeviceError(tr("Nothing can be played: no loudspeaker or headphones were found."))
        form = QAudioFormat()
        form.setSampleRate(self._rate)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        sink = QAudioSink(device, form, self)
        sink.setBufferSize(int(_BUFFER_S * self._rate) * _BYTES)
        sink.setVolume(self._volume)
        io = sink.start()
        if io is None or sink.error() != QtAudio.Error.NoError:
            sink.deleteLater()
            raise DeviceError(
                tr(
                    "{device} does not play {rate} Hz mono sound.",
                    device=device.description(), rate=self._rate,
                )
            )  # fmt: skip
        self._sink, self._io = sink, io

    def _tick(self) -> None:
        sink, io = self._sink, self._io
        if sink is None or io is None:
            return
        if sink.error() not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError):
            self.stop()
            self.failed.emit(tr("Playback stopped: the audio device went away."))
            return
        self._feed(sink, io)
        heard = round(sink.processedUSecs() * self._rate / 1e6)
        if not self._loop and heard >= self._range[1] - self._from:
            self.stop()
            self.position_changed.emit(self._range[1] / self._rate)
            return
        self.position_changed.emit(self._place(heard) / self._rate)

    def _place(self, played: int) -> int:
        """Sample heard after ``played`` samples, loops taken into account."""
        begin, end = self._range
        place = self._from + played
        if place < end:
            return place
        return begin + (place - end) % (end - begin) if self._loop else end

    def _feed(self, sink: QAudioSink, io: QIODevice) -> None:
        free = sink.bytesFree() // _BYTES
        while free > 0:
            place = self._place(self._written)
            if place >= self._range[1]:
                return
            chunk = self._pcm[place : min(place + free, self._range[1])]
            taken = io.write(chunk.tobytes()) // _BYTES
            if taken <= 0:
                return
            self._written += taken
            free -= taken
