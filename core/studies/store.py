"""The rows of a study in one SQLite file: a row a trial, written when the trial is over.

One process writes at a time; others may read meanwhile. What is in the file is enough to make the
table and the figure again.
"""

from __future__ import annotations

import contextlib
import io
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import filelock
import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError, SonolensError
from core.results import FloatArray
from core.studies.plan import StudyPlan
from core.studies.trial import StudyTrial
from core.studies.work import TrialFailure, TrialOutcome

__all__ = ["FILE", "SCHEMA_VERSION", "StudyRow", "StudyStore", "read_study"]

FILE = "study.sqlite"
"""Name of the file in a study's folder."""
SCHEMA_VERSION = 1
_PATIENCE = 2.0
"""s that is waited for another writer."""
_COMPARED = (
    "study", "dataset", "data", "split", "folds", "seeds", "architectures", "inits", "blocks",
    "inputs", "recipes",
)  # fmt: skip

_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE trials (
    number INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    trial TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('waiting', 'done', 'failed')),
    reason TEXT,
    accuracy REAL,
    paper_accuracy REAL,
    n INTEGER,
    epoch INTEGER,
    paper_epoch INTEGER,
    seconds REAL,
    arrays BLOB,
    details TEXT,
    machine TEXT,
    attempts INTEGER NOT NULL DEFAULT 0
);
"""


@dataclass(frozen=True)
class StudyRow:
    """A trial and what came of it.

    Attributes
    ----------
    status : str
        ``"waiting"``, ``"done"`` or ``"failed"``.
    reason : str
        Why it failed.
    accuracy, paper_accuracy : float or None
        On the held-out fold, in [0, 1], under the held-out and the paper protocol.
    n : int
        Held-out clips.
    epoch, paper_epoch : int
        Kept by each protocol, counted from 1.
    seconds : float
    attempts : int
        Times that it was begun and came to an end.
    targets : ndarray [shape=(n,)] or None
    held_out, paper : ndarray [shape=(n, n_classes)] or None
        Probabilities of the held-out clips.
    """

    trial: StudyTrial
    status: str = "waiting"
    reason: str = ""
    accuracy: float | None = None
    paper_accuracy: float | None = None
    n: int = 0
    epoch: int = 0
    paper_epoch: int = 0
    seconds: float = 0.0
    attempts: int = 0
    targets: NDArray[np.int64] | None = None
    held_out: FloatArray | None = None
    paper: FloatArray | None = None
    details: dict[str, Any] = field(default_factory=dict)
    machine: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Its line of a results document, without the probabilities."""
        trial = self.trial
        said: dict[str, Any] = {
            "architecture": trial.architecture,
            "init": trial.start.name,
            "how": trial.how,
            "blocks": trial.blocks,
            "inputs": trial.inputs,
            "learning_rate": trial.recipe.learning_rate,
            "weight_decay": trial.recipe.weight_decay,
            "fold": trial.fold,
            "seed": trial.seed,
            "accuracy": self.accuracy,
            "paper_accuracy": self.paper_accuracy,
            "n": self.n,
            "status": self.status,
        }
        if self.status == "failed":
            said["reason"] = self.reason
        return said | self.details


