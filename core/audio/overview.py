"""The outline of a waveform, however long the file, for a view of the whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.audio.decode import probe, stream_mono
from core.errors import ParameterError
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.results import FloatArray

__all__ = ["WaveformOverview", "overview_of", "read_overview"]


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
    outline = _Outline(len(waveform), n_bins)
    outline.add(waveform)
    return outline.finish(len(waveform) / sample_rate, sample_rate)


def read_overview(
    path: Path | str,
    n_bins: int = 4096,
    *,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> WaveformOverview:
    """Outline of a file, read as a stream in constant memory.

    Raises
    ------
    AudioDecodeError
        The file cannot be read as sound.
    OperationCancelled
        ``cancel`` was set.
    """
    info = probe(path)
    outline = _Outline(info.n_samples, n_bins)
    for block in stream_mono(path):
        check_cancelled(cancel)
        outline.add(block)
        report(progress, outline.n_seen, info.n_samples, "reading the waveform")
    return outline.finish(info.duration, info.sample_rate)


class _Outline:
    """Minimum and maximum of each bin, gathered block by block."""

    def __init__(self, n_samples: int, n_bins: int) -> None:
        if n_bins < 1:
            raise ParameterError("n_bins", f"{n_bins} is less than 1")
        n_bins = max(min(n_bins, n_samples), 1)
        self._edges = np.linspace(0, n_samples, n_bins + 1).round().astype(np.int64)
        self._minimum = np.full(n_bins, np.inf, dtype=np.float32)
        self._maximum = np.full(n_bins, -np.inf, dtype=np.float32)
        self.n_seen = 0

    def add(self, block: FloatArray) -> None:
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

    def finish(self, duration: float, sample_rate: int) -> WaveformOverview:
        unseen = ~np.isfinite(self._minimum)
        self._minimum[unseen] = 0.0
        self._maximum[unseen] = 0.0
        return WaveformOverview(self._minimum, self._maximum, duration, sample_rate)
