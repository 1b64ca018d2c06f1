"""The numbers behind a plot: a table that can be read, copied and heard, beside the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.words import tr
from core.interchange.tables import csv_rows

__all__ = ["NUMBERS_KEY", "Numbers", "NumbersDialog", "offer_numbers"]

NUMBERS_KEY = "Ctrl+T"


@dataclass(frozen=True)
class Numbers:
    """What a plot shows.

    Attributes
    ----------
    title : str
    columns : sequence of str
        Headings, with their units.
    rows : sequence of sequence of str
        A cell a column.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]

    def as_csv(self) -> str:
        """Write them with commas between the cells; no cell is a formula."""
        return csv_rows(self.columns, self.rows)


class NumbersDialog(QDialog):
    """A table; Copy takes all of it as CSV."""

    def __init__(self, numbers: Numbers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(numbers.title)
        self._numbers = numbers
        self.table = QTableWidget(len(numbers.rows), len(numbers.columns))
        self.table.setAccessibleName(numbers.title)
        self.table.setHorizontalHeaderLabels(list(numbers.columns))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        for row, cells in enumerate(numbers.rows):
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(tr("Copy as CSV"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.clicked.connect(self.copy)
        close.clicked.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.addWidget(self.table)
        column_of_all.addWidget(buttons)
        self.resize(34 * self.fontMetrics().averageCharWidth() * 2, 420)

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText(self._numbers.as_csv())


def offer_numbers(plot: QWidget, numbers: Callable[[], Numbers | None]) -> QAction:
    """Let a plot be reached by Tab and shown as a table, by its menu and by `NUMBERS_KEY`.

    Parameters
    ----------
    numbers : callable
        What the plot shows now; None for nothing.
    """
    action = QAction(tr("Show as a table"), plot)
    action.setShortcut(NUMBERS_KEY)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show() -> None:
        found = numbers()
        if found is not None and found.rows:
            dialog = NumbersDialog(found, plot.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    action.triggered.connect(show)
    plot.addAction(action)
    plot.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    if plot.focusPolicy() == Qt.FocusPolicy.NoFocus:
        plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return action
