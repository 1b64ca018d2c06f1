"""While a microphone is recorded: how loud, how long, which one, and how to end it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from app.audio_io.recorder import InputDevice
from app.icons import keep_icon
from app.widgets.level_meter import LevelMeter
from app.widgets.panel import Panel
from app.words import tr

__all__ = ["RecordPanel"]


class RecordPanel(Panel):
    """Device, level, elapsed time, discard; the queue's record button stops and keeps.

    Attributes
    ----------
    discard_requested : Signal()
    device_chosen : Signal(InputDevice)
    """

    discard_requested = Signal()
    device_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Recording"), parent)
        self._elapsed = QLabel("0:00.0")
        self._elapsed.setAccessibleName(tr("Elapsed time"))
        self._devices = QComboBox()
        self._devices.setAccessibleName(tr("Microphone"))
        self._devices.setMinimumContentsLength(8)
        self._devices.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._devices.activated.connect(self._on_activated)
        self._meter = LevelMeter()
        self._discard = QPushButton(tr("Discard"))
        keep_icon(self._discard, "trash", "muted")
        self._discard.clicked.connect(self.discard_requested)
        if self.header is not None:
            self.header.addStretch()
            self.header.addWidget(self._elapsed)
        for widget in (self._meter, self._devices, self._discard):
            self.body.addWidget(widget)

    def begin(self) -> None:
        """Start at zero."""
        self._meter.reset()
        self.set_elapsed(0.0)

    def set_devices(self, devices: Sequence[InputDevice], chosen: InputDevice | None) -> None:
        """Offer microphones; does not emit."""
        self._devices.clear()
        for device in devices:
            self._devices.addItem(device.name, device)
        names = [device.name for device in devices]
        if chosen is not None and chosen.name in names:
            self._devices.setCurrentIndex(names.index(chosen.name))
        self._devices.setToolTip(self._devices.currentText())

    def set_level(self, rms_db: float, peak_db: float) -> None:
        """Show how loud it is, dBFS."""
        self._meter.set_level(rms_db, peak_db)

    def set_elapsed(self, seconds: float) -> None:
        """Show how long it has been."""
        minutes, rest = divmod(seconds, 60.0)
        self._elapsed.setText(f"{int(minutes)}:{rest:04.1f}")

    def _on_activated(self, index: int) -> None:
        self.device_chosen.emit(self._devices.itemData(index))
