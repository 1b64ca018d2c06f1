"""Predictions and evaluations that are made up, with known figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.evaluation.evaluation import BundleFacts, EvaluatedClip, Evaluation

LABELS = ("dog", "rain", "sea waves")


def outputs_of(choices: Sequence[Sequence[int]], certain: float = 0.8) -> np.ndarray:
    """Members' probabilities of three classes with these first choices."""
    made = np.full((len(choices), len(choices[0]), len(LABELS)), (1 - certain) / 2, np.float32)
    for member, row in enumerate(choices):
        made[member, np.arange(len(row)), list(row)] = certain
    return made


@pytest.fixture
def evaluation_of() -> Callable[..., Evaluation]:
    """Make an evaluation of clips with these classes and these choices of each member."""

    def make(
        targets: Sequence[int],
        choices: Sequence[Sequence[int]],
        folds: Sequence[str | None] | None = None,
        **settings: Any,
    ) -> Evaluation:
        names = settings.pop("names", [f"audio/{k}.wav" for k in range(len(targets))])
        given = folds or [None] * len(targets)
        clips = tuple(
            EvaluatedClip(name, Path("data") / name, LABELS[target], target, fold, f"{k:064x}")
            for k, (name, target, fold) in enumerate(zip(names, targets, given, strict=True))
        )
        facts = {"threshold": 0.5, "temperature": 1.0, "name": "toy"} | settings.pop("facts", {})
        bundle = BundleFacts(
            sha256="ab" * 32, architecture="resnet18", labels=LABELS, members=len(choices), **facts
        )
        described = {
            "dataset": "tones",
            "layout": "folders",
            "fingerprint": "cd" * 32,
            "selection": "",
            "protocol": "held-out",
            "exposure": "toy was trained on other sounds.",
            "foreign": (),
            "failed": (),
            "warnings": (),
            "machine": {"device": "CPU"},
            "seconds": 1.5,
            "made": "2026-01-02T03:04:05+00:00",
        } | settings
        return Evaluation(bundle=bundle, clips=clips, members=outputs_of(choices), **described)

    return make
