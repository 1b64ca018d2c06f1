"""Find the sound files that a list of files and folders stands for."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from core.audio.decode import is_audio_name
from core.progress import CancelToken, check_cancelled

__all__ = ["OnUnreadable", "collect_clips", "natural_key"]

_MOST_DIGITS = 1_000
"""Of what is sorted as a number; Python refuses to read some thousand."""

OnUnreadable = Callable[[Path, str], None]


def natural_key(text: str) -> list[tuple[int, int | str]]:
    """Sort key that puts ``clip2`` before ``clip10``, whatever the case."""
    parts = re.split(r"([0-9]+)", text.casefold())
    return [(0, int(part)) if _is_number(part) else (1, part) for part in parts]


def _is_number(part: str) -> bool:
    return part.isdecimal() and len(part) <= _MOST_DIGITS


def collect_clips(
    paths: Iterable[Path],
    recursive: bool = False,
    *,
    on_unreadable: OnUnreadable | None = None,
    cancel: CancelToken | None = None,
) -> list[Path]:
    """Walk folders for sound files, each once, in natural order.

    Parameters
    ----------
    paths : iterable of Path
        Files are taken as they are, whatever their name and even if absent, so that what is wrong
        with them is said where they are read; of folders, the sound files directly inside.
    recursive : bool
        Descend into folders of folders. Links to folders and hidden folders are not followed.
    on_unreadable : callable, optional
        Told each folder that cannot be listed, and why.

    Returns
    -------
    list of Path
        No file twice.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set; checked at each folder.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if _is_folder(path):
            for clip in _walk(path, recursive, on_unreadable, cancel):
                found.setdefault(clip)
        else:
            found.setdefault(path)
    return list(found)


def _is_folder(path: Path) -> bool:
    """Whether it is a folder; a name that cannot even be looked up is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _walk(
    folder: Path,
    recursive: bool,
    on_unreadable: OnUnreadable | None,
    cancel: CancelToken | None,
) -> list[Path]:
    def note(error: OSError) -> None:
        if on_unreadable is not None:
            on_unreadable(Path(error.filename or folder), error.strerror or str(error))

    clips: list[Path] = []
    waiting = [str(folder)]
    while waiting:
        check_cancelled(cancel)
        root = waiting.pop()
        folders, names = _listed(root, note)
        clips += [Path(root, name) for name in names if is_audio_name(name)]
        if recursive:
            waiting += [os.path.join(root, each) for each in folders if not each.startswith(".")]
    return sorted(clips, key=lambda path: natural_key(str(path)))


def _listed(folder: str, note: Callable[[OSError], None]) -> tuple[list[str], list[str]]:
    """Names of the folders in a folder, without links to such, and of what else is in it."""
    folders, names = [], []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not _leads_to_folder(entry):
                    names.append(entry.name)
                elif not entry.is_symlink():
                    folders.append(entry.name)
    except OSError as error:
        note(error)
    return folders, names


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
