"""What bundles say of themselves, in words for people: for cards and for two side by side.

No Qt, no torch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.sizes import size_words
from app.words import listed, mark, tr, trn

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
    "start_words",
]

PROTOCOLS = {
    "held-out": mark("Held-out: the epoch was chosen without the reported fold."),
    "paper": mark("Paper: the best epoch on the reported fold itself, which flatters."),
}
"""What each protocol means, in English; `tr` is called where it is shown."""

_NONE = mark("not given")


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
    none = tr(_NONE)
    rows = [ComparedRow(tr(name), left.get(name, none), right.get(name, none)) for name in names]
    return [row for row in rows if {row.left, row.right} != {none}]


def class_rows(comparison: BundleComparison) -> list[tuple[str, str]]:
    """Classes in common and those of one, with how many they are."""
    left, right = comparison.left.manifest.name, comparison.right.manifest.name
    if left == right:
        left, right = tr("the left one"), tr("the right one")
    common, only_left, only_right = (
        comparison.common, comparison.only_left, comparison.only_right,
    )  # fmt: skip
    groups = (
        (tr("{n} in common", n=len(common)), common),
        (tr("{n} only in {bundle}", n=len(only_left), bundle=left), only_left),
        (tr("{n} only in {bundle}", n=len(only_right), bundle=right), only_right),
    )
    return [(name, ", ".join(labels) or tr("none", "no class")) for name, labels in groups]


def measured_words(manifest: BundleManifest) -> dict[str, str]:
    """Accuracy by protocol, each with its interval, data and number of clips."""
    metrics, found = manifest.metrics, {}
    dataset = metrics.get("dataset", tr("data not named"))
    about = f"{dataset}, n = {metrics.get('n', tr('not said'))}"
    for name, figures in _mapping(metrics.get("protocols")).items():
        try:
            low, high = figures["ci95"]
            found[str(name)] = tr(
                "{accuracy} (95 % interval {low} to {high}; {about})",
                accuracy=percent(figures["accuracy"]), low=percent(low), high=percent(high),
                about=about,
            )  # fmt: skip
        except (KeyError, TypeError, ValueError):
            continue
    return found


def input_words(manifest: BundleManifest) -> str:
    """Say what sound the networks take, and its shape."""
    features = manifest.features
    length = tr("any length") if features.clip_duration is None else f"{features.clip_duration:g} s"
    shape = f"3 × {features.n_mels} × {features.n_frames}"
    return listed((f"{features.sample_rate / 1000:g} kHz", length, shape))


def start_words(start: str) -> str:
    """Say what weights a training started from; else the name of their file."""
    words = {"pretrained": tr("ImageNet weights"), "random": tr("random weights")}
    return words.get(start) or tr("weights of {file}", file=start)


def percent(share: float) -> str:
    """Give a share in per cent."""
    return f"{100 * share:.1f} %"


_ORDER = (
    mark("Held-out"),
    mark("Paper"),
    mark("Classes"),
    mark("Network"),
    mark("Input"),
    mark("Size on disk"),
    mark("Trained on"),
    mark("Recipe"),
    mark("Seeds"),
    mark("Temperature"),
    mark("Threshold"),
    mark("Licence"),
    mark("SHA-256"),
    mark("Kept in"),
)


def _facts(facts: BundleFacts) -> dict[str, str]:
    manifest = facts.manifest
    training = manifest.training
    measured = measured_words(manifest)
    seeds, recipe = training.get("seeds"), _mapping(training.get("recipe"))
    members = trn("{n} member", "{n} members", manifest.n_members)
    found = {
        "Held-out": measured.get("held-out", tr("not measured")),
        "Paper": measured.get("paper", tr("not measured")),
        "Classes": str(len(manifest.labels)),
        "Network": listed((manifest.architecture, members)),
        "Input": input_words(manifest),
        "Size on disk": size_words(facts.size),
        "Trained on": _trained_on(training),
        "Recipe": str(recipe.get("name") or ""),
        "Seeds": ", ".join(map(str, seeds)) if isinstance(seeds, list | tuple) else "",
        "Temperature": f"{manifest.temperature:.3f}",
        "Threshold": tr("none", "no threshold")
        if manifest.threshold is None
        else f"{manifest.threshold:.3f}",
        "Licence": manifest.licence,
        "SHA-256": facts.sha256,
        "Kept in": str(facts.path),
    }
    return {name: value for name, value in found.items() if value}


def _trained_on(training: Mapping[str, Any]) -> str:
    dataset, clips = training.get("dataset"), training.get("clips")
    if not dataset:
        return ""
    return tr("{dataset}, {n} clips", dataset=dataset, n=clips) if clips else str(dataset)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
