"""The row of switches under the spectrogram."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

__all__ = ["ViewBar", "ViewState"]


@dataclass(frozen=True)
class ViewState:
    """How a spectrogram is drawn.

    Attributes
    ----------
    channel : int or None
        One of the three resolutions; all three as colours when None.
    before_resize : bool
        Frames as they were analysed, before the resize to the network's width.
    colour_map : str
        A name of `app.colour_maps`.
    range_db : float
        dB below the maximum at which the darkest colour is reached.
    """

    channel: int | None = None
    before_resize: bool = True
    colour_map: str = "grey"
    range_db: float = 80.0


class ViewBar(QWidget):
    """Channel, exact pixels, colour map and dB range."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ViewState()

    def state(self) -> ViewState:
        """What is chosen."""
        return self._state

    def set_state(self, state: ViewState) -> None:
        """Show a state without emitting `changed`."""
        self._state = state

    def set_channel_names(self, names: tuple[str, ...]) -> None:
        """Name the three resolutions, for example ``"25 / 10 ms"``."""
