"""Text files of other programs, line by line, and the numbers and times in them."""

from __future__ import annotations

import codecs
import errno
import math
import re
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import LabelFileError
from core.files import read_regular
from core.results import SoundEvent

__all__ = ["NumberReader", "checked_event", "read_lines"]

_LARGEST = 64 * 1024 * 1024
"""Bytes; labels of a year of sound take less."""
_MOST_LINES = 1 << 20
_SLACK = 0.01
"""s by which another program's rounding may put an end past the recording's."""
_LINE_END = re.compile(r"\r\n|\n|\r")
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_lines(path: Path) -> list[tuple[int, str]]:
    r"""Lines that hold anything, each with its number from 1; any line end, with or without BOM.

    Raises
    ------
    LabelFileError
        The file cannot be read, is empty, too large, or no text in UTF-8 (or UTF-16 with its mark).
    """
    try:
        data = read_regular(path, _LARGEST)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise LabelFileError(
                path, None, "is too large for a file of labels (over 64 MB)"
            ) from error
        raise LabelFileError(path, None, f"cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise LabelFileError(path, None, "its name cannot be used here") from error
    if data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n") > _MOST_LINES:
        raise LabelFileError(path, None, f"has more than {_MOST_LINES:,} lines")
    lines = [
        (number, text)
        for number, text in enumerate(_LINE_END.split(_decoded(path, data)), start=1)
        if text.strip()
    ]
    if not lines:
        raise LabelFileError(path, 1, "the file is empty: there are no labels in it")
    return lines


def _decoded(path: Path, data: bytes) -> str:
    mark, encoding = next(
        ((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8")
    )
    data = data[len(mark) :]
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LabelFileError(path, line, "is not text in UTF-8") from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise LabelFileError(path, line, "holds bytes that are no text; is this a label file?")
    return text


@dataclass
class NumberReader:
    """Reads a file's numbers, with a decimal point or a decimal comma, never both in one file.

    A comma cannot part two fields here, since tabs do; it may have been meant to part thousands,
    which is why one file may not use it beside the point.
    """

    path: Path
    _mark: str | None = field(default=None, init=False)

    def read(self, text: str, line: int, what: str) -> float:
        """Give a finite number.

        Parameters
        ----------
        what : str
            What the number is, for the message.

        Raises
        ------
        LabelFileError
            It is none.
        """
        cleaned = text.strip()
        if not _NUMBER.fullmatch(cleaned):
            raise LabelFileError(self.path, line, f"{what} {_shown(cleaned)} is not a number")
        for mark in (".", ","):
            if mark not in cleaned:
                continue
            if self._mark is not None and mark != self._mark:
                raise LabelFileError(
                    self.path,
                    line,
                    f"{what} {_shown(cleaned)}: the file has decimal points and decimal commas;"
                    " one of them must go",
                )
            self._mark = mark
        value = float(cleaned.replace(",", "."))
        if not math.isfinite(value):
            raise LabelFileError(self.path, line, f"{what} {_shown(cleaned)} is too large")
        return value


def checked_event(
    path: Path,
    line: int,
    event: SoundEvent,
    duration: float | None,
) -> SoundEvent:
    """Refuse an event that cannot be; an end that rounding put past the recording's is put back.

    Parameters
    ----------
    duration : float or None
        Of the recording, s; None where it is not known.

    Raises
    ------
    LabelFileError
        It starts before 0 s, ends before it starts, lies past the end, or its low frequency is
        above its high one.
    """
    start, end = event.start, event.end
    low, high = event.low, event.high
    reason = None
    if start < 0:
        reason = f"starts at {start:g} s, before the recording"
    elif end < start:
        reason = f"ends at {end:g} s, before it starts at {start:g} s"
    elif duration is not None and end > duration + _SLACK:
        reason = (
            f"ends at {end:g} s, past the end of the recording, {duration:g} s;"
            " do the labels belong to it?"
        )
    elif low is not None and high is not None and high < low:
        reason = f"its high frequency, {high:g} Hz, is below its low one, {low:g} Hz"
    if reason is not None:
        raise LabelFileError(path, line, reason)
    if duration is not None and end > duration:
        start = min(start, duration)
        return SoundEvent(start, duration, event.label, event.peak, event.mean, low, high)
    return event


def _shown(text: str) -> str:
    printable = "".join(each if each.isprintable() else "?" for each in text)
    return repr(printable if len(printable) <= 40 else printable[:39] + "…")
