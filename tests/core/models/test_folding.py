from __future__ import annotations

import pytest
import torch
from torch import nn

from core.models.folding import folded
from core.models.registry import architecture


def settled(name: str) -> nn.Module:
    """Build a network whose batch-norm layers have seen something."""
    model = architecture(name).build(3, seed=0)
    torch.manual_seed(0)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 2.0)
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.normal_(module.bias, 0, 0.1)
    return model.eval().requires_grad_(False)


@pytest.mark.parametrize("name", ["mobilenet_v2", "resnet18"])
def test_same_outputs_and_input_gradients(name: str) -> None:
    model = settled(name)
    before = {key: value.clone() for key, value in model.state_dict().items()}
    quick = folded(model)

    def count(network: nn.Module) -> int:
        return sum(isinstance(module, nn.BatchNorm2d) for module in network.modules())

    assert count(quick) < count(model)
    batch = torch.randn(2, 3, 32, 32)
    grads, outputs = [], []
    for network in (model, quick):
        inputs = batch.clone().requires_grad_()
        output = network(inputs)
        output.logsumexp(dim=1).sum().backward()
        grads.append(inputs.grad)
        outputs.append(output.detach())
    torch.testing.assert_close(outputs[1], outputs[0], rtol=1e-3, atol=1e-4)
    scale = float(grads[0].abs().max())
    torch.testing.assert_close(grads[1], grads[0], rtol=1e-2, atol=1e-3 * scale)
    assert not any(p.requires_grad for p in quick.parameters())
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())


class Branching(nn.Module):
    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return inputs if inputs.sum() > 0 else -inputs


def test_what_cannot_be_traced_is_left_alone() -> None:
    model = Branching()
    assert folded(model) is model


def test_convolution_that_others_read_too_keeps_its_batch_norm() -> None:
    class Shared(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv = nn.Conv2d(3, 3, 1)
            self.norm = nn.BatchNorm2d(3)

        def forward(self, inputs: torch.Tensor) -> torch.Tensor:
            found = self.conv(inputs)
            return self.norm(found) + found

    model = Shared().eval()
    model.norm.running_mean.fill_(2.0)
    batch = torch.randn(2, 3, 4, 4)
    with torch.inference_mode():
        torch.testing.assert_close(folded(model)(batch), model(batch))


def test_convolution_used_twice() -> None:
    class Twice(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv = nn.Conv2d(3, 3, 1)
            self.norm = nn.BatchNorm2d(3)

        def forward(self, inputs: torch.Tensor) -> torch.Tensor:
            return self.conv(self.norm(self.conv(inputs)))

    model = Twice().eval()
    model.norm.running_mean.fill_(2.0)
    batch = torch.randn(2, 3, 4, 4)
    with torch.inference_mode():
        torch.testing.assert_close(folded(model)(batch), model(batch))
