"""What all plots over time share: axes in one column, zoom, pan, cursor and loop range.

Wheel zooms time, Ctrl+wheel both axes, drag pans, Shift+drag chooses a loop range, a click asks to
play from there, a double click or Home shows everything again.
"""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import DARK, LIGHT, colour, current_palette, scaled_font, theme_changed
from app.widgets.axes import (
    TimeAxis,
    blank_axis,
    bottom_axis_height,
    dress_axis,
    left_axis_width,
)
from app.words import mark

__all__ = ["KEYS_TEXT", "RangeLink", "TimePlot"]

KEYS_TEXT = mark(
    "Left and Right move the cursor, Page Up and Page Down move along, Ctrl and plus or minus zoom,"
    " Home shows everything again, square brackets set a loop range, Escape clears it."
)
_MIN_SECONDS = 0.02
_ZOOM_STEP = 0.8
_PAN_SHARE = 0.25


class _ViewBox(pg.ViewBox):  # type: ignore[misc]
    """Mouse of a plot; speaks in s."""

    clicked = Signal(float)
    double_clicked = Signal()
    range_dragged = Signal(float, float, bool)

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.disableAutoRange()
        self.selectable = True
        self.sigStateChanged.connect(self._place_now)

    def _place_now(self, _view: object) -> None:
        """Move the contents at once: left to the next painting, they would be painted twice."""
        self.updateMatrix()

    def wheelEvent(self, ev: Any, axis: int | None = None) -> None:
        """Zoom; a sideways wheel moves in time."""
        if ev.orientation() == Qt.Orientation.Horizontal:
            low, high = self.viewRange()[0]
            self.translateBy(x=-ev.delta() / 1200.0 * (high - low))
            ev.accept()
            return
        both = bool(ev.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().wheelEvent(ev, axis if axis is not None or both else 0)

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:
        """Pan, or choose a range with Shift."""
        if ev.button() == Qt.MouseButton.RightButton:
            ev.ignore()
            return
        shift = bool(ev.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not (shift and self.selectable and axis is None):
            super().mouseDragEvent(ev, axis)
            return
        ev.accept()
        start = self.mapToView(ev.buttonDownPos()).x()
        end = self.mapToView(ev.pos()).x()
        self.range_dragged.emit(min(start, end), max(start, end), ev.isFinish())

    def mouseClickEvent(self, ev: Any) -> None:
        """Ask to play from here, or show everything."""
        if ev.button() != Qt.MouseButton.LeftButton:
            ev.ignore()
        elif ev.double():
            ev.accept()
            self.double_clicked.emit()
        else:
            ev.accept()
            self.clicked.emit(self.mapToView(ev.pos()).x())


class TimePlot(QWidget):
    """A plot whose x axis is time in s.

    Parameters
    ----------
    left_axis : AxisItem, optional
        A blank one of the common width otherwise.
    show_time_axis : bool
        Whether seconds are written below.
    """

    seek_requested = Signal(float)
    selection_changed = Signal(object)
    hover_left = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        left_axis: pg.AxisItem | None = None,
        show_time_axis: bool = False,
    ) -> None:
        super().__init__(parent)
        self._extent = (0.0, 1.0)
        self._rows = (0.0, 1.0)
        self._selection: tuple[float, float] | None = None
        self._cursor_time: float | None = None
        self.view_box = _ViewBox()
        axes: dict[str, pg.AxisItem] = {"bottom": TimeAxis()}
        if left_axis is not None:
            axes["left"] = left_axis
        self.plot = pg.PlotWidget(self, viewBox=self.view_box, axisItems=axes, background=None)
        self.plot.plotItem.hideButtons()
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        for surface in (self.plot, self.plot.viewport()):
            surface.setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._blank_left = left_axis is None
        self._room_below = 0
        self._left = self.plot.getAxis("left")
        self._bottom = self.plot.getAxis("bottom")
        self._left.setVisible(True)
        if left_axis is None:
            blank_axis(self._left)
        self.plot.plotItem.showAxis("bottom", show_time_axis)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.plot)
        self._add_marks()
        self.view_box.clicked.connect(self._on_clicked)
        self.view_box.double_clicked.connect(self.reset_view)
        self.view_box.range_dragged.connect(self._on_range_dragged)
        self.plot.installEventFilter(self)
        theme_changed.connect(self._on_theme_changed)
        self.refresh_theme()

    def _add_marks(self) -> None:
        self.region = pg.LinearRegionItem(swapMode="sort")
        self.region.setMovable(False)
        for line in self.region.lines:
            line.setMovable(True)
            line.sigPositionChangeFinished.connect(self._on_region_edges)
        self.cursor_line = pg.InfiniteLine(angle=90)
        self.hover_line = pg.InfiniteLine(angle=90)
        for z, item in ((20, self.region), (22, self.hover_line), (24, self.cursor_line)):
            item.setZValue(z)
            item.hide()
            self.plot.addItem(item, ignoreBounds=True)

    def set_extent(self, start: float, end: float) -> None:
        """Set the stretch of time that can be seen, s, and show all of it."""
        self._extent = (start, max(end, start + _MIN_SECONDS))
        self._apply_limits()
        self.reset_view()

    def set_room_below(self, pixels: int) -> None:
        """Keep at least this room for the time axis."""
        self._room_below = pixels
        self._bottom.setHeight(max(bottom_axis_height(), pixels))

    def extent(self) -> tuple[float, float]:
        """Return the stretch of time that can be seen, s."""
        return self._extent

    def set_rows(self, low: float, high: float) -> None:
        """Set the range of the y axis and show all of it."""
        self._rows = (low, high)
        self._apply_limits()
        self.view_box.setYRange(low, high, padding=0)

    def _apply_limits(self) -> None:
        start, end = self._extent
        low, high = self._rows
        self.view_box.setLimits(
            xMin=start,
            xMax=end,
            minXRange=min(_MIN_SECONDS, end - start),
            maxXRange=end - start,
            yMin=low,
            yMax=high,
            minYRange=(high - low) / 32.0,
            maxYRange=high - low,
        )

    def reset_view(self) -> None:
        """Show everything."""
        self.view_box.setRange(xRange=self._extent, yRange=self._rows, padding=0)

    def is_zoomed(self) -> bool:
        """Return whether less than everything is seen."""
        (left, right), (low, high) = self.view_box.viewRange()
        whole = self._extent[1] - self._extent[0], self._rows[1] - self._rows[0]
        return bool(right - left < 0.999 * whole[0] or high - low < 0.999 * whole[1])

    def visible_range(self) -> tuple[float, float]:
        """Return the stretch of time seen now, s."""
        low, high = self.view_box.viewRange()[0]
        return float(low), float(high)

    def set_cursor(self, time: float | None) -> None:
        """Show the place of playback, s; None hides it."""
        self._cursor_time = time
        self.cursor_line.setVisible(time is not None)
        if time is not None:
            self.cursor_line.setValue(time)

    def set_hover(self, time: float | None) -> None:
        """Show where the pointer is in a linked plot, s; None hides it."""
        self.hover_line.setVisible(time is not None)
        if time is not None:
            self.hover_line.setValue(time)

    def selection(self) -> tuple[float, float] | None:
        """Return the loop range, s."""
        return self._selection

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        """Show a loop range, s; does not emit."""
        self._selection = selection
        self.region.setVisible(selection is not None)
        if selection is not None:
            self.region.setRegion(selection)

    def _select(self, selection: tuple[float, float] | None) -> None:
        if selection != self._selection:
            self.set_selection(selection)
            self.selection_changed.emit(selection)

    def _on_range_dragged(self, start: float, end: float, finished: bool) -> None:
        low, high = self._extent
        start, end = max(start, low), min(end, high)
        if end - start < _MIN_SECONDS:
            self.region.hide()
            return
        self.region.setRegion((start, end))
        self.region.show()
        if finished:
            self._select((start, end))

    def _on_region_edges(self, _line: object = None) -> None:
        start, end = sorted(float(value) for value in self.region.getRegion())
        self._select((max(start, self._extent[0]), min(end, self._extent[1])))

    def _on_clicked(self, time: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        start, end = self._extent
        if start <= time <= end:
            self.seek_requested.emit(time)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the pointer left the plot."""
        if event.type() == QEvent.Type.Leave:
            self.on_hover_left()
        return super().eventFilter(watched, event)

    def on_hover_left(self) -> None:
        """Forget the pointer."""
        self.set_hover(None)
        self.hover_left.emit()

    def event(self, event: QEvent) -> bool:
        """Take Home and Escape before a shortcut does, while they mean something here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            zoomed = event.key() == Qt.Key.Key_Home and self.is_zoomed()
            chosen = event.key() == Qt.Key.Key_Escape and self._selection is not None
            if zoomed or chosen:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home: everything; plus, minus: zoom; arrows: seek; Page: pan; [ ] Esc: loop range."""
        if not self._handle_key(event):
            super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        span = self.visible_range()[1] - self.visible_range()[0]
        if key == Qt.Key.Key_Home and self.is_zoomed():
            self.reset_view()
        elif event.text() in ("+", "=", "-"):
            self._zoom(_ZOOM_STEP if event.text() != "-" else 1.0 / _ZOOM_STEP)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._seek_by(span / 50.0 if key == Qt.Key.Key_Right else -span / 50.0)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            share = _PAN_SHARE if key == Qt.Key.Key_PageDown else -_PAN_SHARE
            self.view_box.translateBy(x=share * span)
        elif key == Qt.Key.Key_Escape and self._selection is not None:
            self._select(None)
        elif event.text() in ("[", "]") and self.view_box.selectable:
            self._mark(event.text() == "[")
        else:
            return False
        return True

    def _zoom(self, factor: float) -> None:
        low, high = self.visible_range()
        cursor = self._cursor_time
        centre = cursor if cursor is not None and low <= cursor <= high else (low + high) / 2
        self.view_box.scaleBy(x=factor, center=QPointF(centre, 0.0))

    def _seek_by(self, seconds: float) -> None:
        start, end = self._extent
        now = start if self._cursor_time is None else self._cursor_time
        self.seek_requested.emit(min(max(now + seconds, start), end))

    def _mark(self, is_start: bool) -> None:
        """Put the start or the end of the loop range at the cursor."""
        start, end = self._selection or self._extent
        now = self._extent[0] if self._cursor_time is None else self._cursor_time
        start, end = (now, end) if is_start else (start, now)
        if end - start >= _MIN_SECONDS:
            self._select((start, end))

    def cursor_colour(self) -> str:
        """Colour that lines need on this plot."""
        return current_palette().text

    def _on_theme_changed(self, _palette: object) -> None:
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Take colours and text size from the theme."""
        line = self.cursor_colour()
        teal = DARK.teal if QColor(line).lightnessF() > 0.5 else LIGHT.teal
        self.cursor_line.setPen(pg.mkPen(line, width=1, style=Qt.PenStyle.DashLine))
        self.hover_line.setPen(pg.mkPen(colour(line, 0.45), width=1))
        self.region.setBrush(pg.mkBrush(colour(teal, 0.16)))
        for edge in self.region.lines:
            edge.setPen(pg.mkPen(teal, width=1.5))
            edge.setHoverPen(pg.mkPen(teal, width=4))
        if not self._blank_left:
            dress_axis(self._left)
        self._left.setWidth(left_axis_width())
        if self._bottom.isVisible():
            dress_axis(self._bottom)
            self._bottom.setHeight(max(bottom_axis_height(), self._room_below))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring the plot while it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(colour(current_palette().focus), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)

    def add_caption(self, text: str) -> pg.LabelItem:
        """Write a few quiet words into the top right corner of the plot."""
        caption = pg.LabelItem(text)
        caption.setParentItem(self.view_box)
        caption.anchor(itemPos=(1, 0), parentPos=(1, 0), offset=(-8, 0))
        self.style_caption(caption)
        return caption

    def style_caption(self, caption: pg.LabelItem) -> None:
        """Give a caption the theme's colour and the text's size."""
        size = f"{scaled_font(0.85).pointSizeF():.1f}pt"
        caption.setText(caption.text, color=current_palette().muted, size=size)


class RangeLink(QObject):
    """Keeps one axis of several plots at the same range.

    Parameters
    ----------
    axis : {"x", "y"}
        Which one.
    """

    def __init__(self, axis: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._views: list[Any] = []
        self._busy = False

    def add(self, view_box: Any) -> None:
        """Let a view follow and lead."""
        self._views.append(view_box)
        signal = view_box.sigXRangeChanged if self._axis == "x" else view_box.sigYRangeChanged
        signal.connect(self._on_changed)

    def remove(self, view_box: Any) -> None:
        """Let a view go its own way."""
        self._views.remove(view_box)
        signal = view_box.sigXRangeChanged if self._axis == "x" else view_box.sigYRangeChanged
        signal.disconnect(self._on_changed)

    def _on_changed(self, source: Any, new_range: Any) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            for view in self._views:
                if view is source:
                    continue
                setter = view.setXRange if self._axis == "x" else view.setYRange
                setter(*new_range, padding=0)
        finally:
            self._busy = False
