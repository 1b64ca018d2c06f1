"""*Report a problem* in the window: gathers the report, shows it, saves it where people say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app import problem_jobs
from app.dialogs.problem import ProblemDialog
from app.jobs import Context
from app.notifications import Notifications, line_of
from app.output_files import open_text
from app.settings import SettingsStore
from app.tasks import TaskHandle, TaskRunner
from app.windows.file_dialogs import file_dialog
from app.windows.main_window import MainWindow
from app.words import tr

__all__ = ["ProblemDoor"]


class ProblemDoor(QObject):
    """One report at a time.

    Attributes
    ----------
    dialog : ProblemDialog or None
        While it is open.
    """

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        settings: SettingsStore,
        notifications: Notifications,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._settings = settings
        self._notifications = notifications
        self._gathering: TaskHandle | None = None
        self.dialog: ProblemDialog | None = None
        window.on("report_problem", self.open)

    def open(self) -> None:
        """Show the dialog and begin to gather."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        dialog = self.dialog = ProblemDialog(self._window)
        dialog.finished.connect(self._on_closed)
        dialog.save_requested.connect(self._choose_file)
        values = self._settings.values
        self._gathering = self._runner.submit(
            lambda context: problem_jobs.collect(context, values),
            name="gather a report",
            on_success=self._show,
            on_failure=lambda error: dialog.set_failure(line_of(error, tr("Gathering the report"))),
        )
        dialog.open()

    def _show(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.set_report(text)

    def _on_closed(self) -> None:
        self.dialog = None
        if self._gathering is not None:
            self._gathering.cancel()

    def _choose_file(self, text: str) -> None:
        dialog = file_dialog(self._window, tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Text (*.md *.txt)"))
        dialog.setDefaultSuffix("md")
        dialog.selectFile("sonolens-report.md")
        dialog.fileSelected.connect(lambda name: self._save(Path(name), text))
        dialog.open()

    def _save(self, path: Path, text: str) -> None:
        def write(_context: Context) -> None:
            with open_text(path) as file:
                file.write(text)

        self._runner.submit(
            write,
            name="save the report",
            on_success=lambda _: self._notifications.info(tr("The report is in {file}", file=path)),
            on_failure=lambda error: self._notifications.fail(error, tr("Saving the report")),
        )
