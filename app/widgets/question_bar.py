"""A question on the page itself, with one button an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.widgets.escape import takes_escape
from app.widgets.panel import Panel

__all__ = ["QuestionBar"]

Answer = tuple[str, Callable[[], object] | None]


class QuestionBar(Panel):
    """Hidden until something is asked; gone with the answer. Escape is the last answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._text, 1)
        self.body.addLayout(self._row)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked; empty when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def buttons(self) -> list[QPushButton]:
        """The answers, from the left."""
        return list(self._buttons)

    def ask(self, text: str, answers: Sequence[Answer]) -> None:
        """Ask; each answer is a text and what it does, None to do nothing. The last is safe."""
        self.dismiss()
        self._text.setText(text)
        for words, act in answers:
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, act=act: self._answer(act))
            self._row.addWidget(button)
            self._buttons.append(button)
        self.setAccessibleName(text)
        self.show()
        self._buttons[-1].setFocus()

    def dismiss(self) -> None:
        """Ask nothing."""
        self.hide()
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []

    def event(self, event: QEvent) -> bool:
        """Keep Escape for this."""
        return takes_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the last answer."""
        if event.key() == Qt.Key.Key_Escape and self._buttons:
            self._buttons[-1].click()
        else:
            super().keyPressEvent(event)

    def _answer(self, act: Callable[[], object] | None) -> None:
        self.dismiss()
        if act is not None:
            act()
