"""What is known of the clips of the queue. No Qt."""

from __future__ import annotations

from collections import OrderedDict

from app.file_stamp import FileStamp
from app.models.records import Heard, OpenedClip
from core.errors import AudioDecodeError

__all__ = ["ClipMemory"]

_KEPT_OPEN = 8


class ClipMemory:
    """By clip: what was heard in it, the file it was read from, and, of a few, what was read."""

    def __init__(self) -> None:
        self._opened: OrderedDict[int, OpenedClip] = OrderedDict()
        self._heard: dict[int, Heard] = {}
        self._stamps: dict[int, FileStamp] = {}
        self._failures: dict[int, str] = {}

    def keep_opened(self, clip_id: int, opened: OpenedClip) -> None:
        """Keep what was read, and let go what was not used for the longest time."""
        self._stamps[clip_id] = opened.stamp
        self._opened[clip_id] = opened
        self._opened.move_to_end(clip_id)
        while len(self._opened) > _KEPT_OPEN:
            self._opened.popitem(last=False)

    def keep_heard(self, clip_id: int, heard: Heard) -> None:
        """Keep what was heard."""
        self._heard[clip_id] = heard

    def keep_failure(self, clip_id: int, error: BaseException) -> None:
        """Keep why a clip failed, in English and on one line, for files."""
        reason = error.reason if isinstance(error, AudioDecodeError) else str(error)
        self._failures[clip_id] = " ".join(reason.split()) or type(error).__name__

    def failure(self, clip_id: int) -> str:
        """Return why a clip failed, in English; empty where it did not."""
        return self._failures.get(clip_id, "")

    def opened(self, clip_id: int) -> OpenedClip | None:
        """Return what was read, if it was not let go."""
        return self._opened.get(clip_id)

    def use(self, clip_id: int) -> OpenedClip | None:
        """Return what was read, to be let go after all others."""
        if clip_id in self._opened:
            self._opened.move_to_end(clip_id)
        return self.opened(clip_id)

    def heard(self, clip_id: int) -> Heard | None:
        """Return what was heard, once the clip is done."""
        return self._heard.get(clip_id)

    def stamp(self, clip_id: int) -> FileStamp | None:
        """Return the state of the file when it was read last."""
        return self._stamps.get(clip_id)

    def forget(self, clip_id: int) -> None:
        """Let all go that is known of a clip."""
        for known in (self._opened, self._heard, self._stamps, self._failures):
            known.pop(clip_id, None)

    def forget_results(self) -> None:
        """Let go what was read and heard of all clips, as another bundle reads and hears it."""
        self._opened.clear()
        self._heard.clear()
