"""Occlusion: what the output loses when a patch of the input is replaced by the baseline.

References
----------
Zeiler, Fergus (2014), "Visualizing and Understanding Convolutional Networks".
"""

from __future__ import annotations

import math
from typing import Annotated, Literal

import torch
from pydantic import Field, model_validator

from core.attribution.baselines import BaselineName
from core.attribution.library import Occlusion
from core.attribution.memory import FittingBatch
from core.attribution.question import MethodConfig, Question
from core.errors import ParameterError
from core.models.registry import Network
from core.results import AttributionMap

__all__ = ["OcclusionConfig", "occlusion"]

_Pixels = Annotated[int, Field(ge=1, le=100_000)]


class OcclusionConfig(MethodConfig):
    """Settings of occlusion.

    Attributes
    ----------
    patch : tuple of int
        Rows (mel bands) and columns (frames) that are hidden at once, pixels.
    stride : tuple of int or None
        How far apart patches lie, pixels; at most ``patch``, so that every pixel is hidden. None:
        half a patch, rounded up.
    channels : str
        ``"together"``: a patch is hidden in all three resolutions at once, which then share one
        map, since each of them alone still shows the sound; ``"each"``: one after another.
    baseline : str
        What a hidden pixel is replaced by, as for Integrated Gradients.
    internal_batch_size : int
        Inputs at once; halved by itself where memory runs out.
    """

    method: Literal["occlusion"] = "occlusion"
    patch: tuple[_Pixels, _Pixels] = (24, 20)
    stride: tuple[_Pixels, _Pixels] | None = None
    channels: Literal["together", "each"] = "together"
    baseline: BaselineName = "silence"
    internal_batch_size: int = Field(16, ge=1, le=4_096)

    @model_validator(mode="after")
    def _leaves_no_gap(self) -> OcclusionConfig:
        if any(step > size for step, size in zip(self.steps, self.patch, strict=True)):
            raise ValueError("stride: is longer than the patch, which leaves pixels untried")
        return self

    @property
    def steps(self) -> tuple[int, int]:
        """Rows and columns between patches."""
        rows, columns = self.patch
        return self.stride or ((rows + 1) // 2, (columns + 1) // 2)


def occlusion(question: Question, config: OcclusionConfig) -> AttributionMap:
    """Answer a question by occlusion.

    A pixel gets the mean loss over the patches that hide it. The map's sum means nothing, since
    patches overlap and what they hide may not add up.

    Raises
    ------
    ParameterError
        The patch is larger than the input.
    """
    _, height, width = question.values.shape
    if config.patch[0] > height or config.patch[1] > width:
        raise ParameterError(
            "patch", f"{_size(config.patch)} pixels are more than the input's {height} × {width}"
        )
    batch = FittingBatch(config.internal_batch_size)
    maps = [
        batch.run(_Patches(question, config, network, number))
        for number, network in enumerate(question.classifier.predictors)
    ]
    question.report(1, 1)
    settings: dict[str, float | str] = {
        "patch": _size(config.patch),
        "stride": _size(config.steps),
        "channels": config.channels,
        "baseline": config.baseline,
    }
    return question.answer("occlusion", torch.stack(maps).cpu().numpy(), settings)


class _Patches:
    """One member's map, given a batch size."""

    def __init__(
        self, question: Question, config: OcclusionConfig, network: Network, number: int
    ) -> None:
        self._question = question
        self._network = network
        self._number = number
        depth = 3 if config.channels == "together" else 1
        self._window = (depth, *config.patch)
        self._strides = (depth, *config.steps)
        self._baseline = question.baseline(config.baseline)
        shape = question.values.shape
        spans = zip(shape, self._window, self._strides, strict=True)
        self._n_patches = math.prod(
            math.ceil((whole - size) / step) + 1 for whole, size, step in spans
        )

    def __call__(self, batch_size: int) -> torch.Tensor:
        """Compute it [shape=(3, n_mels, n_frames)]."""
        seen = 0
        total = (self._n_patches + 1) * len(self._question.classifier.members)

        def output(batch: torch.Tensor) -> torch.Tensor:
            nonlocal seen
            self._question.report(self._number * (self._n_patches + 1) + seen, total)
            seen += len(batch)
            return self._question.output.of(self._network, batch)

        values: torch.Tensor = Occlusion(output).attribute(
            self._question.inputs,
            sliding_window_shapes=self._window,
            strides=self._strides,
            baselines=self._baseline,
            perturbations_per_eval=batch_size,
        )
        return values[0].float()


def _size(pixels: tuple[int, int]) -> str:
    return f"{pixels[0]} × {pixels[1]}"
