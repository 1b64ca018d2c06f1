"""Joins the Models page to the controllers behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from app.controllers.bundle import BundleController
from app.controllers.bundle_files import BundleFilesController, is_asked_for
from app.controllers.evaluation import EvaluationController
from app.models.evaluation_view import EvaluationRequest, EvaluationView, PastEvaluation
from app.models.records import BundleChoice
from app.models.session import SessionModel
from app.notifications import Notifications
from app.paths import bundles_dir
from app.widgets.two_line_list import Row
from app.windows.models_page import ModelsPage
from core.progress import Progress

if TYPE_CHECKING:
    from app.bundle_jobs import Incoming

__all__ = ["ModelsBinding"]

_TABLES = "Tables (*.csv *.tsv *.txt)"
_CLASSES, _CLIPS = "Figures of the classes (*.csv)", "What each clip was called (*.csv)"


class ModelsBinding(QObject):
    """Lives as long as its page.

    Parameters
    ----------
    open_clips : callable
        Takes the files of a cell and shows them on the Listen page.
    """

    def __init__(
        self,
        page: ModelsPage,
        session: SessionModel,
        bundle: BundleController,
        files: BundleFilesController,
        evaluation: EvaluationController,
        notifications: Notifications,
        open_clips: Callable[[Sequence[Path]], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._bundle = bundle
        self._files = files
        self._evaluation = evaluation
        self._notifications = notifications
        self._open_clips = open_clips
        self._wanted = ""
        self._measured: BundleChoice | None = None
        self._bind_bundles()
        self._bind_evaluation()
        self._show_bundles()
        evaluation.refresh()

    # Bundles ----------------------------------------------------------------------------------

    def _bind_bundles(self) -> None:
        page, files = self._page, self._files
        self._bundle.bundles_changed.connect(lambda _: self._show_bundles())
        self._session.model_changed.connect(self._show_bundles)
        self._session.model_key_changed.connect(self._show_bundles)
        page.bundles.chosen.connect(self._on_bundle)
        page.use.clicked.connect(self._on_use)
        page.install.clicked.connect(self._choose_install)
        page.export.clicked.connect(self._choose_export)
        page.remove.clicked.connect(self._ask_remove)
        page.stop.clicked.connect(files.cancel)
        files.busy_changed.connect(page.set_working)
        files.looked.connect(self._ask_install)
        files.installed.connect(self._on_installed)

    def _current(self) -> BundleChoice | None:
        key = self._page.bundles.current_key
        return next((b for b in self._bundle.bundles if str(b.path) == key), None)

    def _in_use(self, bundle: BundleChoice) -> bool:
        return is_asked_for(self._session.key, bundle.name, bundle.path)

    def _is_installed(self, bundle: BundleChoice) -> bool:
        return bundle.path.parent == bundles_dir()

    def _show_bundles(self) -> None:
        page, found = self._page, self._bundle.bundles
        page.bundles.set_rows([self._row(bundle) for bundle in found])
        for bundle in found:
            if self._wanted and bundle.name == self._wanted:
                self._wanted = ""
                page.bundles.choose(str(bundle.path))
                self._show_card()
                return
        if page.seen == "card" and not page.past.current_key:
            if self._current() is None and found:
                used = next((b for b in found if self._in_use(b)), found[0])
                page.bundles.choose(str(used.path))
            self._show_card()

    def _row(self, bundle: BundleChoice) -> Row:
        key, manifest = str(bundle.path), bundle.manifest
        if manifest is None:
            return Row(key, bundle.name, f"damaged: {bundle.reason}", "", True, bundle.reason or "")
        where = "installed" if self._is_installed(bundle) else "shipped"
        detail = f"{where} · {len(manifest.labels)} classes"
        return Row(key, bundle.name, detail, "in use" if self._in_use(bundle) else "", tip=key)

    def _on_bundle(self, _key: str) -> None:
        self._page.past.choose("")
        self._page.question.dismiss()
        self._show_card()

    def _show_card(self) -> None:
        bundle = self._current()
        self._page.show_bundle(
            bundle,
            in_use=bundle is not None and self._in_use(bundle),
            removable=bundle is not None and self._is_installed(bundle),
        )

    def _on_use(self) -> None:
        bundle = self._current()
        if bundle is not None:
            self._bundle.choose_bundle(bundle.path)

    def _on_installed(self, name: str) -> None:
        self._wanted = name

    def _choose_install(self) -> None:
        dialog = self._dialog("Install a bundle")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("Bundles (*.sonolens bundle.json)")
        dialog.fileSelected.connect(lambda text: self.install(Path(text)))
        dialog.open()

    def install(self, path: Path) -> None:
        """Install a file or folder, or the folder whose ``bundle.json`` this is."""
        self._files.look_at(path.parent if path.name == "bundle.json" else path)

    def _ask_install(self, found: Incoming) -> None:
        other = (
            f"Install as {found.free_name}",
            lambda: self._files.install(found.path, found.free_name),
        )
        if found.taken == "shipped":
            text = f"{found.name} is the name of a bundle that ships with the program."
            self._page.question.ask(text, [other, ("Do nothing", None)])
            return
        text = f"A bundle {found.name} is installed already."
        replacing = ("Replace it", lambda: self._files.install(found.path, replace=True))
        self._page.question.ask(text, [replacing, other, ("Do nothing", None)])

    def _choose_export(self) -> None:
        bundle = self._current()
        if bundle is None:
            return
        dialog = self._dialog(f"Export {bundle.name}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("One file (*.sonolens)")
        dialog.setDefaultSuffix("sonolens")
        dialog.selectFile(f"{bundle.name}.sonolens")
        dialog.fileSelected.connect(lambda text: self._files.export(bundle.path, Path(text)))
        dialog.open()

    def _ask_remove(self) -> None:
        bundle = self._current()
        if bundle is not None:
            self._page.question.ask(
                f"Remove {bundle.name}? Its files in {bundle.path} are deleted.",
                [
                    ("Remove", lambda: self._files.remove(bundle.name, bundle.path)),
                    ("Keep it", None),
                ],
            )

    def _dialog(self, title: str, folder: Path | None = None) -> QFileDialog:
        dialog = QFileDialog(self._page, title, str(folder or Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # Evaluations ------------------------------------------------------------------------------

    def _bind_evaluation(self) -> None:
        page, form, evaluation = self._page, self._page.form, self._evaluation
        page.evaluate.clicked.connect(self._open_form)
        page.past.chosen.connect(lambda key: evaluation.open_past(Path(key)))
        form.folder_requested.connect(self._choose_folder)
        form.table_requested.connect(self._choose_table)
        form.data_chosen.connect(self._on_data)
        form.requested.connect(self._on_request)
        form.cancelled.connect(evaluation.cancel)
        form.closed.connect(self._show_card)
        evaluation.data_found.connect(form.set_data)
        evaluation.data_failed.connect(form.set_data_failed)
        evaluation.progressed.connect(self._on_progress)
        evaluation.failed.connect(self._on_failed)
        evaluation.measured.connect(self._on_measured)
        evaluation.opened.connect(self._show_evaluation)
        evaluation.past_changed.connect(self._on_past)
        page.evaluation.cell_activated.connect(self._on_cell)
        page.evaluation.report_requested.connect(self._choose_report)
        page.evaluation.table_requested.connect(self._choose_table_target)

    def _open_form(self) -> None:
        if not self._evaluation.busy:
            bundle = self._current()
            if bundle is None:
                return
            self._measured = bundle
            others = [
                (other.name, str(other.path))
                for other in self._bundle.bundles
                if other.manifest is not None and other.path != bundle.path
            ]
            self._page.form.set_bundle(bundle.name, others)
            self._page.form.set_idle()
        self._page.show_form()
        self._page.form.data.setFocus()

    def _choose_folder(self) -> None:
        dialog = self._dialog("Choose a folder of labelled clips")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda text: self._page.form.choose_data(Path(text)))
        dialog.open()

    def _choose_table(self) -> None:
        dialog = self._dialog("Choose a table of labelled clips")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_TABLES)
        dialog.fileSelected.connect(lambda text: self._page.form.choose_data(Path(text)))
        dialog.open()

    def _on_data(self, path: Path, layout: str) -> None:
        self._page.form.set_looking()
        self._evaluation.look_at(path, layout)

    def _on_request(self, request: EvaluationRequest) -> None:
        if self._measured is not None:
            self._evaluation.start(replace(request, bundle=str(self._measured.path)))

    def _on_progress(self, point: Progress) -> None:
        text = point.message
        if point.total > 0:
            text = f"{text} · {point.done:.0f} of {point.total:.0f}"
        self._page.form.set_busy(text, point.fraction)

    def _on_failed(self, reason: str) -> None:
        self._page.form.set_idle(reason or "Cancelled; nothing was kept.", failed=bool(reason))

    def _on_measured(self, view: EvaluationView) -> None:
        """Show it to who waits for it; who went on finds it in the list."""
        self._page.form.set_idle()
        if self._page.seen == "form":
            self._show_evaluation(view)
        else:
            self._notifications.info(f"Evaluated {view.bundle} on {view.dataset}")

    def _show_evaluation(self, view: EvaluationView) -> None:
        self._page.show_evaluation(view)
        self._page.past.choose(str(view.folder))
        self._page.bundles.choose("")
        self._page.evaluation.matrix.setFocus()

    def _on_past(self, found: list[PastEvaluation]) -> None:
        page = self._page
        page.past.set_rows([_past_row(each) for each in found])
        if page.seen == "evaluation" and page.evaluation.view is not None:
            page.past.choose(str(page.evaluation.view.folder))

    def _on_cell(self, row: int, column: int) -> None:
        view = self._page.evaluation.view
        files = () if view is None else view.clips.get((row, column), ())
        if files:
            self._open_clips(files)

    def _choose_report(self) -> None:
        view = self._page.evaluation.view
        if view is not None:
            dialog = self._target(f"{view.bundle} on {view.dataset}", "html", ["Report (*.html)"])
            dialog.fileSelected.connect(lambda text: self._evaluation.save_report(view, Path(text)))
            dialog.open()

    def _choose_table_target(self) -> None:
        view = self._page.evaluation.view
        if view is None:
            return
        dialog = self._target(f"{view.bundle} on {view.dataset}", "csv", [_CLASSES, _CLIPS])

        def save(text: str) -> None:
            if dialog.selectedNameFilter() == _CLIPS:
                self._evaluation.save_clip_table(view, Path(text))
            else:
                self._evaluation.save_class_table(view, Path(text))

        dialog.fileSelected.connect(save)
        dialog.open()

    def _target(self, name: str, suffix: str, kinds: list[str]) -> QFileDialog:
        dialog = self._dialog("Save")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{name.replace('/', '-')}.{suffix}")
        return dialog


def _past_row(past: PastEvaluation) -> Row:
    key = str(past.folder)
    if past.reason:
        return Row(key, past.folder.name, past.reason, "", True, past.reason)
    made = past.made[:16].replace("T", " ")
    chosen = past.selection or "all clips"
    return Row(
        key,
        f"{past.bundle} on {past.dataset}",
        f"{past.protocol}, n = {past.n}",
        f"{100 * past.accuracy:.1f} %",
        tip=f"{chosen}, {made} UTC",
    )
