"""The spectrogram of hours of sound in a byte a point, with coarser and coarser levels.

What it is and where its columns lie; `core.features.pyramid_builder` computes it. Imports NumPy
alone, so that a window can draw one without waiting for more.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.results import MelScale

__all__ = ["FINEST_LEVEL", "STEP_DB", "ColumnGrid", "LevelArray", "SpectrogramPyramid", "Tile"]

LevelArray = NDArray[np.uint8]

Tile = tuple[int, int]
"""Level, and place among the tiles of that level."""

STEP_DB = 0.5
"""dB from one value to the next."""

FINEST_LEVEL = -2
"""Its columns are an eighth of the window apart; closer ones would show nothing new."""

_N_MELS = 128
_FRAME_S = 0.02


class ColumnGrid:
    """Frames of about 20 ms without gaps between them, and columns of powers of two of them.

    A column of level 0 is a frame, one of a level ``n`` above it the maximum of ``2**n`` frames.
    Columns of a negative level are frames that stand ``2**-n`` times closer. Each frame is seen
    through a window twice as long as those of level 0, centred on it, at every level.

    Parameters
    ----------
    sample_rate : int
        Hz.

    Attributes
    ----------
    hop_length, win_length : int
        Of level 0, samples.
    scale : MelScale
        Of the rows, from 0 Hz to half the rate.
    """

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate
        self.scale = MelScale(n_mels=_N_MELS, high=sample_rate / 2)
        even_parts = 2 << -FINEST_LEVEL
        self.hop_length = max(round(_FRAME_S * sample_rate / even_parts), 1) * even_parts
        self.win_length = 2 * self.hop_length

    def column_duration(self, level: int) -> float:
        """Length of a column, s."""
        return float(self.hop_length / self.sample_rate * 2.0**level)

    def n_columns(self, n_samples: int, level: int) -> int:
        """Count the columns that cover a sound; at least one."""
        hop = self.hop_length >> -level if level < 0 else self.hop_length << level
        return max(-(-n_samples // hop), 1)

    def first_sample(self, column: int, level: int) -> int:
        """First sample that a column sees; may lie before the sound begins."""
        if level < 0:
            hop = self.hop_length >> -level
            return column * hop + hop // 2 - self.hop_length
        return (column << level) * self.hop_length - self.hop_length // 2


@dataclass(frozen=True)
class SpectrogramPyramid:
    """Log-mel spectrogram of a recording at several widths.

    Attributes
    ----------
    sample_rate, n_samples : int
        Of the recording, Hz and samples.
    base : int
        Level of ``levels[0]``, in the words of `ColumnGrid`.
    levels : tuple of ndarray [shape=(128, n_columns)], uint8
        Each half as wide as the one before: a column is the maximum of two. 255 stands for
        ``top_db``, each step below it for `STEP_DB` less; 0 is silence, or too quiet to tell.
    top_db : float
        dB above a sine of full scale.
    """

    sample_rate: int
    n_samples: int
    base: int
    levels: tuple[LevelArray, ...]
    top_db: float

    @cached_property
    def grid(self) -> ColumnGrid:
        """Where columns lie."""
        return ColumnGrid(self.sample_rate)

    @property
    def scale(self) -> MelScale:
        """Rows in Hz."""
        return self.grid.scale

    @property
    def duration(self) -> float:
        """Of the recording, s."""
        return self.n_samples / self.sample_rate

    @property
    def coarsest(self) -> int:
        """Level of the last of ``levels``."""
        return self.base + len(self.levels) - 1

    @property
    def n_bytes(self) -> int:
        """Memory of all levels."""
        return sum(level.nbytes for level in self.levels)

    @cached_property
    def loudest(self) -> int:
        """Highest value of all."""
        return int(self.levels[-1].max())
