"""Drawings of a report as SVG, coloured by the page's style sheet: they follow its theme."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.evaluation.reliability import ReliabilityCurve
from core.evaluation.report_html import percent, text
from core.evaluation.subsets import EnsembleSize

__all__ = ["confusion_svg", "curves_svg", "ensemble_svg", "reliability_svg"]

_LONGEST_NAME = 22
_ROOM = 1016
"""Width of the page's column, px."""
_LETTER = 6.2
"""Width of a letter of the axes' text, px."""


@dataclass(frozen=True)
class _Frame:
    """A rectangle of the drawing in which data are drawn, px, and the data's ranges."""

    left: float
    top: float
    width: float
    height: float
    x_range: tuple[float, float]
    y_range: tuple[float, float]

    def x(self, value: float) -> float:
        low, high = self.x_range
        return self.left + self.width * (value - low) / (high - low)

    def y(self, value: float) -> float:
        low, high = self.y_range
        return self.top + self.height * (1 - (value - low) / (high - low))

    def path(self, xs: Sequence[float], ys: Sequence[float]) -> str:
        """Line through the points that are numbers."""
        pairs = [(x, y) for x, y in zip(xs, ys, strict=True) if math.isfinite(y)]
        return "M" + "L".join(f"{self.x(x):.1f} {self.y(y):.1f}" for x, y in pairs)

    def axes(
        self,
        x_ticks: Sequence[tuple[float, str]],
        y_ticks: Sequence[tuple[float, str]],
        x_name: str,
        y_name: str,
    ) -> str:
        bottom, right = self.top + self.height, self.left + self.width
        parts = []
        for value, name in y_ticks:
            at = self.y(value)
            parts.append(f'<path class="grid" d="M{self.left} {at:.1f}H{right}"/>')
            parts.append(_text(self.left - 7, at + 4, name, "end"))
        for value, name in x_ticks:
            at = self.x(value)
            parts.append(f'<path class="axis" d="M{at:.1f} {bottom}v4"/>')
            parts.append(_text(at, bottom + 17, name, "middle"))
        parts.append(f'<path class="axis" d="M{self.left} {self.top}V{bottom}H{right}"/>')
        parts.append(_text(self.left + self.width / 2, bottom + 36, x_name, "middle"))
        middle = self.top + self.height / 2
        parts.append(
            f'<text transform="translate({self.left - 46} {middle:.1f}) rotate(-90)"'
            f' text-anchor="middle">{text(y_name)}</text>'
        )
        return "".join(parts)


def confusion_svg(
    counts: NDArray[np.int64], labels: Sequence[str], *, columns: Sequence[str] | None = None
) -> str:
    """Matrix of counts: rows are what the clips are, columns what they were called.

    Shade is the share of the row; the diagonal has the colour of what is right.
    """
    across = list(columns) if columns is not None else list(labels)
    margin = 16 + _LETTER * max(len(_short(name)) for name in labels)
    above = 20 + _LETTER * max(len(_short(name)) for name in across) * 0.8
    overhang = above * 0.6
    size = float(np.clip((_ROOM - margin - overhang) / max(counts.shape), 9, 44))
    width = margin + size * len(across) + overhang
    height = above + size * len(labels) + 10
    totals = np.maximum(counts.sum(axis=1), 1)
    parts = [_grid(margin, above, size, len(labels), len(across))]
    for row, column in np.argwhere(counts):
        share = float(counts[row, column] / totals[row])
        x, y = margin + size * column, above + size * row
        said = (
            f"{labels[row]} called {across[column]}: {counts[row, column]} of {totals[row]} clips"
        )
        parts.append(
            _cell(x, y, size, int(counts[row, column]), share, labels[row] == across[column], said)
        )
    letters = "" if size >= 12 else f' style="font-size:{size:.0f}px"'
    for row, name in enumerate(labels):
        y = above + size * (row + 0.5) + 4
        parts.append(
            f'<text class="ink" x="{margin - 8:.1f}" y="{y:.1f}" text-anchor="end"{letters}>'
            f"{_named(name)}</text>"
        )
    for column, name in enumerate(across):
        x = margin + size * (column + 0.5) + 3
        parts.append(
            f'<text class="ink" transform="translate({x:.1f} {above - 7:.1f}) rotate(-52)"'
            f"{letters}>{_named(name)}</text>"
        )
    return _svg(width, height, "Confusion matrix, a row for each class", "".join(parts))


