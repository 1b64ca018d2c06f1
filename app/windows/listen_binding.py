"""Joins the Listen page to its models and controllers: state goes in, wishes come out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject

from app.audio_io.recorder import InputDevice
from app.controllers.classify import ClassifyController
from app.controllers.explain import ExplainController
from app.controllers.playback import PlaybackController
from app.controllers.record import RecordController
from app.controllers.recording_view import RecordingViewController
from app.models.clip_list import ClipListModel
from app.models.records import OpenedClip
from app.models.session import SessionModel, Shown
from app.settings import SettingsStore
from app.widgets.view_bar import ViewState
from app.windows.answers_binding import AnswersBinding
from app.windows.listen_page import ListenPage
from app.words import tr, trn

__all__ = ["ListenBinding", "ListenControllers", "channels_text", "facts_of"]


_SAME_PLACE_S = 1e-6


@dataclass(frozen=True)
class ListenControllers:
    """Who does what the page asks for."""

    classify: ClassifyController
    recording_view: RecordingViewController
    explain: ExplainController
    playback: PlaybackController
    record: RecordController


def facts_of(opened: OpenedClip) -> str:
    """Length, rate and channels of a file, in a line."""
    info = opened.info
    channels = channels_text(info.channels)
    facts = f"{duration_text(info.duration)} · {info.sample_rate / 1000:g} kHz · {channels}"
    if opened.is_recording:
        seen = tr("window {start:.1f}–{end:.1f} s", start=opened.start, end=opened.end)
        return f"{facts} · {seen}"
    return facts


def channels_text(count: int) -> str:
    """How many channels there are, as people say it."""
    if count in (1, 2):
        return tr("mono") if count == 1 else tr("stereo")
    return trn("{n} channel", "{n} channels", count)


def duration_text(seconds: float) -> str:
    """Length for people: ``0.50 s``, ``5.0 s``, ``3:07``, ``1:02:09``."""
    if seconds < 1:
        return f"{seconds:.2f} s"
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


class ListenBinding(QObject):
    """One page, its state, and who works for it."""

    def __init__(
        self,
        page: ListenPage,
        clips: ClipListModel,
        session: SessionModel,
        controllers: ListenControllers,
        settings: SettingsStore,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._clips = clips
        self._session = session
        self._to = controllers
        self._settings = settings
        self._bind_queue()
        self._bind_sound()
        self._bind_recording()
        self._restore_view()
        self._answers = AnswersBinding(page, clips, session, controllers.explain, settings)

    # The queue --------------------------------------------------------------------------------

    def _bind_queue(self) -> None:
        queue, classify = self._page.queue, self._to.classify
        queue.paths_dropped.connect(classify.add_paths)
        queue.clip_selected.connect(classify.select)
        queue.removal_requested.connect(classify.remove)
        queue.retry_requested.connect(classify.retry)
        classify.selection_wanted.connect(queue.select)
        self._page.empty.samples_requested.connect(classify.add_paths)
        self._page.failure.retry_requested.connect(lambda: classify.retry(self._current()))
        self._page.failure.removal_requested.connect(lambda: classify.remove(self._current()))

    def _current(self) -> list[int]:
        shown = self._session.shown
        return [] if shown is None else [shown.clip_id]

    # The sound --------------------------------------------------------------------------------

    def _bind_sound(self) -> None:
        page, session, playback = self._page, self._session, self._to.playback
        session.shown_changed.connect(self._on_shown)
        session.opened_changed.connect(self._on_opened)
        session.overview_changed.connect(self._on_overview)
        session.failure_changed.connect(self._on_failure)
        session.selection_changed.connect(self._on_selection)
        session.loop_changed.connect(page.header.set_loop)
        page.header.play_toggled.connect(playback.toggle)
        page.header.loop_toggled.connect(session.set_loop)
        playback.playing_changed.connect(page.header.set_playing)
        playback.cursor_changed.connect(self._on_cursor)
        page.sound.hovered.connect(page.header.set_readout)
        page.sound.hover_left.connect(lambda: page.header.set_readout(None))
        page.sound.seek_requested.connect(self._on_seek)
        page.sound.selection_changed.connect(self._on_selected)
        page.sound.window_requested.connect(self._on_window_requested)
        page.view_bar.changed.connect(self._on_view_changed)
        self._let_window_be_dragged()

    def _let_window_be_dragged(self) -> None:
        region = self._page.sound.waveform.window_region
        region.setMovable(True)
        for edge in region.lines:
            edge.setMovable(False)
        region.sigRegionChanged.connect(self._on_window_dragged)
        region.sigRegionChangeFinished.connect(self._on_window_dropped)

    def _on_window_dragged(self) -> None:
        region = self._page.sound.waveform.window_region
        if region.moving:
            self._to.recording_view.move_to(float(min(region.getRegion())))

    def _on_window_dropped(self) -> None:
        """Take the last place of a drag; nothing when the window was put there by the program."""
        shown, sound = self._session.shown, self._page.sound
        opened = None if shown is None else shown.opened
        start = float(min(sound.waveform.window_region.getRegion()))
        if opened is None or not opened.is_recording or abs(start - opened.start) < _SAME_PLACE_S:
            return
        self._to.recording_view.move_to(start)
        length = opened.end - opened.start
        start = min(max(start, 0.0), opened.info.duration - length)
        if abs(start - sound.waveform.window_region.getRegion()[0]) > _SAME_PLACE_S:
            sound.set_window((start, start + length))

    def _restore_view(self) -> None:
        values = self._settings.values
        state = replace(self._page.view_bar.state(), range_db=values.range_db)
        if values.colour_map:
            state = replace(state, colour_map=values.colour_map)
        self._page.view_bar.set_state(state)
        self._page.sound.set_view_state(self._page.view_bar.state())
        self._page.sound.set_overlay_style(self._page.explanation.style_chosen())

    def _on_shown(self) -> None:
        shown, page = self._session.shown, self._page
        page.sound.clear()
        page.header.set_playable(False)
        page.header.set_readout(None)
        if shown is None:
            page.header.set_clip("")
            if not self._session.live:
                page.show_empty()
            return
        entry = self._clips.entry(shown.clip_id)
        page.header.set_clip(entry.name, "", str(entry.path))
        page.show_sound()

    def _on_opened(self) -> None:
        shown, page = self._session.shown, self._page
        if shown is None or shown.opened is None:
            return
        opened = shown.opened
        page.show_sound()
        page.header.set_clip(opened.path.name, facts_of(opened), str(opened.path))
        page.header.set_playable(True)
        page.view_bar.set_channel_names(channel_names(opened))
        if opened.is_recording:
            self._show_recording(shown, opened)
        else:
            page.sound.set_window(None)
            outline = opened.overview
            page.sound.set_waveform(outline.minimum, outline.maximum, outline.duration)
        page.sound.set_spectrogram(opened.spectrogram, opened.start)

    def _show_recording(self, shown: Shown, opened: OpenedClip) -> None:
        sound = self._page.sound
        if shown.overview is None:
            flat = np.zeros(2, dtype=np.float32)
            sound.set_waveform(flat, flat, opened.info.duration)
        if not sound.waveform.window_region.moving:
            sound.set_window((opened.start, opened.end))

    def _on_overview(self) -> None:
        shown = self._session.shown
        if shown is None or shown.overview is None or shown.opened is None:
            return
        outline = shown.overview.outline
        self._page.sound.set_waveform(outline.minimum, outline.maximum, outline.duration)
        self._page.sound.set_whole(shown.overview.spectrogram)
        self._page.sound.set_window((shown.opened.start, shown.opened.end))

    def _on_failure(self) -> None:
        shown = self._session.shown
        if shown is None or not shown.failure:
            return
        if shown.opened is None:
            self._page.show_failure(self._clips.entry(shown.clip_id).name, shown.failure)

    @property
    def _origin(self) -> float:
        """Where the time axis begins, s."""
        shown = self._session.shown
        return 0.0 if shown is None or shown.opened is None else shown.opened.start

    def _on_cursor(self, time: float | None) -> None:
        self._page.sound.set_cursor(None if time is None else time + self._origin)

    def _on_seek(self, time: float) -> None:
        shown = self._session.shown
        if shown is not None and shown.opened is not None:
            opened = shown.opened
            if opened.start <= time <= opened.end:
                self._to.playback.seek(time - opened.start)

    def _on_selected(self, selection: tuple[float, float] | None) -> None:
        origin = self._origin
        self._session.set_selection(
            None if selection is None else (selection[0] - origin, selection[1] - origin)
        )

    def _on_selection(self) -> None:
        part, origin = self._session.selection, self._origin
        self._page.sound.set_selection(
            None if part is None else (part[0] + origin, part[1] + origin)
        )

    def _on_window_requested(self, time: float) -> None:
        """Show the window around a moment, unless it is shown already."""
        shown = self._session.shown
        if shown is None or shown.opened is None:
            return
        opened = shown.opened
        if not opened.start <= time <= opened.end:
            self._to.recording_view.move_to(time - (opened.end - opened.start) / 2)

    def _on_view_changed(self, state: ViewState) -> None:
        self._page.sound.set_view_state(state)
        self._settings.update(colour_map=state.colour_map, range_db=float(state.range_db))

    # Recording --------------------------------------------------------------------------------

    def _bind_recording(self) -> None:
        page, record = self._page, self._to.record
        panel = page.record_panel
        page.queue.record_requested.connect(record.toggle)
        page.empty.record_requested.connect(record.toggle)
        panel.discard_requested.connect(record.discard)
        panel.device_chosen.connect(self._on_device_chosen)
        record.recording_changed.connect(self._on_recording)
        record.level.connect(panel.set_level)
        record.elapsed.connect(panel.set_elapsed)
        record.devices_changed.connect(lambda found: panel.set_devices(found, record.chosen()))
        record.kept.connect(self._on_kept)

    def _on_recording(self, recording: bool) -> None:
        panel = self._page.record_panel
        if recording:
            self._to.playback.stop()
            panel.begin()
            panel.set_devices(self._to.record.devices(), self._to.record.chosen())
        panel.setVisible(recording)
        self._page.queue.set_recording(recording)

    def _on_device_chosen(self, device: InputDevice) -> None:
        """Keep what was recorded so far, and go on with the other microphone."""
        self._to.record.choose(device)
        self._to.record.stop()
        self._to.record.start()

    def _on_kept(self, path: Path) -> None:
        self._to.classify.add_paths([path])


def channel_names(opened: OpenedClip) -> tuple[str, ...]:
    """Window and hop of each channel, as the view bar calls them."""
    features = opened.features
    pairs = zip(features.windows_ms, features.hops_ms, strict=True)
    return tuple(f"{window:g} / {hop:g} ms" for window, hop in pairs)
