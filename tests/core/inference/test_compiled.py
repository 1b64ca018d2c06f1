from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch
from torch import nn

from core.bundles.bundle import load_bundle
from core.errors import ParameterError
from core.inference.classifier import Classifier
from core.inference.compiled import CompiledNetwork, compiled
from core.models.device import Device
from core.models.folding import folded
from resources import bundles_dir

SHAPE = (3, 32, 32)
Make = Callable[..., Classifier]


def network(seed: int = 0) -> nn.Module:
    torch.manual_seed(seed)
    layers = nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 3),
    )
    return folded(layers.eval().requires_grad_(False))


def inputs(n: int = 4) -> torch.Tensor:
    values = torch.randn(n, *SHAPE, generator=torch.Generator().manual_seed(0))
    return values.contiguous(memory_format=torch.channels_last)


@pytest.mark.parametrize("n", [1, 5])
def test_gives_what_torch_gives(n: int) -> None:
    found = compiled(network(), SHAPE, 1)
    assert found is not None
    with torch.inference_mode():
        expected = network()(inputs(n))
        torch.testing.assert_close(found(inputs(n)), expected, rtol=1e-5, atol=1e-6)


def test_several_threads_at_once() -> None:
    found = compiled(network(), SHAPE, 2)
    assert found is not None
    expected = found(inputs())
    with ThreadPoolExecutor(4) as pool:
        for answer in pool.map(found, [inputs()] * 40):
            torch.testing.assert_close(answer, expected, rtol=0, atol=1e-6)


def test_the_shipped_bundle_is_compiled_and_says_the_same() -> None:
    classifier = Classifier(load_bundle(bundles_dir() / "everyday-sounds"))
    assert all(isinstance(each, CompiledNetwork) for each in classifier.predictors)
    values = np.random.default_rng(0).normal(-7, 3, (3, 3, 128, 250)).astype(np.float32)
    found = classifier.member_probabilities(values)
    classifier.predictors = classifier.members
    np.testing.assert_allclose(found, classifier.member_probabilities(values), atol=1e-5)


def test_unknown_layers_stay_with_torch(ensemble_of: Make) -> None:
    strange = nn.Sequential(nn.Flatten(), nn.Linear(3 * 32 * 32, 3), nn.GELU())
    assert compiled(folded(strange.eval()), SHAPE, 1) is None
    classifier = ensemble_of([strange])
    assert classifier.predictors == classifier.members


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_are_seen(ensemble_of: Make, value: float) -> None:
    """A rectifier of onnxruntime makes 0 of NaN; torch lets it be seen."""
    broken = network()
    weights = next(broken.parameters())
    weights[0, 0, 0, 0] = value
    assert compiled(broken, SHAPE, 1) is None
    with pytest.raises(ParameterError, match="not numbers"):
        ensemble_of([broken]).predict(np.ones((1, *SHAPE), np.float32))


def test_other_devices_use_torch(ensemble_of: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    graphics_card = Device("cuda", "a card", "asked for", 1)
    monkeypatch.setattr(Device, "torch_device", torch.device("cpu"))
    bundle = ensemble_of([network()]).bundle
    classifier = Classifier(bundle, graphics_card)
    assert classifier.predictors == classifier.members


def test_too_little_memory_is_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    found = compiled(network(), SHAPE, 1)
    assert found is not None

    class Full:
        def run(self, *_: object) -> None:
            raise RuntimeError("Failed to allocate memory for requested buffer of size 12345")

    monkeypatch.setattr(found, "_session", Full())
    with pytest.raises(MemoryError, match="12345"):
        found(inputs())
