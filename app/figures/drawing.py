"""Draw spectrogram, evidence, marginals and colour bars into their places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator
from numpy.typing import NDArray

from app.evidence import OverlayStyle, shown_map
from app.explanation_words import unit_words
from app.figures.colours import GRID, INK, MUTED, Levels, Shade
from app.figures.panels import Panels, letters, style_axes, style_bar
from app.words import tr
from core.results import AttributionMap, FloatArray, Spectrogram

__all__ = ["draw_evidence", "draw_spectrogram"]

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_TICKS_HZ = (250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000)


def draw_spectrogram(
    panels: Panels,
    spectrogram: Spectrogram,
    channels: Sequence[int],
    levels: Levels,
    start: float,
) -> None:
    """Draw each channel into its panel, with axes and the bar of levels."""
    for axes, channel in zip(panels.images, channels, strict=True):
        _draw_levels(axes, spectrogram, channel, levels, start)
    lowest = panels.time or panels.images[-1]
    lowest.set_xlabel(tr("time in s"), color=MUTED, fontsize=8, family=letters())
    lowest.tick_params(labelbottom=True)
    _draw_level_bar(panels.figure, panels.level_bar, levels)


def draw_evidence(
    panels: Panels,
    spectrogram: Spectrogram,
    attribution: AttributionMap,
    channels: Sequence[int],
    style: OverlayStyle,
    start: float,
) -> None:
    """Lay the attribution over the panels, and draw what it sums to by time and by pitch."""
    drawn = [shown_map(attribution, style, channel) for channel in channels]
    exact = replace(style, smoothing=0.0)
    sums = [shown_map(attribution, exact, channel) for channel in channels]
    shade = Shade.of(drawn, style)
    unit = tr(unit_words(attribution))
    for row, (image, pitch) in enumerate(zip(panels.images, panels.pitches, strict=True)):
        _draw_image(image, shade.rgba(drawn[row]), spectrogram, channels[row], start)
        _draw_pitch(pitch, sums[row], shade, spectrogram)
    panels.pitches[0].set_title(
        tr("which pitches"), fontsize=8, color=MUTED, pad=3, family=letters()
    )
    if panels.time is not None:
        density = _density(spectrogram, sums, channels)
        _draw_time(panels.time, *density, shade, unit, start)
    if panels.shade_bar is not None:
        _draw_shade_bar(panels.figure, panels.shade_bar, shade, unit)


def _draw_levels(
    axes: Axes, spectrogram: Spectrogram, channel: int, levels: Levels, start: float
) -> None:
    _draw_image(axes, levels.rgba(spectrogram.values[channel]), spectrogram, channel, start)
    style_axes(axes)
    axes.set_xlim(start, start + spectrogram.duration)
    axes.tick_params(labelbottom=False)
    n_mels = spectrogram.values.shape[1]
    axes.set_ylim(-0.5, n_mels - 0.5)
    _hertz_ticks(axes, spectrogram)
    axes.set_ylabel(tr("frequency in Hz"), color=MUTED, family=letters())
    rate = spectrogram.sample_rate / 1000
    window = spectrogram.win_lengths[channel] / rate
    hop = spectrogram.hop_lengths[channel] / rate
    axes.text(
        0.992, 0.965,
        tr("{window:.0f} ms window, {hop:.0f} ms hop", window=window, hop=hop),
        transform=axes.transAxes, ha="right", va="top", fontsize=8, color=INK, family=letters(),
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 2.0},
    )  # fmt: skip


def _draw_image(
    axes: Axes,
    rgba: NDArray[np.float64],
    spectrogram: Spectrogram,
    channel: int,
    start: float,
) -> None:
    left, right = spectrogram.time_extent(channel)
    axes.imshow(
        rgba,
        origin="lower",
        aspect="auto",
        interpolation="nearest",
        extent=(start + left, start + right, -0.5, rgba.shape[0] - 0.5),
    )


def _hertz_ticks(axes: Axes, spectrogram: Spectrogram) -> None:
    highest = spectrogram.values.shape[1] - 0.5
    ticks = [hz for hz in _TICKS_HZ if -0.5 <= spectrogram.row_at(hz) <= highest]
    rows = [spectrogram.row_at(hz) for hz in ticks]
    axes.set_yticks(rows, [f"{hz // 1000}k" if hz >= 1000 else str(hz) for hz in ticks])


def _draw_pitch(axes: Axes, shown: FloatArray, shade: Shade, spectrogram: Spectrogram) -> None:
    """Evidence of each mel band, its columns summed."""
    rows = np.arange(len(shown))
    _fill(axes.fill_betweenx, rows, shown.sum(axis=1), shade)
    axes.axvline(0.0, color=GRID, linewidth=0.8)
    axes.set_ylim(-0.5, len(rows) - 0.5)
    style_axes(axes)
    _hertz_ticks(axes, spectrogram)
    axes.tick_params(labelleft=False, labelbottom=False, length=0)


def _density(
    spectrogram: Spectrogram, sums: Sequence[FloatArray], channels: Sequence[int]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give times of the first channel's columns, and the evidence a second of all channels."""
    columns = np.arange(spectrogram.values.shape[2])
    times = np.array([spectrogram.time_of(channels[0], float(column)) for column in columns])
    density = np.zeros(len(columns))
    for shown, channel in zip(sums, channels, strict=True):
        left, right = spectrogram.time_extent(channel)
        width = (right - left) / len(columns)
        own = left + (columns + 0.5) * width
        density += np.interp(times, own, shown.sum(axis=0) / width)
    return times, density


