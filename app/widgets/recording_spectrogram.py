"""The spectrogram of a whole recording, on the axis of its outline."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QWidget

from app.colour_maps import lookup_table
from app.theme import current_palette
from app.widgets.axes import MelAxis, tick_height, time_text
from app.widgets.pyramid_item import PyramidItem
from app.widgets.recording_plot import RecordingPlot
from app.widgets.time_plot import KEYS_TEXT
from app.words import tr
from core.features.pyramid import STEP_DB, LevelArray, SpectrogramPyramid, Tile

__all__ = ["RecordingSpectrogramView"]

_ASK_MS = 30
_LOWEST = 3.4
"""Height in lines of its ticks' text."""


class RecordingSpectrogramView(RecordingPlot):
    """Draws a pyramid, and asks for tiles where it is too coarse.

    Attributes
    ----------
    hovered : Signal(float, float, float)
        s, Hz and dB below the loudest point.
    tiles_wanted : Signal(object)
        List of `Tile`, the most wanted first; it takes the place of what was asked for before.
    """

    hovered = Signal(float, float, float)
    tiles_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._mel_axis = MelAxis()
        self.picture = PyramidItem()
        self._colour_map = "grey"
        self._asked: list[Tile] = []
        self._reading = False
        super().__init__(parent, left_axis=self._mel_axis)
        self.picture.setZValue(-10)
        self.plot.addItem(self.picture, ignoreBounds=True)
        self.view_box.selectable = False
        self._state = self.add_caption("")
        self._ask = QTimer(self, interval=_ASK_MS, singleShot=True)
        self._ask.timeout.connect(self._on_ask)
        self.view_box.sigXRangeChanged.connect(self._ask_soon)
        self.view_box.sigResized.connect(self._ask_soon)
        self.plot.scene().sigMouseMoved.connect(self._on_mouse_moved)
        self.setAccessibleName(tr("Spectrogram of the whole recording"))
        self.set_pyramid(None)

    # What is shown ----------------------------------------------------------------------------

    def pyramid(self) -> SpectrogramPyramid | None:
        """Return what is drawn."""
        return None if self.picture.source is None else self.picture.source.pyramid

    def set_pyramid(self, pyramid: SpectrogramPyramid | None) -> None:
        """Draw the spectrogram of a recording, or as much as is known of it; None for nothing."""
        self._asked = []
        other_canvas = (pyramid is None) != (self.pyramid() is None)
        self.picture.set_pyramid(pyramid)
        scale = None if pyramid is None else pyramid.scale
        self._mel_axis.set_scale(scale)
        self._mel_axis.setOpacity(0.0 if pyramid is None else 1.0)
        n_mels = 128 if scale is None else scale.n_mels
        if self._rows != (-0.5, n_mels - 0.5):
            self.set_rows(-0.5, n_mels - 0.5)
        if other_canvas:
            self.refresh_theme()
        self._describe()
        self._ask_soon()

    def set_progress(self, share: float | None) -> None:
        """Say how much of the recording is read, in [0, 1]; None when nothing is being read.

        Finer columns are asked for when all is read.
        """
        self._reading = share is not None
        text = ""
        if share is not None:
            text = tr("computing the spectrogram … {n} %", n=f"{100 * share:.0f}")
        if text != self._state.text:
            self._state.text = text
            self._style_state()
            self._describe()
        self._ask_soon()

    def set_look(self, colour_map: str, range_db: float) -> None:
        """Colour it by a map of `app.colour_maps`, over so many dB below the loudest point."""
        self._colour_map = colour_map
        self.picture.set_look(colour_map, range_db)
        self.refresh_theme()

    def add_tile(self, tile: Tile, values: LevelArray) -> None:
        """Show finer columns that were asked for."""
        self.picture.add_tile(tile, values)

    def _describe(self) -> None:
        pyramid, parts = self.pyramid(), [self._state.text]
        if pyramid is not None:
            end = time_text(pyramid.duration)
            parts = [
                tr("The sound from 0 to {end}: time runs to the right, pitch runs up.", end=end),
                *parts,
            ]
            parts.append(tr(KEYS_TEXT))
        self.setAccessibleDescription(" ".join(filter(None, parts)))

    # Finer columns ----------------------------------------------------------------------------

    def _ask_soon(self, *_: object) -> None:
        if self.pyramid() is not None and not self._ask.isActive():
            self._ask.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not needed while nothing was seen."""
        super().showEvent(event)
        self._ask_soon()

    def _on_ask(self) -> None:
        seen, source = self.picture.seen(), self.picture.source
        if seen is None or source is None or self._reading or not self.isVisible():
            return
        wanted = source.missing(*seen)
        if wanted != self._asked:
            self._asked = wanted
            self.tiles_wanted.emit(wanted)

    # The pointer ------------------------------------------------------------------------------

    def _on_mouse_moved(self, position: Any) -> None:
        found = None
        if self.view_box.sceneBoundingRect().contains(position):
            point = self.view_box.mapSceneToView(position)
            found = self._level_at(float(point.x()), float(point.y()))
        if found is None:
            self.on_hover_left()
            return
        time, row, level = found
        self.set_hover(time)
        self.hovered.emit(time, row, level)

    def _level_at(self, time: float, row: float) -> tuple[float, float, float] | None:
        """Moment, Hz and dB under a point."""
        seen, source = self.picture.seen(), self.picture.source
        if seen is None or source is None or not 0.0 <= time < source.pyramid.duration:
            return None
        line = min(max(round(row), 0), source.pyramid.scale.n_mels - 1)
        first, _ = source.columns_in(seen[0], time, time)
        value = int(source.values(seen[0], first, first + 1)[line, 0])
        level = (value - source.pyramid.loudest) * STEP_DB
        return time, source.pyramid.scale.frequency_of(row), level

    # Colours ----------------------------------------------------------------------------------

    def _canvas(self) -> QColor:
        """Colour of silence; of the page while there is nothing."""
        palette = current_palette()
        if self.pyramid() is None:
            return QColor(palette.panel)
        return QColor(*(int(v) for v in lookup_table(self._colour_map, dark=palette.is_dark)[0]))

    def cursor_colour(self) -> str:
        """Return black on a light picture, white on a dark one."""
        return "#000000" if self._canvas().lightnessF() > 0.5 else "#ffffff"

    def refresh_theme(self) -> None:
        """Take colours and text size from the theme."""
        super().refresh_theme()
        self.setMinimumHeight(int(_LOWEST * tick_height()))
        self.picture.refresh_theme()
        self.view_box.setBackgroundColor(self._canvas())
        self.window_region.setBrush(None)
        if hasattr(self, "_state"):
            self._style_state()

    def _style_state(self) -> None:
        """Write over the part of the picture that comes last."""
        self.style_caption(self._state)
        if self.pyramid() is not None:
            self._state.setText(self._state.text, color=self.cursor_colour())
