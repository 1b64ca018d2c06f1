"""SmoothGrad: the gradient, averaged over noisy copies of the input.

The mean gradient is multiplied by the input minus a baseline, so that it says, as the other maps
do, what speaks for the class and what against it, in the units of the output. It is a first-order
account: it does not add up to what the output changed by.

References
----------
Smilkov, Thorat, Kim, Viegas, Wattenberg (2017), "SmoothGrad: removing noise by adding noise".
"""

from __future__ import annotations

from typing import Literal

import torch
from pydantic import Field
from torch import nn

from core.attribution.baselines import BaselineName
from core.attribution.library import Saliency
from core.attribution.memory import FittingBatch
from core.attribution.question import MethodConfig, Question, stopping_gradients
from core.results import AttributionMap

__all__ = ["SmoothGradConfig", "smoothgrad"]


class SmoothGradConfig(MethodConfig):
    """Settings of SmoothGrad.

    Attributes
    ----------
    n_samples : int
        Noisy copies; every member is given the same ones.
    noise : float
        Standard deviation of the noise, as a share of the range (largest minus smallest value) of
        the input as the networks are given it.
    seed : int
        Of the noise; the same seed gives the same map, whatever the batch size.
    baseline : str
        What the input is taken to differ from, as for Integrated Gradients.
    internal_batch_size : int
        Gradient evaluations at once; halved by itself where memory runs out.
    """

    method: Literal["smoothgrad"] = "smoothgrad"
    n_samples: int = Field(32, ge=1, le=10_000)
    noise: float = Field(0.1, ge=0, le=1)
    seed: int = Field(0, ge=0, lt=2**63)
    baseline: BaselineName = "silence"
    internal_batch_size: int = Field(8, ge=1, le=4_096)


def smoothgrad(question: Question, config: SmoothGradConfig) -> AttributionMap:
    """Answer a question by SmoothGrad."""
    difference = question.inputs - question.baseline(config.baseline)
    batch = FittingBatch(config.internal_batch_size)
    members = question.classifier.members
    maps = []
    for number, member in enumerate(members):
        gradient = _MeanGradient(question, config, member, number * config.n_samples)
        maps.append((batch.run(gradient) * difference)[0])
    question.report(1, 1)
    settings: dict[str, float | str] = {
        "n_samples": config.n_samples,
        "noise": config.noise,
        "seed": config.seed,
        "baseline": config.baseline,
    }
    return question.answer("smoothgrad", torch.stack(maps).cpu().numpy(), settings)


class _MeanGradient:
    """One member's mean gradient over the noisy copies, given a batch size."""

    def __init__(
        self, question: Question, config: SmoothGradConfig, member: nn.Module, done: int
    ) -> None:
        self._question = question
        self._config = config
        self._member = member
        self._done = done
        inputs = question.inputs
        self._deviation = config.noise * float(inputs.max() - inputs.min())

    def __call__(self, batch_size: int) -> torch.Tensor:
        """Compute it [shape=(1, 3, n_mels, n_frames)]."""
        question, n_samples = self._question, self._config.n_samples
        total = n_samples * len(question.classifier.members)
        saliency = Saliency(lambda batch: question.output.of(self._member, batch))
        generator = torch.Generator().manual_seed(self._config.seed)
        sum_of_gradients = torch.zeros_like(question.inputs)
        for first in range(0, n_samples, batch_size):
            question.report(self._done + first, total)
            size = min(batch_size, n_samples - first)
            noisy = torch.cat([self._noisy(generator) for _ in range(size)]).requires_grad_()
            with stopping_gradients(question.cancel):
                gradients: torch.Tensor = saliency.attribute(noisy, abs=False)
            sum_of_gradients += gradients.detach().sum(dim=0, keepdim=True)
        return sum_of_gradients / n_samples

    def _noisy(self, generator: torch.Generator) -> torch.Tensor:
        """One copy; the noise is drawn on the CPU, so that it is the same on every device."""
        inputs = self._question.inputs
        noise = torch.randn(inputs.shape, generator=generator).to(inputs.device)
        return inputs + self._deviation * noise
