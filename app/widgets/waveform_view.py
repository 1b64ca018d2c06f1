"""The sound's envelope over time."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from app.theme import colour, current_palette
from app.widgets.recording_plot import RecordingPlot
from app.widgets.time_plot import KEYS_TEXT
from app.words import tr
from core.results import FloatArray

__all__ = ["EnvelopeItem", "WaveformView", "envelope_at", "filled"]

_MIN_PEAK = 0.01


def envelope_at(
    minimum: FloatArray, maximum: FloatArray, edges: NDArray[np.float64]
) -> tuple[FloatArray, FloatArray]:
    """Envelope between neighbouring edges, that still touches every peak; NaN past the end.

    Parameters
    ----------
    minimum, maximum : ndarray [shape=(n,)]
    edges : ndarray [shape=(n_columns + 1,)]
        Rising, in bins.
    """
    n = len(minimum)
    starts = np.clip(edges[:-1].astype(np.intp), 0, n - 1)
    stop = int(np.clip(np.ceil(edges[-1]), starts[-1] + 1, n))
    low = np.minimum.reduceat(minimum[:stop], starts)
    high = np.maximum.reduceat(maximum[:stop], starts)
    outside = edges[:-1] >= n
    low[outside] = high[outside] = np.nan
    return low, high


def filled(
    low: FloatArray, high: FloatArray, y_range: tuple[float, float], n_rows: int
) -> NDArray[np.bool_]:
    """Pixels between two curves, one of them at least in every column.

    Returns
    -------
    ndarray [shape=(n_rows, n_columns)]
        The lowest row first.
    """
    bottom, top = y_range
    step = (top - bottom) / n_rows
    middles = (bottom + (np.arange(n_rows) + 0.5) * step).astype(np.float32)[:, None]
    return (middles >= low - step / 2) & (middles <= high + step / 2)


class EnvelopeItem(pg.GraphicsObject):  # type: ignore[misc]
    """Filled area between two curves, drawn at the resolution of the screen.

    Columns of pixels where there are more bins than that, which takes a tenth of what a path of
    them takes; a path where there are fewer.
    """

    def __init__(self) -> None:
        super().__init__()
        self._minimum: FloatArray = np.zeros(0, dtype=np.float32)
        self._maximum: FloatArray = np.zeros(0, dtype=np.float32)
        self._duration = 0.0
        self._drawn: tuple[object, QImage | QPainterPath] | None = None
        self._colour = QColor("#888888")

    def set_envelope(self, minimum: FloatArray, maximum: FloatArray, duration: float) -> None:
        """Take an envelope [shape=(n,)] that spans ``duration`` s from 0."""
        self.prepareGeometryChange()
        self._minimum, self._maximum, self._duration = minimum, maximum, duration
        self._drawn = None
        self.update()

    def set_colour(self, value: str) -> None:
        """Fill and outline."""
        self._colour = colour(value)
        self._drawn = None
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole stretch, full scale."""
        return QRectF(0.0, -1.0, self._duration, 2.0)

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw the part that is seen."""
        view = self.getViewBox()
        if len(self._minimum) == 0 or view is None or self._duration <= 0:
            return
        widget = self.getViewWidget()
        ratio = 1.0 if widget is None else widget.devicePixelRatioF()
        size = max(round(view.width() * ratio), 1), max(round(view.height() * ratio), 1)
        (left, right), (bottom, top) = view.viewRange()
        seen = (left, right, bottom, top, size)
        if self._drawn is None or self._drawn[0] != seen:
            bins = (right - left) / self._duration * len(self._minimum)
            drawn = (
                self._columns((left, right), (bottom, top), size)
                if bins > size[0]
                else self._outline(left, right)
            )
            self._drawn = seen, drawn
        drawn = self._drawn[1]
        if isinstance(drawn, QImage):
            painter.drawImage(QRectF(left, bottom, right - left, top - bottom), drawn)
        else:
            painter.setPen(pg.mkPen(self._colour, width=1))
            painter.setBrush(self._colour)
            painter.drawPath(drawn)

    def _columns(
        self, x_range: tuple[float, float], y_range: tuple[float, float], size: tuple[int, int]
    ) -> QImage:
        width, height = size
        edges = np.linspace(*x_range, width + 1) * (len(self._minimum) / self._duration)
        low, high = envelope_at(self._minimum, self._maximum, edges)
        on = np.uint32(self._colour.rgba())
        pixels = np.where(filled(low, high, y_range, height), on, np.uint32(0))
        form = QImage.Format.Format_ARGB32_Premultiplied
        return QImage(pixels.data, width, height, 4 * width, form).copy()

    def _outline(self, left: float, right: float) -> QPainterPath:
        n = len(self._minimum)
        first = int(np.clip(np.floor(left / self._duration * n) - 1, 0, n - 1))
        last = int(np.clip(np.ceil(right / self._duration * n) + 1, first + 1, n))
        centres = (np.arange(first, last) + 0.5) * (self._duration / n)
        bottom, top = self._minimum[first:last], self._maximum[first:last]
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
        self.setMinimumHeight(32)
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
