"""The timeline's place on the Listen page: joins it to its model, its controllers and the menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.controllers.timeline import TimelineController
from app.controllers.timeline_files import TimelineFilesController
from app.models.clip_list import ClipListModel, ClipState
from app.models.session import SessionModel
from app.models.timeline import TimelineModel
from app.models.timeline_records import TimelineSettings
from app.models.timeline_words import agreement_words, heard_words
from app.notifications import Notifications
from app.recording_jobs import EVENT_FORMS
from app.settings import Settings, SettingsStore
from app.tasks import TaskRunner
from app.windows.file_dialogs import file_dialog
from app.windows.listen_binding import ListenControllers
from app.windows.main_window import MainWindow
from app.words import tr
from core.inference.events import DEFAULT_THRESHOLD

__all__ = ["TimelineDoor", "settings_of"]


def settings_of(values: Settings) -> TimelineSettings:
    """Give the timeline's part of what is remembered."""
    own = values.event_threshold if values.event_threshold >= 0 else None
    return TimelineSettings(
        own, values.event_merge_gap, values.event_min_duration, values.window_overlap
    )


class TimelineDoor(QObject):
    """Everything of the timeline but its model, which the queue fills.

    Attributes
    ----------
    controller, files
        Who does what is asked for.
    """

    def __init__(
        self,
        window: MainWindow,
        clips: ClipListModel,
        timeline: TimelineModel,
        session: SessionModel,
        listen: ListenControllers,
        runner: TaskRunner,
        notifications: Notifications,
        settings: SettingsStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clips = clips
        self._timeline = timeline
        self._session = session
        self._panel = window.page.sound.timeline
        self._was_recording: int | None = None
        self.controller = TimelineController(
            runner, clips, timeline, session, listen.classify, listen.recording_view,
            listen.playback, notifications, settings, self,
        )  # fmt: skip
        self.files = TimelineFilesController(
            runner, clips, timeline, session, listen.classify, notifications, settings, self
        )
        self._bind_state()
        self._bind_panel()
        self._bind_menu()

    def stop(self) -> None:
        """Stop what is being played."""
        self.controller.stop()

    # What is shown ----------------------------------------------------------------------------

    def _bind_state(self) -> None:
        session, timeline, page = self._session, self._timeline, self._window.page
        session.shown_changed.connect(self._show_all)
        session.opened_changed.connect(self._on_opened)
        session.model_changed.connect(self._show_settings)
        timeline.events_changed.connect(self._on_events)
        timeline.marks_changed.connect(self._on_marks)
        timeline.settings_changed.connect(self._show_settings)
        self._clips.dataChanged.connect(lambda *_: self._show_state())
        self.controller.current_changed.connect(self._panel.set_current)
        self.controller.cursor_changed.connect(page.sound.set_cursor)

    def _on_opened(self) -> None:
        if self.controller.clip_id != self._was_recording:
            self._show_all()
        else:
            self._show_state()

    def _show_all(self) -> None:
        self._was_recording = clip_id = self.controller.clip_id
        if clip_id is None:
            self._panel.set_events((), ())
            self._panel.set_marks(())
            return
        self._panel.set_current(None)
        self._show_settings()
        self._show_events()
        self._show_marks()
        self._show_state()

    def _on_events(self, clip_id: int) -> None:
        if clip_id == self.controller.clip_id:
            self._show_events()
            self._show_agreement()
            self._show_state()

    def _show_events(self) -> None:
        clip_id = self.controller.clip_id
        if clip_id is None:
            return
        self._panel.set_events(self._timeline.events(clip_id), self._timeline.classes(clip_id))
        kept = self._timeline.kept(clip_id)
        self._panel.view.set_heard(0.0 if kept is None else kept.until)

    def _on_marks(self, clip_id: int) -> None:
        if clip_id == self.controller.clip_id:
            self._show_marks()

    def _show_marks(self) -> None:
        clip_id = self.controller.clip_id
        marks = None if clip_id is None else self._timeline.marks(clip_id)
        self._panel.set_marks(() if marks is None else marks.events)
        self._show_agreement()

    def _show_agreement(self) -> None:
        clip_id = self.controller.clip_id
        found = None if clip_id is None else self._timeline.agreement(clip_id)
        self._panel.bar.set_marks_text("" if found is None else agreement_words(found))

    def _show_settings(self) -> None:
        shown = self._session.shown
        opened = None if shown is None else shown.opened
        if opened is None or not opened.is_recording:
            return
        model = self._session.model
        threshold = None if model is None else model.threshold
        self._panel.bar.settings.set_settings(
            self._timeline.settings,
            DEFAULT_THRESHOLD if threshold is None else threshold,
            float(opened.features.clip_duration),
        )

    def _show_state(self) -> None:
        clip_id = self.controller.clip_id
        if clip_id is None or clip_id not in self._clips:
            return
        entry, kept = self._clips.entry(clip_id), self._timeline.kept(clip_id)
        running = entry.state is ClipState.CLASSIFYING
        partly = kept is not None and len(kept) > 0 and not kept.complete
        heard = heard_words(kept.until, kept.duration) if kept is not None and partly else ""
        resumable = entry.state in (ClipState.PAUSED, ClipState.CANCELLED, ClipState.FAILED)
        text = {
            ClipState.WAITING: tr("waiting for its turn"),
            ClipState.READING: tr("reading …"),
            ClipState.CLASSIFYING: heard or tr("listening …"),
            ClipState.PAUSED: tr("paused, {heard}", heard=heard) if heard else tr("paused"),
            ClipState.CANCELLED: tr("cancelled, {heard}", heard=heard)
            if heard
            else tr("cancelled"),
            ClipState.FAILED: f"{heard}: {entry.reason}" if heard else entry.reason,
        }.get(entry.state, "")
        if self.controller.has_grown():
            text, resumable = tr("the file has grown since it was heard"), True
        failed = entry.state is ClipState.FAILED
        self._panel.bar.set_state(text, running=running, resumable=resumable, failed=failed)

    # What people do ---------------------------------------------------------------------------

    def _bind_panel(self) -> None:
        panel, to = self._panel, self.controller
        panel.activated_event.connect(to.go_to)
        panel.play_requested.connect(to.play)
        panel.place_requested.connect(self._window.page.sound.window_requested)
        panel.bar.pause_requested.connect(to.pause)
        panel.bar.cancel_requested.connect(to.cancel)
        panel.bar.go_on_requested.connect(to.go_on)
        panel.bar.marks_removal_requested.connect(self.files.remove_marks)
        panel.bar.settings.changed.connect(to.set_settings)
        panel.bar.settings.overlap_requested.connect(to.set_overlap)

    def _bind_menu(self) -> None:
        window = self._window
        window.on("event_back", lambda: self.controller.step(-1))
        window.on("event_on", lambda: self.controller.step(1))
        window.on("export_events", self.choose_events_file)
        window.on("import_labels", self.choose_labels)
        window.on("save_results", self.choose_results_file)

    def choose_events_file(self) -> None:
        """Let people choose where the events go, and in which form."""
        suggested = self.files.suggested_events()
        if suggested is None:
            return
        filters = {f"{tr(name)} (*{ending})": form for form, (ending, name) in EVENT_FORMS.items()}
        dialog = self._save_dialog(tr("Export events"), suggested, ";;".join(filters))

        def chosen(text: str) -> None:
            form = filters.get(dialog.selectedNameFilter(), "audacity")
            self.files.export_events(_with_ending(Path(text), EVENT_FORMS[form][0]), form)

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def choose_labels(self) -> None:
        """Let people choose labels to lay over the timeline."""
        dialog = file_dialog(self._window, tr("Import labels"))
        dialog.setDirectory(str(self.files.folder))
        labels = tr("Audacity labels and Raven tables (*.txt *.TXT *.tsv)")
        dialog.setNameFilters([labels, tr("All files (*)")])
        dialog.fileSelected.connect(lambda text: self.files.import_labels(Path(text)))
        dialog.open()

    def choose_results_file(self) -> None:
        """Let people choose where the results of all clips go."""
        suggested = self.files.suggested_results()
        if suggested is None:
            return
        filters = {tr("Table (*.csv)"): ".csv", tr("JSON Lines (*.jsonl)"): ".jsonl"}
        dialog = self._save_dialog(
            tr("Save results of all clips"), suggested.with_suffix(""), ";;".join(filters)
        )

        def chosen(text: str) -> None:
            path = Path(text)
            if path.suffix.lower() not in (".csv", ".jsonl", ".ndjson"):
                path = _with_ending(path, filters.get(dialog.selectedNameFilter(), ".csv"))
            self.files.save_results(path)

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _save_dialog(self, title: str, suggested: Path, filters: str) -> QFileDialog:
        dialog = file_dialog(self._window, title)
        dialog.setDirectory(str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters.split(";;"))
        dialog.selectFile(suggested.name)
        return dialog


def _with_ending(path: Path, ending: str) -> Path:
    """Add an ending to a name that has none of its own kind."""
    own = ending.rsplit(".", 1)[-1]
    return path if path.suffix.lower() == f".{own}" else path.with_name(path.name + ending)
