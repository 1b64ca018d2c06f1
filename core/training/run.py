"""A training on disk: a folder that survives the process and says how far it is.

``config.json``, the settings with the versions and machine they ran on; ``plan.json``, the clips
and trials; ``clips.json``, what the clips hold; ``state.json``, how far it is; ``results.csv``, a
row a finished trial; ``trials/``, a folder a trial.
"""

from __future__ import annotations

import contextlib
import csv
import io
import platform
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import filelock
import torch

from core.datasets.manifest import DatasetManifest
from core.errors import ParameterError, SonolensError
from core.files import read_json, read_regular
from core.interchange.tables import csv_table, plain_cell
from core.progress import CancelToken
from core.training.config import TrainConfig
from core.training.config_file import checked_config
from core.training.contents import compare_contents
from core.training.files import naming, write_json, write_whole
from core.training.machine import library_versions, processor_facts
from core.training.plan import Trial, fingerprint_of

__all__ = ["KINDS", "STATUSES", "RunFolder", "RunState", "list_runs"]

SCHEMA_VERSION = 1
KINDS = ("ensemble", "cross-validation")
STATUSES = ("running", "interrupted", "cancelled", "failed", "finished")
_LOCK_PATIENCE = 2.0
"""s that a training waits for the lock, which whoever lists runs holds for an instant."""
_LARGEST_TABLE = 64 << 20
_MOST_EPOCHS = 1e9
_LAST_DAY = 1e11
"""In s since 1970: some thousand years ahead."""
_MAY_DIFFER = frozenset(
    {"data", "device", "compile", "name", "title", "description", "licence", "credits"}
)
"""Settings that a run may go on without: the clips are compared themselves."""


@dataclass(frozen=True)
class RunState:
    """How far a run is.

    Attributes
    ----------
    kind : str
        One of `KINDS`.
    status : str
        One of `STATUSES`; all but ``"running"`` and ``"finished"`` can be resumed.
    reason : str
        Why it failed.
    architecture : str
    trials_done, n_trials : int
        0 of 0 before the clips are read.
    epochs_done, n_epochs : int
        Over all trials.
    updated : float
        Unix time of its last word, s.
    """

    path: Path
    name: str
    kind: str
    status: str
    reason: str
    architecture: str
    trials_done: int
    n_trials: int
    epochs_done: int
    n_epochs: int
    updated: float

    @property
    def fraction(self) -> float:
        """Share done in [0, 1], by epochs."""
        if self.status == "finished":
            return 1.0
        return min(self.epochs_done / self.n_epochs, 1.0) if self.n_epochs else 0.0

    @property
    def can_resume(self) -> bool:
        """Whether there is something left to do and nobody does it."""
        return self.status in {"interrupted", "cancelled", "failed"}


