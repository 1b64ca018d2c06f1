"""What a report of a problem says, gathered on a worker: self-check, settings, ends of logs."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import fields
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app.jobs import Context
from app.logs import crash_file, log_file
from app.settings import Settings
from app.words import mark, tr
from core.progress import Progress

__all__ = ["WHAT_HAPPENED", "collect", "without_home"]

WHAT_HAPPENED = mark("(What did you do, what did you expect, and what came instead?)")

_ROOT = Path(__file__).resolve().parent.parent
_PATIENCE_S = 120.0
_LOG_BYTES = 64 << 10
_PRIVATE = frozenset(
    {
        "recent",
        "last_folder",
        "export_folder",
        "study_data",
        "study_folders",
        "input_device",
        "cache_folder",
        "recordings_folder",
    }
)
"""Settings that name people's files and things: said to be set or not, never how."""
_OWN_FORM = frozenset({"geometry", "splitters"})


def collect(context: Context, settings: Settings) -> str:
    """Write the report, Markdown; what names the user's home is shortened to ``~``.

    Raises
    ------
    OperationCancelled
    """
    context.progress(Progress(0, 0, tr("checking this installation")))
    parts = [
        tr("# Sonolens: report of a problem"),
        tr(
            "Written {now:%Y-%m-%d %H:%M %z} on this computer; sent nowhere.",
            now=datetime.now().astimezone(),
        ),
        tr("## What happened"),
        tr(WHAT_HAPPENED),
        tr("## System"),
        _system(),
        tr("## Self-check"),
        _fenced(_self_check(context)),
        tr("## Settings"),
        _fenced(_settings(settings)),
        tr("## End of the log"),
        _fenced(_end_of(log_file())),
        tr("## Breakdowns below Python"),
        _fenced(_end_of(crash_file())),
    ]
    return without_home("\n\n".join(parts) + "\n")


def without_home(text: str) -> str:
    """Shorten the user's home folder to ``~``."""
    home = os.path.expanduser("~")
    return text.replace(home, "~") if len(home) > 3 else text


def _system() -> str:
    try:
        own = version("sonolens")
    except PackageNotFoundError:
        own = tr("unknown")
    program = tr("Sonolens {version}, checkout", version=own)
    if getattr(sys, "frozen", False):
        program = tr("Sonolens {version}, installed program", version=own)
    return "\n".join(
        f"- {line}"
        for line in (
            program,
            platform.platform(),
            tr(
                "Python {version}, {machine}, {n} cores",
                version=platform.python_version(), machine=platform.machine(), n=os.cpu_count(),
            ),
            tr(
                "desktop: {desktop}, Qt platform: {platform}",
                desktop=os.environ.get("XDG_CURRENT_DESKTOP") or tr("not said", "desktop"),
                platform=os.environ.get("QT_QPA_PLATFORM") or tr("by itself", "Qt platform"),
            ),
        )
    )  # fmt: skip


def _self_check(context: Context) -> str:
    start = [sys.executable, "-P", "-m", "app"]
    if getattr(sys, "frozen", False):
        start = [sys.executable]
    paths = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    try:
        process = subprocess.Popen(
            [*start, "self-check", "--json"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONPATH": paths},
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        return tr("cannot be started: {reason}", reason=error.strerror)
    with process:
        said = _wait(context, process)
    return said.strip() or tr("ended with {code} and said nothing", code=process.returncode)


def _wait(context: Context, process: subprocess.Popen[str]) -> str:
    """Everything a process says; it is killed when the work is cancelled or takes too long."""
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return process.communicate(timeout=0.2)[0]
        except subprocess.TimeoutExpired:
            late = time.monotonic() > until
            if late or context.cancel.cancelled:
                process.kill()
            context.cancel.raise_if_cancelled()
            if late:
                late_words = tr("(no end after {seconds:.0f} s)", seconds=_PATIENCE_S)
                return f"{process.communicate()[0]}\n{late_words}"


def _settings(settings: Settings) -> str:
    said = {}
    for entry in fields(settings):
        value = getattr(settings, entry.name)
        if entry.name in _OWN_FORM:
            continue
        said[entry.name] = bool(value) if entry.name in _PRIVATE else value
    return json.dumps(said, indent=1, ensure_ascii=False, default=str)


def _end_of(path: Path) -> str:
    """Last lines of a log, whole ones."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - _LOG_BYTES, 0))
            text = file.read().decode("utf-8", "replace")
    except FileNotFoundError:
        return tr("none", "no lines in a log")
    except OSError as error:
        return tr("cannot be read: {reason}", reason=error.strerror)
    return (text if size <= _LOG_BYTES else text.partition("\n")[2]).strip() or tr(
        "none", "no lines in a log"
    )


def _fenced(text: str) -> str:
    return f"```\n{text.replace('```', '` ` `')}\n```"
