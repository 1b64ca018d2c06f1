"""Save what is seen: the picture with its axes, and the attribution with what made it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import explanation_jobs, saving_jobs
from app.explanation_checks import HeardEvidence
from app.explanation_words import explained_words
from app.jobs import Job
from app.models.records import Explained, ExportLook
from app.models.session import SessionModel, Shown
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskHandle, TaskRunner
from app.words import tr

__all__ = ["ExportController"]


class ExportController(QObject):
    """Writes files on a worker and says where they are.

    Attributes
    ----------
    busy_changed : Signal()
        A file begins to be written, or is no longer.
    """

    busy_changed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        session: SessionModel,
        notifications: Notifications,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._notifications = notifications
        self._settings = settings
        self._saving: list[TaskHandle] = []

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return bool(self._saving)

    def cancel(self) -> None:
        """Stop writing; files that were there before stay as they were."""
        for handle in self._saving:
            handle.cancel()

    def suggested(self, ending: str) -> Path | None:
        """File name offered first; None when there is nothing to save."""
        shown = self._session.shown
        if shown is None or shown.opened is None:
            return None
        folder = Path(self._settings.values.export_folder or Path.home())
        what = "" if shown.attribution is None else f" {explained_words(shown.attribution)}"
        at = f" {shown.opened.start:.1f} s" if shown.opened.is_recording else ""
        return folder / f"{shown.opened.path.stem}{at}{what}{ending}"

    def save_picture(self, path: Path, look: ExportLook) -> None:
        """Write the spectrogram with its overlay as PNG or SVG, by the ending of ``path``."""
        shown = self._session.shown
        if shown is None or shown.opened is None:
            self._notifications.info(tr("There is no clip on the page to save a picture of."))
            return
        opened = shown.opened
        bundle = "" if self._session.model is None else self._session.model.name
        self._submit(
            path,
            lambda context: saving_jobs.save_picture(
                context, path, opened, shown.prediction, shown.attribution, bundle, look
            ),
        )

    def save_attribution(self, path: Path) -> None:
        """Write the attribution as ``.npy`` or ``.csv``, by the ending of ``path``."""
        shown = self._session.shown
        explained = None if shown is None else self._explained(shown)
        if explained is None:
            self._notifications.info(tr("There is no explanation on the page to save."))
            return
        self._submit(path, lambda context: saving_jobs.save_attribution(context, path, explained))

    def save_evidence(self, path: Path, heard: HeardEvidence) -> None:
        """Write the sound of the evidence to ``path``, and of the rest beside it."""
        self._submit(path, lambda context: explanation_jobs.save_evidence(context, path, heard))

    def save_boxes(self, path: Path, form: str) -> None:
        """Write boxes around the strongest evidence in one of `explanation_jobs.BOX_FORMS`."""
        shown = self._session.shown
        explained = None if shown is None else self._explained(shown)
        if explained is None:
            self._notifications.info(tr("There is no explanation to put boxes around."))
            return
        self._submit(
            path, lambda context: explanation_jobs.save_boxes(context, path, explained, form)
        )

    def _explained(self, shown: Shown) -> Explained | None:
        opened, prediction = shown.opened, shown.prediction
        found, question, model = shown.attribution, shown.question, self._session.model
        if opened is None or prediction is None or found is None or question is None:
            return None
        name = "" if model is None else model.name
        return Explained(opened, prediction, found, question, name, shown.bundle_sha256)

    def _submit(self, path: Path, job: Job) -> None:
        self._settings.update(export_folder=str(path.parent))
        self._notifications.info(tr("Saving {file} …", file=path.name))
        handle = self._runner.submit(
            job,
            name=f"save {path.name}",
            on_success=lambda _: self._notifications.info(tr("Saved {file}", file=path)),
            on_failure=lambda error: self._notifications.fail(
                error, tr("Saving {file}", file=path.name)
            ),
            on_cancelled=lambda: self._notifications.info(
                tr("Saving {file} was cancelled.", file=path.name)
            ),
            on_finished=lambda: self._on_finished(handle),
        )
        self._saving.append(handle)
        self.busy_changed.emit()

    def _on_finished(self, handle: TaskHandle) -> None:
        self._saving.remove(handle)
        self.busy_changed.emit()
