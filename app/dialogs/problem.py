"""A report of a problem: read, changed and kept by the user; the program sends it nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from app.dialogs.closing import close_buttons
from app.problem_jobs import WHAT_HAPPENED
from app.widgets.panel import role_label
from app.words import tr

__all__ = ["ProblemDialog"]


class ProblemDialog(QDialog):
    """Shows the report once it is gathered.

    Attributes
    ----------
    save_requested : Signal(str)
        The report as it stands is to be saved.
    """

    save_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = role_label(
            tr(
                "Read it, say what happened, and take out what you would rather keep to yourself."
                " Nothing is sent: save the report or copy it, and pass it on yourself."
            ),
            "muted",
        )
        words.setWordWrap(True)
        self.report = QPlainTextEdit()
        self.report.setAccessibleName(tr("Report", "noun"))
        self.report.setAccessibleDescription(tr("Text of the report, which can be changed"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setTabChangesFocus(True)
        self.report.setPlaceholderText(tr("Checking this installation …"))
        self.report.setReadOnly(True)
        buttons = close_buttons(self)
        self.copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.copy, self.save):
            button.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.report.toPlainText()))
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        self.resize(760, 560)

    def set_report(self, text: str) -> None:
        """Show what was gathered, the place to begin at marked."""
        self.report.setReadOnly(False)
        self.report.setPlainText(text)
        for button in (self.copy, self.save):
            button.setEnabled(True)
        if self.report.find(tr(WHAT_HAPPENED)):
            self.report.moveCursor(self.report.textCursor().MoveOperation.StartOfLine)
            self.report.moveCursor(
                self.report.textCursor().MoveOperation.EndOfBlock,
                self.report.textCursor().MoveMode.KeepAnchor,
            )
        self.report.setFocus()

    def set_failure(self, line: str) -> None:
        """Say why there is no report."""
        self.report.setPlaceholderText(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
