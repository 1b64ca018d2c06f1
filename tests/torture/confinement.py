"""Actions on hostile input, each in a process of its own under limits, and the verdict on each."""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from servers import LineServer

SERVER = Path(__file__).with_name("confined_server.py")
SECONDS = 10.0
MEGABYTES = 1_024
REFUSED = (1, 3)
"""Exit codes of a refusal: an input failed, or nothing could be done."""


@dataclass(frozen=True)
class Outcome:
    """What became of one action.

    Attributes
    ----------
    fault : str
        Why it did not survive; empty where it did.
    refused : str
        The line for people; empty where it was served.
    """

    fault: str = ""
    refused: str = ""
    value: Any = None
    code: int = 0
    stdout: str = ""
    stderr: str = ""
    peak_mb: float = 0.0
    seconds: float = 0.0

    @property
    def survived(self) -> bool:
        """Whether it ended as it should."""
        return not self.fault


@dataclass
class Confinement:
    """A place to run actions in: what they may write to, and the server that forks them.

    Parameters
    ----------
    folder : Path
        Of the server's own files, and of ``home``.
    networks : bool
        Whether the server has torch and a network ready, which makes each action slower.
    """

    folder: Path
    networks: bool = True
    idle_mb: float = 0.0
    _server: LineServer | None = field(default=None, repr=False)

    def __enter__(self) -> Confinement:
        own = self.folder / "server"
        own.mkdir(parents=True)
        for name in ("home", "out", "tmp"):
            (self.folder / name).mkdir()
        self._server = LineServer(SERVER, own, *["with-networks"] * self.networks)
        self.idle_mb = self.core("nothing").peak_mb
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    @property
    def home(self) -> Path:
        """Settings, data, cache and log of the program."""
        return self.folder / "home"

    @property
    def out(self) -> Path:
        """Where results are asked to be written."""
        return self.folder / "out"

    def core(self, function: str, *arguments: object, seconds: float = SECONDS) -> Outcome:
        """Call a function of `core_actions`."""
        words = [function, [str(a) if isinstance(a, Path) else a for a in arguments]]
        return _judged_core(self._answer("core", words, seconds), self.idle_mb)

    def cli(
        self,
        *words: object,
        seconds: float = SECONDS,
        interrupt_after: float = 0.0,
        home: Path | None = None,
        megabytes: int = MEGABYTES,
    ) -> Outcome:
        """Run a command of the program."""
        said = [os.fspath(word) if isinstance(word, Path) else str(word) for word in words]
        answer = self._answer("cli", [said], seconds, interrupt_after, home, megabytes)
        return _judged_command(answer, self.idle_mb)

    def _answer(
        self,
        kind: str,
        words: Sequence[object],
        seconds: float,
        interrupt_after: float = 0.0,
        home: Path | None = None,
        megabytes: int = MEGABYTES,
    ) -> dict[str, Any]:
        assert self._server is not None
        job = {
            "kind": kind,
            "words": words,
            "seconds": seconds,
            "megabytes": megabytes,
            "interrupt_after": interrupt_after,
            "cwd": str(self.out),
            "allowed": [str(home or self.home), str(self.out), str(self.folder / "tmp")],
            "environment": {
                "SONOLENS_HOME": str(home or self.home),
                "HOME": str(self.folder / "tmp"),
                "TMPDIR": str(self.folder / "tmp"),
            },
        }
        answer: dict[str, Any] = self._server.ask(job)
        return answer


def snapshot(folder: Path) -> dict[str, tuple[object, ...]]:
    """Everything under a folder: kind, size, time of change and aim of links.

    Left out is what lies so deep that its path is none.
    """
    found: dict[str, tuple[object, ...]] = {}
    waiting = [str(folder)]
    while waiting:
        root = waiting.pop()
        with contextlib.suppress(OSError), os.scandir(root) as entries:
            for entry in entries:
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(status.st_mode):
                    waiting.append(entry.path)
                aim = os.readlink(entry.path) if entry.is_symlink() else ""
                size = status.st_size if stat.S_ISREG(status.st_mode) else 0
                kind = stat.S_IFMT(status.st_mode)
                name = entry.path.removeprefix(f"{folder}{os.sep}")
                found[name] = (kind, size, status.st_mtime_ns, aim)
    return found


def _shared_fault(answer: dict[str, Any], idle_mb: float) -> str:
    if answer["hung"]:
        return "hung"
    if answer["signal"]:
        return f"died of signal {answer['signal']}"
    if "raised" in answer:
        return f"raised {answer['raised']}: {answer['trace']}"
    if answer["outside"]:
        return f"wrote elsewhere: {answer['outside'][:3]}"
    if answer["code_run"]:
        return f"ran code or connected: {answer['code_run'][:3]}"
    if idle_mb and answer["peak_kb"] / 1024 - idle_mb > MEGABYTES:
        return f"took {answer['peak_kb'] / 1024 - idle_mb:.0f} MB"
    return ""


def _judged_core(answer: dict[str, Any], idle_mb: float) -> Outcome:
    fault = _shared_fault(answer, idle_mb)
    refused = answer.get("reason", "") if "refused" in answer else ""
    if not fault and "refused" in answer and len(refused.splitlines()) != 1:
        fault = f"not one line: {refused!r}"
    return Outcome(
        fault,
        refused,
        answer.get("served"),
        peak_mb=answer["peak_kb"] / 1024,
        seconds=answer["seconds"],
    )


def _judged_command(answer: dict[str, Any], idle_mb: float) -> Outcome:
    fault = _shared_fault(answer, idle_mb)
    code = answer.get("code", -1)
    stderr: str = answer["stderr"]
    said = [line for line in stderr.split("\n") if line.startswith("sonolens: ")]
    if not fault:
        fault = _fault_of_words(code, stderr, said, bool(answer["stdout"]))
    return Outcome(
        fault,
        said[0] if said and code else "",
        None,
        code,
        answer["stdout"],
        stderr,
        answer["peak_kb"] / 1024,
        answer["seconds"],
    )


def _fault_of_words(code: int, stderr: str, said: list[str], has_result: bool) -> str:
    if "Traceback" in stderr:
        return f"a traceback: {stderr[-2_000:]}"
    if re.search(r"\bunexpected [A-Z]\w*(Error|Exception)\b|not enough memory", stderr):
        return f"not foreseen: {stderr[-1_000:]}"
    if not all(line.isprintable() for line in stderr.split("\n")):
        return f"words that are not printable: {stderr[-1_000:]!r}"
    if code == 0:
        return ""
    if code == 130:
        return ""
    if code not in (*REFUSED, 2):
        return f"ended with {code}"
    named_in_result = code == 1 and has_result
    return "" if said or named_in_result else f"ended with {code} and no line: {stderr[-1_000:]!r}"
