"""Which class is to be explained, against which, and by which method."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.explanation_words import METHOD_TITLES
from app.widgets.panel import ChoiceBox
from app.words import mark, tr
from core.results import Prediction

__all__ = ["QuestionRow"]

_NOTHING = mark("any other")
_FRAME = 36
"""Px that a choice takes beside its words."""
_METHOD_TIPS = {
    "integrated-gradients": mark("Adds up to what it explains, and says by how much it misses it."),
    "smoothgrad": mark("Mean gradient over noisy copies, times the input: a second opinion."),
    "grad-cam": mark("What the last layer looks at: coarse, the same for all resolutions."),
    "occlusion": mark(
        "Hides one patch after another and watches the output fall: slow, but plain."
    ),
}


class QuestionRow(QWidget):
    """Reads as a sentence; speaks when the person changes it, never when it is set.

    Attributes
    ----------
    target, against, method : ChoiceBox
    changed : Signal()
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self.target = _choice(tr("Class to explain"))
        self.against = _choice(tr("Class that it is set against"))
        self.method = _choice(tr("Method of the explanation"))
        self.against.setToolTip(
            tr("Another class: explains the difference of the two, and so what tells them apart")
        )
        for name, title in METHOD_TITLES.items():
            self.method.addItem(tr(title), name)
        self._show_method_tip()
        self._one_row: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(7)
        self._words = [
            buddy(text, box)
            for text, box in (
                (tr("Why"), self.target), (tr("rather than"), self.against),
                (tr("by", "a method"), self.method),
            )
        ]  # fmt: skip
        self._lay_out(one_row=True)
        for box in (self.target, self.against, self.method):
            box.currentTextChanged.connect(lambda _text: self._share())
        self.target.currentIndexChanged.connect(self._on_target)
        self.against.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.method.currentIndexChanged.connect(self._on_method)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the method below where one row would cut words."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give each choice the room that its words need."""
        metrics, gaps = self.fontMetrics(), 5 * self._grid.spacing()
        rooms = [
            max(
                metrics.horizontalAdvance(box.currentText()) + _FRAME,
                box.minimumSizeHint().width(),
            )
            for box in (self.target, self.against, self.method)
        ]
        words = sum(label.sizeHint().width() for label in self._words)
        self._lay_out(one_row=self.width() >= words + gaps + sum(rooms))
        for column, room in zip((1, 3, 5), rooms, strict=True):
            self._grid.setColumnStretch(column, room if column < 5 or self._one_row else 0)

    def _lay_out(self, *, one_row: bool) -> None:
        if one_row == self._one_row:
            return
        self._one_row = one_row
        grid, (why, than, by) = self._grid, self._words
        for column, part in enumerate((why, self.target, than, self.against)):
            grid.addWidget(part, 0, column)
        if one_row:
            grid.addWidget(by, 0, 4)
            grid.addWidget(self.method, 0, 5)
        else:
            grid.addWidget(by, 1, 0)
            grid.addWidget(self.method, 1, 1, 1, 3)

    def set_prediction(self, prediction: Prediction | None) -> None:
        """Offer its classes by falling probability, the first choice selected; None: no asking."""
        self._prediction = prediction
        blocked = self.target.blockSignals(True)
        self.target.clear()
        for index in self._ranking():
            self.target.addItem(prediction.labels[index], index)  # type: ignore[union-attr]
        self.target.blockSignals(blocked)
        self._offer_contrasts(None)
        for box in (self.target, self.against, self.method):
            box.setEnabled(prediction is not None)

    def set_target(self, index: int) -> None:
        """Select a class by its index."""
        blocked = self.target.blockSignals(True)
        self.target.setCurrentIndex(self.target.findData(index))
        self.target.blockSignals(blocked)
        self._offer_contrasts(self.against.currentData())

    def set_against(self, label: str | None) -> None:
        """Select the class that it is set against by its name; None for none."""
        self._offer_contrasts(label)

    def set_method(self, method: str) -> None:
        """Select a method by its name."""
        row = self.method.findData(method)
        if row >= 0:
            blocked = self.method.blockSignals(True)
            self.method.setCurrentIndex(row)
            self.method.blockSignals(blocked)
            self._show_method_tip()
            self._share()

    def against_chosen(self) -> str | None:
        """Return the class that it is set against; None for none."""
        chosen = self.against.currentData()
        return None if chosen is None else str(chosen)

    def method_chosen(self) -> str:
        """Return the method's name."""
        return str(self.method.currentData())

    def _ranking(self) -> list[int]:
        if self._prediction is None:
            return []
        return [int(i) for i in np.argsort(-self._prediction.probabilities, kind="stable")]

    def _offer_contrasts(self, chosen: str | None) -> None:
        """List every class but the target, keeping the choice where it still exists."""
        blocked = self.against.blockSignals(True)
        self.against.clear()
        self.against.addItem(tr(_NOTHING), None)
        for index in self._ranking():
            if index != self.target.currentData() and self._prediction is not None:
                label = self._prediction.labels[index]
                self.against.addItem(label, label)
        row = 0 if chosen is None else self.against.findData(chosen)
        self.against.setCurrentIndex(max(row, 0))
        self.against.blockSignals(blocked)
        self._share()

    def _on_target(self, _row: int) -> None:
        self._offer_contrasts(self.against.currentData())
        self.changed.emit()

    def _on_method(self, _row: int) -> None:
        self._show_method_tip()
        self.changed.emit()

    def _show_method_tip(self) -> None:
        tip = _METHOD_TIPS.get(self.method_chosen(), "")
        self.method.setToolTip(tr(tip) if tip else "")


def buddy(text: str, part: QWidget) -> QLabel:
    """Muted label of a field."""
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setBuddy(part)
    return label


def _choice(name: str) -> ChoiceBox:
    box = ChoiceBox(name)
    box.setMinimumContentsLength(5)
    return box
