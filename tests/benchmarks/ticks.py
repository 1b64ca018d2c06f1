"""How late the window's event loop is, by a timer that notes when it is called."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer
from report import percentile

__all__ = ["TICK_MS", "Ticks"]

TICK_MS = 16


class Ticks:
    """Lateness of each tick, by phases.

    Attributes
    ----------
    late : dict of list of float
        ms, of every tick of a phase.
    """

    def __init__(self) -> None:
        self.late: dict[str, list[float]] = {}
        self._phase = "start"
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def phase(self, name: str) -> None:
        """Count what follows under another name; the time since the last tick is not counted."""
        self._last = time.perf_counter()
        self._phase = name

    def stop(self) -> None:
        self._timer.stop()

    def latest(self, phase: str) -> float:
        """Latest tick of a phase, ms."""
        return max(self.late[phase])

    def p99(self, phase: str) -> float:
        """Lateness that 99 of 100 ticks of a phase do not exceed, ms."""
        return percentile(self.late[phase], 0.99)

    def _tick(self) -> None:
        now = time.perf_counter()
        late = 1e3 * (now - self._last) - TICK_MS
        self._last = now
        self.late.setdefault(self._phase, []).append(max(late, 0.0))
