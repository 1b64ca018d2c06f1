"""How rows of a list are painted: a name, a quieter line under it, a word at the right, a bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.theme import colour, current_palette, scaled_font

__all__ = ["RowDelegate", "RowText", "break_where_needed"]

_PAD_X, _PAD_Y = 8, 5
_ASIDE_GAP = 8
_RADIUS = 5
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class RowText:
    """What one row says.

    Attributes
    ----------
    aside : str
        Stands at the right of ``detail``, never shortened.
    tone : str
        Name of a colour of `app.theme.Palette` for ``detail``.
    fraction : float or None
        Share done in [0, 1], drawn as a bar; None draws none.
    """

    name: str
    detail: str = ""
    aside: str = ""
    tone: str = "muted"
    fraction: float | None = None


class RowDelegate(QStyledItemDelegate):
    """Two lines a row, all rows of one height.

    Attributes
    ----------
    gap, bar : int
        Pixels between the lines, and height of the bar; 0 keeps no room for one.
    broken : bool
        What stands aside has a line of its own, or the second line goes on in a third.
    """

    gap = 1
    bar = 3
    broken = False

    def text_of(self, index: QModelIndex | QPersistentModelIndex) -> RowText:
        """Say what a row says."""
        raise NotImplementedError

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All lines, the bar, and air."""
        name, detail = (QFontMetrics(font).height() for font in _fonts())
        lines = name + detail + self.gap + (detail + self.gap if self.broken else 0)
        return QSize(80, lines + 2 * _PAD_Y + self.bar)

    def fits(self, text: RowText, width: int) -> bool:
        """Whether the second line of a row as wide as this can be read whole."""
        metrics = QFontMetrics(_fonts()[1])
        aside = metrics.horizontalAdvance(text.aside) + _ASIDE_GAP if text.aside else 0
        return metrics.horizontalAdvance(text.detail) + aside <= width - 2 * _PAD_X

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        text = self.text_of(index)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_background(painter, rect, state)
        inner = rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        _paint_lines(painter, inner, text, self.gap, self.broken)
        if text.fraction is not None:
            _paint_bar(painter, inner, text.fraction, self.bar)
        painter.restore()


def break_where_needed(view: QListView, delegate: RowDelegate) -> None:
    """Give rows a third line if one has no room in its second."""
    model, width = view.model(), view.viewport().width() - 2 * view.spacing()
    texts = [delegate.text_of(model.index(row, 0)) for row in range(model.rowCount())]
    broken = not all(delegate.fits(text, width) for text in texts)
    if broken != delegate.broken:
        delegate.broken = broken
        view.scheduleDelayedItemsLayout()


def _fonts() -> tuple[QFont, QFont]:
    return scaled_font(1.0, bold=True), scaled_font(0.92)


def _paint_background(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    palette = current_palette()
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(colour(palette.selection))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(colour(palette.hover, 0.6))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(colour(palette.focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _paint_lines(painter: QPainter, inner: QRect, text: RowText, gap: int, broken: bool) -> None:
    palette = current_palette()
    name_font, detail_font = _fonts()
    metrics = QFontMetrics(name_font)
    line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
    painter.setFont(name_font)
    painter.setPen(colour(palette.text))
    name = metrics.elidedText(text.name, Qt.TextElideMode.ElideMiddle, line.width())
    painter.drawText(line, _MIDDLE, name)
    metrics = QFontMetrics(detail_font)
    line = QRect(inner.left(), line.bottom() + 1 + gap, inner.width(), metrics.height())
    painter.setFont(detail_font)
    painter.setPen(colour(palette.muted))
    if broken and not text.aside:
        _paint_two_lines(painter, line, text, gap)
        return
    if broken:
        painter.drawText(line.translated(0, metrics.height() + gap), _MIDDLE, text.aside)
    elif text.aside:
        painter.drawText(line, _MIDDLE | Qt.AlignmentFlag.AlignRight, text.aside)
        line.setRight(line.right() - metrics.horizontalAdvance(text.aside) - _ASIDE_GAP)
    painter.setPen(colour(getattr(palette, text.tone)))
    detail = metrics.elidedText(text.detail, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, _MIDDLE, detail)


def _paint_two_lines(painter: QPainter, line: QRect, text: RowText, gap: int) -> None:
    """Draw a detail, and what does not fit into its line below."""
    metrics, first, rest = painter.fontMetrics(), "", text.detail.strip()
    while rest and metrics.horizontalAdvance(f"{first} {rest.split()[0]}".strip()) <= line.width():
        word, _, rest = rest.partition(" ")
        first = f"{first} {word}".strip()
    painter.setPen(colour(getattr(current_palette(), text.tone)))
    for number, words in enumerate((first, rest)):
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line.translated(0, number * (metrics.height() + gap)), _MIDDLE, shown)


def _paint_bar(painter: QPainter, inner: QRect, fraction: float, height: int) -> None:
    palette = current_palette()
    bar = QRectF(inner.left(), inner.bottom() - height + 2, inner.width(), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(palette.track))
    painter.drawRoundedRect(bar, height / 2, height / 2)
    bar.setWidth(bar.width() * min(max(fraction, 0.0), 1.0))
    painter.setBrush(colour(palette.teal))
    painter.drawRoundedRect(bar, height / 2, height / 2)
