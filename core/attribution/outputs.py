"""The number that is explained: one class's output, or how far it lies above another's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch

from core.models.registry import Network

__all__ = ["ExplainedOutput", "OutputName"]

OutputName = Literal["probability", "logit"]


@dataclass(frozen=True)
class ExplainedOutput:
    """One number a member gives for an input.

    Attributes
    ----------
    name : str
        ``"probability"``: softmax; ``"logit"``: what the member puts out.
    target : int
        The class explained.
    against : int or None
        Class whose output is taken off; None: none is.
    """

    name: OutputName
    target: int
    against: int | None = None

    def of(self, network: Network, batch: torch.Tensor) -> torch.Tensor:
        """Compute it for each input of a batch [shape=(n,)], float32."""
        outputs = network(batch).float()
        if self.name == "probability":
            outputs = torch.softmax(outputs, dim=1)
        chosen = outputs[:, self.target]
        return chosen if self.against is None else chosen - outputs[:, self.against]
