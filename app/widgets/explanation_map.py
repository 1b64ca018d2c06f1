"""How a map is shown, what made it, and how far it is."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.evidence import OverlayStyle, Show
from app.icons import keep_icon, pixmap
from app.theme import current_palette, theme_changed
from app.widgets.explanation_question import buddy
from app.widgets.explanation_settings import ExplanationSettings
from app.widgets.overlay import SHOW_TEXTS
from app.widgets.panel import ChoiceBox, keep_together, not_alone, role_label
from app.widgets.status_row import StatusRow
from app.widgets.two_rows import TwoRows
from app.words import mark, tr

__all__ = ["DISAGREEMENT", "ExplanationMap"]

_GAP = 7
_SHORTEST_WAY = 110
_MEAN = -1
DISAGREEMENT = -2
_VIEW_TIP = mark(
    "The members' mean, one member alone, or where the members disagree (standard"
    " deviation over their maps)"
)


class _Slider(QSlider):
    """Slider that is content with a short way."""

    def sizeHint(self) -> QSize:
        """As long as it must be."""
        return QSize(_SHORTEST_WAY, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As long as it must be."""
        return self.sizeHint()


class ExplanationMap(QWidget):
    """View, evidence and opacity; below them the settings, the state, and what starts it.

    Attributes
    ----------
    view_changed : Signal()
        Another member's map, or the mean, is to be shown.
    style_changed : Signal()
        The map is to be drawn in another way.
    """

    view_changed = Signal()
    style_changed = Signal()

    def __init__(self, settings: ExplanationSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.show_choice = ChoiceBox(tr("Evidence shown"))
        self.view_choice = ChoiceBox(tr("Whose evidence"))
        self.opacity = _Slider(Qt.Orientation.Horizontal)
        self.opacity_text = role_label("", "muted")
        self.settings_button = QPushButton(tr("Settings"))
        self.explain = QPushButton(tr("Explain"))
        self.cancel = QPushButton(tr("Cancel"))
        self.status = role_label("", "muted")
        self.status.setWordWrap(True)
        self.progress = QProgressBar()
        self._fill()
        self._lay_out()
        settings.colours_changed.connect(self.style_changed)
        self.show_choice.currentIndexChanged.connect(lambda _row: self.style_changed.emit())
        self.view_choice.currentIndexChanged.connect(lambda _row: self._on_view_changed())
        self.opacity.valueChanged.connect(self._on_opacity_changed)
        self.settings_button.clicked.connect(lambda: settings.show_at(self.settings_button))
        theme_changed.connect(self._on_theme_changed)

    def _fill(self) -> None:
        for value, text in SHOW_TEXTS.items():
            self.show_choice.addItem(tr(text), value)
        self.show_choice.setToolTip(
            tr(
                "Evidence for the class, against it, both in two colours, or its size without a"
                " sign"
            )
        )
        self.view_choice.setToolTip(tr(_VIEW_TIP))
        for box in (self.show_choice, self.view_choice):
            box.setMinimumContentsLength(6)
        self.view_choice.setSizePolicy(
            QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed
        )
        self._fill_views(0)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(80)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName(tr("Opacity of the overlay in percent"))
        self.settings_button.setToolTip(tr("Settings of the method, and colours"))
        keep_icon(self.settings_button, "settings", "muted")
        self.explain.setProperty("role", "primary")
        self.explain.setToolTip(tr("Find the parts of the sound that made the members say so"))
        keep_icon(self.cancel, "cancel", "muted")
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the explanation"))
        self._show_swatches()
        self._show_opacity(self.opacity.value())

    def _fill_views(self, n_members: int) -> None:
        self.view_choice.clear()
        mean = tr("mean of all {n}", n=n_members) if n_members else tr("mean of all")
        self.view_choice.addItem(mean, _MEAN)
        for member in range(n_members):
            self.view_choice.addItem(tr("member {n}", n=member + 1), member)
        if n_members != 1:
            self.view_choice.addItem(tr("disagreement"), DISAGREEMENT)

    def _lay_out(self) -> None:
        self.opacity_text.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self.opacity_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        which = _group(
            (buddy(tr("View", "noun: which map"), self.view_choice), 0), (self.view_choice, 0),
            (buddy(tr("show"), self.show_choice), 0), (self.show_choice, 0),
        )  # fmt: skip
        opacity = _group(
            (buddy(tr("opacity"), self.opacity), 0), (self.opacity, 1), (self.opacity_text, 0)
        )
        row = TwoRows(which, opacity, (11, 4), _GAP)
        actions = QWidget()
        actions.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._actions = QStackedLayout(actions)
        self._actions.addWidget(self.explain)
        self._actions.addWidget(self.cancel)
        self._foot = StatusRow(self.settings_button, self.status, actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(row)
        column.addStretch(1)
        column.addWidget(self.progress)
        column.addWidget(self._foot)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)

    def offer_members(self, n_members: int) -> None:
        """List the members, keeping the choice where it still exists."""
        chosen = self.view_choice.currentData()
        blocked = self.view_choice.blockSignals(True)
        self._fill_views(n_members)
        row = self.view_choice.findData(chosen)
        self.view_choice.setCurrentIndex(max(row, 0))
        self.view_choice.blockSignals(blocked)
        if row < 0:
            self._on_view_changed()

    def set_agreement(self, words: str) -> None:
        """Say how far the members agree where their maps are chosen."""
        tip = tr(_VIEW_TIP)
        self.view_choice.setToolTip(f"{tip}\n{words}" if words else tip)

    def say(self, words: str) -> None:
        """Say what made the map, how far it is, or why there is none."""
        self.status.setText(not_alone(keep_together(words)))
        self.status.setToolTip(words)
        self._foot.fit()

    def set_working(self, working: bool, fraction: float | None = None) -> None:
        """Show progress with its cancel button, or what starts it."""
        self._actions.setCurrentWidget(self.cancel if working else self.explain)
        self.progress.setVisible(working)
        if not working:
            self.progress.reset()
            return
        self.progress.setRange(0, 0 if fraction is None else 1000)
        self.progress.setValue(0 if fraction is None else round(fraction * 1000))

    def member(self) -> int | None:
        """Return the member whose map is shown; None for all of them."""
        view = int(self.view_choice.currentData())
        return view if view >= 0 else None

    def style_chosen(self) -> OverlayStyle:
        """Return how the map is to be shown."""
        return OverlayStyle(
            show=cast("Show", self.show_choice.currentData()),
            percentile=self.settings.percentile.value(),
            opacity=self.opacity.value() / 100.0,
            member=self.member(),
            disagreement=self.view_choice.currentData() == DISAGREEMENT,
            smoothing=self.settings.smoothing.value(),
        )

    def show_enabled(self) -> None:
        """Let evidence be chosen where it has a sign."""
        self.show_choice.setEnabled(self.view_choice.currentData() != DISAGREEMENT)

    def _on_view_changed(self) -> None:
        self.show_enabled()
        self.view_changed.emit()
        self.style_changed.emit()

    def _on_opacity_changed(self, value: int) -> None:
        self._show_opacity(value)
        self.style_changed.emit()

    def _show_opacity(self, value: int) -> None:
        self.opacity_text.setText(f"{value} %")

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
        self._foot.fit()
        self.opacity_text.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))


def _two_colours() -> QPixmap:
    palette = current_palette()
    picture = QPixmap(pixmap("record", palette.evidence_for, 16))
    painter = QPainter(picture)
    painter.drawPixmap(8, 0, pixmap("record", palette.evidence_against, 16), 8, 0, 8, 16)
    painter.end()
    return picture


def _group(*parts: tuple[QWidget, int]) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    for part, room in parts:
        row.addWidget(part, room)
    return group
