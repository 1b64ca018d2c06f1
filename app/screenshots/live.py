"""Pictures of live sound: clips are played to the window as a microphone would give them."""

from __future__ import annotations

import numpy as np
import soundfile
from PySide6.QtCore import QTimer

from app.audio_io.live_input import InputForm
from app.screenshots.camera import SETTLE_MS, Camera

__all__ = ["LIVE_STEPS"]

_RATE = 44_100
_BLOCK_S = 0.1
_CLIPS = 3


def live(camera: Camera) -> None:
    """Hear clips one after the other, then stop."""
    program, panel = camera.program, camera.window.page.live
    source = program.live_input
    sound = _one_after_the_other(camera)
    given = 0

    def give() -> None:
        nonlocal given
        step = round(_BLOCK_S * _RATE)
        block = np.take(sound, range(given, given + step), axis=0, mode="wrap")
        given += step
        source.block.emit(block[:, None])

    clock = QTimer(interval=round(1000 * _BLOCK_S))
    clock.timeout.connect(give)
    try:
        source.start = lambda device_id=None: InputForm("Clips, played", _RATE, 1)  # type: ignore[method-assign]
        camera.act("live")
        camera.shot("live-loading")
        clock.start()
        camera.wait(lambda: camera.window.page.prediction.prediction() is not None, "an answer")
        camera.wait(lambda: given > len(sound), "all clips to be heard")
        camera.both("live")
        camera.act("keep_live")
        camera.wait(lambda: any("live" in str(path) for path in _paths(camera)), "the clip")
        camera.act("live")
        camera.pause(SETTLE_MS)
        camera.shot("live-stopped")
        panel.close_button.click()
    finally:
        clock.stop()
        del source.start


def _one_after_the_other(camera: Camera) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    parts = []
    for clip in camera.clips[:_CLIPS]:
        waveform, rate = soundfile.read(clip, dtype="float32", always_2d=True)
        if rate == _RATE:
            parts.append(waveform.mean(axis=1))
    return np.concatenate(parts) if parts else np.zeros(_RATE, dtype=np.float32)


def _paths(camera: Camera) -> list[str]:
    clips = camera.program.clips
    return [clips.entry(clip_id).name for clip_id in clips.ids()]


LIVE_STEPS = (live,)
