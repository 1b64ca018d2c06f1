"""The errors that the library raises for reasons a user can act on.

Every message is one line that says what happened, to which file or field, and where it helps, what
to do next. May import nothing of the project.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

__all__ = [
    "AudioDecodeError",
    "BundleError",
    "DatasetError",
    "DeviceError",
    "DeviceLostError",
    "LabelFileError",
    "OperationCancelled",
    "ParameterError",
    "SonolensError",
    "WeightsError",
]


_BREAKS = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Categories of the letters that end a line, or command a terminal."""


class SonolensError(Exception):
    """Root of all errors that carry a line for people.

    What is put into it, such as a file's name, may hold line ends or commands for a terminal; the
    line gives them as escapes.
    """

    def __str__(self) -> str:
        """Give the line."""
        return "".join(
            letter.encode("unicode_escape").decode("ascii")
            if unicodedata.category(letter) in _BREAKS
            else letter
            for letter in super().__str__()
        )


class ParameterError(SonolensError):
    """A setting or argument has a value that cannot be used.

    Parameters
    ----------
    field : str
        Name of the setting as the caller wrote it, dotted where it is nested.
    reason : str
        What is wrong with it, without the field's name.
    """

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class AudioDecodeError(SonolensError):
    """A file could not be read as sound.

    Parameters
    ----------
    path : Path or str
        The file.
    reason : str
        Why, in words for people, without the path.
    """

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = Path(path)
        self.reason = reason


class DatasetError(SonolensError):
    """A labelled collection of clips is incomplete or contradicts itself."""


class WeightsError(SonolensError):
    """Stored weights are missing, damaged, or of another network."""


class BundleError(SonolensError):
    """A saved model cannot be trusted or used."""


class DeviceError(SonolensError):
    """The asked computing device, microphone or loudspeaker is not to be had."""


class DeviceLostError(DeviceError):
    """The computing device stopped answering: nothing else would go better on it."""


class LabelFileError(SonolensError):
    """A file of labels or selections cannot be taken as it is.

    Parameters
    ----------
    path : Path or str
        The file.
    line : int or None
        Counted from 1; None where it is the whole file.
    reason : str
        Why, in words for people, without path and line.
    """

    def __init__(self, path: Path | str, line: int | None, reason: str) -> None:
        place = f"{path}" if line is None else f"{path}, line {line}"
        super().__init__(f"{place}: {reason}")
        self.path = Path(path)
        self.line = line
        self.reason = reason


class OperationCancelled(SonolensError):
    """The caller's cancel token was set; nothing partial is kept unless the function says so."""

    def __init__(self, message: str = "cancelled") -> None:
        super().__init__(message)
