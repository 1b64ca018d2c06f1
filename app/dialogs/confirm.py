"""A question before something that cannot be taken back lightly."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.widgets.panel import role_label

__all__ = ["ConfirmDialog"]

_READABLE = 420


class ConfirmDialog(QDialog):
    """Says what will happen and asks; the harmless answer is the one that Enter and Esc give.

    Parameters
    ----------
    title, text : str
        What is asked, and what follows from it.
    yes, no : str
        Words on the buttons.
    """

    def __init__(self, parent: QWidget | None, title: str, text: str, *, yes: str, no: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = role_label(title, "title")
        self.text = role_label(text, "muted")
        for label in (self.heading, self.text):
            label.setWordWrap(True)
            label.setMinimumWidth(_READABLE)
        buttons = QDialogButtonBox()
        self.no = buttons.addButton(no, QDialogButtonBox.ButtonRole.RejectRole)
        self.yes = buttons.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
        self.yes.setProperty("role", "danger")
        self.yes.setAutoDefault(False)
        self.no.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.heading)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.no.setFocus()
