"""How often a confidence is right, and how accuracy grows with the ensemble."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from app.models.evaluation_view import ReliabilityPoint, SizePoint
from app.theme import colour, current_palette
from app.widgets.numbers import Numbers
from app.widgets.share_plot import SharePlot
from app.words import tr, trn

__all__ = ["EnsembleSizePlot", "ReliabilityPlot"]

_TICKS = tuple((n / 4, f"{25 * n}") for n in range(5))


class ReliabilityPlot(SharePlot):
    """Accuracy against confidence with 95 % intervals; honest networks lie on the diagonal."""

    def __init__(self) -> None:
        super().__init__(tr("Reliability"), tr("confidence, %"), tr("right, %"))
        self._points: tuple[ReliabilityPoint, ...] = ()
        self.set_axes((0.0, 1.0), _TICKS, (0.0, 1.0))

    def set_points(self, points: Sequence[ReliabilityPoint]) -> None:
        """Show one point a range of confidence."""
        self._points = tuple(points)
        lines = [
            tr(
                "confidence {confidence:.0%}: {accuracy:.0%} of {n} right",
                confidence=p.confidence, accuracy=p.accuracy, n=p.count,
            )
            for p in points
        ]  # fmt: skip
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.update()

    def numbers(self) -> Numbers:
        """Every range of confidence with its interval."""
        rows = [
            [
                f"{100 * p.confidence:.1f}", f"{100 * p.accuracy:.1f}",
                *(f"{100 * end:.1f}" for end in p.ci95), str(p.count),
            ]
            for p in self._points
        ]  # fmt: skip
        columns = (
            tr("confidence, %"), tr("right, %"), tr("95 % interval from, %"), tr("to, %"),
            tr("clips"),
        )  # fmt: skip
        return Numbers(tr("Reliability"), columns, rows)

    def paint_data(self, painter: QPainter) -> None:
        """Draw the diagonal, the intervals and the points."""
        palette = current_palette()
        painter.setPen(QPen(colour(palette.muted, 0.7), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(self.place(0.0, 0.0), self.place(1.0, 1.0))
        for point in self._points:
            self.paint_whisker(painter, point.confidence, *point.ci95)
        line = [self.place(p.confidence, p.accuracy) for p in self._points]
        self.paint_line(painter, line, palette.accent)


class EnsembleSizePlot(SharePlot):
    """Accuracy by how many members are averaged, with the spread over subsets."""

    def __init__(self) -> None:
        super().__init__(tr("Accuracy by ensemble size"), tr("members averaged"), tr("accuracy, %"))
        self._points: tuple[SizePoint, ...] = ()

    def set_points(self, points: Sequence[SizePoint]) -> None:
        """Show one point a size, by rising size."""
        self._points = tuple(points)
        lines = [
            trn(
                "{n} member: {accuracy:.2f} %, sd over subsets {sd:.2f} points",
                "{n} members: {accuracy:.2f} %, sd over subsets {sd:.2f} points",
                p.members, accuracy=100 * p.accuracy, sd=100 * p.sd,
            )
            for p in points
        ]  # fmt: skip
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        if points:
            low = min(p.accuracy - p.sd for p in points)
            high = max(p.accuracy + p.sd for p in points)
            margin = max(0.2 * (high - low), 0.025)
            ticks = [(float(p.members), str(p.members)) for p in points]
            self.set_axes(
                (0.5, len(points) + 0.5),
                ticks if len(ticks) <= 10 else ticks[:: len(ticks) // 5],
                (max(low - margin, 0.0), min(high + margin, 1.0)),
            )
        self.update()

    def numbers(self) -> Numbers:
        """Every size with its spread."""
        rows = [
            [str(p.members), f"{100 * p.accuracy:.2f}", f"{100 * p.sd:.2f}"] for p in self._points
        ]
        columns = (tr("members averaged"), tr("accuracy, %"), tr("sd over subsets, points"))
        return Numbers(tr("Accuracy by ensemble size"), columns, rows)

    def paint_data(self, painter: QPainter) -> None:
        """Draw spreads and points."""
        for point in self._points:
            low, high = point.accuracy - point.sd, point.accuracy + point.sd
            self.paint_whisker(painter, point.members, low, min(high, 1.0))
        line = [self.place(p.members, p.accuracy) for p in self._points]
        self.paint_line(painter, line, current_palette().teal)
