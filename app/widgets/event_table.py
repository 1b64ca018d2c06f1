"""A recording's events as a list, the timeline's second form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.models.timeline_table import EventRole, EventTableModel
from app.theme import scaled_font, theme_changed
from app.words import tr
from core.results import SoundEvent

__all__ = ["EventTable"]

_WIDEST = "00:00:00.0"
_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter,
    }
)  # fmt: skip


class EventTable(QTableView):
    """Sortable rows: Enter or a click goes to an event, Space or a double click plays it.

    Attributes
    ----------
    chosen, activated_event, play_requested : Signal(object)
        A `SoundEvent` that is the current one, is to be gone to, is to be played.
    """

    chosen = Signal(object)
    activated_event = Signal(object)
    play_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.events = EventTableModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.events)
        self._sorted.setSortRole(EventRole.SORT)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setAccessibleName(tr("Events"))
        self.setAccessibleDescription(
            tr("One row an event. Enter shows the sound around it, Space plays it.")
        )
        self.clicked.connect(lambda index: self._send(self.activated_event, index))
        self.doubleClicked.connect(lambda index: self._send(self.play_requested, index))
        self.selectionModel().currentRowChanged.connect(self._on_current)
        theme_changed.connect(self._on_theme_changed)
        self._size()

    def _on_theme_changed(self, _palette: object) -> None:
        self._size()

    def _size(self) -> None:
        metrics = QFontMetrics(scaled_font(1.0))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 6)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        width = metrics.horizontalAdvance(_WIDEST) + 22
        for column, size in ((0, width), (1, width), (3, width - 12), (4, width - 12)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, max(size, header.sectionSizeHint(column)))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(header.sizeHint().height() + 4 * (metrics.height() + 6) + 4)

    def set_events(self, events: Sequence[SoundEvent]) -> None:
        """Show other events; the current one stays, if it is still there."""
        current = self.current()
        self._quiet = True
        self.events.set_events(events)
        self._quiet = False
        self.set_current(current)

    def current(self) -> SoundEvent | None:
        """Return the event of the current row."""
        found = self.currentIndex().data(EventRole.EVENT) if self.currentIndex().isValid() else None
        return found if isinstance(found, SoundEvent) else None

    def set_current(self, event: SoundEvent | None) -> None:
        """Make an event the current one without saying so."""
        row = next(
            (
                number
                for number, each in enumerate(self.events.events)
                if event is not None and (each.start, each.label) == (event.start, event.label)
            ),
            None,
        )
        self._quiet = True
        if row is None:
            self.clearSelection()
        else:
            index = self._sorted.mapFromSource(self.events.index(row, 0))
            if index.row() != self.currentIndex().row() or not self.selectedIndexes():
                self.selectRow(index.row())
                self.scrollTo(index)
        self._quiet = False

    def event(self, event: object) -> bool:
        """Take the keys of the list before a shortcut of the window does."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.ShortcutOverride:
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
            )  # fmt: skip
            if plain and Qt.Key(event.key()) in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the event, Space plays it; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send(self.activated_event, self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            self._send(self.play_requested, self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _send(self, signal: object, index: object) -> None:
        found = index.data(EventRole.EVENT)  # type: ignore[attr-defined]
        if isinstance(found, SoundEvent):
            signal.emit(found)  # type: ignore[attr-defined]

    def _on_current(self, *_rows: object) -> None:
        current = self.current()
        if current is not None and not self._quiet:
            self.chosen.emit(current)
