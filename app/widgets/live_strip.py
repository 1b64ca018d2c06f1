"""What was heard live over the last minute, as words on a strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.models.live_history import KEEP_S, HeardSpan, spoken
from app.theme import colour, current_palette, scaled_font, theme_changed
from app.widgets.axes import left_axis_width
from app.words import mark, tr

__all__ = ["LiveStrip"]

_SCALE = 0.85
_UNSURE = mark("unsure")
_TICKS = (60, 45, 30, 15, 0)


class LiveStrip(QWidget):
    """A bar for each stretch with one answer; what the ensemble was unsure of has no fill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[HeardSpan, ...] = ()
        self._now = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Heard over the last minute"))
        self.set_spans((), 0.0)
        theme_changed.connect(self._on_theme_changed)

    def set_spans(self, spans: Sequence[HeardSpan], now: float) -> None:
        """Show what was heard until ``now``, s on the spans' clock."""
        self._spans, self._now = tuple(spans), now
        self.setAccessibleDescription(spoken(self._spans, now))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a bar and a line of times."""
        return QSize(320, int(self._bar_height() + self._line_height() + 6))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same, narrower."""
        return QSize(200, self.sizeHint().height())

    def rect_of(self, span: HeardSpan) -> QRectF:
        """Where a stretch is drawn."""
        track = self._track()
        left, right = (self._x(time, track) for time in (span.start, span.end))
        return QRectF(left, track.top(), max(right - left, 2.0), track.height())

    def event(self, event: QEvent) -> bool:
        """Say what the stretch under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def tip_at(self, position: QPointF) -> str:
        """Words about the stretch at a place; empty where there is none."""
        for span in self._spans:
            if self.rect_of(span).contains(position):
                name = span.label or tr("none of the classes for certain")
                ago = max(self._now - span.start, 0.0)
                return tr(
                    "{name}, {percent:.0f} % sure, {s:.0f} s ago",
                    name=name,
                    percent=100 * span.confidence,
                    s=ago,
                )
        return ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, stretches and times."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font(_SCALE))
        track = self._track()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(current_palette().track, 0.5))
        painter.drawRoundedRect(track, 3, 3)
        painter.setClipRect(track)
        for span in self._spans:
            self._paint_span(painter, self.rect_of(span), span)
        painter.setClipping(False)
        self._paint_times(painter, track)
        painter.end()

    def _paint_span(self, painter: QPainter, rect: QRectF, span: HeardSpan) -> None:
        palette = current_palette()
        inner = rect.adjusted(0.5, 1, -0.5, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.accent_text) if span.label else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, 2, 2)
        word = span.label or tr(_UNSURE)
        metrics = QFontMetricsF(painter.font())
        room = inner.width() - 8
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room)
        if metrics.horizontalAdvance(word) <= room or len(shown) > 3:
            painter.setPen(colour(palette.on_accent if span.label else palette.muted))
            painter.drawText(
                inner.adjusted(4, 0, -4, 0),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
                shown,
            )

    def _paint_times(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(colour(current_palette().muted))
        metrics = QFontMetricsF(painter.font())
        for ago in _TICKS:
            text = tr("{n} s ago", n=ago) if ago == _TICKS[0] else f"{ago}" if ago else tr("now")
            width = metrics.horizontalAdvance(text)
            x = track.right() - track.width() * ago / KEEP_S - width / 2
            x = min(max(x, track.left()), track.right() - width)
            painter.drawText(QPointF(x, track.bottom() + 3 + metrics.ascent()), text)

    def _track(self) -> QRectF:
        left = left_axis_width() + 2
        return QRectF(left, 1, max(self.width() - left - 3, 10), self._bar_height())

    def _x(self, time: float, track: QRectF) -> float:
        return track.right() - (self._now - time) / KEEP_S * track.width()

    def _bar_height(self) -> float:
        return QFontMetricsF(scaled_font(_SCALE)).height() + 8

    def _line_height(self) -> float:
        return QFontMetricsF(scaled_font(_SCALE)).height()

    def _on_theme_changed(self, _palette: object) -> None:
        self.updateGeometry()
        self.update()
