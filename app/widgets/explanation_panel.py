"""Why the ensemble said so: the question, how it is shown, and how far it can be trusted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.widgets.overlay import OverlayStyle
from app.widgets.requests import ExplainRequest
from core.results import AttributionMap, Prediction

__all__ = ["ExplainRequest", "ExplanationPanel"]


class ExplanationPanel(QWidget):
    """Two-column form; emits the question when the person changes it, never when it is set."""

    explain_requested = Signal(object)
    style_changed = Signal(object)
    cancelled = Signal()

    def set_prediction(self, prediction: Prediction | None) -> None:
        """Offer its classes, the first choice selected; forbid asking when None."""

    def set_target(self, index: int) -> None:
        """Select a class; does not emit."""

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Show its completeness error and steps."""

    def set_busy(self, message: str | None, fraction: float | None = None) -> None:
        """Show progress with its cancel button; None: nothing runs."""

    def set_message(self, text: str) -> None:
        """Say in one line why there is no explanation."""

    def request(self) -> ExplainRequest | None:
        """Return the question as the form stands; None without a prediction."""
        return None

    def style_chosen(self) -> OverlayStyle:
        """Return how the map is to be shown, as the form stands."""
        return OverlayStyle()
