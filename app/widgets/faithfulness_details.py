"""The tests of a map at length: two curves beside those of random orders, and block by block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.theme import colour, current_palette, theme_changed
from app.widgets.axes import dress_axis, leave_room
from app.widgets.faithfulness_words import (
    DELETION_MEANS,
    INSERTION_MEANS,
    WEIGHTS_MEAN,
    area_words,
    correlation_words,
    orders_words,
    weights_words,
)
from app.widgets.numbers import Numbers, offer_numbers
from app.widgets.panel import (
    Panel,
    keep_together,
    not_alone,
    role_label,
    scroll_through,
    set_role,
)
from app.words import tr

if TYPE_CHECKING:
    from app.explanation_checks import MapTests
    from core.attribution.faithfulness import Curve

__all__ = ["CurvePlot", "FaithfulnessDetails"]

_ROW_GAP = 7
"""Pixels that a line of the table is higher than its text."""
_SIZE = QSize(980, 470)
_LETTERS = 80
"""Width of the window where its text is large, in m."""
_PLOT = QSize(220, 170)
_LINES = 13
"""Height of a plot where its text is large, in lines."""
_TICKS = 20.0
"""Percent between the ticks of the shares."""
_FEW, _MANY = 3, 10
"""Rows of the table that there is room for, and that are seen without scrolling."""


class _Plot(pg.PlotWidget):  # type: ignore[misc]
    """Plot that asks for no more room than it needs."""

    def sizeHint(self) -> QSize:
        """As large as it must be."""
        return QSize(self.minimumWidth(), self.minimumHeight())


class _Blocks(QTableWidget):
    """Table that asks for no more room than it needs."""

    def sizeHint(self) -> QSize:
        """As large as it must be."""
        return self.minimumSize()


class CurvePlot(Panel):
    """One test: the map's curve, the random orders' behind it, the areas, and what it means.

    Attributes
    ----------
    resized : Signal()
    words : list of QLabel
        What is drawn, the areas, and what they mean.
    """

    resized = Signal()

    def __init__(self, title: str, along: str, meaning: str) -> None:
        super().__init__(title)
        self.view = _Plot(self, background=None)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMinimumSize(_PLOT)
        offer_numbers(self.view, self.numbers)
        item = self.view.plotItem
        item.hideButtons()
        item.setMenuEnabled(False)
        item.vb.setMouseEnabled(False, False)
        for axis in (self.view.getAxis("left"), self.view.getAxis("bottom")):
            axis.setStyle(maxTickLevel=0, hideOverlappingLabels=False)
        self.view.getAxis("bottom").setLabel(along)
        self.view.getAxis("bottom").setTickSpacing(_TICKS, _TICKS)
        self.drawn = role_label("", "muted")
        self.areas = role_label("", "")
        means = role_label(not_alone(meaning), "muted")
        self.words: list[QLabel] = [self.drawn, self.areas, means]
        for label in self.words:
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.drawn)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.areas)
        self.body.addWidget(means)
        self._curves: tuple[Curve, tuple[Curve, ...]] | None = None
        self._scale = 1.0
        self._along = along
        self._quantity = ""
        theme_changed.connect(self._on_theme_changed)

    def draw(self, own: Curve, others: Sequence[Curve], output: str, watched: str) -> None:
        """Draw the curves of what is watched; probabilities in percent."""
        self._curves = (own, tuple(others))
        self._scale = 100.0 if output == "probability" else 1.0
        self._quantity = f"{watched}, %" if self._scale > 1 else watched
        self.drawn.setText(self._quantity.replace(", %", ",\N{NO-BREAK SPACE}%"))
        words = area_words(own.area, [one.area for one in others])
        self.areas.setText(not_alone(words))
        self.view.setAccessibleName(f"{self.accessibleName()}: {words}")
        self._paint()

    def numbers(self) -> Numbers | None:
        """Tell every point of every curve; None before there was one."""
        if self._curves is None:
            return None
        own, others = self._curves
        points = [
            {f"{100 * share:g}": f"{self._scale * value:.4g}" for share, value in
             zip(one.shares.tolist(), one.values.tolist(), strict=True)}
            for one in (own, *others)
        ]  # fmt: skip
        shares = sorted({share for one in points for share in one}, key=float)
        columns = [self._along, tr("order of the map")]
        columns += [tr("random order {n}", n=n) for n in range(1, len(others) + 1)]
        rows = [[share, *(one.get(share, "") for one in points)] for share in shares]
        return Numbers(f"{self.accessibleName()}: {self._quantity}", columns, rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width."""
        super().resizeEvent(event)
        self.resized.emit()

    def heights_of_words(self) -> list[int]:
        """Pixels that each of `words` needs at the present width."""
        margins = self.body.contentsMargins()
        width = max(self.width() - margins.left() - margins.right() - 2, 1)
        return [max(label.heightForWidth(width), 0) for label in self.words]

    def _paint(self) -> None:
        if self._curves is None:
            return
        palette, item = current_palette(), self.view.plotItem
        own, others = self._curves
        item.clear()
        for one in others:
            pen = pg.mkPen(colour(palette.muted, 0.6), width=1)
            self.view.plot(100 * one.shares, self._scale * one.values, pen=pen)
        pen = pg.mkPen(palette.accent, width=2.4)
        self.view.plot(100 * own.shares, self._scale * own.values, pen=pen)
        item.vb.setXRange(0, 100, padding=0.01)
        for name in ("left", "bottom"):
            dress_axis(self.view.getAxis(name))
        leave_room(item)
        lines = _LINES * self.view.fontMetrics().height()
        self.view.setMinimumHeight(max(lines, _PLOT.height()))

    def _on_theme_changed(self, _palette: object) -> None:
        self._paint()


