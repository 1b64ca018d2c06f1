"""Boxes in time and frequency around what speaks most for a class. NumPy and SciPy only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import find_objects, gaussian_filter, label

from core.errors import ParameterError
from core.results import AttributionMap, FloatArray, Spectrogram

__all__ = ["AttributionBox", "BoxSettings", "attribution_boxes"]

_Map = NDArray[np.float64]
_Span = tuple[int, int, int, int]
"""First row, row after the last, first column, column after the last."""


@dataclass(frozen=True)
class AttributionBox:
    """A stretch of time and frequency that speaks for a class.

    Attributes
    ----------
    start, end : float
        s from the start of what was explained. The channels' columns do not lie at quite the same
        times; the box covers them all.
    low, high : float
        Hz.
    share : float
        Of the map's positive attribution that lies in the box, in [0, 1].
    """

    start: float
    end: float
    low: float
    high: float
    share: float


@dataclass(frozen=True)
class BoxSettings:
    """Which pixels boxes are put around.

    Attributes
    ----------
    by : {"share", "percentile"}
        The strongest pixels that together hold a share of the positive attribution, or all above
        a percentile of the map.
    level : float
        The share in (0, 1], or the percentile in [0, 100).
    smoothing : float
        Standard deviation of a Gaussian, pixels, that the channels' mean map is smoothed by
        before anything else; 0: none.
    smallest : float
        Boxes that hold a smaller share of the positive attribution are left out.
    """

    by: Literal["share", "percentile"] = "share"
    level: float = 0.5
    smoothing: float = 2.0
    smallest: float = 0.02

    def __post_init__(self) -> None:
        """Check the settings."""
        if self.by not in ("share", "percentile"):
            raise ParameterError("by", f"no rule {self.by!r}; there are share, percentile")
        if self.by == "share" and not 0 < self.level <= 1:
            raise ParameterError("level", f"the share {self.level:g} is not above 0, up to 1")
        if self.by == "percentile" and not 0 <= self.level < 100:
            raise ParameterError(
                "level", f"the percentile {self.level:g} is not from 0 to below 100"
            )
        if not 0 <= self.smoothing <= 100:
            raise ParameterError("smoothing", f"{self.smoothing:g} is not between 0 and 100 pixels")
        if not 0 <= self.smallest <= 1:
            raise ParameterError("smallest", f"the share {self.smallest:g} is not between 0 and 1")


def attribution_boxes(
    attribution: AttributionMap, spectrogram: Spectrogram, settings: BoxSettings | None = None
) -> tuple[AttributionBox, ...]:
    """Put boxes around the regions that speak most for the class.

    Regions are connected pixels, corners included, of the channels' mean map. Boxes that overlap
    or touch are made one, so that none shares a pixel with another.

    Returns
    -------
    tuple of AttributionBox
        Those that hold most first; empty where nothing speaks for the class.

    Raises
    ------
    ParameterError
        The two are of different shape.
    """
    settings = settings or BoxSettings()
    if attribution.values.shape != spectrogram.values.shape:
        raise ParameterError(
            "attribution",
            f"has shape {attribution.values.shape}, the spectrogram {spectrogram.values.shape}",
        )
    positive = _positive(attribution.values, settings.smoothing)
    total = float(positive.sum())
    if not total > 0:
        return ()
    regions, _ = label(_chosen(positive, settings), structure=np.ones((3, 3)))
    spans = [
        (rows.start, rows.stop, columns.start, columns.stop)
        for rows, columns in find_objects(regions)
    ]
    boxes = [
        _box(span, float(positive[_within(span)].sum()) / total, spectrogram)
        for span in _merged(spans)
    ]
    kept = [box for box in boxes if box.share >= settings.smallest]
    return tuple(sorted(kept, key=lambda box: -box.share))


def _positive(values: FloatArray, smoothing: float) -> _Map:
    mean = values.mean(axis=0, dtype=np.float64)
    smooth = gaussian_filter(mean, smoothing, mode="nearest") if smoothing > 0 else mean
    return np.maximum(smooth, 0.0)


def _chosen(positive: _Map, settings: BoxSettings) -> NDArray[np.bool_]:
    if settings.by == "percentile":
        return np.asarray(positive > np.percentile(positive, settings.level))
    ranked = np.sort(positive, axis=None)[::-1]
    held = ranked.cumsum()
    last = int(np.searchsorted(held, settings.level * held[-1] * (1 - 1e-12)))
    weakest = ranked[min(last, ranked.size - 1)]
    return np.asarray((positive >= weakest) & (positive > 0))


def _merged(spans: list[_Span]) -> list[_Span]:
    """Make one of spans that overlap or touch, until none do."""
    waiting = list(spans)
    apart: list[_Span] = []
    while waiting:
        span = waiting.pop()
        near = [other for other in apart if _touch(span, other)]
        if not near:
            apart.append(span)
            continue
        apart = [other for other in apart if other not in near]
        waiting.append(_around([span, *near]))
    return apart


def _touch(one: _Span, other: _Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1] and one[2] <= other[3] and other[2] <= one[3]


def _around(spans: list[_Span]) -> _Span:
    firsts, lasts, lefts, rights = zip(*spans, strict=True)
    return min(firsts), max(lasts), min(lefts), max(rights)


def _within(span: _Span) -> tuple[slice, slice]:
    return slice(span[0], span[1]), slice(span[2], span[3])


def _box(span: _Span, share: float, spectrogram: Spectrogram) -> AttributionBox:
    bottom, top, left, right = span
    channels = range(len(spectrogram.values))
    start = min(spectrogram.time_of(channel, left - 0.5) for channel in channels)
    end = max(spectrogram.time_of(channel, right - 0.5) for channel in channels)
    return AttributionBox(
        start=max(start, 0.0),
        end=min(end, spectrogram.duration),
        low=max(spectrogram.frequency_of(bottom - 0.5), float(spectrogram.band_edges[0])),
        high=min(spectrogram.frequency_of(top - 0.5), float(spectrogram.band_edges[-1])),
        share=min(share, 1.0),
    )
