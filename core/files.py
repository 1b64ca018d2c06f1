"""Files and folders that appear whole or not at all, and what tells one file from another.

Nothing here knows what the files hold, and the system's errors pass through. Imports nothing of
core.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

__all__ = ["hidden_beside", "put_in_place", "sha256_of", "to_disk", "whole_file"]


@contextlib.contextmanager
def whole_file(path: Path, *, mode: int = 0o644) -> Iterator[BinaryIO]:
    """Open a file that takes its place when the block ends well.

    Parameters
    ----------
    mode : int
        Who may do what with it.

    Raises
    ------
    OSError
        It cannot be written; what was there before stays.
    """
    handle, name = tempfile.mkstemp(prefix=".part-", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        part.chmod(mode)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


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


@contextlib.contextmanager
def hidden_beside(target: Path) -> Iterator[Path]:
    """Give a free name in a hidden folder beside ``target``, which is gone after the block.

    Raises
    ------
    OSError
        The folder of ``target`` cannot be written to.
    """
    holder = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        yield holder / target.name
    finally:
        shutil.rmtree(holder, ignore_errors=True)


def put_in_place(part: Path, target: Path, old: Path | None = None) -> None:
    """Let a file or folder take the place of what is there, which comes back if that fails.

    Parameters
    ----------
    part : Path
        As `hidden_beside` gave it, so that what it replaces goes with the hidden folder.
    old : Path, optional
        What makes way, where it is not at ``target`` itself.

    Raises
    ------
    OSError
    """
    old = old or target
    if not (old.exists() or old.is_symlink()):
        part.rename(target)
        return
    aside = part.with_name(f"{part.name}.before")
    old.rename(aside)
    try:
        part.rename(target)
    except OSError:
        aside.rename(old)
        raise
