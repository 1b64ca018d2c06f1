"""The sound's envelope over time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.results import FloatArray

__all__ = ["WaveformView"]


class WaveformView(QWidget):
    """Minimum and maximum of each stretch, filled."""

    seek_requested = Signal(float)
    selection_changed = Signal(object)
    window_requested = Signal(float)

    def set_waveform(self, minimum: FloatArray, maximum: FloatArray, duration: float) -> None:
        """Draw an envelope [shape=(n,)] that spans ``duration`` s."""

    def clear(self) -> None:
        """Draw nothing."""

    def set_cursor(self, time: float | None) -> None:
        """Place of playback, s."""

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        """Loop range, s; does not emit."""

    def set_window(self, window: tuple[float, float] | None) -> None:
        """Part of a recording that the spectrogram shows, s; None for a clip taken whole."""
