"""Go to the events of a recording, hear them, and say how the recording is to be heard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app import recording_jobs
from app.audio_io.player import Player
from app.controllers.classify import ClassifyController
from app.controllers.playback import PlaybackController
from app.controllers.recording_view import RecordingViewController
from app.models.clip_list import ClipListModel, ClipState
from app.models.records import OpenedClip
from app.models.session import SessionModel
from app.models.timeline import TimelineModel
from app.models.timeline_records import TimelineSettings, checked_hop
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.errors import DeviceError, ParameterError
from core.results import AudioClip, SoundEvent

__all__ = ["TimelineController"]

_LONGEST_PLAYED_S = 120.0
_SAME_PLACE_S = 1e-3


class TimelineController(QObject):
    """What people can do with the timeline of the recording on the page.

    Attributes
    ----------
    current_changed : Signal(object)
        A `SoundEvent` that was gone to.
    playing_changed : Signal(object)
        The `SoundEvent` that is heard now, or None.
    cursor_changed : Signal(object)
        Place of its playback, s from the start of the recording; None once it has ended.
    """

    current_changed = Signal(object)
    playing_changed = Signal(object)
    cursor_changed = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        clips: ClipListModel,
        timeline: TimelineModel,
        session: SessionModel,
        classify: ClassifyController,
        recording_view: RecordingViewController,
        playback: PlaybackController,
        notifications: Notifications,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._clips = clips
        self._timeline = timeline
        self._session = session
        self._classify = classify
        self._recording_view = recording_view
        self._playback = playback
        self._notifications = notifications
        self._settings = settings
        self.player = Player(self)
        self._current: SoundEvent | None = None
        self._heard: SoundEvent | None = None
        self._reading: TaskHandle | None = None
        self.player.position_changed.connect(self._on_position)
        self.player.playing_changed.connect(self._on_playing)
        self.player.failed.connect(notifications.warn)
        playback.playing_changed.connect(lambda playing: self.stop() if playing else None)
        session.shown_changed.connect(self._on_shown)
        timeline.events_changed.connect(self._on_events)

    def _on_events(self, clip_id: int) -> None:
        """Count the events of a recording in the list of clips."""
        if clip_id in self._clips:
            heard = self._timeline.kept(clip_id) is not None
            count = len(self._timeline.events(clip_id)) if heard else None
            self._clips.update(clip_id, n_events=count)

    def _opened(self) -> OpenedClip | None:
        shown = self._session.shown
        opened = None if shown is None else shown.opened
        return opened if opened is not None and opened.is_recording else None

    @property
    def clip_id(self) -> int | None:
        """Recording on the page; None where there is none."""
        shown = self._session.shown
        return None if shown is None or self._opened() is None else shown.clip_id

    # Going there ------------------------------------------------------------------------------

    def go_to(self, event: SoundEvent) -> None:
        """Open the window around an event; a longer event from its start."""
        opened = self._opened()
        if opened is None:
            return
        self._current = event
        length = float(opened.features.clip_duration)
        start = event.start
        if event.duration < length - _SAME_PLACE_S:
            start = (event.start + event.end - length) / 2
        self._recording_view.move_to(start)
        self.current_changed.emit(event)

    def step(self, by: int) -> None:
        """Go to the next event in time, or the one before."""
        opened, clip_id = self._opened(), self.clip_id
        events = () if clip_id is None else self._timeline.events(clip_id)
        if opened is None or not events:
            return
        if self._current in events:
            index = events.index(self._current) + by
        else:
            later = [i for i, each in enumerate(events) if each.start > opened.start]
            first = later[0] if later else len(events)
            index = first if by > 0 else first - 1
        if 0 <= index < len(events):
            self.go_to(events[index])

    # Hearing an event -------------------------------------------------------------------------

    def play(self, event: SoundEvent) -> None:
        """Go to an event and play it from start to end; stop if it is played now."""
        opened = self._opened()
        if opened is None:
            return
        if self._heard == event:
            self.stop()
            return
        self.stop()
        self._playback.stop()
        self.go_to(event)
        self._heard = event
        path, seconds = opened.path, min(event.duration, _LONGEST_PLAYED_S)
        self._reading = self._runner.submit(
            lambda context: recording_jobs.read_part(context, path, event.start, seconds),
            name=f"play {path.name} {event.start:.1f} s",
            on_success=self._start,
            on_failure=self._not_read,
        )

    def stop(self) -> None:
        """Stop playing an event."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.player.stop()
        self._ended()

    def _start(self, clip: AudioClip) -> None:
        self._reading = None
        event = self._heard
        if event is None:
            return
        self.player.set_clip(clip)
        try:
            self.player.play()
        except DeviceError as error:
            self._notifications.fail(error, tr("Playing"))
            self._ended()
            return
        self.playing_changed.emit(event)
        if event.duration > _LONGEST_PLAYED_S:
            minutes = _LONGEST_PLAYED_S / 60
            self._notifications.info(
                tr("The first {minutes:g} minutes of the event are played.", minutes=minutes)
            )

    def _not_read(self, error: BaseException) -> None:
        self._reading = None
        self._ended()
        self._notifications.fail(error, tr("Playing"))

    def _on_position(self, time: float) -> None:
        if self._heard is not None:
            self.cursor_changed.emit(self._heard.start + time)

    def _on_playing(self, playing: bool) -> None:
        if not playing:
            self._ended()

    def _ended(self) -> None:
        if self._heard is not None:
            self._heard = None
            self.cursor_changed.emit(None)
            self.playing_changed.emit(None)

    def _on_shown(self) -> None:
        self.stop()
        self._current = None

    # Hearing the recording --------------------------------------------------------------------

    def pause(self) -> None:
        """Stop hearing the recording on the page, to go on later."""
        if self.clip_id is not None:
            self._classify.pause(self.clip_id)

    def cancel(self) -> None:
        """Stop hearing the recording on the page."""
        if self.clip_id is not None:
            self._classify.cancel([self.clip_id])

    def go_on(self) -> None:
        """Hear the recording on the page from where it was left."""
        clip_id = self.clip_id
        if clip_id is None:
            return
        self._timeline.go_on(clip_id)
        if self._clips.entry(clip_id).state is ClipState.DONE:
            self._classify.hear_again([clip_id])
        else:
            self._classify.retry([clip_id])

    def has_grown(self) -> bool:
        """Whether the recording on the page was heard to an end that is no longer its end."""
        opened, clip_id = self._opened(), self.clip_id
        kept = None if clip_id is None else self._timeline.kept(clip_id)
        if opened is None or kept is None or clip_id is None or not kept.complete:
            return False
        if self._clips.entry(clip_id).state is not ClipState.DONE:
            return False
        now = type(kept.stamp).of(opened.path)
        return now.size > kept.stamp.size > 0

    def set_settings(self, settings: TimelineSettings) -> None:
        """Find the events by other settings, from what was heard."""
        try:
            self._timeline.set_settings(settings)
        except ParameterError as error:
            self._notifications.fail(error, tr("Finding events"))
            return
        self._remember(settings)

    def set_overlap(self, overlap: float) -> None:
        """Hear the recording on the page again, by windows that overlap by so many s."""
        opened, clip_id = self._opened(), self.clip_id
        if opened is None or clip_id is None:
            return
        try:
            checked_hop(float(opened.features.clip_duration), overlap)
        except ParameterError as error:
            self._notifications.fail(error, tr("Hearing the recording again"))
            return
        settings = replace(self._timeline.settings, overlap=overlap)
        self._timeline.set_settings(settings)
        self._remember(settings)
        self._classify.hear_again([clip_id])

    def _remember(self, settings: TimelineSettings) -> None:
        self._settings.update(
            event_threshold=-1.0 if settings.threshold is None else settings.threshold,
            event_merge_gap=settings.merge_gap,
            event_min_duration=settings.min_duration,
            window_overlap=settings.overlap,
        )
