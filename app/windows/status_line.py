"""The line at the window's foot: what happened last, what is running, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from app.icons import keep_icon
from app.notifications import Level, Notice
from app.words import tr

__all__ = ["StatusLine"]

_SHOWN_MS = {Level.INFO: 6_000, Level.WARNING: 20_000, Level.ERROR: 60_000}
_ROLES = {Level.INFO: "muted", Level.WARNING: "accent", Level.ERROR: "danger"}


class StatusLine(QWidget):
    """One notice at a time, and the progress of the queue.

    Attributes
    ----------
    cancelled : Signal()
        The running work should stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = QLabel(self)
        self._notice.setProperty("role", "muted")
        self._notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._work = QLabel(self)
        self._work.setProperty("role", "muted")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._stop = QToolButton(self)
        self._stop.setProperty("role", "quiet")
        self._stop.setToolTip(tr("Cancel all work (Esc)"))
        self._stop.setAccessibleName(tr("Cancel all work"))
        keep_icon(self._stop, "cancel", "muted")
        self._stop.clicked.connect(self.cancelled)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(10)
        row.addWidget(self._notice, 1)
        for widget in (self._work, self._bar, self._stop):
            row.addWidget(widget)
        self.setFixedHeight(max(self._stop.sizeHint().height(), self.fontMetrics().height() + 8))
        self.set_work("", None)

    @property
    def text(self) -> str:
        """Notice that is shown."""
        return self._notice.toolTip()

    @property
    def work(self) -> str:
        """What is said to be running; empty when nothing runs."""
        return self._work.text()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice for as long as it matters."""
        self._notice.setText(notice.text)
        self._notice.setToolTip(notice.text)
        self._set_role(_ROLES[notice.level])
        self._timer.start(_SHOWN_MS[notice.level])

    def set_work(self, text: str, fraction: float | None) -> None:
        """Show what is running and its share done; an empty text when nothing runs."""
        for widget in (self._work, self._bar, self._stop):
            widget.setVisible(bool(text))
        self._work.setText(text)
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))

    def _clear(self) -> None:
        self._notice.setText("")
        self._notice.setToolTip("")

    def _set_role(self, role: str) -> None:
        self._notice.setProperty("role", role)
        self._notice.style().unpolish(self._notice)
        self._notice.style().polish(self._notice)
