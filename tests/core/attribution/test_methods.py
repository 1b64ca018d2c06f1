"""What all methods have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np
import pytest
import torch
from explained_networks import convolutional, linear
from torch import nn

from core.attribution.methods import METHODS, explain, explain_config
from core.errors import OperationCancelled, ParameterError, SonolensError
from core.inference.classifier import Classifier
from core.progress import CancelToken, Progress
from core.results import FloatArray

Make = Callable[..., Classifier]
OTHERS = [name for name in METHODS if name != "integrated-gradients"]


@pytest.mark.parametrize("method", METHODS)
def test_map_is_the_mean_of_the_members(ensemble_of: Make, values: FloatArray, method: str) -> None:
    networks = [convolutional(0), convolutional(1)]
    steps = {"n_steps": 6} if method == "integrated-gradients" else {}
    config = explain_config(method, **steps)
    told: list[Progress] = []
    found = explain(ensemble_of(networks), values, "b", config, progress=told.append)
    assert found.method == method
    assert found.members.shape == (2, 3, 32, 32)
    assert found.values.dtype == found.members.dtype == np.float32
    np.testing.assert_allclose(found.values, found.members.mean(axis=0), atol=1e-8)
    for number, network in enumerate(networks):
        alone = explain(ensemble_of([network]), values, "b", config).values
        scale = np.abs(alone).max()
        assert scale > 0
        np.testing.assert_allclose(found.members[number], alone, atol=1e-5 * scale)
    fractions = [point.fraction for point in told]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0, 1)


@pytest.mark.parametrize("method", OTHERS)
def test_only_integrated_gradients_claims_completeness(
    ensemble_of: Make, values: FloatArray, method: str
) -> None:
    classifier = ensemble_of([convolutional()])
    found = explain(classifier, values, 1, explain_config(method))
    assert found.difference is None
    assert found.convergence_delta is None
    assert found.relative_error is None
    assert found.member_errors == ()
    assert (found.n_steps, found.quadrature) == (None, None)
    probability = classifier.member_probabilities(values[None]).mean(axis=0)[0, 1]
    assert found.output_value == pytest.approx(float(probability), abs=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_settings_are_named(ensemble_of: Make, values: FloatArray, method: str) -> None:
    found = explain(ensemble_of([convolutional()]), values, 1, explain_config(method))
    assert found.settings
    assert found.baseline == found.settings.get("baseline")
    assert all(isinstance(value, (str, int, float)) for value in found.settings.values())


@pytest.mark.parametrize("method", METHODS)
def test_nothing_is_left_behind(ensemble_of: Make, values: FloatArray, method: str) -> None:
    classifier = ensemble_of([convolutional()])
    state = torch.random.get_rng_state()
    before = values.copy()
    explain(classifier, values, 1, explain_config(method))
    member = classifier.members[0]
    assert torch.is_grad_enabled()
    assert torch.equal(torch.random.get_rng_state(), state)
    assert not any(module.training or module._forward_hooks for module in member.modules())
    assert not any(weight.requires_grad for weight in member.parameters())
    assert "last_feature_map" not in dict(member.named_modules())
    np.testing.assert_array_equal(values, before)


class Cancels(nn.Module):
    """Cancels when it is asked for the third time, and notes what it is asked after."""

    token: ClassVar[CancelToken]
    asked: ClassVar[int]

    def __init__(self) -> None:
        super().__init__()
        self.inner = convolutional()

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        Cancels.asked += 1
        if Cancels.asked >= 3:
            self.token.cancel()
        return self.inner(inputs)  # type: ignore[no-any-return]


@pytest.mark.parametrize("method", ["integrated-gradients", "smoothgrad", "occlusion"])
def test_cancelled_on_the_way(ensemble_of: Make, values: FloatArray, method: str) -> None:
    Cancels.token, Cancels.asked = CancelToken(), 0
    classifier = ensemble_of([convolutional()])
    classifier.members = classifier.predictors = (Cancels(),)
    config = explain_config(method, internal_batch_size=2)
    with pytest.raises(OperationCancelled):
        explain(classifier, values, 1, config, cancel=Cancels.token)
    assert Cancels.asked == 3


@pytest.mark.parametrize("method", METHODS)
def test_cancelled_before(ensemble_of: Make, values: FloatArray, method: str) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        explain(ensemble_of([convolutional()]), values, 1, explain_config(method), cancel=cancel)


class Narrow(nn.Module):
    """Runs out of memory where more than so many inputs come at once."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.inner = linear()
        self.limit = limit

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        if inputs.shape[0] > self.limit:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return self.inner(inputs)  # type: ignore[no-any-return]


@pytest.mark.parametrize("method", ["smoothgrad", "occlusion"])
def test_smaller_batches_where_memory_runs_out(
    ensemble_of: Make, values: FloatArray, method: str
) -> None:
    wide, narrow, none = (ensemble_of([Narrow(limit)]) for limit in (100, 3, 0))
    config = explain_config(method)
    expected = explain(wide, values, 1, config)
    found = explain(narrow, values, 1, config)
    np.testing.assert_allclose(found.values, expected.values, atol=1e-7)
    with pytest.raises(SonolensError, match="more memory than there is"):
        explain(none, values, 1, config)


@pytest.mark.parametrize(
    ("method", "settings", "field"),
    [
        ("guess", {}, "method"),
        ("smoothgrad", {"n_samples": 0}, "n_samples"),
        ("smoothgrad", {"noise": -0.1}, "noise"),
        ("smoothgrad", {"noise": float("nan")}, "noise"),
        ("smoothgrad", {"seed": -1}, "seed"),
        ("smoothgrad", {"n_steps": 3}, "n_steps"),
        ("grad-cam", {"baseline": "mean"}, "baseline"),
        ("occlusion", {"patch": (0, 4)}, "patch.0"),
        ("occlusion", {"patch": (4, 4), "stride": (5, 4)}, "stride"),
        ("occlusion", {"channels": "first"}, "channels"),
    ],
)
def test_wrong_setting_is_named(method: str, settings: dict[str, Any], field: str) -> None:
    with pytest.raises(ParameterError) as caught:
        explain_config(method, **settings)
    assert caught.value.field == field
    assert not caught.value.reason.startswith((field, "Value error"))
