"""Two bundles side by side: classes in common and apart, figures, networks and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.bundle_words import PROTOCOLS, class_rows, compared_rows
from app.widgets.panel import ElidedLabel, Panel, role_label
from app.words import tr

if TYPE_CHECKING:
    from core.bundles.compare import BundleComparison

__all__ = ["BundleComparisonPanel"]

_UNBREAKABLE = {"SHA-256", "Kept in"}


class BundleComparisonPanel(Panel):
    """Shows one comparison; ``close_`` asks to go back to the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = ElidedLabel("", "title")
        self.close_ = QPushButton(tr("Back to the card"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("Comparison"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.close_)
        self.body.addLayout(top)
        self.body.addSpacing(4)
        self.body.addWidget(self._area, 1)

    def set_comparison(self, comparison: BundleComparison) -> None:
        """Show two bundles."""
        manifests = comparison.left.manifest, comparison.right.manifest
        names = [manifest.title or manifest.name for manifest in manifests]
        self.title.setText(tr("{first} and {second}", first=names[0], second=names[1]))
        said = tr("Compared on what each says of itself; a dot marks what differs.")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(_line(said, "muted"))
        column.addSpacing(4)
        column.addWidget(role_label(tr("CLASSES"), "section"))
        column.addLayout(_classes(comparison))
        column.addSpacing(8)
        column.addWidget(role_label(tr("SIDE BY SIDE"), "section"))
        column.addLayout(_table(comparison, names))
        column.addSpacing(4)
        column.addWidget(_line("\n".join(map(tr, PROTOCOLS.values())), "muted"))
        column.addStretch(1)
        self._area.setWidget(holder)
        for widget in (holder, self._area.viewport()):
            widget.setAutoFillBackground(False)


def _classes(comparison: BundleComparison) -> QGridLayout:
    grid = _grid()
    grid.setColumnStretch(1, 1)
    for row, (name, labels) in enumerate(class_rows(comparison)):
        grid.addWidget(role_label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_line(labels), row, 1)
    return grid


def _table(comparison: BundleComparison, names: list[str]) -> QGridLayout:
    grid = _grid()
    grid.setColumnStretch(2, 1)
    grid.setColumnStretch(3, 1)
    for column, name in enumerate(names, start=2):
        grid.addWidget(_line(name, "title"), 0, column)
    for number, row in enumerate(compared_rows(comparison), start=1):
        dot = role_label("•" if row.differs else "", "")
        dot.setToolTip(tr("Differs"))
        grid.addWidget(dot, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(role_label(tr(row.name), "muted"), number, 1, Qt.AlignmentFlag.AlignTop)
        for column, text in enumerate((row.left, row.right), start=2):
            role = "" if row.differs else "muted"
            label = ElidedLabel(text, role) if row.name in _UNBREAKABLE else _line(text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, number, column)
    return grid


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    return grid


def _line(text: str, role: str = "") -> QLabel:
    label = role_label(text, role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
