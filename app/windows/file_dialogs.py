"""File dialogs that go when they are closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["file_dialog"]


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Make a file dialog that begins in the home folder; open it with ``open``."""
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
