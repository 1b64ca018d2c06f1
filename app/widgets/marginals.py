"""When it mattered, and which pitches mattered: sums of the map that is shown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem, QVBoxLayout, QWidget

from app.evidence import OverlayStyle, shown_map
from app.theme import colour, current_palette, theme_changed
from app.widgets.axes import blank_axis, bottom_axis_height
from app.widgets.numbers import Numbers, offer_numbers
from app.widgets.spectrogram_picture import summed_extent
from app.widgets.time_plot import TimePlot
from app.words import mark, tr
from core.results import AttributionMap, FloatArray, Spectrogram

__all__ = ["FrequencyMarginalView", "TimeMarginalView"]

_EMPTY = np.zeros(0, dtype=np.float64)
_MOMENTS = (
    (
        mark("When it mattered"),
        mark("Attribution of each moment, all pitches summed."),
        mark("When it mattered: the attribution shown above, summed over all pitches"),
    ),
    (
        mark("When they disagree"),
        mark("Disagreement of the members at each moment, all pitches summed."),
        mark("When they disagree: the disagreement shown above, summed over all pitches"),
    ),
)
_PITCHES = (
    (
        mark("Which pitches mattered"),
        mark("Attribution of each pitch, all moments summed."),
        mark("Which pitches mattered: the attribution shown on the left, summed over all moments"),
    ),
    (
        mark("At which pitches they disagree"),
        mark("Disagreement of the members at each pitch, all moments summed."),
        mark("At which pitches they disagree: the disagreement shown on the left, summed over all"
             " moments"),
    ),
)  # fmt: skip
"""Name, description and tool tip: of a map, and of where the members disagree."""


class _Curves:
    """A curve filled down to zero, its positive and its negative part in two colours."""

    def __init__(self, *, upright: bool) -> None:
        self._upright = upright
        self.positive = QGraphicsPathItem()
        self.negative = QGraphicsPathItem()

    def set_colours(self, positive: str, negative: str) -> None:
        for item, value in ((self.positive, positive), (self.negative, negative)):
            item.setPen(pg.mkPen(value, width=1.2))
            item.setBrush(pg.mkBrush(colour(value, 0.42)))

    def set_values(self, places: NDArray[np.float64], values: NDArray[np.float64]) -> None:
        """Draw ``values`` over ``places``; the outline returns to zero at both ends."""
        for item, part in (
            (self.positive, np.maximum(values, 0.0)),
            (self.negative, np.minimum(values, 0.0)),
        ):
            if not part.any():
                item.setPath(QPainterPath())
                continue
            along = np.concatenate((places[:1], places, places[-1:]))
            across = np.concatenate(([0.0], part, [0.0]))
            x, y = (across, along) if self._upright else (along, across)
            item.setPath(pg.functions.arrayToQPath(x, y))


class _State:
    """What both marginals keep."""

    def __init__(self) -> None:
        self.spectrogram: Spectrogram | None = None
        self.attribution: AttributionMap | None = None
        self.channel: int | None = None
        self.style = OverlayStyle()

    def shown(self) -> FloatArray | None:
        if self.spectrogram is None or self.attribution is None:
            return None
        return shown_map(self.attribution, replace(self.style, smoothing=0.0), self.channel)

    def restyle(self, style: OverlayStyle) -> bool:
        """Take a style; whether it sums another map than before."""
        before, self.style = self.style, style
        return (before.show, before.member, before.disagreement) != (
            style.show,
            style.member,
            style.disagreement,
        )

    @property
    def disagreement(self) -> bool:
        """Whether it is the members' disagreement that is summed."""
        return self.style.disagreement

    def quantity(self) -> str:
        """Name of what is summed."""
        return tr("disagreement") if self.disagreement else tr("attribution")

    def colours(self) -> tuple[str, str]:
        palette = current_palette()
        if self.style.sizes_only:
            return palette.magnitude, palette.magnitude
        return palette.evidence_for, palette.evidence_against


def _span(values: NDArray[np.float64]) -> tuple[float, float]:
    """Range of an axis that holds 0 and all values, with a little air."""
    low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
    if high == low:
        return -0.05, 1.0
    air = 0.06 * (high - low)
    return low - air, high + air


