"""Figures of merit with their uncertainty."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn import metrics as sk

from core.errors import ParameterError

__all__ = [
    "ClassFigures",
    "accuracy",
    "balanced_accuracy",
    "bootstrap_interval",
    "class_figures",
    "confusion_matrix",
    "log_loss",
    "macro_f1",
    "mean_and_sd",
    "top_k_accuracy",
    "wilson_interval",
]

_RESAMPLES = 10_000
_NORMAL_95 = 1.959963984540054


@dataclass(frozen=True)
class ClassFigures:
    """How one class fares.

    Attributes
    ----------
    support : int
        Clips that are of this class.
    predicted : int
        Clips that were called this class.
    precision : float or None
        Share of the clips called so that are so; None where none was called so.
    recall : float or None
        Share of the clips that are so that were called so; None where there are none.
    f1 : float or None
        Harmonic mean of the two; None where the class neither occurs nor is predicted.
    """

    label: str
    support: int
    predicted: int
    precision: float | None
    recall: float | None
    f1: float | None


def accuracy(probabilities: NDArray[np.floating], targets: NDArray[np.int64]) -> float:
    """Share of clips whose most probable class is theirs, in [0, 1]."""
    _refuse_empty(targets)
    return float((probabilities.argmax(axis=-1) == targets).mean())


def top_k_accuracy(
    probabilities: NDArray[np.floating], targets: NDArray[np.int64], k: int
) -> float:
    """Share of clips whose class is among the ``k`` most probable, in [0, 1].

    Of classes with one probability the first come first, as in `accuracy`.

    Raises
    ------
    ParameterError
        ``k`` is less than 1, or there are no clips.
    """
    _refuse_empty(targets)
    if k < 1:
        raise ParameterError("k", f"{k} is less than 1")
    order = np.argsort(-np.asarray(probabilities), axis=1, kind="stable")[:, :k]
    return float((order == np.asarray(targets)[:, None]).any(axis=1).mean())


def log_loss(probabilities: NDArray[np.floating], targets: NDArray[np.int64]) -> float:
    """Mean negative log probability of the right class, nats."""
    _refuse_empty(targets)
    chosen = np.asarray(probabilities, dtype=np.float64)[np.arange(len(targets)), targets]
    return float(-np.log(np.maximum(chosen, 1e-12)).mean())


def confusion_matrix(
    targets: NDArray[np.int64], predicted: NDArray[np.int64], n_classes: int
) -> NDArray[np.int64]:
    """Clips of class ``i`` that were called class ``j`` [shape=(n_classes, n_classes)]."""
    _refuse_empty(targets)
    if n_classes == 1:
        return np.array([[len(targets)]], dtype=np.int64)
    found = sk.confusion_matrix(targets, predicted, labels=np.arange(n_classes))
    return np.asarray(found, dtype=np.int64)


def class_figures(
    targets: NDArray[np.int64], predicted: NDArray[np.int64], labels: tuple[str, ...]
) -> tuple[ClassFigures, ...]:
    """Precision, recall, F1 and support of every class, in the order of ``labels``."""
    _refuse_empty(targets)
    precision, recall, f1, support = sk.precision_recall_fscore_support(
        targets, predicted, labels=np.arange(len(labels)), zero_division=np.nan
    )
    called = np.bincount(predicted, minlength=len(labels))
    return tuple(
        ClassFigures(
            label,
            int(support[number]),
            int(called[number]),
            _or_none(precision[number]),
            _or_none(recall[number]),
            _or_none(f1[number]),
        )
        for number, label in enumerate(labels)
    )


def balanced_accuracy(targets: NDArray[np.int64], predicted: NDArray[np.int64]) -> float:
    """Mean recall of the classes that occur among the targets, in [0, 1]."""
    _refuse_empty(targets)
    return float(
        sk.recall_score(
            targets, predicted, labels=np.unique(targets), average="macro", zero_division=0
        )
    )


def macro_f1(targets: NDArray[np.int64], predicted: NDArray[np.int64]) -> float:
    """Mean F1 of the classes that occur among the targets, in [0, 1]."""
    _refuse_empty(targets)
    return float(
        sk.f1_score(targets, predicted, labels=np.unique(targets), average="macro", zero_division=0)
    )


def mean_and_sd(values: NDArray[np.floating] | list[float]) -> tuple[float, float]:
    """Mean and standard deviation with n - 1; the latter is 0 for a single value.

    Raises
    ------
    ParameterError
        There are no values.
    """
    found = np.asarray(values, dtype=np.float64)
    if found.size == 0:
        raise ParameterError("values", "there are none to take the mean of")
    return float(found.mean()), float(found.std(ddof=1)) if found.size > 1 else 0.0


def bootstrap_interval(
    right: NDArray[np.bool_], *, level: float = 0.95, seed: int = 0
) -> tuple[float, float]:
    """Percentile interval of an accuracy under resampling of its clips.

    Parameters
    ----------
    right : ndarray [shape=(n,)]
        Whether each clip was classified right.
    level : float
        Share of resamples inside the interval.

    Raises
    ------
    ParameterError
        There are no clips.

    References
    ----------
    Efron (1979), "Bootstrap Methods: Another Look at the Jackknife".
    """
    _refuse_empty(right)
    generator = np.random.default_rng(seed)
    counts = generator.binomial(len(right), right.mean(), size=_RESAMPLES) / len(right)
    tail = (1 - level) / 2
    low, high = np.quantile(counts, [tail, 1 - tail])
    return float(low), float(high)


def wilson_interval(successes: int, n: int) -> tuple[float, float]:
    """95 % interval of a share of few, in [0, 1].

    Raises
    ------
    ParameterError
        ``n`` is less than 1, or there are more successes than that.

    References
    ----------
    Wilson (1927), "Probable Inference, the Law of Succession, and Statistical Inference".
    """
    if n < 1 or not 0 <= successes <= n:
        raise ParameterError("successes", f"{successes} of {n} is no share")
    share, spread = successes / n, _NORMAL_95**2 / n
    centre = (share + spread / 2) / (1 + spread)
    half = _NORMAL_95 * math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    low = 0.0 if successes == 0 else max(centre - half, 0.0)
    high = 1.0 if successes == n else min(centre + half, 1.0)
    return low, high


def _or_none(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def _refuse_empty(values: NDArray[np.generic]) -> None:
    if len(values) == 0:
        raise ParameterError("targets", "there are no clips to measure on")
