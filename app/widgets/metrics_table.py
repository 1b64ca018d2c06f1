"""One row a class, sorted by any column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.models.evaluation_view import ClassRow
from app.theme import scaled_font, theme_changed
from app.widgets.close_headings import SPARED, stand_close, stands_close
from app.words import mark, tr

__all__ = ["MetricsTable"]

_Index = QModelIndex | QPersistentModelIndex
_TITLES = (mark("class"), mark("precision"), mark("recall"), "F1", mark("clips"))
_TIPS = (
    "",
    mark("Share of the clips called so that are so."),
    mark("Share of the clips that are so that were called so."),
    mark("Harmonic mean of precision and recall."),
    mark("Clips that are of this class."),
)
_MARK = 4
"""Pixels between headings."""
_LETTERS = 6
"""Letters of a name that ask for room."""
_SORT = int(Qt.ItemDataRole.UserRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Model(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[ClassRow, ...] = ()

    def show(self, rows: Sequence[ClassRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.rows[index.row()]
        value = (row.label, row.precision, row.recall, row.f1, row.support)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            if value is None:
                return "–"
            return f"{100 * value:.1f} %" if isinstance(value, float) else str(value)
        if role == _SORT:
            if isinstance(value, str):
                return value.casefold()
            return -1.0 if value is None else float(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and value is None:
            return tr("Not defined: there is no such clip.")
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS[section]) if section else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        return None


class _Header(QHeaderView):
    """Headings as wide as their words: the mark of the order stands above them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Room for the words."""
        hint = super().sectionSizeFromContents(section)
        if self.isSortIndicatorShown():
            hint.setWidth(hint.width() - hint.height() + _MARK)
        return hint


class MetricsTable(QTableView):
    """Precision, recall, F1 and support of each class; a click on a heading sorts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Model(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._rows)
        self._sorted.setSortRole(_SORT)
        self.setModel(self._sorted)
        self.setHorizontalHeader(_Header(self))
        self.setSortingEnabled(True)
        self.setAccessibleName(tr("Figures of each class"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_rows(self, rows: Sequence[ClassRow]) -> None:
        """Show classes in the order of the networks' outputs until a heading is clicked."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._rows.show(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the names take what is left, or only their own width where nothing is left."""
        super().resizeEvent(event)
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        close, room = stands_close(header), self.viewport().width()
        if close and self._needed() + SPARED * header.count() <= room:
            stand_close(header, False)
        elif not close and self._needed() > room:
            stand_close(header, True)
        wanted = mode.Stretch if self._needed() <= room else mode.ResizeToContents
        if header.sectionResizeMode(0) != wanted:
            header.setSectionResizeMode(0, wanted)

    def _needed(self) -> int:
        """Pixels of all columns; a long name may be shortened."""
        header = self.horizontalHeader()
        most = _LETTERS * self.fontMetrics().horizontalAdvance("m")
        contents = [self.sizeHintForColumn(column) for column in range(header.count())]
        contents[0] = min(contents[0], most)
        least = header.minimumSectionSize()
        return sum(
            max(wide, header.sectionSizeHint(column), least) for column, wide in enumerate(contents)
        )

    def _on_theme_changed(self, _palette: object = None) -> None:
        metrics = QFontMetrics(scaled_font(1.0))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
        room = metrics.horizontalAdvance("000") + 14
        self.horizontalHeader().setMinimumSectionSize(room)

    def column(self, number: int) -> list[str]:
        """Texts of a column, from the top as sorted."""
        model = self._sorted
        return [str(model.index(row, number).data()) for row in range(model.rowCount())]
