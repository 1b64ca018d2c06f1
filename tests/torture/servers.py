"""A process that answers one line for each line that it is told, as JSON."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_LEAVING_S = 30.0


class EndedError(Exception):
    """The process ended instead of answering."""


class LineServer:
    """Starts the process, and ends it in order.

    Parameters
    ----------
    words : object
        The program of the process, and what it is told on its command line.
    environment : mapping of str to str
        Beside that of this process.
    log : Path, optional
        Where its standard error goes; where that of this process goes by default.
    """

    def __init__(
        self,
        *words: object,
        environment: Mapping[str, str] | None = None,
        log: Path | None = None,
    ) -> None:
        errors = None if log is None else log.open("wb")
        self._process = subprocess.Popen(
            [sys.executable, *map(str, words)],
            cwd=ROOT,
            env={
                **os.environ,
                "OMP_NUM_THREADS": "1",
                "MKL_NUM_THREADS": "1",
                **(environment or {}),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
        if errors is not None:
            errors.close()

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    @property
    def code(self) -> int | None:
        """What it ended with, a signal as a negative number; None while it lives."""
        return self._process.poll()

    def ask(self, question: object, meanwhile: Callable[[], object] | None = None) -> Any:
        """Say a line and wait for the answer, as `answer` does.

        Raises
        ------
        EndedError
        """
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            self._process.wait()
            raise EndedError from None
        return self.answer(meanwhile)

    def answer(self, meanwhile: Callable[[], object] | None = None, every: float = 0.05) -> Any:
        """Wait for a line.

        Parameters
        ----------
        meanwhile : callable, optional
            Called again and again while it waits, ``every`` s.

        Raises
        ------
        EndedError
        """
        stream = self._process.stdout
        assert stream is not None
        while meanwhile is not None and not select.select([stream], [], [], every)[0]:
            meanwhile()
        line = stream.readline()
        if not line:
            self._process.wait()
            raise EndedError
        return json.loads(line)

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def close(self) -> None:
        """Let it end by itself, as it does when it is told nothing more."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        give_up = time.monotonic() + _LEAVING_S
        while self.code is None and time.monotonic() < give_up:
            time.sleep(0.005)
        if self.code is None:
            self.kill()
            self._process.wait()
        self._process.stdout.close()
