"""Which clips of a dataset to measure on."""

from __future__ import annotations

from dataclasses import dataclass

from core.datasets.manifest import DatasetManifest
from core.datasets.splits import splits_of
from core.errors import DatasetError, ParameterError
from core.evaluation.labels import match_labels

__all__ = ["Selection", "known_to_all", "select"]


@dataclass(frozen=True)
class Selection:
    """Some clips of a manifest.

    Attributes
    ----------
    positions : tuple of int
        In order.
    words : str
        What they are, for people; empty for all.
    """

    positions: tuple[int, ...]
    words: str = ""


def select(
    manifest: DatasetManifest, *, fold: str | None = None, split: str | None = None
) -> Selection:
    """Choose clips by fold.

    Parameters
    ----------
    fold : str, optional
        Name of a fold: of the dataset's own, or of ``split`` where that is given.
    split : str, optional
        A scheme of `core.datasets.splits`; the clips that it holds out are chosen.

    Raises
    ------
    ParameterError
        There is no such fold or scheme; the folds there are are named.
    DatasetError
        The scheme cannot be had of this dataset.
    """
    if split is None and fold is None:
        return Selection(tuple(range(len(manifest.clips))))
    if split is None:
        folds = sorted({clip.fold for clip in manifest.clips if clip.fold is not None})
        _check_fold(str(fold), folds)
        return Selection(tuple(manifest.where(lambda clip: clip.fold == fold)), f"fold {fold}")
    splits = splits_of(manifest, split)
    if fold is not None:
        _check_fold(fold, [each.name for each in splits.folds])
    chosen = [each for each in splits.folds if fold in {None, each.name}]
    positions = sorted({place for each in chosen for place in each.held_out})
    names = ", ".join(each.name for each in chosen)
    return Selection(tuple(positions), f"held out by {splits.scheme}: {names}")


def known_to_all(
    manifest: DatasetManifest, selection: Selection, bundles: list[tuple[str, ...]]
) -> Selection:
    """Keep the clips whose class every bundle knows.

    Parameters
    ----------
    bundles : list of tuple of str
        Labels of each.

    Raises
    ------
    DatasetError
        None is left.
    """
    present = {manifest.clips[place].label for place in selection.positions}
    labels = [label for label in manifest.labels if label in present]
    known = set(labels).intersection(*(match_labels(labels, each).numbers for each in bundles))
    positions = tuple(p for p in selection.positions if manifest.clips[p].label in known)
    if not positions:
        raise DatasetError(f"{manifest.root}: holds no clip of a class that all bundles know")
    if len(positions) == len(selection.positions):
        return selection
    words = "clips of classes that both bundles know"
    return Selection(positions, f"{selection.words}; {words}" if selection.words else words)


def _check_fold(fold: str, folds: list[str]) -> None:
    if fold not in folds:
        there = f"there are {', '.join(folds)}" if folds else "the dataset has none"
        raise ParameterError("fold", f"no fold {fold!r}; {there}")
