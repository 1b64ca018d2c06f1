"""The timeline below a recording's overview, as rows or as a list, with the line above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.timeline_words import summary_words
from app.widgets.event_table import EventTable
from app.widgets.timeline_bar import TimelineBar
from app.widgets.timeline_view import TimelineView
from app.widgets.waveform_view import WaveformView
from core.results import SoundEvent

__all__ = ["TimelinePanel"]

_ANY_HEIGHT = 16_777_215
_ABOVE, _BETWEEN, _BELOW = 4, 3, 2


class TimelinePanel(QWidget):
    """Two forms of the same events, one of them seen.

    Attributes
    ----------
    activated_event, play_requested : Signal(object)
        A `SoundEvent` to be gone to, to be played.
    place_requested : Signal(float)
        s
    bar, view, table
        The parts.
    """

    activated_event = Signal(object)
    play_requested = Signal(object)
    place_requested = Signal(float)

    def __init__(self, overview: WaveformView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = TimelineBar()
        self.view = TimelineView(overview)
        self.table = EventTable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, _BELOW)
        column.setSpacing(_BETWEEN)
        for widget in (self.bar, self.view, self.table):
            column.addWidget(widget)
        self.table.hide()
        self._limit()
        for form in (self.view, self.table):
            form.activated_event.connect(self.activated_event)
            form.play_requested.connect(self.play_requested)
        self.view.place_requested.connect(self.place_requested)
        self.view.chosen.connect(self.table.set_current)
        self.table.chosen.connect(self.view.set_current)
        self.bar.show_all_toggled.connect(self._on_show_all)
        self.bar.list_toggled.connect(self._on_form)

    def set_events(self, events: Sequence[SoundEvent], classes: Sequence[str]) -> None:
        """Show other events; the chosen one stays, if it is still there."""
        self.view.set_events(events, classes)
        self.table.set_events(events)
        self.bar.set_summary(summary_words(events))
        self.bar.set_quiet_classes(self.view.rows.n_quiet)
        self._limit()

    def current(self) -> SoundEvent | None:
        """Return the chosen event."""
        return self.view.current()

    def set_current(self, event: SoundEvent | None) -> None:
        """Choose an event without saying so."""
        self.view.set_current(event)
        self.table.set_current(event)

    def set_marks(self, marks: Sequence[SoundEvent]) -> None:
        """Show imported labels beside the events."""
        self.view.set_marks(marks)
        self._limit()

    def _on_show_all(self, show_all: bool) -> None:
        self.view.set_show_all(show_all)
        self._limit()

    def _on_form(self, listed: bool) -> None:
        self.view.setVisible(not listed)
        self.table.setVisible(listed)
        self.table.set_current(self.view.current())
        self._limit()

    def event(self, event: QEvent) -> bool:
        """Follow the line and the rows where they ask for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._limit()
        return super().event(event)

    def _limit(self) -> None:
        """Take no more height than the rows need; a list takes what it is given."""
        listed = not self.table.isHidden()
        used = self.bar.sizeHint().height() + self.view.maximumHeight() + _ABOVE + _BETWEEN + _BELOW
        self.setMaximumHeight(_ANY_HEIGHT if listed else used)
