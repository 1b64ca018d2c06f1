"""What an explanation needs of a classifier, without knowing where it comes from."""

from __future__ import annotations

from typing import Protocol

import torch
from torch import nn

from core.models.device import Device
from core.models.registry import Network
from core.results import FloatArray

__all__ = ["Explained"]


class Explained(Protocol):
    """An ensemble that can be asked why; `core.inference.classifier.Classifier` is one."""

    @property
    def members(self) -> tuple[nn.Module, ...]:
        """Networks in evaluation mode, for outputs and gradients."""

    @property
    def predictors(self) -> tuple[Network, ...]:
        """The same networks for outputs alone."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Class names in the order of the outputs."""

    @property
    def device(self) -> Device:
        """Where the networks compute."""

    @property
    def silence(self) -> float:
        """Value of an input pixel without sound, nats."""

    def index_of(self, label: str) -> int:
        """Class number of a name."""

    def to_input(self, values: FloatArray) -> torch.Tensor:
        """Put a batch [shape=(n, 3, n_mels, n_frames)] on the device, as the members take it."""
