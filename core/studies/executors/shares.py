"""A place where workers of a cluster note how far their trials are, and others read it.

Imports nothing: the process that keeps it stays small.
"""

from __future__ import annotations

__all__ = ["ShareBoard"]


class ShareBoard:
    """What was noted since it was taken last."""

    def __init__(self) -> None:
        self._noted: dict[str, float] = {}

    def note(self, identity: str, share: float) -> None:
        """Note the share of a trial, in [0, 1], in place of an earlier one."""
        self._noted[identity] = share

    def take(self) -> dict[str, float]:
        """Take all notes down."""
        noted, self._noted = self._noted, {}
        return noted
