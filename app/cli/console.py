"""Where a command's words go: results to stdout, everything else to stderr."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from app.cli.progress_line import PlainProgress, ProgressLine, SilentProgress, TerminalProgress
from app.cli.text import json_text, printable

__all__ = ["Console", "standard_console"]


class Console:
    """The two streams of one run.

    Parameters
    ----------
    stdout, stderr : text streams
        Only results go to the first.
    as_json : bool
        The result is one JSON document.
    quiet : bool
        No progress and no notes; errors are still said.
    """

    def __init__(
        self, stdout: TextIO, stderr: TextIO, *, as_json: bool = False, quiet: bool = False
    ) -> None:
        self.stdout = stdout
        self.stderr = stderr
        self.as_json = as_json
        self.quiet = quiet
        self._live: ProgressLine | None = None

    def write(self, text: str) -> None:
        """Print a line of the result."""
        with self._undisturbed():
            self.stdout.write(text + "\n")
            if self._live is not None:
                self.stdout.flush()

    def document(self, value: Any) -> None:
        """Print the result as one JSON document."""
        self.write(json_text(value))

    def note(self, text: str) -> None:
        """Say something that is not the result; nothing with ``--quiet``."""
        if not self.quiet:
            self._say(text)

    def problem(self, text: str) -> None:
        """Say what went wrong, on one line."""
        self._say(f"sonolens: {text}")

    def flush(self) -> None:
        """Write out what is still held back."""
        self.stdout.flush()
        self.stderr.flush()

    @contextlib.contextmanager
    def progress(self, message: str) -> Iterator[ProgressLine]:
        """Show how far a long step is, on stderr, for as long as the block runs."""
        line: ProgressLine
        if self.quiet:
            line = SilentProgress()
        elif self.stderr.isatty():
            line = TerminalProgress(self.stderr, message)
        else:
            line = PlainProgress(self.stderr, message)
        before, self._live = self._live, line
        try:
            with line:
                yield line
        finally:
            self._live = before

    def _say(self, text: str) -> None:
        with self._undisturbed():
            self.stderr.write(printable(text) + "\n")
            self.stderr.flush()

    def _undisturbed(self) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext() if self._live is None else self._live.paused()


def standard_console() -> Console:
    """Console on the process's own streams, made able to print any file name."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
    return Console(sys.stdout, sys.stderr)
