"""Loss and accuracy of one network, epoch by epoch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import current_palette, scaled_font, theme_changed
from app.widgets.axes import bottom_axis_height, dress_axis, lift_label
from app.widgets.numbers import Numbers, offer_numbers
from app.widgets.panel import role_label
from app.words import mark, tr
from core.results import EpochMetrics

__all__ = ["EpochAxis", "Plot", "TrainingCurves"]

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
_MOST_TICKS = 8
_ABOVE = 10
_SYMBOL_UP_TO = 2
_LOW = 0.12
_AIR = 4.0
"""Pixels beside a name."""
_MOST_OF_NAMES = 0.6
"""Largest share of the width that is left to the names."""
_TRAINING = mark("training")
_VALIDATION = mark("inner validation")

Series = Sequence[tuple[int, float]]


class EpochAxis(pg.AxisItem):  # type: ignore[misc]
    """Whole epochs.

    Attributes
    ----------
    last : int
        The last epoch that is named.
    """

    def __init__(self) -> None:
        super().__init__("bottom")
        self.last = 1

    def resizeEvent(self, ev: object = None) -> None:
        """Place the label whole."""
        super().resizeEvent(ev)
        lift_label(self)

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Round numbers of epochs, at most eight."""
        maxVal = min(maxVal, self.last)
        step = next((s for s in _STEPS if (maxVal - minVal) / s <= _MOST_TICKS), _STEPS[-1])
        first = -(-int(minVal) // step) * step
        values = [float(v) for v in range(first, int(maxVal) + 1, step) if v >= max(minVal, 1)]
        return [(float(step), values)]


class Plot(QWidget):
    """One figure over the epochs: a line for each kind of clips, named at its end.

    Parameters
    ----------
    title : str
    unit : str
        Of the y axis.
    """

    def __init__(self, title: str, unit: str) -> None:
        super().__init__()
        self.view = pg.PlotWidget(self, axisItems={"bottom": EpochAxis()}, background=None)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setAccessibleName(f"{title}, {unit}")
        self._title, self._unit = title, unit
        self._series: dict[str, tuple[str, Series]] = {}
        item = self.view.plotItem
        item.hideButtons()
        item.setMenuEnabled(False)
        item.vb.setMouseEnabled(False, False)
        self._axes = [self.view.getAxis("left"), self.view.getAxis("bottom")]
        self._axes[0].setLabel(unit)
        self._axes[0].setStyle(maxTickLevel=0)
        self._axes[1].setLabel(tr("epoch"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(role_label(title, "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.view, 1)
        self.lines: dict[str, pg.PlotDataItem] = {}
        self.names: dict[str, pg.TextItem] = {}
        self.marks: list[pg.InfiniteLine] = []
        self.best: pg.TextItem | None = None
        self._ends = 0, 1
        item.vb.sigResized.connect(lambda _: self._leave_room() if self.names else None)
        offer_numbers(self.view, self.numbers)

    def numbers(self) -> Numbers:
        """Every epoch of every line."""
        lines = {name: dict(points) for name, (_, points) in self._series.items()}
        epochs = sorted({epoch for points in lines.values() for epoch in points})
        rows = [
            [f"{epoch:g}", *(_figure(points.get(epoch)) for points in lines.values())]
            for epoch in epochs
        ]
        columns = [tr("epoch"), *(f"{tr(name)}, {self._unit}" for name in lines)]
        return Numbers(f"{self._title}, {self._unit}", columns, rows)

    def draw(
        self,
        series: dict[str, tuple[str, Series]],
        n_epochs: int,
        marks: Sequence[tuple[float, str]],
        best: tuple[int, float, str] | None = None,
        top: float | None = None,
    ) -> None:
        """Draw anew.

        Parameters
        ----------
        series : dict
            By its name, a marked text: the colour's name, and points of epoch and figure.
        marks : sequence of (float, str)
            Upright lines with what they mean.
        best : (int, float, str), optional
            A point to point out, with its words.
        top : float, optional
            Upper end of the y axis; by the data otherwise.
        """
        self._series = dict(series)
        palette, item = current_palette(), self.view.plotItem
        item.clear()
        self.lines, self.names, self.marks, self.best = {}, {}, [], None
        for place, text in marks:
            self._mark(place, text)
        values = [value for _, points in series.values() for _, value in points]
        high = top or max(values, default=1.0) * 1.06 or 1.0
        for name, (role, points) in series.items():
            if not points:
                continue
            tone = getattr(palette, role)
            symbol = "o" if len(points) <= _SYMBOL_UP_TO else None
            x, y = [float(e) for e, _ in points], [value for _, value in points]
            self.lines[name] = self.view.plot(
                x, y, pen=pg.mkPen(tone, width=2), symbol=symbol, symbolSize=6, symbolBrush=tone,
                symbolPen=None,
            )  # fmt: skip
            self.names[name] = self._text(tr(name), tone, x[-1], y[-1], (0.0, 0.5))
        self._part_names(high)
        if best is not None:
            epoch, value, words = best
            dot = pg.ScatterPlotItem([epoch], [value], size=8, brush=palette.teal, pen=None)
            self.view.addItem(dot)
            beside = 0.0 if epoch < 0.2 * n_epochs + 1 else 0.5
            under = -0.5 if value > _LOW * high else 1.5
            self.best = self._text(words, palette.text, epoch, value, (beside, under))
        last = max((points[-1][0] for _, points in series.values() if points), default=0)
        self._axes[1].last = n_epochs
        self._ends = last, n_epochs
        item.vb.setYRange(0.0, high, padding=0)
        self._leave_room()
        self.dress()

    def _leave_room(self) -> None:
        """End the x axis where the lines' names end."""
        last, n_epochs = self._ends
        room = max(n_epochs * 0.28, 0.6) if self.names else 0.0
        right = max(n_epochs + 0.5, last + room)
        box = self.view.plotItem.vb
        names = [name.boundingRect().width() for name in self.names.values()]
        share = min((max(names, default=0.0) + _AIR) / max(box.width(), 1.0), _MOST_OF_NAMES)
        if names:
            right = max(right, (last - 0.5 * share) / (1 - share))
        box.setXRange(0.5, right, padding=0)

    def _mark(self, place: float, text: str) -> None:
        palette = current_palette()
        pen = pg.mkPen(palette.muted, width=1, style=Qt.PenStyle.DotLine)
        options = {"position": 0.62, "color": palette.muted, "anchors": [(0, 0.5), (0, 0.5)]}
        line = pg.InfiniteLine(place, angle=90, pen=pen, label=text, labelOpts=options)
        line.label.setFont(scaled_font(0.85))
        self.view.addItem(line)
        self.marks.append(line)

    def _text(
        self, words: str, tone: str, x: float, y: float, anchor: tuple[float, float]
    ) -> pg.TextItem:
        ground = pg.mkBrush(current_palette().panel)
        text = pg.TextItem(words, color=tone, anchor=anchor, fill=ground)
        text.setFont(scaled_font(0.9))
        text.setZValue(_ABOVE)
        text.setPos(x, y)
        self.view.addItem(text, ignoreBounds=True)
        return text

    def _part_names(self, high: float) -> None:
        """Keep two names that would lie on one another apart."""
        if len(self.names) != 2:
            return
        lower, upper = sorted(self.names.values(), key=lambda text: float(text.pos().y()))
        if upper.pos().y() - lower.pos().y() < 0.09 * high:
            upper.setAnchor((0.0, 1.0))
            lower.setAnchor((0.0, 0.0))
        if lower.pos().y() < 0.05 * high:
            lower.setAnchor((0.0, 0.9))
            if upper.pos().y() - lower.pos().y() < 0.12 * high:
                upper.setAnchor((0.0, 1.8))

    def dress(self) -> None:
        """Take the theme's colours and text size."""
        for axis in self._axes:
            dress_axis(axis)
        self._axes[1].setHeight(bottom_axis_height())


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.4g}"


class TrainingCurves(QWidget):
    """Cross-entropy and accuracy, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = Plot(tr("loss"), tr("cross-entropy, nat"))
        self.accuracy = Plot(tr("accuracy"), "%")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.loss, 1)
        row.addWidget(self.accuracy, 1)
        self._shown: tuple[tuple[EpochMetrics, ...], int, tuple[int, ...]] = ((), 1, ())
        theme_changed.connect(self._redraw)
        self._redraw()

    def set_history(
        self, history: Sequence[EpochMetrics], n_epochs: int, milestones: Sequence[int] = ()
    ) -> None:
        """Show the epochs of one network.

        Parameters
        ----------
        n_epochs : int
            Planned in all.
        milestones : sequence of int
            Epochs after which the learning rate falls to a tenth.
        """
        shown = (tuple(history), max(n_epochs, 1), tuple(milestones))
        if shown != self._shown:
            self._shown = shown
            self._redraw()

    def _redraw(self, _palette: object = None) -> None:
        history, n_epochs, milestones = self._shown
        marks = [(m + 0.5, tr("learning rate / 10")) for m in milestones if m < n_epochs]
        self.loss.draw(
            {
                _TRAINING: ("accent", _points(history, lambda m: m.loss)),
                _VALIDATION: ("teal", _points(history, lambda m: m.validation_loss)),
            },
            n_epochs,
            marks,
        )
        self.accuracy.draw(
            {
                _TRAINING: ("accent", _points(history, lambda m: 100 * m.accuracy)),
                _VALIDATION: ("teal", _points(history, _validation_percent)),
            },
            n_epochs,
            [(place, "") for place, _ in marks],
            _best(history),
            top=104.0,
        )


def _validation_percent(metrics: EpochMetrics) -> float | None:
    accuracy = metrics.validation_accuracy
    return None if accuracy is None else 100 * accuracy


def _points(
    history: Sequence[EpochMetrics], figure: Callable[[EpochMetrics], float | None]
) -> list[tuple[int, float]]:
    found = ((metrics.epoch, figure(metrics)) for metrics in history)
    return [(epoch, value) for epoch, value in found if value is not None]


def _best(history: Sequence[EpochMetrics]) -> tuple[int, float, str] | None:
    """Name the most accurate epoch on the inner validation split, where there is one."""
    points = _points(history, _validation_percent)
    if len(points) <= _SYMBOL_UP_TO:
        return None
    epoch, value = max(points, key=lambda point: point[1])
    return epoch, value, tr("best: {percent:.1f} % in epoch {epoch}", percent=value, epoch=epoch)
