"""The figure of a study: what is drawn, from its summary alone, and the drawing."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter

__all__ = ["FigureData", "Point", "Series", "draw_figure", "figure_bytes", "figure_of"]

_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#555555")
_MARKERS = ("o", "s", "^", "D", "v", "P", "X")
_INK, _MUTED, _GRID = "#1d2127", "#5b6470", "#e3e7ec"
_SINGLE_ROOM = 0.5
_WIDTH, _JOINED_WIDTH = 0.16, 0.06
"""Of a category, what its series are spread over."""
_LINES = {"ours": "-", "ours-paper-protocol": "--", "paper": ":", "unrelated": (0, (1, 3))}
_OF_BLOCKS = {
    "weight-fusion": "trained weights up to and including this block, random after it",
    "weight-freeze": "frozen up to and including this block",
    "model-cutoff": "last block that is kept",
}
_TITLES = {
    "pretraining": "Trained against random starts",
    "ensemble": "Accuracy by number of members",
    "weight-change": "How alike a block's outputs are before and after training",
    "weight-fusion": "Weight fusion",
    "weight-freeze": "Weight freeze",
    "model-cutoff": "Model cutoff",
    "resolutions": "Three resolutions against one replicated",
    "representations": "What is shown of a sound",
    "grid-search": "Learning rate and weight decay",
}


@dataclass(frozen=True)
class Point:
    """A value at a category, with its 95 % interval where there is one."""

    category: str
    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Series:
    """Points that belong together.

    Attributes
    ----------
    kind : str
        ``"ours"``, ``"ours-paper-protocol"``, ``"paper"``, or ``"unrelated"``: what would be
        measured of things that have nothing to do with each other.
    group : int
        Series with one number have one colour.
    """

    name: str
    points: tuple[Point, ...]
    kind: str = "ours"
    group: int = 0


@dataclass(frozen=True)
class FigureData:
    """What a study's figure shows; also for drawing it elsewhere.

    Attributes
    ----------
    categories : tuple of str
        Along the x axis, in order.
    joined : bool
        The categories have an order that lines follow.
    percent : bool
        Values are shares shown in %.
    """

    title: str
    x_name: str
    y_name: str
    categories: tuple[str, ...]
    series: tuple[Series, ...] = field(default_factory=tuple)
    joined: bool = False
    percent: bool = True


def figure_of(plan: Mapping[str, Any], summary: Sequence[Mapping[str, Any]]) -> FigureData:
    """Choose what is drawn of a study; lines without a finished trial are left out.

    Parameters
    ----------
    plan, summary
        As `StudyPlan.to_json` and `core.studies.summary.summarise_study` give them.
    """
    study = plan["study"]
    if study == "ensemble":
        return _ensemble(summary)
    if study == "weight-change":
        return _change(summary)
    place, name = _axis(study)
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for line in summary:
        groups.setdefault(name(line), []).append(line)
    categories = dict.fromkeys(place(line) for line in summary)
    series = []
    for number, (title, lines) in enumerate(groups.items()):
        with_paper = any("accuracy" in line.get("paper", {}) for line in lines)
        series.append(Series(title, _points(lines, place, "held-out"), "ours", number))
        if with_paper:
            ours = _points(lines, place, "paper")
            series.append(
                Series(f"{title}, paper protocol", ours, "ours-paper-protocol", number)
            )  # fmt: skip
            theirs = tuple(
                Point(place(line), line["paper"]["accuracy"])
                for line in lines
                if "accuracy" in line.get("paper", {})
            )
            series.append(Series(f"{title}, the paper's", theirs, "paper", number))
    return FigureData(
        _TITLES.get(study, study),
        {"grid-search": "learning rate", **_OF_BLOCKS}.get(study, ""),
        _accuracy_name(plan),
        tuple(categories),
        tuple(one for one in series if one.points),
        joined=study in _OF_BLOCKS or study == "grid-search",
    )


def draw_figure(data: FigureData) -> Figure:
    """Draw on a figure of its own, without a screen."""
    figure = Figure(figsize=(7.4, 4.4), dpi=150, layout="constrained", facecolor="white")
    axes = figure.add_subplot()
    axes.set_title(data.title, loc="left", fontsize=11, color=_INK)
    axes.set_xlabel(data.x_name, color=_MUTED, fontsize=9)
    axes.set_ylabel(data.y_name, color=_MUTED, fontsize=9)
    axes.set_xticks(range(len(data.categories)), data.categories, fontsize=9)
    if max((len(name) for name in data.categories), default=0) * len(data.categories) > 90:
        axes.tick_params("x", rotation=20)
    axes.set_xlim(-_SINGLE_ROOM, max(len(data.categories) - 1, 0) + _SINGLE_ROOM)
    axes.grid(axis="y", color=_GRID)
    axes.set_axisbelow(True)
    axes.tick_params(colors=_MUTED, labelsize=9)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(_GRID)
    for place, series in enumerate(data.series):
        _draw(axes, data, series, place)
    if data.percent:
        axes.yaxis.set_major_formatter(PercentFormatter(1.0, decimals=None, symbol=" %"))
    if data.series:
        axes.legend(fontsize=8, frameon=False, labelcolor=_INK, loc="best")
    else:
        axes.text(
            0.5, 0.5, "no trial is finished yet", transform=axes.transAxes, ha="center",
            color=_MUTED,
        )  # fmt: skip
    return figure


def figure_bytes(data: FigureData, form: str) -> bytes:
    """Draw as ``"png"`` or ``"svg"``; the same data give the same file."""
    buffer = io.BytesIO()
    metadata = {"Date": None} if form == "svg" else {"Software": None}
    with matplotlib.rc_context({"svg.hashsalt": "sonolens", "svg.fonttype": "path"}):
        draw_figure(data).savefig(buffer, format=form, metadata=metadata)
    return buffer.getvalue()


def _draw(axes: Axes, data: FigureData, series: Series, place: int) -> None:
    spread = 0.0
    if len(data.series) > 1:
        width = _JOINED_WIDTH if data.joined else _WIDTH
        spread = width * (place / (len(data.series) - 1) - 0.5)
    order = {name: number for number, name in enumerate(data.categories)}
    points = sorted(series.points, key=lambda point: order[point.category])
    xs = [order[point.category] + spread for point in points]
    ys = [point.value for point in points]
    colour = _COLOURS[series.group % len(_COLOURS)]
    marker = {"paper": "*", "unrelated": ""}.get(
        series.kind, _MARKERS[series.group % len(_MARKERS)]
    )
    axes.plot(
        xs, ys, linestyle=_LINES[series.kind] if data.joined else "none", color=colour,
        marker=marker, markersize=10 if series.kind == "paper" else 6,
        markerfacecolor=colour if series.kind == "ours" else "white", label=series.name,
        linewidth=1.0 if series.kind == "unrelated" else 1.5,
    )  # fmt: skip
    for x, point in zip(xs, points, strict=True):
        if point.low is not None and point.high is not None:
            axes.plot([x, x], [point.low, point.high], color=colour, linewidth=1.2, alpha=0.7)


def _axis(study: str) -> tuple[Any, Any]:
    """Say how a line is placed on the x axis, and how its series is named."""
    if study in _OF_BLOCKS:
        return (lambda line: line["blocks"]), _network
    if study == "grid-search":
        return (lambda line: f"{line['learning_rate']:g}"), (
            lambda line: f"{line['architecture']}, weight decay {line['weight_decay']:g}"
        )
    if study in {"resolutions", "representations"}:
        return (lambda line: line["inputs"]), (lambda line: line["architecture"])
    return (lambda line: line["architecture"]), (
        lambda line: "random start" if line["init"] == "random" else "trained start"
    )


def _network(line: Mapping[str, Any]) -> str:
    return f"{line['architecture']}{', random start' if line['init'] == 'random' else ''}"


def _points(lines: Iterable[Mapping[str, Any]], place: Any, protocol: str) -> tuple[Point, ...]:
    return tuple(
        Point(place(line), found["accuracy"], *found["ci95"])
        for line in lines
        if (found := line["protocols"].get(protocol))
    )


def _ensemble(summary: Sequence[Mapping[str, Any]]) -> FigureData:
    joint = [line for line in summary if line["of"] == "ensemble" and line["protocols"]]
    most = max((line["members"] for line in joint), default=0)
    series = []
    for number, line in enumerate(joint):
        for protocol, kind in (("held-out", "ours"), ("paper", "ours-paper-protocol")):
            if kind != "ours" and "paper" not in line:
                continue
            points = [
                _with_spread(str(size["members"]), size["accuracy"], size["sd"])
                for size in line["ensemble_size"][protocol]
            ]
            name = line["architecture"] + ("" if kind == "ours" else ", paper protocol")
            series.append(Series(name, tuple(points), kind, number))
        if "paper" in line:
            theirs = (Point("5", line["paper"]["accuracy"]),) if most >= 5 else ()
            series.append(Series(f"{line['architecture']}, the paper's", theirs, "paper", number))
    return FigureData(
        _TITLES["ensemble"],
        "members; bars: sd over the subsets of so many",
        "accuracy, held-out protocol",
        tuple(str(size + 1) for size in range(most)),
        tuple(one for one in series if one.points),
        joined=True,
    )


def _change(summary: Sequence[Mapping[str, Any]]) -> FigureData:
    lines = [line for line in summary if line.get("change")]
    categories = dict.fromkeys(one["block"] for line in lines for one in line["change"])
    series = []
    for number, line in enumerate(lines):
        start = "random" if line["init"] == "random" else "trained"
        name = f"{line['architecture']}, {start} start"
        known = [one for one in line["change"] if one["svcca"] is not None]
        points = tuple(_with_spread(one["block"], one["svcca"], one["svcca_sd"]) for one in known)
        chance = tuple(Point(one["block"], one["unrelated"]) for one in known)
        series.append(Series(name, points, "ours", number))
        series.append(Series(f"{name}: unrelated outputs", chance, "unrelated", number))
    return FigureData(
        _TITLES["weight-change"],
        "block; bars: sd over folds and seeds",
        "SVCCA",
        tuple(categories),
        tuple(one for one in series if one.points),
        joined=True,
        percent=False,
    )


def _with_spread(category: str, value: float, sd: float | None) -> Point:
    return Point(category, value) if sd is None else Point(category, value, value - sd, value + sd)


def _accuracy_name(plan: Mapping[str, Any]) -> str:
    return f"accuracy on {plan['dataset']}, held-out protocol, 95 % interval"
