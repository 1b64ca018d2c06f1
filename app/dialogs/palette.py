"""The command palette: a few letters, and the command is run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.palette_search import PaletteEntry, ranked
from app.theme import colour, current_palette, scaled_font
from app.widgets.panel import Panel, role_label
from app.words import listed, tr

__all__ = ["CommandPalette"]

_ENTRY = Qt.ItemDataRole.UserRole
_WIDTH, _ROWS, _LETTER = 640, 10, 12
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QDialog):
    """Offers entries; those that cannot be run say why.

    Attributes
    ----------
    chosen : Signal(str)
        Key of the entry that is to be run; the palette is closed by then.
    """

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PaletteEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find a command"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._entries = list(entries)
        self.input = QLineEdit()
        self.input.setPlaceholderText(tr("Type a few letters of a command or of a clip's name"))
        self.input.setAccessibleName(tr("Find a command"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.why = role_label("", "muted")
        self.why.setWordWrap(True)
        card = Panel()
        for widget in (self.input, self.list, self.why):
            card.body.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.input.textChanged.connect(self._fill)
        self.input.returnPressed.connect(self._run)
        self.input.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self._run())
        self.list.currentItemChanged.connect(lambda *_: self._explain())
        self._fill("")
        self.input.setFocus()
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the letters need, and as high as a whole number of rows."""
        row = max(self.list.sizeHintForRow(0), 1)
        frame = self.list.height() - self.list.viewport().height()
        self.list.setFixedHeight(_ROWS * row + max(frame, 0))
        self.why.setMinimumHeight(2 * self.why.fontMetrics().lineSpacing())
        letters = _WIDTH // _LETTER
        self.setFixedWidth(max(_WIDTH, letters * self.fontMetrics().horizontalAdvance("m")))
        self.adjustSize()

    def entries(self) -> list[PaletteEntry]:
        """Return the entries that are offered now, the best first."""
        return [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while the keyboard is in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _MOVES and self.list.count():
                page = 8 if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
                down = key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
                row = self.list.currentRow() + (page if down else -page)
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        for entry in ranked(self._entries, typed):
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            words = listed((entry.text, entry.keys, entry.why_not))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._explain()

    def _current(self) -> PaletteEntry | None:
        item = self.list.currentItem()
        entry: PaletteEntry | None = None if item is None else item.data(_ENTRY)
        return entry

    def _explain(self) -> None:
        entry = self._current()
        if entry is None:
            self.why.setText(tr("No command holds these letters."))
        else:
            self.why.setText(entry.why_not or entry.more or entry.place)

    def _run(self) -> None:
        entry = self._current()
        if entry is not None and not entry.why_not:
            self.accept()
            self.chosen.emit(entry.key)


class _Row(QStyledItemDelegate):
    """Text on the left, menu and shortcut on the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, option.fontMetrics.height() + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: PaletteEntry = index.data(_ENTRY)
        look = current_palette()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colour(look.selection))
            painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), colour(look.accent))
        inside = area.adjusted(12, 0, -12, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(scaled_font(0.92))
        painter.setPen(colour(look.disabled if entry.why_not else look.muted))
        right = "   ".join(part for part in (entry.place, entry.keys) if part)
        painter.drawText(inside, side, right)
        taken = painter.fontMetrics().horizontalAdvance(right) + 24
        painter.setFont(scaled_font(1.0))
        painter.setPen(colour(look.disabled if entry.why_not else look.text))
        left = inside.adjusted(0, 0, -taken, 0)
        text = painter.fontMetrics().elidedText(
            entry.text, Qt.TextElideMode.ElideRight, left.width()
        )
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
