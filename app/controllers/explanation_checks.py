"""An explanation held against its sound and against tests, on request and kept for its map."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app import explanation_jobs
from app.controllers.explain import ExplainController
from app.explanation_checks import HeardEvidence, MapTests
from app.explanation_jobs import Closeness
from app.jobs import Job
from app.models.records import OpenedClip, Question
from app.models.session import SessionModel
from app.notifications import line_of
from app.reasons import said
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.progress import Progress
from core.results import AttributionMap, Prediction

__all__ = ["EXACT", "EvidenceController", "MapTestController"]

EXACT = Closeness(n_points=200, n_random=20, n_random_points=25)
_CHEAP = Closeness()
_KEPT = 16
_PARTLY = "so far"
_Map = tuple[OpenedClip, Prediction, AttributionMap, Question]


class _Check(QObject):
    """One computation on the finished map of the page; a new question or clip stops it.

    Attributes
    ----------
    changed : Signal()
        There is a result for the map on the page, or none any more.
    busy_changed : Signal(object, object)
        What is being done (None: nothing) and the share done in [0, 1] (None: not known).
    failed : Signal(str)
        One line why there is no result.
    """

    changed = Signal()
    busy_changed = Signal(object, object)
    failed = Signal(str)

    def __init__(
        self,
        networks: TaskRunner,
        session: SessionModel,
        explain: ExplainController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._networks = networks
        self._session = session
        self._handle: TaskHandle | None = None
        self._known: OrderedDict[Hashable, Any] = OrderedDict()
        explain.asked.connect(lambda _question: self._stop())
        session.shown_changed.connect(self._on_map)
        session.attribution_changed.connect(self._on_map)

    @property
    def busy(self) -> bool:
        """Whether something is being computed."""
        return self._handle is not None

    @property
    def has_map(self) -> bool:
        """Whether the page shows a finished map."""
        return self._map() is not None

    def _map(self) -> _Map | None:
        shown = self._session.shown
        if shown is None or shown.opened is None or shown.prediction is None:
            return None
        found, question = shown.attribution, shown.question
        if found is None or question is None or not found.final:
            return None
        return shown.opened, shown.prediction, found, question

    def _place(self, shown: _Map) -> tuple[Hashable, ...]:
        opened, _, _, question = shown
        bundle = self._session.shown.bundle_sha256 if self._session.shown else ""
        return (opened.path, opened.stamp, opened.start, opened.digest, bundle, question)

    def _on_map(self) -> None:
        self._stop()
        self.changed.emit()

    def _keep(self, place: Hashable, found: object) -> None:
        self._known[place] = found
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)

    def _submit(self, job: Job, doing: str, place: Hashable, words: str) -> None:
        self._stop()
        handle = self._networks.submit(
            job,
            name=doing,
            on_progress=lambda point: self._on_progress(handle, point),
            on_partial=lambda found: self._on_success((place, _PARTLY), found),
            on_success=lambda found: self._on_success(place, found),
            on_failure=lambda error: self._on_failure(handle, error, doing),
            on_finished=lambda: self._on_finished(handle),
        )
        self._handle = handle
        self.busy_changed.emit(words, None)

    def _on_progress(self, handle: TaskHandle, point: Progress) -> None:
        if self._handle is handle:
            self.busy_changed.emit(said(point.message), point.fraction)

    def _on_success(self, place: Hashable, found: object) -> None:
        self._keep(place, found)
        self.changed.emit()

    def _on_failure(self, handle: TaskHandle, error: BaseException, doing: str) -> None:
        self._on_finished(handle)
        self.failed.emit(line_of(error, doing))

    def _on_finished(self, handle: TaskHandle) -> None:
        if self._handle is handle:
            self._handle = None
            self.busy_changed.emit(None, None)

    def _stop(self) -> None:
        if self._handle is not None:
            handle, self._handle = self._handle, None
            handle.cancel()
            self.busy_changed.emit(None, None)


class EvidenceController(_Check):
    """The sound of the evidence; made by itself while it is wanted."""

    def __init__(
        self,
        networks: TaskRunner,
        session: SessionModel,
        explain: ExplainController,
        parent: QObject | None = None,
    ) -> None:
        self._wanted = False
        self._settings = (0.9, 1.0)
        super().__init__(networks, session, explain, parent)

    @property
    def heard(self) -> HeardEvidence | None:
        """Evidence and rest of the map on the page, as set; None before they are there."""
        shown = self._map()
        found = None if shown is None else self._known.get((*self._place(shown), *self._settings))
        return found if isinstance(found, HeardEvidence) else None

    def set_wanted(self, wanted: bool) -> None:
        """Say whether evidence is to be made as maps come."""
        self._wanted = wanted
        self._make()

    def set_settings(self, share: float, sharpness: float) -> None:
        """Part evidence from rest in another way."""
        if (share, sharpness) != self._settings:
            self._settings = (share, sharpness)
            self._on_map()

    def _on_map(self) -> None:
        super()._on_map()
        self._make()

    def _make(self) -> None:
        shown = self._map()
        if not self._wanted or self.busy or shown is None or self.heard is not None:
            return
        opened, prediction, found, _ = shown
        key, (share, sharpness) = self._session.key, self._settings
        self._submit(
            lambda context: explanation_jobs.hear_evidence(
                context, opened, key, prediction, found, share, sharpness
            ),
            tr("Listening to the evidence"),
            (*self._place(shown), share, sharpness),
            tr("taking the sound apart"),
        )


class MapTestController(_Check):
    """Deletion, insertion and destroyed weights; made when asked for."""

    @property
    def tests(self) -> MapTests | None:
        """What was found for the map on the page; the closer look where there was one."""
        shown = self._map()
        if shown is None:
            return None
        whole = [(*self._place(shown), closeness) for closeness in (EXACT, _CHEAP)]
        found = (self._known.get(place) for place in (*whole, *((one, _PARTLY) for one in whole)))
        return next((one for one in found if isinstance(one, MapTests)), None)

    def test(self, *, closely: bool = False) -> None:
        """Test the map on the page."""
        shown = self._map()
        if shown is None:
            return
        opened, prediction, found, _ = shown
        key, closeness = self._session.key, EXACT if closely else _CHEAP
        self._submit(
            lambda context: explanation_jobs.check_map(
                context, opened, key, prediction, found, closeness
            ),
            tr("Testing the map"),
            (*self._place(shown), closeness),
            tr("testing"),
        )

    def cancel(self) -> None:
        """Stop; what was found before stays."""
        self._stop()
