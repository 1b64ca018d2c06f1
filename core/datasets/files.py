"""List folders of datasets: hidden names left out, in a fixed order, failures on one line."""

from __future__ import annotations

from pathlib import Path

from core.errors import DatasetError

__all__ = ["is_folder", "list_folder"]


def is_folder(path: Path) -> bool:
    """Whether it is a folder, or a link to one.

    Raises
    ------
    DatasetError
        That cannot be told: it may not be looked at, or its path is too long.
    """
    try:
        return path.is_dir()
    except OSError as error:
        raise DatasetError(f"{path}: cannot be looked at: {error.strerror}") from error


def list_folder(folder: Path) -> list[Path]:
    """Entries of a folder by name, without hidden ones.

    Raises
    ------
    DatasetError
        It cannot be listed.
    """
    try:
        entries = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
    except OSError as error:
        raise DatasetError(f"{folder}: cannot be listed: {error.strerror}") from error
    return sorted(entries)
