"""Axes in the units that people read: Hz on a mel scale, and seconds."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtGui import QFontMetricsF

from app.theme import current_palette, scaled_font
from core.results import MelScale

__all__ = [
    "MelAxis",
    "TimeAxis",
    "blank_axis",
    "bottom_axis_height",
    "dress_axis",
    "frequency_text",
    "leave_room",
    "left_axis_width",
    "lift_label",
    "tick_height",
    "time_text",
]

_OCTAVES = (1000.0, 4000.0, 16000.0, 250.0, 2000.0, 8000.0, 500.0)
_TICK_SCALE = 0.85
_LIFT = 3
_FINE_STEPS = (10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0)


def frequency_text(hz: float) -> str:
    """Frequency as a tick says it: 250, 1k, 2.5k."""
    return f"{hz:g}" if hz < 1000.0 else f"{hz / 1000.0:g}k"


def time_text(seconds: float, spacing: float = 1.0) -> str:
    """Time as a tick says it: 0.5, or 12:30 from 100 s on."""
    if seconds < 100.0:
        return f"{round(seconds, 6):g}"
    minutes, rest = divmod(seconds, 60.0)
    return f"{int(minutes)}:{rest:04.1f}" if spacing < 1.0 else f"{int(minutes)}:{int(rest):02d}"


def tick_height() -> float:
    """Pixels that a line of a tick's text takes."""
    return QFontMetricsF(scaled_font(_TICK_SCALE)).height()


def left_axis_width() -> int:
    """Pixels that the left axis takes in every plot, so that all begin in one column."""
    metrics = QFontMetricsF(scaled_font(_TICK_SCALE))
    return int(metrics.horizontalAdvance("16k") + metrics.height() + 18)


def bottom_axis_height() -> int:
    """Pixels that the time axis takes with its label."""
    return int(2.0 * QFontMetricsF(scaled_font(_TICK_SCALE)).height() + 7)


def leave_room(plot: pg.PlotItem) -> None:
    """Keep the first and the last words of a plot's ticks inside of it."""
    metrics = QFontMetricsF(scaled_font(_TICK_SCALE))
    across, up = metrics.horizontalAdvance("100") / 2 + 2, metrics.height() / 2 + 2
    plot.layout.setContentsMargins(_LIFT, up, across, _LIFT)


def lift_label(axis: pg.AxisItem) -> None:
    """Keep a bottom axis's label off the plot's edge, which would cut the tails of its letters."""
    axis.label.moveBy(0, -_LIFT)


def blank_axis(axis: pg.AxisItem) -> None:
    """Leave an axis its room alone."""
    axis.setTicks([])
    axis.setStyle(showValues=False, tickLength=0)
    axis.setPen(None)


def dress_axis(axis: pg.AxisItem) -> None:
    """Give an axis the theme's colours and the text's size."""
    palette = current_palette()
    font = scaled_font(_TICK_SCALE)
    axis.setPen(palette.line)
    axis.setTickPen(pg.mkPen(palette.muted, width=1))
    axis.setTextPen(palette.muted)
    axis.setStyle(tickFont=font)
    if axis.labelText:
        axis.label.setFont(font)
        axis.setLabel(axis.labelText, color=palette.muted)


class MelAxis(pg.AxisItem):  # type: ignore[misc]
    """Rows of a spectrogram, written in Hz; as many ticks as there is room for."""

    def __init__(self) -> None:
        super().__init__("left")
        self._scale: MelScale | None = None

    def set_scale(self, scale: MelScale | None) -> None:
        """Take the map from rows to Hz; no ticks without one."""
        self._scale = scale
        self.picture = None
        self.update()

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Rows of the frequencies that are named."""
        scale = self._scale
        if scale is None or size <= 0 or maxVal <= minVal:
            return []
        gap = QFontMetricsF(scaled_font(_TICK_SCALE)).height() * 1.15 * (maxVal - minVal) / size
        rows = _spread(scale, _OCTAVES, minVal, maxVal, gap, [])
        if len(rows) < 4:
            rows = _spread(scale, _fine(scale, minVal, maxVal), minVal, maxVal, gap, rows)
        return [(1.0, sorted(rows))]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """Frequencies of the rows."""
        scale = self._scale
        if scale is None:
            return []
        return [frequency_text(float(f"{scale.frequency_of(v):.5g}")) for v in values]


def _spread(
    scale: MelScale,
    frequencies: Sequence[float],
    low: float,
    high: float,
    gap: float,
    taken: list[float],
) -> list[float]:
    """Rows inside the range that keep ``gap`` rows from one another, the first come first."""
    rows = list(taken)
    for frequency in frequencies:
        row = scale.row_at(frequency)
        if low <= row <= high and all(abs(row - other) >= gap for other in rows):
            rows.append(row)
    return rows


def _fine(scale: MelScale, low: float, high: float) -> list[float]:
    """Round frequencies in a range of rows, about eight."""
    first = max(scale.frequency_of(low), 0.0)
    last = scale.frequency_of(high)
    step = next((s for s in _FINE_STEPS if (last - first) / s <= 8.0), _FINE_STEPS[-1])
    start = int(first // step) + 1
    return [i * step for i in range(start, int(last // step) + 1)]


class TimeAxis(pg.AxisItem):  # type: ignore[misc]
    """Seconds; minutes and seconds from 100 s on."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.setStyle(hideOverlappingLabels=False)

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        """Write times as `time_text` does, but none that the right edge would cut."""
        low, high = self.range
        size, metrics = self.size().width(), QFontMetricsF(scaled_font(_TICK_SCALE))
        texts = []
        for value in values:
            text = time_text(value, spacing)
            room = (high - value) / max(high - low, 1e-9) * size
            texts.append(text if metrics.horizontalAdvance(text) / 2 <= room + 1 else "")
        return texts
