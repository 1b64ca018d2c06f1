"""What a drop or a paste carries, as paths."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlparse

from PySide6.QtCore import QMimeData

__all__ = ["paths_in"]

_MOST_LINES = 10_000


def paths_in(data: QMimeData) -> list[Path]:
    """Find files and folders in dropped or copied data, and in lines of text that name them."""
    if data.hasUrls():
        return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not data.hasText():
        return []
    lines = data.text().splitlines()[:_MOST_LINES]
    return [path for line in lines if (path := _path_of(line)) is not None]


def _path_of(line: str) -> Path | None:
    text = line.strip().strip("\"'")
    if not text or "\x00" in text:
        return None
    if text.startswith("file:"):
        text = unquote(urlparse(text).path)
    path = Path(text).expanduser()
    try:
        return path if path.is_absolute() and path.exists() else None
    except OSError:
        return None
