"""Two groups of controls: side by side, or one below the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

__all__ = ["TwoRows"]


class TwoRows(QWidget):
    """Breaks between its two groups rather than cut one.

    Parameters
    ----------
    shares : tuple of int
        How the room is shared side by side.
    """

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int], gap: int) -> None:
        super().__init__()
        self._groups = (first, second)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)
        for group, share in zip(self._groups, shares, strict=True):
            self._layout.addWidget(group, share)

    def minimumSizeHint(self) -> QSize:
        """Room for the wider group, in as many rows as stand now."""
        widths = [group.minimumSizeHint().width() for group in self._groups]
        return QSize(max(widths), self._layout.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose rows by the room."""
        super().resizeEvent(event)
        needed = sum(group.minimumSizeHint().width() for group in self._groups)
        wide = self.width() >= needed + self._layout.spacing()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if wide else direction.TopToBottom
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self.updateGeometry()
