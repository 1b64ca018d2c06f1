"""A card beside a part of the window that says what it is for, one of several."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.theme import current_palette
from app.widgets.escape import takes_escape
from app.widgets.panel import role_label
from app.words import tr

__all__ = ["Callout"]

_WIDTH = 330
_GAP = 10


class _Outline(QWidget):
    """A line around the part that is meant; mouse and keyboard go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_palette().accent), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class Callout(QFrame):
    """Stays beside its part while the window changes; never in its way.

    Attributes
    ----------
    next_requested, skip_requested : Signal()
        Enter and Escape ask for them too.
    """

    next_requested = Signal()
    skip_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("callout", True)
        self.setAccessibleName(tr("Tour"))
        self._part: QWidget | None = None
        self._outline = _Outline(parent)
        self._outline.hide()
        self.title = role_label("", "title")
        self.text = QLabel()
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.count = role_label("", "muted")
        self.skip = QPushButton(tr("Skip"))
        self.skip.setProperty("role", "quiet")
        self.next = QPushButton(tr("Next"))
        self.next.setProperty("role", "primary")
        self.skip.clicked.connect(self.skip_requested)
        self.next.clicked.connect(self.next_requested)
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for item in (self.title, self.text):
            column.addWidget(item)
        column.addLayout(row)
        parent.installEventFilter(self)
        self.hide()

    def point_at(self, part: QWidget, title: str, text: str, number: int, total: int) -> None:
        """Say something about a part of the window; steps are counted from 1."""
        if self._part is not None:
            self._part.removeEventFilter(self)
        self._part = part
        part.installEventFilter(self)
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleDescription(f"{title}. {text}")
        self.count.setText(tr("{number} of {total}", number=number, total=total))
        self.next.setText(tr("Done") if number == total else tr("Next"))
        self.skip.setVisible(number < total)
        self.setFixedWidth(max(_WIDTH, self.fontMetrics().averageCharWidth() * 48))
        self._place()
        for widget in (self._outline, self):
            widget.show()
            widget.raise_()
        self.next.setFocus()

    def finish(self) -> None:
        """Go."""
        if self._part is not None:
            self._part.removeEventFilter(self)
            self._part = None
        self._outline.hide()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the part, and the window."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape for this."""
        return takes_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape skips."""
        if event.key() == Qt.Key.Key_Escape:
            self.skip_requested.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        part, window = self._part, self.parentWidget()
        if part is None or window is None:
            return
        at = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        self._outline.setGeometry(at.adjusted(-3, -3, 3, 3))
        self.adjustSize()
        self.move(_beside(at, self.rect(), window.rect()))


def _beside(part: QRect, card: QRect, room: QRect) -> QPoint:
    """Where a card stands: at the side of a tall part, above or below a wide one, else over it."""
    middle = part.center() - QPoint(card.width() // 2, card.height() // 2)
    sides = (
        QPoint(part.right() + _GAP, middle.y()),
        QPoint(part.left() - card.width() - _GAP, middle.y()),
    )
    ends = (
        QPoint(middle.x(), part.top() - card.height() - _GAP),
        QPoint(middle.x(), part.bottom() + _GAP),
    )
    places = sides + ends if part.height() > part.width() else ends + sides
    inside = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    for place in places:
        x = min(max(place.x(), inside.left()), inside.right() - card.width())
        y = min(max(place.y(), inside.top()), inside.bottom() - card.height())
        if not QRect(QPoint(x, y), card.size()).intersects(part):
            return QPoint(x, y)
    return middle
