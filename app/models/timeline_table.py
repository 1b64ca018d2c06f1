"""The events of a recording as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.models.timeline_words import clock, event_words, percent, plain_label
from app.words import mark, tr
from core.results import SoundEvent

__all__ = ["EventRole", "EventTableModel"]

_Index = QModelIndex | QPersistentModelIndex
_TITLES = (
    mark("start", "table header"),
    mark("end", "table header"),
    mark("class", "table header"),
    mark("mean", "table header"),
    mark("peak", "table header"),
)
_TIPS = (
    mark("Hours, minutes and seconds from the start of the recording."),
    mark("Hours, minutes and seconds from the start of the recording."),
    "",
    mark("Mean calibrated probability of the class over the event."),
    mark("Highest calibrated probability of the class in the event."),
)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class EventRole(IntEnum):
    """Data roles beyond Qt's own."""

    EVENT = int(Qt.ItemDataRole.UserRole) + 1
    SORT = int(Qt.ItemDataRole.UserRole) + 2


class EventTableModel(QAbstractTableModel):
    """One row an event."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[SoundEvent, ...] = ()

    @property
    def events(self) -> tuple[SoundEvent, ...]:
        """Events in the order of the rows."""
        return self._events

    def set_events(self, events: Sequence[SoundEvent]) -> None:
        """Show other events."""
        if tuple(events) != self._events:
            self.beginResetModel()
            self._events = tuple(events)
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text, alignment, sort key, words for a screen reader, or the `SoundEvent` itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._events):
            return None
        event, column = self._events[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                clock(event.start), clock(event.end), plain_label(event.label),
                percent(event.mean), percent(event.peak),
            )[column]  # fmt: skip
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column == 2 else _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return event_words(event)
        if role == EventRole.SORT:
            return (
                event.start, event.end, event.label.casefold(), event.mean or 0.0, event.peak or 0.0
            )[column]  # fmt: skip
        if role == EventRole.EVENT:
            return event
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Names of the columns and what they mean."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_TITLES):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section], "table header")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS[section]) if _TIPS[section] else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == 2 else _RIGHT
        return None
