"""What a row of the queue says of its clip: name, what was heard or why it failed, progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from app.models.clip_list import ClipEntry, ClipRole, ClipState, state_text
from app.widgets.rows import RowDelegate, RowText

__all__ = ["ClipDelegate"]


class ClipDelegate(RowDelegate):
    """Two lines a clip, and a bar while it is worked on."""

    def text_of(self, index: QModelIndex | QPersistentModelIndex) -> RowText:
        """Say what is known of the clip."""
        entry: ClipEntry = index.data(ClipRole.ENTRY)
        of_clip = entry.state is ClipState.DONE and entry.n_events is None
        share = entry.probability if of_clip else None
        return RowText(
            entry.name,
            state_text(entry),
            "" if share is None else f"{share * 100:.0f} %",
            "danger" if entry.state is ClipState.FAILED else "muted",
            entry.fraction if entry.state.active else None,
        )
