"""The clips on the page: what each is called, how far it is, what was heard or why it failed.

A model without widgets; only the GUI thread touches it. May import nothing of core.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.words import listed, mark, tr, trn

__all__ = ["ClipEntry", "ClipListModel", "ClipRole", "ClipState", "state_text"]

_Index = QModelIndex | QPersistentModelIndex
_UNKNOWN = mark("not one of these sounds")


class ClipState(Enum):
    """Where a clip is on its way."""

    WAITING = "waiting"
    READING = "reading"
    CLASSIFYING = "classifying"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    PAUSED = "paused"

    @property
    def active(self) -> bool:
        """Whether work is being done on it now."""
        return self in (ClipState.READING, ClipState.CLASSIFYING)


class ClipRole(IntEnum):
    """Data roles beyond Qt's own."""

    ENTRY = int(Qt.ItemDataRole.UserRole) + 1
    ID = int(Qt.ItemDataRole.UserRole) + 2


@dataclass(frozen=True)
class ClipEntry:
    """One row.

    Attributes
    ----------
    path : Path
        The file.
    fraction : float or None
        Share done in [0, 1] while active; None while it is not known.
    label, probability : str, float or None
        First choice of the ensemble and its mean probability, once done.
    unknown : bool
        The confidence lies below the bundle's threshold.
    n_events : int or None
        Events of a recording, as far as they are known; None for a clip.
    reason : str
        Why it failed, in words for people.
    duration : float or None
        s, once read.
    """

    path: Path
    state: ClipState = ClipState.WAITING
    fraction: float | None = None
    label: str = ""
    probability: float | None = None
    unknown: bool = False
    n_events: int | None = None
    reason: str = ""
    duration: float | None = None

    @property
    def name(self) -> str:
        """File name without its folder."""
        return self.path.name


_STATES = {
    ClipState.WAITING: mark("waiting", "state of a clip"),
    ClipState.READING: mark("reading", "state of a clip"),
    ClipState.CLASSIFYING: mark("classifying", "state of a clip"),
    ClipState.DONE: mark("done", "state of a clip"),
    ClipState.FAILED: mark("failed", "state of a clip"),
    ClipState.CANCELLED: mark("cancelled", "state of a clip"),
    ClipState.PAUSED: mark("paused", "state of a clip"),
}


def state_text(entry: ClipEntry) -> str:
    """Second line of a row: what was heard, how far it is, or why it failed."""
    if entry.state is ClipState.FAILED and entry.reason:
        return entry.reason
    if entry.state is ClipState.DONE and entry.n_events is not None:
        return trn("{n} event", "{n} events", entry.n_events)
    if entry.state is ClipState.DONE:
        return tr(_UNKNOWN) if entry.unknown else entry.label
    state = tr(_STATES[entry.state], "state of a clip")
    if entry.state.active and entry.fraction is not None:
        return f"{state} {round(entry.fraction * 100)} %"
    return state


class ClipListModel(QAbstractListModel):
    """Rows in the order they were added; each keeps its id for life."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._entries: dict[int, ClipEntry] = {}
        self._rows: dict[int, int] = {}
        self._counts: Counter[ClipState] = Counter()
        self._waiting: list[int] = []
        self._next_id = 1

    def add(self, paths: Iterable[Path]) -> list[int]:
        """Append one waiting row for each path; their new ids."""
        chosen = [Path(path) for path in paths]
        if not chosen:
            return []
        first = len(self._ids)
        self.beginInsertRows(QModelIndex(), first, first + len(chosen) - 1)
        added = []
        for path in chosen:
            clip_id = self._next_id
            self._next_id += 1
            self._rows[clip_id] = len(self._ids)
            self._ids.append(clip_id)
            self._entries[clip_id] = ClipEntry(path)
            added.append(clip_id)
        self._counts[ClipState.WAITING] += len(added)
        self._waiting.extend(added)
        self.endInsertRows()
        return added

    def update(self, clip_id: int, **changes: Any) -> None:
        """Change fields of one row.

        Raises
        ------
        KeyError
            No row has that id.
        """
        before = self._entries[clip_id]
        entry = replace(before, **changes)
        if entry == before:
            return
        self._entries[clip_id] = entry
        self._counts[before.state] -= 1
        self._counts[entry.state] += 1
        if entry.state is ClipState.WAITING and before.state is not ClipState.WAITING:
            heapq.heappush(self._waiting, clip_id)
        index = self.index(self._rows[clip_id])
        self.dataChanged.emit(index, index)

    def remove(self, ids: Iterable[int]) -> None:
        """Take rows away; ids that are not here are passed over."""
        rows = sorted({self._rows[i] for i in ids if i in self._rows}, reverse=True)
        for last, first in _runs(rows):
            self.beginRemoveRows(QModelIndex(), first, last)
            for clip_id in self._ids[first : last + 1]:
                self._counts[self._entries.pop(clip_id).state] -= 1
            del self._ids[first : last + 1]
            self._rows = {clip_id: row for row, clip_id in enumerate(self._ids)}
            self.endRemoveRows()

    def entry(self, clip_id: int) -> ClipEntry:
        """Row with that id.

        Raises
        ------
        KeyError
            No row has that id.
        """
        return self._entries[clip_id]

    def __contains__(self, clip_id: object) -> bool:
        """Whether a row has that id."""
        return clip_id in self._entries

    def count(self, *states: ClipState) -> int:
        """How many rows are in one of some states; in any when none is named."""
        return sum(self._counts[state] for state in states or ClipState)

    def first_waiting(self) -> int | None:
        """Id of the topmost row that waits; None where none does."""
        while self._waiting:
            entry = self._entries.get(self._waiting[0])
            if entry is not None and entry.state is ClipState.WAITING:
                return self._waiting[0]
            heapq.heappop(self._waiting)
        return None

    def ids(self) -> list[int]:
        """All ids in the order of the rows."""
        return list(self._ids)

    def id_at(self, row: int) -> int:
        """Id of the entry in a row."""
        return self._ids[row]

    def row_of(self, clip_id: int) -> int:
        """Row of an id; KeyError where there is none."""
        return self._rows[clip_id]

    def index_of(self, clip_id: int) -> QModelIndex:
        """Model index of an id; invalid where there is none."""
        row = self._rows.get(clip_id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Name, words for a screen reader, tool tip, or the `ClipEntry` itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        clip_id = self._ids[index.row()]
        entry = self._entries[clip_id]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((entry.name, state_text(entry), _percent(entry)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.path}\n{entry.reason}" if entry.reason else str(entry.path)
        if role == ClipRole.ENTRY:
            return entry
        if role == ClipRole.ID:
            return clip_id
        return None


def _percent(entry: ClipEntry) -> str:
    of_clip = entry.state is ClipState.DONE and entry.n_events is None
    if not of_clip or entry.probability is None:
        return ""
    return f"{round(entry.probability * 100)} %"


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Join a descending list of rows to (last, first) runs, the last run first."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
