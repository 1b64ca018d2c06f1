"""A list whose rows have a name, a quieter line under it, and a word at its right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.theme import colour, current_palette, scaled_font, theme_changed

__all__ = ["Row", "TwoLineList"]

_Index = QModelIndex | QPersistentModelIndex
_PAD_X, _PAD_Y, _GAP = 8, 5, 2
_ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Row:
    """One row.

    Attributes
    ----------
    key : str
        By which it is chosen.
    bad : bool
        The detail says what is wrong with it.
    """

    key: str
    name: str
    detail: str = ""
    right: str = ""
    bad: bool = False
    tip: str = ""


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(text for text in (row.name, row.detail, row.right) if text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        heights = (QFontMetrics(font).height() for font in _fonts())
        return QSize(80, sum(heights) + _GAP + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(_ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette = current_palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
        self._paint_words(painter, rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y), row)
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRect, row: Row) -> None:
        palette, (name_font, detail_font) = current_palette(), _fonts()
        metrics = QFontMetrics(name_font)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setFont(name_font)
        painter.setPen(colour(palette.text))
        short = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, short)
        metrics = QFontMetrics(detail_font)
        line = QRect(inner.left(), line.bottom() + 1 + _GAP, inner.width(), metrics.height())
        painter.setFont(detail_font)
        painter.setPen(colour(palette.danger if row.bad else palette.muted))
        if row.right:
            painter.drawText(
                line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.right
            )
            line.setRight(line.right() - metrics.horizontalAdvance(row.right) - 8)
        short = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, short)


def _fonts() -> tuple[Any, Any]:
    return scaled_font(1.0, bold=True), scaled_font(0.92)


class TwoLineList(QListView):
    """Rows to choose one of.

    Attributes
    ----------
    chosen : Signal(str)
        Key of the row that people moved to; not sent by `set_rows` and `choose`.
    """

    chosen = Signal(str)

    def __init__(
        self, accessible_name: str, empty_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._empty_text = empty_text
        self._model = _Model(self)
        self._quiet = False
        self._told = ""
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(accessible_name)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)
        theme_changed.connect(self._on_theme_changed)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Rows, from the top."""
        return self._model.rows

    @property
    def current_key(self) -> str:
        """Key of the chosen row; empty if none is."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else ""

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the chosen one stays chosen where it is still there."""
        key = self.current_key
        self._quiet = True
        self._model.show(rows)
        self._quiet = False
        self.choose(key)

    def choose(self, key: str) -> None:
        """Mark a row without telling anybody; none if there is no such key."""
        self._quiet = True
        number = next((n for n, row in enumerate(self.rows) if row.key == key), None)
        if number is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._model.index(number))
        self._quiet = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or what to say where there are none."""
        super().paintEvent(event)
        if not self.rows and self._empty_text:
            painter = QPainter(self.viewport())
            painter.setFont(scaled_font(0.92))
            painter.setPen(colour(current_palette().muted))
            flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(2, 4, -2, 0), flags, self._empty_text)
            painter.end()

    def _on_current(self, index: QModelIndex, _before: object = None) -> None:
        if index.isValid() and not self._quiet:
            self._told = self._model.rows[index.row()].key
            self.chosen.emit(self._told)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Tell again of the row that is current already."""
        key, self._told = self._told, ""
        if self._model.rows[index.row()].key != key:
            self._on_current(index)
            self._told = ""

    def _on_theme_changed(self, _palette: object) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
