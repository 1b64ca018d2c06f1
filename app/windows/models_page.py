"""The Models page: the bundles there are, one's card, and how good they were on which clips.

Only widgets and how they stand; `app.windows.models_binding` joins them to controllers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.evaluation_view import EvaluationView
from app.models.records import BundleChoice
from app.widgets.bundle_card import BundleCard
from app.widgets.bundle_comparison import BundleComparisonPanel
from app.widgets.evaluation_form import EvaluationForm
from app.widgets.evaluation_panel import EvaluationPanel
from app.widgets.list_splitter import ListSplitter
from app.widgets.panel import ElidedLabel, Panel
from app.widgets.question_bar import QuestionBar
from app.widgets.two_line_list import TwoLineList
from app.widgets.two_rows import heading
from app.words import mark, tr

if TYPE_CHECKING:
    from core.bundles.compare import BundleComparison

__all__ = ["ModelsPage"]

_GAP = 8
_NONE_YET = mark("None yet. Evaluate a bundle on labelled clips to see how good it is.")


class ModelsPage(QWidget):
    """Everything that one sees of the bundles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bundles = TwoLineList(tr("Models"))
        self.past = TwoLineList(tr("Evaluations"), tr(_NONE_YET))
        self.install = QPushButton(tr("Install…"))
        self.install.setToolTip(tr("Keep a copy of a bundle: a .sonolens file, or a folder"))
        menu = QMenu(self.install)
        self.install_file = menu.addAction(tr("From a file…"))
        self.install_folder = menu.addAction(tr("From a folder…"))
        self.install.setMenu(menu)
        self.working = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.stop = QPushButton(tr("Cancel"))
        self.question = QuestionBar()
        self.title = ElidedLabel("", "title")
        self.facts = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.use = QPushButton(tr("Use"))
        self.evaluate = QPushButton(tr("Evaluate…"))
        self.compare = QPushButton(f"{tr('Compare with')}\u2002\u2002")
        self.compare.setAccessibleName(tr("Compare with"))
        self.others = QMenu(self.compare)
        self.compare.setMenu(self.others)
        self.export = QPushButton(tr("Export…"))
        self.export.setToolTip(tr("Write it to hand it on: .sonolens, or ONNX for other programs"))
        self.remove = QPushButton(tr("Remove…"))
        self.card = BundleCard()
        self.form = EvaluationForm()
        self.evaluation = EvaluationPanel()
        self.comparison = BundleComparisonPanel()
        self._stack = QStackedWidget()
        for widget in (self._card_panel(), self.form, self.evaluation, self.comparison):
            self._stack.addWidget(widget)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.question)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ListSplitter(self._left(), right))
        self.set_working("")
        self.show_bundle(None, in_use=False, removable=False)

    def show_bundle(self, bundle: BundleChoice | None, *, in_use: bool, removable: bool) -> None:
        """Show a bundle's card, or why it has none."""
        manifest = None if bundle is None else bundle.manifest
        self.title.setText("" if bundle is None else bundle.name)
        self.facts.setText("")
        if bundle is None:
            self.card.set_reason("")
        elif manifest is None:
            self.facts.setText(tr("damaged: it cannot be used"))
            self.card.set_reason(bundle.reason or "")
        else:
            self.title.setText(manifest.title or manifest.name)
            note = tr("in use, also at the next start")
            self.facts.setText(f"{manifest.name} · {note}" if in_use else manifest.name)
            self.card.set_manifest(manifest, bundle.path)
        self.use.setText(tr("In use") if in_use else tr("Use"))
        self.use.setToolTip(
            tr("It hears on the Listen page: in use, also at the next start")
            if in_use
            else tr("Let it hear from now on, also at the next start")
        )
        self.use.setEnabled(manifest is not None and not in_use)
        self.evaluate.setEnabled(manifest is not None)
        self.export.setEnabled(manifest is not None)
        self.remove.setEnabled(removable)
        self.remove.setToolTip(
            tr("Delete it from the installed bundles")
            if removable or bundle is None
            else tr("It ships with the program and cannot be removed")
        )
        self._stack.setCurrentIndex(0)

    def show_form(self) -> None:
        """Show what to evaluate on."""
        self._stack.setCurrentIndex(1)

    def show_evaluation(self, view: EvaluationView) -> None:
        """Show an evaluation."""
        self.evaluation.set_view(view)
        self._stack.setCurrentIndex(2)

    def show_comparison(self, comparison: BundleComparison) -> None:
        """Show two bundles side by side."""
        self.comparison.set_comparison(comparison)
        self._stack.setCurrentIndex(3)

    def offer_others(self, names: Sequence[tuple[str, str]]) -> None:
        """Offer bundles to compare with: what is shown, and what the action's data holds."""
        self.others.clear()
        for name, key in names:
            self.others.addAction(name).setData(key)
        self.compare.setEnabled(bool(names))
        self.compare.setToolTip(
            tr("See it beside another bundle")
            if names
            else tr("There is no other bundle that can be compared: install one")
        )

    @property
    def seen(self) -> str:
        """What the right side shows: "card", "form", "evaluation" or "comparison"."""
        return ("card", "form", "evaluation", "comparison")[self._stack.currentIndex()]

    def set_working(self, text: str) -> None:
        """Say what is done to files; nothing when the text is empty."""
        self.working.setText(text)
        self.working.setVisible(bool(text))
        self.stop.setVisible(bool(text))
        self.install.setEnabled(not text)

    def _card_panel(self) -> Panel:
        panel = Panel()
        buttons = (self.use, self.evaluate, self.compare, self.export, self.remove)
        panel.body.addWidget(heading(self.title, self.facts, buttons))
        panel.body.addSpacing(4)
        panel.body.addWidget(self.card, 1)
        return panel

    def _left(self) -> QWidget:
        models = Panel(tr("Models"))
        models.body.addWidget(self.bundles, 1)
        models.body.addWidget(self.working)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addWidget(self.install, 1)
        ends.addWidget(self.stop)
        models.body.addLayout(ends)
        past = Panel(tr("Evaluations"))
        past.body.addWidget(self.past, 1)
        holder = QWidget()
        holder.setMinimumWidth(200)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(models, 1)
        column.addWidget(past, 1)
        return holder
