"""How accuracy grows with the number of members that are averaged."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError
from core.evaluation.metrics import mean_and_sd
from core.results import FloatArray

__all__ = ["EnsembleSize", "accuracy_by_size"]

_MOST_SUBSETS = 200


@dataclass(frozen=True)
class EnsembleSize:
    """Accuracy of ensembles of one size, made of the members at hand.

    Attributes
    ----------
    members : int
        Averaged.
    accuracy, sd : float
        Mean and spread over the subsets, in [0, 1]. Subsets share members, so the spread of a size
        near the whole is smaller than that of ensembles trained afresh: it is no standard error.
    subsets : int
        Taken.
    exact : bool
        These are all there are; else they were drawn at random.
    """

    members: int
    accuracy: float
    sd: float
    subsets: int
    exact: bool


def accuracy_by_size(
    members: FloatArray,
    targets: NDArray[np.int64],
    *,
    most_subsets: int = _MOST_SUBSETS,
    seed: int = 0,
) -> tuple[EnsembleSize, ...]:
    """Accuracy of the mean of every number of members.

    Parameters
    ----------
    members : ndarray [shape=(n_members, n, n_classes)]
        Probabilities.
    most_subsets : int
        Of a size that has more, this many different ones are drawn.
    seed : int
        Of the draw.

    Raises
    ------
    ParameterError
        There are no members or no clips, or ``most_subsets`` is less than 1.
    """
    if members.ndim != 3 or 0 in members.shape[:2] or len(targets) != members.shape[1]:
        raise ParameterError("members", f"needs shape (m, {len(targets)}, n), not {members.shape}")
    if most_subsets < 1:
        raise ParameterError("most_subsets", f"{most_subsets} is less than 1")
    generator = np.random.default_rng(seed)
    return tuple(
        _of_size(members, targets, size, most_subsets, generator)
        for size in range(1, len(members) + 1)
    )


def _of_size(
    members: FloatArray,
    targets: NDArray[np.int64],
    size: int,
    most: int,
    generator: np.random.Generator,
) -> EnsembleSize:
    exact = math.comb(len(members), size) <= most
    subsets: Iterable[tuple[int, ...]] = (
        itertools.combinations(range(len(members)), size)
        if exact
        else itertools.islice(_drawn(len(members), size, generator), most)
    )
    found = [
        float((members[list(subset)].mean(axis=0).argmax(axis=1) == targets).mean())
        for subset in subsets
    ]
    return EnsembleSize(size, *mean_and_sd(found), len(found), exact)


def _drawn(n: int, size: int, generator: np.random.Generator) -> Iterator[tuple[int, ...]]:
    """Different subsets at random, without end."""
    seen: set[tuple[int, ...]] = set()
    while True:
        subset = tuple(sorted(generator.choice(n, size, replace=False).tolist()))
        if subset not in seen:
            seen.add(subset)
            yield subset
