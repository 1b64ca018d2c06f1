"""What every form of `classify`'s results has in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.cli.outcome import ClipOutcome

if TYPE_CHECKING:
    from core.results import WindowPrediction

__all__ = ["Line", "ResultWriter", "line_writer"]

Line = Callable[[str], None]


class ResultWriter:
    """Takes results one by one.

    Parameters
    ----------
    write : callable
        Takes a line without its end.
    bundle : str
        Name of the bundle.
    labels : tuple of str
    top : int or None
        How many classes are given for each clip.
    """

    def __init__(self, write: Line, bundle: str, labels: tuple[str, ...], top: int | None) -> None:
        self.write = write
        self.bundle = bundle
        self.labels = labels
        self.top = top

    def begin(self) -> None:
        """Write what stands before the first result; not where a result is continued."""

    def window(self, path: Path, window: WindowPrediction) -> None:
        """Take a window of a recording whose result is still to come."""

    def add(self, outcome: ClipOutcome) -> None:
        """Take one result; the windows in it were taken before."""
        raise NotImplementedError

    def finish(self) -> None:
        """Write what comes at the end."""


def line_writer(stream: TextIO) -> Line:
    """Give what adds a line to a stream."""

    def write(line: str) -> None:
        stream.write(line + "\n")

    return write
