"""The network's input on real axes, with attribution over it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.widgets.overlay import OverlayStyle
from core.results import AttributionMap, Spectrogram

__all__ = ["SpectrogramView"]


class SpectrogramView(QWidget):
    """Spectrogram, attribution, cursor and loop range."""

    hovered = Signal(float, float, float)
    hover_left = Signal()
    seek_requested = Signal(float)
    selection_changed = Signal(object)

    def set_spectrogram(self, spectrogram: Spectrogram | None) -> None:
        """Draw a spectrogram; the attribution goes."""

    def set_channel(self, channel: int | None) -> None:
        """One resolution, or all three as colours."""

    def set_before_resize(self, before: bool) -> None:
        """Frames as analysed, or the pixels that the network sees."""

    def set_colour_map(self, name: str) -> None:
        """A name of `app.colour_maps`."""

    def set_range_db(self, range_db: float) -> None:
        """Range of the colours, dB below the maximum."""

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Draw a map over the spectrogram."""

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """How the map is drawn."""

    def set_cursor(self, time: float | None) -> None:
        """Place of playback, s."""

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        """Loop range, s; does not emit."""
