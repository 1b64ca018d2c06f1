"""What is wrong with a dataset by its labels, folds and sources alone, before a file is opened."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from core.datasets.findings import Finding, counted
from core.datasets.gtzan_filtered import GENRES, fault_filtered_subset
from core.datasets.manifest import DatasetManifest, LabelledClip

__all__ = ["check_labels", "side_of", "some"]

_UNEVEN = 3.0
_NAMED = 5


def check_labels(manifest: DatasetManifest) -> Iterator[Finding]:
    """All findings that need no sound."""
    yield from _left_out(manifest)
    yield from _listed_twice(manifest)
    yield from _class_sizes(manifest)
    yield from _divided_sources(manifest)
    yield from _sides_without_a_class(manifest)
    yield from _known_faults(manifest)


def side_of(clip: LabelledClip) -> str | None:
    """Fold or part that a clip lies in, in words for people."""
    if clip.fold is not None:
        return f"fold {clip.fold}"
    return None if clip.subset is None else f"the {clip.subset} part"


def some(names: Iterable[str]) -> str:
    """Name the first few of many, and say how many more there are."""
    listed = list(names)
    more = len(listed) - _NAMED
    return ", ".join(listed[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _left_out(manifest: DatasetManifest) -> Iterator[Finding]:
    for each in manifest.left_out:
        message = f"{each.path.name} is left out: {each.reason}"
        yield Finding("left-out", "note", message, (each.path,))


def _listed_twice(manifest: DatasetManifest) -> Iterator[Finding]:
    entries = _grouped(manifest.clips, lambda clip: str(clip.path))
    for clips in entries.values():
        if len(clips) < 2:
            continue
        name, paths = manifest.relative(clips[0]), (clips[0].path,)
        labels = list(dict.fromkeys(clip.label for clip in clips))
        if len(labels) > 1:
            message = f"{name} is listed in {len(labels)} classes: {some(labels)}"
            yield Finding("two-classes", "error", message, paths, offer_exclude=True)
        else:
            message = f"{name} is listed {len(clips)} times"
            yield Finding("listed-twice", "error", message, paths, offer_exclude=True)


def _class_sizes(manifest: DatasetManifest) -> Iterator[Finding]:
    by_label = _grouped(manifest.clips, lambda clip: clip.label)
    if len(by_label) < 2:
        yield Finding("one-class", "error", "all clips are of one class; two are needed")
        return
    once = [label for label, clips in by_label.items() if len(clips) == 1]
    if once:
        yield Finding(
            "label-once",
            "error",
            f"{counted(len(once), 'class', 'classes')} with a single clip, which cannot be both"
            f" trained on and held out: {some(once)}",
            tuple(by_label[label][0].path for label in once),
            offer_exclude=True,
        )
    single = [
        label
        for label, clips in by_label.items()
        if len(clips) > 1 and len({clip.group for clip in clips}) == 1
    ]
    if single:
        yield Finding(
            "single-source",
            "error",
            f"{counted(len(single), 'class', 'classes')} whose clips all come from one source,"
            f" which cannot be both trained on and held out: {some(single)}",
            tuple(clip.path for label in single for clip in by_label[label]),
            offer_exclude=True,
        )
    sizes = Counter({label: len(clips) for label, clips in by_label.items()})
    (most, high), (least, low) = sizes.most_common(1)[0], min(sizes.items(), key=lambda it: it[1])
    if high >= _UNEVEN * low:
        message = (
            f"classes are uneven: {counted(high, 'clip')} of {most}, {counted(low, 'clip')} of"
            f" {least}; class weights make up for it"
        )
        yield Finding("imbalance", "warning", message)


def _divided_sources(manifest: DatasetManifest) -> Iterator[Finding]:
    by_group = _grouped(manifest.clips, lambda clip: clip.group)
    strayed: list[Path] = []
    divided: list[str] = []
    for group, clips in by_group.items():
        sides = Counter(side_of(clip) for clip in clips)
        if len(sides) > 1:
            home = sides.most_common(1)[0][0]
            strayed += [clip.path for clip in clips if side_of(clip) != home]
            divided.append(f"{group} in {' and '.join(sorted(str(side) for side in sides))}")
    if divided:
        message = (
            f"{counted(len(divided), 'source')} trained on and held out too, which flatters every"
            f" figure: {some(divided)}"
        )
        yield Finding("source-divided", "error", message, tuple(strayed), offer_exclude=True)


def _sides_without_a_class(manifest: DatasetManifest) -> Iterator[Finding]:
    sides_of: dict[str, set[str]] = {label: set() for label in manifest.labels}
    for clip in manifest.clips:
        if (side := side_of(clip)) is not None:
            sides_of[clip.label].add(side)
    sides = sorted(set().union(*sides_of.values()))
    if len(sides) < 2:
        return
    alone = [label for label, of_label in sides_of.items() if _untrained(of_label)]
    if alone:
        message = (
            f"{counted(len(alone), 'class', 'classes')} with nothing to train on when its fold is"
            f" held out: {some(alone)}"
        )
        yield Finding("class-in-one-fold", "error", message, _paths_of(manifest, alone))
    lacking = [
        f"{label} in {some(sorted(set(sides) - of_label))}"
        for label, of_label in sides_of.items()
        if len(of_label) < len(sides) and not _untrained(of_label)
    ]
    if lacking:
        message = (
            f"{counted(len(lacking), 'class', 'classes')} missing from a fold, whose figure then"
            f" says nothing of it: {some(lacking)}"
        )
        yield Finding("class-missing", "warning", message)


def _untrained(sides: set[str]) -> bool:
    """Whether a class that lies in these folds or parts alone is ever without clips to train on."""
    if any(side.startswith("the ") for side in sides):
        return "the train part" not in sides
    return len(sides) < 2


def _known_faults(manifest: DatasetManifest) -> Iterator[Finding]:
    if manifest.layout != "GTZAN" or not set(manifest.labels) <= set(GENRES):
        return
    faulty = [clip for clip in manifest.clips if fault_filtered_subset(clip.path.stem) is None]
    if faulty:
        message = (
            f"{counted(len(faulty), 'clip')} of GTZAN known to be replicas, mislabelled or"
            " distorted: those that the fault-filtered partition of Kereliuk et al. (2015) leaves"
            " out; it does not say which fault each has"
        )
        paths = tuple(clip.path for clip in faulty)
        yield Finding("known-faults", "warning", message, paths, offer_exclude=True)


def _paths_of(manifest: DatasetManifest, labels: Sequence[str]) -> tuple[Path, ...]:
    wanted = set(labels)
    return tuple(clip.path for clip in manifest.clips if clip.label in wanted)


def _grouped(
    clips: Iterable[LabelledClip], key: Callable[[LabelledClip], str]
) -> dict[str, list[LabelledClip]]:
    groups: defaultdict[str, list[LabelledClip]] = defaultdict(list)
    for clip in clips:
        groups[key(clip)].append(clip)
    return groups
