"""Full detail of what people are told in one line, kept in the program's log folder."""

from __future__ import annotations

import datetime
import traceback
from pathlib import Path

from app.paths import log_dir

__all__ = ["log_failure", "log_text"]

_LARGEST = 1 << 20
"""Bytes above which the log starts anew, the old one kept beside it."""


def log_failure(error: BaseException) -> Path | None:
    """Append an error with its traceback; give the log's path, or None if it cannot be written."""
    return log_text("".join(traceback.format_exception(error)))


def log_text(text: str) -> Path | None:
    """Append a dated entry; give the log's path, or None if it cannot be written."""
    path = log_dir() / "command-line.log"
    stamp = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGEST:
            path.replace(path.with_suffix(".log.1"))
        with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"--- {stamp}\n{text.rstrip()}\n")
    except OSError:
        return None
    return path
