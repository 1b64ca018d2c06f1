"""Let controls have the keys they need before the window's one-key shortcuts take them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)

__all__ = ["KeyGuard"]

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class KeyGuard(QObject):
    """Watches the controls of a window.

    A button reached with the Tab key is pressed with Space, a slider moves with the arrows, a field
    takes every character; everywhere else these keys are the window's. Buttons do not take the
    keyboard when they are clicked, so that Space goes on to play.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for kind in (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit):
            for control in window.findChildren(kind):
                self._watch(control)

    def _watch(self, control: QWidget) -> None:
        if isinstance(control, QAbstractButton) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() in _PLAIN
            and _wants(watched, event)
        ):
            event.accept()
            return True
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
