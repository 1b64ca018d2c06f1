"""The Train page: the trainings, the curves of one, its plan, and the machine it runs on.

Only widgets and how they stand; `app.windows.train_binding` joins them to models and controllers.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.widgets.list_splitter import ListSplitter
from app.widgets.machine_panel import MachinePanel
from app.widgets.panel import ElidedLabel, Panel, readable, role_label
from app.widgets.plan_table import PlanTable
from app.widgets.run_list import RunList
from app.widgets.training_curves import TrainingCurves
from app.widgets.two_rows import TwoRows, heading
from app.words import mark, tr

__all__ = ["TrainPage"]

_GAP = 8
_READABLE = 560
_BUTTONS = {
    "stop": (mark("Stop and keep"), "",
             mark("End with the epoch under way, and keep what there is.")),
    "cancel": (mark("Cancel"), "danger", mark("End at once; the training can be resumed.")),
    "resume": (mark("Resume"), "primary", mark("Go on from the last epoch that is complete.")),
    "install": (mark("Install"), "primary",
                mark("Put its networks among the bundles, and use them.")),
    "draft": (mark("Open as a draft"), "", mark("Begin another training from these settings.")),
    "folder": (mark("Open folder"), "", mark("Show the files of this training.")),
    "remove": (mark("Remove run"), "", mark("Delete this training's files; its bundle stays.")),
}  # fmt: skip


class _Invitation(QWidget):
    """What stands where a training will be."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton(tr("New training…   Ctrl+N"))
        self.button.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for text, role in (
            (tr("Teach networks the sounds of your own clips"), "title"),
            (
                tr(
                    "A folder with one subfolder per class is enough; ESC-50, UrbanSound8K, GTZAN"
                    " and tables of clips are recognised. The clips are checked first, nothing"
                    " leaves this computer, and a training can be stopped and resumed at any time."
                ),
                "muted",
            ),
        ):
            label = role_label(text, role)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addLayout(readable(label, _READABLE))
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class _Waiting(QWidget):
    """What stands where the curves will be: what is being done, and how far."""

    def __init__(self) -> None:
        super().__init__()
        self.text = role_label("", "title")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(360)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.text)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self.bar, 2)
        bar.addStretch(1)
        column.addLayout(bar)
        column.addStretch(3)


class TrainPage(QWidget):
    """Everything that one sees while training."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = RunList()
        self.title = ElidedLabel("", "title")
        self.subtitle = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.notice = ElidedLabel("", "accent", Qt.TextElideMode.ElideRight)
        self.curves = TrainingCurves()
        self.plan = PlanTable()
        self.machine = MachinePanel()
        self.invitation = _Invitation()
        self._waiting = _Waiting()
        self.buttons: dict[str, QPushButton] = {}
        self._figures = QStackedWidget()
        self._figures.addWidget(self.curves)
        self._figures.addWidget(self._waiting)
        self._right = QStackedWidget()
        welcome = Panel()
        welcome.body.addWidget(self.invitation)
        self._right.addWidget(welcome)
        self._right.addWidget(self._run_view())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ListSplitter(self.runs, self._right))

    def _run_view(self) -> QWidget:
        card = Panel()
        card.body.addWidget(self._heading())
        card.body.addWidget(self.notice)
        card.body.addWidget(self._figures, 1)
        self.notice.hide()
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.plan, 5)
        row.addWidget(self.machine, 4)
        view = QSplitter(Qt.Orientation.Vertical)
        view.setHandleWidth(_GAP)
        view.setChildrenCollapsible(False)
        view.addWidget(card)
        view.addWidget(below)
        view.setStretchFactor(0, 1)
        view.setSizes([560, 200])
        return view

    def _heading(self) -> TwoRows:
        for name, (text, role, tip) in _BUTTONS.items():
            button = QPushButton(tr(text))
            if role:
                button.setProperty("role", role)
            button.setToolTip(tr(tip))
            button.hide()
            self.buttons[name] = button
        return heading(self.title, self.subtitle, self.buttons.values())

    def show_invitation(self) -> None:
        """Show how to begin."""
        self._right.setCurrentIndex(0)

    def show_run(self) -> None:
        """Show a training."""
        self._right.setCurrentIndex(1)

    def show_curves(self) -> None:
        """Show the epochs that there are."""
        self._figures.setCurrentIndex(0)

    def show_waiting(self, text: str, fraction: float | None, *, busy: bool) -> None:
        """Show, before the first epoch, what is being done and how far it is."""
        self._figures.setCurrentIndex(1)
        self._waiting.text.setText(text)
        self._waiting.bar.setVisible(busy)
        self._waiting.bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._waiting.bar.setValue(round(fraction * 1000))

    @property
    def waiting_text(self) -> QLabel:
        """Label of what is being done before the first epoch."""
        return self._waiting.text

    def offer(self, names: set[str]) -> None:
        """Show the buttons that mean something now, and no others."""
        for name, button in self.buttons.items():
            button.setVisible(name in names)
