"""The line above the timeline: what was found, how far it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from app.icons import keep_icon
from app.widgets.panel import ElidedLabel, role_label, set_role
from app.widgets.timeline_settings import TimelineSettingsForm
from app.widgets.two_rows import TwoRows
from app.words import tr

__all__ = ["TimelineBar"]


_GAP = 6


class TimelineBar(QWidget):
    """Words and small buttons, in two rows where one would cut them.

    Attributes
    ----------
    pause_requested, go_on_requested, cancel_requested : Signal()
    marks_removal_requested : Signal()
    show_all_toggled : Signal(bool)
        Classes without events are to have rows.
    list_toggled : Signal(bool)
        Events are to be shown as a list.
    settings : TimelineSettingsForm
    """

    pause_requested = Signal()
    go_on_requested = Signal()
    cancel_requested = Signal()
    marks_removal_requested = Signal()
    show_all_toggled = Signal(bool)
    list_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = role_label("", "")
        self.progress = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.marks = ElidedLabel("", "success", Qt.TextElideMode.ElideRight)
        self.pause = _quiet(
            tr("Pause"),
            "pause",
            tr("Stop hearing this recording for now (what was found stays)"),
        )
        self.go_on = _quiet(tr("Continue"), "play", tr("Hear on from where it was left"))
        self.cancel = _quiet(
            tr("Cancel"), "cancel", tr("Stop hearing this recording (what was found stays)")
        )
        self.remove_marks = _quiet("", "cancel", tr("Take the imported labels away"))
        self.remove_marks.setAccessibleName(tr("Take the imported labels away"))
        self.show_all = _quiet(
            tr("All classes"), "", tr("Show the classes that were not heard, too")
        )
        self.show_all.setCheckable(True)
        self.more = _quiet(tr("Settings"), "settings", tr("What counts as an event"))
        self.settings = TimelineSettingsForm(self)
        self.as_rows, self.as_list = QToolButton(), QToolButton()
        self._choice = QButtonGroup(self)
        self._lay_out()
        self.pause.clicked.connect(lambda: self.pause_requested.emit())
        self.go_on.clicked.connect(lambda: self.go_on_requested.emit())
        self.cancel.clicked.connect(lambda: self.cancel_requested.emit())
        self.remove_marks.clicked.connect(lambda: self.marks_removal_requested.emit())
        self.show_all.toggled.connect(self.show_all_toggled)
        self.as_list.toggled.connect(self.list_toggled)
        self.as_list.toggled.connect(lambda listed: self.show_all.setEnabled(not listed))
        self.more.clicked.connect(lambda: self.settings.show_at(self.more))
        self.set_marks_text("")
        self.set_state("", running=False, resumable=False)

    def _lay_out(self) -> None:
        state, choices = QWidget(), QWidget()
        row = QHBoxLayout(state)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.summary)
        row.addSpacing(4)
        row.addWidget(self.progress)
        for button in (self.pause, self.go_on, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        row = QHBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addStretch(1)
        for part in (self.marks, self.remove_marks, self.show_all, self.more, self._segments()):
            row.addWidget(part)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(TwoRows(state, choices, (0, 0), _GAP))

    def _segments(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button, text, tip, place in (
            (self.as_rows, tr("Rows"), tr("Events as bars, a row a class"), "first"),
            (self.as_list, tr("List"), tr("Events as a table that can be sorted"), "last"),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setProperty("segment", place)
            self._choice.addButton(button)
            row.addWidget(button)
        self.as_rows.setChecked(True)
        return holder

    def set_summary(self, text: str) -> None:
        """Say what was found."""
        self.summary.setText(text)

    def set_state(self, text: str, *, running: bool, resumable: bool, failed: bool = False) -> None:
        """Say how far hearing is, and offer what can be done about it."""
        self.progress.setText(text)
        self.progress.setToolTip(text)
        set_role(self.progress, "danger" if failed else "muted")
        self.pause.setVisible(running)
        self.go_on.setVisible(resumable)
        self.cancel.setVisible(running)

    def set_marks_text(self, text: str) -> None:
        """Say how imported labels and events agree; empty where none were imported."""
        self.marks.setText(text)
        self.marks.setToolTip(text)
        self.marks.setVisible(bool(text))
        self.remove_marks.setVisible(bool(text))

    def set_quiet_classes(self, count: int) -> None:
        """Say how many classes were not heard."""
        self.show_all.setText(tr("All classes (+{n})", n=count) if count else tr("All classes"))


def _quiet(text: str, icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setText(text)
    button.setToolTip(tip)
    if icon:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        keep_icon(button, icon, "muted")
    return button
