"""A file or folder takes the place of another in one step, and what a killed process left goes.

What is new is made under a hidden folder beside its place, whose lock tells others that its maker
lives. Where the system can exchange two names, there is no moment without either; elsewhere what
was moved aside comes back when the folder is looked at next. Imports nothing of core; the system's
errors pass through.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import filelock

__all__ = ["hidden_beside", "put_in_place", "sweep"]

_LOCK = ".lock"
_BEFORE = ".before"
_HOLDER = re.compile(r"\.(?P<name>.+)\.[a-z0-9_]{8}")
_HERE = -100
"""``AT_FDCWD``"""
_EXCHANGE = 2
"""``RENAME_EXCHANGE`` of Linux, ``RENAME_SWAP`` of macOS."""
_CANNOT = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EPERM}


@contextlib.contextmanager
def hidden_beside(target: Path) -> Iterator[Path]:
    """Give a free name in a hidden folder beside ``target``, which is gone after the block.

    What killed processes left beside it goes too.

    Raises
    ------
    OSError
        The folder of ``target`` cannot be written to.
    """
    sweep(target.parent)
    holder, lock = _held(target)
    try:
        yield holder / target.name
    finally:
        _remove(holder, lock)


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
    if old is not None and old != target:
        part.rename(target)
        try:
            old.rename(part)
        except OSError:
            target.rename(part)
            raise
    elif not (target.exists() or target.is_symlink()):
        part.rename(target)
    elif not _exchanged(part, target):
        aside = part.with_name(part.name + _BEFORE)
        target.rename(aside)
        try:
            part.rename(target)
        except OSError:
            aside.rename(target)
            raise


def sweep(folder: Path) -> None:
    """Put back what a killed process had moved aside in a folder, and remove what it was making.

    What a living process makes stays, and so does all where the folder cannot be written to.
    """
    with contextlib.suppress(OSError):
        for path in list(folder.iterdir()):
            named = _HOLDER.fullmatch(path.name)
            if named and path.is_dir() and not path.is_symlink():
                _sweep_one(path, folder / named["name"])


def _sweep_one(holder: Path, target: Path) -> None:
    if not (holder / _LOCK).is_file():
        with contextlib.suppress(OSError):
            holder.rmdir()  # of a maker that was killed at once; of any other it is not empty
        return
    lock = filelock.FileLock(holder / _LOCK)
    try:
        lock.acquire(timeout=0)
    except (OSError, filelock.Timeout):
        return
    aside = holder / (target.name + _BEFORE)
    if aside.exists() and not target.exists():
        with contextlib.suppress(OSError):
            aside.rename(target)
    if aside.exists() and not target.exists():
        lock.release()
        return
    _remove(holder, lock)


def _remove(holder: Path, lock: filelock.BaseFileLock) -> None:
    """Remove a hidden folder whose lock is held; the lock goes last, or no sweep would know it."""
    with contextlib.suppress(OSError):
        for path in holder.iterdir():
            if path.name == _LOCK:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
    lock.release()
    with contextlib.suppress(OSError):
        (holder / _LOCK).unlink(missing_ok=True)
        holder.rmdir()


def _held(target: Path) -> tuple[Path, filelock.BaseFileLock]:
    """Make the hidden folder and hold its lock; once more where a sweep was quicker."""
    while True:
        holder = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
        lock = filelock.FileLock(holder / _LOCK)
        try:
            lock.acquire()
        except FileNotFoundError:
            continue
        except OSError:
            shutil.rmtree(holder, ignore_errors=True)
            raise
        return holder, lock


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False where the system cannot.

    Raises
    ------
    OSError
        It can, but not these.
    """
    names = os.fsencode(one), os.fsencode(other)
    if sys.platform == "win32":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if hasattr(library, "renameat2"):
        failed = library.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE)
    elif hasattr(library, "renamex_np"):
        failed = library.renamex_np(*names, _EXCHANGE)
    else:
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(one))
