"""Studies: begin, watch, stop, go on, open, remove; one at a time, and none beside a training."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import study_jobs
from app.models.study_catalogue import words_of
from app.models.study_model import StudyModel
from app.models.study_records import (
    RowWritten,
    StudyBegun,
    StudyChoices,
    StudyEntry,
    StudyView,
    TrialShare,
)
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.errors import ParameterError

__all__ = ["StudyController"]

_MOST_REMEMBERED = 24


class StudyController(QObject):
    """Carries out what the Study page asks for.

    Parameters
    ----------
    runner : TaskRunner
        For short work: lists, one study's rows, removal.
    trainer : TaskRunner
        That trains, for trainings and studies alike; it has one worker.
    folder : Path
        Where studies lie unless another place is chosen.
    hindrance : callable
        Why no study may begin now, as a sentence; empty where one may.

    Attributes
    ----------
    refused : Signal(object)
        A `ParameterError`: the study could not be begun as it was asked for.
    """

    refused = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        trainer: TaskRunner,
        model: StudyModel,
        notifications: Notifications,
        settings: SettingsStore,
        folder: Path,
        hindrance: Callable[[], str] = lambda: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._trainer = trainer
        self._model = model
        self._notifications = notifications
        self._settings = settings
        self._folder = folder
        self._hindrance = hindrance
        self._handle: TaskHandle | None = None
        self._listing: TaskHandle | None = None
        self._reading: TaskHandle | None = None
        self._read_again = False

    @property
    def busy(self) -> bool:
        """Whether a study is under way."""
        return self._handle is not None

    # Looking ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again."""
        if self._runner.closed:
            return
        if self._listing is not None:
            self._listing.cancel()
        others = [Path(text) for text in self._settings.values.study_folders]
        self._listing = self._runner.submit(
            lambda context: study_jobs.list_studies(context, self._folder, others),
            name="list studies",
            on_success=self._on_entries,
            on_failure=lambda error: self._notifications.fail(error, tr("Looking for studies")),
        )

    def _on_entries(self, entries: list[StudyEntry]) -> None:
        self._model.set_entries(entries)
        if self._model.chosen is not None:
            if self._model.chosen_entry is None:
                self._model.choose(None)
            else:
                self._read()

    def choose(self, path: Path | None) -> None:
        """Look at a study."""
        self._model.choose(path)
        self._read()

    def open_folder(self, folder: Path) -> None:
        """Take a study that lies elsewhere into the list, and look at it."""
        self._remember(folder)
        self._model.choose(folder)
        self.refresh()

    def _read(self) -> None:
        """Read the rows of what is looked at; what is being read is read once more after it."""
        path = self._model.chosen
        if path is None or self._runner.closed:
            return
        if self._reading is not None and self._reading.active:
            self._read_again = True
            return
        self._reading = self._runner.submit(
            lambda context: study_jobs.read_study_view(context, path),
            name=f"read {path.name}",
            on_success=self._on_view,
            on_failure=functools.partial(self._on_unread, path),
            on_finished=self._on_read,
        )

    def _on_view(self, view: StudyView) -> None:
        self._model.set_view(view)

    def _on_unread(self, path: Path, error: BaseException) -> None:
        """Say so, unless the study is just being begun."""
        if self._model.chosen == path and not self._model.live_is_chosen:
            self._notifications.fail(error, tr("Reading {file}", "what failed", file=path.name))

    def _on_read(self) -> None:
        if self._read_again:
            self._read_again = False
            self._read()

    # Carrying out -----------------------------------------------------------------------------

    def start(self, choices: StudyChoices) -> bool:
        """Begin a study; False if something else is under way."""
        if not self.may_begin():
            return False
        folder = Path(choices.out).expanduser()
        entry = StudyEntry(
            folder, choices.study, Path(choices.data).name, choices.architectures, can_go_on=True
        )
        self._submit(entry, choices)
        return True

    def go_on(self, path: Path) -> bool:
        """Carry out what is left of a study; False if something else is under way."""
        entry = self._model.entry(path)
        if entry is None or not self.may_begin():
            return False
        self._submit(entry, None)
        return True

    def stop(self) -> None:
        """Stop at once; finished rows stay, and the trial under way keeps its epochs."""
        if self._handle is not None:
            self._handle.cancel()
            self._model.note_stopping()

    def may_begin(self) -> bool:
        """Whether nothing is in the way of a study; says what is."""
        live = self._model.live
        hindrance = self._hindrance()
        if live is not None:
            hindrance = tr(
                "The study “{title}” is under way; stop it before another begins.",
                title=tr(live.title),
            )
        if hindrance:
            self._notifications.warn(hindrance)
        return not hindrance

    def _submit(self, entry: StudyEntry, choices: StudyChoices | None) -> None:
        title = words_of(entry.study).title
        self._remember(entry.path)
        self._model.begin(entry, title)
        self._handle = self._trainer.submit(
            lambda context: study_jobs.run(context, entry.path, choices),
            name=f"study {entry.path.name}",
            on_success=functools.partial(self._on_done, title),
            on_failure=functools.partial(self._on_failure, title),
            on_progress=self._model.note_progress,
            on_partial=self._on_partial,
            on_cancelled=functools.partial(self._on_cancelled, title),
            on_finished=self._on_finished,
        )
        if choices is None:  # a new study holds nothing to read before it has begun
            self._read()

    def _on_partial(self, partial: StudyBegun | TrialShare | RowWritten) -> None:
        match partial:
            case StudyBegun():
                self._model.note_begun(partial)
            case TrialShare():
                self._model.note_share(partial)
            case RowWritten():
                self._model.note_row(partial)
        if self._model.live_is_chosen and not isinstance(partial, TrialShare):
            self._read()

    def _on_done(self, title: str, folder: Path) -> None:
        self._notifications.info(
            tr(
                "The study “{title}” is done; its report is in {folder}",
                title=tr(title), folder=folder,
            )
        )  # fmt: skip

    def _on_failure(self, title: str, error: BaseException) -> None:
        self._notifications.fail(error, tr("The study “{title}”", title=tr(title)))
        if isinstance(error, ParameterError):
            self.refused.emit(error)

    def _on_cancelled(self, title: str) -> None:
        if not self._trainer.closed:
            self._notifications.info(
                tr("The study “{title}” was stopped; finished trials are kept.", title=tr(title))
            )

    def _on_finished(self) -> None:
        self._handle = None
        self._model.end()
        self.refresh()

    # The rest ---------------------------------------------------------------------------------

    def remove(self, path: Path) -> None:
        """Delete what a study wrote."""
        live = self._model.live
        if live is not None and live.path == path:
            self._notifications.warn(
                tr("The study “{title}” is under way; stop it first.", title=tr(live.title))
            )
            return
        self._runner.submit(
            lambda context: study_jobs.remove_study(context, path),
            name=f"remove {path.name}",
            on_failure=lambda error: self._notifications.fail(
                error, tr("Removing {name}", name=path.name)
            ),
            on_finished=self.refresh,
        )

    def save_rows(self, folder: Path, path: Path) -> None:
        """Write a line a trial as CSV."""
        self._save(path, lambda context: study_jobs.save_rows(context, folder, path))

    def save_figure(self, folder: Path, path: Path) -> None:
        """Draw the figure as PNG or SVG."""
        self._save(path, lambda context: study_jobs.save_figure(context, folder, path))

    def save_report(self, folder: Path, path: Path) -> None:
        """Write the report as one HTML file."""
        self._save(path, lambda context: study_jobs.save_report(context, folder, path))

    def _save(self, path: Path, job: Callable[..., None]) -> None:
        self._notifications.info(tr("Saving {file} …", file=path.name))
        self._runner.submit(
            job,
            name=f"save {path.name}",
            on_success=lambda _: self._notifications.info(tr("Saved {file}", file=path)),
            on_failure=lambda error: self._notifications.fail(
                error, tr("Saving {file}", file=path.name)
            ),
        )

    def _remember(self, folder: Path) -> None:
        """Keep in mind a folder that the list would not find by itself."""
        if folder.parent == self._folder:
            return
        others = (text for text in self._settings.values.study_folders if text != str(folder))
        self._settings.update(study_folders=(str(folder), *others)[:_MOST_REMEMBERED])
