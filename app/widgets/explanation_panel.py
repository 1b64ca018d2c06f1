"""Why the ensemble said so: the question, how it is shown, and how far it can be trusted."""

from __future__ import annotations

from typing import cast

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QStackedLayout,
    QToolButton,
    QWidget,
)

from app.evidence import OverlayStyle, Show
from app.explanation_words import method_title
from app.icons import keep_icon, pixmap
from app.theme import current_palette, theme_changed
from app.widgets.explanation_settings import ExplanationSettings
from app.widgets.overlay import SHOW_TEXTS
from app.widgets.panel import ChoiceBox, ElidedLabel, Panel, role_label, set_role
from app.widgets.requests import Baseline, ExplainRequest, Output
from core.results import AttributionMap, Prediction

__all__ = ["COMPLETENESS_BOUND", "ExplainRequest", "ExplanationPanel"]

COMPLETENESS_BOUND = 0.01
"""Completeness error below which a map is taken as exact enough, as a share."""

_MEAN = -1
_DISAGREEMENT = -2
_COMPLETENESS_TIP = (
    "The attributions of all pixels must add up to the change that the explanation explains:"
    " {output} of {difference:.3f} from the baseline to the clip. They miss it by {error}, with"
    " {steps} steps for each member. Below 1 % the map can be trusted as the method's answer."
)


