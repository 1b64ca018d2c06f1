"""How loud the microphone is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

__all__ = ["LevelMeter"]


class LevelMeter(QWidget):
    """Bar of the rms level with a mark that holds the peak, in dBFS."""

    def set_level(self, rms_db: float, peak_db: float) -> None:
        """Show a level, dBFS (0 is full scale)."""

    def reset(self) -> None:
        """Forget the held peak."""
