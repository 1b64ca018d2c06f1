"""A process of its own that hands a microphone's samples to the command line.

Started as ``python -m app.recording_helper list`` or ``... record [--input NAME]``. On stdout it
writes lines of JSON, each with an ``event``; a ``samples`` line is followed by ``bytes`` bytes of
float32 frames. It ends when its reader goes away. The only part of the command line that needs Qt,
and of Qt it uses QtCore and QtMultimedia.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Sequence
from typing import BinaryIO

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QTimer, qVersion
from PySide6.QtMultimedia import QAudioDevice, QAudioSource, QMediaDevices, QtAudio

from app.audio_io.recorder import decode_pcm, input_devices

__all__ = ["Helper", "find_device", "main", "send"]

_TICK_MS = 200
_PATIENCE_MS = 5_000
"""Time without a sample after which the device is given up."""


def send(stream: BinaryIO, event: str, payload: bytes = b"", **fields: object) -> None:
    """Write one message."""
    if payload:
        fields["bytes"] = len(payload)
    stream.write(json.dumps({"event": event, **fields}).encode() + b"\n" + payload)
    stream.flush()


def find_device(name: str | None) -> QAudioDevice | None:
    """Microphone with that name, or whose name holds it if only one does; the default if None."""
    if name is None:
        default = QMediaDevices.defaultAudioInput()
        return None if default.isNull() else default
    devices = QMediaDevices.audioInputs()
    wanted = name.casefold()
    exact = [d for d in devices if d.description().casefold() == wanted]
    near = exact or [d for d in devices if wanted in d.description().casefold()]
    return near[0] if near and (exact or len(near) == 1) else None


class Helper(QObject):
    """Passes on what a device records until the reader goes away or the device does."""

    def __init__(self, device: QAudioDevice, stream: BinaryIO) -> None:
        super().__init__()
        self._device = device
        self._form = device.preferredFormat()
        self._stream = stream
        self._rest = b""
        self._silent_ms = 0
        self._source = QAudioSource(device, self._form, self)
        self._devices = QMediaDevices(self)
        self._devices.audioInputsChanged.connect(self._on_devices)
        self._source.stateChanged.connect(self._on_state)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin to record."""
        self._send(
            "started",
            sample_rate=self._form.sampleRate(),
            channels=self._form.channelCount(),
            device=self._device.description(),
        )
        self._io = self._source.start()
        if self._io is None or self._source.error() != QtAudio.Error.NoError:
            self._end("error", message="it cannot be opened for recording")
            return
        self._io.readyRead.connect(self._take)
        self._timer.start(_TICK_MS)

    def _take(self) -> None:
        raw = self._rest + bytes(self._io.readAll().data())
        whole = len(raw) - len(raw) % max(self._form.bytesPerFrame(), 1)
        self._rest = raw[whole:]
        if not whole:
            return
        self._silent_ms = 0
        frames = decode_pcm(raw[:whole], self._form.sampleFormat(), self._form.channelCount())
        self._send("samples", np.ascontiguousarray(frames, dtype="<f4").tobytes())

    def _on_tick(self) -> None:
        """Let the reader look up, and give up a device that stays mute."""
        self._silent_ms += _TICK_MS
        if self._silent_ms >= _PATIENCE_MS:
            self._end("error", message=f"it gave no sound for {_PATIENCE_MS // 1000} s")
            return
        self._send("tick")

    def _on_devices(self) -> None:
        ids = [device.id() for device in QMediaDevices.audioInputs()]
        if self._device.id() not in ids:
            self._end("lost")

    def _on_state(self, state: QtAudio.State) -> None:
        if state == QtAudio.State.StoppedState and self._source.error() != QtAudio.Error.NoError:
            self._end("lost")

    def _end(self, event: str, **fields: str) -> None:
        self._timer.stop()
        self._send(event, b"", **fields)
        QCoreApplication.exit(0)

    def _send(self, event: str, payload: bytes = b"", **fields: object) -> None:
        try:
            send(self._stream, event, payload, **fields)
        except OSError:
            os._exit(0)


def main(argv: Sequence[str] | None = None) -> int:
    """Serve one request of the command line; the exit status says nothing."""
    parser = argparse.ArgumentParser(prog="recording-helper")
    parser.add_argument("request", choices=("list", "record"))
    parser.add_argument("--input")
    arguments = parser.parse_args(argv)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    application = QCoreApplication.instance() or QCoreApplication(["sonolens"])
    stream = sys.stdout.buffer
    devices = [{"name": d.name, "default": d.default} for d in input_devices()]
    send(stream, "devices", devices=devices, qt=qVersion())
    if arguments.request == "list":
        return 0
    device = find_device(arguments.input)
    if device is None:
        send(stream, "unknown")
        return 0
    helper = Helper(device, stream)
    QTimer.singleShot(0, helper.start)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
