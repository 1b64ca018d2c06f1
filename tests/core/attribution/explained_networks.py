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
