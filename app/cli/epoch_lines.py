"""A line on stderr for each epoch of a training."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.cli.console import Console

if TYPE_CHECKING:
    from core.results import EpochMetrics

__all__ = ["epoch_line", "note_epochs"]


def epoch_line(metrics: EpochMetrics) -> str:
    """Say how one epoch went."""
    parts = [
        f"epoch {metrics.epoch:>3}/{metrics.n_epochs}",
        f"loss {metrics.loss:.4f} nat",
        f"accuracy {100 * metrics.accuracy:5.1f} %",
    ]
    if metrics.validation_loss is not None:
        parts.append(f"validation loss {metrics.validation_loss:.4f} nat")
    if metrics.validation_accuracy is not None:
        parts.append(f"accuracy {100 * metrics.validation_accuracy:5.1f} %")
    parts += [f"rate {metrics.learning_rate:.2g}", f"{metrics.seconds:.1f} s"]
    return "  ".join(parts)


def note_epochs(console: Console) -> Callable[..., None]:
    """Give what notes each epoch; the member or fold, if it is told, comes first."""

    def note(*told: Any) -> None:
        before = " ".join(str(each) for each in told[:-1])
        console.note(f"{before}  {epoch_line(told[-1])}".strip())

    return note
