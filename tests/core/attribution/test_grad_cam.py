from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from explained_networks import convolutional, linear, smooth
from torch import nn

from core.attribution.grad_cam import last_feature_map
from core.attribution.methods import explain, explain_config
from core.errors import ParameterError
from core.inference.classifier import Classifier
from core.models.blocks import run_block
from core.models.folding import folded
from core.models.registry import architecture, architecture_names
from core.results import FloatArray

Make = Callable[..., Classifier]


def test_by_hand(ensemble_of: Make, values: FloatArray) -> None:
    """The pooled map's gradient is the head's weight, spread evenly over the 64 places."""
    member = convolutional()
    classifier = ensemble_of([member])
    found = explain(classifier, values, 2, explain_config("grad-cam", output="logit"))
    with torch.inference_mode():
        features = member[:2](classifier.to_input(values[None]))  # type: ignore[index]
    weights = member[4].weight[2].detach() / 64  # type: ignore[index]
    coarse = torch.einsum("c,chw->hw", weights, features[0]).numpy()
    assert (coarse < 0).any()
    for channel in found.values:
        np.testing.assert_allclose(channel, upsampled(coarse, 4), atol=1e-6)
    assert found.settings["grid"] == "8 × 8"


def upsampled(coarse: FloatArray, factor: int) -> FloatArray:
    """Bilinear between the places' centres, constant beyond the outermost."""
    n = len(coarse)
    places = np.clip((np.arange(n * factor) + 0.5) / factor - 0.5, 0, n - 1)
    rows = np.stack([np.interp(places, np.arange(n), column) for column in coarse.T], axis=1)
    return np.stack([np.interp(places, np.arange(n), row) for row in rows])


@pytest.mark.parametrize("name", architecture_names())
def test_layer_is_the_last_block_before_the_head(name: str) -> None:
    entry = architecture(name)
    member = entry.build(2, seed=0).eval().requires_grad_(False)
    inputs = torch.randn(1, 3, 96, 128, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        expected = inputs
        for block in entry.body:
            expected = run_block(member, block, expected)
    quick = folded(member)
    probed = last_feature_map(quick, inputs)
    seen: list[torch.Tensor] = []
    hook = probed.get_submodule("last_feature_map").register_forward_hook(
        lambda _module, _inputs, output: seen.append(output)
    )
    with torch.inference_mode():
        outputs = probed(inputs)
        torch.testing.assert_close(outputs, quick(inputs))
    hook.remove()
    assert len(seen) == 1
    assert seen[0].shape == expected.shape
    scale = float(expected.abs().max())
    torch.testing.assert_close(seen[0], expected, atol=1e-3 * scale, rtol=1e-3)


@pytest.mark.parametrize("make", [linear, smooth])
def test_network_without_feature_map(
    ensemble_of: Make, values: FloatArray, make: Callable[[], nn.Module]
) -> None:
    with pytest.raises(ParameterError, match="no feature map"):
        explain(ensemble_of([make()]), values, 1, explain_config("grad-cam"))


class Wilful(nn.Module):
    """Computes something else for each input, which no graph can say."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = convolutional()

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        sign = 1.0 if inputs.mean() > 0 else -1.0
        return self.inner(sign * inputs)  # type: ignore[no-any-return]


def test_network_that_cannot_be_followed(ensemble_of: Make, values: FloatArray) -> None:
    with pytest.raises(ParameterError, match="use another method"):
        explain(ensemble_of([Wilful()]), values, 1, explain_config("grad-cam"))
