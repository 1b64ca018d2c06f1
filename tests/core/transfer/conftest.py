"""A network of three blocks that is trained in a blink."""

from __future__ import annotations

from collections import OrderedDict

import pytest
import torch
from torch import nn

from core.models.blocks import Block
from core.models.device import Device, resolve_device
from core.models.registry import Architecture


class Small(nn.Module):
    """Two convolutional stages, the second rectified without a module, and a head."""

    def __init__(self, n_classes: int) -> None:
        super().__init__()
        self.features = nn.Sequential(
            OrderedDict(
                conv0=nn.Conv2d(3, 6, 3, padding=1),
                norm0=nn.BatchNorm2d(6),
                relu0=nn.ReLU(inplace=True),
                conv1=nn.Conv2d(6, 5, 3, padding=1),
                norm1=nn.BatchNorm2d(5),
            )
        )
        self.dropout = nn.Dropout(0.2)
        self.classifier = nn.Linear(5, n_classes)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        values = nn.functional.relu(self.features(inputs), inplace=True)
        logits: torch.Tensor = self.classifier(self.dropout(values.mean(dim=(2, 3))))
        return logits


@pytest.fixture
def small_network() -> Architecture:
    blocks = (
        Block("stem", ("features.conv0", "features.norm0", "features.relu0")),
        Block("block1", ("features.conv1", "features.norm1"), rectified=True),
        Block("head", ("classifier",)),
    )
    return Architecture("small", "Small", "classifier", blocks, "None.None", Small)


@pytest.fixture(scope="session")
def cpu() -> Device:
    return resolve_device("cpu")
