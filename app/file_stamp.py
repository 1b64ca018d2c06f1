"""Whether a file on the disk is still the one that was read. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

__all__ = ["FileStamp"]


@dataclass(frozen=True)
class FileStamp:
    """A file at one moment; another stamp of the same path means that it was changed.

    Attributes
    ----------
    modified_ns : int
        Time of the last change, ns.
    size : int
        Bytes; -1 where the file cannot be looked up.
    """

    path: Path
    modified_ns: int
    size: int

    @classmethod
    def of(cls, path: Path) -> FileStamp:
        """Look a file up; one that is not there has a stamp too."""
        try:
            status = path.stat()
        except (OSError, ValueError):
            return cls(path, 0, -1)
        return cls(path, status.st_mtime_ns, status.st_size)
