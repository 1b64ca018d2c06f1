"""Whether a map can be believed: the tests' verdicts in words, and what starts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.icons import keep_icon
from app.widgets.faithfulness_words import orders_words, weights_words
from app.widgets.panel import role_label, set_role
from app.words import mark, tr

if TYPE_CHECKING:
    from app.explanation_checks import MapTests

__all__ = ["FaithfulnessView"]

_UNTESTED = mark(
    "Not tested yet. The sound's parts are replaced in the map's order and in random orders,"
    " and the networks' weights are destroyed: a map worth believing stands out in both."
)


class FaithfulnessView(QWidget):
    """Two sentences, and buttons.

    Attributes
    ----------
    test_requested : Signal(bool)
        Whether to look more closely.
    details_requested, cancelled : Signal()
    """

    test_requested = Signal(bool)
    details_requested = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.orders = _sentence()
        self.weights = _sentence()
        self.test = QPushButton(tr("Test this map"))
        self.closely = QPushButton(tr("More closely"))
        self.details = QPushButton(tr("Curves…"))
        self.cancel = QPushButton(tr("Cancel"))
        self.status = role_label("", "muted")
        self.progress = QProgressBar()
        self._mappable = False
        self._tests: MapTests | None = None
        self._fill()
        self._lay_out()
        self.set_busy(None)
        self.set_ready(False)

    def _fill(self) -> None:
        self.test.setProperty("role", "primary")
        self.test.setToolTip(tr("50 points on each curve, five random orders: some seconds"))
        self.closely.setToolTip(tr("200 points on each curve, 20 random orders: may take a minute"))
        self.details.setToolTip(tr("Show the curves, their areas, and the map block by block"))
        keep_icon(self.cancel, "cancel", "muted")
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the tests"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.test.clicked.connect(lambda: self.test_requested.emit(False))
        self.closely.clicked.connect(lambda: self.test_requested.emit(True))
        self.details.clicked.connect(lambda: self.details_requested.emit())
        self.cancel.clicked.connect(lambda: self.cancelled.emit())

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(9)
        foot.addWidget(self.details)
        foot.addWidget(self.status, 1)
        for button in (self.closely, self.test, self.cancel):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.orders)
        column.addWidget(self.weights)
        column.addStretch(1)
        column.addWidget(self.progress)
        column.addLayout(foot)

    def set_ready(self, ready: bool) -> None:
        """Say whether there is a map to test."""
        self._mappable = ready
        for button in (self.test, self.closely):
            button.setEnabled(ready)
        self.set_tests(None)

    def set_tests(self, tests: MapTests | None) -> None:
        """Show what the tests found; None before there was one."""
        self._tests = tests
        self.details.setEnabled(tests is not None)
        self.weights.setVisible(tests is not None)
        if tests is None:
            words = tr(_UNTESTED) if self._mappable else tr("There is no map to test yet.")
            _say(self.orders, words, "muted")
            return
        _say(self.orders, *orders_words(tests))
        _say(self.weights, *weights_words(tests))

    def set_busy(self, message: str | None, fraction: float | None = None) -> None:
        """Show progress with its cancel button; None: nothing runs."""
        working = message is not None
        set_role(self.status, "muted")
        self.status.setText(f"{message} …" if message else "")
        self.progress.setVisible(working)
        self.cancel.setVisible(working)
        for button in (self.test, self.closely, self.details):
            button.setVisible(not working)
        if working:
            self.progress.setRange(0, 0 if fraction is None else 1000)
            self.progress.setValue(0 if fraction is None else round(1000 * fraction))
        else:
            self.progress.reset()

    def set_message(self, text: str) -> None:
        """Say in one line why there is no result."""
        self.set_busy(None)
        self.weights.hide()
        _say(self.orders, text, "danger")


def _sentence() -> QLabel:
    label = role_label("", "muted")
    label.setWordWrap(True)
    return label


def _say(label: QLabel, text: str, role: str) -> None:
    label.setText(text)
    label.setAccessibleName(text)
    set_role(label, role)
