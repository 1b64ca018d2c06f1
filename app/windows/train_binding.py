"""Joins the Train page to the trainings and to who carries them out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from app.controllers.training import TrainingController
from app.dialogs.confirm import ConfirmDialog
from app.models.training_run import TrainingRunModel
from app.notifications import Notifications
from app.tasks import TaskRunner
from app.windows import train_words as words
from app.windows.train_page import TrainPage
from app.words import tr

__all__ = ["TrainBinding"]


class TrainBinding(QObject):
    """Shows the model on the page, and passes on what people ask for.

    Parameters
    ----------
    runner : TaskRunner
        For what the wizard looks up.
    runs_folder : Path
    """

    def __init__(
        self,
        page: TrainPage,
        model: TrainingRunModel,
        controller: TrainingController,
        notifications: Notifications,
        runner: TaskRunner,
        runs_folder: Path,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._model = model
        self._controller = controller
        self._notifications = notifications
        self._runner = runner
        self._runs_folder = runs_folder
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show)
        for signal in (model.runs_changed, model.live_changed, model.details_changed):
            signal.connect(self._soon.start)
        self._bind_page()
        self._show()
        controller.refresh()

    def _bind_page(self) -> None:
        page, controller = self._page, self._controller
        page.runs.run_chosen.connect(controller.choose)
        page.plan.cell_chosen.connect(self._model.choose_trial)
        page.runs.new_requested.connect(self.new_training)
        page.invitation.button.clicked.connect(lambda: self.new_training())
        for name, slot in {
            "stop": controller.stop_and_keep,
            "cancel": controller.cancel,
            "resume": self._resume,
            "install": self._resume,
            "draft": self.open_draft,
            "folder": self._open_folder,
            "remove": self.ask_remove,
        }.items():
            page.buttons[name].clicked.connect(lambda _=False, do=slot: do())

    # What people ask for ----------------------------------------------------------------------

    def new_training(self, draft: Mapping[str, Any] | None = None) -> None:
        """Open the wizard, unless a training is under way."""
        if not self._controller.may_begin():
            return
        from app.dialogs.training_wizard import TrainingWizard

        wizard = TrainingWizard(self._page.window(), draft, self._runner, self._runs_folder)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.accepted_config.connect(self._controller.start)
        wizard.open()

    def open_draft(self) -> None:
        """Open the wizard with the settings of the training that is looked at."""
        details = self._model.details
        if details is not None:
            self.new_training(details.config)

    def _resume(self) -> None:
        if self._model.chosen is not None:
            self._controller.resume(self._model.chosen)

    def _open_folder(self) -> None:
        folder = str(self._model.chosen)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self._notifications.info(tr("The training is in {folder}", folder=folder))

    def ask_remove(self) -> ConfirmDialog | None:
        """Ask before a training's files are deleted."""
        row = self._model.chosen_row
        if row is None:
            return None
        if row.bundle:
            consequence = tr(
                "Its settings, epochs and networks are deleted from {folder}. Its bundle stays"
                " installed.",
                folder=row.path,
            )
        else:
            consequence = tr(
                "Its settings, epochs and networks are deleted from {folder}. What it has learned"
                " is lost.",
                folder=row.path,
            )
        dialog = ConfirmDialog(
            self._page.window(),
            tr("Remove “{title}”?", title=row.title),
            consequence,
            yes=tr("Remove run"),
            no=tr("Keep it"),
        )
        dialog.accepted.connect(lambda: self._controller.remove(row.path))
        dialog.open()
        return dialog

    # What is shown ----------------------------------------------------------------------------

    def _show(self) -> None:
        page, model = self._page, self._model
        page.runs.set_items(words.items_of(model), model.chosen)
        page.runs.none.setText(
            tr("No training yet.") if model.loaded else tr("Looking for trainings …")
        )
        row = model.chosen_row
        if row is None:
            page.show_invitation()
            return
        page.show_run()
        self._show_heading()
        self._show_figures()
        self._show_below()

    def _show_heading(self) -> None:
        page, model = self._page, self._model
        row, details = model.chosen_row, model.details
        live = model.live if model.live_is_chosen else None
        page.title.setText(row.title if row else "")
        page.subtitle.setText(words.subtitle_of(details) if details is not None else "")
        page.offer(words.buttons_for(row, live, details))
        said = live.notices if live is not None else ()
        failed = row.reason if row is not None and live is None and row.status == "failed" else ""
        page.notice.setText(said[-1] if said else failed)
        page.notice.setToolTip("\n".join(said) or failed)
        page.notice.setVisible(bool(said or failed))

    def _show_figures(self) -> None:
        page, model = self._page, self._model
        row, details = model.chosen_row, model.details
        live = model.live if model.live_is_chosen else None
        if details is not None and model.history:
            page.curves.set_history(model.history, details.n_epochs, words.milestones_of(details))
            page.show_curves()
        elif row is not None and (details is not None or live is not None):
            fraction = live.fraction if live is not None else None
            text = words.waiting_words(row, live)
            page.show_waiting(text, fraction, busy=live is not None)
        else:
            page.show_waiting("", None, busy=False)

    def _show_below(self) -> None:
        page, model = self._page, self._model
        details = model.details
        planned = details is not None and bool(details.trials)
        page.plan.setVisible(planned)
        if details is not None and planned:
            page.plan.set_cells(*words.plan_cells(model, details))
        page.machine.setVisible(model.live_is_chosen)
        if model.live is not None and model.live_is_chosen:
            page.machine.set_values(words.machine_values(model.live))
