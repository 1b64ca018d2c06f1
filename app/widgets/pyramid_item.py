"""Draws the part of a long spectrogram that is seen, at the resolution of the screen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.theme import current_palette
from app.widgets.pyramid_picture import PyramidPicture, colour_table, fewer_rows
from core.features.pyramid import LevelArray, SpectrogramPyramid, Tile

__all__ = ["PyramidItem"]

_MARGIN = 0.25
"""Share of what is seen that is made ready at both ends, so that a small move only draws."""


@dataclass(frozen=True)
class _Ready:
    """A picture over the memory of ``pixels``, and the columns and height that it is for."""

    image: QImage
    pixels: NDArray[np.uint32]
    level: int
    first: int
    stop: int
    most_rows: float


class PyramidItem(pg.GraphicsObject):  # type: ignore[misc]
    """Picture over time in s and rows of the mel scale; row ``r`` is centred on ``r``."""

    def __init__(self) -> None:
        super().__init__()
        self.source: PyramidPicture | None = None
        self._colour_map = "grey"
        self._range_db = 80.0
        self._ready: _Ready | None = None

    def set_pyramid(self, pyramid: SpectrogramPyramid | None) -> None:
        """Draw another recording, or nothing."""
        self.prepareGeometryChange()
        self.source = None if pyramid is None else PyramidPicture(pyramid)
        self._forget()

    def set_look(self, colour_map: str, range_db: float) -> None:
        """Colour it by a map of `app.colour_maps`, over so many dB below the loudest point."""
        self._colour_map, self._range_db = colour_map, range_db
        self._forget()

    def refresh_theme(self) -> None:
        """Take colours from the theme."""
        self._forget()

    def add_tile(self, tile: Tile, values: LevelArray) -> None:
        """Show finer columns."""
        if self.source is not None:
            self.source.add_tile(tile, values)
            self._forget()

    def _forget(self) -> None:
        self._ready = None
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole recording, every pitch."""
        if self.source is None:
            return QRectF()
        pyramid = self.source.pyramid
        return QRectF(0.0, -0.5, pyramid.duration, pyramid.scale.n_mels)

    def seen(self) -> tuple[int, float, float] | None:
        """Level that fits the pixels, and the stretch that is seen, s; None if nothing is."""
        view = self.getViewBox()
        if self.source is None or view is None or view.width() < 1:
            return None
        low, high = view.viewRange()[0]
        pixels = view.width() * self._pixel_ratio()
        return self.source.level_for((high - low) / pixels), float(low), float(high)

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw the part that is seen."""
        seen, source = self.seen(), self.source
        if seen is None or source is None:
            return
        level, low, high = seen
        first, stop = source.columns_in(level, low, high)
        most_rows = self.getViewBox().height() * self._pixel_ratio()
        ready = self._ready
        if (
            ready is None
            or (ready.level, ready.most_rows) != (level, most_rows)
            or not ready.first <= first < stop <= ready.stop
        ):
            margin = _MARGIN * (high - low)
            wide = source.columns_in(level, low - margin, high + margin)
            ready = self._ready = self._make(source, level, *wide, most_rows)
        first, stop = max(first - 1, ready.first), min(stop + 1, ready.stop)
        duration = source.pyramid.grid.column_duration(level)
        rows = source.pyramid.scale.n_mels
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(
            QRectF(first * duration, -0.5, (stop - first) * duration, rows),
            ready.image,
            QRectF(first - ready.first, 0, stop - first, ready.image.height()),
        )

    def _make(
        self, source: PyramidPicture, level: int, first: int, stop: int, most_rows: float
    ) -> _Ready:
        values = fewer_rows(source.values(level, first, stop), most_rows)
        table = colour_table(
            self._colour_map,
            self._range_db,
            source.pyramid.loudest,
            dark=current_palette().is_dark,
        )
        colours = np.ascontiguousarray(table[values])
        height, width = colours.shape
        image = QImage(colours.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        return _Ready(image, colours, level, first, stop, most_rows)

    def _pixel_ratio(self) -> float:
        widget = self.getViewWidget()
        return 1.0 if widget is None else float(widget.devicePixelRatioF())
