"""Asks once before the window goes while a training or a study is under way."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QSessionManager

from app.dialogs.confirm import ConfirmDialog
from app.models.study_model import LiveStudy, StudyModel
from app.models.training_run import TrainingRunModel
from app.windows.main_window import MainWindow
from app.words import tr

__all__ = ["LeaveGuard"]


class LeaveGuard(QObject):
    """Lets the window go at once, or when people agreed that what is under way stops.

    Attributes
    ----------
    dialog : ConfirmDialog or None
        The question, while it is open.
    """

    def __init__(
        self, window: MainWindow, model: TrainingRunModel, studies: StudyModel | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._studies = studies
        self._agreed = False
        self.dialog: ConfirmDialog | None = None
        window.may_close = self.may_close

    def may_close(self) -> bool:
        """Whether the window may go now; else ask, and close it when people agree."""
        if self._agreed or not self.busy:
            return True
        if self.dialog is None:
            self.dialog = self._question()
            self.dialog.open()
        return False

    def on_session_end(self, manager: QSessionManager) -> None:
        """Ask while the desktop waits, where it lets programs ask; else leave without a word."""
        if self._agreed or not self.busy:
            return
        if not manager.allowsInteraction():
            self._agreed = True
            return
        dialog = self._question()
        dialog.exec()
        manager.release()
        if not self._agreed:
            manager.cancel()

    @property
    def busy(self) -> bool:
        """Whether a training or a study is under way."""
        return self._model.live is not None or self._study() is not None

    def _study(self) -> LiveStudy | None:
        return self._studies.live if self._studies is not None else None

    def _question(self) -> ConfirmDialog:
        live, study = self._model.live, self._study()
        if live is None and study is not None:
            dialog = ConfirmDialog(
                self._window,
                tr("The study “{title}” is under way", title=tr(study.title)),
                tr(
                    "Closing the window stops it. Finished trials are kept, and it can be resumed"
                    " from the Study page."
                ),
                yes=tr("Stop and close"),
                no=tr("Keep it running"),
            )
        else:
            title = live.title if live is not None else tr("A network")
            dialog = ConfirmDialog(
                self._window,
                tr("“{title}” is being trained", title=title),
                tr(
                    "Closing the window stops the training. What is done is kept, epoch by epoch,"
                    " and it can be resumed from the Train page."
                ),
                yes=tr("Stop and close"),
                no=tr("Keep training"),
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
