"""A network small enough to be trained in a blink, and features it can learn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from torch import nn

from core.models.blocks import Block
from core.models.registry import Architecture
from core.training.features import FeatureSet


def build(n_classes: int) -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 4, 3, padding=1),
        nn.BatchNorm2d(4),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Dropout(0.1),
        nn.Linear(4, n_classes),
    )


@pytest.fixture
def tiny() -> Architecture:
    blocks = (Block("stem", ("0", "1")), Block("head", ("6",)))
    return Architecture("tiny", "Tiny", "6", blocks, "None.None", build)


@pytest.fixture
def features() -> Callable[..., FeatureSet]:
    """Make clips of three classes that differ in their channels' levels."""

    def make(n_clips: int = 12, seed: int = 0) -> FeatureSet:
        generator = np.random.default_rng(seed)
        targets = np.arange(n_clips) % 3
        values = generator.normal(0, 1, (n_clips, 3, 8, 8))
        values[np.arange(n_clips), targets] += 2
        return FeatureSet(values.astype(np.float16), targets.astype(np.int64))

    return make
