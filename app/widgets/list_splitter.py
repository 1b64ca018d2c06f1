"""A list at the window's left beside the rest of the page, with a border to drag between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.theme import theme_changed

__all__ = ["ListSplitter", "list_width"]

_GAP = 8
_REST = 1100
_WIDTH = 232
"""Pixels of the list where the text has its plain size."""
_LETTER = 12
"""Pixels of an m where the text has its plain size."""
_LETTERS = 10
"""Letters that a list becomes wider by."""


class ListSplitter(QSplitter):
    """Gives the list its width, and more as the text grows; what was dragged stays in proportion.

    The width is the same on every page, so that nothing moves when another page is chosen.
    """

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wide = list_width()
        self.setHandleWidth(_GAP)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setSizes([self._wide, _REST])
        theme_changed.connect(self._on_theme_changed)

    def _on_theme_changed(self, _palette: object) -> None:
        before, self._wide = self._wide, list_width()
        if before != self._wide:
            left, right = self.sizes()
            wanted = round(left * self._wide / before)
            self.setSizes([wanted, left + right - wanted])


def list_width() -> int:
    """Width of a list at the window's left, larger where the text is larger."""
    letter = QFontMetrics(QApplication.font()).horizontalAdvance("m")
    return _WIDTH + _LETTERS * max(letter - _LETTER, 0)
