"""Events to files, labels from files, and the results of the whole list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from app import recording_jobs
from app.controllers.classify import ClassifyController
from app.jobs import Job
from app.models.clip_list import ClipListModel, ClipState
from app.models.records import OpenedClip
from app.models.session import SessionModel
from app.models.timeline import TimelineModel
from app.models.timeline_records import ImportedMarks
from app.models.timeline_words import clock, heard_words, import_words, summary_words
from app.notifications import Notifications
from app.recording_jobs import ClipResult
from app.settings import SettingsStore
from app.tasks import TaskRunner
from app.words import tr

__all__ = ["TimelineFilesController"]

_STATUS = {
    ClipState.DONE: "ok",
    ClipState.FAILED: "failed",
    ClipState.CANCELLED: "cancelled",
    ClipState.PAUSED: "paused",
}


class TimelineFilesController(QObject):
    """Reads and writes on a worker, and says what came of it."""

    def __init__(
        self,
        runner: TaskRunner,
        clips: ClipListModel,
        timeline: TimelineModel,
        session: SessionModel,
        classify: ClassifyController,
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
        self._notifications = notifications
        self._settings = settings

    def _recording(self) -> tuple[int, OpenedClip] | None:
        shown = self._session.shown
        opened = None if shown is None else shown.opened
        if shown is None or opened is None or not opened.is_recording:
            return None
        return shown.clip_id, opened

    @property
    def folder(self) -> Path:
        """Where dialogs begin."""
        return Path(self._settings.values.export_folder or Path.home())

    def suggested_events(self) -> Path | None:
        """File name offered for the events; None, and said why, where there are none to save."""
        found = self._recording()
        if found is None:
            self._notifications.info(tr("There is no recording on the page to save the events of."))
            return None
        clip_id, opened = found
        kept = self._timeline.kept(clip_id)
        if kept is None or not len(kept):
            self._notifications.info(tr("Nothing was heard of {file} yet.", file=opened.path.name))
            return None
        return self.folder / opened.path.stem

    def export_events(self, path: Path, form: str) -> None:
        """Write the events of the recording on the page in a form of `EVENT_FORMS`."""
        found = self._recording()
        if found is None:
            return
        clip_id, opened = found
        events = self._timeline.settled_events(clip_id)
        kept = self._timeline.kept(clip_id)
        said = tr("Saved {events} to {file}", events=summary_words(events), file=path)
        if kept is not None and not kept.complete:
            said = f"{said}; {heard_words(kept.until, kept.duration)}"
        rate = opened.info.sample_rate
        self._write(
            path,
            lambda context: recording_jobs.save_events(
                context, path, form, events, opened.path, rate
            ),
            said,
        )

    def import_labels(self, path: Path) -> None:
        """Lay the labels of a file over the recording on the page."""
        found = self._recording()
        if found is None:
            self._notifications.info(tr("Open a recording first: labels belong to one."))
            return
        clip_id, opened = found
        recording, duration = opened.path, opened.info.duration
        self._runner.submit(
            lambda context: recording_jobs.read_marks(context, path, recording, duration),
            name=f"import {path.name}",
            on_success=lambda marks: self._on_marks(clip_id, opened, marks),
            on_failure=lambda error: self._notifications.fail(
                error, tr("Importing {file}", file=path.name)
            ),
        )

    def _on_marks(self, clip_id: int, opened: OpenedClip, marks: ImportedMarks) -> None:
        if clip_id not in self._clips:
            return
        said = import_words(marks, opened.path.name)
        if marks.events:
            self._timeline.set_marks(clip_id, marks)
        if marks.n_past_end or not marks.events:
            length = clock(opened.info.duration)
            long = tr("{file} is {length} long.", file=opened.path.name, length=length)
            self._notifications.warn(f"{said} {long}")
        else:
            self._notifications.info(said)

    def remove_marks(self) -> None:
        """Take the imported labels away; their file stays."""
        found = self._recording()
        if found is not None:
            self._timeline.set_marks(found[0], None)

    def suggested_results(self) -> Path | None:
        """File name offered for the results; None, and said why, where the list is empty."""
        if not self._clips.ids():
            self._notifications.info(tr("There are no clips in the list to save the results of."))
            return None
        return self.folder / "results.csv"

    def save_results(self, path: Path) -> None:
        """Write what is known of every file of the list."""
        results = [self._result(clip_id) for clip_id in self._clips.ids()]
        bundle = "" if self._session.model is None else self._session.model.name
        n_open = sum(result.status not in ("ok", "failed") for result in results)
        said = tr("Saved the results of {n} files to {file}", n=len(results), file=path)
        if n_open:
            said = tr("{saved}; {n} of them are not done yet", saved=said, n=n_open)
        self._write(
            path, lambda context: recording_jobs.save_results(context, path, results, bundle), said
        )

    def _result(self, clip_id: int) -> ClipResult:
        entry, kept = self._clips.entry(clip_id), self._timeline.kept(clip_id)
        heard = self._classify.heard(clip_id)
        return ClipResult(
            path=entry.path,
            status=_STATUS.get(entry.state, "unfinished"),
            reason=self._classify.failure(clip_id) if entry.reason else "",
            duration=entry.duration,
            heard_until=None if kept is None else kept.until,
            prediction=None if heard is None else heard.prediction,
            events=self._timeline.settled_events(clip_id),
        )

    def _write(self, path: Path, job: Job, said: str) -> None:
        self._settings.update(export_folder=str(path.parent))
        self._runner.submit(
            job,
            name=f"save {path.name}",
            on_success=lambda _: self._notifications.info(said),
            on_failure=lambda error: self._notifications.fail(
                error, tr("Saving {file}", file=path.name)
            ),
        )
