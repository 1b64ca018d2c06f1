"""Write a result's file whole or not at all."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import psutil

from app.words import tr
from core.files import is_stale

__all__ = ["open_text", "part_file"]

_numbers = itertools.count()
_PREFIX = ".sonolens-"


@contextlib.contextmanager
def part_file(path: Path) -> Iterator[Path]:
    """Give a name beside ``path`` to write to; it takes its place when the block ends well.

    A device or pipe is given as it is. Links are followed. What runs that were killed left in the
    folder is removed.

    Raises
    ------
    OSError
        The folder does not exist or may not be written to: said before the block runs.
    """
    target = path.resolve()
    if target.is_dir():
        raise IsADirectoryError(21, tr("is a folder"), str(path))
    if target.exists() and not target.is_file():
        yield target
        return
    _sweep(target.parent)
    part = target.with_name(f"{_PREFIX}{os.getpid()}-{next(_numbers)}.part{target.suffix}")
    with _named(path):
        part.touch()
    try:
        yield part
        with _named(path):
            part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for part in folder.glob(f"{_PREFIX}*.part*"):
            number = part.name.removeprefix(_PREFIX).partition("-")[0]
            if number.isdigit() and not psutil.pid_exists(int(number)) and is_stale(part):
                part.unlink(missing_ok=True)


@contextlib.contextmanager
def open_text(path: Path, *, growing: bool = False) -> Iterator[TextIO]:
    """Open a text file of a result, UTF-8.

    Parameters
    ----------
    growing : bool
        Lines are to be seen, and kept, as they come; else the file appears when it is complete.
    """
    with contextlib.ExitStack() as stack:
        part = path if growing else stack.enter_context(part_file(path))
        with _named(path):
            stream = part.open("w", encoding="utf-8", errors="backslashreplace", newline="")
        stack.enter_context(stream)
        yield stream


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    """Let an error name the file that was asked for, not its temporary neighbour."""
    try:
        yield
    except OSError as error:
        error.filename = str(path)
        raise
