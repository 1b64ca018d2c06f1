"""What counts as an event, in words: a small form that closes when one clicks elsewhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.models.timeline_records import TimelineSettings, checked_hop
from app.widgets.panel import role_label, set_role
from app.words import tr
from core.errors import ParameterError

__all__ = ["TimelineSettingsForm"]

_WIDTH = 380


class TimelineSettingsForm(QFrame):
    """Three settings that take effect at once, and the overlap, which needs a new hearing.

    Attributes
    ----------
    changed : Signal(object)
        `TimelineSettings` with the overlap as it was.
    overlap_requested : Signal(float)
        s.
    """

    changed = Signal(object)
    overlap_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("panel", True)
        self.setAccessibleName(tr("Settings of the timeline"))
        self._settings = TimelineSettings()
        self._bundle_threshold = 0.5
        self._window = 5.0
        self.as_bundle = QCheckBox()
        self.threshold = QSpinBox()
        self.merge = QDoubleSpinBox()
        self.shortest = QDoubleSpinBox()
        self.overlap = QDoubleSpinBox()
        self.note = role_label("", "muted")
        self.again = QPushButton(tr("Hear the recording again"))
        self._set_ranges()
        self._lay_out()
        self.as_bundle.toggled.connect(lambda _on: self._on_changed())
        self.threshold.valueChanged.connect(lambda _value: self._on_changed())
        self.merge.valueChanged.connect(lambda _value: self._on_changed())
        self.shortest.valueChanged.connect(lambda _value: self._on_changed())
        self.overlap.valueChanged.connect(lambda _value: self._show_overlap())
        self.again.clicked.connect(self._on_again)
        self.set_settings(self._settings, 0.5, 5.0)

    def _set_ranges(self) -> None:
        self.threshold.setRange(0, 100)
        self.threshold.setSuffix(" %")
        self.threshold.setAccessibleName(tr("Probability from which a class counts as heard"))
        for box, name, tip in (
            (self.merge, tr("Join events closer than"),
             tr("Events of one class this near are one event.")),
            (self.shortest, tr("Leave out events shorter than"), tr("After joining.")),
            (self.overlap, tr("Windows overlap by"),
             tr("How much of a window the next one hears again. More gives finer edges and takes"
                " longer.")),
        ):  # fmt: skip
            box.setRange(0.0, 3600.0)
            box.setDecimals(1)
            box.setSingleStep(0.5)
            box.setSuffix(" s")
            box.setAccessibleName(name)
            box.setToolTip(tip)
            box.setKeyboardTracking(False)
            box.lineEdit().setTextMargins(7, 0, 0, 0)
        self.threshold.lineEdit().setTextMargins(7, 0, 0, 0)
        self.threshold.setToolTip(
            tr("Each class by itself; where windows overlap, their mean counts.")
        )
        self.overlap.setKeyboardTracking(True)
        self.note.setWordWrap(True)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        threshold = QHBoxLayout()
        threshold.setSpacing(10)
        threshold.addWidget(self.threshold, 1)
        threshold.addWidget(self.as_bundle)
        grid.addWidget(role_label(tr("Counts as heard at"), "muted"), 0, 0)
        grid.addLayout(threshold, 0, 1)
        for row, box in enumerate((self.merge, self.shortest, self.overlap), start=1):
            grid.addWidget(role_label(box.accessibleName(), "muted"), row, 0)
            grid.addWidget(box, row, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(14, 12, 14, 14)
        body.setSpacing(8)
        body.addLayout(grid)
        body.addWidget(self.note)
        body.addWidget(self.again)

    def set_settings(
        self, settings: TimelineSettings, bundle_threshold: float, window: float
    ) -> None:
        """Show settings without saying that they changed.

        Parameters
        ----------
        bundle_threshold : float
            Probability that is used where the settings name none.
        window : float
            Length of a window, s.
        """
        self._settings, self._bundle_threshold, self._window = settings, bundle_threshold, window
        own = settings.threshold is not None
        shown = settings.threshold if settings.threshold is not None else bundle_threshold
        controls = (self.as_bundle, self.threshold, self.merge, self.shortest, self.overlap)
        blockers = [QSignalBlocker(each) for each in controls]
        self.as_bundle.setText(tr("as the bundle: {n} %", n=round(100 * bundle_threshold)))
        self.as_bundle.setChecked(not own)
        self.threshold.setValue(round(100 * shown))
        self.threshold.setEnabled(own)
        self.merge.setValue(settings.merge_gap)
        self.shortest.setValue(settings.min_duration)
        if not self.isVisible():
            self.overlap.setValue(settings.overlap)
        del blockers
        self._show_overlap()

    def problem(self) -> str:
        """Why the overlap cannot be used; empty where it can."""
        try:
            checked_hop(self._window, self.overlap.value())
        except ParameterError as error:
            return error.reason
        return ""

    def _show_overlap(self) -> None:
        problem = self.problem()
        changed = abs(self.overlap.value() - self._settings.overlap) > 1e-6
        set_role(self.note, "danger" if problem else "muted")
        self.overlap.setAccessibleDescription(problem)
        if problem:
            self.note.setText(problem)
        else:
            times = self._window / (self._window - self.overlap.value())
            self.note.setText(_cost_words(self._window, times))
        self.again.setEnabled(changed and not problem)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the names and controls, and as high as the note then is."""
        width = max(_WIDTH, self.minimumSizeHint().width())
        self.resize(width, self.heightForWidth(width))

    def _on_changed(self) -> None:
        own = not self.as_bundle.isChecked()
        self.threshold.setEnabled(own)
        if not own:
            with QSignalBlocker(self.threshold):
                self.threshold.setValue(round(100 * self._bundle_threshold))
        self._settings = replace(
            self._settings,
            threshold=self.threshold.value() / 100 if own else None,
            merge_gap=self.merge.value(),
            min_duration=self.shortest.value(),
        )
        self.changed.emit(self._settings)

    def _on_again(self) -> None:
        if not self.problem():
            self.hide()
            self.overlap_requested.emit(self.overlap.value())

    def show_at(self, anchor: QWidget) -> None:
        """Open below the widget that asked, or above where there is no room."""
        self._fit()
        size = self.size()
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        screen = anchor.screen().availableGeometry()
        if place.y() + size.height() > screen.bottom():
            place = anchor.mapToGlobal(QPoint(0, -size.height() - 4))
        place.setX(max(min(place.x(), screen.right() - size.width()), screen.left()))
        self.move(place)
        self.show()
        self.threshold.setFocus(Qt.FocusReason.PopupFocusReason)


def _cost_words(window: float, times: float) -> str:
    """Say how often each second is heard."""
    if times < 1.05:
        return tr(
            "A window is {s:g} s long; each second is heard once."
            " Another overlap needs the recording to be heard again.",
            s=window,
        )
    return tr(
        "A window is {s:g} s long; each second is heard {n:.1f} times."
        " Another overlap needs the recording to be heard again.",
        s=window, n=times,
    )  # fmt: skip
