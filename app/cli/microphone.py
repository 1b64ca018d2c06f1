"""Listen to the recording helper, the process that knows Qt."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from app.cli import RECORDING_HELPER
from core.errors import DeviceError

__all__ = ["Message", "helper_command", "listen", "qt_version"]

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
        start = [sys.executable, RECORDING_HELPER]
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

    with tempfile.TemporaryFile() as complaints:
        try:
            process = subprocess.Popen(
                helper_command(request, name),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env=_environment(),
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


def qt_version(patience: float = 20.0) -> str:
    """Let the helper load Qt, and give the version it loaded.

    Parameters
    ----------
    patience : float
        s to wait.

    Raises
    ------
    DeviceError
        Qt does not load, or not in time.
    """
    try:
        done = subprocess.run(
            helper_command("list", None),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=_environment(),
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise DeviceError(f"Qt does not answer within {patience:g} s") from None
    except OSError as error:
        raise DeviceError(f"Qt cannot be asked: {error.strerror}") from error
    said = io.BytesIO(done.stdout)
    while (message := _read_message(said)) is not None:
        if "qt" in message.fields:
            return str(message.fields["qt"])
    complaint = done.stderr.decode("utf-8", "replace").strip().splitlines()
    raise DeviceError(complaint[-1] if complaint else "Qt does not answer")


def _environment() -> dict[str, str]:
    """Add to the process's own what lets a checkout's helper find the program."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        known = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = f"{_ROOT}{os.pathsep}{known}" if known else str(_ROOT)
    return environment


class _SilentHelper(Exception):
    """The helper ended without a word."""


def _messages(process: subprocess.Popen[bytes]) -> Iterator[Message]:
    stream = process.stdout
    if stream is None:
        raise _SilentHelper
    n_read = 0
    while (message := _read_message(stream)) is not None:
        n_read += 1
        yield message
    if n_read == 0:
        raise _SilentHelper


def _read_message(stream: IO[bytes]) -> Message | None:
    """Next message; None at the end, which a message cut off in its middle is too."""
    line = stream.readline()
    if not line.endswith(b"\n"):
        return None
    try:
        fields = json.loads(line)
        event, n_bytes = fields.pop("event"), fields.get("bytes", 0)
    except (ValueError, KeyError, AttributeError):
        return None
    payload = stream.read(n_bytes) if n_bytes else b""
    return Message(event, fields, payload) if len(payload) == n_bytes else None
