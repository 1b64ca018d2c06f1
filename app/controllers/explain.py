"""Why the networks said so: asks by itself when something was heard, and again when told to."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app import explanation_jobs
from app.models.records import OpenedClip, Question
from app.models.session import SessionModel
from app.notifications import line_of
from app.reasons import said
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.progress import Progress
from core.results import AttributionMap

__all__ = ["ExplainController"]

_KEPT = 24
_Place = tuple[str, str, Question]
"""Digest of the input, of the bundle, and what is asked."""


class ExplainController(QObject):
    """One explanation at a time; a new question cancels the one before.

    Attributes
    ----------
    busy_changed : Signal(object, object)
        What is being done (None: nothing) and the share done in [0, 1] (None: not known).
    failed : Signal(str)
        One line why there is no explanation.
    asked : Signal(Question)
        A question was begun.
    """

    busy_changed = Signal(object, object)
    failed = Signal(str)
    asked = Signal(object)

    def __init__(
        self, networks: TaskRunner, session: SessionModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._networks = networks
        self._session = session
        self._form = Question("")
        self._handle: TaskHandle | None = None
        self._known: OrderedDict[_Place, AttributionMap] = OrderedDict()
        session.shown_changed.connect(self._stop)
        session.prediction_changed.connect(self._on_prediction)

    @property
    def busy(self) -> bool:
        """Whether an explanation is being computed."""
        return self._handle is not None

    def ask(self, question: Question) -> None:
        """Explain one class of what is on the page."""
        self._stop()
        self._form = question
        shown = self._session.shown
        if shown is None or shown.opened is None or shown.prediction is None:
            return
        self.asked.emit(question)
        place = (shown.opened.digest, shown.bundle_sha256, question)
        known = self._known.get(place)
        if known is not None:
            self._known.move_to_end(place)
            self._session.set_attribution(self._session.ticket, known, question)
            return
        if shown.attribution is not None:
            self._session.set_attribution(self._session.ticket, None)
        self._submit(shown.opened, place)

    def cancel(self) -> None:
        """Stop; a coarse map that is there already stays."""
        if self._handle is not None:
            self._stop()
            self.failed.emit(tr("cancelled"))

    def _submit(self, opened: OpenedClip, place: _Place) -> None:
        ticket, key, question = self._session.ticket, self._session.key, place[-1]
        handle = self._networks.submit(
            lambda context: explanation_jobs.explain(context, opened, key, question),
            name=f"explain {question.target}",
            on_partial=lambda found: self._session.set_attribution(ticket, found, question),
            on_progress=self._on_progress,
            on_success=lambda found: self._on_explained(ticket, place, found),
            on_failure=lambda error: self._on_failure(handle, error),
            on_finished=lambda: self._on_finished(handle),
        )
        self._handle = handle
        self.busy_changed.emit(tr("explaining"), None)

    def _on_prediction(self) -> None:
        shown = self._session.shown
        if shown is None or shown.prediction is None:
            self._stop()
            return
        self.ask(replace(self._form, target=shown.prediction.label, against=None))

    def _on_progress(self, progress: Progress) -> None:
        self.busy_changed.emit(said(progress.message) or tr("explaining"), progress.fraction)

    def _on_explained(self, ticket: int, place: _Place, found: AttributionMap) -> None:
        self._known[place] = found
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self._session.set_attribution(ticket, found, place[-1])

    def _on_failure(self, handle: TaskHandle, error: BaseException) -> None:
        self._on_finished(handle)
        self.failed.emit(line_of(error, tr("Explaining")))

    def _on_finished(self, handle: TaskHandle) -> None:
        if self._handle is handle:
            self._handle = None
            self.busy_changed.emit(None, None)

    def _stop(self) -> None:
        if self._handle is not None:
            handle, self._handle = self._handle, None
            handle.cancel()
            self.busy_changed.emit(None, None)
