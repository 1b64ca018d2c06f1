"""The program's log: rotating files under the log folder, never the console.

May import `app.paths`; no Qt.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
from pathlib import Path
from typing import TextIO

from app import paths

__all__ = ["crash_file", "log_file", "start_logging", "stop_logging", "watch_for_crashes"]

_MAX_BYTES = 1 << 20
_KEPT = 4
_FORM = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


def log_file() -> Path:
    """File that full detail is written to."""
    return paths.log_dir() / "sonolens.log"


class _LogFile(logging.handlers.RotatingFileHandler):
    """Loses in silence what a full disk does not take: nobody watches the console."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing of a disk that fails; of our own mistakes as usual."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def crash_file() -> Path:
    """File that says where each thread was when the program broke down below Python."""
    return paths.log_dir() / "crash.txt"


def watch_for_crashes() -> TextIO | None:
    """Have a breakdown below Python told in `crash_file`, from which long ones are cut first.

    Returns
    -------
    file : TextIO or None
        Open for as long as the program lives; None where it cannot be written.
    """
    try:
        paths.ensure(paths.log_dir())
        path = crash_file()
        if path.exists() and path.stat().st_size > _MAX_BYTES:
            path.unlink()
        file = path.open("a", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


def start_logging(level: int = logging.INFO) -> logging.Handler:
    """Send the log of every module to `log_file`; where that cannot be written, nowhere."""
    try:
        paths.ensure(paths.log_dir())
        handler: logging.Handler = _LogFile(
            log_file(), maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORM))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Take a handler of `start_logging` away and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()