@dataclass(frozen=True)
class RunFolder:
    """A run's folder; made by `create` or `open`.

    Attributes
    ----------
    kind : str
        ``"ensemble"`` or ``"cross-validation"``.
    """

    path: Path
    kind: str
    config: TrainConfig

    @classmethod
    def create(cls, path: Path, config: TrainConfig, *, kind: str = "ensemble") -> RunFolder:
        """Make the folder of a new run.

        Raises
        ------
        ParameterError
            Something is there already, which is more than a run that ended before its clips were
            read; or the kind is unknown.
        SonolensError
            It cannot be written.
        """
        if kind not in KINDS:
            raise ParameterError("kind", f"no kind of run {kind!r}; there are {', '.join(KINDS)}")
        if path.exists() and not _is_free(path):
            raise ParameterError("run", f"{path} is there already; resume it or remove it")
        with naming(path):
            (path / "trials").mkdir(parents=True, exist_ok=True)
        settings = config.model_copy(update={"data": config.data.absolute()})
        document = {
            "schema_version": SCHEMA_VERSION,
            "kind": kind,
            "created": time.time(),
            "versions": _versions(),
            "machine": _machine(),
            "config": settings.model_dump(mode="json"),
        }
        write_json(path / "config.json", document)
        return cls(path, kind, settings)

    @classmethod
    def open(cls, path: Path, config: TrainConfig | None = None) -> RunFolder:
        """Open a run, to go on with it or to look at it.

        Parameters
        ----------
        config : TrainConfig, optional
            What the caller means to train; it must be what the run was begun with.

        Raises
        ------
        SonolensError
            There is no run, or it is damaged or of a newer version.
        ParameterError
            A setting differs from the run's; the field is its dotted name.
        """
        document = _read(path / "config.json")
        if document.get("schema_version") != SCHEMA_VERSION or document.get("kind") not in KINDS:
            raise SonolensError(f"{path / 'config.json'}: not of a version that is known here")
        settings = document.get("config") or {}
        if not isinstance(settings, dict):
            raise SonolensError(f"{path / 'config.json'}: holds no settings of a training")
        try:
            begun = checked_config(settings)
        except ParameterError as error:
            raise SonolensError(f"{path / 'config.json'}: {error}") from error
        if config is not None:
            _refuse_difference(begun.model_dump(mode="json"), config.model_dump(mode="json"))
            own = {"device": config.device, "data": config.data.absolute()}
            begun = begun.model_copy(update=own)
        return cls(path, str(document["kind"]), begun)

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other processes from training this run for the time of the block.

        Raises
        ------
        SonolensError
            Another one does.
        """
        lock = filelock.FileLock(self.path / "lock")
        with naming(self.path):
            try:
                lock.acquire(timeout=_LOCK_PATIENCE)
            except filelock.Timeout:
                raise SonolensError(f"{self.path}: another process is training this run") from None
        try:
            yield
        finally:
            lock.release()

    @staticmethod
    def is_begun(path: Path) -> bool:
        """Whether a folder holds a run that has something to go on with."""
        return (path / "config.json").is_file() and (path / "plan.json").is_file()

    def begin(
        self,
        manifest: DatasetManifest,
        trials: tuple[Trial, ...],
        cancel: CancelToken | None = None,
    ) -> None:
        """Write down the clips and trials, or compare them with those of the run's beginning.

        Raises
        ------
        ParameterError
            The clips are no longer those that the run was begun with, or hold something else; the
            field is ``data``.
        DatasetError
            A clip cannot be read.
        OperationCancelled
            ``cancel`` was set.
        """
        plan = {
            "dataset": manifest.name,
            "clips": len(manifest.clips),
            "labels": list(manifest.labels),
            "fingerprint": fingerprint_of(manifest),
            "trials": [{"fold": trial.fold, "member": trial.member} for trial in trials],
            "epochs": self.config.effective_recipe.epochs,
        }
        path = self.path / "plan.json"
        if not path.exists():
            write_json(path, plan)
        elif (before := _read(path)) != plan:
            changed = next((key for key in plan if before.get(key) != plan[key]), "plan")
            raise ParameterError(
                "data",
                f"{self.config.data} no longer holds the clips that the run was begun with"
                f" ({changed} differs); begin another run",
            )
        compare_contents(self.path / "clips.json", manifest, cancel)

    def trial_folder(self, trial: Trial) -> Path:
        """Folder of one trial, made where it is missing."""
        folder = self.path / "trials" / trial.name
        with naming(self.path):
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    def note(self, status: str, *, reason: str = "") -> None:
        """Write down how far the run is."""
        write_json(
            self.path / "state.json",
            {"status": status, "reason": reason, "updated": time.time()},
        )

    def note_result(self, row: Mapping[str, Any]) -> None:
        """Put one trial's row into ``results.csv``, in the place of an older one of that trial."""
        path = self.path / "results.csv"
        rows = [old for old in self.results() if old["trial"] != str(row["trial"])]
        rows.append({key: str(value) for key, value in row.items()})
        rows.sort(key=lambda one: one["trial"])
        write_whole(path, csv_table(list(rows[0]), rows))

    def results(self) -> list[dict[str, str]]:
        """Rows of the finished trials.

        Raises
        ------
        SonolensError
            They cannot be read.
        """
        path = self.path / "results.csv"
        try:
            text = read_regular(path, _LARGEST_TABLE).decode("utf-8")
            rows = [
                {name: plain_cell(value or "") for name, value in row.items() if name}
                for row in csv.DictReader(io.StringIO(text, newline=""))
            ]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, csv.Error) as error:
            raise SonolensError(f"{path}: cannot be read: {error}") from error
        if not all("trial" in row for row in rows):
            raise SonolensError(f"{path}: holds no results of a training")
        return rows

    def state(self) -> RunState:
        """Say how far the run is, without disturbing who trains it.

        Raises
        ------
        SonolensError
            The rows of its trials cannot be read.
        """
        plan = _read_or_empty(self.path / "plan.json")
        state = _read_or_empty(self.path / "state.json")
        trials = plan.get("trials")
        n_trials = len(trials) if isinstance(trials, list) else 0
        done = {row["trial"] for row in self.results()}
        status = str(state.get("status", "interrupted"))
        if status == "running" and not self._is_locked():
            status = "interrupted"
        per_trial = int(_number(plan.get("epochs"), _MOST_EPOCHS))
        under_way = sum(
            _epochs_of(folder) for folder in self._trial_folders() if folder.name not in done
        )
        return RunState(
            path=self.path,
            name=self.config.name,
            kind=self.kind,
            status=status if status in STATUSES else "interrupted",
            reason=str(state.get("reason", "")),
            architecture=self.config.architecture,
            trials_done=len(done),
            n_trials=n_trials,
            epochs_done=len(done) * per_trial + under_way,
            n_epochs=per_trial * n_trials,
            updated=_number(state.get("updated"), _LAST_DAY)
            or _modified(self.path / "config.json"),
        )

    def _trial_folders(self) -> list[Path]:
        try:
            return sorted(path for path in (self.path / "trials").iterdir() if path.is_dir())
        except OSError:
            return []

    def _is_locked(self) -> bool:
        lock = filelock.FileLock(self.path / "lock")
        try:
            lock.acquire(timeout=0)
        except filelock.Timeout:
            return True
        except OSError:
            return False
        lock.release()
        return False


