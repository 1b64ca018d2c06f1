"""Networks whose gradients are known or cheap."""

from __future__ import annotations

import torch
from torch import nn

N_PIXELS = 3 * 32 * 32


def linear(seed: int = 0, scale: float = 2e-3) -> nn.Module:
    torch.manual_seed(seed)
    layer = nn.Linear(N_PIXELS, 3)
    nn.init.normal_(layer.weight, 0, scale)
    return nn.Sequential(nn.Flatten(), layer)


def smooth(seed: int = 0, scale: float = 4e-3) -> nn.Module:
    torch.manual_seed(seed)
    inner = nn.Linear(N_PIXELS, 6)
    nn.init.normal_(inner.weight, 0, scale)
    return nn.Sequential(nn.Flatten(), inner, nn.Tanh(), nn.Linear(6, 3))


def convolutional(seed: int = 0) -> nn.Module:
    """Feature map of 5 channels on 8 x 8 places, pooled, and a linear head."""
    torch.manual_seed(seed)
    return nn.Sequential(
        nn.Conv2d(3, 5, kernel_size=4, stride=4),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(5, 3),
    )


class Square(nn.Module):
    """Half the sum of weighted squares, whose gradient is the weighted input."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__()
        torch.manual_seed(seed)
        self.weights = nn.Parameter(torch.randn(3, N_PIXELS) * 1e-3)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return inputs.flatten(1).square() @ self.weights.t() / 2


def weights_of(member: nn.Module, target: int) -> torch.Tensor:
    """What a `linear` network multiplies each pixel by [shape=(3, 32, 32)]."""
    return member[1].weight[target].detach().reshape(3, 32, 32)  # type: ignore[index]
