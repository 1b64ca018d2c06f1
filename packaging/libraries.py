"""Which native libraries of a build stay in it, and in what form.

Entries are PyInstaller's: name inside, path outside, kind. A link's path is what it points to.
"""

from __future__ import annotations

import posixpath
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

__all__ = ["STRIPPED", "stripped", "without_dead_links", "without_orphans"]

Entry = tuple[str, str, str]

STRIPPED = ("libtorch_cpu.so", "libtorch_python.so", "libllvmlite.so")
"""Libraries whose tables for debuggers are tens of megabytes. Others are left as they are:
rewritten ones, as of NumPy's wheel, do not survive it."""


def without_dead_links(entries: Iterable[Entry]) -> list[Entry]:
    """Entries without the links to files that are not among them."""
    given = list(entries)
    names = {name.replace("\\", "/") for name, _, kind in given if kind != "SYMLINK"}

    def lives(entry: Entry) -> bool:
        name, target, kind = entry
        folder = posixpath.dirname(name)
        return kind != "SYMLINK" or posixpath.normpath(posixpath.join(folder, target)) in names

    return [entry for entry in given if lives(entry)]


def without_orphans(
    entries: Iterable[Entry], needed_by: Callable[[str], Iterable[str]] | None = None
) -> list[Entry]:
    """Entries without the system's libraries that nothing needs any more. Linux only.

    Parameters
    ----------
    needed_by : callable, optional
        Gives the names of all libraries that a file needs, whether itself or through others; asks
        the system's loader by default.
    """
    given = list(entries)
    if not sys.platform.startswith("linux"):
        return given
    ask = needed_by or _needed_by
    ours = [e for e in given if not _is_systems(e)]
    needed = {name for entry in ours if entry[2] != "SYMLINK" for name in ask(entry[1])}
    return [e for e in given if not _is_systems(e) or e[0] in needed]


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Entries with copies of the largest libraries that have no tables for debuggers. Linux only.

    Nothing is changed where there is no ``strip``.
    """
    given = list(entries)
    tool = shutil.which("strip")
    if tool is None or not sys.platform.startswith("linux"):
        return given
    folder.mkdir(parents=True, exist_ok=True)
    return [_strip(tool, entry, folder) for entry in given]


def _strip(tool: str, entry: Entry, folder: Path) -> Entry:
    name, path, kind = entry
    if kind == "SYMLINK" or Path(name).name not in STRIPPED:
        return entry
    copy = folder / Path(name).name
    subprocess.run([tool, "--strip-unneeded", "-o", str(copy), path], check=True)
    return name, str(copy), kind


def _is_systems(entry: Entry) -> bool:
    """Whether it was taken from the system and not from a package or Python itself."""
    name, path, kind = entry
    taken = not path.startswith((sys.prefix, sys.base_prefix + "/lib/python"))
    return kind == "BINARY" and "/" not in name and taken and not name.startswith("libpython")


def _needed_by(path: str) -> list[str]:
    said = subprocess.run(["ldd", path], capture_output=True, text=True, check=False).stdout
    return [line.split()[0] for line in said.splitlines() if "=>" in line]