def reliability_svg(curve: ReliabilityCurve, title: str) -> str:
    """Accuracy against confidence with 95 % intervals, and below it how many clips there are."""
    frame = _Frame(62, 26, 300, 260, (0.0, 1.0), (0.0, 1.0))
    ticks = [(value / 5, f"{20 * value} %") for value in range(6)]
    parts = [_text(frame.left, 14, title, "start", "ink")]
    parts.append(frame.axes([], ticks, "", "accuracy of these clips"))
    parts.append(f'<path class="ideal" d="M{frame.x(0)} {frame.y(0)}L{frame.x(1)} {frame.y(1)}"/>')
    xs = [each.confidence for each in curve.bins]
    parts.append(f'<path class="line" d="{frame.path(xs, [b.accuracy for b in curve.bins])}"/>')
    for each in curve.bins:
        x = frame.x(each.confidence)
        low, high = (frame.y(value) for value in each.ci95)
        said = (
            f"confidence {percent(each.confidence)}: {percent(each.accuracy)} right, 95 % interval"
            f" {percent(each.ci95[0])} to {percent(each.ci95[1])}, n = {each.count}"
        )
        parts.append(f'<path class="whisker" d="M{x:.1f} {low:.1f}V{high:.1f}"/>')
        parts.append(
            f'<circle class="r" cx="{x:.1f}" cy="{frame.y(each.accuracy):.1f}" r="4">'
            f"<title>{text(said)}</title></circle>"
        )
    most = max(each.count for each in curve.bins)
    below = _Frame(62, 304, 300, 64, (0.0, 1.0), (0.0, float(most)))
    parts.append(below.axes(ticks, [(0.0, "0"), (float(most), str(most))], "confidence", "clips"))
    for each in curve.bins:
        x, right = below.x(each.low), below.x(each.high)
        y = below.y(each.count)
        parts.append(
            f'<rect class="r" fill-opacity=".55" x="{x + 0.5:.1f}" y="{y:.1f}"'
            f' width="{max(right - x - 1, 1):.1f}" height="{below.y(0) - y:.1f}">'
            f"<title>{each.count} clips</title></rect>"
        )
    return _svg(384, 412, f"Reliability: {title}", "".join(parts))


def ensemble_svg(sizes: Sequence[EnsembleSize]) -> str:
    """Accuracy against the number of members averaged; whiskers are a standard deviation."""
    spans = [
        (max(each.accuracy - each.sd, 0.0), min(each.accuracy + each.sd, 1.0)) for each in sizes
    ]
    low, high, ticks = _percent_axis(min(span[0] for span in spans), max(s[1] for s in spans))
    count = len(sizes)
    frame = _Frame(62, 30, 400, 220, (0.5, count + 0.5), (low, high))
    step = max(1, math.ceil(count / 12))
    x_ticks = [
        (float(each.members), str(each.members)) for each in sizes if (each.members - 1) % step == 0
    ]
    parts = [frame.axes(x_ticks, ticks, "members averaged", "accuracy")]
    xs = [float(each.members) for each in sizes]
    parts.append(f'<path class="line" d="{frame.path(xs, [each.accuracy for each in sizes])}"/>')
    for each, (bottom, top) in zip(sizes, spans, strict=True):
        x, y = frame.x(each.members), frame.y(each.accuracy)
        said = (
            f"{each.members} members: {percent(each.accuracy, 2)} ± {100 * each.sd:.2f} points over"
            f" {each.subsets} subsets"
        )
        parts.append(
            f'<path class="whisker" d="M{x:.1f} {frame.y(bottom):.1f}V{frame.y(top):.1f}"/>'
            f'<circle class="r" cx="{x:.1f}" cy="{y:.1f}" r="4"><title>{text(said)}</title>'
            "</circle>"
        )
        if count <= 8:
            said = percent(each.accuracy)
            parts.append(_text(x, frame.y(top) - 10, said, "middle", "ink"))
    return _svg(482, 300, "Accuracy by number of members", "".join(parts))


