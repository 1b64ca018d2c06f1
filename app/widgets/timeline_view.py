"""The events of a recording over its overview: one row a class, a bar an event."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from app.models.timeline_words import event_words
from app.theme import theme_changed
from app.widgets.timeline_paint import TimelinePainter, row_height, rows_room, ruler_height
from app.widgets.timeline_rows import TimelineRows
from app.widgets.waveform_view import WaveformView
from app.words import tr
from core.results import SoundEvent

__all__ = ["TimelineView"]

_FEWEST_ROWS, _MOST_ROWS = 3, 12
_ZOOM = 0.85
_KEYS = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
    }
)  # fmt: skip
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class TimelineView(QAbstractScrollArea):
    """Rows under the overview, on the overview's own time axis.

    Left and Right choose the event before and after, Up and Down the nearest one of another class,
    Enter goes there, Space plays it. The wheel zooms, a drag moves along.

    Parameters
    ----------
    overview : WaveformView
        Whose axis is used, and moved.

    Attributes
    ----------
    chosen, activated_event, play_requested : Signal(object)
        A `SoundEvent` that is the current one, is to be gone to, is to be played.
    place_requested : Signal(float)
        s; a click beside the events.
    """

    chosen = Signal(object)
    activated_event = Signal(object)
    play_requested = Signal(object)
    place_requested = Signal(float)

    def __init__(self, overview: WaveformView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview = overview
        self.rows = TimelineRows()
        self._current: SoundEvent | None = None
        self._window: tuple[float, float] | None = None
        self._until = 0.0
        self._cursor: float | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Timeline of events"))
        overview.view_box.sigXRangeChanged.connect(self._on_axis_moved)
        overview.view_box.sigResized.connect(self._on_axis_moved)
        theme_changed.connect(self._on_theme_changed)
        self._describe()
        self._fit()

    # What is shown ----------------------------------------------------------------------------

    def set_events(self, events: Sequence[SoundEvent], classes: Sequence[str]) -> None:
        """Show events; ``classes`` are all that the networks know."""
        self.rows.set_events(events, classes)
        if self._current is not None:
            self._current = self.rows.same(self._current)
        self._changed()

    def set_marks(self, marks: Sequence[SoundEvent]) -> None:
        """Show imported labels beside the events."""
        self.rows.set_marks(marks)
        self._changed()

    def set_show_all(self, show_all: bool) -> None:
        """Give classes without events a row too."""
        self.rows.set_show_all(show_all)
        self._changed()

    def set_heard(self, until: float) -> None:
        """Say up to where the recording was heard, s."""
        self._until = until
        self.viewport().update()

    def set_window(self, window: tuple[float, float] | None) -> None:
        """Mark the window that the spectrogram shows, s."""
        self._window = window
        self.viewport().update()

    def set_cursor_time(self, time: float | None) -> None:
        """Show the place of playback, s."""
        self._cursor = time
        self.viewport().update()

    def current(self) -> SoundEvent | None:
        """Return the chosen event."""
        return self._current

    def set_current(self, event: SoundEvent | None) -> None:
        """Choose an event without saying so."""
        self._current = None if event is None else self.rows.same(event)
        self._show_current()

    def _changed(self) -> None:
        self._describe()
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        """Take room for a few rows, and for more of them where there is room."""
        shown = min(max(len(self.rows.names), _FEWEST_ROWS), _MOST_ROWS)
        self.setMinimumHeight(_FEWEST_ROWS * row_height() + ruler_height() + 2)
        self.setMaximumHeight(shown * row_height() + ruler_height() + 2)
        self._set_scroll()

    def _on_theme_changed(self, _palette: object) -> None:
        self._fit()

    def _set_scroll(self) -> None:
        hidden = max(len(self.rows.names) * row_height() - self._rows_height(), 0)
        self.verticalScrollBar().setRange(0, hidden)
        self.verticalScrollBar().setPageStep(max(self._rows_height(), 1))
        self.verticalScrollBar().setSingleStep(row_height())

    def _rows_height(self) -> int:
        return rows_room(self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the scroll range."""
        super().resizeEvent(event)
        self._set_scroll()

    def _on_axis_moved(self, *_: object) -> None:
        self.viewport().update()

    # Places -----------------------------------------------------------------------------------

    def plot_span(self) -> tuple[float, float]:
        """Left and right edge of the overview's plot, px of the viewport."""
        box, plot = self._overview.view_box, self._overview.plot
        edges = plot.mapFromScene(box.sceneBoundingRect()).boundingRect()
        origin = plot.viewport().mapTo(plot, QPoint(0, 0))
        start = plot.mapToGlobal(origin + QPoint(edges.left(), 0))
        left = float(self.viewport().mapFromGlobal(start).x())
        return left, left + float(box.sceneBoundingRect().width())

    def x_of(self, time: float) -> float:
        """Px of the viewport at which a moment lies."""
        left, right = self.plot_span()
        low, high = self._overview.visible_range()
        return left + (time - low) / max(high - low, 1e-9) * (right - left)

    def time_at(self, x: float) -> float:
        """Moment at a px of the viewport, s."""
        left, right = self.plot_span()
        low, high = self._overview.visible_range()
        return low + (x - left) / max(right - left, 1.0) * (high - low)

    def _bars(self) -> TimelinePainter:
        return TimelinePainter(
            span=self.plot_span(),
            visible=self._overview.visible_range(),
            size=(self.viewport().width(), self.viewport().height()),
            scrolled=self.verticalScrollBar().value(),
            rows=self.rows,
        )

    def bar_of(self, event: SoundEvent) -> QRectF:
        """Where an event is drawn, px of the viewport; empty where it has no row."""
        return self._bars().bar_of(event)

    def event_at(self, place: QPointF) -> SoundEvent | None:
        """Return the event, or imported label, at a px of the viewport."""
        return self._bars().event_at(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw rows, events, labels, window, cursor and ruler."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._bars().draw(
            painter,
            until=self._until,
            extent=self._overview.extent(),
            window=self._window,
            cursor=self._cursor,
            current=self._current,
            focused=self.hasFocus(),
        )

    # The mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move along, or point at an event."""
        if self._pressed is None:
            over = self.event_at(event.position())
            shape = (
                Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
            )
            self.viewport().setCursor(shape)
            return
        moved = event.position().x() - self._pressed.x()
        if not self._dragged and abs(moved) < QApplication.startDragDistance():
            return
        seconds = self.time_at(self._pressed.x()) - self.time_at(event.position().x())
        self._overview.view_box.translateBy(x=seconds)
        self._pressed, self._dragged = event.position(), True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the event that was clicked, or to the place."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragged:
            return
        found = self.event_at(event.position())
        if found is not None:
            self._choose(found)
            self.activated_event.emit(found)
            return
        left, right = self.plot_span()
        low, high = self._overview.extent()
        time = self.time_at(event.position().x())
        if left <= event.position().x() <= right and low <= time <= high:
            self.place_requested.emit(time)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Play the event."""
        found = self.event_at(event.position())
        if found is not None:
            self.play_requested.emit(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the time axis; over the names, scroll the rows."""
        turned = event.angleDelta().y()
        x = event.position().x()
        if x > self.plot_span()[1] or not turned:
            super().wheelEvent(event)
            return
        factor = _ZOOM ** (turned / 120.0)
        self._overview.view_box.scaleBy(x=factor, center=QPointF(self.time_at(x), 0.0))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            found = self.event_at(place)
            text = event_words(found) if found is not None else self._bars().name_at(place)
            # What a label says is never taken as markup.
            QToolTip.showText(event.globalPos(), f"<qt>{html.escape(text)}</qt>" if text else "")
            return True
        return super().viewportEvent(event)

    # The keyboard -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take the timeline's keys before a shortcut of the window does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() in _PLAIN
            and Qt.Key(event.key()) in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, go to, or play an event."""
        key = Qt.Key(event.key())
        current = self._current
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if current is not None:
                self.activated_event.emit(current)
        elif key == Qt.Key.Key_Space:
            if current is not None:
                self.play_requested.emit(current)
        elif key in _KEYS:
            self._choose(self.rows.neighbour(current, key, self._window))
        else:
            super().keyPressEvent(event)

    def _choose(self, event: SoundEvent | None) -> None:
        if event is None or event == self._current:
            return
        self._current = event
        self._show_current()
        self.chosen.emit(event)

    def _show_current(self) -> None:
        """Bring the chosen event into view and tell a screen reader of it."""
        self._describe()
        event = self._current
        if event is not None:
            low, high = self._overview.visible_range()
            if event.end < low or event.start > high:
                centre = (event.start + event.end) / 2
                self._overview.view_box.translateBy(x=centre - (low + high) / 2)
            top = self.rows.row_of(event) * row_height()
            bar = self.verticalScrollBar()
            bar.setValue(min(max(bar.value(), top + row_height() - self._rows_height()), top))
        self.viewport().update()

    def _describe(self) -> None:
        current = self._current
        words = tr("No event is chosen.") if current is None else event_words(current)
        count = tr("{n} events.", n=len(self.rows.events))
        keys = tr("Arrow keys choose an event, Enter shows the sound around it, Space plays it.")
        self.setAccessibleDescription(f"{words} {count} {keys}")
        if self.hasFocus():
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self, changed))
