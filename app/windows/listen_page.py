"""The Listen page: the queue, the sound, what was heard in it, and why.

Only widgets and how they stand; `app.windows.listen_binding` joins them to models and controllers.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.models.clip_list import ClipListModel
from app.widgets.clip_header import ClipHeader
from app.widgets.clip_queue import ClipQueueView
from app.widgets.current_stack import CurrentStack
from app.widgets.explanation_panel import ExplanationPanel
from app.widgets.list_splitter import ListSplitter
from app.widgets.live_panel import LivePanel
from app.widgets.panel import Panel
from app.widgets.prediction_panel import PredictionPanel
from app.widgets.sound_view import SoundView
from app.widgets.view_bar import ViewBar
from app.windows.empty_state import EmptyState, FailureState
from app.windows.record_panel import RecordPanel

__all__ = ["ListenPage"]

_GAP = 8


def card(*contents: QWidget) -> Panel:
    """Framed surface with widgets one under the other."""
    panel = Panel()
    for widget in contents:
        panel.body.addWidget(widget)
    return panel


class ListenPage(QWidget):
    """Everything that one sees while listening."""

    def __init__(
        self, clips: ClipListModel, samples: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.queue = ClipQueueView(clips)
        self.record_panel = RecordPanel()
        self.header = ClipHeader()
        self.sound = SoundView()
        self.view_bar = ViewBar()
        self.prediction = PredictionPanel()
        self.explanation = ExplanationPanel()
        self.empty = EmptyState(samples)
        self.failure = FailureState()
        self.live = LivePanel()
        self._sound_card = card(self.header, self.sound, self.view_bar)
        self._stack = CurrentStack()
        for widget in (card(self.empty), card(self.failure), self._sound_card, card(self.live)):
            self._stack.addWidget(widget)
        self._answers = self._answer_row()
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.setHandleWidth(_GAP)
        self._right.setChildrenCollapsible(False)
        for part, shown in enumerate((self._stack, self._answers)):
            self._right.addWidget(shown)
            self._right.setStretchFactor(part, 1)
        self._whole = ListSplitter(self._left(), self._right)
        self._right.setSizes([560, 206])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._whole)
        self.show_empty()

    @property
    def splitters(self) -> tuple[QSplitter, QSplitter]:
        """The dividers that can be moved."""
        return self._whole, self._right

    def show_empty(self) -> None:
        """Show how to begin."""
        self._stack.setCurrentIndex(0)
        self._answers.hide()

    def show_failure(self, name: str, reason: str) -> None:
        """Show why a clip cannot be shown."""
        self.failure.set_failure(name, reason)
        self._stack.setCurrentIndex(1)
        self._answers.hide()

    def show_sound(self) -> None:
        """Show the clip."""
        self._stack.setCurrentIndex(2)
        self._answers.show()

    def show_live(self) -> None:
        """Show the microphone."""
        self._stack.setCurrentIndex(3)
        self._answers.show()

    def _left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addStrut(200)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.queue, 1)
        column.addWidget(self.record_panel)
        self.record_panel.hide()
        return holder

    def _answer_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.prediction, 5)
        row.addWidget(self.explanation, 6)
        return holder
