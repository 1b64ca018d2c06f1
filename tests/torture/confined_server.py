"""Runs one action at a time in a child of its own, under limits, and reports what it did.

Everything heavy is imported once; each action then costs a fork. Reads a JSON document a line from
standard input, answers with one a line. Started by `confinement.Confinement`, never imported by it.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from watch import Watch  # noqa: E402

from core.errors import SonolensError  # noqa: E402

PRELOADED = (
    "app.cli.main",
    "app.settings",
    "core.audio.decode",
    "core.audio.windows",
    "core.bundles.manifest",
    "core.datasets.detect",
    "core.datasets.doctor",
    "core.datasets.splits",
    "core.features.mel",
    "core.interchange.audacity",
    "core.interchange.raven",
)
WITH_NETWORKS = (
    "core.bundles.bundle",
    "core.bundles.compare",
    "core.bundles.install",
    "core.evaluation.saving",
    "core.inference.classifier",
    "core.inference.timeline",
    "core.training.config_file",
)
"""What torch comes with: a fork takes three times as long."""


def command_line(words: list[str]) -> dict[str, Any]:
    """Run a command of the program."""
    from app.cli.main import run

    return {"code": run(words)}


def call(named: str, arguments: list[Any]) -> dict[str, Any]:
    """Run a function of `core_actions`; what it gives, or how it refused."""
    function = getattr(importlib.import_module("core_actions"), named)
    try:
        return {"served": function(*arguments)}
    except SonolensError as error:
        return {"refused": type(error).__name__, "reason": str(error)}


def in_child(job: dict[str, Any], folder: Path) -> None:
    """Do the job and write down the answer; never returns."""
    answer: dict[str, Any] = {}
    code = 0
    watch = Watch([*job["allowed"], str(folder)])
    try:
        os.setsid()
        for name, number in (("stdout", 1), ("stderr", 2)):
            handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(handle, number)
        os.environ.update(job["environment"])
        os.chdir(job["cwd"])
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if job["megabytes"] and Path("/proc/self/statm").exists():
            pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
            most = pages * resource.getpagesize() + (job["megabytes"] << 20)
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
        if job["interrupt_after"]:
            signal.setitimer(signal.ITIMER_REAL, job["interrupt_after"])
            signal.signal(signal.SIGALRM, lambda *_: os.kill(os.getpid(), signal.SIGINT))
        sys.addaudithook(watch)
        action: Callable[..., dict[str, Any]] = {"cli": command_line, "core": call}[job["kind"]]
        answer = action(*job["words"])
    except BaseException as error:
        answer = {"raised": type(error).__name__, "trace": traceback.format_exc()[-4_000:]}
        code = 70
    sys.stdout.flush()
    sys.stderr.flush()
    answer |= {"outside": watch.outside, "code_run": watch.code}
    (folder / "answer").write_text(json.dumps(answer), encoding="utf-8")
    os._exit(code)


def supervise(child: int, seconds: float) -> tuple[int | None, int, float]:
    """Wait for a child; its status (None where it was killed for its time), peak kB, seconds."""
    began = time.monotonic()
    late = False
    while True:
        found, status, usage = os.wait4(child, os.WNOHANG)
        if found:
            return (None if late else status), usage.ru_maxrss, time.monotonic() - began
        if not late and time.monotonic() - began > seconds:
            late = True
            os.kill(child, signal.SIGKILL)
        time.sleep(0.002)


def run_job(job: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Run one job in a child and say what became of it."""
    for each in ("answer", "stdout", "stderr"):
        (folder / each).unlink(missing_ok=True)
    child = os.fork()
    if child == 0:
        in_child(job, folder)
    status, peak, seconds = supervise(child, job["seconds"])
    answer: dict[str, Any] = {}
    if (folder / "answer").exists():
        answer = json.loads((folder / "answer").read_text(encoding="utf-8"))
    for name in ("stdout", "stderr"):
        text = (folder / name).read_bytes() if (folder / name).exists() else b""
        answer[name] = text[:200_000].decode("utf-8", "backslashreplace")
    answer |= {"peak_kb": peak, "seconds": seconds, "hung": status is None}
    answer["signal"] = os.WTERMSIG(status) if status is not None and os.WIFSIGNALED(status) else 0
    return answer


def _load_networks() -> None:
    for name in WITH_NETWORKS:
        importlib.import_module(name)
    import torch

    from core.models.registry import architecture

    torch.set_num_threads(1)
    architecture("mobilenet_v2").build(2, seed=0)


def main() -> None:
    """Answer jobs until there are no more."""
    folder = Path(sys.argv[1])
    for name in PRELOADED:
        importlib.import_module(name)
    if sys.argv[2:] == ["with-networks"]:
        _load_networks()
    gc.collect()
    gc.freeze()
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        answers.write(json.dumps(run_job(json.loads(line), folder)) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
