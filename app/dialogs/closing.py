"""The one button of dialogs that are only read."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox

from app.words import tr

__all__ = ["close_buttons"]


def close_buttons(dialog: QDialog) -> QDialogButtonBox:
    """Make a row of buttons that holds Close, in the language of the window."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("&Close"))
    buttons.rejected.connect(dialog.reject)
    return buttons
