"""Mel power of short frames in single precision: for pictures of hours, not for networks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
import scipy.sparse

from core.features.frames import hann, windowed_powers
from core.features.mel import mel_filters
from core.features.pyramid import ColumnGrid
from core.results import FloatArray

__all__ = ["MelFrames", "mel_frames"]

_AT_ONCE = 64  # frames; what is in hand then stays within the processor's cache
_AT_ONCE_POINTS = 1 << 18


class MelFrames:
    """Windows and filters for one rate; safe to use from several threads at a time.

    Attributes
    ----------
    grid : ColumnGrid
        Where frames lie; they are seen through Hann windows.
    n_fft : int
        Points of the transform: enough that each band holds a bin.
    """

    def __init__(self, sample_rate: int) -> None:
        self.grid = grid = ColumnGrid(sample_rate)
        narrowest_band = grid.scale.frequency_of(0)
        fewest = max(grid.win_length, int(np.ceil(sample_rate / narrowest_band)))
        self.n_fft = 1 << (fewest - 1).bit_length()
        window = hann(grid.win_length)
        full_scale = window.sum() / 2  # magnitude of a sine of amplitude 1
        self._window = (window / full_scale).astype(np.float32)
        filters = mel_filters(sample_rate, self.n_fft, grid.scale.n_mels)
        rows = [scipy.sparse.csr_array(row[np.newaxis]) for row in filters]
        self._filters = scipy.sparse.vstack(rows, format="csr")

    def power(self, samples: FloatArray, level: int = 0) -> Iterator[FloatArray]:
        """Mel power of every whole frame in ``samples``, as close together as ``level`` says.

        Parameters
        ----------
        samples : ndarray [shape=(n_samples,)], float32
            From the first sample that the first frame sees.
        level : int
            At most 0.

        Yields
        ------
        ndarray [shape=(n_mels, n)], float32
            Some frames, in order; 1 for a band with a sine of amplitude 1 at its centre.
        """
        win_length, hop = self.grid.win_length, self.grid.hop_length >> -level
        if len(samples) < win_length:
            return
        frames = np.lib.stride_tricks.sliding_window_view(samples, win_length)[::hop]
        at_once = max(min(_AT_ONCE, _AT_ONCE_POINTS // self.n_fft), 1)
        for powers in windowed_powers(frames, self._window, self.n_fft, at_once):
            yield self._filters @ powers.T


@lru_cache(maxsize=4)
def mel_frames(sample_rate: int) -> MelFrames:
    """Frames for a rate in Hz, with their window and filters computed once."""
    return MelFrames(sample_rate)
