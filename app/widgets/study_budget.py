"""What a study comes to before it is begun: its trials, and the time that they will take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.models.spans import span_text
from app.models.study_draft import StudyDraft
from app.models.study_records import PlanView
from app.widgets.panel import Panel, role_label
from app.words import listed, tr, trn

__all__ = ["StudyBudget"]

_WIDTH = 268
_STEPS = 1000


class StudyBudget(Panel):
    """Trials, time, and the button that begins.

    Attributes
    ----------
    started, closed : Signal()
    measure_requested, stop_requested : Signal()
        Networks are to be timed, or that is to end.
    """

    started = Signal()
    closed = Signal()
    measure_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Budget"), parent)
        self.setFixedWidth(_WIDTH)
        self.trials = role_label("", "headline")
        self.factors = role_label("", "muted")
        self.time = role_label("", "subheadline")
        self.basis = role_label("", "muted")
        self.measure = QPushButton(tr("Measure"))
        self.measure.setToolTip(tr("Take a few steps of each network that was never timed here."))
        self.working = role_label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Timing"))
        self.stop = QPushButton(tr("Cancel"))
        self.problem = role_label("", "danger")
        self.start = QPushButton(tr("Start", "verb"))
        self.start.setProperty("role", "primary")
        self.back = QPushButton(tr("Back"))
        for label in (self.factors, self.time, self.basis, self.working, self.problem):
            label.setWordWrap(True)
        counted: tuple[QWidget, ...] = (self.trials, self.factors)
        timed: tuple[QWidget, ...] = (
            self.time, self.basis, self.measure, self.working, self.bar, self.stop,
        )  # fmt: skip
        for part in counted:
            self.body.addWidget(part)
        self.body.addSpacing(10)
        for part in timed:
            self.body.addWidget(part)
        self.body.addStretch(1)
        ends: tuple[QWidget, ...] = (self.problem, self.start, self.back)
        for part in ends:
            self.body.addWidget(part)
        self.measure.clicked.connect(lambda: self.measure_requested.emit())
        self.stop.clicked.connect(lambda: self.stop_requested.emit())
        self.start.clicked.connect(lambda: self.started.emit())
        self.back.clicked.connect(lambda: self.closed.emit())

    def show_draft(self, draft: StudyDraft, left_over: Mapping[str, str], hindrance: str) -> None:
        """Show what choices come to.

        Parameters
        ----------
        left_over : mapping
            Problems that stand beside no field.
        hindrance : str
            Why nothing may begin now; empty where it may.
        """
        plan = draft.plan
        self.trials.setText(_trials_words(plan))
        self.factors.setText(_factor_words(plan))
        self._show_time(draft)
        problem = next(iter(left_over.values()), "") or (hindrance if plan is not None else "")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        over = plan is not None and plan.n_done == plan.n_trials
        self.start.setEnabled(draft.may_start and not problem and not over)
        going_on = plan is not None and plan.n_done > 0
        self.start.setText(tr("Resume") if going_on else tr("Start", "verb"))
        self.start.setToolTip("" if self.start.isEnabled() else _why_not(draft, problem))

    def _show_time(self, draft: StudyDraft) -> None:
        plan, measuring = draft.plan, bool(draft.measuring)
        self.time.setText(_time_words(draft))
        self.basis.setText(_basis_words(draft))
        for label in (self.time, self.basis):
            label.setVisible(bool(label.text()) and not measuring)
        unknown = plan is not None and bool(plan.unknown) and draft.choices.executor == "local"
        self.measure.setVisible(unknown and not measuring)
        for widget in (self.working, self.bar, self.stop):
            widget.setVisible(measuring)
        self.working.setText(f"{draft.measuring} …" if measuring else "")
        share = draft.measured_share
        self.bar.setRange(0, 0 if share is None else _STEPS)
        if share is not None:
            self.bar.setValue(round(share * _STEPS))


def _trials_words(plan: PlanView | None) -> str:
    if plan is None:
        return "–"
    return trn("{n} trial", "{n} trials", plan.n_trials)


def _factor_words(plan: PlanView | None) -> str:
    if plan is None:
        return tr("Trials are counted once every choice is valid.")
    product = " × ".join(f"{count} {noun}" for count, noun in plan.factors)
    parts = [product, _epoch_words(plan.epochs)]
    if plan.n_done:
        parts.append(tr("{n} of them done already", n=plan.n_done))
    return listed(parts)


def _epoch_words(counts: Sequence[int]) -> str:
    said = "".join(map(str, counts[:1]))
    for count in counts[1:]:
        said = tr("{numbers} or {last}", numbers=said, last=count)
    most = max(counts, default=0)
    return trn("{epochs} epoch each", "{epochs} epochs each", most, epochs=said)


def _time_words(draft: StudyDraft) -> str:
    plan = draft.plan
    if plan is None or draft.choices.executor != "local":
        return ""
    if plan.n_done == plan.n_trials:
        return tr("all done")
    return "" if plan.seconds is None else tr("about {time}", time=span_text(plan.seconds))


def _basis_words(draft: StudyDraft) -> str:
    plan = draft.plan
    if plan is None:
        return ""
    if draft.choices.executor != "local":
        return tr("The time on a cluster shows when the first trials are done.")
    if plan.unknown:
        names = ", ".join(plan.unknown)
        return tr(
            "How long {networks} takes on this machine has not been measured yet.", networks=names
        )
    if plan.n_done == plan.n_trials:
        return ""
    if plan.basis == "trials":
        return tr("by the trials of this study that are done")
    return tr("one trial after another, by how fast these networks trained on this machine before")


def _why_not(draft: StudyDraft, problem: str) -> str:
    if problem or draft.problems:
        return problem or next(iter(draft.problems.values()))
    return "" if draft.choices.data else tr("Choose labelled clips first.")
