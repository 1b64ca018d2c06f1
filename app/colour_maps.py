"""Colour maps that keep their order for every kind of colour vision, and on paper.

May import NumPy, pyqtgraph's tables and `app.words` only.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

from app.words import mark

__all__ = ["COLOUR_MAPS", "COMPOSITE_HUES", "composite", "lookup_table"]

COLOUR_MAPS: dict[str, str] = {
    "grey": mark("Grey"),
    "viridis": mark("Viridis"),
    "magma": mark("Magma"),
    "cividis": mark("Cividis"),
    "inferno": mark("Inferno"),
}
"""Names, and how they are called on screen."""

COMPOSITE_HUES: NDArray[np.float64] = np.array(
    [[0.80, 0.36, 0.02], [0.08, 0.42, 0.22], [0.12, 0.22, 0.76]]
)
"""Orange, green and blue [shape=(3 channels, RGB)]; together white, apart also in brightness."""


@lru_cache(maxsize=16)
def lookup_table(name: str, *, dark: bool = True) -> NDArray[np.uint8]:
    """Colours from quiet to loud.

    Parameters
    ----------
    name : str
        A key of `COLOUR_MAPS`.
    dark : bool
        Grey runs from black to white in the dark theme, from white to black in the light one. The
        other maps are the same in both.

    Returns
    -------
    ndarray [shape=(256, 3)], uint8

    Raises
    ------
    KeyError
        There is no such map.
    """
    if name not in COLOUR_MAPS:
        raise KeyError(f"colour map: {name!r} is not one of {', '.join(COLOUR_MAPS)}")
    if name == "grey":
        ramp = np.arange(256, dtype=np.uint8)
        return np.repeat((ramp if dark else ramp[::-1])[:, None], 3, axis=1)
    table = pg.colormap.get(name).getLookupTable(nPts=256, alpha=False)
    return np.asarray(table, dtype=np.uint8)


def composite(levels: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Mix three channels, each in its hue of `COMPOSITE_HUES`.

    Parameters
    ----------
    levels : ndarray [shape=(3, n_mels, n_columns)]
        In [0, 1].

    Returns
    -------
    ndarray [shape=(n_mels, n_columns, 3)], uint8
        White where all three are 1.
    """
    mixed = np.tensordot(levels, COMPOSITE_HUES.astype(np.float32), axes=(0, 0))
    return np.asarray(np.rint(np.clip(mixed, 0.0, 1.0) * 255.0), dtype=np.uint8)
