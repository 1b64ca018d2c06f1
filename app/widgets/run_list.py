"""The list of trainings, each with its state in words and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QWidget,
)

from app.widgets.panel import Panel, role_label
from app.widgets.rows import RowDelegate, RowText, break_where_needed
from app.words import tr

__all__ = ["RunItem", "RunList"]

_Index = QModelIndex | QPersistentModelIndex
_ITEM = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class RunItem:
    """One row.

    Attributes
    ----------
    text : str
        Its state in words.
    aside : str
        What stands on the right of it, such as the time left.
    fraction : float or None
        Share done in [0, 1], drawn as a bar; None draws none.
    tone : str
        Name of a colour of `app.theme.Palette` for ``text``.
    """

    path: Path
    title: str
    text: str
    aside: str = ""
    fraction: float | None = None
    tone: str = "muted"


class _RunModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: tuple[RunItem, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Count the trainings."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a training, or what a screen reader says of it."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == _ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.title}: {item.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.title}\n{item.text}\n{item.path}"
        return None

    def set_items(self, items: Sequence[RunItem]) -> bool:
        """Take the rows; True if they are other trainings than before."""
        before, fresh = self.items, tuple(items)
        if [item.path for item in before] != [item.path for item in fresh]:
            self.beginResetModel()
            self.items = fresh
            self.endResetModel()
            return True
        self.items = fresh
        for row, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))
        return False


class _Delegate(RowDelegate):
    def text_of(self, index: _Index) -> RowText:
        item: RunItem = index.data(_ITEM)
        return RowText(item.title, item.text, item.aside, item.tone, item.fraction)


class RunList(Panel):
    """Trainings, or what else takes its time, to choose from, and a button for a new one.

    Parameters
    ----------
    title, accessible_name : str
    new, tip : str
        Words and tool tip of the button. Words of trainings where any of these is empty.

    Attributes
    ----------
    run_chosen : Signal(object)
        Path of a training; not sent by `set_items`.
    new_requested : Signal()
    """

    run_chosen = Signal(object)
    new_requested = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        title: str = "",
        accessible_name: str = "",
        new: str = "",
        tip: str = "",
    ) -> None:
        super().__init__(title or tr("Runs"), parent)
        self.list = QListView()
        self._model = _RunModel(self.list)
        self._quiet = False
        self.list.setModel(self._model)
        self._delegate = _Delegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(accessible_name or tr("Trainings"))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.none = role_label(tr("No training yet."), "muted")
        self.new = QPushButton(new or tr("New training…   Ctrl+N"))
        self.new.setProperty("role", "primary")
        self.new.setToolTip(tip or tr("Train networks on clips of your own (Ctrl+N)"))
        self.new.clicked.connect(self.new_requested)
        self.body.addWidget(self.none)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.new)

    @property
    def items(self) -> tuple[RunItem, ...]:
        """Rows that are shown."""
        return self._model.items

    def set_items(self, items: Sequence[RunItem], chosen: Path | None) -> None:
        """Show rows, one of them chosen; does not emit."""
        self._quiet = True
        try:
            self._model.set_items(items)
            rows = [row for row, item in enumerate(items) if item.path == chosen]
            index = self._model.index(rows[0]) if rows else QModelIndex()
            if index != self.list.currentIndex():
                self.list.setCurrentIndex(index)
        finally:
            self._quiet = False
        self.none.setVisible(not items)
        break_where_needed(self.list, self._delegate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the second line of the rows where another width asks for it."""
        super().resizeEvent(event)
        break_where_needed(self.list, self._delegate)

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.run_chosen.emit(self._model.items[index.row()].path)
