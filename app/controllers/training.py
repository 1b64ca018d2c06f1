"""Trainings: begin, watch, stop, cancel, go on, install, remove; one at a time."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app import training_jobs
from app.models.training_records import Begun, EpochSeen, RunDetails, RunRow, Said, Trained, Vitals
from app.models.training_run import TrainingRunModel
from app.notifications import Notifications
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.progress import CancelToken

__all__ = ["TrainingController"]


class TrainingController(QObject):
    """Carries out what the Train page asks for.

    Parameters
    ----------
    runner : TaskRunner
        For short work: lists, one run's epochs, removal.
    trainer : TaskRunner
        For the training alone; it has one worker.
    folder : Path
        Where the runs are.

    Attributes
    ----------
    installed : Signal(object)
        Path of a bundle that a training has made.
    hindrance : callable
        What else is in the way of a training, as a sentence; empty where nothing is.
    """

    installed = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        trainer: TaskRunner,
        model: TrainingRunModel,
        notifications: Notifications,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._trainer = trainer
        self._model = model
        self._notifications = notifications
        self._folder = folder
        self._handle: TaskHandle | None = None
        self._stop = CancelToken()
        self._listing: TaskHandle | None = None
        self._reading: TaskHandle | None = None
        self.hindrance: Callable[[], str] = lambda: ""

    @property
    def busy(self) -> bool:
        """Whether a training is under way."""
        return self._handle is not None

    # Looking ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again."""
        if self._runner.closed:
            return
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._runner.submit(
            lambda context: training_jobs.list_runs(context, self._folder),
            name="list trainings",
            on_success=self._on_runs,
            on_failure=lambda error: self._notifications.fail(error, tr("Looking for trainings")),
        )

    def _on_runs(self, rows: list[RunRow]) -> None:
        self._model.set_runs(rows)
        chosen = self._model.chosen
        if self._model.row(chosen) is None:
            self.choose(self._model.runs[0].path if self._model.runs else None)
        else:
            self._read(chosen)

    def choose(self, path: Path | None) -> None:
        """Look at a training."""
        self._model.choose(path)
        self._read(path)

    def _read(self, path: Path | None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if path is None or self._runner.closed:
            return
        self._reading = self._runner.submit(
            lambda context: training_jobs.read_run(context, path),
            name=f"read {path.name}",
            on_success=self._on_details,
            on_failure=lambda error: self._on_unread(path, error),
        )

    def _on_details(self, details: RunDetails) -> None:
        self._model.set_details(details)

    def _on_unread(self, path: Path, error: BaseException) -> None:
        """Say so, unless the run is just being begun, or was never there."""
        if self._model.chosen == path and not self._model.live_is_chosen:
            self._notifications.fail(error, tr("Reading {file}", "what failed", file=path.name))

    # Training ---------------------------------------------------------------------------------

    def start(self, config: Mapping[str, Any]) -> bool:
        """Begin a training with checked settings; False if another is under way."""
        if not self.may_begin():
            return False
        name = str(config.get("name") or "trained")
        path = training_jobs.unused_folder(self._folder, name)
        self._submit(path, str(config.get("title") or name), dict(config))
        return True

    def resume(self, path: Path) -> bool:
        """Go on with a training, or install a finished one; False if another is under way."""
        row = self._model.row(path)
        if row is None or not self.may_begin():
            return False
        self._submit(path, row.title, None)
        return True

    def stop_and_keep(self) -> None:
        """End with the epoch under way, and keep what there is."""
        if self._handle is not None:
            self._stop.cancel()
            self._model.set_ending("stop")

    def cancel(self) -> None:
        """End at once; what is on the disk stays and can be gone on from."""
        if self._handle is not None:
            self._handle.cancel()
            self._model.set_ending("cancel")

    def may_begin(self) -> bool:
        """Whether nothing is in the way of a training; says what is."""
        live, hindrance = self._model.live, self.hindrance()
        if live is not None:
            hindrance = tr(
                "“{title}” is being trained; stop or cancel it before another begins.",
                title=live.title,
            )
        if hindrance:
            self._notifications.warn(hindrance)
        return not hindrance

    def _submit(self, path: Path, title: str, config: dict[str, Any] | None) -> None:
        stop = CancelToken()
        self._stop = stop
        self._model.begin(path, title)
        self._handle = self._trainer.submit(
            lambda context: training_jobs.train(context, path, config, stop),
            name=f"train {path.name}",
            on_success=self._on_trained,
            on_failure=functools.partial(self._on_failure, title),
            on_progress=self._model.set_progress,
            on_partial=self._on_partial,
            on_cancelled=functools.partial(self._on_cancelled, title),
            on_finished=self._on_finished,
        )

    def _on_partial(self, partial: Begun | EpochSeen | Said | Vitals) -> None:
        match partial:
            case Begun():
                self._model.set_machine(partial.machine, partial.n_epochs)
            case EpochSeen():
                self._model.note_epoch(partial)
                self._read_first(partial)
            case Vitals():
                self._model.set_vitals(partial)
                self._read_first(partial)
            case Said():
                self._model.note(partial.text)

    def _read_first(self, _partial: EpochSeen | Vitals) -> None:
        """Read the plan of a run that has just been begun, as soon as it is there."""
        details, live = self._model.details, self._model.live
        wanted = details is None or not details.trials
        reading = self._reading is not None and self._reading.active
        if live is not None and self._model.live_is_chosen and wanted and not reading:
            self._read(live.path)

    def _on_trained(self, trained: Trained) -> None:
        self._notifications.info(
            tr("“{title}” is trained, and the Listen page uses it now.", title=trained.name)
        )
        self.installed.emit(trained.bundle)

    def _on_failure(self, title: str, error: BaseException) -> None:
        self._notifications.fail(error, tr("Training “{title}”", title=title))

    def _on_cancelled(self, title: str) -> None:
        if not self._trainer.closed:
            self._notifications.info(
                tr("Training “{title}” was cancelled; it can be resumed.", title=title)
            )

    def _on_finished(self) -> None:
        self._handle = None
        if self._reading is not None:
            self._reading.cancel()
        self._model.end()
        self.refresh()

    # The rest ---------------------------------------------------------------------------------

    def remove(self, path: Path) -> None:
        """Delete a training's folder; its bundle stays."""
        live = self._model.live
        if live is not None and live.path == path:
            self._notifications.warn(
                tr("“{title}” is being trained; cancel it first.", title=live.title)
            )
            return
        self._runner.submit(
            lambda context: training_jobs.remove_run(context, path),
            name=f"remove {path.name}",
            on_failure=lambda error: self._notifications.fail(
                error, tr("Removing {name}", name=path.name)
            ),
            on_finished=self.refresh,
        )
