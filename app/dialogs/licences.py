"""Who made what is inside, and under which licence it is given."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.licences import Component, components

__all__ = ["LicencesDialog"]

_LONGEST_SHOWN = 60


class LicencesDialog(QDialog):
    """The parts on the left, the licence of the chosen one on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Licences")
        self._components = components()
        self.parts = QTreeWidget()
        self.parts.setAccessibleName("Parts of the program")
        self.parts.setRootIsDecorated(False)
        self.parts.setUniformRowHeights(True)
        self.parts.setHeaderLabels(["Part", "Version", "Licence"])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("Licence")
        self.source = QLabel()
        self.source.setProperty("role", "muted")
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in self._components:
            self.parts.addTopLevelItem(_row(part))
        header = self.parts.header()
        header.setStretchLastSection(True)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        right = QVBoxLayout()
        right.addWidget(self.source)
        right.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.parts, 1)
        row.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(_said(len(self._components)))
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        self.resize(1080, 640)
        self.parts.currentItemChanged.connect(lambda *_: self._show())
        self.parts.setCurrentIndex(self.parts.model().index(0, 0))

    def _show(self) -> None:
        part = self._components[self.parts.currentIndex().row()]
        self.source.setText(part.homepage or "No address is given.")
        self.text.setPlainText(part.text or _no_text(part))


def _row(part: Component) -> QTreeWidgetItem:
    named = part.licence or "see its text"
    short = named if len(named) <= _LONGEST_SHOWN else named[: _LONGEST_SHOWN - 1] + "…"
    item = QTreeWidgetItem([part.name, part.version, short])
    item.setToolTip(2, named)
    return item


def _no_text(part: Component) -> str:
    named = f" It names {part.licence} as its licence." if part.licence else ""
    return f"{part.name} {part.version} brings no text of its licence.{named}"


def _said(n_parts: int) -> QLabel:
    label = QLabel(f"Sonolens stands on the work of others: {n_parts} parts are inside.")
    label.setWordWrap(True)
    return label
