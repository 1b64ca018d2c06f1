"""The networks of a training, one cell each: folds downwards, members across."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QWidget

from app.widgets.panel import Panel, role_label
from app.words import tr

__all__ = ["PlanCell", "PlanTable"]

_FOLD_WIDTH = 80


@dataclass(frozen=True)
class PlanCell:
    """One network.

    Attributes
    ----------
    fold : str
        What its row is called.
    member : int
        Counted from 0.
    text : str
        Its figure, or how far it is; empty while it waits.
    tip : str
    live : bool
        It is being trained.
    chosen : bool
        Its epochs are shown.
    """

    fold: str
    member: int
    text: str = ""
    tip: str = ""
    live: bool = False
    chosen: bool = False


class PlanTable(Panel):
    """Plan of a training; a cell that has epochs can be looked at.

    Attributes
    ----------
    cell_chosen : Signal(int)
        Place of the network in the plan.
    """

    cell_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Plan"), parent)
        self.unit = role_label("", "muted")
        assert self.header is not None
        self.header.addStretch(1)
        self.header.addWidget(self.unit)
        self._cells: list[QPushButton] = []
        self._plan: list[tuple[str, int]] = []
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._holder)
        for surface in (scroll.viewport(), self._holder):
            surface.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(scroll, 1)

    @property
    def cells(self) -> list[QPushButton]:
        """One button a network, in the plan's order."""
        return list(self._cells)

    def set_cells(self, cells: Sequence[PlanCell], unit: str) -> None:
        """Show a plan.

        Parameters
        ----------
        unit : str
            What the figures are, with their unit.
        """
        plan = [(cell.fold, cell.member) for cell in cells]
        if plan != self._plan:
            self._lay_out(plan)
        self.unit.setText(unit)
        for button, cell in zip(self._cells, cells, strict=True):
            role = "cell-live" if cell.live else "cell"
            if button.property("role") != role:
                button.setProperty("role", role)
                button.style().unpolish(button)
                button.style().polish(button)
            button.setText(cell.text or "–")
            button.setEnabled(bool(cell.text))
            button.setChecked(cell.chosen)
            button.setToolTip(cell.tip)
            name = tr(
                "{fold}, member {number}: {state}",
                fold=cell.fold, number=cell.member + 1, state=cell.text or tr("waits"),
            )  # fmt: skip
            button.setAccessibleName(name)

    def _lay_out(self, plan: list[tuple[str, int]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._plan, self._cells = plan, []
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        folds = list(dict.fromkeys(fold for fold, _ in plan))
        for member in sorted({member for _, member in plan}):
            label = role_label(tr("member {number}", number=member + 1), "muted")
            self._grid.addWidget(label, 0, member + 1, Qt.AlignmentFlag.AlignCenter)
        for row, fold in enumerate(folds):
            label = role_label(fold, "muted")
            label.setMinimumWidth(_FOLD_WIDTH)
            self._grid.addWidget(label, row + 1, 0)
        for number, (fold, member) in enumerate(plan):
            button = QPushButton()
            button.setProperty("role", "cell")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumWidth(64)
            button.clicked.connect(lambda _=False, place=number: self.cell_chosen.emit(place))
            self._grid.addWidget(button, folds.index(fold) + 1, member + 1)
            self._cells.append(button)
            self._grid.setColumnStretch(member + 1, 1)
        self._grid.setRowStretch(len(folds) + 1, 1)
