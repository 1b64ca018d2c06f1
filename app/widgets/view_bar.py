"""The row of switches under the spectrogram."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.colour_maps import COLOUR_MAPS, COMPOSITE_HUES, lookup_table
from app.icons import keep_icon
from app.theme import current_palette, theme_changed
from app.widgets.flow_layout import FlowLayout
from app.widgets.panel import role_label
from app.words import mark, tr

__all__ = ["RANGES_DB", "ViewBar", "ViewState"]

RANGES_DB = (40.0, 60.0, 80.0, 100.0, 120.0)
_ALL = -1
_HUE_NAMES = (mark("orange"), mark("green"), mark("blue"))


@dataclass(frozen=True)
class ViewState:
    """How a spectrogram is drawn.

    Attributes
    ----------
    channel : int or None
        One of the three resolutions; all three as colours when None.
    before_resize : bool
        Frames as they were analysed, before the resize to the network's width.
    colour_map : str
        A name of `app.colour_maps`.
    range_db : float
        dB below the maximum at which the quietest colour is reached.
    """

    channel: int | None = None
    before_resize: bool = True
    colour_map: str = "grey"
    range_db: float = 80.0


class ViewBar(QWidget):
    """Channel, exact pixels, colour map and dB range."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ViewState()
        self.channels = QButtonGroup(self)
        self.segments: dict[int, QToolButton] = {}
        self.exact = QPushButton(tr("As the network sees it"))
        self.colour_map = QComboBox()
        self.range_db = QComboBox()
        self._flow = layout = FlowLayout(self)
        layout.addWidget(_group(role_label(tr("Channel"), "muted"), self._build_segments()))
        layout.addWidget(self.exact)
        layout.addWidget(_group(self.colour_map, self.range_db))
        self._build_rest()
        self.set_channel_names(("25 / 10 ms", "50 / 25 ms", "100 / 50 ms"))
        self.set_state(self._state)
        self.channels.idClicked.connect(self._on_channel)
        self.exact.toggled.connect(self._on_exact)
        self.colour_map.currentIndexChanged.connect(self._on_colour_map)
        self.range_db.currentIndexChanged.connect(self._on_range)
        theme_changed.connect(self._on_theme_changed)

    def _build_segments(self) -> QWidget:
        segments = QWidget()
        row = QHBoxLayout(segments)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number in (_ALL, 0, 1, 2):
            button = QToolButton()
            button.setCheckable(True)
            button.setProperty("segment", {_ALL: "first", 2: "last"}.get(number, "middle"))
            self.segments[number] = button
            self.channels.addButton(button, number + 1)
            row.addWidget(button)
        first = self.segments[_ALL]
        first.setText(tr("All three"))
        first.setAccessibleName(tr("All three channels"))
        first.setToolTip(
            tr(
                "All three resolutions at once, each in its colour: 25 ms windows orange, 50 ms"
                " green, 100 ms blue.\nWhere all three are equally loud the colours add up to white"
                " or grey.\nAn attribution is then the sum over the three."
            )
        )
        return segments

    def _build_rest(self) -> None:
        self.exact.setCheckable(True)
        self.exact.setToolTip(
            tr(
                "On: the exact pixels of the network's input, resized to one common width.\n"
                "Off: the frames as they were analysed, before the resize."
            )
        )
        keep_icon(self.exact, "pixels", "muted")
        self.colour_map.setAccessibleName(tr("Colour map"))
        self.colour_map.setToolTip(tr("Colour map of one channel"))
        self.colour_map.setIconSize(QSize(34, 12))
        for name, text in COLOUR_MAPS.items():
            self.colour_map.addItem(_ramp(name), tr(text), name)
        self.range_db.setAccessibleName(tr("Range in dB"))
        self.range_db.setToolTip(tr("Range of the colours, dB below the loudest point"))
        for value in RANGES_DB:
            self.range_db.addItem(f"{value:g} dB", value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height of the rows that there are now."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def state(self) -> ViewState:
        """Return what is chosen."""
        return self._state

    def set_state(self, state: ViewState) -> None:
        """Show a state without emitting `changed`."""
        self._state = state
        widgets = (self.channels, self.exact, self.colour_map, self.range_db)
        blocked = [widget.blockSignals(True) for widget in widgets]
        self.segments[_ALL if state.channel is None else state.channel].setChecked(True)
        self.exact.setChecked(not state.before_resize)
        self.colour_map.setCurrentIndex(self.colour_map.findData(state.colour_map))
        if self.range_db.findData(state.range_db) < 0:
            self.range_db.addItem(f"{state.range_db:g} dB", state.range_db)
        self.range_db.setCurrentIndex(self.range_db.findData(state.range_db))
        for widget, before in zip(widgets, blocked, strict=True):
            widget.blockSignals(before)
        self._show_hues()

    def set_channel_names(self, names: tuple[str, ...]) -> None:
        """Name the three resolutions, for example ``"25 / 10 ms"``."""
        for number, name in enumerate(names):
            button = self.segments[number]
            button.setText(name)
            button.setAccessibleName(tr("Channel {number}: {name}", number=number + 1, name=name))
            button.setToolTip(
                tr(
                    "Window / hop of this channel alone; {hue} when all three are shown",
                    hue=tr(_HUE_NAMES[number]),
                )
            )

    def _show_hues(self) -> None:
        """Underline each channel with its hue while all three are shown; colours rest meanwhile."""
        together = self._state.channel is None
        self.colour_map.setEnabled(not together)
        for number in range(3):
            rule = f"border-bottom: 2px solid {_hue(number)}; padding-bottom: 4px;"
            self.segments[number].setStyleSheet(rule if together else "")

    def _change(self, state: ViewState) -> None:
        if state != self._state:
            self._state = state
            self._show_hues()
            self.changed.emit(state)

    def _on_channel(self, button_id: int) -> None:
        number = button_id - 1
        self._change(replace(self._state, channel=None if number == _ALL else number))

    def _on_exact(self, checked: bool) -> None:
        self._change(replace(self._state, before_resize=not checked))

    def _on_colour_map(self, index: int) -> None:
        self._change(replace(self._state, colour_map=str(self.colour_map.itemData(index))))

    def _on_range(self, index: int) -> None:
        self._change(replace(self._state, range_db=float(self.range_db.itemData(index))))

    def _on_theme_changed(self, _palette: object) -> None:
        for row in range(self.colour_map.count()):
            self.colour_map.setItemIcon(row, _ramp(str(self.colour_map.itemData(row))))


def _group(*widgets: QWidget) -> QWidget:
    """Put widgets side by side that are not to be parted."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return group


def _ramp(name: str) -> QIcon:
    table = np.ascontiguousarray(lookup_table(name, dark=current_palette().is_dark))
    picture = QImage(table.tobytes(), 256, 1, 256 * 3, QImage.Format.Format_RGB888)
    return QIcon(QPixmap.fromImage(picture).scaled(34, 12))


def _hue(number: int) -> str:
    red, green, blue = (COMPOSITE_HUES[number] / COMPOSITE_HUES[number].max()).tolist()
    return QColor.fromRgbF(red, green, blue).name()
