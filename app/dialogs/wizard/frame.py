"""What a wizard looks like: steps on the left, the page beside them, the way on below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.wizard.fields import WizardPage, line
from app.theme import colour, current_palette
from app.widgets.panel import set_role
from app.words import tr

__all__ = ["WizardFrame"]

_SIZE = QSize(1080, 680)
_AROUND = QSize(40, 60)
"""Pixels that the wizard leaves of the screen."""
_LETTER = 12
"""Pixels of an m where the text has its plain size."""


class WizardFrame(QDialog):
    """A dialog of steps; what they do is its heir's business."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._given = QSize()
        self.steps = QListWidget()
        self.stack = QStackedWidget()
        self.status = line("")
        self.open_button = QPushButton(tr("&Open settings…"))
        self.save_button = QPushButton(tr("&Save settings…"))
        self.back = QPushButton(tr("&Back", "step of the wizard"))
        self.next = QPushButton(tr("&Next", "step of the wizard"))

    def lay_out(self, pages: Sequence[WizardPage]) -> None:
        """Put the pages into the frame, a step each."""
        self.steps.setAccessibleName(tr("Steps", "of the wizard"))
        self.steps.setProperty("contents", True)
        for number, page in enumerate(pages, start=1):
            self.steps.addItem(QListWidgetItem(f"{number}   {page.shown_title()}"))
            scroll = QScrollArea()
            scroll.setWidget(page)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.stack.addWidget(scroll)
        self.steps.setSpacing(2)
        self._fit_steps()
        self.next.setProperty("role", "primary")
        self.next.setDefault(True)
        for button in self.findChildren(QPushButton):
            if button is not self.next:
                button.setAutoDefault(False)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.steps)
        upper.addWidget(self.stack, 1)
        lower = QHBoxLayout()
        lower.setSpacing(8)
        for part in (self.open_button, self.save_button, self.status, self.back, self.next):
            lower.addWidget(part, 1 if part is self.status else 0)
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 14, 12)
        layout.addLayout(upper, 1)
        layout.addLayout(lower)
        self.setMinimumSize(720, 480)
        self.resize(_SIZE)
        self._given = self.size()
        self._grow()

    def _fit_steps(self) -> None:
        """Give the steps the room that their words need in letters of this size."""
        metrics = self.fontMetrics()
        items = [self.steps.item(number) for number in range(self.steps.count())]
        for item in items:
            item.setSizeHint(QSize(0, 2 * metrics.height()))
        widest = max((metrics.horizontalAdvance(item.text()) for item in items), default=0)
        self.steps.setFixedWidth(widest + 60)

    def _grow(self) -> None:
        """Have the size that the letters ask for and the screen has, unless people chose one."""
        if self.size() != self._given:
            return
        room = (self.screen().availableGeometry().size() - _AROUND).expandedTo(_SIZE)
        scale = max(self.fontMetrics().horizontalAdvance("m") / _LETTER, 1.0)
        self.resize((_SIZE * scale).boundedTo(room))
        self._given = self.size()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_steps()
            self._grow()

    def mark_step(self, number: int, free: bool) -> None:
        """Show whether a step can be gone to."""
        item = self.steps.item(number)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags if free else Qt.ItemFlag.NoItemFlags)
        colours = current_palette()
        item.setForeground(colour(colours.text if free else colours.disabled))

    def select_step(self, number: int) -> None:
        """Mark the step that is shown, without going to it again."""
        blocked = self.steps.blockSignals(True)
        self.steps.setCurrentRow(number)
        self.steps.blockSignals(blocked)

    def say(self, words: str, role: str = "muted") -> None:
        """Put a line beside the buttons."""
        set_role(self.status, role)
        self.status.setText(words)
