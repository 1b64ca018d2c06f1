"""The errors that the library raises for reasons a user can act on.

Every message is one line that says what happened, to which file or field, and where it helps, what
to do next. May import nothing of the project.
"""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "AudioDecodeError",
    "BundleError",
    "DatasetError",
    "DeviceError",
    "OperationCancelled",
    "ParameterError",
    "SonolensError",
    "WeightsError",
]


class SonolensError(Exception):
    """Root of all errors that carry a line for people."""


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


class OperationCancelled(SonolensError):
    """The caller's cancel token was set; nothing partial is kept unless the function says so."""

    def __init__(self, message: str = "cancelled") -> None:
        super().__init__(message)
