"""How levels and evidence become colours."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib import colormaps
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Colormap, LinearSegmentedColormap, Normalize, to_rgb
from numpy.typing import NDArray

from app.evidence import OverlayStyle, full_colour_at
from app.words import tr
from core.results import FloatArray, Spectrogram

__all__ = [
    "AGAINST",
    "FOR",
    "GRID",
    "INK",
    "MAGNITUDE",
    "MUTED",
    "Levels",
    "Shade",
]

INK = "#1d2127"
MUTED = "#5b6470"
GRID = "#c9ced6"
FOR = "#c96a00"
AGAINST = "#1f5fa8"
MAGNITUDE = "#8a3ab0"

_DECIBEL_PER_NEPER = 10.0 / math.log(10.0)
"""dB in one unit of the natural logarithm of a power."""


@dataclass(frozen=True)
class Levels:
    """How spectrogram values become numbers of a colour bar, and these colours."""

    unit: str
    offset: float
    factor: float
    norm: Normalize
    colours: Colormap

    @classmethod
    def decibels(cls, spectrogram: Spectrogram, range_db: float, *, darkest: str) -> Levels:
        """In dB below the loudest value of all channels."""
        loudest = float(spectrogram.values.max())
        colours = _blend(f"levels {darkest}", "#ffffff", darkest)
        return cls(
            tr("level in dB"), loudest, _DECIBEL_PER_NEPER, Normalize(-range_db, 0.0), colours
        )

    @classmethod
    def network_units(cls, spectrogram: Spectrogram) -> Levels:
        """As the network is given them."""
        low, high = float(spectrogram.values.min()), float(spectrogram.values.max())
        return cls(
            tr("ln(mel power + 10⁻⁶)"), 0.0, 1.0, Normalize(low, max(high, low + 1.0)),
            colormaps["magma"],
        )  # fmt: skip

    def rgba(self, values: FloatArray) -> NDArray[np.float64]:
        """Colour of each pixel [shape=(n_mels, n_frames, 4)]."""
        return np.asarray(self.colours(self.norm((values - self.offset) * self.factor)))


@dataclass(frozen=True)
class Shade:
    """Colours of what is shown of an attribution, and the size at which they are full."""

    style: OverlayStyle
    limit: float

    @classmethod
    def of(cls, maps: Sequence[FloatArray], style: OverlayStyle) -> Shade:
        """Scale that the maps drawn, each [shape=(n_mels, n_frames)], have in common."""
        return cls(style, full_colour_at(np.stack(maps), style.percentile) or 1.0)

    @property
    def colours(self) -> tuple[str, str]:
        """Of what is above zero and of what is below."""
        return (MAGNITUDE, MAGNITUDE) if self.style.sizes_only else (FOR, AGAINST)

    @property
    def ends(self) -> tuple[float, float]:
        """Range of the colour bar."""
        if self.style.sizes_only or self.style.show == "positive":
            return 0.0, self.limit
        return -self.limit, 0.0 if self.style.show == "negative" else self.limit

    def rgba(self, shown: FloatArray) -> NDArray[np.float64]:
        """Colour and opacity of each pixel [shape=(n_mels, n_frames, 4)]."""
        above, below = self.colours
        image = np.empty((*shown.shape, 4))
        image[..., :3] = np.where(shown[..., None] < 0, to_rgb(below), to_rgb(above))
        image[..., 3] = self.style.opacity * np.clip(np.abs(shown) / self.limit, 0.0, 1.0)
        return image

    @property
    def scale(self) -> ScalarMappable:
        """For the colour bar."""
        (low, high), (above, below) = self.ends, self.colours
        names = (*((below,) if low < 0 else ()), "#ffffff", *((above,) if high > 0 else ()))
        return ScalarMappable(Normalize(low, high), _blend("evidence", *names))


@functools.cache
def _blend(name: str, *colours: str) -> Colormap:
    return LinearSegmentedColormap.from_list(name, list(colours))
