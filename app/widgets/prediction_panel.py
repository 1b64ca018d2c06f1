"""What the ensemble says: first choice, how sure, and every member's own answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.results import Prediction

__all__ = ["PredictionPanel"]


class PredictionPanel(QWidget):
    """Headline, doubt in words, and one bar a class with a tick for each member."""

    class_activated = Signal(int)

    def set_prediction(self, prediction: Prediction | None) -> None:
        """Show an answer; the empty state when None."""

    def set_busy(self, message: str | None) -> None:
        """Say what is being done; None: nothing."""

    def set_message(self, text: str) -> None:
        """Show one line instead of an answer, such as why there is none."""

    def set_target(self, index: int | None) -> None:
        """Mark the class that is being explained; does not emit."""
