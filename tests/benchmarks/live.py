"""Live sound in the window: how late an answer is, and how many come a second.

Clips are given in blocks of a tenth of a second, at their own speed, as a microphone gives them.
The delay is the time from the last sample of a window to its answer's being shown.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile
from report import Figure, emit, percentile

from resources import samples_dir

SECONDS = 40.0
BLOCK_S = 0.1
RATE = 44_100


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("SONOLENS_HOME", home)
        emit(_measure(Path(home)))


def _measure(folder: Path) -> list[Figure]:
    from PySide6.QtCore import Qt, QTimer

    from app.audio_io.live_input import InputForm
    from app.main import Program, make_application
    from app.screenshots.camera import Camera

    program = Program(make_application(["benchmark"]))
    camera = Camera(program, folder, [], folder)
    sound = np.concatenate(
        [soundfile.read(path, dtype="float32")[0] for path in sorted(samples_dir().glob("*.flac"))]
    )
    step, given, delays, begun = round(BLOCK_S * RATE), 0, [], 0.0

    def give() -> None:
        nonlocal given
        due = min(int((time.perf_counter() - begun) / BLOCK_S), int(SECONDS / BLOCK_S))
        while given < due:
            places = range(given * step, (given + 1) * step)
            program.live_input.block.emit(np.take(sound, places, mode="wrap")[:, None])
            given += 1

    clock = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
    clock.timeout.connect(give)
    try:
        program.start()
        camera.wait(lambda: program.session.model is not None, "model")
        program.live_input.start = lambda device_id=None: InputForm("Clips", RATE, 1)  # type: ignore[method-assign]
        program.live.prediction.connect(lambda delay, _: delays.append(delay))
        program.live.start()
        camera.wait(lambda: program.live.form is not None, "live sound")
        begun = time.perf_counter()
        clock.start()
        camera.wait(lambda: given >= SECONDS / BLOCK_S, "the sound's end")
        taken = time.perf_counter() - begun
        skipped = program.live.n_skipped
    finally:
        clock.stop()
        program.window.close()
    note = f"95th percentile of {len(delays)}, {skipped} windows passed over"
    return [
        Figure("live delay in the window", 1e3 * percentile(delays, 0.95), "ms", 700, note=note),
        Figure("live answers", len(delays) / taken, "a second", 2, more_is_better=True),
    ]


if __name__ == "__main__":
    main()
