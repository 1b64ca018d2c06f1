"""Joins what was heard, and why, to the panels that say it."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QObject

from app.controllers.explain import ExplainController
from app.evidence import OverlayStyle
from app.explanation_words import agreement_words
from app.models.clip_list import ClipListModel, ClipState
from app.models.records import Question
from app.models.session import SessionModel
from app.settings import SettingsStore
from app.widgets.requests import ExplainRequest
from app.windows.listen_page import ListenPage
from app.words import tr
from core.results import AttributionMap

__all__ = ["AnswersBinding"]


class AnswersBinding(QObject):
    """The prediction and the explanation of what is on the page."""

    def __init__(
        self,
        page: ListenPage,
        clips: ClipListModel,
        session: SessionModel,
        explain: ExplainController,
        settings: SettingsStore,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._clips = clips
        self._session = session
        self._explain = explain
        self._settings = settings
        self._question: Question | None = None
        self._bind(clips, explain)

    def _bind(self, clips: ClipListModel, explain: ExplainController) -> None:
        page, session = self._page, self._session
        session.shown_changed.connect(self._on_shown)
        session.opened_changed.connect(self._show_busy)
        session.failure_changed.connect(self._on_failure)
        clips.dataChanged.connect(lambda *_: self._show_busy())
        session.prediction_changed.connect(self._on_prediction)
        session.attribution_changed.connect(self._on_attribution)
        session.model_changed.connect(self._on_model)
        page.prediction.class_activated.connect(self._on_class_activated)
        page.explanation.explain_requested.connect(self._on_explain_requested)
        page.explanation.style_changed.connect(self._on_style_changed)
        page.explanation.cancelled.connect(explain.cancel)
        explain.busy_changed.connect(page.explanation.set_busy)
        explain.failed.connect(page.explanation.set_message)
        explain.asked.connect(self._on_asked)

    def _on_shown(self) -> None:
        page = self._page
        page.prediction.set_prediction(None)
        page.explanation.set_prediction(None)
        page.explanation.set_attribution(None)
        self._show_busy()

    def _on_failure(self) -> None:
        """Say why there is no answer for sound that is shown."""
        shown = self._session.shown
        if shown is not None and shown.failure and shown.opened is not None:
            self._page.prediction.set_busy(None)
            self._page.prediction.set_message(shown.failure)
            self._page.explanation.set_message(tr("There is nothing to explain yet."))

    def _on_prediction(self) -> None:
        shown = self._session.shown
        prediction = None if shown is None else shown.prediction
        self._page.prediction.set_busy(None)
        self._page.prediction.set_prediction(prediction)
        self._page.explanation.set_prediction(prediction)
        if prediction is not None and self._question is not None:
            self._on_asked(self._question)  # asked before the page had the classes to mark
        if shown is not None and shown.attribution is not None:
            self._on_attribution()  # known already, and so there before the form was filled
        self._show_busy()

    def _on_model(self) -> None:
        model = self._session.model
        if model is not None:
            self._page.prediction.set_calibration(
                model.calibrated, model.false_reject_rate, model.false_accept_rate
            )

    def _on_attribution(self) -> None:
        shown = self._session.shown
        attribution = None if shown is None else shown.attribution
        self._page.sound.set_attribution(attribution)
        self._page.explanation.set_attribution(attribution)
        if attribution is not None and attribution.final:
            self._page.explanation.set_agreement(_agreement_of(attribution))

    def _on_class_activated(self, index: int) -> None:
        self._page.explanation.set_target(index)
        request = self._page.explanation.request()
        if request is not None:
            self._on_explain_requested(request)

    def _on_explain_requested(self, request: ExplainRequest) -> None:
        self._explain.ask(Question(**asdict(request)))

    def _on_asked(self, question: Question) -> None:
        self._question = question
        shown = self._session.shown
        if shown is None or shown.prediction is None:
            return
        if question.target not in shown.prediction.labels:
            return
        index = shown.prediction.labels.index(question.target)
        self._page.explanation.set_target(index)
        self._page.explanation.set_contrast(question.against, question.method)
        self._page.prediction.set_target(index)

    def _on_style_changed(self, style: OverlayStyle) -> None:
        self._page.sound.set_overlay_style(style)
        self._settings.update(opacity=float(style.opacity))

    def _show_busy(self) -> None:
        """Say in the prediction's place what is being done for the clip on the page."""
        shown = self._session.shown
        if shown is None or shown.prediction is not None or shown.failure:
            return
        if shown.clip_id not in self._clips:
            return
        state = self._clips.entry(shown.clip_id).state
        if state is ClipState.CANCELLED:
            self._page.prediction.set_busy(None)
            self._page.prediction.set_message(tr("Cancelled. F5 classifies this clip."))
            return
        ready = self._session.model is not None
        texts = {
            ClipState.WAITING: tr("waiting …"),
            ClipState.READING: tr("reading …"),
            ClipState.CLASSIFYING: tr("classifying …") if ready else tr("loading the networks …"),
            ClipState.DONE: tr("classifying the window …"),
        }
        if state in texts:
            self._page.prediction.set_busy(texts[state])


def _agreement_of(attribution: AttributionMap) -> str:
    from core.attribution.agreement import member_agreement

    return agreement_words(member_agreement(attribution).correlation)
