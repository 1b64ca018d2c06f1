"""Temperature and threshold of networks whose confidence is known to be wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from core.bundles.card import model_card
from core.datasets.esc50 import read_esc50
from core.datasets.manifest import DatasetManifest
from core.errors import ParameterError
from core.evaluation import calibrate
from core.evaluation.calibrate import calibrate_bundle
from core.inference.calibration import apply_temperature
from core.inference.classifier import Classifier

LABELS = ("high tone", "low tone", "noise")


class Guesser(nn.Module):
    """Very sure of what it hears, by a level that says little."""

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        levels = inputs[:, 0].mean(dim=(1, 2))
        chosen = (levels * 1000).long().abs() % 3
        return nn.functional.one_hot(chosen, 3).float() * (6 + levels[:, None].abs() % 1)


@pytest.fixture
def tones(dataset: Path) -> DatasetManifest:
    return read_esc50(dataset)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibrate, "_FEWEST", 5)


def test_networks_that_are_too_sure_become_modest(
    ensemble_of: Callable[..., Classifier], tones: DatasetManifest, few: None
) -> None:
    classifier = ensemble_of([Guesser()], labels=LABELS, temperature=1.0, threshold=0.9)
    found = calibrate_bundle(classifier, tones, false_rejects=0.25, name="modest")
    told = found.bundle.manifest
    assert told.name == "modest"
    assert found.before.confidences.mean() > 0.95
    assert found.before.right.mean() < 0.7
    assert told.temperature > 2
    figures = told.metrics["calibration"]
    assert figures["error"] < figures["error_before"] / 2
    assert (figures["dataset"], figures["n"]) == ("tones", 18)
    scaled = apply_temperature(found.before.probabilities, told.temperature).max(axis=1)
    assert told.threshold == pytest.approx(np.quantile(scaled, 0.25), abs=1e-6)
    rates = told.metrics["threshold"]
    assert rates["false_reject_rate"] == pytest.approx(0.25, abs=1 / 18)
    assert (rates["n_known"], rates["n_unknown"], rates["false_accept_rate"]) == (18, 0, None)
    assert "How many unknown sounds pass was not measured." in model_card(told)
    assert classifier.bundle.manifest.threshold == 0.9


def test_clips_of_other_classes_measure_what_passes(
    ensemble_of: Callable[..., Classifier], tones: DatasetManifest, few: None
) -> None:
    labels = ("high tone", "low tone", "thunder")
    found = calibrate_bundle(ensemble_of([Guesser()], labels=labels), tones)
    rates = found.bundle.manifest.metrics["threshold"]
    foreign = [clip for clip in found.after.foreign if clip.label == "noise"]
    threshold = found.bundle.manifest.threshold
    assert rates["n_unknown"] == len(foreign) == 6
    assert rates["false_accept_rate"] == sum(c.confidence >= threshold for c in foreign) / 6
    assert "pass for a known class all the same (n = 6)" in model_card(found.bundle.manifest)


def test_what_says_nothing_is_refused(
    ensemble_of: Callable[..., Classifier],
    tones: DatasetManifest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    classifier = ensemble_of([Guesser()], labels=LABELS)
    with pytest.raises(ParameterError, match="data: 18 clips are too few; 20 at least"):
        calibrate_bundle(classifier, tones)
    with pytest.raises(ParameterError, match="false_rejects"):
        calibrate_bundle(classifier, tones, false_rejects=1.0)
    monkeypatch.setattr(calibrate, "_FEWEST", 5)
    with pytest.raises(ParameterError, match="was trained on these clips"):
        calibrate_bundle(classifier, tones, protocol="trained-on")
    trained = classifier.bundle.manifest.model_copy(
        update={"training": {"dataset": "tones", "fingerprint": tones.fingerprint()}}
    )
    knowing = Classifier(replace(classifier.bundle, manifest=trained), classifier.device)
    with pytest.raises(ParameterError, match="was trained on these clips"):
        calibrate_bundle(knowing, tones)