def curves_svg(
    training: Sequence[Sequence[float]],
    validation: Sequence[Sequence[float]],
    name: str,
    *,
    as_percent: bool,
) -> str:
    """Curves of one quantity over epochs, a line for each run; validation in the second colour."""
    runs = [*training, *validation]
    values = [value for run in runs for value in run if math.isfinite(value)]
    if not values:
        return ""
    longest = max(len(run) for run in runs)
    if as_percent:
        low, high, ticks = _percent_axis(min(values), max(values))
    else:
        low, high = 0.0, max(max(values), 1e-9) * 1.05
        ticks = [(high * k / 4, f"{high * k / 4:.2g}") for k in range(5)]
    frame = _Frame(62, 12, 400, 220, (1.0, max(longest, 2)), (low, high))
    step = max(1, math.ceil(longest / 10))
    x_ticks = [(float(epoch), str(epoch)) for epoch in range(1, longest + 1, step)]
    opacity = 1.0 if len(runs) <= 4 else 0.45
    drawn = "".join(
        f'<path class="{kind}" stroke-opacity="{opacity}"'
        f' d="{frame.path([float(k + 1) for k in range(len(run))], run)}"/>'
        for kind, group in (("line", training), ("other", validation))
        for run in group
        if any(map(math.isfinite, run))
    )
    return _svg(482, 282, name, frame.axes(x_ticks, ticks, "epoch", name) + drawn)


def _percent_axis(low: float, high: float) -> tuple[float, float, list[tuple[float, str]]]:
    """Range in [0, 1] around values, with ticks at round percentages."""
    high = min(max(high, low, 0.02), 1.0)
    low = min(max(low, 0.0), high - 0.02)
    span = high - low
    step = next(s for s in (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 1.0) if span / s <= 5)
    first = max(math.floor((low - span * 0.08) / step), 0)
    last = min(math.ceil((high + span * 0.08) / step), round(1 / step))
    last = max(last, first + 1)
    digits = 1 if step < 0.01 else 0
    ticks = [(k * step, percent(k * step, digits)) for k in range(first, last + 1)]
    return first * step, last * step, ticks


def _grid(x: float, y: float, size: float, rows: int, columns: int) -> str:
    lines = "".join(f"M{x:.1f} {y + size * k:.1f}h{size * columns:.1f}" for k in range(rows + 1))
    lines += "".join(f"M{x + size * k:.1f} {y:.1f}v{size * rows:.1f}" for k in range(columns + 1))
    return f'<path class="grid" d="{lines}"/>'


def _cell(x: float, y: float, size: float, count: int, share: float, right: bool, said: str) -> str:
    opacity = 0.14 + 0.86 * share
    digits = len(str(count))
    letters = min(13.0, size * 0.62, size * 1.5 / digits)
    number = ""
    if letters >= 6:
        kind = "on" if opacity > 0.7 else "ink"
        number = (
            f'<text class="{kind}" style="font-size:{letters:.1f}px" x="{x + size / 2:.1f}"'
            f' y="{y + size / 2 + letters * 0.36:.1f}" text-anchor="middle">{count}</text>'
        )
    return (
        f'<g><title>{text(said)}</title><rect class="{"r" if right else "w"}"'
        f' fill-opacity="{opacity:.2f}" x="{x + 0.5:.1f}" y="{y + 0.5:.1f}"'
        f' width="{size - 1:.1f}" height="{size - 1:.1f}"/>{number}</g>'
    )


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _named(name: str) -> str:
    return f"<title>{text(name)}</title>{text(_short(name))}"


def _text(x: float, y: float, said: str, anchor: str, kind: str = "") -> str:
    marked = f' class="{kind}"' if kind else ""
    return f'<text{marked} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{text(said)}</text>'


def _svg(width: float, height: float, label: str, inner: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{text(label)}"'
        f' width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}">'
        f"{inner}</svg>"
    )
