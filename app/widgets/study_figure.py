"""The figure of a study in the paper's form, drawn in the window from its rows alone."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.study_records import FigurePoint, FigureSeries, FigureView
from app.reasons import said
from app.theme import Palette, colour, current_palette, scaled_font, theme_changed
from app.widgets.axes import bottom_axis_height, dress_axis, leave_room, lift_label
from app.widgets.panel import role_label
from app.widgets.study_fields import Flow
from app.words import tr

__all__ = ["StudyFigure"]

_ROLES = ("accent", "teal", "evidence_against", "magnitude", "danger", "muted")
_SYMBOLS = ("o", "s", "t1", "d", "p", "star")
_LINES = {
    "ours": Qt.PenStyle.SolidLine,
    "ours-paper-protocol": Qt.PenStyle.DashLine,
    "paper": Qt.PenStyle.DotLine,
    "unrelated": Qt.PenStyle.DotLine,
}
_SPREAD, _JOINED_SPREAD = 0.16, 0.06
"""Of a category, what its series are spread over."""
_SIDE = 0.5
_CAP = 0.022
_FEW = 10
_DESCENT = 4
_MOST_TICKS = 7
_SWATCH = QSize(26, 14)


class _CategoryAxis(pg.AxisItem):  # type: ignore[misc]
    """Names in a row; where they would touch, only every second, third and so on is written."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.names: tuple[str, ...] = ()

    def resizeEvent(self, ev: object = None) -> None:
        """Place the label whole."""
        super().resizeEvent(ev)
        lift_label(self)

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Places of the names that are written."""
        count = len(self.names)
        if not count or size <= 0:
            return []
        metrics = QFontMetricsF(scaled_font(0.85))
        widest = max(metrics.horizontalAdvance(name) for name in self.names) + 10
        room = size / max(maxVal - minVal, 1e-9)
        step = max(1, math.ceil(widest / room))
        return [(1.0, [float(place) for place in range(0, count, step)])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """Names at places."""
        return [self.names[round(value)] for value in values]


class _ValueAxis(pg.AxisItem):  # type: ignore[misc]
    """Axis whose first and last figure may stand out over its ends."""

    def __init__(self) -> None:
        super().__init__("left")

    def boundingRect(self) -> QRectF:
        """Room for half a line above and below."""
        half = QFontMetricsF(scaled_font(0.85)).height() / 2 + 2
        room: QRectF = super().boundingRect()
        return room.adjusted(0, -half, 0, half)


class StudyFigure(QWidget):
    """Points with their intervals over categories; the paper's own stand beside them.

    Attributes
    ----------
    drawn : list of (FigureSeries, list of float)
        What is drawn, each with the places of its points on the x axis.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = _CategoryAxis()
        axes = {"left": _ValueAxis(), "bottom": self._axis}
        self.view = pg.PlotWidget(self, axisItems=axes, background=None)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMinimumHeight(120)
        item = self.view.plotItem
        item.hideButtons()
        item.setMenuEnabled(False)
        item.vb.setMouseEnabled(False, False)
        self._axes = [self.view.getAxis("left"), self._axis]
        self._axes[0].setStyle(maxTickLevel=0)
        self.legend = Flow(16)
        self.empty = QLabel("", self.view)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.legend)
        column.addWidget(self.view, 1)
        self.drawn: list[tuple[FigureSeries, list[float]]] = []
        self._figure = FigureView()
        self._caption = ""
        self._empty_words = ""
        theme_changed.connect(self._redraw)
        self._redraw()

    @property
    def figure(self) -> FigureView:
        """What is shown."""
        return self._figure

    def set_figure(self, figure: FigureView) -> None:
        """Show a figure; one that is the same is not drawn again."""
        if figure != self._figure:
            self._figure = figure
            self._redraw()

    def set_empty_words(self, words: str) -> None:
        """Say what stands in a figure without points; empty for the usual words."""
        if words != self._empty_words:
            self._empty_words = words
            self._redraw()

    def _redraw(self, _palette: object = None) -> None:
        figure, item = self._figure, self.view.plotItem
        item.clear()
        self.drawn = []
        self._axis.names = figure.categories
        self._axis.picture = None
        self._axes[1].setLabel(figure.x_name)
        unit, caption = _names_of(figure)
        self._axes[0].setLabel(unit)
        self._caption = caption
        for number in range(len(figure.series)):
            self._draw(number)
        low, high = _range_of(figure)
        step = _step_of(low, high)
        self._axes[0].setTickSpacing(step, step)
        right = max(len(figure.categories) - 1, 0) + _SIDE
        item.vb.setRange(xRange=(-_SIDE, right), yRange=(low, high), padding=0)
        for axis in self._axes:
            dress_axis(axis)
        self._axes[0].setGrid(40 if figure.series else False)
        leave_room(item)
        lines = 1.0 if figure.x_name else 0.72
        self._axes[1].setHeight(int(lines * bottom_axis_height()) + _DESCENT)
        self._show_legend()
        self.empty.setText(self._empty_words or tr("The figure grows with the trials that end."))
        self.empty.setVisible(not figure.series)
        self.view.setAccessibleName(figure.title or tr("Figure"))
        self.view.setAccessibleDescription(_described(figure))

    def _draw(self, number: int) -> None:
        figure, palette = self._figure, current_palette()
        series = figure.series[number]
        order = {name: place for place, name in enumerate(figure.categories)}
        points = sorted(
            (p for p in series.points if p.category in order), key=lambda p: order[p.category]
        )
        spread = 0.0
        if len(figure.series) > 1:
            width = _JOINED_SPREAD if figure.joined else _SPREAD
            spread = width * (number / (len(figure.series) - 1) - 0.5)
        x = [order[point.category] + spread for point in points]
        y = [_scaled(figure, point.value) for point in points]
        tone = _tone(series, palette)
        self._draw_intervals(points, x, tone)
        hollow = series.kind != "ours"
        brush = palette.panel if hollow else tone
        line = pg.mkPen(tone, width=1.2 if hollow else 2, style=_LINES[series.kind])
        self.view.plot(
            x, y, pen=line if figure.joined else None,
            symbol=None if series.kind == "unrelated" else _symbol(series), symbolSize=9,
            symbolPen=pg.mkPen(tone, width=1.5), symbolBrush=brush, antialias=True,
        )  # fmt: skip
        if not figure.joined and sum(len(one.points) for one in figure.series) <= _FEW:
            self._write_values(series, x, y, tone)
        self.drawn.append((series, x))

    def _draw_intervals(self, points: Sequence[FigurePoint], x: list[float], tone: str) -> None:
        """Draw the intervals with caps, as one item."""
        xs: list[float] = []
        ys: list[float] = []
        cap = _CAP * max(len(self._figure.categories), 1) / 4
        for place, point in zip(x, points, strict=True):
            if point.low is None or point.high is None:
                continue
            low, high = (_scaled(self._figure, end) for end in (point.low, point.high))
            xs += [place, place, place - cap, place + cap, place - cap, place + cap]
            ys += [low, high, low, low, high, high]
        if xs:
            pen = pg.mkPen(tone, width=1.2)
            self.view.addItem(pg.PlotDataItem(xs, ys, connect="pairs", pen=pen, antialias=True))

    def _write_values(
        self, series: FigureSeries, x: list[float], y: list[float], tone: str
    ) -> None:
        form = "{:.1f} %" if self._figure.percent else "{:.2f}"
        for place, value in zip(x, y, strict=True):
            side = 0.0 if place >= round(place) else 1.0
            text = pg.TextItem(form.format(value), color=tone, anchor=(side, 0.5))
            text.setFont(scaled_font(0.9, bold=series.kind == "ours"))
            shift = 0.03 if side == 0.0 else -0.03
            text.setPos(place + shift * max(len(self._figure.categories), 1) / 2, value)
            self.view.addItem(text, ignoreBounds=True)

    def _show_legend(self) -> None:
        entries: list[QWidget] = [_Entry(one, self._figure.joined) for one in self._figure.series]
        self.legend.fill(entries, role_label(self._caption, "muted"))
        self.legend.setVisible(bool(self._figure.series))

    def resizeEvent(self, event: object) -> None:
        """Keep what stands in the empty figure in its middle."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.empty.setGeometry(self.view.rect())


class _Entry(QWidget):
    """A line of the legend: how a series is drawn, and its name."""

    def __init__(self, series: FigureSeries, joined: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(_Swatch(series, joined))
        row.addWidget(role_label(series.name, "muted"))


class _Swatch(QWidget):
    def __init__(self, series: FigureSeries, joined: bool) -> None:
        super().__init__()
        self._series = series
        self._joined = joined
        self.setFixedSize(_SWATCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, series = current_palette(), self._series
        tone = colour(_tone(series, palette))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(tone, 1.6, _LINES[series.kind]))
        if self._joined:
            painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))
        if series.kind != "unrelated":
            painter.setBrush(tone if series.kind == "ours" else colour(palette.panel))
            path = pg.graphicsItems.ScatterPlotItem.Symbols[_symbol(series)]
            painter.translate(self.width() / 2, middle)
            painter.scale(8, 8)
            painter.setPen(QPen(tone, 1.5 / 8))
            painter.drawPath(path)
        painter.end()


def _tone(series: FigureSeries, palette: Palette) -> str:
    """Colour of a series; the paper's are told apart by theirs, too."""
    if series.kind == "paper":
        return palette.muted
    return str(getattr(palette, _ROLES[series.group % len(_ROLES)]))


