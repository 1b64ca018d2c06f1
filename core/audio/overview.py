"""The outline of a waveform, however long the file, for a view of the whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.errors import ParameterError
from core.results import FloatArray

__all__ = ["OutlineBuilder", "WaveformOverview", "overview_of"]


@dataclass(frozen=True)
class WaveformOverview:
    """Lowest and highest sample of each of many equal stretches of a recording.

    Attributes
    ----------
    minimum, maximum : ndarray [shape=(n_bins,)], float32
    duration : float
        s.
    sample_rate : int
        Of the file, Hz.
    """

    minimum: FloatArray
    maximum: FloatArray
    duration: float
    sample_rate: int


def overview_of(waveform: FloatArray, sample_rate: int, n_bins: int = 4096) -> WaveformOverview:
    """Outline of a waveform in memory; at most one bin a sample."""
    outline = OutlineBuilder(len(waveform), n_bins)
    outline.add(waveform)
    return outline.so_far(len(waveform) / sample_rate, sample_rate)


class OutlineBuilder:
    """Minimum and maximum of each bin, gathered block by block.

    Parameters
    ----------
    n_samples : int
        As many as the file is said to have: more are left out, missing ones are silence.
    n_bins : int
        At most; never more than samples.

    Attributes
    ----------
    n_seen : int
        Samples so far.
    """

    def __init__(self, n_samples: int, n_bins: int) -> None:
        if n_bins < 1:
            raise ParameterError("n_bins", f"{n_bins} is less than 1")
        n_bins = max(min(n_bins, n_samples), 1)
        self._edges = np.linspace(0, n_samples, n_bins + 1).round().astype(np.int64)
        self._minimum = np.full(n_bins, np.inf, dtype=np.float32)
        self._maximum = np.full(n_bins, -np.inf, dtype=np.float32)
        self.n_seen = 0

    def add(self, block: FloatArray) -> None:
        """Go on by samples [shape=(n,)]."""
        block = block[: int(self._edges[-1]) - self.n_seen]
        if len(block) == 0:
            return
        stop = self.n_seen + len(block)
        first = int(np.searchsorted(self._edges, self.n_seen, side="right")) - 1
        last = int(np.searchsorted(self._edges, stop, side="left"))
        starts = np.maximum(self._edges[first:last] - self.n_seen, 0)
        bins = slice(first, last)
        lowest = np.minimum.reduceat(block, starts)
        highest = np.maximum.reduceat(block, starts)
        self._minimum[bins] = np.minimum(self._minimum[bins], lowest)
        self._maximum[bins] = np.maximum(self._maximum[bins], highest)
        self.n_seen = stop

    def so_far(self, duration: float, sample_rate: int) -> WaveformOverview:
        """Give a copy of what is known; the rest of it is silence.

        Parameters
        ----------
        duration : float
            Of the whole, s.
        sample_rate : int
            Hz.
        """
        unseen = ~np.isfinite(self._minimum)
        minimum, maximum = (
            np.where(unseen, np.float32(0.0), values) for values in (self._minimum, self._maximum)
        )
        return WaveformOverview(minimum, maximum, duration, sample_rate)
