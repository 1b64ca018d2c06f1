"""The studies to choose from, each as a card with the question that it answers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.models.study_catalogue import CATALOGUE, StudyWords
from app.widgets.panel import not_alone, role_label
from app.words import tr

__all__ = ["StudyCards"]

_GAP = 8
_NARROW, _WIDE = 230, 300
_MOST = 3


class _Card(QPushButton):
    """One study."""

    def __init__(self, words: StudyWords) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(tr(words.title))
        self.setAccessibleDescription(tr(words.question))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        grows = QSizePolicy.Policy.MinimumExpanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, grows)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 11)
        column.setSpacing(3)
        for text, role in (
            (words.title, "card-title"), (words.paper, "accent"), (words.question, "muted"),
        ):  # fmt: skip
            label = role_label(not_alone(tr(text)) if text else "", role)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if role == "card-title":
                font = label.font()
                font.setWeight(font.Weight.DemiBold)
                label.setFont(font)
            column.addWidget(label)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        """As high as its words need at the width that it has."""
        width = max(self.width(), _NARROW)
        return QSize(_WIDE, self._column.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never cut its words."""
        return QSize(_NARROW - 60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class StudyCards(QWidget):
    """All studies, in as many columns as there is room for.

    Attributes
    ----------
    chosen : Signal(str)
        Name of a study.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self.cards: dict[str, QPushButton] = {}
        for words in CATALOGUE:
            card = _Card(words)
            card.clicked.connect(lambda _=False, name=words.name: self.chosen.emit(name))
            self.cards[words.name] = card
        self._lay_out(_MOST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into fewer columns where it is narrow."""
        super().resizeEvent(event)
        room = (event.size().width() + _GAP) // (_NARROW + _GAP)
        self._lay_out(max(1, min(room, _MOST)))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
