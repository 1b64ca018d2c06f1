"""What was heard in the recordings of the queue, event by event, and what people marked in them.

A model without widgets; only the GUI thread touches it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.records import OpenedClip
from app.models.timeline_agreement import Agreement, agreement_of
from app.models.timeline_events import EventTrack
from app.models.timeline_records import (
    ImportedMarks,
    RecordingPlan,
    TimelineSettings,
    WindowBatch,
    checked_hop,
)
from app.models.timeline_windows import KeptWindows
from core.errors import ParameterError
from core.results import SoundEvent

__all__ = ["TimelineModel", "labels_of"]

_FED_AT_ONCE = 400
"""Windows that are looked at before the window is painted again."""
_SAME_S = 1e-6


class TimelineModel(QObject):
    """Kept windows, events and imported marks by clip.

    Attributes
    ----------
    events_changed : Signal(int)
        Events of a clip.
    marks_changed : Signal(int)
        Imported marks of a clip.
    settings_changed : Signal()
    """

    events_changed = Signal(int)
    marks_changed = Signal(int)
    settings_changed = Signal()

    def __init__(
        self, settings: TimelineSettings | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings or TimelineSettings()
        self._tracks: dict[int, EventTrack] = {}
        self._found: dict[int, tuple[SoundEvent, ...]] = {}
        self._marks: dict[int, ImportedMarks] = {}
        self._going_on: set[int] = set()
        self._late: list[int] = []
        self._feeder = QTimer(self, interval=0, singleShot=True)
        self._feeder.timeout.connect(self._feed)

    # Hearing ----------------------------------------------------------------------------------

    def begin(self, clip_id: int, opened: OpenedClip) -> RecordingPlan:
        """Say how a recording is to be heard: on from where it was left, if it is still the same.

        A recording that has grown goes on too, where `go_on` was called.
        """
        window = float(opened.features.clip_duration)
        try:
            hop = checked_hop(window, self._settings.overlap)
        except ParameterError:
            hop = window
        duration = opened.info.duration
        track = self._tracks.get(clip_id)
        if track is not None and self._may_go_on(clip_id, track.kept, opened, hop):
            if track.kept.stamp != opened.stamp:
                track.kept.grown(opened.stamp, duration)
        else:
            kept = KeptWindows(opened.stamp, duration, window, hop)
            track = EventTrack(kept, self._settings.for_events(None))
            self._tracks[clip_id] = track
            self._found.pop(clip_id, None)
        self._going_on.discard(clip_id)
        self._look_later(clip_id)
        return track.kept.plan()

    def _may_go_on(self, clip_id: int, kept: KeptWindows, opened: OpenedClip, hop: float) -> bool:
        if (
            abs(kept.hop - hop) > _SAME_S
            or abs(kept.window - opened.features.clip_duration) > _SAME_S
        ):
            return False
        if kept.stamp == opened.stamp:
            return not kept.complete or clip_id in self._going_on
        return clip_id in self._going_on and opened.info.duration >= kept.duration - _SAME_S

    def go_on(self, clip_id: int) -> None:
        """Let the next hearing of a recording keep what is known, though the file has grown."""
        self._going_on.add(clip_id)

    def add(self, clip_id: int, batch: WindowBatch) -> None:
        """Take windows that were heard."""
        track = self._tracks.get(clip_id)
        if track is None:
            return
        first = not len(track.kept)
        track.kept.add(batch)
        if first:
            track.restart(self._settings.for_events(track.kept.threshold))
        self._look_later(clip_id)

    def forget(self, clip_id: int, *, marks: bool = True) -> None:
        """Let go what was heard in a recording, and what was imported for it."""
        self._tracks.pop(clip_id, None)
        self._found.pop(clip_id, None)
        if marks and self._marks.pop(clip_id, None) is not None:
            self.marks_changed.emit(clip_id)
        self.events_changed.emit(clip_id)

    def forget_heard(self) -> None:
        """Let go what was heard in all recordings, as another bundle hears them."""
        for clip_id in list(self._tracks):
            self.forget(clip_id, marks=False)

    # Events -----------------------------------------------------------------------------------

    def kept(self, clip_id: int) -> KeptWindows | None:
        """Return the windows of a recording; None before it was begun."""
        track = self._tracks.get(clip_id)
        return None if track is None else track.kept

    def events(self, clip_id: int) -> tuple[SoundEvent, ...]:
        """Return the events of a recording by their start, as far as they are known."""
        return self._found.get(clip_id, ())

    def settled_events(self, clip_id: int) -> tuple[SoundEvent, ...]:
        """Return the events by the present settings from all windows, however long that takes."""
        track = self._tracks.get(clip_id)
        if track is None:
            return ()
        track.feed(len(track.kept))
        return track.events

    @property
    def looking(self) -> bool:
        """Whether windows wait to be looked at for events."""
        return bool(self._late)

    def _look_later(self, clip_id: int) -> None:
        if clip_id not in self._late:
            self._late.append(clip_id)
        if not self._feeder.isActive():
            self._feeder.start()

    def _feed(self) -> None:
        clip_id = self._late[0]
        track = self._tracks.get(clip_id)
        if track is None or track.feed(_FED_AT_ONCE):
            self._late.pop(0)
            self._publish(clip_id, track)
        if self._late:
            self._feeder.start()

    def _publish(self, clip_id: int, track: EventTrack | None) -> None:
        if track is not None:
            self._found[clip_id] = track.events
            self.events_changed.emit(clip_id)

    # Settings ---------------------------------------------------------------------------------

    @property
    def settings(self) -> TimelineSettings:
        """How events are found."""
        return self._settings

    def set_settings(self, settings: TimelineSettings) -> None:
        """Find the events of every recording anew from the windows that are kept.

        Raises
        ------
        ParameterError
            One of them is out of range; nothing was changed.
        """
        settings.for_events(None)
        before, self._settings = self._settings, settings
        if before == settings:
            return
        if replace(before, overlap=settings.overlap) != settings:
            for clip_id, track in self._tracks.items():
                track.restart(settings.for_events(track.kept.threshold))
                self._look_later(clip_id)
        self.settings_changed.emit()

    # Marks of others --------------------------------------------------------------------------

    def marks(self, clip_id: int) -> ImportedMarks | None:
        """Return what was imported for a recording."""
        return self._marks.get(clip_id)

    def set_marks(self, clip_id: int, marks: ImportedMarks | None) -> None:
        """Take imported marks in the place of those that were there."""
        if marks is None:
            self._marks.pop(clip_id, None)
        else:
            self._marks[clip_id] = marks
        self.marks_changed.emit(clip_id)

    def agreement(self, clip_id: int) -> Agreement | None:
        """Compare events and imported marks over what was heard; None where none were imported."""
        marks, kept = self._marks.get(clip_id), self.kept(clip_id)
        if marks is None or kept is None:
            return None
        heard = [each for each in marks.events if each.start < kept.until]
        return agreement_of(self.events(clip_id), heard, kept.labels)

    def classes(self, clip_id: int) -> tuple[str, ...]:
        """Return the classes of the networks, in their order; none before a window was heard."""
        kept = self.kept(clip_id)
        return () if kept is None else kept.labels


def labels_of(events: Iterable[SoundEvent]) -> dict[str, float]:
    """Seconds that each class was heard for, the longest first."""
    seconds: dict[str, float] = {}
    for event in events:
        seconds[event.label] = seconds.get(event.label, 0.0) + event.duration
    return dict(sorted(seconds.items(), key=lambda item: (-item[1], item[0])))
