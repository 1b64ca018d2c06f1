"""Step 1: which clips."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app import wizard_data_jobs
from app.dialogs.wizard.fields import WizardPage, WorkBar, choices, line
from app.models.training_draft import TrainingDraft
from app.models.wizard_records import DataView
from app.reasons import said
from app.tasks import TaskRunner
from app.widgets.drop_area import DropArea
from app.widgets.panel import ElidedLabel
from app.words import mark, tr, trn
from core.errors import ParameterError

__all__ = ["DataPage"]

_LAYOUTS = {
    "auto": mark("detect automatically"),
    "folders": mark("a folder for each class"),
    "table": mark("a table of paths and labels"),
    "esc50": mark("ESC-50"),
    "urbansound8k": mark("UrbanSound8K"),
    "gtzan": mark("GTZAN"),
}
_SPLITS = {
    "auto": mark("as the dataset asks for"),
    "official": mark("its official folds"),
    "subsets": mark("its train, validation and test parts"),
    "stratified-5": mark("5 folds by class, sources kept together"),
    "stratified-10": mark("10 folds by class, sources kept together"),
    "paper-80-20": mark("first 80 % of each class to train on"),
    "fault-filtered": mark("GTZAN without faults"),
}
_CLASSES = 24
_DROP = mark(
    "Drop a folder of labelled clips here, or a table of them\n\n"
    "A folder for each class; or a table (.csv, .tsv) with a column of paths and one of labels;"
    " or ESC-50, UrbanSound8K or GTZAN as they come"
)


class DataPage(WizardPage):
    """A folder or table, how it is laid out and why, and what is in it."""

    title = mark("Data", "step of the wizard")

    def __init__(self, draft: TrainingDraft, runner: TaskRunner) -> None:
        super().__init__(draft, runner)
        self.setAcceptDrops(True)
        self.view: DataView | None = None
        self._asked: tuple[object, ...] = ()
        self._named = ""
        self.choose_folder = QPushButton(tr("Choose a &folder…"))
        self.choose_table = QPushButton(tr("Choose a &table…"))
        self.chosen = ElidedLabel("", "")
        self.drop = DropArea()
        self.drop.setAccessibleName(tr("Choose a folder of labelled clips"))
        self.drop.words.setText(tr(_DROP))
        self.drop.setMinimumHeight(180)
        self.layout_choice = choices(tr("Layout", "of a dataset"), dict(_LAYOUTS))
        self.split_choice = choices(tr("Folds"), dict(_SPLITS))
        self.reason = line("")
        self.division = line("")
        self.facts = line("", "title")
        self.classes = line("")
        self.parts = line("")
        self.left_out = line("")
        self.table = _table()
        self.error = line("", "danger")
        self.work = WorkBar(tr("Looking into the data"))
        self._lay_out()
        self.choose_folder.clicked.connect(self._on_choose_folder)
        self.drop.clicked.connect(self._on_choose_folder)
        self.choose_table.clicked.connect(self._on_choose_table)
        self.layout_choice.activated.connect(lambda _row: self._on_layout())
        self.split_choice.activated.connect(lambda _row: self._on_split())
        self.work.cancelled.connect(self._on_cancel)
        draft.changed.connect(self._on_changed)
        self._show(None)
        self._show_chosen()
        self.work.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose_folder)
        buttons.addWidget(self.choose_table)
        buttons.addWidget(self.chosen, 1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.error)
        self.body.addWidget(self.work)
        self.body.addWidget(self.drop)
        self.form.add(tr("Layout", "of a dataset"), self.layout_choice, "layout",
                      tr("How class, fold and source of each clip are found."))  # fmt: skip
        self.form.addWidget(self.reason, self.form.rowCount(), 1)
        self.form.add(tr("Folds"), self.split_choice, "split",
                      tr("How clips are divided when the ensemble is evaluated."))  # fmt: skip
        self.form.addWidget(self.division, self.form.rowCount(), 1)
        self.settings = QWidget()
        self.settings.setLayout(self.form)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.settings)
        for part in (self.facts, self.classes, self.parts, self.left_out):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addStretch()

    def enter(self) -> None:
        """Look into what the draft names."""
        self._inspect()

    def blocked(self) -> str:
        """Reason why one cannot go on."""
        if not self.draft.get("data"):
            return tr("Choose a folder of labelled clips, or a table of them.")
        if self.busy("inspect"):
            return tr("Looking into the data…")
        if self.view is None:
            return tr("The data cannot be read; the reason is above.")
        return ""

    def set_data(self, path: Path) -> None:
        """Take other data; layout, folds, exclusions and the form of inputs begin anew."""
        for field, value in (("layout", "auto"), ("split", "auto"), ("exclude", [])):
            self.draft.set(field, value)
        self.draft.forget("features")
        self.draft.set("data", str(path))

    def show_error(self, field: str, reason: str) -> bool:
        """Say beside a field, or above, why it is refused."""
        if field == "data":
            self._fail(reason)
            return True
        return super().show_error(field, reason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local path."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self.drop.set_dragging(True)
            self.chosen.setText(tr("Let go to look into it"))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what was above."""
        self._show_chosen()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into the first of what was dropped."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.set_data(paths[0])
        self._show_chosen()

    def _on_choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr("Folder of labelled clips"))
        if found:
            self.set_data(Path(found))

    def _on_choose_table(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, tr("Table of clips and labels"), "", tr("Tables (*.csv *.tsv *.txt)")
        )
        if found:
            self.set_data(Path(found))

    def _on_layout(self) -> None:
        chosen = self.layout_choice.currentData()
        self.draft.set("exclude", [])
        self.draft.forget("features")
        self.draft.set("layout", chosen)

    def _on_split(self) -> None:
        self.draft.set("split", self.split_choice.currentData())

    def _on_cancel(self) -> None:
        self.ask_to_stop("inspect")
        self._asked = ()

    def _on_changed(self, field: str) -> None:
        if field in ("", "data", "layout", "split", "exclude"):
            for box, name in ((self.layout_choice, "layout"), (self.split_choice, "split")):
                value = self.draft.get(name) or "auto"
                if box.findData(value) < 0:
                    box.addItem(str(value), value)
                box.setCurrentIndex(box.findData(value))
            self._inspect()

    def _inspect(self) -> None:
        data = self.draft.get("data")
        layout = self.draft.get("layout") or "auto"
        split = self.draft.get("split") or "auto"
        exclude = tuple(self.draft.get("exclude") or ())
        asked = (data, layout, split, exclude)
        if not data or asked == self._asked:
            return
        if self._asked[:2] != asked[:2]:
            self._show(None)
        self._asked = asked
        self._show_chosen()
        self.error.hide()
        path = Path(str(data))
        self.submit(
            "inspect",
            lambda context: wizard_data_jobs.inspect_data(context, path, layout, exclude, split),
            on_success=self._on_view,
            on_failure=self._on_failure,
            on_cancelled=lambda: self._fail(tr("Stopped before it was looked through.")),
            on_progress=self.work.report,
            on_finished=self._on_finished,
        )
        self.work.begin(tr("Looking into {name}", name=path.name))
        self.state_changed.emit()

    def _on_view(self, view: DataView) -> None:
        self._show(view)
        if not self.draft.get("name") or self.draft.get("name") == self._named:
            self._named = view.name
            self.draft.set("name", view.name)
        if not self.draft.has("features"):
            self.draft.set("features", view.features)

    def _on_failure(self, error: BaseException) -> None:
        self._show(None)
        field = error.field if isinstance(error, ParameterError) else ""
        if field in self.form.errors:
            self.form.show_error(field, str(error))
        else:
            self._fail(str(error))

    def _on_finished(self) -> None:
        self.work.hide()
        self.state_changed.emit()

    def _fail(self, reason: str) -> None:
        self.error.setText(said(reason))
        self.error.show()

    def _show_chosen(self) -> None:
        data = self.draft.get("data")
        self.chosen.setText(str(data or ""))
        self.chosen.setToolTip(str(data or ""))
        self.drop.setVisible(not data)
        self.drop.set_dragging(False)
        self.settings.setVisible(bool(data))

    def _show(self, view: DataView | None) -> None:
        self.view = view
        for part in (self.reason, self.division, self.facts, self.classes, self.parts,
                     self.left_out, self.table):  # fmt: skip
            part.setVisible(view is not None)
        if view is None:
            self.error.hide()
            return
        self.error.hide()
        self.reason.setText(f"{tr(_LAYOUTS[view.layout])}: {view.reason}")
        self.division.setText(view.division or tr("cannot be divided yet; the next step says why"))
        self.facts.setText(_facts(view))
        self.classes.setText(_listed(view.clips_of_class))
        self.parts.setText(tr("Folds and parts: {parts}", parts=_listed(view.parts)))
        self.parts.setVisible(bool(view.parts))
        names = "; ".join(f"{name}: {why}" for name, why in view.left_out)
        self.left_out.setText(tr("Left out: {names}", names=names))
        self.left_out.setVisible(bool(view.left_out))
        _fill(self.table, view)


