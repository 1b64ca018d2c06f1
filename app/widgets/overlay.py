"""An attribution map as a picture over a spectrogram. No Qt here."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.evidence import Show, full_colour_at
from app.words import mark
from core.results import FloatArray

__all__ = ["SHOW_TEXTS", "overlay_rgba", "overlay_strength"]

SHOW_TEXTS: dict[Show, str] = {
    "positive": mark("evidence for"),
    "negative": mark("evidence against"),
    "signed": mark("for and against"),
    "absolute": mark("strength alone"),
}


def overlay_strength(shown: FloatArray, percentile: float) -> FloatArray:
    """Map scaled to [-1, 1], full at `full_colour_at`; a map of zeros stays zero."""
    scale = full_colour_at(shown, percentile)
    if scale <= 0.0:
        return np.zeros_like(shown)
    return np.asarray(np.clip(shown / scale, -1.0, 1.0), dtype=np.float32)


def overlay_rgba(
    strength: FloatArray,
    opacity: float,
    positive: tuple[int, int, int],
    negative: tuple[int, int, int],
) -> NDArray[np.uint8]:
    """Picture of a map: colour from the sign, alpha ``opacity * |strength|``.

    Returns
    -------
    ndarray [shape=(n_mels, n_frames, 4)], uint8
        Not premultiplied.
    """
    picture = np.empty((*strength.shape, 4), dtype=np.uint8)
    picture[..., :3] = positive
    picture[strength < 0, :3] = negative
    picture[..., 3] = np.rint(np.abs(strength) * (255.0 * opacity))
    return picture
