"""Every shortcut of the window, by menu."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.actions import SPECS, Actions, ActionSpec, menu_title, native, plain
from app.dialogs.closing import close_buttons
from app.words import tr

__all__ = ["ShortcutsDialog"]

_AROUND = 80
"""Pixels that the dialog leaves of the screen's height."""


class ShortcutsDialog(QDialog):
    """A list to read; made from the registry, so that it is never out of date.

    Parameters
    ----------
    actions : Actions, optional
        Whose keys are listed; those that the program begins with by default.
    """

    def __init__(self, parent: QWidget | None = None, actions: Actions | None = None) -> None:
        super().__init__(parent)
        keys = {s.name: s.keys if actions is None else actions.keys(s.name) for s in SPECS}
        self.setWindowTitle(tr("Keyboard shortcuts"))
        with_keys = sorted((s for s in SPECS if keys[s.name]), key=_menu_order)
        columns = [QVBoxLayout(), QVBoxLayout()]
        groups = [(menu, list(specs)) for menu, specs in groupby(with_keys, lambda s: s.menu)]
        for menu, specs in groups:
            columns[0 if menu in ("File", "View") else 1].addLayout(_group(menu, specs, keys))
        body = QWidget()
        row = QHBoxLayout(body)
        row.setSpacing(36)
        for column in columns:
            column.setSpacing(16)
            column.addStretch()
            row.addLayout(column)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = close_buttons(self)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        scroll.setMinimumWidth(body.sizeHint().width() + 24)
        tallest = self.screen().availableGeometry().height() - _AROUND
        self.resize(self.sizeHint().width(), min(body.sizeHint().height() + 64, tallest))


def _menu_order(spec: ActionSpec) -> int:
    return list(dict.fromkeys(s.menu for s in SPECS)).index(spec.menu)


def _group(menu: str, specs: list[ActionSpec], keys_of: dict[str, tuple[str, ...]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    title = QLabel(plain(menu_title(menu)).upper())
    title.setProperty("role", "section")
    grid.addWidget(title, 0, 0, 1, 2)
    for number, spec in enumerate(specs, start=1):
        text = QLabel(plain(spec.shown_text).rstrip("…"))
        text.setToolTip(spec.shown_tip)
        keys = QLabel(native(keys_of[spec.name]))
        keys.setProperty("role", "muted")
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(text, number, 0)
        grid.addWidget(keys, number, 1)
    grid.setColumnStretch(0, 1)
    return grid
