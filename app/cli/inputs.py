"""Turn the paths that were named into the files to read, each problem kept in its place."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.progress import CancelToken

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


def find_inputs(
    paths: Iterable[Path], *, recursive: bool, cancel: CancelToken | None = None
) -> list[ClipInput]:
    """Walk what was named; no file twice, in the order named.

    A folder without sound files, and one that may not be read, named or met on the way, are
    inputs with a reason.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set.
    """
    found: dict[Path, ClipInput] = {}
    for path in paths:
        for each in _inputs_of(path, recursive, cancel):
            found.setdefault(each.path, each)
    return list(found.values())


def _inputs_of(path: Path, recursive: bool, cancel: CancelToken | None) -> list[ClipInput]:
    from core.audio.collect import collect_clips

    if not _is_folder(path):
        return [ClipInput(path)]
    if not os.access(path, os.R_OK | os.X_OK):
        return [ClipInput(path, "this folder may not be read: permission denied")]
    failed: list[ClipInput] = []

    def note(folder: Path, reason: str) -> None:
        failed.append(ClipInput(folder, f"this folder may not be read: {_lower_first(reason)}"))

    clips = collect_clips([path], recursive, on_unreadable=note, cancel=cancel)
    found = [*(ClipInput(clip) for clip in clips), *failed]
    return found or [ClipInput(path, _why_empty(path, recursive))]


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _why_empty(path: Path, recursive: bool) -> str:
    if not recursive and any(entry.is_dir() for entry in path.iterdir()):
        return "this folder holds no sound files; --recursive looks into the folders in it"
    return "this folder holds no sound files"
