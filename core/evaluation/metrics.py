"""Figures of merit with their uncertainty."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError

__all__ = ["accuracy", "bootstrap_interval", "log_loss"]

_RESAMPLES = 10_000


def accuracy(probabilities: NDArray[np.floating], targets: NDArray[np.int64]) -> float:
    """Share of clips whose most probable class is theirs, in [0, 1]."""
    _refuse_empty(targets)
    return float((probabilities.argmax(axis=-1) == targets).mean())


def log_loss(probabilities: NDArray[np.floating], targets: NDArray[np.int64]) -> float:
    """Mean negative log probability of the right class, nats."""
    _refuse_empty(targets)
    chosen = np.asarray(probabilities, dtype=np.float64)[np.arange(len(targets)), targets]
    return float(-np.log(np.maximum(chosen, 1e-12)).mean())


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


def _refuse_empty(values: NDArray[np.generic]) -> None:
    if len(values) == 0:
        raise ParameterError("targets", "there are no clips to measure on")
