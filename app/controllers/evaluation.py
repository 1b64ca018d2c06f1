"""Bundles measured on labelled clips, one at a time, and the evaluations that were kept."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import evaluation_jobs, jobs
from app.models.evaluation_view import (
    DataFacts,
    EvaluationRequest,
    EvaluationView,
    PastEvaluation,
)
from app.models.session import SessionModel
from app.notifications import Notifications, line_of
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.progress import Progress

__all__ = ["EvaluationController"]


class EvaluationController(QObject):
    """Asks workers; what they answer is shown by who listens.

    Attributes
    ----------
    data_found : Signal(object)
        `DataFacts`.
    data_failed : Signal(str)
    busy_changed : Signal(bool)
        A measurement begins, or has ended in whatever way.
    progressed : Signal(object)
        `Progress`.
    measured, opened : Signal(object)
        An `EvaluationView`, measured just now, or kept and opened again.
    failed : Signal(str)
        Why there is no evaluation; empty when it was cancelled.
    past_changed : Signal(list)
        `PastEvaluation`s, the newest first.
    """

    data_found = Signal(object)
    data_failed = Signal(str)
    busy_changed = Signal(bool)
    progressed = Signal(object)
    measured = Signal(object)
    opened = Signal(object)
    failed = Signal(str)
    past_changed = Signal(list)

    def __init__(
        self,
        runner: TaskRunner,
        session: SessionModel,
        notifications: Notifications,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._notifications = notifications
        self._looking: TaskHandle | None = None
        self._running: TaskHandle | None = None
        self._opening: TaskHandle | None = None

    @property
    def busy(self) -> bool:
        """Whether a bundle is being measured."""
        return self._running is not None

    def look_at(self, path: Path, layout: str = "auto") -> None:
        """Find out which clips lie at a path."""
        if self._looking is not None:
            self._looking.cancel()

        def found(facts: DataFacts) -> None:
            if self._looking is handle:
                self.data_found.emit(facts)

        def failed(error: BaseException) -> None:
            if self._looking is handle:
                self.data_failed.emit(line_of(error, tr("Looking at {file}", file=path.name)))

        handle = self._runner.submit(
            lambda context: evaluation_jobs.look_at_data(context, path, layout),
            name=f"look at {path.name}",
            on_success=found,
            on_failure=failed,
        )
        self._looking = handle

    def start(self, request: EvaluationRequest) -> None:
        """Measure; nothing happens while something is being measured already."""
        if self._running is not None:
            return
        asked = replace(request, device=self._session.key.device)
        self._running = self._runner.submit(
            lambda context: evaluation_jobs.evaluate(context, asked),
            name=f"evaluate {asked.bundle}",
            on_success=self._on_evaluated,
            on_failure=lambda error: self.failed.emit(line_of(error, tr("Evaluating"))),
            on_progress=self.progressed.emit,
            on_cancelled=lambda: self.failed.emit(""),
            on_finished=self._on_finished,
        )
        self.busy_changed.emit(True)
        self.progressed.emit(Progress(0, 0, tr("beginning")))

    def cancel(self) -> None:
        """Stop measuring; nothing is kept of it."""
        if self._running is not None:
            self._running.cancel()

    def refresh(self) -> None:
        """List the evaluations that were kept."""
        self._runner.submit(
            evaluation_jobs.list_past,
            name="list evaluations",
            on_success=self._on_past,
            on_failure=lambda error: self._notifications.fail(error, tr("Looking for evaluations")),
        )

    def open_past(self, folder: Path) -> None:
        """Show an evaluation that was kept."""
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self._runner.submit(
            lambda context: evaluation_jobs.open_past(context, folder),
            name=f"open {folder.name}",
            on_success=self.opened.emit,
            on_failure=lambda error: self._notifications.fail(error, tr("Opening the evaluation")),
        )

    def save_report(self, view: EvaluationView, path: Path) -> None:
        """Write one HTML file."""
        self._save(
            path, functools.partial(evaluation_jobs.save_report, folder=view.folder, path=path)
        )

    def save_class_table(self, view: EvaluationView, path: Path) -> None:
        """Write the figures of the classes as CSV."""
        self._save(path, functools.partial(evaluation_jobs.save_class_table, view=view, path=path))

    def save_clip_table(self, view: EvaluationView, path: Path) -> None:
        """Write what each clip was called as CSV."""
        self._save(
            path, functools.partial(evaluation_jobs.save_clip_table, folder=view.folder, path=path)
        )

    def _save(self, path: Path, job: Callable[[jobs.Context], None]) -> None:
        self._notifications.info(tr("Saving {file} …", file=path.name))
        self._runner.submit(
            lambda context: job(context),
            name=f"save {path.name}",
            on_success=lambda _: self._notifications.info(tr("Saved {file}", file=path)),
            on_failure=lambda error: self._notifications.fail(
                error, tr("Saving {file}", file=path.name)
            ),
        )

    def _on_evaluated(self, view: EvaluationView) -> None:
        self.measured.emit(view)
        self.refresh()

    def _on_past(self, found: list[PastEvaluation]) -> None:
        self.past_changed.emit(found)

    def _on_finished(self) -> None:
        self._running = None
        self.busy_changed.emit(False)
