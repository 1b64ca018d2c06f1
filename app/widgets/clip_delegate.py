"""How one clip of the queue is painted: name, what was heard or why it failed, progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.clip_list import ClipEntry, ClipRole, ClipState, state_text
from app.theme import colour, current_palette, scaled_font

__all__ = ["ClipDelegate"]

_PAD_X, _PAD_Y, _GAP, _BAR = 8, 5, 1, 3


class ClipDelegate(QStyledItemDelegate):
    """Two lines a clip, all rows of one height."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fonts: tuple[QFont, QFont] | None = None

    def forget_fonts(self) -> None:
        """Measure again after the theme's text size changed."""
        self._fonts = None

    def _both_fonts(self) -> tuple[QFont, QFont]:
        if self._fonts is None:
            self._fonts = (scaled_font(1.0, bold=True), scaled_font(0.92))
        return self._fonts

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines, the progress bar, and air."""
        name, detail = (QFontMetrics(font).height() for font in self._both_fonts())
        return QSize(80, name + detail + _GAP + 2 * _PAD_Y + _BAR)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        entry: ClipEntry = index.data(ClipRole.ENTRY)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, rect, state)
        inner = rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        self._paint_text(painter, inner, entry)
        if entry.state.active and entry.fraction is not None:
            self._paint_progress(painter, inner, entry.fraction)
        painter.restore()

    def _paint_background(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        palette = current_palette()
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colour(palette.selection))
            painter.drawRoundedRect(box, 5, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colour(palette.hover, 0.6))
            painter.drawRoundedRect(box, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour(palette.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)

    def _paint_text(self, painter: QPainter, inner: QRect, entry: ClipEntry) -> None:
        palette = current_palette()
        name_font, detail_font = self._both_fonts()
        painter.setFont(name_font)
        painter.setPen(colour(palette.text))
        metrics = QFontMetrics(name_font)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)

        painter.setFont(detail_font)
        failed = entry.state is ClipState.FAILED
        painter.setPen(colour(palette.danger if failed else palette.muted))
        metrics = QFontMetrics(detail_font)
        line = QRect(inner.left(), line.bottom() + 1 + _GAP, inner.width(), metrics.height())
        if entry.state is ClipState.DONE and entry.probability is not None:
            percent = f"{entry.probability * 100:.0f} %"
            painter.drawText(
                line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, percent
            )
            line.setRight(line.right() - metrics.horizontalAdvance(percent) - 8)
        detail = metrics.elidedText(state_text(entry), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, detail)

    def _paint_progress(self, painter: QPainter, inner: QRect, fraction: float) -> None:
        palette = current_palette()
        bar = QRectF(inner.left(), inner.bottom() - _BAR + 2, inner.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.track))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        bar.setWidth(bar.width() * min(max(fraction, 0.0), 1.0))
        painter.setBrush(colour(palette.teal))
        painter.drawRoundedRect(bar, 1.5, 1.5)
