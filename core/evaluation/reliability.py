"""Whether a confidence of 80 % is right in 80 of 100 cases.

References
----------
Guo et al. (2017), "On Calibration of Modern Neural Networks". Nixon et al. (2019), "Measuring
Calibration in Deep Learning", for bins of equal mass.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError
from core.evaluation.metrics import wilson_interval

__all__ = ["Binning", "ReliabilityBin", "ReliabilityCurve", "reliability_curve"]

Binning = Literal["width", "mass"]


@dataclass(frozen=True)
class ReliabilityBin:
    """The clips whose confidence lies in one range.

    Attributes
    ----------
    low, high : float
        Of the range, in [0, 1].
    count : int
        At least 1.
    confidence, accuracy : float
        Means over these clips, in [0, 1].
    ci95 : tuple of float
        Wilson's interval of ``accuracy``.
    """

    low: float
    high: float
    count: int
    confidence: float
    accuracy: float
    ci95: tuple[float, float]


@dataclass(frozen=True)
class ReliabilityCurve:
    """Accuracy against confidence.

    Attributes
    ----------
    binning : {"width", "mass"}
        Bins of equal width, or of equal count as far as ties allow.
    bins : tuple of ReliabilityBin
        Those that hold clips, by rising confidence.
    expected_error : float
        Mean gap between confidence and accuracy over the clips (ECE), in [0, 1].
    largest_error : float
        Largest gap of a bin, in [0, 1].
    n : int
        Clips.
    """

    binning: Binning
    bins: tuple[ReliabilityBin, ...]
    expected_error: float
    largest_error: float
    n: int


def reliability_curve(
    confidences: NDArray[np.floating],
    right: NDArray[np.bool_],
    *,
    n_bins: int = 10,
    binning: Binning = "width",
) -> ReliabilityCurve:
    """Sort clips into bins of confidence and compare it with how many are right.

    Parameters
    ----------
    confidences : ndarray [shape=(n,)]
        Of the predicted class, in [0, 1].
    right : ndarray [shape=(n,)]
    binning : {"width", "mass"}
        Clips of one confidence never stand in two bins.

    Raises
    ------
    ParameterError
        There are no clips, the two differ in length, a confidence is not in [0, 1], or there is
        not one bin.
    """
    values, correct = np.asarray(confidences, dtype=np.float64), np.asarray(right, dtype=bool)
    if values.ndim != 1 or values.shape != correct.shape or len(values) == 0:
        raise ParameterError("confidences", "need as many as there are clips, and at least one")
    if not ((values >= 0) & (values <= 1 + 1e-6)).all():
        raise ParameterError("confidences", "must lie in [0, 1]")
    if n_bins < 1:
        raise ParameterError("n_bins", f"{n_bins} is less than 1")
    values = np.minimum(values, 1.0)
    edges = _edges(values, n_bins, binning)
    places = np.clip(np.searchsorted(edges, values, side="right") - 1, 0, len(edges) - 2)
    bins = tuple(
        _bin(float(edges[b]), float(edges[b + 1]), values[places == b], correct[places == b])
        for b in range(len(edges) - 1)
        if np.any(places == b)
    )
    gaps = [abs(each.confidence - each.accuracy) for each in bins]
    expected = sum(gap * each.count for gap, each in zip(gaps, bins, strict=True)) / len(values)
    return ReliabilityCurve(binning, bins, expected, max(gaps), len(values))


def _edges(values: NDArray[np.float64], n_bins: int, binning: Binning) -> NDArray[np.float64]:
    if binning == "width":
        return np.arange(n_bins + 1) / n_bins
    if binning != "mass":
        raise ParameterError("binning", f"{binning!r} is neither 'width' nor 'mass'")
    ordered = np.sort(values)
    firsts = [
        ordered[round(len(ordered) * b / n_bins)]
        for b in range(1, n_bins)
        if round(len(ordered) * b / n_bins) < len(ordered)
    ]
    inner = np.unique([first for first in firsts if first > ordered[0]])
    return np.concatenate([[0.0], inner, [1.0]])


def _bin(
    low: float, high: float, values: NDArray[np.float64], right: NDArray[np.bool_]
) -> ReliabilityBin:
    interval = wilson_interval(int(right.sum()), len(right))
    return ReliabilityBin(
        low, high, len(values), float(values.mean()), float(right.mean()), interval
    )
