"""Small plots of shares in percent, painted with the theme's colours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import colour, current_palette, scaled_font, theme_changed
from app.widgets.numbers import Numbers, offer_numbers

__all__ = ["SharePlot"]


class SharePlot(QWidget):
    """Axes with ticks; who derives from it paints the data in `paint_data`.

    The y axis is a share in percent.
    """

    def __init__(self, name: str, x_label: str, y_label: str) -> None:
        super().__init__()
        self._x_label, self._y_label = x_label, y_label
        self._x_ticks: tuple[tuple[float, str], ...] = ()
        self._x_range = (0.0, 1.0)
        self._y_range = (0.0, 1.0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        offer_numbers(self, self.numbers)
        theme_changed.connect(self._on_theme_changed)

    def numbers(self) -> Numbers | None:
        """Tell what is shown, as a table."""
        raise NotImplementedError

    def set_axes(
        self,
        x_range: tuple[float, float],
        x_ticks: Sequence[tuple[float, str]],
        y_range: tuple[float, float],
    ) -> None:
        """Set what the axes cover."""
        self._x_range, self._x_ticks, self._y_range = x_range, tuple(x_ticks), y_range
        self.update()

    def sizeHint(self) -> QSize:
        """Room to read it."""
        return QSize(220, 170)

    def minimumSizeHint(self) -> QSize:
        """Room for axes and a little more."""
        return QSize(150, 120)

    def frame(self) -> QRectF:
        """Where the data lie."""
        metrics = QFontMetrics(scaled_font(0.85))
        left = metrics.horizontalAdvance("100") + self._label_height() + 10
        bottom = metrics.height() + self._label_height() + 6
        right = metrics.horizontalAdvance("100") // 2 + 4
        top = metrics.height() // 2 + 2
        width, height = self.width() - left - right, self.height() - bottom - top
        return QRectF(left, top, max(width, 10), max(height, 10))

    def _label_height(self) -> int:
        """Pixels of a line of the labels, whose letters may be higher than figures."""
        metrics = QFontMetrics(scaled_font(0.85))
        labels = metrics.boundingRect(self._x_label + self._y_label).height()
        return max(metrics.height(), labels)

    def place(self, x: float, y: float) -> QPointF:
        """Where a point of the data lies."""
        frame = self.frame()
        (x0, x1), (y0, y1) = self._x_range, self._y_range
        return QPointF(
            frame.left() + (x - x0) / (x1 - x0) * frame.width(),
            frame.bottom() - (y - y0) / (y1 - y0) * frame.height(),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, then the data."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        self.paint_data(painter)
        if self.hasFocus():
            painter.setPen(QPen(colour(current_palette().focus), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def paint_data(self, painter: QPainter) -> None:
        """Draw the data."""
        raise NotImplementedError

    def paint_line(self, painter: QPainter, points: Sequence[QPointF], hue: str) -> None:
        """Draw a line through points, and the points."""
        painter.setPen(QPen(colour(hue), 1.6))
        painter.drawPolyline(list(points))
        painter.setBrush(colour(hue))
        for point in points:
            painter.drawEllipse(point, 2.6, 2.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def paint_whisker(self, painter: QPainter, x: float, low: float, high: float) -> None:
        """Draw an upright interval."""
        painter.setPen(QPen(colour(current_palette().muted, 0.8), 1.0))
        bottom, top = self.place(x, low), self.place(x, high)
        painter.drawLine(bottom, top)
        for end in (bottom, top):
            painter.drawLine(end - QPointF(3, 0), end + QPointF(3, 0))

    def _on_theme_changed(self, _palette: object) -> None:
        self.update()

    def _y_ticks(self) -> list[float]:
        low, high = self._y_range
        line = QFontMetrics(scaled_font(0.85)).height()
        most = min(max(self.frame().height() // line, 1), 5) + 0.01
        step = next((s for s in (0.01, 0.02, 0.05, 0.1, 0.25) if (high - low) / s <= most), 0.5)
        first = round(low / step + 0.4999)
        return [n * step for n in range(first, first + 12) if n * step <= high + 1e-9]

    def _paint_axes(self, painter: QPainter) -> None:
        palette, frame = current_palette(), self.frame()
        font = scaled_font(0.85)
        metrics = QFontMetrics(font)
        line, label = metrics.height(), self._label_height()
        painter.setFont(font)
        for y in self._y_ticks():
            point = self.place(self._x_range[0], y)
            painter.setPen(QPen(colour(palette.line), 1.0))
            painter.drawLine(point, QPointF(frame.right(), point.y()))
            painter.setPen(colour(palette.muted))
            painter.drawText(
                QRectF(0, point.y() - line / 2, frame.left() - 5, line),
                Qt.AlignmentFlag.AlignRight,
                f"{100 * y:.0f}",
            )
        for x, text in self._x_ticks:
            point = self.place(x, self._y_range[0])
            painter.drawText(
                QRectF(point.x() - 40, frame.bottom() + 3, 80, line),
                Qt.AlignmentFlag.AlignHCenter,
                text,
            )
        painter.drawText(
            QRectF(label + 4, frame.bottom() + line + 3, self.width() - label - 4, label),
            Qt.AlignmentFlag.AlignHCenter,
            self._x_label,
        )
        painter.save()
        painter.translate(0, self.height())
        painter.rotate(-90)
        painter.drawText(
            QRectF(0, 0, self.height(), label), Qt.AlignmentFlag.AlignHCenter, self._y_label
        )
        painter.restore()
