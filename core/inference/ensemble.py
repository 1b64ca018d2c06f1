"""How the members' outputs become one prediction, and how far they disagree.

References
----------
Lakshminarayanan, Pritzel, Blundell (2017), "Simple and Scalable Predictive Uncertainty Estimation
using Deep Ensembles". Depeweg et al. (2018) for the split of entropy.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError
from core.inference.calibration import apply_temperature
from core.results import FloatArray, Prediction

__all__ = ["combine", "entropy", "mean_prediction", "softmax"]


def softmax(logits: NDArray[np.floating]) -> FloatArray:
    """Softmax over the last axis, without overflow."""
    shifted = logits - logits.max(axis=-1, keepdims=True)
    exponentials = np.exp(shifted, dtype=np.float32)
    return np.asarray(exponentials / exponentials.sum(axis=-1, keepdims=True), dtype=np.float32)


def entropy(probabilities: NDArray[np.floating]) -> NDArray[np.float64]:
    """Shannon entropy over the last axis, nats."""
    p = np.asarray(probabilities, dtype=np.float64)
    return np.asarray(-np.sum(p * np.log(np.where(p > 0, p, 1.0)), axis=-1))


def combine(
    labels: Sequence[str],
    members: FloatArray,
    *,
    temperature: float = 1.0,
    threshold: float | None = None,
) -> Prediction:
    """One prediction from the members' softmax outputs.

    Parameters
    ----------
    members : ndarray [shape=(n_members, n_classes)]
        Each row sums to 1.
    temperature : float
        Of the calibrated confidence.
    threshold : float, optional
        Confidence below which the sound is called unknown.

    Raises
    ------
    ParameterError
        ``members`` has another shape than the labels ask for, or holds NaN.
    """
    members = np.asarray(members, dtype=np.float32)
    if members.ndim != 2 or members.shape[1] != len(labels) or len(members) == 0:
        raise ParameterError("members", f"needs shape (n, {len(labels)}), got {members.shape}")
    if not np.isfinite(members).all():
        raise ParameterError("members", "hold probabilities that are not numbers")
    mean = members.mean(axis=0)
    calibrated = apply_temperature(mean, temperature)
    chosen = int(np.argmax(mean))
    total = float(entropy(mean))
    unknown = threshold is not None and float(calibrated[chosen]) < threshold
    return Prediction(
        labels=tuple(labels),
        probabilities=mean,
        members=members,
        calibrated=calibrated,
        agreement=float(np.mean(members.argmax(axis=1) == chosen)),
        entropy=total,
        mutual_information=max(total - float(entropy(members).mean()), 0.0),
        unknown=unknown,
        threshold=threshold,
    )


def mean_prediction(
    predictions: Sequence[Prediction], *, temperature: float, threshold: float | None
) -> Prediction:
    """Prediction for a recording: each member's outputs averaged over its windows.

    Raises
    ------
    ParameterError
        There are no predictions.
    """
    if not predictions:
        raise ParameterError("predictions", "there are none")
    members = np.mean([prediction.members for prediction in predictions], axis=0)
    return combine(predictions[0].labels, members, temperature=temperature, threshold=threshold)
