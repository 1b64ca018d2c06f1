"""One bar a class with a tick for each member, the most probable first."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app.theme import colour, current_palette, scaled_font, theme_changed
from app.words import tr
from core.results import Prediction

__all__ = ["PredictionBars", "percent_text"]

_N_VISIBLE = 5
_TICK_REACH = 4
_SHORTEST = 48
"""Pixels of a bar that long names leave."""
_Index = QModelIndex | QPersistentModelIndex


def percent_text(share: float, digits: int = 1) -> str:
    """Share in [0, 1] in percent; a tiny one that is not zero says so."""
    smallest = 10.0**-digits
    if 0.0 < share * 100 < smallest / 2:
        return f"<{smallest:g} %"
    return f"{share * 100:.{digits}f} %"


def _member_words(member: int, share: float) -> str:
    return tr("member {number}: {percent}", number=member + 1, percent=percent_text(share))


class _BarModel(QAbstractListModel):
    """Classes of a prediction by falling probability."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.prediction: Prediction | None = None
        self.order: list[int] = []
        self.target: int | None = None

    def show(self, prediction: Prediction | None, calm: bool) -> None:
        if calm and self._has_the_same_first(prediction):
            self.prediction = prediction
            self.dataChanged.emit(self.index(0), self.index(len(self.order) - 1))
            return
        self.beginResetModel()
        self.prediction = prediction
        self.order = (
            []
            if prediction is None
            else [int(i) for i in np.argsort(-prediction.probabilities, kind="stable")]
        )
        self.endResetModel()

    def _has_the_same_first(self, prediction: Prediction | None) -> bool:
        before = self.prediction
        if prediction is None or before is None or before.labels != prediction.labels:
            return False
        return self.order[0] == int(np.argmax(prediction.probabilities))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.order)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        prediction = self.prediction
        if prediction is None or not index.isValid():
            return None
        number = self.order[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return prediction.labels[number]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{prediction.labels[number]}, {percent_text(prediction.probabilities[number])}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.row_tip(number)
        return None

    def row_tip(self, number: int) -> str:
        prediction = self.prediction
        assert prediction is not None
        lines = [
            tr(
                "{label}: {percent}, mean of {n} members",
                label=prediction.labels[number],
                percent=percent_text(prediction.probabilities[number]),
                n=len(prediction.members),
            )
        ]
        lines += [
            _member_words(m, float(member[number])) for m, member in enumerate(prediction.members)
        ]
        return "\n".join([*lines, tr("Click or press Enter to see why")])


class _BarDelegate(QStyledItemDelegate):
    """Label, track with ticks, percent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.label_width = 80

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, QFontMetrics(scaled_font(1.0)).height() + 8)

    def track(self, rect: QRect) -> QRectF:
        """Return the rectangle of the bar in a row."""
        metrics = QFontMetrics(scaled_font(0.92))
        percent = metrics.horizontalAdvance("100.0 %") + 12
        right = rect.right() - 6 - percent
        label = min(self.label_width, right - rect.left() - 16 - _SHORTEST)
        left = rect.left() + 6 + label + 10
        return QRectF(left, rect.center().y() - 3, max(right - left, 10), 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _BarModel)
        prediction = model.prediction
        if prediction is None:
            return
        number = model.order[index.row()]
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_row(painter, rect, option.state, number == model.target)
        self._paint_words(painter, rect, prediction, number)
        self._paint_bar(painter, self.track(rect), prediction, number)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, is_target: bool
    ) -> None:
        palette = current_palette()
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_target:
            painter.setBrush(colour(palette.selection))
            painter.drawRoundedRect(box, 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colour(palette.hover, 0.6))
            painter.drawRoundedRect(box, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour(palette.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)

    def _paint_words(
        self, painter: QPainter, rect: QRect, prediction: Prediction, number: int
    ) -> None:
        palette = current_palette()
        track = self.track(rect)
        font = scaled_font(1.0)
        painter.setFont(font)
        painter.setPen(colour(palette.text))
        width = int(track.left()) - rect.left() - 16
        name = QFontMetrics(font).elidedText(
            prediction.labels[number], Qt.TextElideMode.ElideRight, width
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(6, 0, 0, 0), middle, name)
        painter.setFont(scaled_font(0.92))
        painter.setPen(colour(palette.muted))
        painter.drawText(
            rect.adjusted(0, 0, -6, 0),
            middle | Qt.AlignmentFlag.AlignRight,
            percent_text(float(prediction.probabilities[number])),
        )

    def _paint_bar(
        self, painter: QPainter, track: QRectF, prediction: Prediction, number: int
    ) -> None:
        palette = current_palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.track))
        painter.drawRoundedRect(track, 4, 4)
        share = float(prediction.probabilities[number])
        filled = QRectF(track)
        filled.setWidth(max(track.width() * share, 3.0 if share >= 0.0005 else 0.0))
        painter.setBrush(colour(palette.accent))
        radius = min(4.0, filled.width() / 2)
        painter.drawRoundedRect(filled, radius, radius)
        painter.setBrush(colour(palette.text))
        for member in prediction.members[:, number]:
            x = round(track.left() + track.width() * float(member) - 0.7)
            painter.drawRect(QRectF(x, track.top() - 3, 1.4, track.height() + 6))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Name the members whose ticks are under the pointer, or describe the row."""
        text = self.tip_at(event.pos(), option.rect, index)
        QToolTip.showText(event.globalPos(), text, view)
        return bool(text)

    def tip_at(self, position: QPoint, rect: QRect, index: _Index) -> str:
        model: QAbstractItemModel | None = index.model() if index.isValid() else None
        if not isinstance(model, _BarModel) or model.prediction is None:
            return ""
        number = model.order[index.row()]
        track = self.track(rect)
        values = model.prediction.members[:, number]
        places = track.left() + track.width() * values
        near = np.flatnonzero(np.abs(places - position.x()) <= _TICK_REACH)
        if len(near) == 0:
            return model.row_tip(number)
        return "\n".join(_member_words(int(m), float(values[m])) for m in near)


class PredictionBars(QListView):
    """Five rows or as many as there is room for, always whole, the rest by scrolling.

    Click or Enter chooses a class.
    """

    class_activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _BarModel(self)
        self.delegate = _BarDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Classes by probability"))
        self.setAccessibleDescription(tr("Enter shows why a class was heard."))
        self.clicked.connect(self._on_chosen)
        theme_changed.connect(self._on_theme_changed)

    def set_prediction(self, prediction: Prediction | None, *, calm: bool = False) -> None:
        """Draw the classes of an answer; calm: in the order of the last one if its first stays."""
        before = self._model.order
        self._model.show(prediction, calm)
        if calm and self._model.order is before:
            return
        self._measure()
        if prediction is not None:
            self.setCurrentIndex(self._model.index(0))
            self.scrollToTop()

    def set_target(self, index: int | None) -> None:
        """Mark the class that is being explained."""
        self._model.target = index
        self.viewport().update()

    def target(self) -> int | None:
        """Return the marked class."""
        return self._model.target

    def class_at(self, row: int) -> int:
        """Return the class index shown in a row."""
        return self._model.order[row]

    def _measure(self) -> None:
        prediction = self._model.prediction
        if prediction is not None:
            metrics = QFontMetrics(scaled_font(1.0))
            self.delegate.label_width = max(
                metrics.horizontalAdvance(label) + 2 for label in prediction.labels
            )
        self._end_on_a_row()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Five rows."""
        return QSize(320, self._row_height() * _N_VISIBLE + 2)

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        return QSize(220, self._row_height() * 2 + 2)

    def _row_height(self) -> int:
        return QFontMetrics(scaled_font(1.0)).height() + 8

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room below the last whole row empty."""
        super().resizeEvent(event)
        self._end_on_a_row()

    def _end_on_a_row(self) -> None:
        room = self.height() - 2 * self.frameWidth()
        self.setViewportMargins(0, 0, 0, room % self._row_height() if room > 0 else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose the row; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select):
            self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.class_activated.emit(self._model.order[index.row()])

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _on_theme_changed(self, _palette: object) -> None:
        self._measure()
        self.doItemsLayout()
