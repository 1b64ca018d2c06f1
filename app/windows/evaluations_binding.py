"""Joins the evaluations of the Models page to their controller."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.controllers.evaluation import EvaluationController
from app.models.evaluation_view import EvaluationRequest, EvaluationView, PastEvaluation
from app.models.records import BundleChoice
from app.notifications import Notifications
from app.reasons import said
from app.widgets.evaluation_panel import protocol_words
from app.widgets.two_line_list import Row
from app.windows.file_dialogs import file_dialog
from app.windows.models_page import ModelsPage
from app.words import mark, tr
from core.progress import Progress

__all__ = ["BundlesInView", "EvaluationsBinding"]

_TABLES = mark("Tables (*.csv *.tsv *.txt)")
_CLASSES = mark("Figures of the classes (*.csv)")
_CLIPS = mark("What each clip was called (*.csv)")


@dataclass(frozen=True)
class BundlesInView:
    """What the evaluations need to know of the bundles on the page.

    Attributes
    ----------
    found : callable
        All bundles.
    current : callable
        The chosen one, or None.
    show_card : callable
        Shows the card of the chosen one.
    """

    found: Callable[[], Sequence[BundleChoice]]
    current: Callable[[], BundleChoice | None]
    show_card: Callable[[], object]


class EvaluationsBinding(QObject):
    """Lives as long as its page.

    Parameters
    ----------
    open_clips : callable
        Takes the files of a cell and shows them on the Listen page.
    """

    def __init__(
        self,
        page: ModelsPage,
        evaluation: EvaluationController,
        bundles: BundlesInView,
        notifications: Notifications,
        open_clips: Callable[[Sequence[Path]], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._evaluation = evaluation
        self._bundles = bundles
        self._notifications = notifications
        self._open_clips = open_clips
        self._measured: BundleChoice | None = None
        self._bind()
        evaluation.refresh()

    def _bind(self) -> None:
        page, form, evaluation = self._page, self._page.form, self._evaluation
        page.evaluate.clicked.connect(self._open_form)
        page.past.chosen.connect(lambda key: evaluation.open_past(Path(key)))
        form.folder_requested.connect(self._choose_folder)
        form.table_requested.connect(self._choose_table)
        form.data_chosen.connect(self._on_data)
        form.requested.connect(self._on_request)
        form.cancelled.connect(evaluation.cancel)
        form.closed.connect(self._bundles.show_card)
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
            bundle = self._bundles.current()
            if bundle is None:
                return
            self._measured = bundle
            others = [
                (other.name, str(other.path))
                for other in self._bundles.found()
                if other.manifest is not None and other.path != bundle.path
            ]
            self._page.form.set_bundle(bundle.name, others)
            self._page.form.set_idle()
        self._page.show_form()
        self._page.form.data.setFocus()

    def _choose_folder(self) -> None:
        dialog = file_dialog(self._page, tr("Choose a folder of labelled clips"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda text: self._page.form.choose_data(Path(text)))
        dialog.open()

    def _choose_table(self) -> None:
        dialog = file_dialog(self._page, tr("Choose a table of labelled clips"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr(_TABLES))
        dialog.fileSelected.connect(lambda text: self._page.form.choose_data(Path(text)))
        dialog.open()

    def _on_data(self, path: Path, layout: str) -> None:
        self._page.form.set_looking()
        self._evaluation.look_at(path, layout)

    def _on_request(self, request: EvaluationRequest) -> None:
        if self._measured is not None:
            self._evaluation.start(replace(request, bundle=str(self._measured.path)))

    def _on_progress(self, point: Progress) -> None:
        text = said(point.message)
        if point.total > 0:
            text = tr(
                "{doing} · {done:.0f} of {total:.0f}",
                doing=text, done=point.done, total=point.total,
            )  # fmt: skip
        self._page.form.set_busy(text, point.fraction)

    def _on_failed(self, reason: str) -> None:
        self._page.form.set_idle(reason or tr("Cancelled; nothing was kept."), failed=bool(reason))

    def _on_measured(self, view: EvaluationView) -> None:
        """Show it to who waits for it; who went on finds it in the list."""
        self._page.form.set_idle()
        if self._page.seen == "form":
            self._show_evaluation(view)
        else:
            self._notifications.info(
                tr("Evaluated {bundle} on {data}", bundle=view.bundle, data=view.dataset)
            )

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
            dialog = self._target(_name_of(view), "html", [tr("Report (*.html)")])
            dialog.fileSelected.connect(lambda text: self._evaluation.save_report(view, Path(text)))
            dialog.open()

    def _choose_table_target(self) -> None:
        view = self._page.evaluation.view
        if view is None:
            return
        dialog = self._target(_name_of(view), "csv", [tr(_CLASSES), tr(_CLIPS)])

        def save(text: str) -> None:
            if dialog.selectedNameFilter() == tr(_CLIPS):
                self._evaluation.save_clip_table(view, Path(text))
            else:
                self._evaluation.save_class_table(view, Path(text))

        dialog.fileSelected.connect(save)
        dialog.open()

    def _target(self, name: str, suffix: str, kinds: list[str]) -> QFileDialog:
        dialog = file_dialog(self._page, tr("Save"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{name.replace('/', '-')}.{suffix}")
        return dialog


def _name_of(evaluated: EvaluationView | PastEvaluation) -> str:
    return tr("{bundle} on {data}", bundle=evaluated.bundle, data=evaluated.dataset)


def _past_row(past: PastEvaluation) -> Row:
    key = str(past.folder)
    if past.reason:
        return Row(key, past.folder.name, past.reason, "", True, past.reason)
    made = past.made[:16].replace("T", " ")
    chosen = said(past.selection) or tr("all clips")
    return Row(
        key,
        _name_of(past),
        f"{protocol_words(past.protocol)}, n = {past.n}",
        f"{100 * past.accuracy:.1f} %",
        tip=f"{chosen}, {made} UTC",
    )