class TimeMarginalView(TimePlot):
    """Attribution of each moment, all pitches summed, below the spectrogram."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._state = _State()
        self._origin = 0.0
        self.curves = _Curves(upright=False)
        self._zero = pg.InfiniteLine(pos=0.0, angle=0)
        super().__init__(parent)
        self.plot.addItem(self.curves.positive, ignoreBounds=True)
        self.plot.addItem(self.curves.negative, ignoreBounds=True)
        self.plot.addItem(self._zero, ignoreBounds=True)
        self.view_box.setMouseEnabled(x=True, y=False)
        self.setMinimumHeight(30)
        self._say()
        offer_numbers(self, self.numbers)
        self._refresh()

    def numbers(self) -> Numbers | None:
        """Every column's sum."""
        found = self.marginal()
        if found is None:
            return None
        rows = [[f"{at:.3f}", f"{value:.6g}"] for at, value in zip(*found, strict=True)]
        return Numbers(self.accessibleName(), (tr("seconds"), self._state.quantity()), rows)

    def _say(self) -> None:
        """Name what is summed."""
        name, about, tip = _MOMENTS[self._state.disagreement]
        self.setAccessibleName(tr(name))
        self.setAccessibleDescription(tr(about))
        self.setToolTip(tr(tip))

    def set_spectrogram(self, spectrogram: Spectrogram | None, origin: float = 0.0) -> None:
        """Take the axes of a spectrogram; the attribution goes."""
        self._state.spectrogram = spectrogram
        self._state.attribution = None
        self._origin = origin
        if spectrogram is not None:
            self.set_extent(origin, origin + spectrogram.duration)
        self._refresh()

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Draw a map's sums."""
        self._state.attribution = attribution
        self._refresh()

    def set_channel(self, channel: int | None) -> None:
        """Sum one resolution, or all."""
        self._state.channel = channel
        self._refresh()

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Choose the part of the map that is summed."""
        if self._state.restyle(style):
            self._say()
            self._refresh()

    def marginal(self) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        """Return times in s and the sum of each column; None without a map."""
        shown, spectrogram = self._state.shown(), self._state.spectrogram
        if shown is None or spectrogram is None:
            return None
        channel = self._state.channel
        start, end = (
            summed_extent(spectrogram) if channel is None else spectrogram.time_extent(channel)
        )
        n_columns = shown.shape[1]
        times = self._origin + start + (np.arange(n_columns) + 0.5) * ((end - start) / n_columns)
        return times, shown.sum(axis=0, dtype=np.float64)

    def _refresh(self) -> None:
        found = self.marginal()
        times, values = (_EMPTY, _EMPTY) if found is None else found
        self.curves.set_colours(*self._state.colours())
        self.curves.set_values(times, values)
        low, high = (-0.05, 1.0) if found is None else _span(values)
        seen = self.visible_range()
        self.set_rows(low, high)
        self.view_box.setXRange(*seen, padding=0)
        self._zero.setVisible(found is not None)

    def refresh_theme(self) -> None:
        """Take colours from the theme."""
        super().refresh_theme()
        self._zero.setPen(pg.mkPen(current_palette().line, width=1))
        self._refresh()


class FrequencyMarginalView(QWidget):
    """Attribution of each pitch, all moments summed, right of the spectrogram."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = _State()
        self.curves = _Curves(upright=True)
        self.plot = pg.PlotWidget(self, background=None, enableMenu=False)
        self.plot.plotItem.hideButtons()
        self.plot.hideAxis("left")
        self._below = self.plot.getAxis("bottom")
        self._room_below = 0
        blank_axis(self._below)
        self.plot.addItem(self.curves.positive, ignoreBounds=True)
        self.plot.addItem(self.curves.negative, ignoreBounds=True)
        self._zero = pg.InfiniteLine(pos=0.0, angle=90)
        self.plot.addItem(self._zero, ignoreBounds=True)
        self.view_box = self.plot.plotItem.getViewBox()
        self.view_box.disableAutoRange()
        self.view_box.setMouseEnabled(x=False, y=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 1)
        layout.addWidget(self.plot)
        self.setMinimumWidth(48)
        self._say()
        offer_numbers(self.plot, self.numbers)
        theme_changed.connect(self._on_theme_changed)
        self._refresh()

    def numbers(self) -> Numbers | None:
        """Every row's sum."""
        found, spectrogram = self.marginal(), self._state.spectrogram
        if found is None or spectrogram is None:
            return None
        rows = [
            [f"{spectrogram.frequency_of(row):.1f}", f"{value:.6g}"]
            for row, value in zip(*found, strict=True)
        ]
        return Numbers(self.accessibleName(), ("Hz", self._state.quantity()), rows)

    def _say(self) -> None:
        """Name what is summed."""
        name, about, tip = _PITCHES[self._state.disagreement]
        self.setAccessibleName(tr(name))
        self.setAccessibleDescription(tr(about))
        self.setToolTip(tr(tip))
        self.plot.setAccessibleName(self.accessibleName())

    def set_spectrogram(self, spectrogram: Spectrogram | None) -> None:
        """Take the axes of a spectrogram; the attribution goes."""
        self._state.spectrogram = spectrogram
        self._state.attribution = None
        if spectrogram is not None:
            self.view_box.setYRange(-0.5, spectrogram.values.shape[1] - 0.5, padding=0)
        self._refresh()

    def set_attribution(self, attribution: AttributionMap | None) -> None:
        """Draw a map's sums."""
        self._state.attribution = attribution
        self._refresh()

    def set_channel(self, channel: int | None) -> None:
        """Sum one resolution, or all."""
        self._state.channel = channel
        self._refresh()

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Choose the part of the map that is summed."""
        if self._state.restyle(style):
            self._say()
            self._refresh()

    def set_room_below(self, pixels: int) -> None:
        """Keep at least this room below the curve, as the spectrogram does."""
        self._room_below = pixels
        self._below.setHeight(max(bottom_axis_height(), pixels))

    def marginal(self) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        """Return rows and the sum of each; None without a map."""
        shown = self._state.shown()
        if shown is None:
            return None
        return np.arange(shown.shape[0], dtype=np.float64), shown.sum(axis=1, dtype=np.float64)

    def _on_theme_changed(self, _palette: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        found = self.marginal()
        rows, values = (_EMPTY, _EMPTY) if found is None else found
        self.curves.set_colours(*self._state.colours())
        self.curves.set_values(rows, values)
        low, high = (-0.05, 1.0) if found is None else _span(values)
        self.view_box.setXRange(low, high, padding=0)
        self._zero.setPen(pg.mkPen(current_palette().line, width=1))
        self._zero.setVisible(found is not None)
        self._below.setHeight(max(bottom_axis_height(), self._room_below))
