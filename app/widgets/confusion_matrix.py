"""What clips of each class were called; each cell opens the clips behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.theme import colour, contrast, current_palette, scaled_font, theme_changed
from app.words import tr, trn

__all__ = ["ConfusionMatrix", "mixed"]

_SMALLEST, _LARGEST = 17.0, 46.0
_LONGEST_LABEL = 120.0
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def mixed(first: str, second: str, share: float) -> str:
    """Colour between two, ``share`` in [0, 1] of the way to the second, as ``#rrggbb``."""
    one, other = QColor(first), QColor(second)
    parts = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


class ConfusionMatrix(QWidget):
    """Rows are what clips are, columns what they were called.

    Attributes
    ----------
    cell_activated : Signal(int, int)
        Row and column of a cell that holds clips and was clicked, or entered from the keyboard.
    moved : Signal(int, int)
        Row and column of the keyboard's new place.
    """

    cell_activated = Signal(int, int)
    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()
        self._current = (0, 0)
        self._hovered: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Confusion matrix"))
        theme_changed.connect(self._on_theme_changed)

    def set_matrix(self, labels: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Show counts of clips [n_classes x n_classes]."""
        self._labels = tuple(labels)
        self._counts = tuple(tuple(row) for row in counts)
        self._current = (0, 0)
        self._hovered = None
        self._say_where()
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> tuple[int, int]:
        """Row and column of the keyboard's place."""
        return self._current

    def cell_text(self, row: int, column: int) -> str:
        """Say in words what a cell holds."""
        count = self._counts[row][column]
        of = sum(self._counts[row])
        label, called = self._labels[row], self._labels[column]
        if row == column:
            return trn(
                "{label}, called so: {count} of {n} clip",
                "{label}, called so: {count} of {n} clips",
                of, label=label, count=count,
            )  # fmt: skip
        return trn(
            "{label}, called {called}: {count} of {n} clip",
            "{label}, called {called}: {count} of {n} clips",
            of, label=label, called=called, count=count,
        )  # fmt: skip

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell is drawn."""
        left, top, side = self._frame()
        return QRectF(left + column * side, top + row * side, side, side)

    # Sizes ------------------------------------------------------------------------------------

    def _label_room(self) -> float:
        metrics = QFontMetrics(scaled_font(0.92))
        widest = max((metrics.horizontalAdvance(label) for label in self._labels), default=0)
        return min(float(widest), _LONGEST_LABEL) + 8

    def _frame(self) -> tuple[float, float, float]:
        """Left and top of the cells, and the side of one, px."""
        room, line = self._label_room(), QFontMetrics(scaled_font(0.92)).height() + 4
        left, top = room + line, room + line
        n = max(len(self._labels), 1)
        side = min((self.width() - left - 2) / n, (self.height() - top - 2) / n)
        return left, top, min(max(side, self._smallest()), _LARGEST)

    def _smallest(self) -> float:
        """Side of a cell whose label is a line high, px."""
        return max(_SMALLEST, float(QFontMetrics(scaled_font(0.92)).height()))

    def minimumSizeHint(self) -> QSize:
        """Room for the smallest cells."""
        line = QFontMetrics(scaled_font(0.92)).height() + 4
        side = int(self._label_room() + line + self._smallest() * len(self._labels)) + 4
        return QSize(side, side)

    def sizeHint(self) -> QSize:
        """Room for cells of middle size."""
        side = int(self._label_room() + 24 + 32 * len(self._labels))
        return QSize(side, side)

    # What people do ---------------------------------------------------------------------------

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        left, top, side = self._frame()
        row, column = int((place.y() - top) // side), int((place.x() - left) // side)
        n = len(self._labels)
        return (row, column) if 0 <= row < n and 0 <= column < n else None

    def _activate(self, cell: tuple[int, int]) -> None:
        if self._counts and self._counts[cell[0]][cell[1]] > 0:
            self.cell_activated.emit(*cell)

    def _say_where(self) -> None:
        if self._labels:
            said = self.cell_text(*self._current)
            self.setAccessibleDescription(
                tr("{said}. Arrows move, Enter opens the clips.", said=said)
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the keyboard's place here."""
        cell = self._cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = cell
            self._say_where()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the cell that was pressed."""
        cell = self._cell_at(event.position())
        if cell == self._current and event.button() == Qt.MouseButton.LeftButton:
            self._activate(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the cell under the pointer."""
        cell = self._cell_at(event.position())
        if cell != self._hovered:
            self._hovered = cell
            full = cell is not None and self._counts[cell[0]][cell[1]] > 0
            shape = Qt.CursorShape.PointingHandCursor if full else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Mark nothing."""
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter and Space open."""
        key, n = Qt.Key(event.key()), len(self._labels)
        if key in _MOVES and n:
            row, column = (a + b for a, b in zip(self._current, _MOVES[key], strict=True))
            self._current = min(max(row, 0), n - 1), min(max(column, 0), n - 1)
            self._say_where()
            self.update()
            self.moved.emit(*self._current)
        elif key in _ENTER and n:
            self._activate(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the keyboard's place."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the keyboard's place."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say in a tip what a cell holds."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(QPointF(event.pos()))
            if cell is None:
                QToolTip.hideText()
            else:
                said = self.cell_text(*cell)
                if self._counts[cell[0]][cell[1]]:
                    said += "\n" + tr("Click to open them.")
                QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    # Paint ------------------------------------------------------------------------------------

    def _on_theme_changed(self, _palette: object) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw cells, labels and what the sides mean."""
        if not self._labels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_cells(painter)
        self._paint_labels(painter)
        painter.end()

    def _paint_cells(self, painter: QPainter) -> None:
        palette = current_palette()
        side = self._frame()[2]
        font = scaled_font(min(0.92, 0.65 * side / self._smallest()))
        painter.setFont(font)
        for row, counts in enumerate(self._counts):
            of = max(sum(counts), 1)
            for column, count in enumerate(counts):
                cell = self.cell_rect(row, column).adjusted(1, 1, -1, -1)
                back = palette.hover
                if count:
                    hue = palette.teal if row == column else palette.danger
                    back = mixed(palette.hover, hue, 0.25 + 0.75 * (count / of) ** 0.7)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour(back))
                painter.drawRoundedRect(cell, 3, 3)
                if count:
                    words = max(palette.text, palette.panel, key=lambda c: contrast(c, back))
                    painter.setPen(colour(words))
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._hovered is not None:
            painter.setPen(colour(palette.muted))
            painter.drawRoundedRect(self.cell_rect(*self._hovered).adjusted(1, 1, -1, -1), 3, 3)
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(colour(palette.text))
            pen.setWidthF(2.0)
            painter.setPen(pen)
            painter.drawRoundedRect(self.cell_rect(*self._current).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_labels(self, painter: QPainter) -> None:
        palette = current_palette()
        left, top, side = self._frame()
        room, n = self._label_room(), len(self._labels)
        font = scaled_font(0.92)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        line = metrics.height()
        places = self._hovered or (self._current if self.hasFocus() else (-1, -1))
        for number, label in enumerate(self._labels):
            short = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(room - 5))
            painter.setPen(colour(palette.text if number == places[0] else palette.muted))
            box = QRectF(left - room, top + number * side, room - 6, side)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, short
            )
            painter.setPen(colour(palette.text if number == places[1] else palette.muted))
            painter.save()
            painter.translate(left + (number + 0.5) * side, top - 5)
            painter.rotate(-90)
            painter.drawText(
                QRectF(0, -side / 2, room - 6, side), Qt.AlignmentFlag.AlignVCenter, short
            )
            painter.restore()
        painter.setFont(scaled_font(0.85))
        painter.setPen(colour(palette.muted))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip
        title = painter.fontMetrics().horizontalAdvance
        called, true = tr("what it was called"), tr("what it is")
        width = max(n * side, title(called) + 2.0)
        start = max(left + (n * side - width) / 2, 0.0)
        painter.drawText(QRectF(start, 0, width, line), middle, called)
        width = max(n * side, title(true) + 2.0)
        painter.save()
        painter.translate(0, top + (n * side + width) / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, width, line), middle, true)
        painter.restore()