def _table() -> QTableWidget:
    table = QTableWidget(0, 4)
    table.setHorizontalHeaderLabels(
        [
            tr("clip", "table header"),
            tr("class", "table header"),
            tr("fold", "table header"),
            tr("source", "table header"),
        ]
    )
    table.setAccessibleName(tr("First clips"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
    header.setHighlightSections(False)
    table.setMinimumHeight(150)
    return table


def _fill(table: QTableWidget, view: DataView) -> None:
    table.clearSpans()
    table.setRowCount(len(view.rows))
    for number, row in enumerate(view.rows):
        for column, text in enumerate((row.name, row.label, row.fold, row.source)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(number, column, item)
    more = view.n_clips - len(view.rows)
    if more > 0:
        table.setRowCount(len(view.rows) + 1)
        words = trn("and {count} more clip", "and {count} more clips", more, count=_grouped(more))
        table.setItem(len(view.rows), 0, QTableWidgetItem(words))
        table.setSpan(len(view.rows), 0, 1, table.columnCount())


def _facts(view: DataView) -> str:
    clips, classes, sources = view.n_clips, len(view.clips_of_class), view.n_sources
    return " · ".join(
        (
            trn("{count} clip", "{count} clips", clips, count=_grouped(clips)),
            trn("{count} class", "{count} classes", classes, count=_grouped(classes)),
            trn("{count} source", "{count} sources", sources, count=_grouped(sources)),
        )
    )


def _grouped(count: int) -> str:
    return f"{count:,}".replace(",", " ")


def _listed(counts: dict[str, int]) -> str:
    named = [f"{name} {count}" for name, count in list(counts.items())[:_CLASSES]]
    more, shown = len(counts) - len(named), " · ".join(named)
    return tr("{shown} and {n} more", shown=shown, n=more) if more > 0 else shown
