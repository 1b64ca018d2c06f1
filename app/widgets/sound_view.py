"""Waveform, spectrogram and both marginals as one, with their axes linked and aligned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.widgets.marginals import FrequencyMarginalView, TimeMarginalView
from app.widgets.overlay import OverlayStyle
from app.widgets.spectrogram_view import SpectrogramView
from app.widgets.view_bar import ViewState
from app.widgets.waveform_view import WaveformView
from core.results import AttributionMap, Spectrogram

__all__ = ["SoundView"]


class SoundView(QWidget):
    """The four plots; what is common to them is set here once.

    Attributes
    ----------
    waveform, spectrogram, time_marginal, frequency_marginal
        The plots, for what only one of them knows.
    """

    hovered = Signal(float, float, float)
    hover_left = Signal()
    seek_requested = Signal(float)
    selection_changed = Signal(object)
    window_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waveform = WaveformView(self)
        self.spectrogram = SpectrogramView(self)
        self.time_marginal = TimeMarginalView(self)
        self.frequency_marginal = FrequencyMarginalView(self)

    def set_spectrogram(self, spectrogram: Spectrogram | None) -> None:
        """Draw a spectrogram in all plots that need one; the attribution goes."""

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Draw a map and its marginals."""

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """How the map is drawn."""

    def set_view_state(self, state: ViewState) -> None:
        """Channel, resize, colours and range."""

    def set_cursor(self, time: float | None) -> None:
        """Place of playback, s, in all plots (of a clip)."""

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        """Loop range, s; does not emit."""

    def clear(self) -> None:
        """Draw nothing."""
