"""Asks once before the window goes while a training is under way."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QSessionManager

from app.dialogs.confirm import ConfirmDialog
from app.models.training_run import TrainingRunModel
from app.windows.main_window import MainWindow

__all__ = ["LeaveGuard"]


class LeaveGuard(QObject):
    """Lets the window go at once, or when people agreed that the training stops.

    Attributes
    ----------
    dialog : ConfirmDialog or None
        The question, while it is open.
    """

    def __init__(self, window: MainWindow, model: TrainingRunModel) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._agreed = False
        self.dialog: ConfirmDialog | None = None
        window.may_close = self.may_close

    def may_close(self) -> bool:
        """Whether the window may go now; else ask, and close it when people agree."""
        if self._agreed or self._model.live is None:
            return True
        if self.dialog is None:
            self.dialog = self._question()
            self.dialog.open()
        return False

    def on_session_end(self, manager: QSessionManager) -> None:
        """Ask while the desktop waits, where it lets programs ask; else leave without a word."""
        if self._agreed or self._model.live is None:
            return
        if not manager.allowsInteraction():
            self._agreed = True
            return
        dialog = self._question()
        dialog.exec()
        manager.release()
        if not self._agreed:
            manager.cancel()

    def _question(self) -> ConfirmDialog:
        live = self._model.live
        title = live.title if live is not None else "A network"
        dialog = ConfirmDialog(
            self._window,
            f"“{title}” is being trained",
            "Closing the window stops the training. What is done is kept, epoch by epoch, and it"
            " can be resumed from the Train page.",
            yes="Stop and close",
            no="Keep training",
        )
        dialog.accepted.connect(self._on_agreed)
        dialog.finished.connect(self._on_answered)
        return dialog

    def _on_agreed(self) -> None:
        self._agreed = True

    def _on_answered(self, _result: int) -> None:
        asked_by_window = self.dialog is not None
        self.dialog = None
        if self._agreed and asked_by_window:
            self._window.close()
