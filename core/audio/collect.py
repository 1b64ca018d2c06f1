"""Find the sound files that a list of files and folders stands for."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from core.audio.decode import is_audio_name

__all__ = ["collect_clips", "natural_key"]


def natural_key(text: str) -> list[tuple[int, int | str]]:
    """Sort key that puts ``clip2`` before ``clip10``, whatever the case."""
    parts = re.split(r"([0-9]+)", text.casefold())
    return [(0, int(part)) if part.isdecimal() else (1, part) for part in parts]


def collect_clips(paths: Iterable[Path], recursive: bool = False) -> list[Path]:
    """Walk folders for sound files, each once, in natural order.

    Parameters
    ----------
    paths : iterable of Path
        Files are taken as they are, whatever their name and even if absent, so that what is wrong
        with them is said where they are read; of folders, the sound files directly inside.
    recursive : bool
        Descend into folders of folders. Links to folders are not followed.

    Returns
    -------
    list of Path
        No file twice.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            for clip in _walk(path, recursive):
                found.setdefault(clip)
        else:
            found.setdefault(path)
    return list(found)


def _walk(folder: Path, recursive: bool) -> list[Path]:
    clips: list[Path] = []
    for root, folders, names in os.walk(folder):
        clips += [Path(root, name) for name in names if is_audio_name(name)]
        if not recursive:
            break
        folders[:] = [name for name in folders if not name.startswith(".")]
    return sorted(clips, key=lambda path: natural_key(str(path)))
