"""The line above the plots: which clip, the pointer's readout, play and loop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.icons import keep_icon
from app.widgets.fitting import FittingWidget
from app.widgets.panel import ElidedLabel, role_label
from app.words import tr

__all__ = ["ClipHeader", "readout_text"]

_MINUS = "\N{MINUS SIGN}"
_FACTS = " · "
_GAP = 9
_FRAME = 56
"""Pixels of a button beside its words."""


def readout_text(time: float, hz: float | None = None, db: float | None = None) -> str:
    """Place of the pointer, for example ``0.41 s  2.3 kHz  −18 dB``."""
    parts = [f"{time:.2f} s"]
    if hz is not None:
        parts.append(f"{hz / 1000:.1f} kHz" if hz >= 1000 else f"{hz:.0f} Hz")
    if db is not None:
        parts.append(f"{_MINUS if round(db) < 0 else ''}{abs(round(db))} dB")
    return "   ".join(parts)


class ClipHeader(FittingWidget):
    """Name and facts of a clip, readout, play and loop."""

    play_toggled = Signal()
    loop_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel("", "title")
        self.facts = ElidedLabel("", "muted", Qt.TextElideMode.ElideRight)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._playing = False
        self.readout = role_label("", "muted")
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.readout.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.play = QPushButton()
        self.loop = QPushButton(tr("Loop"))
        self.loop.setCheckable(True)
        self.loop.setToolTip(tr("Play the chosen range, or the whole clip, again and again (L)"))
        keep_icon(self.loop, "loop")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.name)
        layout.addWidget(self.facts, 1)
        layout.addWidget(self.readout)
        layout.addSpacing(4)
        layout.addWidget(self.play)
        layout.addWidget(self.loop)
        self.play.clicked.connect(lambda: self.play_toggled.emit())
        self.loop.toggled.connect(self.loop_toggled)
        self.set_playing(False)
        self.set_clip("")

    def set_clip(self, name: str, facts: str = "", path: str = "") -> None:
        """Show a clip's name, its facts and, in the tool tip, its path; empty name: no clip.

        Parameters
        ----------
        facts : str
            With dots between them; where there is no room, the second and the third are left out.
        """
        self.name.setText(name or tr("No clip"))
        self.name.setToolTip(path or name)
        self.name.setEnabled(bool(name))
        self.facts.setText(facts)
        parts = facts.split(_FACTS)
        self.facts.set_short(_FACTS.join(parts[:1] + parts[3:]))
        self.facts.setToolTip(facts)
        self.set_playable(bool(name))
        self.set_readout(None)

    def set_readout(
        self, time: float | None, hz: float | None = None, db: float | None = None
    ) -> None:
        """Show the pointer's place; nothing when ``time`` is None."""
        self.readout.setText("" if time is None else readout_text(time, hz, db))
        self._fit()

    def set_playing(self, playing: bool) -> None:
        """Show whether sound is playing now."""
        self._playing = playing
        self.play.setAccessibleName(tr("Pause") if playing else tr("Play"))
        self.play.setToolTip(
            tr("Stop here (Space)") if playing else tr("Play from the cursor (Space)")
        )
        keep_icon(self.play, "pause" if playing else "play")
        self._fit()

    def _fit(self) -> None:
        keyed, plain = (tr("Pause  Space"), tr("Play  Space")), (tr("Pause"), tr("Play"))
        rest = (self.name, self.facts, self.readout, self.loop)
        others = sum(part.sizeHint().width() + _GAP for part in rest) + 4
        metrics = self.play.fontMetrics()
        for texts in (keyed, plain):
            width = max(map(metrics.horizontalAdvance, texts)) + _FRAME
            if others + width <= self.width():
                break
        self.play.setText(texts[0 if self._playing else 1])
        self.play.setMinimumWidth(width)

    def set_loop(self, loop: bool) -> None:
        """Show whether playback starts again at the end, without emitting."""
        blocked = self.loop.blockSignals(True)
        self.loop.setChecked(loop)
        self.loop.blockSignals(blocked)

    def set_playable(self, playable: bool) -> None:
        """Allow or forbid play and loop."""
        self.play.setEnabled(playable)
        self.loop.setEnabled(playable)
