"""Joins the Study page to the studies, to what is set up, and to who carries them out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.controllers.study import StudyController
from app.controllers.study_setup import StudySetupController
from app.dialogs.confirm import ConfirmDialog
from app.models.study_catalogue import words_of
from app.models.study_draft import StudyDraft
from app.models.study_model import StudyModel
from app.models.study_records import FigureView
from app.notifications import Notifications
from app.widgets.panel import keep_together
from app.windows import study_words as words
from app.windows.file_dialogs import file_dialog
from app.windows.study_page import StudyPage
from app.words import mark, tr

__all__ = ["StudyBinding"]

_COUNTS = 3
"""Of what is said of the trials, what is said where there is little room."""
_TABLES = mark("Tables (*.csv *.tsv *.txt)")
_WEIGHTS = mark("Weights (*.safetensors *.pth *.pt)")
_KINDS = {
    "csv": mark("Rows (*.csv)"),
    "png": mark("Picture (*.png)"),
    "svg": mark("Drawing (*.svg)"),
    "html": mark("Report (*.html)"),
}


class StudyBinding(QObject):
    """Shows the models on the page, and passes on what people ask for.

    Parameters
    ----------
    hindrance : callable
        Why nothing may begin now, as a sentence; empty where it may.
    """

    def __init__(
        self,
        page: StudyPage,
        model: StudyModel,
        controller: StudyController,
        setup: StudySetupController,
        notifications: Notifications,
        hindrance: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._model = model
        self._controller = controller
        self._setup = setup
        self._notifications = notifications
        self._hindrance = hindrance
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show)
        for signal in (model.list_changed, model.live_changed, model.view_changed):
            signal.connect(self._soon.start)
        setup.draft.changed.connect(self._soon.start)
        self._bind_list()
        self._bind_setup()
        self._bind_study()
        page.form.set_ray_problem(setup.ray_problem())
        page.show_welcome()
        self._show()
        controller.refresh()

    @property
    def draft(self) -> StudyDraft:
        """What is set up."""
        return self._setup.draft

    def _bind_list(self) -> None:
        page = self._page
        page.studies.run_chosen.connect(self.open_study)
        page.studies.new_requested.connect(self.new_study)
        page.welcome.cards.chosen.connect(self.set_up)
        page.welcome.open.clicked.connect(lambda: self._choose_study())

    def _bind_setup(self) -> None:
        form, budget, setup = self._page.form, self._page.budget, self._setup
        form.study_chosen.connect(setup.choose_study)
        form.changed.connect(self._on_changed)
        form.folder_requested.connect(self._choose_folder)
        form.table_requested.connect(self._choose_table)
        form.weights_requested.connect(self._choose_weights)
        form.out_requested.connect(self._choose_out)
        budget.measure_requested.connect(setup.measure)
        budget.stop_requested.connect(setup.stop_measuring)
        budget.started.connect(self.start)
        budget.closed.connect(self.new_study)
        self._controller.refused.connect(self._on_refused)

    def _bind_study(self) -> None:
        page, controller = self._page, self._controller
        page.protocol.activated.connect(lambda _: self._show())
        page.buttons["stop"].clicked.connect(lambda: controller.stop())
        for name in ("go_on", "retry"):
            page.buttons[name].clicked.connect(lambda: self._go_on())
        page.menus["export"].triggered.connect(self._on_export)
        page.menus["more"].triggered.connect(self._on_more)

    # What people ask for ----------------------------------------------------------------------

    def new_study(self) -> None:
        """Show which studies there are."""
        self._controller.choose(None)
        self._page.show_welcome()
        self._show()

    def set_up(self, name: str) -> None:
        """Show the form for a study."""
        self._controller.choose(None)
        self._setup.begin(name)
        self._page.show_setup()
        self._page.form.data.setFocus()

    def open_study(self, path: Path) -> None:
        """Look at a study of the list."""
        self._page.show_study()
        self._controller.choose(path)

    def start(self) -> None:
        """Begin what is set up."""
        if self._controller.start(self.draft.choices):
            self._page.show_study()

    def _go_on(self) -> None:
        if self._model.chosen is not None:
            self._controller.go_on(self._model.chosen)

    def _on_changed(self, changes: dict[str, Any]) -> None:
        self._setup.change(**changes)

    def _on_refused(self, error: BaseException) -> None:
        """Return to the form: the study could not be begun as it was asked for."""
        self._controller.choose(None)
        self._page.show_setup()
        self._setup.refuse(error)

    # Files ------------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        self._open_dialog(
            tr("Folder of labelled clips"),
            lambda path: self._setup.change(data=str(path), layout="auto"),
            mode=QFileDialog.FileMode.Directory,
        )

    def _choose_table(self) -> None:
        self._open_dialog(
            tr("Table of clips and labels"),
            lambda path: self._setup.change(data=str(path), layout="auto"),
            kinds=[tr(_TABLES)],
        )

    def _choose_weights(self, network: str) -> None:
        def take(path: Path) -> None:
            starts = {**self.draft.choices.starts, network: str(path)}
            self._setup.change(starts=starts)

        self._open_dialog(tr("File of weights"), take, kinds=[tr(_WEIGHTS)])

    def _choose_out(self) -> None:
        self._open_dialog(
            tr("Folder for the study"),
            lambda path: self._setup.change(out=str(path)),
            mode=QFileDialog.FileMode.Directory,
        )

    def _choose_study(self) -> None:
        def take(path: Path) -> None:
            self._page.show_study()
            self._controller.open_folder(path)

        self._open_dialog(tr("Folder of a study"), take, mode=QFileDialog.FileMode.Directory)

    def _open_dialog(
        self,
        title: str,
        take: Callable[[Path], object],
        *,
        mode: QFileDialog.FileMode = QFileDialog.FileMode.ExistingFile,
        kinds: list[str] | None = None,
    ) -> None:
        dialog = file_dialog(self._page, title)
        dialog.setFileMode(mode)
        if kinds:
            dialog.setNameFilters(kinds)
        dialog.fileSelected.connect(lambda text: take(Path(text)))
        dialog.open()

    def _on_export(self, action: QAction) -> None:
        folder, form = self._model.chosen, action.objectName()
        if folder is None:
            return
        save = {"csv": self._controller.save_rows, "html": self._controller.save_report}
        do = save.get(form, self._controller.save_figure)
        dialog = file_dialog(self._page, tr("Save"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr(_KINDS[form])])
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"{folder.name}.{form}")
        dialog.fileSelected.connect(lambda text: do(folder, Path(text)))
        dialog.open()

    def _on_more(self, action: QAction) -> None:
        folder, view = self._model.chosen, self._model.view
        if folder is None:
            return
        match action.objectName():
            case "again" if view is not None and view.choices is not None:
                self._controller.choose(None)
                self._setup.take(view.choices)
                self._page.show_setup()
            case "again" if view is not None:
                self.set_up(view.study)
            case "folder":
                if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
                    self._notifications.info(tr("The study is in {folder}", folder=folder))
            case "remove":
                self.ask_remove()

    def ask_remove(self) -> ConfirmDialog | None:
        """Ask before a study's files are deleted."""
        entry = self._model.chosen_entry
        if entry is None:
            return None
        title = tr(words_of(entry.study).title)
        dialog = ConfirmDialog(
            self._page.window(),
            tr("Remove “{title}”?", title=title),
            tr(
                "Its rows and its report are deleted from {folder}; exported files stay.",
                folder=entry.path,
            ),
            yes=tr("Remove study"),
            no=tr("Keep it"),
        )
        dialog.accepted.connect(lambda: self._on_remove(entry.path))
        dialog.open()
        return dialog

    def _on_remove(self, path: Path) -> None:
        self._controller.remove(path)
        self.new_study()

    # What is shown ----------------------------------------------------------------------------

    def _show(self) -> None:
        page, model = self._page, self._model
        page.studies.set_items(words.items_of(model), model.chosen)
        page.studies.none.setText(
            tr("No study yet.") if model.loaded else tr("Looking for studies …")
        )
        if page.seen == "study" and model.chosen is None:
            page.show_welcome()
        if page.seen == "setup":
            left_over = page.form.show_draft(self.draft)
            page.budget.show_draft(self.draft, left_over, self._hindrance())
        elif page.seen == "study":
            self._show_heading()
            self._show_rows()

    def _show_heading(self) -> None:
        page, model = self._page, self._model
        entry, view = model.chosen_entry, model.view
        live = model.live if model.live_is_chosen else None
        name = view.study if view is not None else entry.study if entry is not None else ""
        page.title.setText(tr(words_of(name).title) if name else "")
        page.facts.setText(keep_together(view.facts) if view is not None else "")
        page.offer(words.buttons_for(entry, live))
        notice = ""
        if entry is not None and view is not None:
            notice = words.notice_of(entry, view, live)
        page.notice.setText(notice)
        page.notice.setToolTip(notice)
        page.notice.setVisible(bool(notice))

    def _show_rows(self) -> None:
        page, model, view = self._page, self._model, self._model.view
        live = model.live if model.live_is_chosen else None
        page.paper_note.setText(view.paper_note if view is not None else "")
        page.paper_note.setVisible(view is not None and bool(view.paper_note))
        if view is None:
            page.figure.set_empty_words(words.waiting_words(model.chosen_entry, live))
            page.figure.set_figure(FigureView())
            page.counts.setText("")
            page.trials.set_trials((), {}, {}, running=False)
            page.summary.set_lines(())
            return
        page.figure.set_empty_words("")
        page.figure.set_figure(view.figure)
        counts = words.counts_of(view, live, model.seconds_left)
        page.counts.setText(counts)
        page.counts.set_short(" · ".join(counts.split(" · ")[:_COUNTS]))
        shares = live.shares if live is not None else {}
        condition = tr(words_of(view.study).condition)
        page.trials.set_trials(
            view.trials, shares, view.by_trial, running=live is not None, condition=condition
        )
        chosen = page.protocol.currentData()
        lines = [line for line in view.summary if line.protocol == chosen]
        page.summary.set_lines(lines, condition)
