"""Which class has which row on the timeline, and which event lies next to which. No painting."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from PySide6.QtCore import Qt

from app.models.timeline import labels_of
from app.models.timeline_agreement import same_class
from core.results import SoundEvent

__all__ = ["TimelineRows"]


class TimelineRows:
    """Rows by the time for which each class was heard, then classes that were only imported.

    Attributes
    ----------
    names : list of str
        Classes from the top.
    events, marks : tuple of SoundEvent
        By their start.
    n_quiet : int
        Classes without events, whether they have a row or not.
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self.events: tuple[SoundEvent, ...] = ()
        self.marks: tuple[SoundEvent, ...] = ()
        self.n_quiet = 0
        self._classes: tuple[str, ...] = ()
        self._show_all = False
        self._row: dict[str, int] = {}
        self.by_row: list[list[SoundEvent]] = []
        self.marks_by_row: list[list[SoundEvent]] = []

    def set_events(self, events: Sequence[SoundEvent], classes: Sequence[str]) -> None:
        """Take other events, and all classes that there are."""
        self.events, self._classes = tuple(events), tuple(classes)
        self._arrange()

    def set_marks(self, marks: Sequence[SoundEvent]) -> None:
        """Take other imported labels."""
        self.marks = tuple(marks)
        self._arrange()

    def set_show_all(self, show_all: bool) -> None:
        """Choose whether classes without events have a row."""
        self._show_all = show_all
        self._arrange()

    def _arrange(self) -> None:
        heard = list(labels_of(self.events))
        imported = list(labels_of(self.marks))
        quiet = [name for name in self._classes if name not in set(heard)]
        self.n_quiet = len(quiet)
        written = {same_class(name): name for name in reversed(self._classes)}
        rows: dict[str, str] = {}
        wanted = [*heard, *(written.get(same_class(n), n) for n in imported)]
        for name in [*wanted, *(quiet if self._show_all else [])]:
            rows.setdefault(same_class(name), name)
        self.names = list(rows.values())
        self._row = {name: row for row, name in enumerate(rows)}
        self.by_row = [[] for _ in self.names]
        self.marks_by_row = [[] for _ in self.names]
        for found, kept in ((self.events, self.by_row), (self.marks, self.marks_by_row)):
            for event in found:
                kept[self.row_of(event)].append(event)

    def row_of(self, event: SoundEvent) -> int:
        """Row of an event's class; 0 where it has none."""
        return self._row.get(same_class(event.label), 0)

    def same(self, event: SoundEvent) -> SoundEvent | None:
        """Return the event that now stands where another did: of its class, over its start."""
        for each in (*self.events, *self.marks):
            if each == event:
                return each
        return next(
            (e for e in self.events if e.label == event.label and e.start <= event.start < e.end),
            None,
        )

    def neighbour(
        self, current: SoundEvent | None, key: Qt.Key, window: tuple[float, float] | None
    ) -> SoundEvent | None:
        """Return the event that an arrow key, Home or End leads to; None where there is none."""
        if not self.events:
            return None
        if key == Qt.Key.Key_Home:
            return self.events[0]
        if key == Qt.Key.Key_End:
            return self.events[-1]
        if current is None:
            start = 0.0 if window is None else window[0]
            return min(self.events, key=lambda each: abs(each.start - start))
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._along(current, 1 if key == Qt.Key.Key_Right else -1)
        return self._across(current, 1 if key == Qt.Key.Key_Down else -1)

    def _along(self, current: SoundEvent, by: int) -> SoundEvent | None:
        if current in self.events:
            index = self.events.index(current) + by
        else:
            starts = [each.start for each in self.events]
            index = bisect.bisect_left(starts, current.start) - (by < 0)
        return self.events[index] if 0 <= index < len(self.events) else None

    def _across(self, current: SoundEvent, by: int) -> SoundEvent | None:
        row = self.row_of(current) + by
        while 0 <= row < len(self.by_row):
            if self.by_row[row]:
                middle = (current.start + current.end) / 2
                return min(self.by_row[row], key=lambda e: abs((e.start + e.end) / 2 - middle))
            row += by
        return None