class ExplanationPanel(Panel):
    """Two-column form; emits the question when the person changes it, never when it is set."""

    explain_requested = Signal(object)
    style_changed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Explanation", parent)
        self._prediction: Prediction | None = None
        self._attribution: AttributionMap | None = None
        self._working = False
        self.completeness = ElidedLabel("", "success", Qt.TextElideMode.ElideRight)
        self.completeness.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.target = ChoiceBox("Class to explain")
        self.show_choice = ChoiceBox("Evidence shown")
        self.view_choice = ChoiceBox("Whose evidence")
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity_text = role_label("", "muted")
        self.settings = ExplanationSettings(self)
        self.settings_button = QToolButton()
        self.explain = QPushButton("Explain")
        self.cancel = QPushButton("Cancel")
        self.status = role_label("", "muted")
        self.status.setWordWrap(True)
        self.progress = QProgressBar()
        self._fill()
        self._lay_out()
        self._connect()
        self.set_prediction(None)
        self.set_busy(None)

    def _fill(self) -> None:
        for value, text in SHOW_TEXTS.items():
            self.show_choice.addItem(text, value)
        self.show_choice.setToolTip(
            "Evidence for the class, against it, both in two colours, or its size without a sign"
        )
        self.view_choice.setToolTip(
            "The members' mean, one member alone, or where the members disagree (standard"
            " deviation over their maps)"
        )
        self._fill_views(0)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(80)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName("Opacity of the overlay in percent")
        self.settings_button.setText("Settings")
        self.settings_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.settings_button.setToolTip("Output, baseline, steps, quadrature and colours")
        keep_icon(self.settings_button, "settings", "muted")
        self.explain.setProperty("role", "primary")
        self.explain.setToolTip("Find the parts of the sound that made the members say so")
        keep_icon(self.cancel, "cancel", "muted")
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of the explanation")
        self._show_swatches()
        self._show_opacity(self.opacity.value())

    def _fill_views(self, n_members: int) -> None:
        self.view_choice.clear()
        mean = f"mean of all {n_members}" if n_members else "mean of members"
        self.view_choice.addItem(mean, _MEAN)
        for member in range(n_members):
            self.view_choice.addItem(f"member {member + 1}", member)
        self.view_choice.addItem("disagreement", _DISAGREEMENT)

    def _lay_out(self) -> None:
        assert self.header is not None
        self.header.addWidget(self.completeness, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(9)
        grid.setVerticalSpacing(9)
        opacity = QHBoxLayout()
        opacity.addWidget(self.opacity, 1)
        opacity.addWidget(self.opacity_text)
        self.opacity_text.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self.opacity_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for row, left, left_part, right, right_part in (
            (0, "Why", self.target, "show", self.show_choice),
            (1, "View", self.view_choice, "opacity", self.opacity),
        ):
            grid.addWidget(_buddy(left, left_part), row, 0)
            grid.addWidget(left_part, row, 1)
            grid.addWidget(_buddy(right, right_part), row, 2)
            if right_part is self.opacity:
                grid.addLayout(opacity, row, 3)
            else:
                grid.addWidget(right_part, row, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(9)
        foot.addWidget(self.settings_button)
        foot.addWidget(self.status, 1)
        foot.addLayout(self._build_actions())
        self.body.addWidget(self.progress)
        self.body.addLayout(foot)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)

    def _build_actions(self) -> QStackedLayout:
        self._actions = QStackedLayout()
        self._actions.addWidget(self.explain)
        self._actions.addWidget(self.cancel)
        return self._actions

    def _connect(self) -> None:
        self.target.currentIndexChanged.connect(self._ask)
        self.explain.clicked.connect(self._ask)
        self.cancel.clicked.connect(lambda: self.cancelled.emit())
        self.settings.question_changed.connect(self._ask)
        self.settings.colours_changed.connect(self._restyle)
        self.show_choice.currentIndexChanged.connect(self._restyle)
        self.view_choice.currentIndexChanged.connect(self._on_view_changed)
        self.opacity.valueChanged.connect(self._on_opacity_changed)
        self.settings_button.clicked.connect(self._on_settings_clicked)
        theme_changed.connect(self._on_theme_changed)

    def set_prediction(self, prediction: Prediction | None) -> None:
        """Offer its classes by falling probability, the first choice selected; None: no asking."""
        self._prediction = prediction
        blocked = self.target.blockSignals(True)
        self.target.clear()
        if prediction is not None:
            for index in np.argsort(-prediction.probabilities, kind="stable"):
                self.target.addItem(prediction.labels[int(index)], int(index))
        self.target.blockSignals(blocked)
        self._offer_members(0 if prediction is None else len(prediction.members))
        self.set_attribution(None)
        for widget in (self.target, self.explain, self.settings_button):
            widget.setEnabled(prediction is not None)

    def _offer_members(self, n_members: int) -> None:
        """List the members, keeping the choice where it still exists."""
        chosen = self.view_choice.currentData()
        blocked = self.view_choice.blockSignals(True)
        self._fill_views(n_members)
        row = self.view_choice.findData(chosen)
        self.view_choice.setCurrentIndex(max(row, 0))
        self.view_choice.blockSignals(blocked)
        if row < 0:
            self._on_view_changed()

    def set_target(self, index: int) -> None:
        """Select a class by its index; does not emit."""
        blocked = self.target.blockSignals(True)
        self.target.setCurrentIndex(self.target.findData(index))
        self.target.blockSignals(blocked)

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Show its completeness error and steps, and offer its members."""
        self._attribution = attribution
        if attribution is not None:
            self.set_target(attribution.target)
        self._show_style_enabled()
        self._show_completeness()
        if not self._working:
            self.status.setText("" if attribution is None else _summary(attribution))

    def set_busy(self, message: str | None, fraction: float | None = None) -> None:
        """Show progress with its cancel button.

        Parameters
        ----------
        message : str or None
            What is being done; None: nothing runs.
        fraction : float or None
            Share done in [0, 1]; None while it is not known.
        """
        self._working = message is not None
        self._actions.setCurrentWidget(self.cancel if self._working else self.explain)
        self.progress.setVisible(self._working)
        set_role(self.status, "muted")
        if message is None:
            self.progress.reset()
            done = self._attribution
            self.status.setText("" if done is None else _summary(done))
        else:
            self.progress.setRange(0, 0 if fraction is None else 1000)
            self.progress.setValue(0 if fraction is None else round(fraction * 1000))
            self.status.setText(message)
        self.status.setToolTip(self.status.text())
        self._show_completeness()

    def set_message(self, text: str) -> None:
        """Say in one line why there is no explanation; nothing runs then."""
        self.set_busy(None)
        set_role(self.status, "danger")
        self.status.setText(text)
        self.status.setToolTip(text)

    def request(self) -> ExplainRequest | None:
        """Return the question as the form stands; None without a prediction."""
        if self._prediction is None or self.target.currentIndex() < 0:
            return None
        form = self.settings
        return ExplainRequest(
            target=self.target.currentText(),
            output=cast("Output", form.output.currentData()),
            baseline=cast("Baseline", form.baseline.currentData()),
            quadrature=str(form.quadrature.currentData()),
            n_steps=form.n_steps(),
        )

    def style_chosen(self) -> OverlayStyle:
        """Return how the map is to be shown, as the form stands."""
        view = int(self.view_choice.currentData())
        return OverlayStyle(
            show=cast("Show", self.show_choice.currentData()),
            percentile=self.settings.percentile.value(),
            opacity=self.opacity.value() / 100.0,
            member=view if view >= 0 else None,
            disagreement=view == _DISAGREEMENT,
            smoothing=self.settings.smoothing.value(),
        )

    def _ask(self, _value: object = None) -> None:
        request = self.request()
        if request is not None:
            self.explain_requested.emit(request)

    def _restyle(self, _value: object = None) -> None:
        self.style_changed.emit(self.style_chosen())

    def _on_view_changed(self, _row: int = 0) -> None:
        self._show_style_enabled()
        self._show_completeness()
        self._restyle()

    def _on_opacity_changed(self, value: int) -> None:
        self._show_opacity(value)
        self._restyle()

    def _show_opacity(self, value: int) -> None:
        self.opacity_text.setText(f"{value} %")

    def _show_style_enabled(self) -> None:
        self.show_choice.setEnabled(self.view_choice.currentData() != _DISAGREEMENT)

    def _on_settings_clicked(self) -> None:
        self.settings.show_at(self.settings_button)

    def _show_completeness(self) -> None:
        found = self._attribution
        error = None if found is None else found.relative_error
        if found is None or error is None:
            self.completeness.setText("")
            self.completeness.setToolTip("")
            return
        view = int(self.view_choice.currentData())
        whose = ""
        if 0 <= view < len(found.member_errors):
            error, whose = found.member_errors[view], f"member {view + 1}: "
        exact = error < COMPLETENESS_BOUND
        mark = "  ✓" if exact and not self._working else ""
        text = f"{whose}completeness error {_error_text(error)}{mark}"
        self.completeness.setText(text)
        set_role(self.completeness, "success" if exact else "accent")
        self.completeness.setToolTip(
            _COMPLETENESS_TIP.format(
                output=f"a {found.output} change",
                difference=found.difference,
                error=_error_text(error),
                steps=found.n_steps,
            )
        )
        self.completeness.setAccessibleName(text.replace("✓", "below 1 %"))

    def _show_swatches(self) -> None:
        palette = current_palette()
        colours = {
            "positive": palette.evidence_for,
            "negative": palette.evidence_against,
            "absolute": palette.magnitude,
        }
        for row in range(self.show_choice.count()):
            value = self.show_choice.itemData(row)
            if value in colours:
                self.show_choice.setItemIcon(row, QIcon(pixmap("record", colours[value], 16)))
            else:
                self.show_choice.setItemIcon(row, QIcon(_two_colours()))

    def _on_theme_changed(self, _palette: object) -> None:
        self._show_swatches()
        self.opacity_text.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))


def _two_colours() -> QPixmap:
    palette = current_palette()
    picture = QPixmap(pixmap("record", palette.evidence_for, 16))
    painter = QPainter(picture)
    painter.drawPixmap(8, 0, pixmap("record", palette.evidence_against, 16), 8, 0, 8, 16)
    painter.end()
    return picture


def _buddy(text: str, part: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setBuddy(part)
    return label


def _summary(attribution: AttributionMap) -> str:
    if attribution.n_steps is None:
        return f"{attribution.label} · {method_title(attribution.method)}"
    return f"{attribution.label} · {attribution.n_steps} steps · {attribution.baseline} baseline"


def _error_text(error: float) -> str:
    if not np.isfinite(error):
        return "not defined (no change to explain)"
    return f"{error * 100:.1f} %" if error >= 0.0005 else "below 0.1 %"
