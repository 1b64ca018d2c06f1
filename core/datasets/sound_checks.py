"""What is wrong with a dataset by the sound of its clips."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from core.datasets.findings import Finding, Severity, counted
from core.datasets.label_checks import side_of, some
from core.datasets.listening import Heard, Unheard
from core.datasets.manifest import DatasetManifest, LabelledClip
from core.datasets.near_duplicates import ALIKE, near_duplicates
from core.progress import CancelToken

__all__ = ["ClipFormat", "check_sound"]

SILENT_PEAK = 1e-3
"""A clip whose peak stays below this, -60 dB of full scale, is called silent."""
CLIPPED_SHARE = 1e-2
"""A clip with this share of its samples at full scale is called clipped."""

_MOST_NAMED = 100
_LONGEST_CLIP = 1.5

Listened = Mapping[Path, Heard | Unheard]


class ClipFormat(Protocol):
    """What the networks are to be fed with; `core.features.mel.LogMelConfig` is one."""

    @property
    def sample_rate(self) -> int:
        """Hz."""

    @property
    def clip_duration(self) -> float | None:
        """Length, s; None takes clips as they are."""


def check_sound(
    manifest: DatasetManifest,
    listened: Listened,
    features: ClipFormat | None,
    cancel: CancelToken | None = None,
) -> Iterator[Finding]:
    """All findings that follow from what was heard.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set.
    """
    clips = list({clip.path: clip for clip in manifest.clips}.values())
    heard = [(clip, each) for clip in clips if isinstance(each := listened[clip.path], Heard)]
    yield from _unreadable(manifest, clips, listened)
    yield from _quiet_and_loud(heard)
    copies = _copies(heard)
    yield from _capped(
        [_copies_finding(manifest, group) for group in copies], "copy", "groups of copies"
    )
    yield from _identical_folds(heard)
    yield from _near(manifest, heard, copies, cancel)
    yield from _formats([each for _, each in heard])
    if features is not None:
        yield from _lengths(heard, features)


def _unreadable(
    manifest: DatasetManifest, clips: Iterable[LabelledClip], listened: Listened
) -> Iterator[Finding]:
    by_reason: defaultdict[tuple[str, str], list[LabelledClip]] = defaultdict(list)
    for clip in clips:
        each = listened[clip.path]
        if isinstance(each, Unheard):
            by_reason["empty" if each.empty else "unreadable", each.reason].append(clip)
    for (kind, reason), of_reason in by_reason.items():
        if len(of_reason) == 1:
            message = f"{manifest.relative(of_reason[0])}: {reason}"
        else:
            names = some(manifest.relative(clip) for clip in of_reason)
            message = f"{len(of_reason)} clips: each {reason}: {names}"
        yield _finding(kind, "error", message, of_reason)


def _quiet_and_loud(heard: Sequence[tuple[LabelledClip, Heard]]) -> Iterator[Finding]:
    silent = [clip for clip, each in heard if each.peak < SILENT_PEAK]
    if silent:
        names = some(clip.path.name for clip in silent)
        message = f"{counted(len(silent), 'clip')} silent, with a peak below -60 dB: {names}"
        yield _finding("silent", "warning", message, silent)
    clipped = [clip for clip, each in heard if each.clipped >= CLIPPED_SHARE]
    if clipped:
        names = some(clip.path.name for clip in clipped)
        message = (
            f"{counted(len(clipped), 'clip')} clipped, with 1 % of the samples or more at full"
            f" scale, three or more in a row: {names}"
        )
        yield _finding("clipped", "warning", message, clipped)


def _copies(heard: Sequence[tuple[LabelledClip, Heard]]) -> list[list[LabelledClip]]:
    by_digest: defaultdict[bytes, list[LabelledClip]] = defaultdict(list)
    for clip, each in heard:
        if each.peak > 0:
            by_digest[each.digest].append(clip)
    return [clips for clips in by_digest.values() if len(clips) > 1]


def _copies_finding(manifest: DatasetManifest, clips: Sequence[LabelledClip]) -> Finding:
    names = some(manifest.relative(clip) for clip in clips)
    labels = list(dict.fromkeys(clip.label for clip in clips))
    if len(labels) > 1:
        message = f"one sound in {len(labels)} classes, {some(labels)}: {names}"
        return _finding("two-classes", "error", message, clips)
    first, *others = clips
    sides = sorted({str(side_of(clip)) for clip in clips})
    if len(sides) > 1:
        message = f"the same samples in {some(sides)}: {names}"
        return _finding("copies-across-folds", "error", message, others, beside=first)
    return _finding("copies", "warning", f"the same samples: {names}", others, beside=first)


def _identical_folds(heard: Sequence[tuple[LabelledClip, Heard]]) -> Iterator[Finding]:
    held: defaultdict[str, list[bytes]] = defaultdict(list)
    for clip, each in heard:
        if (side := side_of(clip)) is not None:
            held[side].append(each.digest)
    by_content: defaultdict[tuple[bytes, ...], list[str]] = defaultdict(list)
    for side, digests in held.items():
        by_content[tuple(sorted(digests))].append(side)
    for sides in by_content.values():
        if len(sides) > 1:
            paths = [clip for clip, _ in heard if side_of(clip) in sides[1:]]
            message = f"{' and '.join(sorted(sides))} hold the same sounds"
            yield _finding("folds-identical", "error", message, paths)


def _near(
    manifest: DatasetManifest,
    heard: Sequence[tuple[LabelledClip, Heard]],
    copies: Iterable[Sequence[LabelledClip]],
    cancel: CancelToken | None,
) -> Iterator[Finding]:
    copied = {clip.path for group in copies for clip in group[1:]}
    once = [(clip, each) for clip, each in heard if clip.path not in copied]
    pairs = near_duplicates([each.fingerprint for _, each in once], cancel=cancel)
    found = [
        _near_finding(manifest, once[first][0], once[second][0], value)
        for first, second, value in pairs
    ]
    yield from _capped(found, "near-duplicates", "pairs of near duplicates")


def _near_finding(
    manifest: DatasetManifest, first: LabelledClip, second: LabelledClip, value: float
) -> Finding:
    names = f"{manifest.relative(first)} and {manifest.relative(second)}"
    how = f"(spectral correlation {value:.2f}; reported from {ALIKE:g})"
    sides = [side_of(first), side_of(second)]
    if first.label != second.label:
        kind, where = "near-duplicates", f", though one is {first.label} and one {second.label}"
    elif sides[0] != sides[1]:
        kind, where = "near-duplicates-across-folds", f", one in {sides[0]} and one in {sides[1]}"
    else:
        kind, where = "near-duplicates", ""
    message = f"almost the same sound{where}: {names} {how}"
    return _finding(kind, "warning", message, [second], beside=first)


def _formats(heard: Sequence[Heard]) -> Iterator[Finding]:
    rates = Counter(each.sample_rate for each in heard)
    if len(rates) > 1:
        listed = some(f"{count} at {rate} Hz" for rate, count in rates.most_common())
        yield Finding("rates", "note", f"sample rates differ: {listed}; clips are resampled")
    channels = Counter(each.channels for each in heard)
    if len(channels) > 1:
        listed = some(
            f"{count} with {counted(number, 'channel')}" for number, count in channels.most_common()
        )
        yield Finding("channels", "note", f"channels differ: {listed}; they are mixed to one")


def _lengths(
    heard: Sequence[tuple[LabelledClip, Heard]], features: ClipFormat
) -> Iterator[Finding]:
    low = [clip for clip, each in heard if each.sample_rate < features.sample_rate]
    if low:
        message = (
            f"{counted(len(low), 'clip')} at less than the {features.sample_rate} Hz asked for:"
            " nothing is heard above half their own rate"
        )
        yield Finding("low-rate", "note", message, tuple(clip.path for clip in low))
    wanted = features.clip_duration
    if wanted is None:
        return
    short = [clip for clip, each in heard if each.duration < wanted - 0.01]
    if short:
        message = (
            f"{counted(len(short), 'clip')} shorter than {wanted:g} s: padded with silence, which"
            " a class of short clips may be known by"
        )
        yield Finding("short", "note", message, tuple(clip.path for clip in short))
    longest = _LONGEST_CLIP * wanted
    long = [clip for clip, each in heard if each.duration > longest]
    if long:
        message = (
            f"{counted(len(long), 'clip')} longer than {longest:g} s, 1.5 times the clip duration:"
            " cut them, or choose a longer clip duration"
        )
        yield Finding("long", "warning", message, tuple(clip.path for clip in long))


def _capped(found: Sequence[Finding], kind: str, noun: str) -> Iterator[Finding]:
    """Let the first hundred stand alone, and gather the others."""
    yield from found[:_MOST_NAMED]
    rest = found[_MOST_NAMED:]
    if rest:
        worst = min((each.severity for each in rest), key=("error", "warning", "note").index)
        yield Finding(
            kind,
            worst,
            f"{len(rest)} more {noun}",
            tuple(dict.fromkeys(path for each in rest for path in each.clips)),
            offer_exclude=True,
        )


def _finding(
    kind: str,
    severity: Severity,
    message: str,
    clips: Iterable[LabelledClip],
    beside: LabelledClip | None = None,
) -> Finding:
    """Make a finding that excluding its clips mends."""
    return Finding(
        kind,
        severity,
        message,
        tuple(clip.path for clip in clips),
        offer_exclude=True,
        beside=() if beside is None else (beside.path,),
    )
