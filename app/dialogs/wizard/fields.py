"""What the wizard's forms are made of: a row with its error, a page, a bar of work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.wizard.work import NamedWork
from app.models.training_draft import TrainingDraft
from app.reasons import said
from app.tasks import TaskContext, TaskRunner
from app.widgets.panel import ChoiceBox, ElidedLabel, role_label
from app.words import begun, tr
from core.progress import Progress

__all__ = ["Form", "WizardPage", "WorkBar", "choices", "decimal", "line", "whole"]


_TOP = Qt.AlignmentFlag.AlignTop


class Form(QGridLayout):
    """Names on the left, controls on the right, and beneath each the reason why it is refused."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(14)
        self.setVerticalSpacing(5)
        self.setColumnStretch(1, 1)
        self.errors: dict[str, QLabel] = {}
        self.controls: dict[str, QWidget] = {}

    def add(self, name: str, control: QWidget, field: str = "", tip: str = "") -> QWidget:
        """Append a row; ``field`` is the dotted name of the setting that it makes."""
        row = self.rowCount()
        words = role_label(name, "muted")
        words.setBuddy(control)
        words.setToolTip(tip)
        control.setToolTip(tip)
        if not control.accessibleName():
            control.setAccessibleName(name)
        many = isinstance(control.layout(), QVBoxLayout)
        self.addWidget(words, row, 0, _TOP if many else Qt.AlignmentFlag(0))
        self.addWidget(control, row, 1)
        error = line("", "danger")
        error.setVisible(False)
        self.addWidget(error, row + 1, 1)
        if field:
            self.errors[field], self.controls[field] = error, control
        return control

    def show_error(self, field: str, reason: str) -> bool:
        """Say why a setting is refused; False if it is not one of these."""
        label = self.errors.get(field)
        if label is None:
            return False
        label.setText(said(reason))
        label.setVisible(True)
        self.controls[field].setAccessibleDescription(said(reason))
        return True

    def clear_errors(self) -> None:
        """Take every reason away."""
        for field, label in self.errors.items():
            label.setVisible(False)
            self.controls[field].setAccessibleDescription("")


class WizardPage(QWidget):
    """One step.

    Attributes
    ----------
    title : str
        English; marked with the note "step of the wizard".
    state_changed : Signal()
        `blocked` may give another answer.
    """

    state_changed = Signal()
    title = ""

    def __init__(self, draft: TrainingDraft, runner: TaskRunner) -> None:
        super().__init__()
        self.draft = draft
        self._work = NamedWork(runner)
        self.form = Form()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(10)

    def shown_title(self) -> str:
        """Title in the language of the window."""
        return tr(self.title, "step of the wizard")

    def enter(self) -> None:
        """Be shown."""

    def blocked(self) -> str:
        """Reason why one cannot go on; empty when one can."""
        return ""

    def show_error(self, field: str, reason: str) -> bool:
        """Say beside a field why it is refused; False where it is not on this page."""
        return self.form.show_error(field, reason)

    def clear_errors(self) -> None:
        """Take every reason away."""
        self.form.clear_errors()

    def submit(self, name: str, job: Callable[[TaskContext], Any], **callbacks: Any) -> None:
        """Begin work in place of earlier work of the same name, which then says nothing more."""
        self._work.submit(name, job, **callbacks)

    def busy(self, name: str) -> bool:
        """Whether work of a name goes on."""
        return self._work.busy(name)

    def ask_to_stop(self, name: str) -> None:
        """Stop work of a name, which then says that it was cancelled."""
        self._work.ask_to_stop(name)

    def cancel(self, name: str) -> None:
        """Drop work of a name without a word."""
        self._work.drop(name)

    def stop(self) -> None:
        """Stop all work."""
        self._work.drop_all()


class WorkBar(QWidget):
    """One line while work is done: what, how far, and Cancel."""

    cancelled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._words = ElidedLabel("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        self.button = QPushButton(tr("Cancel"))
        self.button.setAccessibleName(tr("Cancel: {work}", work=name))
        self.button.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        row.addWidget(self.button)
        self.hide()

    def begin(self, words: str) -> None:
        """Show that work has begun."""
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self.show()

    def report(self, progress: Progress) -> None:
        """Show how far it is."""
        words = begun(said(progress.message))
        if progress.fraction is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * progress.fraction))
            if progress.total == int(progress.total) < 100_000:
                counted = tr("{done:.0f} of {total:.0f}", done=progress.done, total=progress.total)
                words = f"{words} · {counted}"
        self._words.setText(words)


def line(text: str, role: str = "muted") -> QLabel:
    """Words that wrap."""
    label = role_label(text, role)
    label.setWordWrap(True)
    return label


def choices(name: str, options: dict[Any, str]) -> QComboBox:
    """Combo box over values by their words, which are marked."""
    box = ChoiceBox(name)
    for value, text in options.items():
        box.addItem(tr(text), value)
    return box


def whole(name: str, low: int, high: int, suffix: str = "") -> QSpinBox:
    """Box for a whole number."""
    box = QSpinBox()
    box.setRange(low, high)
    box.setSuffix(suffix)
    _dress(box, name)
    return box


def decimal(
    name: str, low: float, high: float, step: float, decimals: int, suffix: str = ""
) -> QDoubleSpinBox:
    """Box for a number."""
    box = QDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setSuffix(suffix)
    _dress(box, name)
    return box


def _dress(box: QSpinBox | QDoubleSpinBox, name: str) -> None:
    box.setAccessibleName(name)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(110)
    box.lineEdit().setTextMargins(7, 0, 0, 0)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
