"""How the timeline is drawn: rows, bars, imported labels, the ruler."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from app.models.timeline_words import clock, plain_label
from app.theme import colour, current_palette, scaled_font
from app.widgets.timeline_rows import TimelineRows
from app.words import tr
from core.results import SoundEvent

__all__ = ["TimelinePainter", "row_height", "rows_room", "ruler_height"]

_SCALE = 0.85
_MARK_SHARE = 0.36
_NARROWEST = 3.0
_FAINTEST = 0.28
_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200)
_GAP = 6.0


def row_height() -> int:
    """Px of a row."""
    return int(QFontMetricsF(scaled_font(_SCALE)).height()) + 5


def ruler_height() -> int:
    """Px of the ruler below the rows."""
    return int(QFontMetricsF(scaled_font(_SCALE)).height()) + 5


def rows_room(height: int) -> int:
    """Px of whole rows above the ruler, in a view of this height."""
    return max((height - ruler_height()) // row_height(), 1) * row_height()


@dataclass(frozen=True)
class TimelinePainter:
    """One state of the timeline, to be drawn or to be asked what lies where.

    Attributes
    ----------
    span : tuple of float
        Left and right edge of the plot, px.
    visible : tuple of float
        s at those edges.
    size : tuple of int
        Of the whole, px.
    scrolled : int
        Px of the rows that lie above what is seen.
    rows : TimelineRows
    """

    span: tuple[float, float]
    visible: tuple[float, float]
    size: tuple[int, int]
    scrolled: int
    rows: TimelineRows

    def x_of(self, time: float) -> float:
        """Px at which a moment lies."""
        low, high = self.visible
        left, right = self.span
        return left + (time - low) / max(high - low, 1e-9) * (right - left)

    @property
    def rows_height(self) -> int:
        """Px above the ruler."""
        return rows_room(self.size[1])

    def bar_of(self, event: SoundEvent) -> QRectF:
        """Where an event or an imported label is drawn."""
        if not self.rows.names:
            return QRectF()
        is_mark = event.peak is None and event.mean is None
        return self._bar(event, self.rows.row_of(event), is_mark)

    def _bar(self, event: SoundEvent, row: int, is_mark: bool) -> QRectF:
        height = row_height()
        top = row * height - self.scrolled + 2.0
        inner = height - 4.0
        if self.rows.marks:
            below = inner * _MARK_SHARE
            top, inner = (top + inner - below, below) if is_mark else (top, inner - below - 1.0)
        left, right = self.x_of(event.start), self.x_of(event.end)
        if right - left < _NARROWEST:
            left, right = (left + right - _NARROWEST) / 2, (left + right + _NARROWEST) / 2
        return QRectF(left, top, right - left, inner)

    def event_at(self, place: QPointF) -> SoundEvent | None:
        """Return what lies at a place; an event before the label below it."""
        row = self._row_at(place)
        if row is None or not self.span[0] <= place.x() <= self.span[1]:
            return None
        for found, is_mark in ((self.rows.by_row, False), (self.rows.marks_by_row, True)):
            for event in found[row]:
                bar = self._bar(event, row, is_mark).adjusted(-1, -1, 1, 1)
                if bar.contains(place):
                    return event
        return None

    def name_at(self, place: QPointF) -> str:
        """Class whose name is written at a place; empty elsewhere."""
        row = self._row_at(place)
        return "" if row is None or place.x() <= self.span[1] else plain_label(self.rows.names[row])

    def _row_at(self, place: QPointF) -> int | None:
        if not 0 <= place.y() < self.rows_height:
            return None
        row = int((place.y() + self.scrolled) // row_height())
        return row if 0 <= row < len(self.rows.names) else None

    def draw(
        self,
        painter: QPainter,
        *,
        until: float,
        extent: tuple[float, float],
        window: tuple[float, float] | None,
        cursor: float | None,
        current: SoundEvent | None,
        focused: bool,
    ) -> None:
        """Draw everything."""
        palette = current_palette()
        painter.setFont(scaled_font(_SCALE))
        left, right = self.span
        plot = QRectF(left, 0, right - left, self.rows_height)
        painter.save()
        painter.setClipRect(plot)
        self._draw_unheard(painter, until, extent)
        self._draw_tracks(painter)
        if window is not None:
            start, end = (self.x_of(time) for time in window)
            painter.fillRect(QRectF(start, 0, max(end - start, 2.0), plot.height()),
                             colour(palette.accent, 0.14))  # fmt: skip
        for row in self._visible_rows():
            self._draw_row(painter, row)
        if current is not None and self.rows.names:
            painter.setPen(QPen(colour(palette.focus if focused else palette.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.bar_of(current).adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)
        if window is not None:
            painter.setPen(QPen(colour(palette.accent), 1.5))
            for time in window:
                painter.drawLine(QLineF(self.x_of(time), 0, self.x_of(time), plot.height()))
        if cursor is not None:
            painter.setPen(QPen(colour(palette.text), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(self.x_of(cursor), 0, self.x_of(cursor), plot.height()))
        painter.restore()
        self._draw_names(painter)
        self._draw_ruler(painter, extent)
        if focused:
            painter.setPen(QPen(colour(palette.focus), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(plot.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _visible_rows(self) -> Iterator[int]:
        height = row_height()
        first = self.scrolled // height
        last = min((self.scrolled + self.rows_height) // height + 1, len(self.rows.names))
        yield from range(first, last)

    def _draw_unheard(self, painter: QPainter, until: float, extent: tuple[float, float]) -> None:
        start, end = self.x_of(max(until, extent[0])), self.x_of(extent[1])
        if end - start > 1.0:
            brush = QBrush(colour(current_palette().muted, 0.35), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(QRectF(start, 0, end - start, self.rows_height), brush)

    def _draw_tracks(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour(current_palette().line), 1))
        for row in self._visible_rows():
            y = (row + 1) * row_height() - self.scrolled - 0.5
            painter.drawLine(QLineF(self.span[0], y, self.span[1], y))

    def _draw_row(self, painter: QPainter, row: int) -> None:
        palette = current_palette()
        low, high = self.visible
        painter.setPen(Qt.PenStyle.NoPen)
        for event in self.rows.by_row[row]:
            if event.end >= low and event.start <= high:
                strength = 1.0 if event.mean is None else min(max(event.mean, 0.0), 1.0)
                alpha = _FAINTEST + (1.0 - _FAINTEST) * strength**2
                painter.setBrush(colour(palette.accent, alpha))
                painter.drawRoundedRect(self._bar(event, row, False), 2, 2)
        painter.setPen(QPen(colour(palette.teal), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in self.rows.marks_by_row[row]:
            if mark.end >= low and mark.start <= high:
                painter.drawRect(self._bar(mark, row, True).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_names(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(painter.font())
        left = self.span[1] + _GAP
        room = self.size[0] - left
        painter.setPen(colour(current_palette().text))
        painter.save()
        painter.setClipRect(QRectF(left, 0, room, self.rows_height))
        for row in self._visible_rows():
            place = QRectF(left, row * row_height() - self.scrolled, room, row_height())
            name = plain_label(self.rows.names[row]) or tr("no name")
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _draw_ruler(self, painter: QPainter, extent: tuple[float, float]) -> None:
        palette = current_palette()
        metrics = QFontMetricsF(painter.font())
        low, high = self.visible
        left, right = self.span
        per_second = (right - left) / max(high - low, 1e-9)
        wanted = metrics.horizontalAdvance("0:00:00") + 28
        step = next((s for s in _STEPS if s * per_second >= wanted), 86_400)
        top = float(self.rows_height)
        painter.setPen(QPen(colour(palette.muted), 1))
        number = int(max(low, extent[0]) // step)
        while number * step <= min(high, extent[1]):
            x = self.x_of(number * step)
            if left - 0.5 <= x <= right + 0.5:
                painter.drawLine(QLineF(x, top, x, top + 4))
                text = clock(number * step, 0)
                width = metrics.horizontalAdvance(text)
                at = min(max(x - width / 2, left), right - width)
                painter.drawText(QPointF(at, top + 4 + metrics.ascent()), text)
            number += 1
