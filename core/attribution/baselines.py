"""Where the path to an input starts."""

from __future__ import annotations

from typing import Literal

import numpy as np
from scipy.ndimage import gaussian_filter

from core.errors import ParameterError
from core.results import FloatArray

__all__ = ["BaselineName", "baseline_of"]

BaselineName = Literal["silence", "mean", "blurred"]

_BLUR = 10.0
"""Standard deviation of the blur, pixels, on both axes."""


def baseline_of(values: FloatArray, name: str, *, silence: float) -> FloatArray:
    """Make the baseline of an input.

    Parameters
    ----------
    values : ndarray [shape=(3, n_mels, n_frames)]
    name : str
        ``"silence"``: every pixel as without any sound; ``"mean"``: each channel's mean;
        ``"blurred"``: each channel smoothed by a Gaussian of 10 pixels.
    silence : float
        Value of a silent pixel, nats.

    Raises
    ------
    ParameterError
        There is no such baseline.
    """
    if name == "silence":
        return np.full_like(values, silence)
    if name == "mean":
        return np.broadcast_to(values.mean(axis=(1, 2), keepdims=True), values.shape).copy()
    if name == "blurred":
        smoothed = gaussian_filter(values, sigma=(0.0, _BLUR, _BLUR), mode="nearest")
        return np.asarray(smoothed, dtype=np.float32)
    raise ParameterError("baseline", f"no baseline {name!r}; there are silence, mean, blurred")
