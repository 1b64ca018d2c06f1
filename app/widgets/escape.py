"""Escape for a part of the window that has a use of its own for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

__all__ = ["takes_escape"]


def takes_escape(event: QEvent) -> bool:
    """Take Escape before the window's command of that key does; whether this event was it."""
    if (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Escape
    ):
        event.accept()
        return True
    return False
