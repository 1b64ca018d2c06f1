"""Split clips without ever dividing the fragments of one recording."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.datasets.manifest import DatasetManifest
from core.errors import ParameterError

__all__ = ["inner_split", "official_folds"]


def official_folds(manifest: DatasetManifest) -> list[tuple[str, list[int], list[int]]]:
    """Each official fold with the clips to train on and the clips it holds out.

    Returns
    -------
    list of (fold, training positions, held-out positions)

    Raises
    ------
    DatasetError
        The dataset has no official folds.
    """
    return [
        (
            fold,
            manifest.where(lambda clip, fold=fold: clip.fold != fold),  # type: ignore[misc]
            manifest.where(lambda clip, fold=fold: clip.fold == fold),  # type: ignore[misc]
        )
        for fold in manifest.folds
    ]


def inner_split(
    manifest: DatasetManifest, positions: Sequence[int], fraction: float, seed: int
) -> tuple[list[int], list[int]]:
    """Set whole groups of clips aside for choosing the epoch, about evenly over the classes.

    Groups are drawn at random, class by class, until each class has given its share. No class is
    left without a group to train on.

    Parameters
    ----------
    positions : sequence of int
        The clips that may be used, as positions in ``manifest.clips``.
    fraction : float
        Share wanted, in (0, 0.5].

    Returns
    -------
    (list of int, list of int)
        Positions to train on and positions set aside, both in order.

    Raises
    ------
    ParameterError
        ``fraction`` is out of range, or no class has two groups.
    """
    if not 0 < fraction <= 0.5:
        raise ParameterError("inner_fraction", f"{fraction} is not in (0, 0.5]")
    generator = np.random.default_rng(seed)
    aside: set[str] = set()
    sources: dict[str, set[str]] = {}
    for position in positions:
        clip = manifest.clips[position]
        sources.setdefault(clip.label, set()).add(clip.group)
    for label in manifest.labels:
        of_label = [p for p in positions if manifest.clips[p].label == label]
        groups = sorted({manifest.clips[p].group for p in of_label})
        generator.shuffle(groups)
        wanted = fraction * len(of_label)
        given = sum(manifest.clips[p].group in aside for p in of_label)
        for group in groups:
            if given >= wanted:
                break
            if group in aside or any(of_one <= aside | {group} for of_one in sources.values()):
                continue
            aside.add(group)
            given += sum(manifest.clips[p].group == group for p in of_label)
    inner = [p for p in positions if manifest.clips[p].group in aside]
    if not inner:
        raise ParameterError("inner_fraction", "no class has two sources to divide")
    return [p for p in positions if manifest.clips[p].group not in aside], inner
