"""List folders of datasets: hidden names left out, in a fixed order, failures on one line."""

from __future__ import annotations

from pathlib import Path

from core.errors import DatasetError

__all__ = ["list_folder"]


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
