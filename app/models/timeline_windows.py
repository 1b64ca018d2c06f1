"""What is kept of a recording's windows: the probability of each class, and nothing else. No Qt."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from app.file_stamp import FileStamp
from app.models.timeline_records import RecordingPlan, WindowBatch
from core.results import FloatArray, Prediction, WindowPrediction

__all__ = ["KeptWindows"]

_ROOM = 256
_ROUNDING = 1e-6
_NOBODY: FloatArray = np.zeros((0, 0), dtype=np.float32)


class KeptWindows:
    """Windows of one recording in order, 4 bytes a class and 16 for their place.

    Parameters
    ----------
    stamp : FileStamp
        Of the file that was read.
    duration, window, hop : float
        s.
    """

    def __init__(self, stamp: FileStamp, duration: float, window: float, hop: float) -> None:
        self.stamp = stamp
        self.duration = duration
        self.window = window
        self.hop = hop
        self.labels: tuple[str, ...] = ()
        self.threshold: float | None = None
        self._n = 0
        self._times: NDArray[np.float64] = np.zeros((0, 2))
        self._probabilities: FloatArray = np.zeros((0, 0), dtype=np.float32)
        self._member_sum: NDArray[np.float64] | None = None

    def __len__(self) -> int:
        """How many windows there are."""
        return self._n

    @property
    def until(self) -> float:
        """Up to where the recording was heard, s."""
        return float(self._times[self._n - 1, 1]) if self._n else 0.0

    @property
    def complete(self) -> bool:
        """Whether the recording was heard to its end."""
        return self._n > 0 and self.until > self.duration - 0.06

    @property
    def probabilities(self) -> FloatArray:
        """Calibrated probabilities [shape=(n, n_classes)], a view."""
        return self._probabilities[: self._n]

    @property
    def n_bytes(self) -> int:
        """Memory that the windows take."""
        return self._times.nbytes + self._probabilities.nbytes

    def add(self, batch: WindowBatch) -> None:
        """Append windows."""
        n = len(batch.starts)
        if not self._n:
            self.labels, self.threshold = batch.labels, batch.threshold
        self._make_room(n, len(batch.labels))
        here = slice(self._n, self._n + n)
        self._times[here, 0], self._times[here, 1] = batch.starts, batch.ends
        self._probabilities[here] = batch.probabilities
        before = 0.0 if self._member_sum is None else self._member_sum
        self._member_sum = before + batch.member_sum
        self._n += n

    def grown(self, stamp: FileStamp, duration: float) -> None:
        """Take note that the recording is longer now, and forget a last window that was short."""
        self.stamp = stamp
        self.duration = duration
        if not self._n:
            return
        start, end = self._times[self._n - 1]
        if end - start < self.window - _ROUNDING:
            if self._member_sum is not None:
                self._member_sum = self._member_sum * ((self._n - 1) / self._n)
            self._n -= 1

    def plan(self) -> RecordingPlan:
        """How to go on."""
        return RecordingPlan(self.window, self.hop, self._n, self._member_sum)

    def windows(self, first: int, last: int) -> Iterator[WindowPrediction]:
        """Windows ``first`` to ``last`` (not included), as the event finder takes them."""
        for index in range(first, min(last, self._n)):
            row = self._probabilities[index]
            said = Prediction(self.labels, row, _NOBODY, row, 0.0, 0.0, 0.0)
            start, end = self._times[index]
            yield WindowPrediction(float(start), float(end), said)

    def _make_room(self, n: int, n_classes: int) -> None:
        wanted = self._n + n
        if wanted <= len(self._times):
            return
        room = max(_ROOM, wanted, 2 * len(self._times))
        times = np.zeros((room, 2))
        probabilities = np.zeros((room, n_classes), dtype=np.float32)
        if self._n:
            times[: self._n] = self._times[: self._n]
            probabilities[: self._n] = self._probabilities[: self._n]
        self._times, self._probabilities = times, probabilities
