"""How loud the microphone is."""

from __future__ import annotations

import math
from time import monotonic

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import colour, current_palette, scaled_font, theme_changed
from app.words import tr

__all__ = ["LevelMeter"]

_FLOOR_DB = -60.0
_MARKS_DB = (-60, -40, -20, -12, -6, 0)
_HOLD_S = 1.5
_FALL_DB_PER_S = 20.0
_BAR = 10.0
_APART = 8
"""Pixels between the last two marks."""


class LevelMeter(QWidget):
    """Bar of the rms level with a mark that holds the peak, in dBFS.

    The mark stays for 1.5 s and then falls by 20 dB/s; from -1 dBFS the end of the bar is red,
    which means that the recording is about to clip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rms = -math.inf
        self._held = -math.inf
        self._held_at = 0.0
        self._clipped = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Input level"))
        self.reset()
        theme_changed.connect(self._on_theme_changed)

    def set_level(self, rms_db: float, peak_db: float, now: float | None = None) -> None:
        """Show a level, dBFS (0 is full scale).

        Parameters
        ----------
        now : float, optional
            s on a monotonic clock; read from the system when None.
        """
        now = monotonic() if now is None else now
        held = self.held_peak(now)
        self._rms = rms_db
        if peak_db >= held:
            self._held, self._held_at = peak_db, now
        self._clipped = self._clipped or peak_db >= -0.01
        self._describe()
        self.update()

    def held_peak(self, now: float | None = None) -> float:
        """Return the peak mark's place, dBFS; minus infinity before any level."""
        now = monotonic() if now is None else now
        fallen = max(now - self._held_at - _HOLD_S, 0.0) * _FALL_DB_PER_S
        return self._held - fallen

    def reset(self) -> None:
        """Forget the held peak."""
        self._rms = self._held = -math.inf
        self._clipped = False
        self._describe()
        self.update()

    def _describe(self) -> None:
        if math.isinf(self._rms):
            words = tr("No signal")
        else:
            words = tr("{rms:.0f} dBFS rms, peak {peak:.0f} dBFS", rms=self._rms, peak=self._held)
        self.setAccessibleDescription(words)
        self.setToolTip(tr("{level}, clipped", level=words) if self._clipped else words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )

    def sizeHint(self) -> QSize:
        """Bar and a line of marks."""
        return QSize(220, int(_BAR + 6 + self._line_height()))

    def minimumSizeHint(self) -> QSize:
        """Room for the marks side by side."""
        return QSize(150, self.sizeHint().height())

    def _line_height(self) -> float:
        return self.fontMetrics().height() * 0.9

    def position_of(self, level_db: float) -> float:
        """Return the share of the bar's width in [0, 1] at a level in dBFS."""
        return min(max((level_db - _FLOOR_DB) / -_FLOOR_DB, 0.0), 1.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar, peak and marks."""
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(2, 2, self.width() - 4, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.track))
        painter.drawRoundedRect(bar, 3, 3)
        level = QRectF(bar)
        level.setWidth(bar.width() * self.position_of(self._rms))
        painter.setBrush(colour(palette.danger if self._rms > -1 else palette.teal))
        painter.drawRoundedRect(level, 3, 3)
        held = self.held_peak()
        if not math.isinf(held) and held > _FLOOR_DB:
            x = bar.left() + bar.width() * self.position_of(held)
            painter.setBrush(colour(palette.danger if held > -1 else palette.text))
            painter.drawRect(QRectF(min(x, bar.right() - 2), bar.top() - 2, 2, _BAR + 4))
        self._paint_marks(painter, bar)
        painter.end()

    def _paint_marks(self, painter: QPainter, bar: QRectF) -> None:
        painter.setFont(scaled_font(0.78))
        painter.setPen(colour(current_palette().muted))
        metrics = painter.fontMetrics()
        taken = -math.inf
        for mark in _MARKS_DB:
            text = f"\N{MINUS SIGN}{-mark}" if mark else "0 dBFS"
            width = metrics.horizontalAdvance(text)
            x = bar.left() + bar.width() * self.position_of(mark) - width / 2
            x = min(max(x, bar.left()), bar.right() - width)
            if x < taken + 4 or (
                mark and x + width > bar.right() - metrics.horizontalAdvance("0 dBFS") - _APART
            ):
                continue
            painter.drawText(QRectF(x, bar.bottom() + 3, width + 1, metrics.height()), 0, text)
            taken = x + width

    def _on_theme_changed(self, _palette: object) -> None:
        self.updateGeometry()
        self.update()
