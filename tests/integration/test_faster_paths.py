"""Every faster path beside the plain one that `tests/benchmarks` measures it against."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from core.attribution.methods import explain, explain_config
from core.audio.decode import read_clip
from core.bundles.bundle import load_bundle
from core.inference.classifier import Classifier
from core.models.device import resolve_device
from core.models.registry import architecture
from core.results import ClipAnalysis
from core.training.feeding import Batch
from core.training.loop import Trainer
from core.training.precision import Precision
from core.training.recipe import Recipe
from core.training.schedule import optimiser_of
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
PLAIN_OPTIMISERS: dict[str, Callable[..., torch.optim.Optimizer]] = {
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
    "sgd": partial(torch.optim.SGD, momentum=0.9, nesterov=True),
}


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


@pytest.mark.parametrize("name", ["densenet121", "mobilenet_v2"])
def test_step_of_training_is_the_plain_loops(name: str) -> None:
    """In float64, where an untrained network does not blow up the order of sums."""
    recipe = Recipe(optimiser="sgd", learning_rate=0.01, precision="fp32", schedule="constant")
    plain, ours = (architecture(name).build(3, seed=0).double() for _ in range(2))
    ours.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    for model in (plain, ours):
        for module in model.modules():
            if isinstance(module, nn.Dropout):
                module.p = 0.0
    torch.manual_seed(0)
    inputs, shares = torch.randn(6, 3, 64, 96).double(), torch.eye(3).repeat(2, 1)
    before = {key: value.detach().clone() for key, value in plain.named_parameters()}
    optimiser = PLAIN_OPTIMISERS["sgd"](plain.parameters(), lr=0.01, weight_decay=1e-3)
    plain.train()
    loss = nn.functional.cross_entropy(plain(inputs).float(), shares)
    loss.backward()
    optimiser.step()
    trainer = Trainer(ours, recipe, resolve_device("cpu"), n_batches=1)
    found = trainer.train_one_epoch(
        iter([Batch(inputs.contiguous(memory_format=torch.channels_last), shares)]), 1
    )
    assert found.loss == pytest.approx(float(loss.detach()), rel=1e-5)
    changes = {key: value.detach() - before[key] for key, value in plain.named_parameters()}
    largest = max(float(change.norm()) for change in changes.values())
    assert largest > 0.01
    for key, change in changes.items():
        error = ours.get_parameter(key).detach() - plain.get_parameter(key).detach()
        assert error.norm() <= 1e-4 * change.norm() + 1e-7 * largest


@pytest.mark.parametrize("layout", [torch.channels_last, torch.contiguous_format])
def test_densenet_in_bfloat16_is_torchs_to_the_bit(layout: torch.memory_format) -> None:
    plain, ours = bfloat16_passes("densenet121", layout)
    for key, value in plain.items():
        assert torch.equal(ours[key], value), key


def test_mobilenet_in_bfloat16_is_torchs_to_the_bit_behind_strides() -> None:
    """In torch's layout: in the other one its gradient of ReLU6 leaves it behind the pooling."""
    plain, ours = bfloat16_passes("mobilenet_v2", torch.contiguous_format)
    names = list(plain)
    behind = names[names.index("features.14.conv.1.0.weight") + 1 :]
    assert len(behind) > 30
    for key in ("output", *behind):
        assert torch.equal(ours[key], plain[key]), key


def bfloat16_passes(name: str, layout: torch.memory_format) -> list[dict[str, torch.Tensor]]:
    """Output of a network in training and its weights' gradients: torch's way, and ours."""
    passes = []
    for compiled in (True, False):
        model = architecture(name).build(3, seed=0)
        model.to(memory_format=layout).train()  # type: ignore[call-overload]
        torch.manual_seed(0)
        inputs = torch.randn(2, 3, 32, 48).contiguous(memory_format=layout)
        with Precision("cpu", torch.bfloat16).forward(compiled=compiled):
            output = model(inputs)
        assert output.dtype is torch.bfloat16
        nn.functional.cross_entropy(output.float(), torch.tensor([0, 1])).backward()
        found = {key: value.grad for key, value in model.named_parameters()}
        passes.append({"output": output.detach()} | found)
    return passes


@pytest.mark.parametrize("kind", PLAIN_OPTIMISERS)
def test_weights_are_changed_as_by_torchs_plain_optimiser(kind: str) -> None:
    recipe = Recipe(optimiser=kind, learning_rate=0.01)
    torch.manual_seed(0)
    gradients = torch.randn(5, 4, 7)
    plain, ours = nn.Linear(7, 4, bias=False), nn.Linear(7, 4, bias=False)
    ours.load_state_dict(plain.state_dict())
    start = plain.weight.detach().clone()
    for model, optimiser in (
        (ours, optimiser_of(ours, recipe)),
        (plain, PLAIN_OPTIMISERS[kind](plain.parameters(), lr=0.01, weight_decay=1e-3)),
    ):
        for gradient in gradients:
            model.weight.grad = gradient.clone()
            optimiser.step()
    assert (plain.weight - start).abs().mean() > 1e-3
    torch.testing.assert_close(ours.weight, plain.weight, rtol=1e-5, atol=1e-6)
