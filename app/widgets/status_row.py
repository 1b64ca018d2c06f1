"""A button, a few words and another button; the words stand above where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

__all__ = ["StatusRow"]

_GAP = 9
_MOST_LINES = 2


class StatusRow(QWidget):
    """Words between two controls in one row, or over their whole width above them.

    Parameters
    ----------
    words : QLabel
        Wraps.
    last : QWidget
        Holds push buttons; they become as high as the first control.
    """

    def __init__(self, first: QWidget, words: QLabel, last: QWidget) -> None:
        super().__init__()
        self._first, self._words, self._last = first, words, last
        self._above: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self._place(above=False)

    def _place(self, *, above: bool) -> None:
        if above == self._above:
            return
        self._above = above
        bottom = Qt.AlignmentFlag.AlignBottom
        for part in (self._first, self._words, self._last):
            self._grid.removeWidget(part)
        if above:
            self._grid.addWidget(self._words, 0, 0, 1, 3)
        else:
            self._grid.addWidget(self._words, 1, 1)
        self._grid.addWidget(self._first, 1, 0, bottom)
        self._grid.addWidget(self._last, 1, 2, bottom)

    def _room_beside(self) -> int:
        beside = sum(part.sizeHint().width() for part in (self._first, self._last))
        return self.width() - beside - 2 * _GAP

    def fit(self) -> None:
        """Put the words where they have room, and keep their height."""
        line = self._words.fontMetrics().lineSpacing()
        room = max(self._room_beside(), 1)
        self._place(above=self._words.heightForWidth(room) > _MOST_LINES * line + 2)
        parts = self._first, *self._last.findChildren(QPushButton)
        controls = max(part.sizeHint().height() for part in parts)
        self._last.setFixedHeight(controls)
        if self._above:
            height = self._words.heightForWidth(max(self.width(), 1)) + 7 + controls
        else:
            height = max(self._words.heightForWidth(room), controls)
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Room for the controls."""
        parts = (self._first, self._last)
        width = sum(part.minimumSizeHint().width() for part in parts) + 6 * _GAP
        return QSize(width, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the words where another width asks for it."""
        super().resizeEvent(event)
        self.fit()
