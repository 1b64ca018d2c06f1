"""The place that says where clips are dropped; a button for those who do not drag."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.words import mark, tr

__all__ = ["DropArea"]

_TEXT = mark("Drop clips or folders here\nor  Open…  Ctrl+O")


class DropArea(QPushButton):
    """Button with a dashed border whose words wrap where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.setAccessibleName(tr("Open clips or folders"))
        self.words = QLabel(tr(_TEXT))
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 14, 8, 14)
        self._column.addWidget(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_dragging(self, dragging: bool) -> None:
        """Show that what is dragged would be taken."""
        self.setProperty("dragging", dragging)
        self.style().unpolish(self)
        self.style().polish(self)

    def hasHeightForWidth(self) -> bool:
        """Grow downwards where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words with their margins."""
        return self._column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return self._column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return self._column.totalMinimumSize()
