"""What the tests of a map mean, in words. No widgets."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.words import mark, tr

if TYPE_CHECKING:
    from app.explanation_checks import MapTests
    from core.attribution.faithfulness import Faithfulness

__all__ = [
    "DELETION_MEANS",
    "INSERTION_MEANS",
    "WEIGHTS_MEAN",
    "area_words",
    "correlation_words",
    "orders_words",
    "weights_words",
]

DELETION_MEANS = mark(
    "What the map marks is replaced first. Where the map is right, the output falls sooner than in"
    " random orders: a smaller area."
)
INSERTION_MEANS = mark(
    "What the map marks is put back first. Where the map is right, the output rises sooner than in"
    " random orders: a larger area."
)
WEIGHTS_MEAN = mark(
    "From the last block to the first, the weights are shuffled and the map is made again. A map of"
    " what was learnt loses its likeness; one that only traces the sound keeps it."
)
_DESTROYED, _CHANGED = 0.3, 0.6


def orders_words(tests: MapTests) -> tuple[str, str]:
    """Verdict of deletion and insertion, and why; the verdict's role for the style sheet."""
    found = tests.faithfulness
    verdict = found.verdict
    if verdict == "supported":
        text = tr("Supported by deletion and insertion: both do better than every random order.")
        return text, "success"
    if verdict == "partly supported":
        return _partly(found), "accent"
    return tr("Not supported by deletion and insertion: random orders do as well."), "danger"


def weights_words(tests: MapTests) -> tuple[str, str]:
    """Say whether destroying the weights destroyed the map; the role for the style sheet."""
    if not tests.randomised:
        return tr("The weights have not been destroyed yet."), "muted"
    left = tests.randomised[-1].correlation
    if math.isnan(left):
        return tr("Destroying the weights leaves no map: it shows what was learnt."), "success"
    figure = correlation_words(left)
    if abs(left) < _DESTROYED:
        text = tr(
            "Destroying the weights destroys the map (rank correlation {figure}): it was learnt.",
            figure=figure,
        )
        return text, "success"
    if abs(left) < _CHANGED:
        text = tr(
            "Destroying the weights destroys the map only in part (rank correlation {figure}).",
            figure=figure,
        )
        return text, "accent"
    text = tr(
        "The map outlives its weights (rank correlation {figure}): it may only trace the sound.",
        figure=figure,
    )
    return text, "danger"


def correlation_words(correlation: float) -> str:
    """Write a correlation; ``flat`` where there is no map any more."""
    if math.isnan(correlation):
        return tr("flat", "without a map")
    return f"{round(correlation, 2) + 0.0:.2f}".replace("-", "−")


def area_words(own: float, others: list[float]) -> str:
    """Area under a map's curve beside those of the random orders."""
    mean = sum(others) / len(others)
    return tr(
        "area {own:.2f} in the map's order (thick); {n} random orders {mean:.2f}"
        " ({low:.2f} to {high:.2f})",
        own=own, n=len(others), mean=mean, low=min(others), high=max(others),
    )  # fmt: skip


def _partly(found: Faithfulness) -> str:
    lowest = min(curve.area for curve in found.random_deletion)
    if found.deletion.area < lowest:
        return tr("Partly supported: only deletion does better than every random order.")
    return tr("Partly supported: only insertion does better than every random order.")
