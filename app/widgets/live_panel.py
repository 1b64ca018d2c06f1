"""A microphone on the page: how loud it is, its rolling picture, and what was heard lately."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.icons import keep_icon
from app.widgets.level_meter import LevelMeter
from app.widgets.live_spectrogram import LiveSpectrogram
from app.widgets.live_strip import LiveStrip
from app.widgets.panel import ElidedLabel, role_label, set_role
from app.words import tr

__all__ = ["LivePanel"]


class LivePanel(QWidget):
    """The live part of the Listen page; knows no microphone.

    Attributes
    ----------
    keep_requested, stop_requested, again_requested, close_requested : Signal()
    """

    keep_requested = Signal()
    stop_requested = Signal()
    again_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Live sound"))
        self.device = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.state = role_label("", "muted")
        self.meter = LevelMeter()
        self.spectrogram = LiveSpectrogram()
        self.strip = LiveStrip()
        self.keep = QPushButton(tr("Keep the last minute  K"))
        self.keep.setToolTip(tr("Save up to a minute of what was heard as a clip (K)"))
        keep_icon(self.keep, "export")
        self.stop = QPushButton(tr("Stop  M"))
        keep_icon(self.stop, "stop", "danger")
        self.again = QPushButton(tr("Listen again  M"))
        keep_icon(self.again, "microphone")
        self.close_button = QPushButton(tr("Close"))
        for button, signal in (
            (self.keep, self.keep_requested), (self.stop, self.stop_requested),
            (self.again, self.again_requested), (self.close_button, self.close_requested),
        ):  # fmt: skip
            button.clicked.connect(signal)
        self._lay_out()
        self.set_running(False)
        self.set_keepable(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(9)
        top.addWidget(role_label(tr("Live"), "title"))
        top.addWidget(self.device, 1)
        for button in (self.keep, self.stop, self.again, self.close_button):
            top.addWidget(button)
        level = QHBoxLayout()
        level.setSpacing(14)
        level.addWidget(self.meter, 1)
        level.addWidget(self.state, 2)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(level)
        column.addWidget(self.spectrogram, 1)
        column.addWidget(self.strip)

    def set_running(self, running: bool) -> None:
        """Offer what can be done while it hears, or afterwards."""
        focus = self.stop.hasFocus() or self.again.hasFocus()
        self.stop.setVisible(running)
        self.again.setVisible(not running)
        self.close_button.setVisible(not running)
        if focus:
            (self.stop if running else self.again).setFocus()

    def set_keepable(self, keepable: bool) -> None:
        """Say whether there is sound that can be kept."""
        self.keep.setEnabled(keepable)

    def set_state(self, text: str, *, bad: bool = False) -> None:
        """Say in words how it goes."""
        set_role(self.state, "danger" if bad else "muted")
        self.state.setText(text)
