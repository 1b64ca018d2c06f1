"""Files that appear whole or not at all, and what tells one file from another.

Nothing here knows what the files hold, and the system's errors pass through. Imports nothing of
core.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import hashlib
import json
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

__all__ = [
    "STALE_S",
    "is_stale",
    "open_regular",
    "read_json",
    "read_regular",
    "sha256_of",
    "to_disk",
    "whole_file",
]

STALE_S = 3_600.0
"""s without a change, after which a file that somebody was writing is taken for abandoned."""
LARGEST_JSON = 16 << 20
"""Bytes of a file that the program wrote for itself: hundreds of times what any holds."""
_PART = ".part-"


def read_regular(path: Path, largest: int) -> bytes:
    """Contents of a file, opened as `open_regular` does.

    Raises
    ------
    OSError
        It cannot be read, is not a regular file, or is larger.
    ValueError
        Its name is none.
    """
    with open_regular(path, largest) as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise _too_large(path, largest)
    return data


def read_json(path: Path, largest: int = LARGEST_JSON) -> Any:
    """Read what a JSON file says, opened as `open_regular` does.

    Raises
    ------
    OSError
        It cannot be read, is not a regular file, or is larger.
    ValueError
        It is no JSON, or is nested so deep that nobody wrote it.
    """
    try:
        return json.loads(read_regular(path, largest))
    except RecursionError:
        raise ValueError("it is nested too deep") from None


@contextlib.contextmanager
def open_regular(path: Path, largest: int) -> Iterator[BinaryIO]:
    """Open a file that may be anything to read it: a pipe or a device keeps nobody waiting.

    Parameters
    ----------
    largest : int
        Bytes that it may hold.

    Raises
    ------
    OSError
        It cannot be read, is not a regular file, or is larger.
    ValueError
        Its name is none.
    """
    _refuse_irregular(path, path.stat())
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        _refuse_irregular(path, status)
        if status.st_size > largest:
            raise _too_large(path, largest)
        yield file


def _too_large(path: Path, largest: int) -> OSError:
    return OSError(errno.EFBIG, f"it is larger than {largest >> 20} MB", str(path))


def _refuse_irregular(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is not a regular file", str(path))


@contextlib.contextmanager
def whole_file(path: Path, *, mode: int = 0o644) -> Iterator[BinaryIO]:
    """Open a file that takes its place when the block ends well.

    What processes that were killed meanwhile left in its folder is removed, once a process.

    Parameters
    ----------
    mode : int
        Who may do what with it.

    Raises
    ------
    OSError
        It cannot be written; what was there before stays.
    """
    _sweep(path.parent)
    handle, name = tempfile.mkstemp(prefix=_PART, dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        part.chmod(mode)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@functools.lru_cache(maxsize=1_024)
def _sweep(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for part in folder.glob(f"{_PART}*"):
            if is_stale(part):
                part.unlink(missing_ok=True)


def is_stale(path: Path) -> bool:
    """Whether a file was not changed for long, by whatever clock it was written."""
    try:
        return abs(time.time() - path.stat().st_mtime) > STALE_S
    except OSError:
        return False


def sha256_of(path: Path) -> str:
    """SHA-256 of what a file holds, in hexadecimal digits.

    Raises
    ------
    OSError
        It cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def to_disk(file: BinaryIO) -> None:
    """Wait until what was written to an open file is on the disk."""
    file.flush()
    os.fsync(file.fileno())
