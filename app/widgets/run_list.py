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
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.theme import colour, current_palette, scaled_font
from app.widgets.panel import Panel, role_label

__all__ = ["RunItem", "RunList"]

_Index = QModelIndex | QPersistentModelIndex
_ITEM = int(Qt.ItemDataRole.UserRole)
_PAD_X, _PAD_Y, _GAP, _BAR = 8, 5, 1, 3


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


class _Delegate(QStyledItemDelegate):
    """Two lines a training, and a bar."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Two lines, the bar, and air."""
        heights = (QFontMetrics(font).height() for font in _fonts())
        return QSize(80, sum(heights) + _GAP + 2 * _PAD_Y + _BAR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        item: RunItem = index.data(_ITEM)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_background(painter, rect, state)
        inner = rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        _paint_text(painter, inner, item)
        if item.fraction is not None:
            _paint_bar(painter, inner, item.fraction)
        painter.restore()


def _fonts() -> tuple[Any, Any]:
    return scaled_font(1.0, bold=True), scaled_font(0.92)


def _paint_background(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
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


def _paint_text(painter: QPainter, inner: QRect, item: RunItem) -> None:
    palette = current_palette()
    title_font, text_font = _fonts()
    painter.setFont(title_font)
    painter.setPen(colour(palette.text))
    metrics = QFontMetrics(title_font)
    line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
    title = metrics.elidedText(item.title, Qt.TextElideMode.ElideMiddle, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(text_font)
    metrics = QFontMetrics(text_font)
    line = QRect(inner.left(), line.bottom() + 1 + _GAP, inner.width(), metrics.height())
    if item.aside:
        painter.setPen(colour(palette.muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, right, item.aside)
        line.setRight(line.right() - metrics.horizontalAdvance(item.aside) - 8)
    painter.setPen(colour(getattr(palette, item.tone)))
    text = metrics.elidedText(item.text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)


def _paint_bar(painter: QPainter, inner: QRect, fraction: float) -> None:
    palette = current_palette()
    bar = QRectF(inner.left(), inner.bottom() - _BAR + 2, inner.width(), _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(palette.track))
    painter.drawRoundedRect(bar, 1.5, 1.5)
    bar.setWidth(bar.width() * min(max(fraction, 0.0), 1.0))
    painter.setBrush(colour(palette.teal))
    painter.drawRoundedRect(bar, 1.5, 1.5)


class RunList(Panel):
    """Trainings to choose from, and a button for a new one.

    Attributes
    ----------
    run_chosen : Signal(object)
        Path of a training; not sent by `set_items`.
    new_requested : Signal()
    """

    run_chosen = Signal(object)
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Runs", parent)
        self.list = QListView()
        self._model = _RunModel(self.list)
        self._quiet = False
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Trainings")
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.none = role_label("No training yet.", "muted")
        self.new = QPushButton("New training…   Ctrl+N")
        self.new.setProperty("role", "primary")
        self.new.setToolTip("Train networks on clips of your own (Ctrl+N)")
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

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.run_chosen.emit(self._model.items[index.row()].path)
