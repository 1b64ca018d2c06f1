"""Why the ensemble said so: the question, then map, sound and tests behind three tabs."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QWidget

from app.evidence import OverlayStyle
from app.explanation_words import baseline_words, question_words, settings_words
from app.widgets.evidence_view import EvidenceView
from app.widgets.explanation_map import ExplanationMap
from app.widgets.explanation_question import QuestionRow
from app.widgets.explanation_settings import ExplanationSettings
from app.widgets.faithfulness_view import FaithfulnessView
from app.widgets.panel import ElidedLabel, Panel, set_role
from app.widgets.requests import ExplainRequest
from app.words import mark, tr
from core.results import AttributionMap, Prediction

__all__ = ["COMPLETENESS_BOUND", "TABS", "ExplainRequest", "ExplanationPanel"]

COMPLETENESS_BOUND = 0.01
"""Completeness error below which a map is taken as exact enough, as a share."""

TABS = {
    "map": (mark("Map", "tab"), mark("What of the map is shown, and how")),
    "listen": (mark("Listen", "tab"), mark("Hear the evidence, and what is left without it")),
    "tests": (mark("Tests", "tab"), mark("Whether the map can be believed")),
}
"""By name: what each tab is called, and what is behind it."""

_CHANGES = {"probability": mark("a probability change"), "logit": mark("a logit change")}
_COMPLETENESS_TIP = mark(
    "The attributions of all pixels must add up to the change that the explanation explains:"
    " {output} of {difference:.3f} from the baseline to the clip. They miss it by {error}, with"
    " {steps} steps for each member. Below 1 % the map can be trusted as the method's answer."
)


class ExplanationPanel(Panel):
    """Emits the question when the person changes it, never when it is set.

    Attributes
    ----------
    question : QuestionRow
    map, evidence, tests
        What is behind the tabs.
    tab_changed : Signal(str)
        A name of `TABS`.
    """

    explain_requested = Signal(object)
    style_changed = Signal(object)
    cancelled = Signal()
    tab_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Explanation"), parent)
        self._prediction: Prediction | None = None
        self._attribution: AttributionMap | None = None
        self._agreement = ""
        self._working = False
        self.completeness = ElidedLabel("", "success", Qt.TextElideMode.ElideRight)
        self.completeness.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.settings = ExplanationSettings(self)
        self.question = QuestionRow()
        self.map = ExplanationMap(self.settings)
        self.evidence = EvidenceView()
        self.tests = FaithfulnessView()
        self.target, self.against = self.question.target, self.question.against
        self.method = self.question.method
        self.show_choice, self.view_choice = self.map.show_choice, self.map.view_choice
        self.opacity, self.opacity_text = self.map.opacity, self.map.opacity_text
        self.settings_button, self.explain = self.map.settings_button, self.map.explain
        self.cancel, self.status = self.map.cancel, self.map.status
        self.progress = self.map.progress
        self._lay_out()
        self._connect()
        self.set_prediction(None)
        self.set_busy(None)

    def _lay_out(self) -> None:
        assert self.header is not None
        self.header.addWidget(self._build_tabs())
        self.header.addWidget(self.completeness, 1)
        self.body.addWidget(self.question)
        self._stack = QStackedWidget()
        for part in (self.map, self.evidence, self.tests):
            self._stack.addWidget(part)
        self.body.addWidget(self._stack, 1)

    def _build_tabs(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._tab_group = QButtonGroup(self)
        self.tabs: dict[str, QToolButton] = {}
        for number, (name, (text, tip)) in enumerate(TABS.items()):
            button = QToolButton()
            button.setText(tr(text, "tab"))
            button.setToolTip(tr(tip))
            button.setAccessibleName(f"{button.text()}: {button.toolTip()}")
            button.setCheckable(True)
            button.setProperty("segment", ("first", "middle", "last")[number])
            button.setProperty("compact", True)
            self.tabs[name] = button
            self._tab_group.addButton(button, number)
            row.addWidget(button)
        self.tabs["map"].setChecked(True)
        return holder

    def _connect(self) -> None:
        self.question.changed.connect(self._on_question_changed)
        self.explain.clicked.connect(self._ask)
        self.cancel.clicked.connect(lambda: self.cancelled.emit())
        self.settings.question_changed.connect(self._ask)
        self.map.view_changed.connect(self._show_completeness)
        self.map.style_changed.connect(self._restyle)
        self._tab_group.idClicked.connect(self._on_tab)

    @property
    def tab(self) -> str:
        """Name of the tab that is seen."""
        return list(TABS)[self._stack.currentIndex()]

    def show_tab(self, name: str) -> None:
        """Show what is behind a tab of `TABS`."""
        self.tabs[name].click()

    def set_prediction(self, prediction: Prediction | None) -> None:
        """Offer its classes by falling probability, the first choice selected; None: no asking."""
        self._prediction = prediction
        self.question.set_prediction(prediction)
        self.map.offer_members(0 if prediction is None else len(prediction.members))
        self.set_attribution(None)
        for widget in (self.explain, self.settings_button):
            widget.setEnabled(prediction is not None)

    def set_target(self, index: int) -> None:
        """Select a class by its index; does not emit."""
        self.question.set_target(index)

    def set_contrast(self, against: str | None, method: str) -> None:
        """Select the class that it is set against and the method; does not emit."""
        self.question.set_against(against)
        self.question.set_method(method)
        self.settings.set_method(self.question.method_chosen())

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Show its completeness error and what made it, and offer its members."""
        self._attribution = attribution
        self.set_agreement("")
        if attribution is not None:
            self.set_target(attribution.target)
            self.question.set_against(attribution.against)
            if self._prediction is not None:
                n_members = len(attribution.members)
                if n_members != self._n_members():
                    self.map.offer_members(n_members)
        self.map.show_enabled()
        self._show_completeness()
        self._show_summary()

    def set_agreement(self, words: str) -> None:
        """Say how far the members' maps agree, after what made the map."""
        self._agreement = words
        self.map.set_agreement(words)
        self._show_summary()

    def set_busy(self, message: str | None, fraction: float | None = None) -> None:
        """Show progress with its cancel button.

        Parameters
        ----------
        message : str or None
            What is being done; None: nothing runs.
        fraction : float or None
            Share done in [0, 1]; None while it is not known.
        """
        self._working = message is not None
        self.map.set_working(self._working, fraction)
        set_role(self.status, "muted")
        if message is None:
            self._show_summary()
        else:
            self.map.say(message)
        self._show_completeness()

    def set_message(self, text: str) -> None:
        """Say in one line why there is no explanation; nothing runs then."""
        self.set_busy(None)
        set_role(self.status, "danger")
        self.map.say(text)

    def set_hint(self, text: str) -> None:
        """Say in one line what to do for an explanation; nothing runs then."""
        self.set_busy(None)
        self.map.say(text)

    def request(self) -> ExplainRequest | None:
        """Return the question as the form stands; None without a prediction."""
        if self._prediction is None or self.target.currentIndex() < 0:
            return None
        method = self.question.method_chosen()
        chosen = cast("dict[str, Any]", self.settings.chosen(method))
        return ExplainRequest(
            target=self.target.currentText(),
            against=self.question.against_chosen(),
            method=method,
            **chosen,
        )

    def style_chosen(self) -> OverlayStyle:
        """Return how the map is to be shown, as the form stands."""
        return self.map.style_chosen()

    def _n_members(self) -> int:
        return sum(int(self.view_choice.itemData(r)) >= 0 for r in range(self.view_choice.count()))

    def _on_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.tab_changed.emit(self.tab)

    def _on_question_changed(self) -> None:
        self.settings.set_method(self.question.method_chosen())
        self._ask()

    def _ask(self, _value: object = None) -> None:
        request = self.request()
        if request is not None:
            self.explain_requested.emit(request)

    def _restyle(self, _value: object = None) -> None:
        self.style_changed.emit(self.style_chosen())

    def _show_summary(self) -> None:
        if self._working:
            return
        found = self._attribution
        text = "" if found is None else _summary(found)
        if found is not None and self._agreement:
            text += f" · {self._agreement}"
        self.map.say(text)

    def _show_completeness(self) -> None:
        found = self._attribution
        error = None if found is None else found.relative_error
        if found is None or error is None:
            self.completeness.setText("")
            self.completeness.setToolTip("")
            self.completeness.setAccessibleName("")
            return
        member = self.map.member()
        if member is not None and member < len(found.member_errors):
            error = found.member_errors[member]
            said = tr(
                "member {n}: completeness error {error}", n=member + 1, error=_error_text(error)
            )
        else:
            said = tr("completeness error {error}", error=_error_text(error))
        exact = error < COMPLETENESS_BOUND
        mark_ = "  ✓" if exact and not self._working else ""
        text, short = said + mark_, tr("error {error}", error=_error_text(error)) + mark_
        self.completeness.setText(text)
        self.completeness.set_short(short, _error_text(error) + mark_)
        set_role(self.completeness, "success" if exact else "accent")
        self.completeness.setToolTip(
            tr(
                _COMPLETENESS_TIP,
                output=tr(_CHANGES.get(found.output, found.output)),
                difference=found.difference,
                error=_error_text(error),
                steps=found.n_steps,
            )
        )
        self.completeness.setAccessibleName(text.replace("✓", tr("below 1 %")))


def _summary(attribution: AttributionMap) -> str:
    what = question_words(attribution)
    if attribution.n_steps is None:
        return f"{what} · {settings_words(attribution)}"
    steps = tr("{n} steps", n=attribution.n_steps)
    baseline = tr("{baseline} baseline", baseline=baseline_words(attribution.baseline))
    return f"{what} · {steps} · {baseline}"


def _error_text(error: float) -> str:
    if not np.isfinite(error):
        return tr("not defined (no change to explain)")
    return f"{error * 100:.1f} %" if error >= 0.0005 else tr("below 0.1 %")