def _draw_time(
    axes: Axes,
    times: NDArray[np.float64],
    density: NDArray[np.float64],
    shade: Shade,
    unit: str,
    start: float,
) -> None:
    """Evidence a second: its area is the evidence shown."""
    _fill(axes.fill_between, start + times, density, shade)
    axes.axhline(0.0, color=GRID, linewidth=0.8)
    style_axes(axes)
    axes.yaxis.set_major_locator(MaxNLocator(3))
    disagreement = shade.style.disagreement
    words = tr("when they disagree") if disagreement else tr("when it mattered")
    axes.set_ylabel(tr("{unit} per s", unit=unit), color=MUTED, family=letters())
    axes.text(
        0.992, 0.92, words, transform=axes.transAxes, ha="right", va="top",
        fontsize=8, color=INK, family=letters(),
    )  # fmt: skip


def _fill(
    fill: object, positions: NDArray[np.generic], values: NDArray[np.generic], shade: Shade
) -> None:
    parts = (np.maximum(values, 0), np.minimum(values, 0))
    for part, colour in zip(parts, shade.colours, strict=True):
        fill(positions, 0.0, part, color=colour, alpha=0.75, linewidth=0)  # type: ignore[operator]


def _draw_level_bar(figure: Figure, axes: Axes, levels: Levels) -> None:
    bar = figure.colorbar(ScalarMappable(levels.norm, levels.colours), cax=axes)
    bar.outline.set_edgecolor(GRID)
    bar.set_label(levels.unit, color=MUTED, fontsize=8, family=letters())
    style_bar(axes)


def _draw_shade_bar(figure: Figure, axes: Axes, shade: Shade, unit: str) -> None:
    low, high = shade.ends
    ends = "both" if low < 0 < high else "min" if low < 0 else "max"
    bar = figure.colorbar(shade.scale, cax=axes, extend=ends, extendfrac=0.03)
    bar.outline.set_edgecolor(GRID)
    exponent = math.floor(math.log10(shade.limit))
    bar.ax.yaxis.set_major_formatter(
        FuncFormatter(lambda value, _position: f"{value / 10.0**exponent:.3g}")
    )
    scale = f"10{str(exponent).translate(_RAISED)} {unit}" if exponent else unit
    label = (
        tr("disagreement, {unit} a pixel", unit=scale)
        if shade.style.disagreement
        else tr("attribution, {unit} a pixel", unit=scale)
    )
    if shade.style.smoothing > 0:
        label += "\n" + tr("drawn smoothed by {n:g} pixels", n=shade.style.smoothing)
    bar.set_label(label, color=MUTED, fontsize=8, family=letters())
    style_bar(axes)
