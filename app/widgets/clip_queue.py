"""The list of clips with its drop area and record button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.clip_list import ClipListModel

__all__ = ["ClipQueueView"]


class ClipQueueView(QWidget):
    """Queue of clips: drop, choose, retry, remove."""

    paths_dropped = Signal(list)
    clip_selected = Signal(int)
    removal_requested = Signal(list)
    retry_requested = Signal(list)
    reveal_requested = Signal(int)
    open_requested = Signal()
    record_requested = Signal()

    def __init__(self, model: ClipListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def select(self, clip_id: int) -> None:
        """Make one clip the current one; emits `clip_selected` if it was not."""

    def current_id(self) -> int | None:
        """Id of the current clip."""
        return None

    def selected_ids(self) -> list[int]:
        """Ids of the selected rows, from the top."""
        return []

    def set_recording(self, recording: bool) -> None:
        """Show the record button as on or off."""
