"""Every faster path beside the plain one that `tests/benchmarks` measures it against."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from core.attribution.methods import explain, explain_config
from core.audio.decode import read_clip
from core.bundles.bundle import load_bundle
from core.inference.classifier import Classifier
from core.results import ClipAnalysis
from resources import bundles_dir, samples_dir

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

from peers import (
    PlainLogMel,
    librosa_log_mel,
    plain_gradients,
    plain_prediction,
    scaled,
)

STEPS = 12


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier(load_bundle(bundles_dir() / "everyday-sounds"))


@pytest.fixture(scope="module")
def analyses(classifier: Classifier) -> list[ClipAnalysis]:
    rate = classifier.features.sample_rate
    return [
        classifier.analyse(read_clip(path, rate))
        for path in sorted(samples_dir().glob("*.flac"))[:3]
    ]


def test_inputs_are_those_of_the_plain_loops(
    classifier: Classifier, analyses: list[ClipAnalysis]
) -> None:
    plain = PlainLogMel(classifier.features)
    for analysis in analyses:
        waveform = np.zeros(classifier.features.clip_samples or 0, dtype=np.float32)
        waveform[: len(analysis.clip.waveform)] = analysis.clip.waveform[: len(waveform)]
        for other in (
            plain(torch.from_numpy(waveform)),
            librosa_log_mel(waveform, classifier.features),
        ):
            errors = np.abs(analysis.spectrogram.values - other.numpy())
            assert errors.max() <= 0.02
            assert np.sqrt(np.mean(errors**2)) <= 1e-3


def test_probabilities_are_those_of_the_members_in_turn(
    classifier: Classifier, analyses: list[ClipAnalysis]
) -> None:
    values = np.stack([analysis.spectrogram.values for analysis in analyses])
    members = [member.eval() for member in classifier.bundle.members]
    plain = plain_prediction(members, scaled(values, classifier.bundle.manifest.normalisation))
    found = classifier.member_probabilities(values)
    assert float(plain.max() - plain.min()) > 0.5
    np.testing.assert_allclose(found, plain.numpy(), atol=1e-5)


def test_maps_are_captums_member_by_member(
    classifier: Classifier, analyses: list[ClipAnalysis]
) -> None:
    analysis = analyses[0]
    values, scale = analysis.spectrogram.values, classifier.bundle.manifest.normalisation
    silence = np.full_like(values, classifier.silence)
    target = classifier.index_of(analysis.prediction.label)
    plain = plain_gradients(
        [member.eval() for member in classifier.bundle.members],
        scaled(values[None], scale),
        scaled(silence[None], scale),
        target,
        STEPS,
    ).numpy()
    found = explain(classifier, values, target, explain_config(n_steps=STEPS)).members
    for mine, other in zip(found, plain, strict=True):
        assert np.linalg.norm(other) > 0
        assert np.linalg.norm(mine - other) <= 0.01 * np.linalg.norm(other)
