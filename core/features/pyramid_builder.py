"""Computes the spectrogram of hours of sound, block by block."""

from __future__ import annotations

import numpy as np

from core.features.mel_frames import mel_frames
from core.features.pyramid import STEP_DB, LevelArray, SpectrogramPyramid
from core.results import FloatArray

__all__ = ["PyramidBuilder", "column_levels", "pooled"]

_LOUDEST_VALUE = 255
_TOP_DBFS = 6.0
_MOST_COLUMNS = 1 << 17
_FEWEST_COLUMNS = 256
_LEAST_POWER = 1e-30


def column_levels(powers: FloatArray, top_db: float) -> LevelArray:
    """Mel power in the values of a pyramid whose 255 is ``top_db``; louder is 255 too."""
    decibels = np.log10(np.maximum(powers, np.float32(_LEAST_POWER)))
    decibels *= np.float32(10.0 / STEP_DB)
    decibels += np.float32(_LOUDEST_VALUE - top_db / STEP_DB)
    values: LevelArray = np.rint(np.clip(decibels, 0.0, _LOUDEST_VALUE)).astype(np.uint8)
    return values


class PyramidBuilder:
    """Takes a recording block by block; what it holds does not grow.

    Parameters
    ----------
    n_samples : int
        As many as the file is said to have: more are left out, missing ones are silence.
    sample_rate : int
        Hz.
    """

    def __init__(self, n_samples: int, sample_rate: int) -> None:
        self._frames = mel_frames(sample_rate)
        self._grid = grid = self._frames.grid
        self._n_samples = n_samples
        n_frames = grid.n_columns(n_samples, 0)
        self._base = (-(-n_frames // _MOST_COLUMNS) - 1).bit_length()
        shape = grid.scale.n_mels, grid.n_columns(n_samples, self._base)
        self._values = np.zeros(shape, dtype=np.uint8)
        self._top_db = _TOP_DBFS
        self._n_made = 0
        self._n_seen = 0
        self._rest = np.zeros(-grid.first_sample(0, 0), dtype=np.float32)

    def add(self, block: FloatArray) -> None:
        """Go on by samples [shape=(n,)]."""
        block = block[: self._n_samples - self._n_seen]
        self._n_seen += len(block)
        self._add(block)

    def so_far(self) -> SpectrogramPyramid:
        """Give a copy of what is known; the rest of it is silence."""
        return self._pyramid(self._values.copy())

    def finish(self) -> SpectrogramPyramid:
        """Give the whole; nothing can be added then."""
        longest = self._grid.win_length + (self._grid.hop_length << self._base)
        self._add(np.zeros(longest, dtype=np.float32))
        return self._pyramid(self._values)

    def _pyramid(self, values: LevelArray) -> SpectrogramPyramid:
        levels = [values]
        while levels[-1].shape[1] > _FEWEST_COLUMNS:
            levels.append(_halved(levels[-1]))
        return SpectrogramPyramid(
            self._grid.sample_rate, self._n_samples, self._base, tuple(levels), self._top_db
        )

    def _add(self, block: FloatArray) -> None:
        """Take as many frames as fill whole columns; what is left waits for the next block."""
        samples = np.concatenate((self._rest, block))
        hop, overlap = self._grid.hop_length, self._grid.win_length - self._grid.hop_length
        n_columns = max(len(samples) - overlap, 0) // (hop << self._base)
        n_samples = n_columns * (hop << self._base)
        self._rest = samples[n_samples:].copy()
        if n_columns:
            frames = list(self._frames.power(samples[: n_samples + overlap]))
            self._keep(pooled(np.concatenate(frames, axis=1), self._base))

    def _keep(self, powers: FloatArray) -> None:
        place = self._values[:, self._n_made : self._n_made + powers.shape[1]]
        powers = powers[:, : place.shape[1]]
        if powers.size:
            self._make_room(float(powers.max()))
            place[:] = column_levels(powers, self._top_db)
        self._n_made += powers.shape[1]

    def _make_room(self, power: float) -> None:
        """Move what is there down where louder sound comes than was thought of."""
        peak = 10.0 * np.log10(max(power, _LEAST_POWER))
        steps = int(np.ceil((peak - self._top_db) / STEP_DB))
        if steps > 0:
            down = min(steps, _LOUDEST_VALUE)
            np.maximum(self._values, down, out=self._values)
            np.subtract(self._values, down, out=self._values)
            self._top_db += steps * STEP_DB


def pooled(frames: FloatArray, level: int) -> FloatArray:
    """Maximum of each ``2**level`` frames; their number is a multiple of that."""
    for _ in range(level):
        frames = np.maximum(frames[:, ::2], frames[:, 1::2])
    return frames


def _halved(level: LevelArray) -> LevelArray:
    """Maximum of each pair of columns; the last one alone where they are odd."""
    n_pairs = level.shape[1] // 2
    halved = level[:, ::2].copy()
    np.maximum(halved[:, :n_pairs], level[:, 1::2], out=halved[:, :n_pairs])
    return halved
