"""A line on stderr for each epoch of a training."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.cli.console import Console

if TYPE_CHECKING:
    from core.results import EpochMetrics

__all__ = ["epoch_line", "note_epochs"]

_WORTH_SAYING = 0.1
"""Share of an epoch's steps above which waiting for data is said."""


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
    if metrics.waiting > _WORTH_SAYING:
        parts.append(f"{100 * metrics.waiting:.0f} % of it waiting for clips")
    return "  ".join(parts)


def note_epochs(console: Console) -> Callable[[int, EpochMetrics], None]:
    """Give what notes each epoch of each member, counted from 0 over all folds."""

    def note(member: int, metrics: EpochMetrics) -> None:
        console.note(f"member {member + 1}  {epoch_line(metrics)}")

    return note
