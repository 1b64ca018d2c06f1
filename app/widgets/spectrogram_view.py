"""The network's input on real axes, with attribution over it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.colour_maps import lookup_table
from app.evidence import OverlayStyle, shown_map
from app.theme import current_palette
from app.widgets.axes import MelAxis
from app.widgets.overlay import overlay_rgba, overlay_strength
from app.widgets.spectrogram_picture import (
    channel_db,
    composite_picture,
    db_at,
    summed_extent,
)
from app.widgets.time_plot import KEYS_TEXT, TimePlot
from app.words import tr
from core.results import AttributionMap, FloatArray, Spectrogram

__all__ = ["SpectrogramView"]


class _Picture(pg.ImageItem):  # type: ignore[misc]
    """Row-major picture, smooth or with its pixels' edges."""

    def __init__(self) -> None:
        super().__init__(axisOrder="row-major")
        self.smooth = False

    def paint(self, painter: QPainter, *args: Any) -> None:
        """Draw with or without smoothing."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth)
        super().paint(painter, *args)


class SpectrogramView(TimePlot):
    """Spectrogram, attribution, cursor and loop range.

    The y axis counts rows of the input, evenly spaced in mel; ticks and readout say Hz. All times
    are s, from ``origin`` for a window of a recording.
    """

    hovered = Signal(float, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._spectrogram: Spectrogram | None = None
        self._attribution: AttributionMap | None = None
        self._origin = 0.0
        self._channel: int | None = None
        self._before_resize = True
        self._colour_map = "grey"
        self._range_db = 80.0
        self._style = OverlayStyle()
        self._shown: FloatArray | None = None
        self._strength: FloatArray | None = None
        self._mel_axis = MelAxis()
        self.picture = _Picture()
        self.overlay = _Picture()
        super().__init__(parent, left_axis=self._mel_axis, show_time_axis=True)
        for z, item in ((-10, self.picture), (-5, self.overlay)):
            item.setZValue(z)
            item.hide()
            self.plot.addItem(item, ignoreBounds=True)
        self._row_line = pg.InfiniteLine(angle=0)
        self._row_line.hide()
        self.plot.addItem(self._row_line, ignoreBounds=True)
        self._placeholder = self.add_caption(tr("Drop a sound on the window, or record one"))
        self._placeholder.anchor(itemPos=(0.5, 0.5), parentPos=(0.5, 0.5))
        self._mel_axis.setLabel("Hz")
        self._bottom.setLabel(tr("seconds"))
        self.plot.scene().sigMouseMoved.connect(self._on_mouse_moved)
        self.setMinimumSize(240, 124)
        self.setAccessibleName(tr("Spectrogram"))
        self.set_rows(-0.5, 127.5)
        self._describe()
        self.refresh_theme()

    def set_spectrogram(self, spectrogram: Spectrogram | None, origin: float = 0.0) -> None:
        """Draw a spectrogram; the attribution goes.

        Parameters
        ----------
        spectrogram : Spectrogram or None
            Nothing is drawn when None.
        origin : float
            Where its sound begins in the recording, s.
        """
        self._spectrogram = spectrogram
        self._origin = origin
        self._attribution = None
        self._mel_axis.set_scale(None if spectrogram is None else spectrogram.scale)
        if spectrogram is not None:
            self.set_rows(-0.5, spectrogram.values.shape[1] - 0.5)
            self.set_extent(origin, origin + spectrogram.duration)
        self._refresh_overlay(new_map=True)
        self._refresh_picture()

    def set_channel(self, channel: int | None) -> None:
        """Show one resolution, or all three as colours."""
        if channel != self._channel:
            self._channel = channel
            self._refresh_overlay(new_map=True)
            self._refresh_picture()

    def set_before_resize(self, before: bool) -> None:
        """Show frames as analysed (smoothed for the screen), or the network's exact pixels."""
        if before != self._before_resize:
            self._before_resize = before
            self._refresh_picture()

    def set_colour_map(self, name: str) -> None:
        """Colour one channel by a map of `app.colour_maps`; three channels have their hues."""
        lookup_table(name)
        if name != self._colour_map:
            self._colour_map = name
            self._refresh_picture()

    def set_range_db(self, range_db: float) -> None:
        """Spread the colours over this many dB below the maximum."""
        if range_db != self._range_db:
            self._range_db = range_db
            self._refresh_picture()

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Draw a map over the spectrogram, which turns grey beneath it."""
        was_on = self._attribution is not None
        self._attribution = attribution
        self._refresh_overlay(new_map=True)
        if was_on != (attribution is not None):
            self._refresh_picture()

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Draw the same map in another way."""
        before, self._style = self._style, style
        same_map = style == replace(before, opacity=style.opacity, percentile=style.percentile)
        same_scale = same_map and before.percentile == style.percentile
        self._refresh_overlay(new_map=not same_map, new_scale=not same_scale)

    def _refresh_picture(self) -> None:
        spectrogram = self._spectrogram
        self.picture.setVisible(spectrogram is not None)
        self._placeholder.setVisible(spectrogram is None)
        for axis in (self._mel_axis, self._bottom):
            axis.setOpacity(0.0 if spectrogram is None else 1.0)
        if spectrogram is None:
            self.style_caption(self._placeholder)
            self.view_box.setBackgroundColor(current_palette().panel)
            self._describe()
            return
        grey = self._attribution is not None
        dark = current_palette().is_dark
        if self._channel is None:
            placed = composite_picture(
                spectrogram,
                self._range_db,
                before_resize=self._before_resize,
                grey=grey,
                dark=dark,
            )
            self.picture.setImage(placed.values, autoLevels=False, levels=None, lut=None)
        else:
            placed = channel_db(spectrogram, self._channel, before_resize=self._before_resize)
            table = lookup_table("grey" if grey else self._colour_map, dark=dark)
            self.picture.setImage(
                placed.values, autoLevels=False, levels=(-self._range_db, 0.0), lut=table
            )
        self.picture.smooth = self._before_resize
        self.overlay.smooth = self._before_resize
        self._place(self.picture, placed.start, placed.end)
        self.view_box.setBackgroundColor(self._canvas())
        self._refresh_lines()
        self._describe()

    def _refresh_overlay(self, *, new_map: bool, new_scale: bool = True) -> None:
        if self._attribution is None or self._spectrogram is None:
            self._shown = self._strength = None
            self.overlay.hide()
            return
        if new_map or self._shown is None:
            self._shown = shown_map(self._attribution, self._style, self._channel)
            self._strength = None
        if new_scale or self._strength is None:
            self._strength = overlay_strength(self._shown, self._style.percentile)
        positive, negative = self._overlay_colours()
        rgba = overlay_rgba(self._strength, self._style.opacity, positive, negative)
        self.overlay.setImage(rgba, autoLevels=False, levels=None)
        self._place(self.overlay, *self._overlay_extent(self._spectrogram))
        self.overlay.show()
        self._describe()

    def _overlay_extent(self, spectrogram: Spectrogram) -> tuple[float, float]:
        if self._channel is None:
            return summed_extent(spectrogram)
        return spectrogram.time_extent(self._channel)

    def _place(self, item: pg.ImageItem, start: float, end: float) -> None:
        rows = item.image.shape[0]
        item.setRect(QRectF(self._origin + start, -0.5, end - start, rows))

    def _overlay_colours(self) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
        palette = current_palette()
        if self._style.sizes_only:
            return _rgb(palette.magnitude), _rgb(palette.magnitude)
        return _rgb(palette.evidence_for), _rgb(palette.evidence_against)

    def _canvas(self) -> str:
        """Colour of the quietest level, so that the edges do not stand out."""
        if self._attribution is not None or self._colour_map == "grey":
            on_colours = self._attribution is None and self._channel is None
            return "#000000" if on_colours else current_palette().canvas
        if self._channel is None:
            return "#000000"
        return QColor(*(int(v) for v in lookup_table(self._colour_map)[0])).name()

    def cursor_colour(self) -> str:
        """Return black on a light canvas, white on a dark one."""
        if self._spectrogram is None:
            return current_palette().text
        return "#000000" if QColor(self._canvas()).lightnessF() > 0.5 else "#ffffff"

    def _refresh_lines(self) -> None:
        super().refresh_theme()
        self._row_line.setPen(self.hover_line.pen)

    def refresh_theme(self) -> None:
        """Take colours and text size from the theme."""
        super().refresh_theme()
        if hasattr(self, "_row_line"):
            self._refresh_overlay(new_map=False)
            self._refresh_picture()

    def overlay_strengths(self) -> NDArray[np.float32] | None:
        """Return the map as drawn, in [-1, 1] [shape=(n_mels, n_frames)]; None without one."""
        return self._strength

    def _on_mouse_moved(self, position: Any) -> None:
        spectrogram = self._spectrogram
        point = self.view_box.mapSceneToView(position)
        inside = self.view_box.sceneBoundingRect().contains(position)
        if spectrogram is None or not inside:
            self.on_hover_left()
            return
        time, row = float(point.x()), float(point.y())
        level = db_at(
            spectrogram,
            self._channel,
            time - self._origin,
            row,
            before_resize=self._before_resize,
        )
        if level is None:
            self.on_hover_left()
            return
        self.set_hover(time)
        self._row_line.setValue(row)
        self._row_line.show()
        self.hovered.emit(time, spectrogram.frequency_of(row), level)

    def on_hover_left(self) -> None:
        """Forget the pointer."""
        self._row_line.hide()
        super().on_hover_left()

    def _describe(self) -> None:
        """Say in words what is seen."""
        if self._spectrogram is None:
            self.setAccessibleDescription(tr("No clip is shown."))
            return
        parts = [
            tr("All three resolutions")
            if self._channel is None
            else tr(
                "Resolution {number} of {n}",
                number=self._channel + 1,
                n=len(self._spectrogram.resolutions),
            ),
            tr("frames as analysed")
            if self._before_resize
            else tr("pixels as the network sees them"),
            tr("{s:.1f} seconds", s=self._spectrogram.duration),
        ]
        if self._attribution is not None:
            label = self._attribution.label
            parts.append(tr("with the attribution of {label} over it", label=label))
        seen, keys = ", ".join(parts), tr(KEYS_TEXT)
        self.setAccessibleDescription(tr("{picture}. {keys}", picture=seen, keys=keys))


def _rgb(value: str) -> tuple[int, int, int]:
    found = QColor(value)
    return found.red(), found.green(), found.blue()
