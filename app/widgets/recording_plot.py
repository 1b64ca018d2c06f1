"""A plot of a whole recording, in which the window that is explained is marked."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.theme import colour, current_palette
from app.widgets.time_plot import TimePlot

__all__ = ["RecordingPlot"]


class RecordingPlot(TimePlot):
    """A click outside the marked window asks for the window around that moment.

    Attributes
    ----------
    window_requested : Signal(float)
        s.
    window_region
        The mark.
    """

    window_requested = Signal(float)

    def __init__(
        self, parent: QWidget | None = None, *, left_axis: pg.AxisItem | None = None
    ) -> None:
        self.window_region = pg.LinearRegionItem(movable=False)
        self._window: tuple[float, float] | None = None
        super().__init__(parent, left_axis=left_axis)
        self.window_region.hide()
        self.plot.addItem(self.window_region, ignoreBounds=True)
        self.view_box.setMouseEnabled(x=True, y=False)

    def set_window(self, window: tuple[float, float] | None) -> None:
        """Mark the part of a recording that the spectrogram shows, s; None for a whole clip."""
        self._window = window
        self.window_region.setVisible(window is not None)
        if window is not None:
            self.window_region.setRegion(window)

    def window_range(self) -> tuple[float, float] | None:
        """Return the marked part of a recording, s."""
        return self._window

    def _on_clicked(self, time: float) -> None:
        super()._on_clicked(time)
        start, end = self.extent()
        if self._window is not None and start <= time <= end:
            self.window_requested.emit(time)

    def refresh_theme(self) -> None:
        """Take colours from the theme."""
        super().refresh_theme()
        accent = current_palette().accent
        self.window_region.setBrush(pg.mkBrush(colour(accent, 0.14)))
        for line in self.window_region.lines:
            line.setPen(pg.mkPen(accent, width=1.5, style=Qt.PenStyle.SolidLine))
