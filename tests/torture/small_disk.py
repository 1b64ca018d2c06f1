"""A file system of 5 MB that is full sooner or later."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kill_trials import VICTIMS, Found
from kills import Nursery, fresh

SIZE = 5 << 20
_BALLAST = "ballast"


class NoDiskError(Exception):
    """Why no small file system can be had here."""


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Mount a file system of 5 MB for the time of a block.

    Raises
    ------
    NoDiskError
    """
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        raise NoDiskError("mounting a file system takes root on Linux")
    folder.mkdir(parents=True)
    words = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        folder.rmdir()
        raise NoDiskError(f"no file system can be mounted: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
        folder.rmdir()


def filled(name: str, nursery: Nursery, disk: Path, n_trials: int) -> Found:
    """Let a victim work on a disk that is full from the start, or after a while; then make room."""
    victim, found = VICTIMS[name], Found()
    with fresh(disk / "undisturbed") as place:
        victim.prepare(place)
        before = _used(disk)
        assert victim.act(nursery, place).code == 0
        wanted, taken = victim.result(place), _used(disk) - before
    for part in range(n_trials):
        left = taken * part // n_trials
        with fresh(disk / f"{name}-{part}") as place:
            victim.prepare(place)
            (disk / _BALLAST).write_bytes(bytes(max(_free(disk) - left, 0)))
            try:
                answer = victim.act(nursery, place)
            finally:
                (disk / _BALLAST).unlink()
            said = f"{left >> 10} KB free"
            found.note(said, *victim.looked_at(nursery, place, answer, wanted))
    return found


def _free(disk: Path) -> int:
    status = os.statvfs(disk)
    return status.f_bavail * status.f_frsize


def _used(disk: Path) -> int:
    return SIZE - _free(disk)
