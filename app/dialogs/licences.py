"""Who made what is inside, and under which licence it is given."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.closing import close_buttons
from app.licences import Component, components
from app.words import tr

__all__ = ["LicencesDialog"]

_LONGEST_SHOWN = 60


class LicencesDialog(QDialog):
    """The parts on the left, the licence of the chosen one on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self._components = components()
        self.parts = QTreeWidget()
        self.parts.setAccessibleName(tr("Parts of the program"))
        self.parts.setRootIsDecorated(False)
        self.parts.setUniformRowHeights(True)
        self.parts.setHeaderLabels([tr("Part", "of the program"), tr("Version"), tr("Licence")])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Licence"))
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
        buttons = close_buttons(self)
        layout = QVBoxLayout(self)
        layout.addWidget(_said(len(self._components)))
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        self.resize(1080, 640)
        self.parts.currentItemChanged.connect(lambda *_: self._show())
        self.parts.setCurrentIndex(self.parts.model().index(0, 0))

    def _show(self) -> None:
        part = self._components[self.parts.currentIndex().row()]
        self.source.setText(part.homepage or tr("No address is given."))
        self.text.setPlainText(part.text or _no_text(part))


def _row(part: Component) -> QTreeWidgetItem:
    named = part.licence or tr("see its text")
    short = named if len(named) <= _LONGEST_SHOWN else named[: _LONGEST_SHOWN - 1] + "…"
    item = QTreeWidgetItem([part.name, part.version, short])
    item.setToolTip(2, named)
    return item


def _no_text(part: Component) -> str:
    said = tr(
        "{part} {version} brings no text of its licence.", part=part.name, version=part.version
    )
    named = tr("It names {licence} as its licence.", licence=part.licence)
    return f"{said} {named}" if part.licence else said


def _said(n_parts: int) -> QLabel:
    label = QLabel(tr("Sonolens stands on the work of others: {n} parts are inside.", n=n_parts))
    label.setWordWrap(True)
    return label
