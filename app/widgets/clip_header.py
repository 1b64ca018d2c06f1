"""The line above the plots: which clip, the pointer's readout, play and loop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

__all__ = ["ClipHeader"]


class ClipHeader(QWidget):
    """Name and facts of a clip, readout, play and loop."""

    play_toggled = Signal()
    loop_toggled = Signal(bool)

    def set_clip(self, name: str, facts: str = "", path: str = "") -> None:
        """Show a clip's name, its facts and, in the tool tip, its path; empty name: no clip."""

    def set_readout(
        self, time: float | None, hz: float | None = None, db: float | None = None
    ) -> None:
        """Show the pointer's place; nothing when ``time`` is None."""

    def set_playing(self, playing: bool) -> None:
        """Show whether sound is playing now."""

    def set_loop(self, loop: bool) -> None:
        """Show whether playback starts again at the end, without emitting."""

    def set_playable(self, playable: bool) -> None:
        """Allow or forbid play and loop."""
