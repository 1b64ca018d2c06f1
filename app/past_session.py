"""What a run of the program that did not end by itself left behind: its clips and its page.

Each run keeps a file of its own while it lives and takes it away when it ends. A file whose run is
no longer there tells of a crash, a kill or a power cut. May import `app.paths`; no Qt.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import psutil

from app import paths
from core.files import read_json, whole_file

__all__ = ["MAX_CLIPS", "PastSession", "SessionFile"]

MAX_CLIPS = 20_000
_MAX_BYTES = 32 << 20
_SAME_START_S = 1.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PastSession:
    """What was open.

    Attributes
    ----------
    clips : tuple of str
        Paths, in the order of the list.
    chosen : int
        Row of the clip that was shown; -1 for none.
    page : str
        Name of the page that was open.
    training : str
        Title of the training that was running; empty for none.
    study : str
        Title of the study that was running; empty for none.
    restored : int
        How many runs in a row brought these clips back and did not end by themselves.
    """

    clips: tuple[str, ...] = ()
    chosen: int = -1
    page: str = ""
    training: str = ""
    study: str = ""
    restored: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to bring back or to tell."""
        return not (self.clips or self.training or self.study)


class SessionFile:
    """The file of this run, beside those that other runs left.

    Parameters
    ----------
    folder : Path, optional
        ``sessions`` under `app.paths.data_dir` by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or paths.data_dir() / "sessions"
        self.path = self.folder / f"{os.getpid()}.json"
        self._failed = False

    def take_over(self) -> PastSession | None:
        """Give the newest session that did not end by itself, and forget all such.

        To be called before `write`: a run that was killed may have had the number of this process.
        Its clips are safe from then on only when `write` was called.
        """
        found: list[tuple[float, PastSession]] = []
        for path in self._all():
            said = _read(path)
            if said is None or _alive(said):
                if said is None:
                    _forget(path)
                continue
            session = _session_of(said)
            if session is not None and not session.empty:
                with contextlib.suppress(OSError):
                    found.append((path.stat().st_mtime, session))
            _forget(path)
        return max(found, key=lambda each: each[0])[1] if found else None

    def write(self, session: PastSession) -> bool:
        """Keep what is open now; whether that worked. A failure is logged once."""
        said = {
            **asdict(replace(session, clips=session.clips[:MAX_CLIPS])),
            "pid": os.getpid(),
            "started": psutil.Process().create_time(),
        }
        try:
            paths.ensure(self.folder)
            with whole_file(self.path, mode=0o600) as file:
                file.write(json.dumps(said).encode())
        except OSError as error:
            if not self._failed:
                _log.warning("the session cannot be kept: %s", error)
            self._failed = True
            return False
        return True

    def end(self) -> None:
        """Take the file away: this run ends by itself."""
        _forget(self.path)

    def _all(self) -> Iterator[Path]:
        with contextlib.suppress(OSError):
            yield from sorted(self.folder.glob("*.json"))


def _read(path: Path) -> dict[str, Any] | None:
    try:
        said = read_json(path, _MAX_BYTES)
    except (OSError, ValueError):
        return None
    return said if isinstance(said, dict) else None


def _alive(said: dict[str, Any]) -> bool:
    """Whether the run that wrote this is still there; numbers of processes are used again."""
    pid, started = said.get("pid"), said.get("started")
    if type(pid) is not int or not isinstance(started, int | float):
        return False
    try:
        return abs(psutil.Process(pid).create_time() - started) < _SAME_START_S
    except (psutil.Error, ValueError, OverflowError):
        return False


def _session_of(said: dict[str, Any]) -> PastSession | None:
    clips = said.get("clips")
    if not isinstance(clips, list) or not all(isinstance(each, str) for each in clips):
        return None

    def text(name: str) -> str:
        value = said.get(name)
        line = value if isinstance(value, str) else ""
        return " ".join("".join(c if c.isprintable() else " " for c in line).split())

    def number(name: str, default: int) -> int:
        value = said.get(name)
        return value if type(value) is int else default

    return PastSession(
        tuple(clip for clip in clips[:MAX_CLIPS] if _may_be_clip(clip)),
        number("chosen", -1),
        text("page"),
        text("training"),
        text("study"),
        number("restored", 0),
    )


def _may_be_clip(path: str) -> bool:
    """Whether a path may have been one of the list, which holds no folder."""
    return os.path.isabs(path) and not os.path.isdir(path)


def _forget(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
