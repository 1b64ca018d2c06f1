"""What a training runs on, how fast it is there, and when it will be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.widgets.panel import Panel, role_label
from app.words import mark, tr

__all__ = ["ROWS", "MachinePanel"]

ROWS = (
    mark("Device"), mark("Why"), mark("Precision"), mark("Step"), mark("Memory"), mark("Finishes"),
)  # fmt: skip


class MachinePanel(Panel):
    """Names on the left, what is known on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("This machine"), parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._values: dict[str, QLabel] = {}
        for row, name in enumerate(ROWS):
            value = role_label("–", "")
            value.setWordWrap(True)
            value.setAccessibleName(tr(name))
            self._values[name] = value
            grid.addWidget(role_label(tr(name), "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show what is known; the rest is a dash."""
        for name, label in self._values.items():
            text = values.get(name) or "–"
            if label.text() != text:
                label.setText(text)
        self._keep_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height of all lines at another width."""
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def value(self, name: str) -> str:
        """Return what stands beside a name."""
        return self._values[name].text()
