"""The rarely changed half of a question: output, baseline, steps, quadrature, colours."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.widgets.panel import role_label
from app.widgets.requests import BASELINE_TEXTS, OUTPUT_TEXTS, QUADRATURE_TEXTS

__all__ = ["ExplanationSettings"]

_DEFAULT_STEPS = 50


class ExplanationSettings(QFrame):
    """Form in a window of its own that closes when one clicks elsewhere or presses Escape."""

    question_changed = Signal()
    colours_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("panel", True)
        self.setAccessibleName("Settings of the explanation")
        self.output = _choices(OUTPUT_TEXTS, "Explained output")
        self.baseline = _choices(BASELINE_TEXTS, "Baseline")
        self.quadrature = _choices(QUADRATURE_TEXTS, "Quadrature")
        self.auto_steps = QCheckBox("as many as needed")
        self.steps = QSpinBox()
        self.percentile = QDoubleSpinBox()
        self.smoothing = QDoubleSpinBox()
        self._set_tips()
        self._set_ranges()
        self._lay_out()
        for choice in (self.output, self.baseline, self.quadrature):
            choice.currentIndexChanged.connect(lambda _row: self.question_changed.emit())
        self.auto_steps.toggled.connect(self._on_auto_toggled)
        self.steps.valueChanged.connect(lambda _value: self.question_changed.emit())
        for box in (self.percentile, self.smoothing):
            box.valueChanged.connect(lambda _value: self.colours_changed.emit())

    def _set_ranges(self) -> None:
        self.auto_steps.setChecked(True)
        self.steps.setRange(2, 1000)
        self.steps.setValue(_DEFAULT_STEPS)
        self.steps.setEnabled(False)
        self.steps.setKeyboardTracking(False)
        for box in (self.steps, self.percentile, self.smoothing):
            box.lineEdit().setTextMargins(7, 0, 0, 0)
        self.steps.setAccessibleName("Number of steps")
        self.percentile.setRange(50.0, 100.0)
        self.percentile.setSingleStep(0.5)
        self.percentile.setDecimals(1)
        self.percentile.setValue(99.0)
        self.percentile.setAccessibleName("Percentile of full colour")
        self.smoothing.setRange(0.0, 10.0)
        self.smoothing.setSingleStep(0.5)
        self.smoothing.setDecimals(1)
        self.smoothing.setValue(1.5)
        self.smoothing.setAccessibleName("Smoothing of the drawn map")

    def _set_tips(self) -> None:
        self.output.setToolTip(
            "Probability: the ensemble's mean probability of the class.\n"
            "Logit: the members' mean score before the softmax, which other classes do not touch."
        )
        self.baseline.setToolTip(
            "The input that the explanation starts from: what would be there without the evidence."
        )
        self.quadrature.setToolTip("The rule that places the steps between baseline and clip.")
        self.auto_steps.setToolTip(
            "Refine until the completeness error is below 1 %, or the limit of steps is met."
        )
        self.percentile.setToolTip(
            "Attribution of this size or more gets full colour; lower it to see fainter evidence."
        )
        self.smoothing.setToolTip(
            "For the eye only: the drawn map is smoothed by a Gaussian of this many pixels.\n"
            "Saved attribution, marginals and the completeness error are never smoothed."
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        steps = QHBoxLayout()
        steps.setSpacing(10)
        steps.addWidget(self.auto_steps)
        steps.addWidget(self.steps, 1)
        grid.addWidget(role_label("Method", "muted"), 0, 0)
        grid.addWidget(role_label("Integrated Gradients", ""), 0, 1)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            ("Output", self.output),
            ("Baseline", self.baseline),
            ("Steps", steps),
            ("Quadrature", self.quadrature),
            ("Full colour at", self.percentile),
            ("Smoothing", self.smoothing),
        )
        for row, (text, part) in enumerate(rows, start=1):
            grid.addWidget(role_label(text, "muted"), row, 0)
            if isinstance(part, QHBoxLayout):
                grid.addLayout(part, row, 1)
            else:
                grid.addWidget(part, row, 1)
        self.percentile.setSuffix(" % (percentile)")
        self.smoothing.setSuffix(" pixels")
        self.smoothing.setSpecialValueText("none")
        body = QVBoxLayout(self)
        body.setContentsMargins(14, 12, 14, 14)
        body.addLayout(grid)

    def n_steps(self) -> int | None:
        """Return the number of steps; None for as many as needed."""
        return None if self.auto_steps.isChecked() else self.steps.value()

    def show_at(self, anchor: QWidget) -> None:
        """Open above the widget that asked, or below where there is no room."""
        self.adjustSize()
        size = self.sizeHint().expandedTo(QSize(self.width(), 0))
        place = anchor.mapToGlobal(QPoint(0, -size.height() - 4))
        screen = anchor.screen().availableGeometry()
        if place.y() < screen.top():
            place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        place.setX(max(min(place.x(), screen.right() - size.width()), screen.left()))
        self.move(place)
        self.show()
        self.output.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_auto_toggled(self, auto: bool) -> None:
        self.steps.setEnabled(not auto)
        self.question_changed.emit()


def _choices(texts: dict[str, str], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in texts.items():
        box.addItem(text, value)
    return box
