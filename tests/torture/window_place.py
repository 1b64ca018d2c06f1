"""Actions on hostile input in a real window of its own process, and the verdict on each."""

from __future__ import annotations

import os
import shutil
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from confinement import MEGABYTES, SECONDS, Outcome
from servers import EndedError, LineServer

__all__ = ["WindowPlace"]

SERVER = Path(__file__).with_name("window_server.py")
_SPARE_S = 8.0
"""For a good clip that is heard after a case, and for a window that stops what takes too long."""
_LATE_MS = 3_000.0
"""That a window may not answer the mouse."""
_STARTS = 20
"""Of windows in one process, which keeps a few megabytes of each; people's keep one."""


@dataclass
class WindowPlace:
    """A place with one window, which another takes over from where it ended or hangs.

    Attributes
    ----------
    late_ms : float
        How late a tick of a window came at worst.
    windows : int
        Processes that were begun.
    """

    folder: Path
    idle_mb: float = 0.0
    late_ms: float = 0.0
    windows: int = 0
    _starts: int = 0
    _server: LineServer | None = field(default=None, repr=False)

    def __enter__(self) -> WindowPlace:
        self.folder.mkdir(parents=True)
        self._begun()
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    @property
    def out(self) -> Path:
        """A folder that the window may write to."""
        return self.folder / "out"

    @property
    def _log(self) -> Path:
        return self.folder / "said"

    def _begun(self) -> LineServer:
        """Give the window that is open, or another one."""
        if self._server is not None:
            return self._server
        for name in ("home", "own", "out", "tmp"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
            (self.folder / name).mkdir()
        environment = {
            "SONOLENS_HOME": str(self.folder / "home"),
            "HOME": str(self.folder / "tmp"),
            "TMPDIR": str(self.folder / "tmp"),
        }
        own = self.folder / "own"
        server = self._server = LineServer(SERVER, own, environment=environment, log=self._log)
        server.answer()
        self.windows += 1
        self._starts = 0
        self.idle_mb = _status(server.pid).get("VmRSS", 0.0)
        return server

    def _end(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def do(
        self, action: str, *arguments: object, home: Path | None = None, seconds: float = SECONDS
    ) -> Outcome:
        """Do what `window_actions` names."""
        server = self._begun()
        allowed = [self.folder / name for name in ("home", "own", "out", "tmp")]
        if home is not None:
            allowed.append(home)
        job = {
            "action": action,
            "arguments": [os.fspath(a) if isinstance(a, Path) else a for a in arguments],
            "allowed": [str(folder) for folder in allowed],
        }
        _forget_peak(server.pid)
        watch = _Watchdog(server, seconds + _SPARE_S, self.idle_mb + 1.25 * MEGABYTES)
        try:
            answer: dict[str, Any] = server.ask(job, watch)
        except EndedError:
            fault = watch.reason or self._died(server)
            self._end()
            return Outcome(fault, peak_mb=watch.peak_mb, seconds=watch.seconds)
        watch()
        outcome = self._judged(answer, watch.peak_mb, seconds)
        self._starts += action == "start_in"
        if "late" in answer or "trace" in answer or self._starts == _STARTS:
            self._end()
        return outcome

    def _died(self, server: LineServer) -> str:
        code = server.code or 0
        how = signal.Signals(-code).name if code < 0 else f"code {code}"
        return f"died of {how}: {self._log.read_text(errors='replace')[-2_000:]}"

    def _judged(self, answer: dict[str, Any], peak_mb: float, seconds: float) -> Outcome:
        self.late_ms = max(self.late_ms, answer["late_ms"])
        said: list[str] = answer["said"]
        fault = self._fault(answer, peak_mb, seconds) or _fault_of_words(said, answer["served"])
        return Outcome(
            fault,
            said[0] if said and not answer["served"] else "",
            answer["served"],
            stdout=" / ".join(answer["told"]),
            peak_mb=peak_mb,
            seconds=answer["seconds"],
        )

    def _fault(self, answer: dict[str, Any], peak_mb: float, seconds: float) -> str:
        if "late" in answer:
            return f"hung: {answer['late']}"
        if "trace" in answer:
            return f"raised {answer['trace']}"
        if answer["unforeseen"]:
            return f"not foreseen: {answer['unforeseen'][0]}"
        if answer["seconds"] > seconds:
            return f"took {answer['seconds']:.1f} s"
        if answer["late_ms"] > _LATE_MS:
            return f"did not answer for {answer['late_ms']:.0f} ms"
        if answer["outside"]:
            return f"wrote elsewhere: {answer['outside'][:3]}"
        if answer["code_run"]:
            return f"ran code or connected: {answer['code_run'][:3]}"
        if peak_mb - self.idle_mb > MEGABYTES:
            return f"took {peak_mb - self.idle_mb:.0f} MB"
        if wrong := answer["served"].get("wrong") or answer["deaf"]:
            return f"a wrong result: {wrong}"
        return ""


class _Watchdog:
    """Ends a window that hangs, or that takes what others need."""

    def __init__(self, server: LineServer, seconds: float, megabytes: float) -> None:
        self._server = server
        self._seconds = seconds
        self._megabytes = megabytes
        self._began = time.monotonic()
        self.reason = ""
        self.peak_mb = 0.0

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began

    def __call__(self) -> None:
        self.peak_mb = max(self.peak_mb, _status(self._server.pid).get("VmHWM", 0.0))
        if self.seconds > self._seconds:
            self._end("hung")
        elif self.peak_mb > self._megabytes:
            self._end(f"took {self.peak_mb:.0f} MB")

    def _end(self, reason: str) -> None:
        self.reason = self.reason or reason
        self._server.kill()


def _fault_of_words(said: list[str], served: dict[str, Any]) -> str:
    for line in said:
        if not line.strip() or len(line.splitlines()) != 1 or not line.isprintable():
            return f"not one line: {line!r}"
        if "Traceback" in line or "Details are in" in line:
            return f"not foreseen: {line}"
    return "" if said or served else "said nothing"


def _status(pid: int) -> dict[str, float]:
    """Memory of a process, MB, by the words of the kernel."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return {}
    parts = [line.split() for line in lines.splitlines() if line.endswith(" kB")]
    return {part[0].rstrip(":"): int(part[1]) / 1024 for part in parts}


def _forget_peak(pid: int) -> None:
    """Let the kernel measure the largest memory anew."""
    Path(f"/proc/{pid}/clear_refs").write_text("5", encoding="ascii")
