"""Peak memory of a stretch of work."""

from __future__ import annotations

import threading

import psutil


class PeakMemory:
    """Highest resident size of this process while it is entered, bytes.

    Attributes
    ----------
    before, peak : int
        Resident size on entry, and the highest one since.
    """

    def __enter__(self) -> PeakMemory:
        self.before = self.peak = psutil.Process().memory_info().rss
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    @property
    def above(self) -> float:
        """Peak above what was there on entry, MB."""
        return (self.peak - self.before) / 1e6

    def _watch(self) -> None:
        process = psutil.Process()
        while not self._stop.wait(0.02):
            self.peak = max(self.peak, process.memory_info().rss)
