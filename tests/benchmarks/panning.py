"""An hour on the page: panned and zoomed 60 times a second, its memory, and how soon it is seen.

A frame counts when outline, spectrogram of the whole and timeline are painted. Zoom and place
follow the clock, so that a late frame is a frame less, not a slower walk.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from recording import HOUR, write_recording
from report import Figure, emit, percentile

from resources import samples_dir

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from app.main import Program
    from app.screenshots.camera import Camera

STEPS = 600
RATE_HZ = 60.0
TICK_MS = 16
CLOSEST_S = 4.0


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("SONOLENS_HOME", home)
        emit(_measure(Path(home)))


def seen_at(step: int) -> tuple[float, float]:
    """Stretch that is seen, s: close in for a third, move along for a third, draw back."""
    third, share = divmod(3.0 * step / STEPS, 1.0)
    close = {0: share, 1: 1.0}.get(int(third), 1.0 - share)
    width = HOUR * (CLOSEST_S / HOUR) ** close
    middle = 0.3 * HOUR + 10.0 * CLOSEST_S * max(3.0 * step / STEPS - 1.0, 0.0)
    low = min(max(middle - width / 2, 0.0), HOUR - width)
    return low, low + width


def _measure(folder: Path) -> list[Figure]:
    from app.main import Program, make_application
    from app.screenshots.camera import Camera

    program = Program(make_application(["benchmark"]))
    camera = Camera(program, folder, [], folder)
    recording = folder / "hour.wav"
    write_recording(recording, HOUR)

    def rest() -> None:
        camera.act("cancel")
        camera.wait(lambda: not program.classify.busy and not program.explain.busy, "rest")
        camera.wait(lambda: not program.runner.active_tasks, "rest")

    try:
        program.start()
        camera.wait(lambda: program.session.model is not None, "model")
        camera.drop(sorted(samples_dir().glob("*.flac"))[:1])
        camera.wait_for_explanation()
        rest()
        before = _resident()
        whole = _drop_hour(program, camera, recording)
        figures = Walk(program, camera).run("while it is classified")
        rest()
        memory = (_resident() - before) / 1e6
        figures += Walk(program, camera).run("at rest")
    finally:
        program.window.close()
    load = f"load {psutil.getloadavg()[0]:.1f}"
    return [
        Figure("drop of an hour to its whole spectrogram", whole, "s", 20.0, note=load),
        Figure("memory of an hour on the page above that of a clip", memory, "MB", 100.0),
        *figures,
    ]


def _resident() -> int:
    """Resident size without what the allocator keeps of freed memory, where it can be told so."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    return int(psutil.Process().memory_info().rss)


def _drop_hour(program: Program, camera: Camera, path: Path) -> float:
    finished: list[float] = []
    view = program.recording_view
    started = time.perf_counter()
    shares: list[float | None] = []

    def on_progress(share: float | None) -> None:
        if share is None and shares and shares[-1] is not None:
            finished.append(time.perf_counter())
        shares.append(share)

    view.overview_progress.connect(on_progress)
    camera.drop([path])
    camera.wait(lambda: len(program.clips.ids()) > 1, "the hour in the list")
    program.page.queue.select(program.clips.ids()[-1])
    camera.wait(lambda: bool(finished), "the whole spectrogram")
    return finished[0] - started


class Walk:
    """Moves the axis of the recording by the clock and notes when each frame was painted."""

    def __init__(self, program: Program, camera: Camera) -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer

        sound = program.page.sound
        self._camera = camera
        self._axis = sound.waveform.view_box
        self._parts = {
            sound.waveform.plot.viewport(),
            sound.whole.plot.viewport(),
            sound.timeline.view.viewport(),
        }
        self._unpainted: set[object] = set()
        self._moved = 0.0
        self._step = -1
        self.times: list[float] = []
        self.lateness = [0.0]
        self._last_tick = 0.0
        walk = self

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and watched in walk._unpainted:
                    walk._unpainted.discard(watched)
                    if not walk._unpainted:
                        QTimer.singleShot(0, walk._on_painted)
                return False

        self._watch = Watch()
        self._clock = self._timer(1, self._on_clock)
        self._ticks = self._timer(TICK_MS, self._on_tick)

    @staticmethod
    def _timer(interval: int, slot: Callable[[], None]) -> QTimer:
        from PySide6.QtCore import Qt, QTimer

        timer = QTimer(interval=interval, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer

    def run(self, note: str) -> list[Figure]:
        for part in self._parts:
            part.installEventFilter(self._watch)
        self._begun = self._last_tick = time.perf_counter()
        for timer in (self._clock, self._ticks):
            timer.start()
        self._camera.wait(lambda: self._step >= STEPS, "the end of the walk")
        taken = time.perf_counter() - self._begun
        for timer in (self._clock, self._ticks):
            timer.stop()
        for part in self._parts:
            part.removeEventFilter(self._watch)
        about = f"{note}, n = {len(self.times)}, load {psutil.getloadavg()[0]:.1f}"
        times = [1e3 * each for each in self.times]
        fps = len(times) / min(taken, STEPS / RATE_HZ)
        return [
            Figure("frames of an hour panned and zoomed", fps, "a second", 60.0, True, about),
            Figure("move to painted frame, median", percentile(times, 0.5), "ms", 16.7, note=note),
            Figure(
                "move to painted frame, 99th percentile",
                percentile(times, 0.99),
                "ms",
                33.3,
                note=note,
            ),
            Figure(
                f"latest tick of a {TICK_MS} ms timer", max(self.lateness), "ms", 50.0, note=note
            ),
        ]

    def _on_clock(self) -> None:
        step = int((time.perf_counter() - self._begun) * RATE_HZ)
        if step == self._step or self._unpainted:
            return
        self._step = step
        if step < STEPS:
            before = self._axis.viewRange()[0]
            self._moved = time.perf_counter()
            self._axis.setXRange(*seen_at(step), padding=0)
            if self._axis.viewRange()[0] != before:
                self._unpainted = set(self._parts)

    def _on_painted(self) -> None:
        self.times.append(time.perf_counter() - self._moved)

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.lateness.append(1e3 * (now - self._last_tick) - TICK_MS)
        self._last_tick = now


if __name__ == "__main__":
    main()