class StudyStore:
    """A study's file, open for writing.

    Parameters
    ----------
    path : Path
        Made if it is not there yet.
    plan : StudyPlan
        What is in the file must be of this plan.

    Raises
    ------
    ParameterError
        The file is of another plan, or of a newer version of the program.
    SonolensError
        It is no such file, cannot be written, or another process runs this study.
    """

    def __init__(self, path: Path, plan: StudyPlan) -> None:
        self.path = path
        self._lock = filelock.FileLock(f"{path}.lock")
        with _said(path):
            if path.parent.exists() and not path.parent.is_dir():
                raise ParameterError("--out", f"{path.parent} is no folder; choose another one")
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._lock.acquire(timeout=_PATIENCE)
            except filelock.Timeout:
                raise SonolensError(
                    f"{path}: another process runs this study; wait until it is done"
                ) from None
        try:
            self._connection = _connected(path)
            try:
                self._begin(plan)
            except BaseException:
                self._connection.close()
                raise
        except BaseException:
            self._lock.release()
            raise

    def __enter__(self) -> StudyStore:
        """Use it until the block ends."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let others write."""
        self._connection.close()
        self._lock.release()

    def rows(self) -> list[StudyRow]:
        """All trials in the order of the plan."""
        with _said(self.path):
            return _read_rows(self._connection)

    def row(self, trial: StudyTrial) -> StudyRow:
        """One trial."""
        with _said(self.path):
            [found] = _read_rows(self._connection, "WHERE identity = ?", (trial.identity,))
        return found

    def write(self, trial: StudyTrial, found: TrialOutcome | TrialFailure) -> StudyRow:
        """Write down what came of a trial.

        Raises
        ------
        SonolensError
            The disk is full, or the file cannot be written; earlier rows are kept.
        """
        if isinstance(found, TrialFailure):
            values: dict[str, Any] = {"status": "failed", "reason": found.reason}
        else:
            values = _columns(found)
        names = ", ".join(f"{name} = ?" for name in values)
        statement = f"UPDATE trials SET attempts = attempts + 1, {names} WHERE identity = ?"
        with _said(self.path), self._connection:
            self._connection.execute(statement, (*values.values(), trial.identity))
        return self.row(trial)

    def _begin(self, plan: StudyPlan) -> None:
        with _said(self.path):
            version = _version(self._connection, self.path)
            if version is None:
                self._fill(plan)
                return
        begun = _begun_plan(self._connection, self.path)
        if begun.get("identity") == plan.identity:
            return
        difference = _difference(begun, plan.to_json())
        raise ParameterError(
            "--out",
            f"{self.path} holds another study: {difference or self._difference_of_trials(plan)};"
            " choose another folder, or remove it"
        )  # fmt: skip

    def _difference_of_trials(self, plan: StudyPlan) -> str:
        known = {row.trial.start for row in self.rows()}
        for start in sorted({trial.start for trial in plan.trials} - known, key=str):
            if any(one.name == start.name and one.sha256 != start.sha256 for one in known):
                return f"the weights in {start.name} are other ones"
        return "its trials are other ones"

    def _fill(self, plan: StudyPlan) -> None:
        rows = [
            (number, trial.identity, json.dumps(trial.to_json()), "waiting")
            for number, trial in enumerate(plan.trials)
        ]
        with self._connection:
            self._connection.execute("BEGIN")
            for statement in _TABLES.split(";\n"):
                if statement.strip():
                    self._connection.execute(statement)
            self._connection.execute(
                "INSERT INTO meta VALUES ('plan', ?)", (json.dumps(plan.to_json()),)
            )
            self._connection.executemany(
                "INSERT INTO trials (number, identity, trial, status) VALUES (?, ?, ?, ?)", rows
            )
            self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def read_study(path: Path) -> tuple[dict[str, Any], list[StudyRow]]:
    """Read a study's file, also while another process writes to it.

    Returns
    -------
    plan : dict
        As `StudyPlan.to_json` gives it.
    rows : list of StudyRow

    Raises
    ------
    SonolensError
        It is not there, no such file, or of a newer version.
    """
    if not path.is_file():
        raise SonolensError(f"{path}: there is no such file")
    with _said(path), contextlib.closing(_connected(path)) as connection:
        if _version(connection, path) is None:
            raise SonolensError(f"{path}: holds no study")
        return _begun_plan(connection, path), _read_rows(connection)


def _connected(path: Path) -> sqlite3.Connection:
    with _said(path):
        connection = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        return connection


