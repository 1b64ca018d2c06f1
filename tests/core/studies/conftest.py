"""Eight clips of two classes in two folds, inputs of a few pixels, and plans over them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from torch import nn

from core.features.mel import LogMelConfig
from core.models import registry
from core.models.blocks import Block
from core.models.registry import Architecture
from core.studies.plan import StudyOptions, StudyPlan, make_plan
from core.studies.source import DataSource, read_source
from core.studies.trial import Start
from core.studies.work import TrialOutcome, Workplace
from core.training.recipe import Recipe

FEATURES = LogMelConfig(sample_rate=8_000, n_fft=800, n_mels=32, n_frames=32, clip_duration=0.5)
RECIPE = Recipe(
    name="tiny", epochs=2, batch_size=4, learning_rate=1e-3, schedule="constant", milestones=(),
    precision="fp32", channels_last=False,
)  # fmt: skip


def write_dataset(folder: Path) -> Path:
    """In the layout of ESC-50."""
    (folder / "audio").mkdir(parents=True)
    (folder / "meta").mkdir()
    rows = []
    time = np.arange(4_000) / 8_000
    for number in range(8):
        name = f"{number % 2 + 1}-{number}-A-{number // 4}.wav"
        hertz = (300 if number < 4 else 2_500) + 20 * number
        soundfile.write(folder / "audio" / name, 0.3 * np.sin(2 * np.pi * hertz * time), 8_000)
        label = "low" if number < 4 else "high"
        rows.append((name, number % 2 + 1, number // 4, label, "False", number, "A"))
    with (folder / "meta" / "esc50.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("filename", "fold", "target", "category", "esc10", "src_file", "take"))
        writer.writerows(rows)
    return folder


@pytest.fixture
def source(tmp_path: Path) -> DataSource:
    return DataSource(write_dataset(tmp_path / "data"))


def build(n_classes: int) -> nn.Module:
    parts = [nn.Sequential(nn.Conv2d(3, 4, 3, 2), nn.BatchNorm2d(4), nn.ReLU())]
    parts += [nn.Sequential(nn.Conv2d(4, 4, 3), nn.BatchNorm2d(4), nn.ReLU()) for _ in range(2)]
    return nn.Sequential(
        *parts, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(0.1), nn.Linear(4, n_classes)
    )


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> Architecture:
    """Register a network that is trained in a blink."""
    blocks = [Block(name, (str(k),)) for k, name in enumerate(("stem", "layer1", "layer2"))]
    entry = Architecture("tiny", "Tiny", "6", (*blocks, Block("head", ("6",))), "None.None", build)
    monkeypatch.setitem(registry._REGISTRY, "tiny", entry)
    return entry


@pytest.fixture
def options() -> StudyOptions:
    return StudyOptions(
        architectures=("tiny",),
        starts={"tiny": Start("random")},
        recipe=RECIPE,
        features=FEATURES,
    )


@pytest.fixture
def plan_of(source: DataSource, options: StudyOptions) -> Callable[..., StudyPlan]:
    """Make the plan of a study, with some options changed."""
    from dataclasses import replace

    def make(study: str = "ensemble", **changed: object) -> StudyPlan:
        return make_plan(study, read_source(source), replace(options, **changed))

    return make


@pytest.fixture
def place(source: DataSource, tmp_path: Path) -> Workplace:
    return Workplace(source, device="cpu", threads=1, cache_dir=tmp_path / "cache")


@pytest.fixture
def outcome() -> Callable[..., TrialOutcome]:
    """Make up a trial that is right on some of its clips."""

    def make(
        right: tuple[bool, ...] = (True, True, False, True), n_classes: int = 2, **more: object
    ):
        targets = np.arange(len(right)) % n_classes
        guessed = np.where(right, targets, (targets + 1) % n_classes)
        rows = np.full((len(right), n_classes), 0.1, dtype=np.float32)
        rows[np.arange(len(right)), guessed] = 0.9
        return TrialOutcome(targets, rows, rows, 1, 1, 0.5, {"device": "CPU"}, **more)

    return make
