"""What the tests of a map mean, in words. No widgets."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

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

DELETION_MEANS = (
    "What the map marks is replaced first. Where the map is right, the output falls sooner than in"
    " random orders: a smaller area."
)
INSERTION_MEANS = (
    "What the map marks is put back first. Where the map is right, the output rises sooner than in"
    " random orders: a larger area."
)
WEIGHTS_MEAN = (
    "From the last block to the first, the weights are shuffled and the map is made again. A map of"
    " what was learnt loses its likeness; one that only traces the sound keeps it."
)
_DESTROYED, _CHANGED = 0.3, 0.6


def orders_words(tests: MapTests) -> tuple[str, str]:
    """Verdict of deletion and insertion, and why; the verdict's role for the style sheet."""
    found = tests.faithfulness
    verdict = found.verdict
    text = {
        "supported": "Supported by deletion and insertion: both do better than every random order.",
        "partly supported": f"Partly supported: only {_better(found)} does better than every random"
        " order.",
        "not supported": "Not supported by deletion and insertion: random orders do as well.",
    }[verdict]
    return text, {"supported": "success", "partly supported": "accent"}.get(verdict, "danger")


def weights_words(tests: MapTests) -> tuple[str, str]:
    """Say whether destroying the weights destroyed the map; the role for the style sheet."""
    if not tests.randomised:
        return "The weights have not been destroyed yet.", "muted"
    left = tests.randomised[-1].correlation
    if math.isnan(left):
        return "Destroying the weights leaves no map: it shows what was learnt.", "success"
    figure = f"rank correlation {correlation_words(left)}"
    if abs(left) < _DESTROYED:
        return f"Destroying the weights destroys the map ({figure}): it was learnt.", "success"
    if abs(left) < _CHANGED:
        return f"Destroying the weights destroys the map only in part ({figure}).", "accent"
    return f"The map outlives its weights ({figure}): it may only trace the sound.", "danger"


def correlation_words(correlation: float) -> str:
    """Write a correlation; ``flat`` where there is no map any more."""
    if math.isnan(correlation):
        return "flat"
    return f"{round(correlation, 2) + 0.0:.2f}".replace("-", "−")


def area_words(own: float, others: list[float]) -> str:
    """Area under a map's curve beside those of the random orders."""
    mean = sum(others) / len(others)
    return (
        f"area {own:.2f} in the map's order (thick); {len(others)} random orders {mean:.2f}"
        f" ({min(others):.2f} to {max(others):.2f})"
    )


def _better(found: Faithfulness) -> str:
    lowest = min(curve.area for curve in found.random_deletion)
    return "deletion" if found.deletion.area < lowest else "insertion"
