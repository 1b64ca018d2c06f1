"""Which class is to be explained, against which, and by which method."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.explanation_words import METHOD_TITLES
from app.widgets.panel import ChoiceBox
from core.results import Prediction

__all__ = ["QuestionRow"]

_NOTHING = "any other"
_METHOD_TIPS = {
    "integrated-gradients": "Adds up to what it explains, and says by how much it misses it.",
    "smoothgrad": "Mean gradient over noisy copies, times the input: a second opinion.",
    "grad-cam": "What the last layer looks at: coarse, the same for all resolutions.",
    "occlusion": "Hides one patch after another and watches the output fall: slow, but plain.",
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
        self.target = _choice("Class to explain")
        self.against = _choice("Class that it is set against")
        self.method = _choice("Method of the explanation")
        self.against.setToolTip(
            "Another class: explains the difference of the two, and so what tells them apart"
        )
        for name, title in METHOD_TITLES.items():
            self.method.addItem(title, name)
        self._show_method_tip()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for text, box, room in (
            ("Why", self.target, 10), ("rather than", self.against, 11), ("by", self.method, 17),
        ):  # fmt: skip
            row.addWidget(buddy(text, box))
            row.addWidget(box, room)
        self.target.currentIndexChanged.connect(self._on_target)
        self.against.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.method.currentIndexChanged.connect(self._on_method)

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
        self.against.addItem(_NOTHING, None)
        for index in self._ranking():
            if index != self.target.currentData() and self._prediction is not None:
                label = self._prediction.labels[index]
                self.against.addItem(label, label)
        row = 0 if chosen is None else self.against.findData(chosen)
        self.against.setCurrentIndex(max(row, 0))
        self.against.blockSignals(blocked)

    def _on_target(self, _row: int) -> None:
        self._offer_contrasts(self.against.currentData())
        self.changed.emit()

    def _on_method(self, _row: int) -> None:
        self._show_method_tip()
        self.changed.emit()

    def _show_method_tip(self) -> None:
        self.method.setToolTip(_METHOD_TIPS.get(self.method_chosen(), ""))


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
