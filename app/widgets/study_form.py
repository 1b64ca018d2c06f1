"""The form in which a study is set up; what is wrong with a choice stands beneath it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.models.study_catalogue import CATALOGUE, words_of
from app.models.study_draft import StudyDraft
from app.reasons import said
from app.widgets.panel import ChoiceBox, Panel, role_label, scroll_through
from app.widgets.study_fields import Chips, FieldGrid
from app.widgets.study_networks import NetworkPicker
from app.widgets.two_rows import TwoRows
from app.words import mark, tr

__all__ = ["StudyForm"]

_GAP = 8
_RECIPES = {
    "quick": mark("quick"),
    "paper-pretrained": mark("the paper's, for trained weights"),
    "paper-random": mark("the paper's, for random weights"),
}
_COMPARED_WITH_RANDOM = frozenset({"pretraining", "weight-change"})


class StudyForm(Panel):
    """Choices of a study.

    Attributes
    ----------
    study_chosen : Signal(str)
    changed : Signal(object)
        Choices by their names in `StudyChoices`.
    folder_requested, table_requested, out_requested : Signal()
        People want to choose clips, or the folder of the study.
    weights_requested : Signal(str)
        A network that a file of weights is to be chosen for.
    """

    study_chosen = Signal(str)
    changed = Signal(object)
    folder_requested = Signal()
    table_requested = Signal()
    out_requested = Signal()
    weights_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.study = ChoiceBox(tr("Study"))
        for words in CATALOGUE:
            self.study.addItem(tr(words.title), words.name)
        self.question = role_label("", "muted")
        self.data = QLineEdit()
        self.data.setPlaceholderText(tr("a folder of labelled clips, or a table of them (.csv)"))
        self.found = role_label("", "muted")
        self.networks = NetworkPicker()
        self.partial = QCheckBox(tr("Let weights be missing from files; these start at random"))
        self.recipe = ChoiceBox(tr("Recipe"))
        self.epochs = _number(0, 10_000)
        self.seeds = _number(1, 100)
        self.folds = Chips(tr("Fold"), tr("choose the clips first"))
        self.blocks = Chips(tr("Block"), tr("choose the networks first"))
        self.executor = ChoiceBox(tr("Computed on"))
        self.executor.addItem(tr("this machine, one trial after another"), "local")
        self.executor.addItem(tr("a Ray cluster"), "ray")
        self.no_ray = role_label("", "muted")
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr("HOST:PORT or auto; empty starts one on this machine"))
        self.out = QLineEdit()
        self.grid = FieldGrid()
        self._starts: Mapping[str, str] = {}
        for label in (self.question, self.found, self.no_ray):
            label.setWordWrap(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = self.grid
        grid.add(tr("Study"), _above(self.study, self.question), "study", "plan")
        folder, table = QPushButton(tr("Folder…")), QPushButton(tr("Table…"))
        folder.setAccessibleName(tr("Choose a folder of labelled clips"))
        table.setAccessibleName(tr("Choose a table of labelled clips"))
        folder.clicked.connect(lambda: self.folder_requested.emit())
        table.clicked.connect(lambda: self.table_requested.emit())
        data = TwoRows(self.data, _beside(folder, table, None), (1, 0), _GAP)
        data.setFocusProxy(self.data)
        clips = _above(data, self.found)
        grid.add(tr("Clips"), clips, "data", "layout")
        networks = _above(self.networks, self.partial)
        grid.add(tr("Networks"), networks, "architectures", "init", "features")
        grid.add(tr("Recipe"), self.recipe, "recipe", "learning_rates", "weight_decays")
        grid.add(tr("Epochs"), _beside(self.epochs, None), "epochs")
        grid.add(
            tr("Number of seeds"), _beside(self.seeds, None), "seeds",
            tip=tr("Trainings of each kind; they differ in what is drawn at random."),
        )  # fmt: skip
        grid.add(tr("Held-out folds"), self.folds, "folds", "split",
                 tip=tr("Each fold that is marked is held out once."))  # fmt: skip
        grid.add(tr("Blocks"), self.blocks, "blocks", tip=tr("Depths that the study stops at."))
        grid.add(tr("Computed on"), _above(self.executor, self.no_ray), "executor")
        grid.add(tr("Address"), self.address, "address", tip=tr("Of a Ray cluster that is there."))
        out = QPushButton(tr("Choose…"))
        out.setAccessibleName(tr("Choose the folder of the study"))
        out.clicked.connect(lambda: self.out_requested.emit())
        grid.add(tr("Kept in"), _beside(self.out, out), "out",
                 tip=tr("Folder of the study's rows and its report."))  # fmt: skip
        self.data.setAccessibleName(tr("Clips"))
        self.epochs.setAccessibleName(tr("Epochs"))
        self.seeds.setAccessibleName(tr("Number of seeds"))
        self.out.setAccessibleName(tr("Kept in"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.addLayout(grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll_through(scroll, inside)
        self.body.addWidget(scroll, 1)

    def _connect(self) -> None:
        tell = self.changed.emit
        self.study.activated.connect(lambda _: self.study_chosen.emit(self.study.currentData()))
        self.data.editingFinished.connect(lambda: tell({"data": self.data.text().strip()}))
        self.networks.taken_changed.connect(lambda names: tell({"architectures": names}))
        self.networks.start_chosen.connect(self._on_start)
        self.networks.file_requested.connect(self.weights_requested)
        self.partial.clicked.connect(lambda on: tell({"partial": on}))
        self.recipe.activated.connect(lambda _: tell({"recipe": self.recipe.currentData()}))
        self.epochs.valueChanged.connect(lambda count: tell({"epochs": count}))
        self.seeds.valueChanged.connect(lambda count: tell({"seeds": count}))
        self.folds.changed.connect(lambda names: tell({"folds": names}))
        self.blocks.changed.connect(lambda names: tell({"blocks": names}))
        self.executor.activated.connect(lambda _: tell({"executor": self.executor.currentData()}))
        self.address.editingFinished.connect(lambda: tell({"address": self.address.text().strip()}))
        self.out.editingFinished.connect(lambda: tell({"out": self.out.text().strip()}))

    def _on_start(self, network: str, start: str) -> None:
        self.changed.emit({"starts": {**self._starts, network: start}})

    # What is shown ----------------------------------------------------------------------------

    def set_ray_problem(self, reason: str) -> None:
        """Offer a cluster, or say why there is none to be had."""
        number = self.executor.findData("ray")
        if reason and number >= 0:
            self.executor.removeItem(number)
        self.no_ray.setText(reason)
        self.no_ray.setVisible(bool(reason))

    def show_draft(self, draft: StudyDraft) -> dict[str, str]:
        """Show choices and findings; problems that belong to no field here are given back."""
        choices, words = draft.choices, words_of(draft.choices.study)
        _choose(self.study, choices.study)
        self.question.setText(tr(words.question))
        _write(self.data, choices.data)
        self.found.setText(_found_words(draft))
        self.found.setVisible(bool(self.found.text()))
        self._show_networks(draft)
        self._show_recipe(draft)
        _count(self.seeds, choices.seeds)
        self.folds.set_names(draft.clips.folds if draft.clips else (), choices.folds)
        self.grid.show_row("blocks", words.of_blocks)
        self.blocks.set_names(draft.blocks, choices.blocks, said)
        _choose(self.executor, choices.executor)
        self.grid.show_row("address", choices.executor == "ray")
        _write(self.address, choices.address)
        _write(self.out, choices.out)
        return self.grid.show_problems(draft.problems)

    def _show_networks(self, draft: StudyDraft) -> None:
        choices = draft.choices
        self._starts = dict(choices.starts)
        if draft.catalogue is not None:
            self.networks.set_networks(draft.catalogue.architectures)
        self.networks.show_choices(
            choices.architectures,
            choices.starts,
            random_allowed=choices.study not in _COMPARED_WITH_RANDOM,
        )
        of_files = any(
            choices.start_of(name) not in {"pretrained", "random"} for name in choices.architectures
        )
        self.partial.setVisible(of_files)
        self.partial.setChecked(choices.partial)

    def _show_recipe(self, draft: StudyDraft) -> None:
        recipes = draft.catalogue.recipes if draft.catalogue is not None else {}
        if self.recipe.count() != len(recipes):
            self.recipe.clear()
            for name in sorted(recipes, key=lambda one: list(_RECIPES).index(one)
                               if one in _RECIPES else len(_RECIPES)):  # fmt: skip
                epochs = recipes[name].get("epochs", 0)
                title = tr(_RECIPES[name]) if name in _RECIPES else name
                text = tr("{recipe}: {n} epochs", recipe=title, n=epochs)
                self.recipe.addItem(text, name)
        _choose(self.recipe, draft.choices.recipe)
        usual = draft.recipe_epochs
        self.epochs.setSpecialValueText(
            tr("the recipe's {n}", n=usual) if usual else tr("the recipe's")
        )
        self.epochs.updateGeometry()
        _count(self.epochs, draft.choices.epochs)


def _found_words(draft: StudyDraft) -> str:
    if draft.looking:
        return tr("looking into {name} …", name=Path(draft.choices.data).name)
    clips = draft.clips
    if clips is None:
        return ""
    return tr(
        "{name}: {clips} clips in {classes} classes, {division} ({reason})",
        name=clips.name,
        clips=clips.n_clips,
        classes=clips.n_classes,
        division=clips.division,
        reason=clips.reason,
    )


def _number(low: int, high: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(150)
    box.lineEdit().setTextMargins(7, 0, 0, 0)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def _beside(first: QWidget, *others: QWidget | None) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    row.addWidget(first, 1 if all(others) else 0)
    for other in others:
        if other is None:
            row.addStretch(1)
        else:
            row.addWidget(other)
    holder.setFocusProxy(first)
    return holder


def _above(first: QWidget, second: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(first)
    column.addWidget(second)
    holder.setFocusProxy(first)
    return holder


def _choose(box: QComboBox, value: str) -> None:
    if box.currentData() != value:
        box.setCurrentIndex(box.findData(value))


def _write(line: QLineEdit, text: str) -> None:
    """Show a text, unless people are just writing another one."""
    if line.text() != text and not (line.hasFocus() and line.isModified()):
        line.setText(text)


def _count(box: QSpinBox, value: int) -> None:
    if box.value() != value:
        blocked = box.blockSignals(True)
        box.setValue(value)
        box.blockSignals(blocked)
