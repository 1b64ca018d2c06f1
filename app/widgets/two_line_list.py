"""A list whose rows have a name, a quieter line under it, and a word at its right.

Where the line and the word have no room side by side, the word has a line of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from app.theme import colour, current_palette, scaled_font, theme_changed
from app.widgets.rows import RowDelegate, RowText, break_where_needed
from app.words import listed

__all__ = ["Row", "TwoLineList"]

_Index = QModelIndex | QPersistentModelIndex
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
            return listed((row.name, row.detail, row.right))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        return None


class _Delegate(RowDelegate):
    gap = 2
    bar = 0

    def text_of(self, index: _Index) -> RowText:
        row: Row = index.data(_ROW)
        return RowText(row.name, row.detail, row.right, "danger" if row.bad else "muted")


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
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
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
        break_where_needed(self, self._delegate)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the second line where another width asks for it."""
        super().resizeEvent(event)
        break_where_needed(self, self._delegate)

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
        break_where_needed(self, self._delegate)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
