"""The Study page: the studies, the form that sets one up, and the table and figure of one.

Only widgets and how they stand; `app.windows.study_binding` joins them to models and controllers.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.widgets.list_splitter import ListSplitter
from app.widgets.panel import ChoiceBox, ElidedLabel, Panel, role_label, scroll_through
from app.widgets.run_list import RunList
from app.widgets.study_budget import StudyBudget
from app.widgets.study_cards import StudyCards
from app.widgets.study_figure import StudyFigure
from app.widgets.study_form import StudyForm
from app.widgets.study_tables import SummaryTable, TrialsTable
from app.words import mark, tr

__all__ = ["StudyPage"]

_GAP = 8
_READABLE = 860
_BUTTONS = {
    "stop": (mark("Stop"), "danger",
             mark("End at once; trials that are done stay, and it can be resumed.")),
    "go_on": (mark("Resume"), "primary", mark("Carry out what is left.")),
    "retry": (mark("Try again"), "primary", mark("Carry out the failed trials once more.")),
    "export": (mark("Export"), "", mark("Save the rows, the figure or the report.")),
    "more": (mark("More"), "", mark("Another study like this one, its folder, and its end.")),
}  # fmt: skip
_MENUS = {
    "export": (("csv", mark("Rows as CSV…")), ("png", mark("Figure as PNG…")),
               ("svg", mark("Figure as SVG…")), ("html", mark("Report as HTML…"))),
    "more": (("again", mark("Set up another like this…")), ("folder", mark("Open its folder")),
             ("remove", mark("Remove…"))),
}  # fmt: skip
_PROTOCOLS = {"held-out": mark("held-out protocol"), "paper": mark("paper protocol")}
_PROTOCOL_TIPS = mark(
    "Held-out: the epoch is chosen without the reported fold.\nPaper: each network is kept at its"
    " best epoch on the reported fold itself, as the paper's code does; it flatters."
)


class _Welcome(Panel):
    """What a study is, and which there are."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = StudyCards()
        self.open = QPushButton(tr("Open a study…"))
        self.open.setToolTip(
            tr("Look at a study that lies elsewhere, such as one begun by a command.")
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(10)
        column.addStretch(1)
        for text, role in (
            (tr("Find out what makes trained networks work on your sounds"), "headline"),
            (
                tr(
                    "A study trains many networks that differ in one thing, on your own labelled"
                    " clips, and draws what comes of it with its interval, beside the paper's"
                    " numbers where the clips are the paper's. Choose a question; clips, networks"
                    " and time come next. It can be stopped and resumed at any time."
                ),
                "muted",
            ),
        ):
            label = role_label(text, role)
            label.setWordWrap(True)
            label.setMaximumWidth(_READABLE)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self.cards)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        scroll = QScrollArea()
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_through(scroll, inside)
        self.body.addWidget(scroll)


class StudyPage(QWidget):
    """Everything that one sees of studies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studies = RunList(
            title=tr("Studies"),
            accessible_name=tr("Studies"),
            new=tr("New study…"),
            tip=tr("Choose what to find out, on clips of your own."),
        )
        self.welcome = _Welcome()
        self.form = StudyForm()
        self.budget = StudyBudget()
        self.title = ElidedLabel("", "title", Qt.TextElideMode.ElideRight)
        self.facts = role_label("", "muted")
        self.facts.setWordWrap(True)
        self.notice = ElidedLabel("", "accent", Qt.TextElideMode.ElideRight)
        self.figure = StudyFigure()
        self.paper_note = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.counts = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.trials = TrialsTable()
        self.protocol = ChoiceBox(tr("Protocol"))
        for name, text in _PROTOCOLS.items():
            self.protocol.addItem(tr(text), name)
        self.protocol.setToolTip(tr(_PROTOCOL_TIPS))
        self.protocol.setMinimumContentsLength(17)
        self.protocol.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.summary = SummaryTable()
        self.buttons: dict[str, QPushButton] = {}
        self.menus: dict[str, QMenu] = {}
        self._stack = QStackedWidget()
        for widget in (self.welcome, self._setup(), self._study()):
            self._stack.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ListSplitter(self.studies, self._stack))

    def _setup(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.form, 1)
        row.addWidget(self.budget)
        return holder

    def _study(self) -> QWidget:
        card = Panel()
        card.body.addLayout(self._heading())
        card.body.addWidget(self.notice)
        card.body.addWidget(self.figure, 1)
        card.body.addWidget(self.paper_note)
        self.notice.hide()
        self.trials_panel = trials = Panel(tr("Trials"))
        assert trials.header is not None
        trials.header.addWidget(self.counts, 1)
        self.counts.setMinimumHeight(self.protocol.sizeHint().height())
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        trials.body.addWidget(self.trials, 1)
        self.summary_panel = summary = Panel(tr("Summary"))
        assert summary.header is not None
        summary.header.addStretch(1)
        summary.header.addWidget(self.protocol)
        summary.body.addWidget(self.summary, 1)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(trials)
        below.addWidget(summary)
        below.setSizes([600, 500])
        view = QSplitter(Qt.Orientation.Vertical)
        view.addWidget(card)
        view.addWidget(below)
        view.setStretchFactor(0, 3)
        view.setStretchFactor(1, 2)
        view.setSizes([430, 300])
        for splitter in (below, view):
            splitter.setHandleWidth(_GAP)
            splitter.setChildrenCollapsible(False)
        return view

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row.addLayout(words, 1)
        for name, (text, role, tip) in _BUTTONS.items():
            button = QPushButton(tr(text))
            if role:
                button.setProperty("role", role)
            button.setToolTip(tr(tip))
            button.hide()
            if name in _MENUS:
                self.menus[name] = self._menu(button, name)
                button.setMenu(self.menus[name])
                button.setProperty("role", "menu")
            self.buttons[name] = button
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _menu(self, button: QPushButton, name: str) -> QMenu:
        menu = QMenu(button)
        for key, text in _MENUS[name]:
            menu.addAction(tr(text)).setObjectName(key)
        return menu

    def show_welcome(self) -> None:
        """Show what a study is, and which there are."""
        self._stack.setCurrentIndex(0)

    def show_setup(self) -> None:
        """Show the form."""
        self._stack.setCurrentIndex(1)

    def show_study(self) -> None:
        """Show a study."""
        self._stack.setCurrentIndex(2)

    @property
    def seen(self) -> str:
        """What stands on the right: ``"welcome"``, ``"setup"`` or ``"study"``."""
        return ("welcome", "setup", "study")[self._stack.currentIndex()]

    def offer(self, names: set[str]) -> None:
        """Show the buttons that mean something now, and no others."""
        for name, button in self.buttons.items():
            button.setVisible(name in names)
