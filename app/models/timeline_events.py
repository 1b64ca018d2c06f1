"""The events of one recording, found as its windows come and again when settings change. No Qt."""

from __future__ import annotations

import copy

from app.models.timeline_windows import KeptWindows
from core.inference.events import EventBuilder, EventSettings
from core.results import SoundEvent

__all__ = ["EventTrack"]


class EventTrack:
    """Feeds kept windows to the event finder, as many at a time as one likes.

    Parameters
    ----------
    kept : KeptWindows
        May grow.
    """

    def __init__(self, kept: KeptWindows, settings: EventSettings) -> None:
        self.kept = kept
        self._settings = settings
        self._builder = EventBuilder(settings)
        self._closed: list[SoundEvent] = []
        self._open: list[SoundEvent] = []
        self._n_fed = 0

    @property
    def settings(self) -> EventSettings:
        """What counts as an event."""
        return self._settings

    @property
    def up_to_date(self) -> bool:
        """Whether every kept window was taken."""
        return self._n_fed == len(self.kept)

    @property
    def events(self) -> tuple[SoundEvent, ...]:
        """Events so far by their start; one that may still go on is among them."""
        return tuple(sorted((*self._closed, *self._open), key=lambda e: (e.start, e.end, e.label)))

    def restart(self, settings: EventSettings | None = None) -> None:
        """Find the events from the first window on, by other settings if some are given."""
        self._settings = settings or self._settings
        self._builder = EventBuilder(self._settings)
        self._closed, self._open = [], []
        self._n_fed = 0

    def feed(self, limit: int) -> bool:
        """Take up to ``limit`` more windows; whether all were taken."""
        if self._n_fed > len(self.kept):
            self.restart()
        last = min(self._n_fed + limit, len(self.kept))
        for window in self.kept.windows(self._n_fed, last):
            self._closed += self._builder.add(window)
        self._n_fed = last
        if self.up_to_date:
            self._open = copy.deepcopy(self._builder).finish()
        return self.up_to_date
