"""Trainings that are invented, so that the Train page can be tested without torch."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app import training_jobs
from app.jobs import Context
from app.models.training_records import (
    Begun,
    EpochSeen,
    Machine,
    RunDetails,
    RunRow,
    Said,
    Trained,
    Vitals,
)
from core.errors import SonolensError
from core.progress import CancelToken, Progress
from core.results import EpochMetrics

CONFIG: dict[str, Any] = {
    "name": "frogs",
    "title": "Frogs",
    "architecture": "mobilenet_v2",
    "init": "pretrained",
    "seed": 1,
    "recipe": {"name": "quick", "schedule": "step", "milestones": [2], "epoch_choice": "last"},
}
MACHINE = Machine("CPU, 2 threads", "no CUDA: none here", "bf16, channels last", 32)


def epoch_of(number: int, n_epochs: int = 4, *, judged: float | None = None) -> EpochMetrics:
    return EpochMetrics(
        number, n_epochs, 1.0 / number, 0.2 * number, 1e-3, 2.0,
        validation_loss=None if judged is None else 1.0, validation_accuracy=judged, waiting=0.02,
    )  # fmt: skip


class Trainer:
    """Trains nothing: epochs pass when they are let pass."""

    def __init__(self, n_epochs: int = 4) -> None:
        self.n_epochs = n_epochs
        self.rows: dict[Path, RunRow] = {}
        self.asked: list[tuple[Path, Mapping[str, Any] | None]] = []
        self.removed: list[Path] = []
        self.error: BaseException | None = None
        self.notice = ""
        self.left = threading.Semaphore(0)
        self.done: dict[Path, int] = {}

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("list_runs", "read_run", "train", "remove_run"):
            monkeypatch.setattr(training_jobs, name, getattr(self, name))

    def list_runs(self, context: Context, folder: Path) -> list[RunRow]:
        return list(self.rows.values())

    def read_run(self, context: Context, path: Path) -> RunDetails:
        if path not in self.rows:
            raise SonolensError(f"{path}: there is no run")
        history = tuple(epoch_of(n + 1, self.n_epochs) for n in range(self.done.get(path, 0)))
        over = self.rows[path].status == "finished"
        return RunDetails(
            path, CONFIG, (("all", 0),), self.n_epochs, 40, 4, {0: history} if history else {},
            frozenset({0}) if over else frozenset(),
        )  # fmt: skip

    def remove_run(self, context: Context, path: Path) -> None:
        self.removed.append(path)
        del self.rows[path]

    def train(
        self, context: Context, path: Path, config: Mapping[str, Any] | None, stop: CancelToken
    ) -> Trained:
        self.asked.append((path, config))
        self._note(path, "running")
        try:
            self._train(context, path, stop)
        except BaseException:
            self._note(path, "cancelled" if context.cancel.cancelled else "failed")
            raise
        self._note(path, "finished", bundle=path / "bundle")
        return Trained(path, path / "bundle", "Frogs")

    def _train(self, context: Context, path: Path, stop: CancelToken) -> None:
        if self.error is not None:
            raise self.error
        context.partial(Begun(path, MACHINE, self.n_epochs))
        context.partial(Vitals(0.5, 10**9, 8 * 10**9))
        if self.notice:
            context.partial(Said(self.notice))
        while self.done.get(path, 0) < self.n_epochs:
            number = self.done.get(path, 0)
            context.progress(Progress(number + 0.5, self.n_epochs, f"member 1, epoch {number + 1}"))
            while not self.left.acquire(timeout=0.01):
                context.cancel.raise_if_cancelled()
            self.done[path] = number + 1
            self._note(path, "running")
            context.partial(EpochSeen(0, epoch_of(number + 1, self.n_epochs)))
            if stop.cancelled:
                return

    def _note(self, path: Path, status: str, bundle: Path | None = None) -> None:
        done = self.done.get(path, 0)
        self.rows[path] = RunRow(
            path, "Frogs", status, "the disk is full" if status == "failed" else "",
            "mobilenet_v2", 1, done, self.n_epochs,
            kept_early=status == "finished" and done < self.n_epochs, bundle=bundle,
        )  # fmt: skip

    def let_pass(self, epochs: int) -> None:
        for _ in range(epochs):
            self.left.release()
