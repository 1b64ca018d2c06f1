"""From a spectrogram of hours to the picture of what is seen of it. No Qt here."""

from __future__ import annotations

import math
from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from app.colour_maps import lookup_table
from core.features.pyramid import FINEST_LEVEL, STEP_DB, LevelArray, SpectrogramPyramid, Tile

__all__ = ["TILE_COLUMNS", "PyramidPicture", "colour_table", "fewer_rows"]

TILE_COLUMNS = 256

_KEPT_TILES = 128
"""4 MB; twice what the widest screen shows."""


class PyramidPicture:
    """Values of any stretch at any level: from the pyramid, or from tiles where it is too coarse.

    Where a tile is missing, coarser columns are repeated. The tiles used longest ago go first.
    """

    def __init__(self, pyramid: SpectrogramPyramid) -> None:
        self.pyramid = pyramid
        self._tiles: OrderedDict[Tile, LevelArray] = OrderedDict()

    def level_for(self, seconds_per_pixel: float) -> int:
        """Level whose columns are one to two pixels wide, so that none is passed over."""
        wanted = math.log2(seconds_per_pixel / self.pyramid.grid.column_duration(0))
        return min(max(math.ceil(wanted), FINEST_LEVEL), self.pyramid.coarsest)

    def columns_in(self, level: int, low: float, high: float) -> tuple[int, int]:
        """First and last but one column of a level that lie between two moments, s."""
        duration = self.pyramid.grid.column_duration(level)
        n_columns = self.pyramid.grid.n_columns(self.pyramid.n_samples, level)
        first = min(max(math.floor(low / duration), 0), n_columns - 1)
        return first, min(max(math.ceil(high / duration), first + 1), n_columns)

    def missing(self, level: int, low: float, high: float) -> list[Tile]:
        """Tiles that a stretch needs, one more at each end; the middle of it first."""
        if level >= self.pyramid.base:
            return []
        first, stop = self.columns_in(level, low, high)
        last = (self.pyramid.grid.n_columns(self.pyramid.n_samples, level) - 1) // TILE_COLUMNS
        seen = range(
            max(first // TILE_COLUMNS - 1, 0), min((stop - 1) // TILE_COLUMNS + 1, last) + 1
        )
        middle = (first + stop) / (2 * TILE_COLUMNS) - 0.5
        tiles = [(level, index) for index in sorted(seen, key=lambda at: abs(at - middle))]
        return [tile for tile in tiles if tile not in self._tiles]

    def add_tile(self, tile: Tile, values: LevelArray) -> None:
        """Keep a tile [shape=(n_mels, up to `TILE_COLUMNS`)]."""
        self._tiles[tile] = values
        self._tiles.move_to_end(tile)
        while len(self._tiles) > _KEPT_TILES:
            self._tiles.popitem(last=False)

    def values(self, level: int, first: int, stop: int) -> LevelArray:
        """Columns of a level [shape=(n_mels, stop - first)], as good as they are known."""
        pyramid = self.pyramid
        if level >= pyramid.base:
            return pyramid.levels[level - pyramid.base][:, first:stop]
        known = max(pyramid.base, level)
        found = _repeated(pyramid.levels[0], known - level, first, stop)
        for finer in range(pyramid.base - 1, level - 1, -1):
            self._lay_tiles(found, finer, level, first, stop)
        return found

    def _lay_tiles(self, over: LevelArray, finer: int, level: int, first: int, stop: int) -> None:
        steps = finer - level
        for index in range(
            (first >> steps) // TILE_COLUMNS, ((stop - 1) >> steps) // TILE_COLUMNS + 1
        ):
            tile = self._tiles.get((finer, index))
            if tile is None:
                continue
            self._tiles.move_to_end((finer, index))
            begin = index * TILE_COLUMNS << steps
            end = min(begin + (tile.shape[1] << steps), stop)
            start = max(begin, first)
            over[:, start - first : end - first] = _repeated(
                tile, steps, start - begin, end - begin
            )


def _repeated(values: LevelArray, steps: int, first: int, stop: int) -> LevelArray:
    """Columns ``first`` to ``stop`` of ``values`` with each column ``2**steps`` times in a row."""
    picked = np.minimum(np.arange(first, stop) >> steps, values.shape[1] - 1)
    return values[:, picked]


def fewer_rows(values: LevelArray, most: float) -> LevelArray:
    """Maximum of neighbouring rows, halved until there are at most ``most``, or one is left."""
    while values.shape[0] > max(most, 1) and values.shape[0] % 2 == 0:
        values = np.maximum(values[::2], values[1::2])
    return values


def colour_table(name: str, range_db: float, loudest: int, *, dark: bool) -> NDArray[np.uint32]:
    """Colours of a pyramid's 256 values [shape=(256,)], as 0xffRRGGBB.

    Parameters
    ----------
    name : str
        A map of `app.colour_maps`.
    range_db : float
        dB below ``loudest`` at which the quietest colour is reached.
    loudest : int
        Value of the loudest colour. 0, which is silence, is always the quietest.
    """
    levels = 1.0 + (np.arange(256.0) - loudest) * STEP_DB / range_db
    levels[0] = 0.0
    picked = np.rint(np.clip(levels, 0.0, 1.0) * 255.0).astype(np.intp)
    red, green, blue = lookup_table(name, dark=dark)[picked].astype(np.uint32).T
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, dtype=np.uint32)
