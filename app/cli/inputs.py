"""Turn the paths that were named into the files to read, each problem kept in its place."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["ClipInput", "find_inputs"]


@dataclass(frozen=True)
class ClipInput:
    """A file to read, or what stands in for one that cannot be.

    Attributes
    ----------
    reason : str or None
        Why there is nothing to read here.
    """

    path: Path
    reason: str | None = None


def find_inputs(paths: Iterable[Path], *, recursive: bool) -> list[ClipInput]:
    """Walk what was named; no file twice, in the order named.

    A folder without sound files, one that may not be read and a name that does not exist are
    inputs with a reason.
    """
    found: dict[Path, ClipInput] = {}
    for path in paths:
        for each in _inputs_of(path, recursive):
            found.setdefault(each.path, each)
    return list(found.values())


def _inputs_of(path: Path, recursive: bool) -> list[ClipInput]:
    from core.audio.collect import collect_clips

    if not _is_folder(path):
        return [ClipInput(path)]
    if not os.access(path, os.R_OK | os.X_OK):
        return [ClipInput(path, "this folder may not be read: permission denied")]
    clips = [ClipInput(clip) for clip in collect_clips([path], recursive)]
    return clips or [ClipInput(path, _why_empty(path, recursive))]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _why_empty(path: Path, recursive: bool) -> str:
    if not recursive and any(entry.is_dir() for entry in path.iterdir()):
        return "this folder holds no sound files; --recursive looks into the folders in it"
    return "this folder holds no sound files"
