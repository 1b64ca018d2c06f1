"""When it mattered, and which pitches mattered."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.widgets.overlay import OverlayStyle
from core.results import AttributionMap, Spectrogram

__all__ = ["FrequencyMarginalView", "TimeMarginalView"]


class _Marginal(QWidget):
    def set_spectrogram(self, spectrogram: Spectrogram | None) -> None:
        """Axes to draw on; the attribution goes."""

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Draw a map's sums."""

    def set_channel(self, channel: int | None) -> None:
        """One resolution, or the sum of all."""

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Which part of the map is summed."""


class TimeMarginalView(_Marginal):
    """Attribution of each moment, all pitches summed."""

    def set_cursor(self, time: float | None) -> None:
        """Place of playback, s."""


class FrequencyMarginalView(_Marginal):
    """Attribution of each pitch, all moments summed."""