def _is_free(path: Path) -> bool:
    """Whether a folder holds nothing, or a run that ended before its clips were read."""
    own = {"config.json", "state.json", "lock", "trials"}
    return path.is_dir() and all(
        one.name in own or one.name.startswith(".") for one in path.iterdir()
    )


def list_runs(folder: Path) -> list[RunState]:
    """States of the runs right below a folder, the latest first; what is no run is passed over."""
    found = []
    try:
        paths = sorted(path for path in folder.iterdir() if (path / "config.json").is_file())
    except OSError:
        return []
    for path in paths:
        with contextlib.suppress(SonolensError):
            found.append(RunFolder.open(path).state())
    return sorted(found, key=lambda state: -state.updated)


def _refuse_difference(begun: dict[str, Any], wanted: dict[str, Any], place: str = "") -> None:
    for key in sorted(begun.keys() | wanted.keys()):
        name = f"{place}{key}"
        if name in _MAY_DIFFER:
            continue
        before, now = begun.get(key), wanted.get(key)
        if isinstance(before, dict) and isinstance(now, dict):
            _refuse_difference(before, now, f"{name}.")
        elif before != now:
            raise ParameterError(
                name, f"the run was begun with {before!r}, not {now!r}; begin another run for that"
            )


def _epochs_of(folder: Path) -> int:
    """Epochs in a trial's history, which has a header and a line an epoch."""
    try:
        return max(read_regular(folder / "history.csv", _LARGEST_TABLE).count(b"\n") - 1, 0)
    except OSError:
        return 0


def _number(value: object, most: float) -> float:
    """Give a number that a file says; 0 where it says none that can be."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    return float(value) if 0 <= value <= most else 0.0


def _read(path: Path) -> dict[str, Any]:
    try:
        value = read_json(path)
    except FileNotFoundError:
        raise SonolensError(f"{path}: there is no such file, so no run to open") from None
    except (OSError, ValueError) as error:
        raise SonolensError(f"{path}: cannot be read: {error}") from error
    if not isinstance(value, dict):
        raise SonolensError(f"{path}: holds no JSON object")
    return value


def _read_or_empty(path: Path) -> dict[str, Any]:
    try:
        return _read(path)
    except SonolensError:
        return {}


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _versions() -> dict[str, str]:
    try:
        own = metadata.version("sonolens")
    except metadata.PackageNotFoundError:
        own = "unknown"
    return {"sonolens": own, **library_versions()}


def _machine() -> dict[str, Any]:
    return {"system": platform.system(), **processor_facts(torch.get_num_threads())}
