"""What of an attribution map is shown, on the page and in saved pictures. NumPy only.

All of it is view state: changing it never computes an attribution again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from core.results import AttributionMap, FloatArray

__all__ = ["OverlayStyle", "Show", "full_colour_at", "shown_map"]

Show = Literal["positive", "negative", "signed", "absolute"]


@dataclass(frozen=True)
class OverlayStyle:
    """What of an attribution map is shown, and how.

    Attributes
    ----------
    show : {"positive", "negative", "signed", "absolute"}
        Evidence for the class, against it, both in two colours, or the size without its sign.
    percentile : float
        The size of attribution at this percentile of the map, in (0, 100], gets full colour.
    opacity : float
        Of full colour, in [0, 1].
    member : int or None
        One member's map; the members' mean when None.
    disagreement : bool
        Standard deviation over the members instead of attribution; `show` and `member` then rest.
    smoothing : float
        Standard deviation of a Gaussian that the drawn map is smoothed by, pixels; 0 draws it as
        it was computed. Evidence for and against that lie side by side then weigh against each
        other.
    """

    show: Show = "positive"
    percentile: float = 99.0
    opacity: float = 0.8
    member: int | None = None
    disagreement: bool = False
    smoothing: float = 1.5

    @property
    def sizes_only(self) -> bool:
        """Whether what is shown has no sign."""
        return self.disagreement or self.show == "absolute"


def shown_map(
    attribution: AttributionMap, style: OverlayStyle, channel: int | None = None
) -> FloatArray:
    """Attribution of each pixel as it is shown, signed.

    Parameters
    ----------
    attribution : AttributionMap
        The answer.
    style : OverlayStyle
        ``show``, ``member``, ``disagreement`` and ``smoothing`` are used.
    channel : int, optional
        One channel's map; the sum over the channels when None.

    Returns
    -------
    ndarray [shape=(n_mels, n_frames)], float32
        In the units of the explained output; the part that is not shown is 0.
    """
    if style.disagreement:
        spread = np.asarray(_channel(attribution.members, channel).std(axis=0), dtype=np.float32)
        return _smoothed(spread, style.smoothing)
    whole = attribution.values if style.member is None else attribution.members[style.member]
    chosen = _smoothed(_channel(whole, channel), style.smoothing)
    if style.show == "positive":
        return np.maximum(chosen, 0.0)
    if style.show == "negative":
        return np.minimum(chosen, 0.0)
    return np.abs(chosen) if style.show == "absolute" else chosen


def full_colour_at(shown: FloatArray, percentile: float) -> float:
    """Size of attribution from which on a pixel has full colour.

    It is the percentile of the sizes of all pixels drawn, those that are 0 included. Where that is
    0 (a few pixels carry everything) the largest size is used instead; a map of zeros gives 0.
    """
    size = np.abs(shown)
    scale = float(np.percentile(size, percentile))
    return scale if scale > 0.0 else float(size.max(initial=0.0))


def _channel(values: FloatArray, channel: int | None) -> FloatArray:
    if channel is None:
        return np.asarray(values.sum(axis=-3), dtype=np.float32)
    return values[..., channel, :, :]


def _smoothed(values: FloatArray, deviation: float) -> FloatArray:
    if deviation <= 0:
        return values
    from scipy.ndimage import gaussian_filter

    return np.asarray(gaussian_filter(values, deviation, mode="nearest"), dtype=np.float32)
