"""Deal groups of clips into folds that hold about as much of every class."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from core.errors import ParameterError

__all__ = ["stratified_folds"]


def stratified_folds(labels: Sequence[str], groups: Sequence[str], k: int, seed: int) -> list[int]:
    """Deal whole groups, the largest first, each to the fold that has least of its classes.

    Ties go to the fold with the fewest clips, and then to the lowest number. The order of groups of
    one size is drawn at random. A class with two groups of its own spans two folds at least.

    Parameters
    ----------
    labels, groups : sequence of str
        Of each clip.
    k : int
        Number of folds.

    Returns
    -------
    list of int
        Fold of each clip, 0..k-1.

    Raises
    ------
    ParameterError
        There are fewer groups than folds.
    """
    held: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for label, group in zip(labels, groups, strict=True):
        held[group][label] += 1
    if len(held) < k:
        raise ParameterError(
            "split", f"stratified-{k} needs at least {k} sources; there are {len(held)}"
        )
    names = sorted(held)
    np.random.default_rng(seed).shuffle(names)
    names.sort(key=lambda name: -held[name].total())
    total = Counter(labels)
    has: list[Counter[str]] = [Counter() for _ in range(k)]
    fold_of: dict[str, int] = {}
    for name in names:
        fold = _emptiest(has, held[name], total)
        has[fold].update(held[name])
        fold_of[name] = fold
    return [fold_of[group] for group in groups]


def _emptiest(has: Sequence[Counter[str]], group: Counter[str], total: Counter[str]) -> int:
    """Fold that holds least of a group's classes, in shares of each class."""

    def load(fold: int) -> tuple[float, int]:
        shares = (has[fold][label] * count / total[label] for label, count in group.items())
        return sum(shares), has[fold].total()

    return min(range(len(has)), key=load)
