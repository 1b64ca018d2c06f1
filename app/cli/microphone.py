"""Listen to the recording helper, the process that knows Qt."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from core.errors import DeviceError

__all__ = ["HIDDEN_VERB", "Message", "helper_command", "listen"]

HIDDEN_VERB = "--recording-helper"
"""First argument by which a frozen program starts itself as the helper."""

_ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Message:
    """What the helper says: an event, its fields, and float32 frames with ``samples``."""

    event: str
    fields: dict[str, Any]
    payload: bytes = b""


def helper_command(request: str, name: str | None) -> list[str]:
    """Command line of the helper."""
    start = [sys.executable, "-P", "-m", "app.recording_helper"]
    if getattr(sys, "frozen", False):
        start = [sys.executable, HIDDEN_VERB]
    return [*start, request, *(["--input", name] if name is not None else [])]


@contextlib.contextmanager
def listen(request: str, name: str | None = None) -> Iterator[Iterator[Message]]:
    """Run the helper for as long as the block runs.

    Parameters
    ----------
    request : str
        ``"list"`` or ``"record"``.
    name : str, optional
        Microphone; the system's choice if None.

    Raises
    ------
    DeviceError
        The helper cannot be started, or it broke down before it said which microphones there are.
    """
    from app.cli.log import log_text

    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        known = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = f"{_ROOT}{os.pathsep}{known}" if known else str(_ROOT)
    with tempfile.TemporaryFile() as complaints:
        try:
            process = subprocess.Popen(
                helper_command(request, name),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env=environment,
            )
        except OSError as error:
            raise DeviceError(f"recording cannot be started: {error.strerror}") from error
        try:
            yield _messages(process)
        except _SilentHelper:
            process.wait()
            complaints.seek(0)
            said = complaints.read().decode("utf-8", "replace")
            log = log_text(f"recording helper ended with {process.returncode}\n{said}")
            raise DeviceError(
                "recording cannot be started: the sound system does not answer"
                + (f"; details are in {log}" if log else "")
            ) from None
        finally:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()


class _SilentHelper(Exception):
    """The helper ended without a word."""


def _messages(process: subprocess.Popen[bytes]) -> Iterator[Message]:
    stream = process.stdout
    if stream is None:
        raise _SilentHelper
    n_read = 0
    while line := stream.readline():
        fields = json.loads(line)
        payload = _exactly(stream, fields.get("bytes", 0))
        n_read += 1
        yield Message(fields.pop("event"), fields, payload)
    if n_read == 0:
        raise _SilentHelper


def _exactly(stream: IO[bytes], n_bytes: int) -> bytes:
    return stream.read(n_bytes) if n_bytes else b""
