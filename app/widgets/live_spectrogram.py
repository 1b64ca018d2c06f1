"""The last seconds of a microphone as a picture that moves to the left."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.colour_maps import lookup_table
from app.theme import current_palette, theme_changed
from app.widgets.axes import MelAxis, bottom_axis_height, dress_axis, left_axis_width
from app.widgets.spectrogram_picture import DB_PER_NAT
from app.words import tr
from core.results import FloatArray, MelScale

__all__ = ["SECONDS", "LiveSpectrogram"]

SECONDS = 10.0
"""How far back the picture goes."""
_NOTHING_DB = -1000.0
"""Level where no sound has come yet."""
_TOP_DBFS = -12.0
_BELOW_LABEL = 5
"""px by which the label of the lower axis reaches below it."""
_FULL_SCALE_SINE = 1 / 4
"""Amplitude of a full-scale sine's peak in a Hann window's spectrum, a sample."""


class _AgoAxis(pg.AxisItem):  # type: ignore[misc]
    """Seconds before now."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """Count back from the right edge."""
        return [tr("now") if abs(value) < 1e-6 else f"{-value:g}" for value in values]


class LiveSpectrogram(QWidget):
    """Columns come in at the right edge. The colours have fixed levels: quiet stays dark.

    Attributes
    ----------
    features : object
        Settings of the columns that it was begun for, for who feeds it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.features: object = None
        self._levels = np.full((1, 1), _NOTHING_DB, dtype=np.float32)
        self._colour_map = "grey"
        self._range_db = 80.0
        self._top_db = 0.0
        self._mel_axis = MelAxis()
        self._ago = _AgoAxis()
        box = pg.ViewBox(enableMenu=False)
        box.setMouseEnabled(False, False)
        box.disableAutoRange()
        self.plot = pg.PlotWidget(
            self, viewBox=box, axisItems={"left": self._mel_axis, "bottom": self._ago},
            background=None,
        )  # fmt: skip
        self.plot.plotItem.hideButtons()
        self.plot.plotItem.layout.setContentsMargins(0, 0, 0, _BELOW_LABEL)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.picture = pg.ImageItem(axisOrder="row-major")
        self.plot.addItem(self.picture, ignoreBounds=True)
        self._mel_axis.setLabel("Hz")
        self._ago.setLabel(tr("seconds ago"))
        box.setXRange(-SECONDS, 0.0, padding=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.plot)
        self.setMinimumSize(240, 120)
        self.setAccessibleName(tr("Spectrogram of the microphone"))
        self.setAccessibleDescription(
            tr("The last {n:g} seconds, the newest at the right.", n=SECONDS)
        )
        theme_changed.connect(self.refresh_theme)
        self.refresh_theme()

    def begin(self, scale: MelScale, columns_per_second: float, window: float) -> None:
        """Empty the picture.

        Parameters
        ----------
        scale : MelScale
            Its rows.
        columns_per_second : float
        window : float
            Samples of the analysis window, for the level of full scale.
        """
        shape = (scale.n_mels, max(round(SECONDS * columns_per_second), 1))
        self._top_db = 20.0 * np.log10(window * _FULL_SCALE_SINE) + _TOP_DBFS
        self._levels = np.full(shape, _NOTHING_DB, dtype=np.float32)
        self._mel_axis.set_scale(scale)
        self.plot.plotItem.vb.setYRange(-0.5, scale.n_mels - 0.5, padding=0)
        self._show()

    def add(self, columns: FloatArray) -> None:
        """Move on by log-mel columns [shape=(n_mels, n)], nats."""
        if len(columns) != len(self._levels):
            return
        width = self._levels.shape[1]
        new = columns[:, -width:] * np.float32(DB_PER_NAT) - np.float32(self._top_db)
        self._levels = np.concatenate([self._levels[:, new.shape[1] :], new], axis=1)
        self._show()

    def set_look(self, colour_map: str, range_db: float) -> None:
        """Colour it by a map of `app.colour_maps`, over so many dB."""
        lookup_table(colour_map)
        self._colour_map, self._range_db = colour_map, range_db
        self._show()

    def levels(self) -> FloatArray:
        """Give what is shown, dB below the brightest level [shape=(n_mels, n_columns)]."""
        return self._levels

    def refresh_theme(self, _palette: object = None) -> None:
        """Take colours and text size from the theme."""
        for axis in (self._mel_axis, self._ago):
            dress_axis(axis)
        self._mel_axis.setWidth(left_axis_width())
        self._ago.setHeight(bottom_axis_height() + 4)
        self._show()

    def _show(self) -> None:
        table = lookup_table(self._colour_map, dark=current_palette().is_dark)
        self.picture.setImage(
            self._levels, autoLevels=False, levels=(-self._range_db, 0.0), lut=table
        )
        rows = self._levels.shape[0]
        self.picture.setRect(QRectF(-SECONDS, -0.5, SECONDS, rows))
        self.plot.plotItem.vb.setBackgroundColor([int(v) for v in table[0]])