def _version(connection: sqlite3.Connection, path: Path) -> int | None:
    """Version of what is in the file; None where nothing is."""
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    if not tables:
        return None
    if found > SCHEMA_VERSION:
        raise ParameterError(
            "--out", f"{path}: was written by a newer version of the program (form {found},"
            f" this one reads up to {SCHEMA_VERSION}); update it, or choose another folder"
        )  # fmt: skip
    if found < 1 or not {"meta", "trials"} <= {row["name"] for row in tables}:
        raise SonolensError(f"{path}: is no file of a study; choose another folder")
    return found


def _begun_plan(connection: sqlite3.Connection, path: Path) -> dict[str, Any]:
    with _said(path):
        [row] = connection.execute("SELECT value FROM meta WHERE name = 'plan'").fetchall()
        plan: dict[str, Any] = json.loads(row["value"])
        return plan


def _difference(begun: dict[str, Any], wanted: dict[str, Any]) -> str:
    """Name the first thing that two plans differ in; empty where it is none of what they say."""
    for name in _COMPARED:
        old, new = begun.get(name), wanted.get(name)
        if old == new:
            continue
        if name == "data":
            return "the clips are other ones"
        if name == "recipes":
            return "the recipe, or the number of epochs, is another one"
        return f"{name} {_brief(old)}, not {_brief(new)}"
    return ""


def _brief(value: Any) -> str:
    return ", ".join(str(one) for one in value) if isinstance(value, list) else str(value)


def _columns(found: TrialOutcome) -> dict[str, Any]:
    arrays = io.BytesIO()
    np.savez_compressed(
        arrays, targets=found.targets, held_out=found.held_out, paper=found.paper
    )  # fmt: skip
    right = [(one.argmax(axis=1) == found.targets).mean() for one in (found.held_out, found.paper)]
    return {
        "status": "done",
        "reason": None,
        "accuracy": float(right[0]),
        "paper_accuracy": float(right[1]),
        "n": len(found.targets),
        "epoch": found.epoch,
        "paper_epoch": found.paper_epoch,
        "seconds": found.seconds,
        "arrays": arrays.getvalue(),
        "details": json.dumps(found.details),
        "machine": json.dumps(found.machine),
    }


def _read_rows(
    connection: sqlite3.Connection, which: str = "", values: Sequence[str] = ()
) -> list[StudyRow]:
    found = connection.execute(f"SELECT * FROM trials {which} ORDER BY number", tuple(values))
    return [_row(row) for row in found]


def _row(row: sqlite3.Row) -> StudyRow:
    trial = StudyTrial.from_json(json.loads(row["trial"]))
    if row["status"] != "done":
        return StudyRow(trial, row["status"], row["reason"] or "", attempts=row["attempts"])
    with np.load(io.BytesIO(row["arrays"]), allow_pickle=False) as arrays:
        targets, held_out, paper = arrays["targets"], arrays["held_out"], arrays["paper"]
    return StudyRow(
        trial=trial,
        status="done",
        accuracy=row["accuracy"],
        paper_accuracy=row["paper_accuracy"],
        n=row["n"],
        epoch=row["epoch"],
        paper_epoch=row["paper_epoch"],
        seconds=row["seconds"],
        attempts=row["attempts"],
        targets=targets,
        held_out=held_out,
        paper=paper,
        details=json.loads(row["details"]),
        machine=json.loads(row["machine"]),
    )


@contextlib.contextmanager
def _said(path: Path) -> Iterator[None]:
    """Turn what the database and the system say into one line."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        if isinstance(error, OSError) and error.strerror:
            reason = error.strerror.lower()
        if "disk is full" in reason or "no space left" in reason:
            reason = "the disk is full; free some space and run the study again: it goes on"
        elif "unable to open" in reason or "readonly" in reason:
            reason = "cannot be opened or written to; choose another folder"
        elif "not a database" in reason or "malformed" in reason:
            reason = "is no file of a study, or damaged; choose another folder, or remove it"
        raise SonolensError(f"{path}: {reason}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise SonolensError(f"{path}: holds what no study wrote; choose another folder") from error
