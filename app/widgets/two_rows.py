"""Two groups of controls: side by side, or one below the other where there is no room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.widgets.fitting import FittingWidget

__all__ = ["TwoRows", "heading"]

_GAP = 8


class TwoRows(FittingWidget):
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
            group.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Room for the wider group, in as many rows as stand now."""
        widths = [group.minimumSizeHint().width() for group in self._groups]
        return QSize(max(widths), self._layout.minimumSize().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose rows anew where other words of a group ask for it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        needed = sum(group.sizeHint().width() for group in self._groups)
        wide = self.width() >= needed + self._layout.spacing()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if wide else direction.TopToBottom
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self.updateGeometry()


def heading(title: QLabel, facts: QLabel, buttons: Iterable[QPushButton]) -> TwoRows:
    """Put a title and its facts before buttons, or above them where there is no room."""
    words, actions = QWidget(), QWidget()
    row = QHBoxLayout(words)
    row.addWidget(title)
    row.addWidget(facts, 1, Qt.AlignmentFlag.AlignBaseline)
    row = QHBoxLayout(actions)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    for group in (words, actions):
        layout = group.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
    return TwoRows(words, actions, (1, 0), _GAP)
