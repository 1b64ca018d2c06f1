"""Runs one action at a time in a child of its own and gives it trouble: after a time, or at a step.

It is killed, or from that step on the system refuses to write. A step is a change of a file's name
or the opening of a file to write, below a folder. Everything heavy is imported once; each action
then costs a fork. Reads a JSON document a line from standard input, answers with one a line.
Started by `kills.Nursery`, never imported by it.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import importlib
import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from core.errors import SonolensError  # noqa: E402

PRELOADED = (
    "app.cli.main",
    "app.past_session",
    "app.settings",
    "core.audio.decode",
    "core.audio.windows",
    "core.bundles.bundle",
    "core.bundles.install",
    "core.evaluation.saving",
    "core.features.cache",
    "core.inference.classifier",
    "core.inference.timeline",
    "core.studies.report",
    "core.studies.run",
    "core.studies.summary",
    "core.training.ensemble",
    "pyarrow.parquet",
    "victims",
)
_STEPS = frozenset({"os.remove", "os.rmdir", "os.mkdir", "os.rename", "os.link", "os.truncate"})
_POLL = 0.002


def main() -> int:
    """Serve until standard input ends."""
    for name in PRELOADED:
        importlib.import_module(name)
    import victims

    gc.freeze()
    answers = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    answers.write("{}\n")
    with victims.at_hand():
        for line in sys.stdin:
            started = [(job, *_started(job)) for job in json.loads(line)]
            answers.write(json.dumps([_ended(*each) for each in started]) + "\n")
    return 0


def _started(job: dict[str, Any]) -> tuple[int, int, float]:
    """Fork a child; its number, the pipe that it speaks into, and when it began."""
    reading, writing = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if not child:
        os.close(reading)
        _live(job, writing)
    os.close(writing)
    return child, reading, began


def _ended(job: dict[str, Any], child: int, reading: int, began: float) -> dict[str, Any]:
    status, killed = _watched(child, began, job)
    seconds = time.monotonic() - began
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read()
    died = os.waitstatus_to_exitcode(status)
    return {
        "killed": killed or died == -signal.SIGKILL,
        "code": died,
        "seconds": seconds,
        "acknowledged": said.count(b"a"),
        "steps": said.count(b"s"),
        "said": Path(job["log"]).read_text(encoding="utf-8", errors="replace"),
    }


def _watched(child: int, began: float, job: dict[str, Any]) -> tuple[int, bool]:
    """Wait for a child, and kill it and all that it started when its time has come."""
    limit = job["after"] if job["after"] is not None else job["seconds"]
    killed = False
    while True:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return status, killed
        if not killed and time.monotonic() - began >= limit:
            killed = True
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            os.kill(child, signal.SIGKILL)
        time.sleep(_POLL)


def _live(job: dict[str, Any], pipe: int) -> None:
    """Do the action; never returns."""
    code = 99
    try:
        os.setsid()
        log = os.open(job["log"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(log, 1)
        os.dup2(log, 2)
        os.environ.update(job["environment"])
        _move_clock(job["clock"])
        sys.addaudithook(_step_counter(job["below"], job["step"], job["error"], pipe))
        if job["words"] is not None:
            from app.cli.main import run

            code = run(job["words"])
        else:
            import victims

            function: Callable[..., None] = getattr(victims, job["function"])
            function(lambda: os.write(pipe, b"a"), *job["arguments"])
            code = 0
    except (OSError, SonolensError) as error:
        sys.stderr.write(f"{error}\n")
        code = 3
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _move_clock(seconds: float) -> None:
    """Let this process live at another time."""
    real = time.time
    if seconds:
        time.time = lambda: real() + seconds


def _step_counter(
    below: str, trouble_at: int | None, error: int, pipe: int
) -> Callable[[str, Any], None]:
    """Count steps, and die before the one that is asked for, or refuse all from it on."""
    steps = 0

    def hook(event: str, arguments: Any) -> None:
        nonlocal steps
        if event == "open":
            path, _, flags = arguments
            if not isinstance(flags, int) or not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                return
        elif event in _STEPS:
            path = arguments[0]
        else:
            return
        if isinstance(path, int) or not os.fsdecode(path).startswith(below):
            return
        if steps == trouble_at and not error:
            os.kill(os.getpid(), signal.SIGKILL)
        takes_room = error != errno.ENOSPC or event in {"open", "os.mkdir"}
        if trouble_at is not None and steps >= trouble_at and takes_room:
            raise OSError(error, os.strerror(error), os.fsdecode(path))
        steps += 1
        os.write(pipe, b"s")

    return hook


if __name__ == "__main__":
    sys.exit(main())
