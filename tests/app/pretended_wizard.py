"""Jobs of the wizard that answer at once."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from app.jobs import Context
from app.models.wizard_records import (
    ArchitectureView,
    Audition,
    Catalogue,
    Cost,
    DataRow,
    DataView,
)
from core.datasets.findings import Diagnosis, Finding
from core.errors import DatasetError, ParameterError, WeightsError
from core.features.mel import LogMelConfig, log_mel
from core.results import AudioClip
from core.training.recipe import RECIPES

ROOT = Path("/sounds/street")


@dataclass
class Jobs:
    """What was asked, and how it is answered."""

    gate: threading.Event | None = None
    data_error: Exception | None = None
    refused: ParameterError | None = None
    weights_error: WeightsError | None = None
    findings: tuple[Finding, ...] = ()
    problem: str = ""
    auditions: list[dict[str, Any]] = field(default_factory=list)
    measured: list[dict[str, Any]] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)

    def pause(self, context: Context, name: str) -> None:
        """Wait at the gate, where there is one, until it opens or the work is cancelled."""
        self.begun.append(name)
        while self.gate is not None and not self.gate.wait(0.01):
            if context.cancel.cancelled:
                self.cancelled.append(name)
            context.cancel.raise_if_cancelled()

    def inspect_data(
        self, context: Context, path: Path, layout: str, exclude: Any, split: str
    ) -> DataView:
        self.pause(context, "inspect")
        if self.data_error is not None:
            raise self.data_error
        return DataView(
            path, path.name, "folders" if layout == "auto" else layout, "seen", 4, 4,
            {"bell": 2, "horn": 2}, {}, "5 folds", "" if exclude else self.problem,
            (DataRow("bell/a.wav", "bell", "–", "a"),), (), (path / "bell" / "a.wav",),
            LogMelConfig().model_dump(mode="json"),
        )  # fmt: skip

    def check_data(self, context: Context, path: Path, layout: str, features: Any) -> Diagnosis:
        self.pause(context, "check")
        return Diagnosis(ROOT, self.findings, {"decoded": 0})

    def describe_architectures(self, context: Context) -> Catalogue:
        views = (
            ArchitectureView("densenet201", "DenseNet-201", 18_000_000, 3e9, ("stem", "b1"), False),
            ArchitectureView("mobilenet_v2", "MobileNet-v2", 2_300_000, 0.2e9, ("stem",), True),
            ArchitectureView("sound_cnn8", "8-layer CNN", 6_300_000, 0.15e9, ("c1",), False, False),
        )  # fmt: skip
        recipes = {name: one.model_dump(mode="json") for name, one in RECIPES.items()}
        defaults = {
            "layout": "auto", "exclude": [], "split": "auto", "architecture": "densenet201",
            "members": 5, "init": "pretrained", "partial": False,
            "recipe": recipes["paper-pretrained"], "epochs": None, "seed": 0, "device": "auto",
            "title": "", "description": "", "licence": "", "credits": [],
        }  # fmt: skip
        return Catalogue(views, recipes, defaults)

    def check_settings(self, context: Context, settings: dict[str, Any]) -> dict[str, Any]:
        if self.refused is not None:
            raise self.refused
        return dict(settings)

    def fetch_weights(self, context: Context, name: str) -> str:
        self.pause(context, "fetch")
        if self.weights_error is not None:
            raise self.weights_error
        return name

    def fit_weights(self, context: Context, name: str, path: Path, partial: bool) -> str:
        if self.weights_error is not None:
            raise self.weights_error
        return "fits"

    def device_line(self, context: Context, wanted: str) -> str:
        if wanted == "cuda":
            raise DatasetError("CUDA cannot be used: no driver")
        return "CPU: asked for"

    def measure(self, context: Context, settings: dict[str, Any]) -> Cost:
        self.pause(context, "measure")
        self.measured.append(settings)
        return Cost(7200.0, 1.5, 4800, 3_000_000_000, 24_000_000_000, 0.1)

    def audition(
        self, context: Context, path: Path, features: Any, recipe: dict[str, Any], draw: int
    ) -> Audition:
        self.pause(context, "audition")
        self.auditions.append(recipe | {"draw": draw})
        clip = AudioClip(np.zeros(44_100, np.float32), 44_100)
        seen = log_mel(clip.waveform)
        return Audition(clip, clip, seen, seen, "+2 semitones")
