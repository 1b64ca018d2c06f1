from __future__ import annotations

import onnx
import onnxruntime
import pytest
import torch
from torch import nn

from core.errors import SonolensError
from core.models.folding import folded
from core.models.onnx_nodes import OnnxPart, onnx_model, onnx_part
from core.models.registry import architecture, architecture_names

N_CLASSES = 3


def answers(part: OnnxPart, inputs: torch.Tensor) -> torch.Tensor:
    model = onnx_model(
        "network",
        part.nodes,
        part.weights,
        {"input": ("n", *inputs.shape[1:])},
        {part.output: ("n", "classes")},
    )
    onnx.checker.check_model(model, full_check=True)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return torch.from_numpy(session.run(None, {"input": inputs.numpy()})[0])


def assert_same(network: nn.Module, inputs: torch.Tensor) -> None:
    network = folded(network.eval().requires_grad_(False))
    with torch.inference_mode():
        expected = network(inputs)
    found = answers(onnx_part(network, "input", "network"), inputs)
    assert found.shape == expected.shape
    assert float(expected.std()) > 0
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5 * float(expected.abs().max()))


@pytest.mark.parametrize("name", architecture_names())
def test_every_network_computes_the_same(name: str) -> None:
    network = architecture(name).build(N_CLASSES, seed=0)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.running_mean, -0.2, 0.2)
            nn.init.uniform_(module.running_var, 0.5, 2.0)
    assert_same(network, torch.rand(2, 3, 96, 110, generator=torch.Generator().manual_seed(1)))


LAYERS = {
    "a pool that rounds up": nn.MaxPool2d(3, 2, ceil_mode=True),
    "a pool of padded averages": nn.AvgPool2d(3, 2, padding=1),
    "a pool of averages without the padding": nn.AvgPool2d(3, 1, 1, count_include_pad=False),
    "batch-norm alone": nn.BatchNorm2d(3),
    "groups and dilation": nn.Conv2d(3, 6, 3, padding=2, dilation=2, groups=3, bias=False),
    "a bound at 6": nn.ReLU6(),
    "dropout": nn.Dropout(0.5),
}


@pytest.mark.parametrize("what", LAYERS)
@pytest.mark.parametrize("size", [(9, 12), (10, 11)])
def test_layers_compute_the_same(what: str, size: tuple[int, int]) -> None:
    inputs = 8 * torch.randn(2, 3, *size, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        n_values = LAYERS[what](inputs).flatten(1).shape[1]
    assert_same(nn.Sequential(LAYERS[what], nn.Flatten(), nn.Linear(n_values, 2)), inputs)


@pytest.mark.parametrize(
    ("layer", "said"),
    [
        (nn.GELU(), "GELU"),
        (nn.AdaptiveAvgPool2d((2, 3)), "adaptive pooling"),
        (nn.AvgPool2d(3, 2, ceil_mode=True), "AveragePool that rounds"),
        (nn.MaxPool2d(3, 2, padding=1, ceil_mode=True), "MaxPool that rounds"),
        (nn.Conv2d(3, 3, 3, padding="same"), "padding"),
        (nn.Flatten(2), "flatten"),
    ],
)
def test_other_layers_are_named(layer: nn.Module, said: str) -> None:
    network = folded(nn.Sequential(layer).eval())
    with pytest.raises(SonolensError, match=said):
        onnx_part(network, "input", "network")


class Branching(nn.Module):
    """Cannot be traced: what it does depends on what it sees."""

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return inputs if inputs.mean() > 0 else -inputs


def test_a_network_that_cannot_be_traced() -> None:
    with pytest.raises(SonolensError, match="traced"):
        onnx_part(folded(Branching().eval()), "input", "network")
