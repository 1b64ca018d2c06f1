"""The rarely changed half of a question: the settings of its method, and colours."""

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

from app.explanation_words import METHOD_FIELDS, method_title
from app.widgets.panel import role_label
from app.widgets.requests import BASELINE_TEXTS, CHANNEL_TEXTS, OUTPUT_TEXTS, QUADRATURE_TEXTS
from app.words import tr

__all__ = ["ExplanationSettings"]

_DEFAULT_STEPS = 50


class ExplanationSettings(QFrame):
    """Form in a window of its own that closes when one clicks elsewhere or presses Escape."""

    question_changed = Signal()
    colours_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("panel", True)
        self.setAccessibleName(tr("Settings of the explanation"))
        self.output = _choices(OUTPUT_TEXTS, tr("Explained output"))
        self.baseline = _choices(BASELINE_TEXTS, tr("Baseline"))
        self.quadrature = _choices(QUADRATURE_TEXTS, tr("Quadrature"))
        self.auto_steps = QCheckBox(tr("as many as needed"))
        self.steps = QSpinBox()
        self.n_samples = _number(tr("Number of noisy copies"), 2, 512, 32)
        self.noise = _number(tr("Noise in percent of the input's range"), 1, 50, 10)
        self.seed = _number(tr("Seed of the noise"), 0, 9999, 0)
        self.patch_rows = _number(tr("Height of a patch in rows"), 2, 128, 24)
        self.patch_columns = _number(tr("Width of a patch in columns"), 2, 250, 20)
        self.channels = _choices(CHANNEL_TEXTS, tr("Resolutions that are hidden"))
        self.percentile = QDoubleSpinBox()
        self.smoothing = QDoubleSpinBox()
        self._set_tips()
        self._set_ranges()
        self._lay_out()
        for choice in (self.output, self.baseline, self.quadrature, self.channels):
            choice.currentIndexChanged.connect(lambda _row: self.question_changed.emit())
        self.auto_steps.toggled.connect(self._on_auto_toggled)
        for number in (
            self.steps, self.n_samples, self.noise, self.seed, self.patch_rows, self.patch_columns,
        ):  # fmt: skip
            number.valueChanged.connect(lambda _value: self.question_changed.emit())
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
        self.steps.setAccessibleName(tr("Number of steps"))
        self.percentile.setRange(50.0, 100.0)
        self.percentile.setSingleStep(0.5)
        self.percentile.setDecimals(1)
        self.percentile.setValue(99.0)
        self.percentile.setAccessibleName(tr("Percentile of full colour"))
        self.smoothing.setRange(0.0, 10.0)
        self.smoothing.setSingleStep(0.5)
        self.smoothing.setDecimals(1)
        self.smoothing.setValue(1.5)
        self.smoothing.setAccessibleName(tr("Smoothing of the drawn map"))

    def _set_tips(self) -> None:
        self.output.setToolTip(
            tr(
                "Probability: the ensemble's mean probability of the class.\n"
                "Logit: the members' mean score before the softmax, which other classes do not"
                " touch."
            )
        )
        self.baseline.setToolTip(
            tr(
                "The input that the explanation starts from: what would be there without the"
                " evidence."
            )
        )
        self.quadrature.setToolTip(tr("The rule that places the steps between baseline and clip."))
        self.n_samples.setToolTip(
            tr("The more copies, the smoother the map, and the longer it takes.")
        )
        self.noise.setToolTip(tr("How strong the noise is that is added to each copy."))
        self.seed.setToolTip(tr("The same number gives the same noise, and so the same map."))
        patch = tr("What is hidden at once: a larger patch is faster, a smaller one finer.")
        self.patch_rows.setToolTip(patch)
        self.patch_columns.setToolTip(patch)
        self.channels.setToolTip(tr("Whether a patch is hidden in all three resolutions at once."))
        self.auto_steps.setToolTip(
            tr("Refine until the completeness error is below 1 %, or the limit of steps is met.")
        )
        self.percentile.setToolTip(
            tr(
                "Attribution of this size or more gets full colour; lower it to see fainter"
                " evidence."
            )
        )
        self.smoothing.setToolTip(
            tr(
                "For the eye only: the drawn map is smoothed by a Gaussian of this many pixels.\n"
                "Saved attribution, marginals and the completeness error are never smoothed."
            )
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
        patch = QHBoxLayout()
        patch.setSpacing(10)
        patch.addWidget(self.patch_rows, 1)
        patch.addWidget(self.patch_columns, 1)
        self.title = role_label("", "")
        grid.addWidget(role_label(tr("Method"), "muted"), 0, 0)
        grid.addWidget(self.title, 0, 1)
        rows: tuple[tuple[str, str, tuple[QWidget, ...], QHBoxLayout | None], ...] = (
            ("output", tr("Output"), (self.output,), None),
            ("baseline", tr("Baseline"), (self.baseline,), None),
            ("n_steps", tr("Steps"), (self.auto_steps, self.steps), steps),
            ("quadrature", tr("Quadrature"), (self.quadrature,), None),
            ("n_samples", tr("Copies"), (self.n_samples,), None),
            ("noise", tr("Noise"), (self.noise,), None),
            ("seed", tr("Seed"), (self.seed,), None),
            ("patch", tr("Patch"), (self.patch_rows, self.patch_columns), patch),
            ("channels", tr("Resolutions"), (self.channels,), None),
            ("", tr("Full colour at"), (self.percentile,), None),
            ("", tr("Smoothing"), (self.smoothing,), None),
        )
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        for row, (field, text, parts, beside) in enumerate(rows, start=1):
            label = role_label(text, "muted")
            label.setBuddy(parts[0])
            grid.addWidget(label, row, 0)
            if beside is not None:
                grid.addLayout(beside, row, 1)
            else:
                grid.addWidget(parts[0], row, 1)
            if field:
                self._rows[field] = (label, *parts)
        self.noise.setSuffix(tr(" % of the range"))
        self.patch_rows.setSuffix(tr(" rows"))
        self.patch_columns.setSuffix(tr(" columns"))
        self.percentile.setSuffix(tr(" % (percentile)"))
        self.smoothing.setSuffix(tr(" pixels"))
        self.smoothing.setSpecialValueText(tr("none", "no smoothing"))
        body = QVBoxLayout(self)
        body.setContentsMargins(14, 12, 14, 14)
        body.addLayout(grid)
        self.set_method("integrated-gradients")

    def set_method(self, method: str) -> None:
        """Show the settings that belong to a method, and no others."""
        self.title.setText(method_title(method))
        fields = METHOD_FIELDS[method]
        for field, parts in self._rows.items():
            for part in parts:
                part.setVisible(field in fields)

    def chosen(self, method: str) -> dict[str, object]:
        """Return the settings that belong to a method, by name."""
        values: dict[str, object] = {
            "output": self.output.currentData(),
            "baseline": self.baseline.currentData(),
            "quadrature": self.quadrature.currentData(),
            "n_steps": self.n_steps(),
            "n_samples": self.n_samples.value(),
            "noise": self.noise.value() / 100.0,
            "seed": self.seed.value(),
            "patch": (self.patch_rows.value(), self.patch_columns.value()),
            "channels": self.channels.currentData(),
        }
        return {field: values[field] for field in METHOD_FIELDS[method]}

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


def _number(name: str, low: int, high: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setAccessibleName(name)
    box.setRange(low, high)
    box.setValue(value)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(7, 0, 0, 0)
    return box


def _choices(texts: dict[str, str], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in texts.items():
        box.addItem(tr(text), value)
    return box
