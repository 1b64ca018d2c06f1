"""A microphone that gives what a test says."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.audio_io.live_input import InputForm
from core.errors import DeviceError
from core.features.mel import LogMelConfig

FEATURES = LogMelConfig(sample_rate=8_000, n_fft=800, n_mels=32, n_frames=32, clip_duration=1.0)


class Microphone(QObject):
    """Two channels at 8 kHz, or a failure to open."""

    block = Signal(object)
    lost = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.running = False
        self.failure: DeviceError | None = None

    def start(self, device_id: bytes | None = None) -> InputForm:
        if self.failure is not None:
            raise self.failure
        self.running = True
        return InputForm("Mic", 8_000, 2)

    def stop(self) -> None:
        self.running = False

    def give(self, seconds: float = 0.5, level: float = 0.5) -> None:
        self.block.emit(np.full((round(seconds * 8_000), 2), level, dtype=np.float32))

    def go_away(self) -> None:
        self.stop()
        self.lost.emit("Mic went away.")
