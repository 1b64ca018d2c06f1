"""Temperature scaling of the ensemble's mean, and the confidence below which nothing is known.

The members are averaged first and their mean is calibrated after, which keeps the average from
making confident members timid.

References
----------
Guo et al. (2017), "On Calibration of Modern Neural Networks". Rahaman, Thiery (2021), "Uncertainty
Quantification and Deep Ensembles".
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError
from core.results import FloatArray

__all__ = ["apply_temperature", "expected_calibration_error", "fit_temperature", "fit_threshold"]

_SMALLEST = 1e-12
_RANGE = (0.05, 20.0)


def apply_temperature(probabilities: NDArray[np.floating], temperature: float) -> FloatArray:
    """Soften (> 1) or sharpen (< 1) probabilities over the last axis; the order stays.

    Raises
    ------
    ParameterError
        ``temperature`` is not positive.
    """
    if not temperature > 0:
        raise ParameterError("temperature", f"{temperature} is not positive")
    logs = np.log(np.maximum(np.asarray(probabilities, dtype=np.float64), _SMALLEST)) / temperature
    scaled = np.exp(logs - logs.max(axis=-1, keepdims=True))
    return np.asarray(scaled / scaled.sum(axis=-1, keepdims=True), dtype=np.float32)


def fit_temperature(probabilities: NDArray[np.floating], targets: NDArray[np.int64]) -> float:
    """Temperature with the lowest mean log loss on held-out predictions.

    Parameters
    ----------
    probabilities : ndarray [shape=(n, n_classes)]
        Ensemble means for clips that no member was trained on.
    targets : ndarray [shape=(n,)]

    Raises
    ------
    ParameterError
        There are no predictions.
    """
    if len(targets) == 0:
        raise ParameterError("targets", "there are no held-out predictions")
    from scipy.optimize import minimize_scalar  # a third of what a first prediction imports

    logs = np.log(np.maximum(np.asarray(probabilities, dtype=np.float64), _SMALLEST))

    def loss(log_temperature: float) -> float:
        scaled = logs / np.exp(log_temperature)
        scaled -= scaled.max(axis=1, keepdims=True)
        normaliser = np.log(np.exp(scaled).sum(axis=1))
        return float(np.mean(normaliser - scaled[np.arange(len(targets)), targets]))

    low, high = np.log(_RANGE)
    return float(np.exp(minimize_scalar(loss, bounds=(low, high), method="bounded").x))


def fit_threshold(confidences: NDArray[np.floating], false_reject_rate: float) -> float:
    """Confidence that this share of known held-out sounds falls below, in [0, 1].

    Raises
    ------
    ParameterError
        There are no confidences, or the rate is not in [0, 1).
    """
    if len(confidences) == 0 or not 0 <= false_reject_rate < 1:
        raise ParameterError("false_reject_rate", "needs confidences and a share in [0, 1)")
    return float(np.quantile(np.asarray(confidences, dtype=np.float64), false_reject_rate))


def expected_calibration_error(
    confidences: NDArray[np.floating], right: NDArray[np.bool_], n_bins: int = 10
) -> float:
    """Mean gap between confidence and accuracy over equal bins of confidence, in [0, 1]."""
    values = np.asarray(confidences, dtype=np.float64)
    bins = np.minimum((values * n_bins).astype(int), n_bins - 1)
    gaps = [
        abs(values[bins == b].mean() - right[bins == b].mean()) * np.mean(bins == b)
        for b in range(n_bins)
        if np.any(bins == b)
    ]
    return float(sum(gaps))