class FaithfulnessDetails(QDialog):
    """A window beside the page; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tests of this map"))
        self.title = role_label("", "title")
        self.orders = role_label("", "")
        self.weights = role_label("", "")
        self.deletion = CurvePlot(tr("Deletion"), tr("replaced, %"), tr(DELETION_MEANS))
        self.insertion = CurvePlot(tr("Insertion"), tr("put back, %"), tr(INSERTION_MEANS))
        self.blocks = _Blocks(0, 2)
        self._set_up_blocks()
        means = role_label(not_alone(tr(WEIGHTS_MEAN)), "muted")
        means.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.title, self.orders, self.weights, means):
            label.setWordWrap(True)
        weights = Panel(tr("Weights destroyed"))
        weights.body.addWidget(self.blocks, 1)
        weights.body.addWidget(means)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.deletion, self.insertion, weights):
            row.addWidget(part, 1)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(11, 11, 11, 11)
        column.setSpacing(6)
        for label in (self.title, self.orders, self.weights):
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(row, 1)
        scroll = QScrollArea()
        scroll_through(scroll, self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.resize(_SIZE)
        for plot in (self.deletion, self.insertion):
            plot.resized.connect(self._level)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as large as there is something to show."""
        super().showEvent(event)
        if not event.spontaneous():
            self._keep_width()
            self._fit()

    def _fit(self) -> None:
        """Be as large as the words and the plots need, but not larger than the screen."""
        letters = _LETTERS * self.fontMetrics().horizontalAdvance("m")
        there = self.screen().availableGeometry().size().expandedTo(_SIZE)
        least = self._inside.minimumSizeHint()
        width = min(max(_SIZE.width(), letters, least.width()), there.width())
        height = max(_SIZE.height(), least.height(), self._inside.heightForWidth(width))
        self.resize(width, min(height, there.height()))

    def _set_up_blocks(self) -> None:
        table = self.blocks
        table.setAccessibleName(tr("Rank correlation of the map after each block was destroyed"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        names = (tr("destroyed down to"), tr("rank correlation"))
        for column, (name, side) in enumerate(zip(names, sides, strict=True)):
            heading = QTableWidgetItem(name)
            heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setHorizontalHeaderItem(column, heading)

    def set_tests(self, tests: MapTests, title: str, output: str, watched: str) -> None:
        """Show what the tests of a map found.

        Parameters
        ----------
        title : str
            What was explained, and how.
        output : str
            What the curves show, ``"probability"`` or ``"logit"``.
        watched : str
            The same with its classes, to write on the axis.
        """
        self.title.setText(keep_together(title))
        for label, (text, role) in (
            (self.orders, orders_words(tests)),
            (self.weights, weights_words(tests)),
        ):
            label.setText(text)
            set_role(label, role)
        found = tests.faithfulness
        self.deletion.draw(found.deletion, found.random_deletion, output, watched)
        self.insertion.draw(found.insertion, found.random_insertion, output, watched)
        self.blocks.setRowCount(len(tests.randomised))
        height = self.blocks.fontMetrics().height() + _ROW_GAP
        self.blocks.verticalHeader().setMinimumSectionSize(height)
        self.blocks.verticalHeader().setDefaultSectionSize(height)
        for row, one in enumerate(tests.randomised):
            figure = QTableWidgetItem(correlation_words(one.correlation))
            figure.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.blocks.setItem(row, 0, QTableWidgetItem(one.block))
            self.blocks.setItem(row, 1, figure)
        self._keep_width()
        self._level()

    def _level(self) -> None:
        """Let the two plots be of one height, whatever is said below them."""
        plots = (self.deletion, self.insertion)
        needed = zip(*(plot.heights_of_words() for plot in plots), strict=True)
        for number, height in enumerate(map(max, needed)):
            for plot in plots:
                plot.words[number].setMinimumHeight(height)

    def _keep_width(self) -> None:
        """Let the table be no narrower than its headings, and no lower than a few rows."""
        header = self.blocks.horizontalHeader()
        headings = sum(header.sectionSizeHint(column) for column in range(header.count()))
        bar = self.blocks.verticalScrollBar().sizeHint().width()
        row = self.blocks.verticalHeader().defaultSectionSize()
        rows = min(max(self.blocks.rowCount(), _FEW), _MANY)
        height = header.sizeHint().height() + rows * row + 2 * self.blocks.frameWidth()
        self.blocks.setMinimumSize(headings + bar, height)
