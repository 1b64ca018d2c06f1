"""Counts that describe a dataset."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from core.datasets.listening import Heard
from core.datasets.manifest import DatasetManifest

__all__ = ["describe", "describe_sound"]

_DIGITS = 3


def describe(manifest: DatasetManifest) -> dict[str, Any]:
    """Clips of each class, fold and part, and sources, without reading a sound file."""
    labels = Counter(clip.label for clip in manifest.clips)
    facts: dict[str, Any] = {
        "clips": len(manifest.clips),
        "classes": len(manifest.labels),
        "sources": len({clip.group for clip in manifest.clips}),
        "clips_of_class": {label: labels[label] for label in manifest.labels},
    }
    folds = Counter(clip.fold for clip in manifest.clips if clip.fold is not None)
    if folds:
        facts["clips_of_fold"] = {
            fold: folds[fold] for fold in sorted(folds, key=lambda fold: (len(fold), fold))
        }
    subsets = Counter(clip.subset for clip in manifest.clips if clip.subset is not None)
    if subsets:
        facts["clips_of_subset"] = dict(subsets)
    if manifest.left_out:
        facts["left_out"] = len(manifest.left_out)
    return facts


def describe_sound(heard: Sequence[Heard]) -> dict[str, Any]:
    """Lengths, rates, channels and containers of what could be decoded."""
    if not heard:
        return {"decoded": 0}
    lengths = sorted(each.duration for each in heard)
    return {
        "decoded": len(heard),
        "seconds": round(sum(lengths), _DIGITS),
        "shortest": round(lengths[0], _DIGITS),
        "median": round(lengths[len(lengths) // 2], _DIGITS),
        "longest": round(lengths[-1], _DIGITS),
        "clips_of_rate": _counts(each.sample_rate for each in heard),
        "clips_of_channels": _counts(each.channels for each in heard),
        "clips_of_container": _counts(each.container for each in heard),
    }


def _counts(values: Any) -> dict[str, int]:
    return {str(value): count for value, count in Counter(values).most_common()}
