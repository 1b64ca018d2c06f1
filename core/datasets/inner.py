"""Set clips aside for choosing the epoch, without dividing the fragments of one recording."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from core.datasets.manifest import DatasetManifest
from core.errors import ParameterError

__all__ = ["inner_split"]


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
    sizes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for position in positions:
        clip = manifest.clips[position]
        sizes[clip.label][clip.group] += 1
    labels_of: defaultdict[str, list[str]] = defaultdict(list)
    for label, groups_of_label in sizes.items():
        for group in groups_of_label:
            labels_of[group].append(label)
    left = {label: len(groups_of_label) for label, groups_of_label in sizes.items()}
    aside: set[str] = set()
    for label in manifest.labels:
        of_label = sizes.get(label, Counter())
        groups = sorted(of_label)
        generator.shuffle(groups)
        wanted = fraction * of_label.total()
        given = sum(count for group, count in of_label.items() if group in aside)
        for group in groups:
            if given >= wanted:
                break
            if group in aside or any(left[each] == 1 for each in labels_of[group]):
                continue
            aside.add(group)
            for each in labels_of[group]:
                left[each] -= 1
            given += of_label[group]
    inner = [p for p in positions if manifest.clips[p].group in aside]
    if not inner:
        raise ParameterError("inner_fraction", "no class has two sources to divide")
    return [p for p in positions if manifest.clips[p].group not in aside], inner
