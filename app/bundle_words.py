"""What bundles say of themselves, in words for people: for cards and for two side by side.

No Qt, no torch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.bundles.compare import BundleComparison, BundleFacts
    from core.bundles.manifest import BundleManifest

__all__ = [
    "PROTOCOLS",
    "ComparedRow",
    "class_rows",
    "compared_rows",
    "input_words",
    "measured_words",
    "percent",
    "plural",
    "size_words",
]

PROTOCOLS = {
    "held-out": "held-out: the epoch was chosen without the reported fold",
    "paper": "paper: the best epoch on the reported fold itself, which flatters",
}
"""What each protocol means."""

_NONE = "not given"


@dataclass(frozen=True)
class ComparedRow:
    """One fact of two bundles."""

    name: str
    left: str
    right: str

    @property
    def differs(self) -> bool:
        """Whether the two say different things."""
        return self.left != self.right


def compared_rows(comparison: BundleComparison) -> list[ComparedRow]:
    """Facts of two bundles side by side, those that one of them gives."""
    left, right = _facts(comparison.left), _facts(comparison.right)
    names = [*left, *(name for name in right if name not in left)]
    names.sort(key=_ORDER.index)
    rows = [ComparedRow(name, left.get(name, _NONE), right.get(name, _NONE)) for name in names]
    return [row for row in rows if {row.left, row.right} != {_NONE}]


def class_rows(comparison: BundleComparison) -> list[tuple[str, str]]:
    """Classes in common and those of one, with how many they are."""
    left, right = comparison.left.manifest.name, comparison.right.manifest.name
    if left == right:
        left, right = "the left one", "the right one"
    groups = (
        ("in common", comparison.common),
        (f"only in {left}", comparison.only_left),
        (f"only in {right}", comparison.only_right),
    )
    return [(f"{len(labels)} {name}", ", ".join(labels) or "none") for name, labels in groups]


def measured_words(manifest: BundleManifest) -> dict[str, str]:
    """Accuracy by protocol, each with its interval, data and number of clips."""
    metrics, found = manifest.metrics, {}
    about = f"{metrics.get('dataset', 'data not named')}, n = {metrics.get('n', 'not said')}"
    for name, figures in _mapping(metrics.get("protocols")).items():
        try:
            low, high = figures["ci95"]
            found[str(name)] = (
                f"{percent(figures['accuracy'])} (95 % interval {percent(low)} to {percent(high)};"
                f" {about})"
            )
        except (KeyError, TypeError, ValueError):
            continue
    return found


def input_words(manifest: BundleManifest) -> str:
    """Say what sound the networks take, and its shape."""
    features = manifest.features
    length = "any length" if features.clip_duration is None else f"{features.clip_duration:g} s"
    shape = f"3 × {features.n_mels} × {features.n_frames}"
    return f"{features.sample_rate / 1000:g} kHz, {length}, {shape}"


def size_words(size: int) -> str:
    """Bytes as people read them."""
    if size < 1_000_000:
        return f"{size / 1000:.0f} kB"
    return f"{size / 1e6:.1f} MB" if size < 1_000_000_000 else f"{size / 1e9:.2f} GB"


def percent(share: float) -> str:
    """Give a share in per cent."""
    return f"{100 * share:.1f} %"


def plural(n: int, word: str) -> str:
    """Say a number of things."""
    return f"{n} {word}" if n == 1 else f"{n} {word}s"


_ORDER = (
    "Held-out",
    "Paper",
    "Classes",
    "Network",
    "Input",
    "Size on disk",
    "Trained on",
    "Recipe",
    "Seeds",
    "Temperature",
    "Threshold",
    "Licence",
    "SHA-256",
    "Kept in",
)


def _facts(facts: BundleFacts) -> dict[str, str]:
    manifest = facts.manifest
    training = manifest.training
    measured = measured_words(manifest)
    seeds, recipe = training.get("seeds"), _mapping(training.get("recipe"))
    found = {
        "Held-out": measured.get("held-out", "not measured"),
        "Paper": measured.get("paper", "not measured"),
        "Classes": str(len(manifest.labels)),
        "Network": f"{manifest.architecture}, {plural(manifest.n_members, 'member')}",
        "Input": input_words(manifest),
        "Size on disk": size_words(facts.size),
        "Trained on": _trained_on(training),
        "Recipe": str(recipe.get("name") or ""),
        "Seeds": ", ".join(map(str, seeds)) if isinstance(seeds, list | tuple) else "",
        "Temperature": f"{manifest.temperature:.3f}",
        "Threshold": "none" if manifest.threshold is None else f"{manifest.threshold:.3f}",
        "Licence": manifest.licence,
        "SHA-256": facts.sha256,
        "Kept in": str(facts.path),
    }
    return {name: value for name, value in found.items() if value}


def _trained_on(training: Mapping[str, Any]) -> str:
    dataset, clips = training.get("dataset"), training.get("clips")
    if not dataset:
        return ""
    return f"{dataset}, {clips} clips" if clips else str(dataset)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
