"""Progress on stderr: a live bar on a terminal, now and then a plain line elsewhere."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from app.cli.text import printable
from core.progress import Progress

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

__all__ = ["PlainProgress", "ProgressLine", "SilentProgress", "TerminalProgress"]

_PLAIN_INTERVAL = 10.0
"""s between two plain lines."""


class ProgressLine:
    """Shows progress while it is entered; call it with a `Progress`."""

    def __enter__(self) -> ProgressLine:
        """Begin to show."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Show no more."""

    def __call__(self, progress: Progress) -> None:
        """Take note of a point on the way."""
        raise NotImplementedError

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Leave the terminal alone for the time of the block."""
        yield


class SilentProgress(ProgressLine):
    """Shows nothing."""

    def __call__(self, progress: Progress) -> None:
        """Do nothing."""


class PlainProgress(ProgressLine):
    """A line every ten seconds, for logs.

    Parameters
    ----------
    clock : callable
        Gives the time in s; another one in tests.
    """

    def __init__(
        self, stream: TextIO, message: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream
        self._message = message
        self._clock = clock
        self._last = clock()

    def __call__(self, progress: Progress) -> None:
        """Write a line if the last one is old enough."""
        now = self._clock()
        if now - self._last < _PLAIN_INTERVAL:
            return
        self._last = now
        share = "" if progress.fraction is None else f" {progress.fraction:.0%}"
        self._stream.write(f"{printable(progress.message or self._message)}{share}\n")
        self._stream.flush()


class TerminalProgress(ProgressLine):
    """A live bar with the share done and the time left, gone when it is over."""

    def __init__(self, stream: TextIO, message: str) -> None:
        self._bar = _rich_bar(stream)
        self._task = self._bar.add_task(_escaped(message), total=None)

    def __enter__(self) -> ProgressLine:
        """Begin to show."""
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the bar away."""
        self._bar.stop()

    def __call__(self, progress: Progress) -> None:
        """Move the bar."""
        total = progress.total if progress.total > 0 else None
        self._bar.update(self._task, completed=progress.done, total=total)
        if progress.message:
            self._bar.update(self._task, description=_escaped(progress.message))

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Take the bar away, and show it again afterwards."""
        self._bar.stop()
        try:
            yield
        finally:
            self._bar.start()


def _rich_bar(stream: TextIO) -> RichProgress:
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    return RichProgress(
        TextColumn("{task.description}"),
        BarColumn(bar_width=32),
        TaskProgressColumn(),
        TimeRemainingColumn(compact=True),
        console=Console(file=stream, highlight=False),
        transient=True,
    )


def _escaped(text: str) -> str:
    from rich.markup import escape

    return escape(printable(text))