def _symbol(series: FigureSeries) -> str:
    return "star" if series.kind == "paper" else _SYMBOLS[series.group % len(_SYMBOLS)]


def _scaled(figure: FigureView, value: float) -> float:
    return 100 * value if figure.percent else value


def _names_of(figure: FigureView) -> tuple[str, str]:
    """Split what the y axis shows into a short name with its unit, and the whole of it."""
    words = figure.y_name.partition(",")[0].partition(" on ")[0]
    caption = said(figure.y_name) if words != figure.y_name else ""
    words = said(words)
    return (f"{words}, %" if figure.percent and words else words), caption


def _step_of(low: float, high: float) -> float:
    """Choose a round distance of ticks, at most seven of them."""
    steps = (factor * 10.0**power for power in range(-3, 3) for factor in (1, 2, 5))
    return next((step for step in steps if (high - low) / step <= _MOST_TICKS), 100.0)


def _range_of(figure: FigureView) -> tuple[float, float]:
    """Find the ends of the y axis: round numbers around all points and intervals."""
    top, step = (100.0, 5.0) if figure.percent else (1.0, 0.1)
    ends = [
        _scaled(figure, end)
        for series in figure.series
        for point in series.points
        for end in (point.value, point.low, point.high)
        if end is not None
    ]
    if not ends:
        return 0.0, top
    low = max(step * math.floor((min(ends) - 0.2 * step) / step), 0.0)
    high = min(step * math.ceil((max(ends) + 0.2 * step) / step), top)
    return (low, high + 0.03 * (high - low)) if high > low else (low - step, low + step)


def _described(figure: FigureView) -> str:
    """Put the figure into words, for those who cannot see it."""
    lines = []
    for series in figure.series:
        points = "; ".join(_point_words(figure, point) for point in series.points)
        lines.append(f"{series.name}: {points}")
    return "\n".join(lines)


def _point_words(figure: FigureView, point: FigurePoint) -> str:
    def number(value: float) -> str:
        return f"{100 * value:.1f} %" if figure.percent else f"{value:.3f}"

    if point.low is None or point.high is None:
        return f"{point.category} {number(point.value)}"
    return tr(
        "{category} {value} ({low} to {high})",
        category=point.category,
        value=number(point.value),
        low=number(point.low),
        high=number(point.high),
    )
