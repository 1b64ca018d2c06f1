"""Studies that are invented, so that the Study page can be tested without torch."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app import study_jobs, study_setup_jobs, wizard_jobs
from app.jobs import Context
from app.models.study_records import (
    FigurePoint,
    FigureSeries,
    FigureView,
    PlanView,
    RowWritten,
    StudyBegun,
    StudyChoices,
    StudyClips,
    StudyEntry,
    StudyView,
    SummaryLine,
    TrialLine,
    TrialShare,
)
from app.models.wizard_records import ArchitectureView, Catalogue
from core.errors import ParameterError, SonolensError
from core.progress import Progress

BLOCKS = ("stem", "layer1", "layer2")
CATALOGUE = Catalogue(
    architectures=(
        ArchitectureView("densenet201", "DenseNet-201", 18_000_000, 2e9, ("stem", "block1"), False),
        ArchitectureView("mobilenet_v2", "MobileNet-v2", 2_000_000, 2e8, BLOCKS, True),
        ArchitectureView("sound_cnn8", "8-layer CNN", 6_300_000, 1.5e8, BLOCKS, False, False),
    ),
    recipes={"quick": {"epochs": 10}, "paper-pretrained": {"epochs": 70}},
    defaults={},
)


def trials_of(n_done: int, *, failed: int = 0) -> tuple[TrialLine, ...]:
    """Make four trials: two depths at two folds; the first ones done, the next ones failed."""
    made = []
    for place in range(4):
        line = TrialLine(
            f"trial-{place}", "mobilenet_v2", "trained", ("nothing frozen", "frozen up to stem")[
                place % 2
            ], str(place // 2 + 1), 0,
        )  # fmt: skip
        if place < n_done:
            line = replace(line, status="done", accuracy=0.9, n=8, seconds=20.0)
        elif place < n_done + failed:
            line = replace(line, status="failed", reason="w.safetensors: no such file")
        made.append(line)
    return tuple(made)


def figure_of(n_done: int) -> FigureView:
    points = tuple(
        FigurePoint(block, 0.9, 0.8, 0.95) for block in ("none", "stem")[: min(n_done, 2)]
    )
    series = (FigureSeries("mobilenet_v2", points),) if points else ()
    return FigureView(
        "Weight freeze", "frozen up to", "accuracy", ("none", "stem"), series, joined=True
    )


def view_of(path: Path, n_done: int, *, failed: int = 0) -> StudyView:
    trials = trials_of(n_done, failed=failed)
    left = {trial.identity: 20.0 for trial in trials if trial.status != "done"}
    lines = [
        SummaryLine(name, protocol, 0.9, 0.8, 0.95, 8, 1, 1, 1, 2)
        for name in ("nothing frozen", "frozen up to stem")[: min(n_done, 2)]
        for protocol in ("held-out", "paper")
    ]
    return StudyView(
        path, "weight-freeze", "mobilenet_v2 · frogs", trials, tuple(lines), figure_of(n_done),
        left, 20.0 * len(left), StudyChoices("weight-freeze", "/frogs", out=str(path)),
        "The paper has no figures for frogs.",
    )  # fmt: skip


class Studies:
    """Carries out nothing: trials pass when they are let pass.

    Attributes
    ----------
    asked : list of (Path, StudyChoices or None)
        What was begun or gone on with.
    planned : list of StudyChoices
    """

    def __init__(self) -> None:
        self.done: dict[Path, int] = {}
        self.failed: dict[Path, int] = {}
        self.asked: list[tuple[Path, StudyChoices | None]] = []
        self.planned: list[StudyChoices] = []
        self.removed: list[Path] = []
        self.saved: list[Path] = []
        self.error: BaseException | None = None
        self.refusal: BaseException | None = None
        self.seconds: float | None = 80.0
        self.left = threading.Semaphore(0)

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("list_studies", "read_study_view", "remove_study", "run"):
            monkeypatch.setattr(study_jobs, name, getattr(self, name))
        for name in ("save_rows", "save_figure", "save_report"):
            monkeypatch.setattr(study_jobs, name, self.save)
        for name in ("look_at_clips", "plan_study", "measure"):
            monkeypatch.setattr(study_setup_jobs, name, getattr(self, name))
        monkeypatch.setattr(wizard_jobs, "describe_architectures", lambda context: CATALOGUE)

    # Looking ----------------------------------------------------------------------------------

    def list_studies(
        self, context: Context, folder: Path, others: Sequence[Path]
    ) -> list[StudyEntry]:
        return [self._entry(path) for path in self.done]

    def _entry(self, path: Path) -> StudyEntry:
        return StudyEntry(
            path, "weight-freeze", "frogs", ("mobilenet_v2",), 4, self.done[path],
            self.failed.get(path, 0), can_go_on=True,
        )  # fmt: skip

    def read_study_view(self, context: Context, folder: Path) -> StudyView:
        if folder not in self.done:
            raise SonolensError(f"{folder}: there is no such file")
        return view_of(folder, self.done[folder], failed=self.failed.get(folder, 0))

    def remove_study(self, context: Context, folder: Path) -> None:
        self.removed.append(folder)
        del self.done[folder]

    def save(self, context: Context, folder: Path, path: Path) -> None:
        if self.error is not None:
            raise self.error
        self.saved.append(path)

    # Carrying out -----------------------------------------------------------------------------

    def run(self, context: Context, folder: Path, choices: StudyChoices | None) -> Path:
        self.asked.append((folder, choices))
        if self.error is not None:
            raise self.error
        self.done.setdefault(folder, 0)
        context.partial(StudyBegun(folder, "CPU, 1 thread", "local"))
        while self.done[folder] < 4:
            place = self.done[folder]
            context.partial(TrialShare(f"trial-{place}", 0.25))
            context.progress(Progress(place + 0.25, 4, "mobilenet_v2"))
            while not self.left.acquire(timeout=0.01):
                context.cancel.raise_if_cancelled()
            self.done[folder] = place + 1
            context.partial(RowWritten(f"trial-{place}", "done"))
        return folder

    def let_pass(self, trials: int) -> None:
        for _ in range(trials):
            self.left.release()

    # Setting up -------------------------------------------------------------------------------

    def look_at_clips(self, context: Context, path: Path, layout: str) -> StudyClips:
        if "nowhere" in path.name:
            raise ParameterError("data", f"{path} is not there")
        return StudyClips(
            path, "folders", "one folder per class", path.name, 40, 4, ("1", "2"), "2 folds"
        )

    def plan_study(self, context: Context, choices: StudyChoices) -> PlanView:
        self.planned.append(choices)
        if self.refusal is not None:
            raise self.refusal
        if not choices.architectures:
            raise ParameterError("architectures", "choose a network at least")
        unknown = () if self.seconds is not None else choices.architectures
        basis = "" if self.seconds is None else "paces"
        return PlanView(((2, "depths"), (2, "folds")), 4, 0, self.seconds, unknown, basis, (10,))

    def measure(self, context: Context, choices: StudyChoices, networks: Sequence[str]) -> PlanView:
        context.progress(Progress(1, 2, f"timing {networks[0]}"))
        self.seconds = 40.0
        return self.plan_study(context, choices)
