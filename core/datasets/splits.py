"""Divide a dataset into what is trained on and what is held out, never within a recording.

A scheme is named beside every number that comes of it: figures of different schemes do not compare.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.datasets.gtzan_filtered import fault_filtered_subset
from core.datasets.inner import inner_split
from core.datasets.manifest import DatasetManifest, Subset
from core.datasets.stratify import stratified_folds
from core.errors import DatasetError, ParameterError

__all__ = [
    "SCHEMES",
    "Fold",
    "Splits",
    "check_scheme",
    "default_scheme",
    "inner_split",
    "official_folds",
    "splits_of",
]

SCHEMES = ("auto", "official", "subsets", "paper-80-20", "fault-filtered", "stratified-K")
"""What a dataset can be divided by; K is a number of folds from 2."""

_STRATIFIED = re.compile(r"stratified-([0-9]{1,4})")
_DEFAULT_K = 5
_PAPER_SHARE = 0.8


@dataclass(frozen=True)
class Fold:
    """One division of the clips.

    Attributes
    ----------
    name : str
        Of what is held out.
    training, held_out : tuple of int
        Positions in ``manifest.clips``, in order.
    validation : tuple of int
        Clips that the dataset sets aside for choosing the epoch; empty where it leaves that open.
    """

    name: str
    training: tuple[int, ...]
    held_out: tuple[int, ...]
    validation: tuple[int, ...] = ()


@dataclass(frozen=True)
class Splits:
    """The folds of a scheme.

    Attributes
    ----------
    scheme : str
        Never ``"auto"``.
    description : str
        For people, to stand beside the numbers.
    """

    scheme: str
    description: str
    folds: tuple[Fold, ...]


def splits_of(manifest: DatasetManifest, scheme: str = "auto", *, seed: int = 0) -> Splits:
    """Divide a dataset.

    Parameters
    ----------
    scheme : str
        ``"official"``: each fold of the dataset in turn. ``"subsets"``: its train, validation and
        test parts. ``"paper-80-20"``: the first 80 % of each class by name to train on.
        ``"fault-filtered"``: the partition of GTZAN by Kereliuk et al., without the clips that are
        in no part. ``"stratified-K"``: K folds with about as many clips of every class in each, a
        group never divided. ``"auto"``: what the manifest asks for, else the first that fits.
    seed : int
        Of the stratified folds.

    Raises
    ------
    ParameterError
        The scheme is not known, or does not fit the dataset.
    DatasetError
        A group would stand on both sides, or a class would have nothing to train on.
    """
    check_scheme(scheme)
    if scheme == "auto":
        scheme = manifest.split if manifest.split != "auto" else default_scheme(manifest)
    if scheme == "official":
        splits = _official(manifest)
    elif scheme == "subsets":
        splits = _subsets(manifest)
    elif scheme == "paper-80-20":
        splits = _paper(manifest)
    elif scheme == "fault-filtered":
        splits = _fault_filtered(manifest)
    else:
        splits = _stratified(manifest, scheme, seed)
    for fold in splits.folds:
        _refuse_divided_groups(manifest, fold)
        _refuse_untrained_classes(manifest, fold)
    return splits


def check_scheme(scheme: str) -> None:
    """Refuse a name that is no scheme.

    Raises
    ------
    ParameterError
        It is not in `SCHEMES`.
    """
    if scheme in SCHEMES and scheme != "stratified-K":
        return
    found = _STRATIFIED.fullmatch(scheme)
    if found is None or int(found[1]) < 2:
        raise ParameterError("split", f"{scheme!r} is none of {', '.join(SCHEMES)}")


def default_scheme(manifest: DatasetManifest) -> str:
    """Choose the scheme that a dataset asks for by what it holds."""
    folds = {clip.fold for clip in manifest.clips}
    if None not in folds and len(folds) > 1:
        return "official"
    subsets = {clip.subset for clip in manifest.clips}
    if None not in subsets and "train" in subsets and len(subsets) > 1:
        return "subsets"
    return "paper-80-20" if manifest.layout == "GTZAN" else f"stratified-{_DEFAULT_K}"


def official_folds(manifest: DatasetManifest) -> list[tuple[str, list[int], list[int]]]:
    """Each official fold with the clips to train on and the clips it holds out.

    Returns
    -------
    list of (fold, training positions, held-out positions)

    Raises
    ------
    DatasetError
        The dataset has no official folds, a source lies in two, or a class has nothing to train on.
    """
    return [
        (fold.name, list(fold.training), list(fold.held_out))
        for fold in splits_of(manifest, "official").folds
    ]


def _official(manifest: DatasetManifest) -> Splits:
    names = manifest.folds
    folds = _k_folds(names, [str(clip.fold) for clip in manifest.clips])
    return Splits("official", f"the {len(names)} folds of {manifest.name}", folds)


def _k_folds(names: Sequence[str], fold_of: Sequence[str]) -> tuple[Fold, ...]:
    """Hold each fold out in turn."""
    return tuple(
        Fold(
            name,
            tuple(p for p, each in enumerate(fold_of) if each != name),
            tuple(p for p, each in enumerate(fold_of) if each == name),
        )
        for name in names
    )


def _subsets(manifest: DatasetManifest) -> Splits:
    parts: defaultdict[Subset | None, list[int]] = defaultdict(list)
    for position, clip in enumerate(manifest.clips):
        parts[clip.subset].append(position)
    if None in parts:
        clip = manifest.clips[parts[None][0]]
        raise ParameterError("split", f"subsets: {manifest.relative(clip)} is in none")
    if "train" not in parts or len(parts) < 2:
        raise ParameterError(
            "split", f"subsets: {manifest.name} has no train part with another beside it"
        )
    training, validation = tuple(parts["train"]), tuple(parts["validation"])
    if "test" in parts:
        fold = Fold("test", training, tuple(parts["test"]), validation)
    else:
        fold = Fold("validation", training, validation)
    said = f"train and {fold.name} parts of {manifest.name}"
    return Splits("subsets", said, (fold,))


def _paper(manifest: DatasetManifest) -> Splits:
    by_label: defaultdict[str, list[int]] = defaultdict(list)
    for position, clip in enumerate(manifest.clips):
        by_label[clip.label].append(position)
    training: list[int] = []
    for positions in by_label.values():
        ordered = sorted(positions, key=lambda p: manifest.clips[p].path.name)
        training += ordered[: int(_PAPER_SHARE * len(ordered))]
    chosen = set(training)
    held_out = tuple(p for p in range(len(manifest.clips)) if p not in chosen)
    fold = Fold("last 20 %", tuple(sorted(training)), held_out)
    return Splits("paper-80-20", "the first 80 % of each class by name to train on", (fold,))


def _fault_filtered(manifest: DatasetManifest) -> Splits:
    if manifest.layout != "GTZAN":
        raise ParameterError("split", f"fault-filtered divides GTZAN, not {manifest.name}")
    parts: defaultdict[Subset | None, list[int]] = defaultdict(list)
    for position, clip in enumerate(manifest.clips):
        parts[fault_filtered_subset(clip.path.stem)].append(position)
    training, validation, test = (tuple(parts[part]) for part in ("train", "validation", "test"))
    said = "GTZAN without faults and with artists kept apart, by Kereliuk et al. (2015)"
    return Splits("fault-filtered", said, (Fold("test", training, test, validation),))


def _stratified(manifest: DatasetManifest, scheme: str, seed: int) -> Splits:
    k = int(scheme.removeprefix("stratified-"))
    fold_of = stratified_folds(
        [clip.label for clip in manifest.clips], [clip.group for clip in manifest.clips], k, seed
    )
    names = [str(number + 1) for number in range(k)]
    folds = _k_folds(names, [names[number] for number in fold_of])
    said = f"{k} folds, stratified by class, sources kept together, seed {seed}"
    return Splits(scheme, said, folds)


def _refuse_divided_groups(manifest: DatasetManifest, fold: Fold) -> None:
    """Refuse a source that is trained on and held out too."""
    held = {manifest.clips[p].group: p for p in (*fold.held_out, *fold.validation)}
    for position in fold.training:
        other = held.get(manifest.clips[position].group)
        if other is not None:
            first, second = manifest.clips[position], manifest.clips[other]
            raise DatasetError(
                f"{second.path}: its source {second.group} lies in {_part(manifest, other)} "
                f"and, with {first.path.name}, in {_part(manifest, position)}"
            )


def _part(manifest: DatasetManifest, position: int) -> str:
    clip = manifest.clips[position]
    return f"fold {clip.fold}" if clip.fold is not None else f"the part {clip.subset}"


def _refuse_untrained_classes(manifest: DatasetManifest, fold: Fold) -> None:
    """Refuse a fold that leaves a class nothing to train on, or holds nothing out."""
    if not fold.held_out:
        raise DatasetError(f"{manifest.root}: fold {fold.name} holds nothing out")
    trained = _labels_at(manifest, fold.training)
    if missing := [label for label in manifest.labels if label not in trained]:
        others = len(missing) - 1
        more = f" and {others} more class{'es' if others > 1 else ''}" if others else ""
        raise DatasetError(
            f"{manifest.root}: class {missing[0]!r}{more} would have nothing to train on when "
            f"fold {fold.name} is held out; add clips from another source or leave it out"
        )


def _labels_at(manifest: DatasetManifest, positions: Iterable[int]) -> set[str]:
    return {manifest.clips[position].label for position in positions}
