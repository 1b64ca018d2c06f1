"""How levels and evidence become colours."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from matplotlib import colormaps
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Colormap, LinearSegmentedColormap, Normalize, to_rgb
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from core.results import AttributionMap, FloatArray, Spectrogram

__all__ = [
    "AGAINST",
    "FOR",
    "GRID",
    "INK",
    "MUTED",
    "Levels",
    "OverlayLook",
    "Shade",
    "Show",
    "shown_part",
    "smoothed",
]

Show = Literal["positive", "negative", "signed", "absolute"]

INK = "#1d2127"
MUTED = "#5b6470"
GRID = "#c9ced6"
FOR = "#c96a00"
AGAINST = "#1f5fa8"

_DECIBEL_PER_NEPER = 10.0 / math.log(10.0)
"""dB in one unit of the natural logarithm of a power."""


@dataclass(frozen=True)
class OverlayLook:
    """How an attribution is laid over a spectrogram.

    Attributes
    ----------
    show : str
        The evidence for (``"positive"``), against (``"negative"``), both (``"signed"``), or its
        size alone (``"absolute"``).
    percentile : float
        Pixels above this percentile of what is shown have full colour, in (0, 100].
    opacity : float
        Of a pixel with full colour, in [0, 1].
    smoothing : float
        Standard deviation of the Gaussian that the drawn map is smoothed by, pixels; marginals
        are those of the map as it was computed.
    """

    show: Show = "positive"
    percentile: float = 99.5
    opacity: float = 0.9
    smoothing: float = 1.5


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
        return cls("level in dB", loudest, _DECIBEL_PER_NEPER, Normalize(-range_db, 0.0), colours)

    @classmethod
    def network_units(cls, spectrogram: Spectrogram) -> Levels:
        """As the network is given them."""
        low, high = float(spectrogram.values.min()), float(spectrogram.values.max())
        return cls(
            "ln(mel power + 10$^{-6}$)", 0.0, 1.0, Normalize(low, max(high, low + 1.0)),
            colormaps["magma"],
        )  # fmt: skip

    def rgba(self, values: FloatArray) -> NDArray[np.float64]:
        """Colour of each pixel [shape=(n_mels, n_frames, 4)]."""
        return np.asarray(self.colours(self.norm((values - self.offset) * self.factor)))


@dataclass(frozen=True)
class Shade:
    """Colours of the evidence, and the attribution at which they are full."""

    show: Show
    limit: float

    @classmethod
    def of(cls, attribution: AttributionMap, channels: Sequence[int], look: OverlayLook) -> Shade:
        """Scale for the channels drawn, its end at the look's percentile."""
        values = np.abs(shown_part(attribution.values[list(channels)], look.show))
        values = values[values > 0]
        limit = float(np.percentile(values, look.percentile)) if len(values) else 0.0
        return cls(look.show, limit or 1.0)

    def rgba(self, values: FloatArray, opacity: float) -> NDArray[np.float64]:
        """Colour and opacity of each pixel [shape=(n_mels, n_frames, 4)]."""
        shown = shown_part(values, self.show) / self.limit
        image = np.empty((*shown.shape, 4))
        image[..., :3] = np.where(shown[..., None] < 0, to_rgb(AGAINST), to_rgb(FOR))
        image[..., 3] = opacity * np.clip(np.abs(shown), 0.0, 1.0)
        return image

    @property
    def scale(self) -> ScalarMappable:
        """For the colour bar."""
        low = -self.limit if self.show in {"signed", "negative"} else 0.0
        high = 0.0 if self.show == "negative" else self.limit
        names = {
            "signed": (AGAINST, "#ffffff", FOR),
            "negative": (AGAINST, "#ffffff"),
        }.get(self.show, ("#ffffff", FOR))
        return ScalarMappable(Normalize(low, high), _blend("evidence", *names))


def smoothed(attribution: AttributionMap, deviation: float) -> AttributionMap:
    """Return the map with each channel smoothed by a Gaussian; ``deviation`` in pixels."""
    if deviation <= 0:
        return attribution
    values = gaussian_filter(attribution.values, (0.0, deviation, deviation), mode="nearest")
    return replace(attribution, values=np.asarray(values, dtype=np.float32))


def shown_part(values: FloatArray, show: Show) -> FloatArray:
    """Keep the part of an attribution that is to be shown, its sign included."""
    match show:
        case "positive":
            return np.maximum(values, 0)
        case "negative":
            return np.minimum(values, 0)
        case "absolute":
            return np.abs(values)
    return values


@functools.cache
def _blend(name: str, *colours: str) -> Colormap:
    return LinearSegmentedColormap.from_list(name, list(colours))
