"""The sound's envelope over time."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from app.theme import colour, current_palette
from app.widgets.recording_plot import RecordingPlot
from app.widgets.time_plot import KEYS_TEXT
from app.words import tr
from core.results import FloatArray

__all__ = ["EnvelopeItem", "WaveformView", "reduce_envelope"]

_MIN_PEAK = 0.01


def reduce_envelope(
    minimum: FloatArray, maximum: FloatArray, n_bins: int
) -> tuple[FloatArray, FloatArray]:
    """Coarser envelope that still touches every peak; the same arrays if they are short enough."""
    n = len(minimum)
    if n <= n_bins:
        return minimum, maximum
    starts = np.arange(n_bins) * n // n_bins
    return np.minimum.reduceat(minimum, starts), np.maximum.reduceat(maximum, starts)


class EnvelopeItem(pg.GraphicsObject):  # type: ignore[misc]
    """Filled area between two curves, drawn at the resolution of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._minimum: FloatArray = np.zeros(0, dtype=np.float32)
        self._maximum: FloatArray = np.zeros(0, dtype=np.float32)
        self._duration = 0.0
        self._path: QPainterPath | None = None
        self._pen = pg.mkPen("#888888")
        self._brush = pg.mkBrush("#888888")

    def set_envelope(self, minimum: FloatArray, maximum: FloatArray, duration: float) -> None:
        """Take an envelope [shape=(n,)] that spans ``duration`` s from 0."""
        self.prepareGeometryChange()
        self._minimum, self._maximum, self._duration = minimum, maximum, duration
        self._path = None
        self.update()

    def set_colour(self, value: str) -> None:
        """Fill and outline."""
        self._pen = pg.mkPen(value, width=1)
        self._brush = pg.mkBrush(colour(value))
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole stretch, full scale."""
        return QRectF(0.0, -1.0, self._duration, 2.0)

    def viewRangeChanged(self) -> None:
        """Draw anew what is seen now."""
        self._path = None
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw the part that is seen."""
        if self._path is None:
            self._path = self._build_path()
        painter.setPen(self._pen)
        painter.setBrush(self._brush)
        painter.drawPath(self._path)

    def _build_path(self) -> QPainterPath:
        view = self.getViewBox()
        n = len(self._minimum)
        if n == 0 or view is None or self._duration <= 0:
            return QPainterPath()
        low, high = view.viewRange()[0]
        first = int(np.clip(np.floor(low / self._duration * n) - 1, 0, n - 1))
        last = int(np.clip(np.ceil(high / self._duration * n) + 1, first + 1, n))
        columns = max(int(view.width()), 16)
        bottom, top = reduce_envelope(self._minimum[first:last], self._maximum[first:last], columns)
        edges = np.linspace(first, last, len(bottom) + 1) * (self._duration / n)
        centres = (edges[:-1] + edges[1:]) / 2
        x = np.concatenate((centres, centres[::-1]))
        y = np.concatenate((top, bottom[::-1])).astype(np.float64)
        path: QPainterPath = pg.functions.arrayToQPath(x, y, connect="all")
        path.closeSubpath()
        return path


class WaveformView(RecordingPlot):
    """Minimum and maximum of each stretch, filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.envelope = EnvelopeItem()
        super().__init__(parent)
        self.plot.addItem(self.envelope, ignoreBounds=True)
        self.window_region.setZValue(-5)
        self.setAccessibleName(tr("Waveform"))
        self.setAccessibleDescription(
            " ".join((tr("Envelope of the sound over time."), tr(KEYS_TEXT)))
        )
        self.setMinimumHeight(56)
        self.clear()

    def set_waveform(self, minimum: FloatArray, maximum: FloatArray, duration: float) -> None:
        """Draw an envelope; what is zoomed in stays so where the duration is the same.

        Parameters
        ----------
        minimum, maximum : ndarray [shape=(n,)]
            Of ``n`` equal stretches; a short waveform may be given as both.
        duration : float
            s that the arrays span.
        """
        peak = float(max(np.abs(minimum).max(initial=0.0), np.abs(maximum).max(initial=0.0)))
        peak = max(peak, _MIN_PEAK) * 1.08
        self.envelope.set_envelope(minimum, maximum, duration)
        self.set_rows(-peak, peak)
        if self.extent() != (0.0, duration):
            self.set_extent(0.0, duration)

    def clear(self) -> None:
        """Draw nothing."""
        empty = np.zeros(0, dtype=np.float32)
        self.envelope.set_envelope(empty, empty, 0.0)
        self.set_window(None)
        self.set_selection(None)
        self.set_cursor(None)
        self.set_rows(-1.0, 1.0)
        self.reset_view()

    def refresh_theme(self) -> None:
        """Take colours from the theme."""
        super().refresh_theme()
        self.envelope.set_colour(current_palette().teal)
