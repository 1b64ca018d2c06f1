"""Lines for people: what happened, to what, what to do next; full detail goes to the log.

May import `core.errors`, `app.logs`, `app.reasons` and `app.words`.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from app.logs import log_file
from app.reasons import said
from app.words import tr
from core.errors import AudioDecodeError, SonolensError

__all__ = ["Level", "Notice", "Notifications", "line_of", "reason_of"]

_log = logging.getLogger(__name__)


class Level(Enum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Notice:
    """One line for the status bar."""

    text: str
    level: Level = Level.INFO


def line_of(error: BaseException, doing: str) -> str:
    """One line for people; an error nobody foresaw is logged in full.

    Parameters
    ----------
    doing : str
        What was being done, as the start of a sentence: ``"Reading rain.wav"``.
    """
    if isinstance(error, SonolensError):
        return said(_first_line(str(error)))
    _log.error("%s failed", doing, exc_info=error)
    if isinstance(error, MemoryError):
        return tr(
            "{doing} failed: there is not enough memory. Close other programs and try again.",
            doing=doing,
        )
    if isinstance(error, OSError) and error.strerror:
        if error.filename:
            return tr(
                "{doing} failed: {reason} ({file})",
                doing=doing, reason=said(error.strerror), file=error.filename,
            )  # fmt: skip
        return tr("{doing} failed: {reason}", doing=doing, reason=said(error.strerror))
    reason = _first_line(str(error)) or type(error).__name__
    return tr(
        "{doing} failed: {reason}. Details are in {file}",
        doing=doing, reason=reason, file=log_file(),
    )  # fmt: skip


def reason_of(error: BaseException, doing: str) -> str:
    """As `line_of`, without the file's path where the reader already sees the file."""
    if isinstance(error, AudioDecodeError):
        return said(_first_line(error.reason))
    return line_of(error, doing)


def _first_line(text: str) -> str:
    return " ".join(text.split("\n", 1)[0].split())


class Notifications(QObject):
    """Where every part of the window posts its lines.

    Attributes
    ----------
    posted : Signal(Notice)
    """

    posted = Signal(object)

    def info(self, text: str) -> None:
        """Post a line that needs no action."""
        self.posted.emit(Notice(text))

    def warn(self, text: str) -> None:
        """Post a line about something that did not go as asked."""
        _log.warning("%s", text)
        self.posted.emit(Notice(text, Level.WARNING))

    def fail(self, error: BaseException, doing: str) -> None:
        """Post the line of an error."""
        text = line_of(error, doing)
        _log.warning("%s", text)
        self.posted.emit(Notice(text, Level.ERROR))
