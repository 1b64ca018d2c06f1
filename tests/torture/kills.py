"""Kill what writes, at random moments and before each step, and look at what it left."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import random
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import safetensors
from servers import LineServer

SERVER = Path(__file__).with_name("nursery.py")
PATIENCE = 60.0


@dataclass(frozen=True)
class Trouble:
    """What befalls an action; nothing where nothing is given.

    Attributes
    ----------
    after : float or None
        s, after which it is killed.
    step : int or None
        Change of a name or opening to write, counted from 0, before which it is killed.
    error : int
        Number of the error that the system gives from that step on, in place of a kill.
    clock : float
        s that its clock is wrong by.
    """

    after: float | None = None
    step: int | None = None
    error: int = 0
    clock: float = 0.0

    def __str__(self) -> str:
        if self.after is not None:
            return f"killed after {self.after:.3f} s"
        how = os.strerror(self.error) if self.error else "killed"
        return f"{how} at step {self.step}"


@dataclass(frozen=True)
class Answer:
    """What became of an action.

    Attributes
    ----------
    acknowledged : int
        Times that it said that something is kept.
    steps : int
        That it had taken.
    """

    killed: bool
    code: int
    seconds: float
    acknowledged: int
    steps: int
    said: str


@dataclass
class Nursery:
    """The server that forks actions, and what they all use.

    Attributes
    ----------
    source : Path
        Clips and bundles, as `kill_trials.make_source` makes them.
    """

    folder: Path
    source: Path
    environment: dict[str, str] = field(default_factory=dict)
    _server: LineServer | None = field(default=None, repr=False)

    def __enter__(self) -> Nursery:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._server = LineServer(SERVER)
        self._server.answer()
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    def cli(self, place: Path, *words: object, trouble: Trouble | None = None) -> Answer:
        """Run a command with its home, and its steps, in ``place``."""
        [answer] = self.together(place, [words], trouble)
        return answer

    def call(
        self, place: Path, function: str, *arguments: object, trouble: Trouble | None = None
    ) -> Answer:
        """Call a function of `victims`."""
        [answer] = self._ask([self._job(place, trouble, None, function, arguments)])
        return answer

    def together(
        self, place: Path, commands: Sequence[Sequence[object]], trouble: Trouble | None = None
    ) -> list[Answer]:
        """Run several commands at the same time."""
        return self._ask(
            [
                self._job(place, trouble, [str(word) for word in words], "", (), number)
                for number, words in enumerate(commands)
            ]
        )

    def calls(self, place: Path, function: str, many: Sequence[Sequence[object]]) -> list[Answer]:
        """Call a function of `victims` several times at the same time."""
        return self._ask(
            [
                self._job(place, None, None, function, arguments, number)
                for number, arguments in enumerate(many)
            ]
        )

    def _job(
        self,
        place: Path,
        trouble: Trouble | None,
        words: list[str] | None,
        function: str,
        arguments: Sequence[object],
        number: int = 0,
    ) -> dict[str, Any]:
        trouble = trouble or Trouble()
        return {
            "words": words,
            "function": function,
            "arguments": [str(a) if isinstance(a, Path) else a for a in arguments],
            **asdict(trouble),
            "seconds": PATIENCE,
            "below": str(place),
            "log": str(self.folder / f"log-{number}"),
            "environment": {"SONOLENS_HOME": str(place / "home"), **self.environment},
        }

    def _ask(self, jobs: list[dict[str, Any]]) -> list[Answer]:
        assert self._server is not None
        return [Answer(**said) for said in self._server.ask(jobs)]


def moments(seconds: float, n_kills: int, seed: int) -> list[Trouble]:
    """Spread kills at random over a running time, one in each of ``n_kills`` equal parts of it."""
    draw = random.Random(seed)
    return [Trouble(after=seconds * (part + draw.random()) / n_kills) for part in range(n_kills)]


def broken(folder: Path) -> list[str]:
    """Files under their final names that are not whole."""
    found = []
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if hidden or not path.is_file():
            continue
        try:
            _open(path)
        except Exception as error:
            found.append(f"{path.relative_to(folder)} is not whole: {error!r}")
    return found


def _open(path: Path) -> None:
    match path.suffix:
        case ".json":
            json.loads(path.read_bytes())
        case ".safetensors":
            with safetensors.safe_open(path, "np") as tensors:
                assert tensors.keys()
        case ".npz" | ".sonolens":
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None
        case ".csv":
            with path.open(encoding="utf-8", newline="") as stream:
                rows = list(csv.reader(stream))
            assert len({len(row) for row in rows if row}) <= 1
        case ".parquet":
            from core.interchange.tables import parquet_rows

            assert parquet_rows(path)
        case ".sqlite":
            with contextlib.closing(sqlite3.connect(path)) as connection:
                [[said]] = connection.execute("PRAGMA integrity_check").fetchall()
            assert said == "ok"
        case ".html":
            assert path.read_text(encoding="utf-8").rstrip().endswith("</html>")


def litter(folder: Path) -> list[str]:
    """Hidden files and folders: what was to be gone when the work was done."""
    return [
        f"left behind: {path.relative_to(folder)}"
        for path in sorted(folder.rglob(".*"))
        if not any(part.startswith(".") for part in path.parent.relative_to(folder).parts)
    ]


@contextlib.contextmanager
def fresh(folder: Path) -> Iterator[Path]:
    """Make an empty folder for the time of a block."""
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
