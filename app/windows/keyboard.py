"""Let controls have the keys they need before the window's one-key shortcuts take them."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QToolTip,
    QWidget,
)

from app.actions import SPECS, Actions, native

__all__ = ["KeyGuard", "present_tip"]

_NAME_OF = {spec.keys[0]: spec.name for spec in SPECS if spec.keys}

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_KEYS_AT_END = re.compile(r" \(([^() ]+)\)$")


def present_tip(tip: str, actions: Actions) -> str:
    """Tip of a control whose command has other keys now than those that it ends with."""
    found = _KEYS_AT_END.search(tip)
    if found is None:
        return tip
    name = _NAME_OF.get(found[1])
    if name is None:
        return tip
    keys = actions.keys(name)
    return tip[: found.start()] + (f" ({native(keys[:1])})" if keys else "")


class KeyGuard(QObject):
    """Watches the controls of a window.

    A button reached with the Tab key is pressed with Space, a slider moves with the arrows, a field
    takes every character; everywhere else these keys are the window's. Buttons do not take the
    keyboard when they are clicked, so that Space goes on to play. Tips name the keys that a command
    has now.
    """

    def __init__(self, window: QWidget, actions: Actions | None = None) -> None:
        super().__init__(window)
        self._actions = actions
        for kind in (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit):
            for control in window.findChildren(kind):
                self._watch(control)

    def _watch(self, control: QWidget) -> None:
        if isinstance(control, QAbstractButton) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        control.installEventFilter(self)

    def _show_tip(self, control: QWidget, event: QHelpEvent) -> bool:
        tip = control.toolTip()
        present = tip if self._actions is None else present_tip(tip, self._actions)
        if present == tip:
            return False
        QToolTip.showText(event.globalPos(), present, control)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() in _PLAIN
            and _wants(watched, event)
        ):
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and isinstance(watched, QWidget):
            return event.type() == QEvent.Type.ToolTip and self._show_tip(watched, event)
        return False


def _wants(control: QObject, event: QKeyEvent) -> bool:
    key = Qt.Key(event.key())
    if isinstance(control, QAbstractSpinBox | QLineEdit):
        return bool(event.text()) or key in _ARROWS or key == Qt.Key.Key_Delete
    if isinstance(control, QComboBox):
        return key in (Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down)
    if isinstance(control, QAbstractSlider):
        return key in _ARROWS
    return key == Qt.Key.Key_Space
