"""Grad-CAM: the last feature map's channels, weighted by how the output follows each of them.

The sign is kept: where the weighted sum is below zero, it speaks against the class. The map is
coarse, one number for each place of the feature map, upsampled to the input; the three
resolutions are mixed long before, so they share one map.

References
----------
Selvaraju et al. (2017), "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based
Localization".
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Literal

import torch
from torch import fx, nn

from core.attribution.library import LayerGradCam
from core.attribution.question import MethodConfig, Question, stopping_gradients
from core.errors import ParameterError
from core.models import tracing
from core.progress import CancelToken, check_cancelled
from core.results import AttributionMap

__all__ = ["GradCamConfig", "grad_cam", "last_feature_map"]

_LAYER = "last_feature_map"


class GradCamConfig(MethodConfig):
    """Settings of Grad-CAM; it is taken where the network pools its last feature map."""

    method: Literal["grad-cam"] = "grad-cam"


def grad_cam(question: Question, config: GradCamConfig) -> AttributionMap:
    """Answer a question by Grad-CAM.

    Raises
    ------
    ParameterError
        A member has no feature map, or cannot be taken apart to find it.
    """
    members = question.classifier.members
    maps, grid = [], ""
    for number, member in enumerate(members):
        question.report(number, len(members))
        coarse = _one_map(question, member)
        grid = f"{coarse.shape[2]} × {coarse.shape[3]}"
        fine = nn.functional.interpolate(
            coarse, size=question.values.shape[1:], mode="bilinear", align_corners=False
        )
        maps.append(fine[0].expand(question.values.shape))
    question.report(1, 1)
    settings: dict[str, float | str] = {
        "layer": "last feature map",
        "grid": grid,
        "channels": "together",
    }
    return question.answer("grad-cam", torch.stack(maps).cpu().numpy(), settings)


def _one_map(question: Question, member: nn.Module) -> torch.Tensor:
    """One member's map on the grid of the feature map [shape=(1, 1, n_rows, n_columns)]."""
    probed = last_feature_map(member, question.inputs, question.cancel)
    method = LayerGradCam(
        lambda batch: question.output.of(probed, batch), probed.get_submodule(_LAYER)
    )
    with stopping_gradients(question.cancel):
        found: torch.Tensor = method.attribute(question.inputs)
    return found.detach().float()


def last_feature_map(
    member: nn.Module, inputs: torch.Tensor, cancel: CancelToken | None = None
) -> fx.GraphModule:
    """Give a network a module, ``last_feature_map``, that its last feature map passes through.

    The last feature map is what the network pools before its head: the output of the last
    convolutional block. It is found by following the computation back from the output to the
    first tensor that still has rows and columns.

    Parameters
    ----------
    member : Module
        Is left as it is; what is returned shares its weights.
    inputs : Tensor [shape=(1, 3, n_mels, n_frames)]

    Raises
    ------
    ParameterError
        There is no such map between input and output, or the computation cannot be traced.
    OperationCancelled
        ``cancel`` was set.
    """
    traced = _traced(member)
    shapes = _Shapes(traced, cancel).of(inputs)
    place = _pooled(traced, shapes)
    traced.add_submodule(_LAYER, nn.Identity())
    with traced.graph.inserting_after(place):
        probe = traced.graph.call_module(_LAYER)
    place.replace_all_uses_with(probe)
    probe.args = (place,)
    traced.recompile()
    return traced


def _pooled(traced: fx.GraphModule, shapes: Mapping[str, tuple[int, ...]]) -> fx.Node:
    """Last step, on the one way from the output back, whose result has rows and columns."""
    place: fx.Node = next(each for each in reversed(traced.graph.nodes) if each.op == "output")
    while len(place.all_input_nodes) == 1:
        place = place.all_input_nodes[0]
        _, _, *grid = shapes.get(place.name, (1, 1))
        if place.op != "placeholder" and math.prod(grid) > 1:
            return place
    raise ParameterError("method", "the network has no feature map that Grad-CAM could weigh")


def _traced(member: nn.Module) -> fx.GraphModule:
    """Take the computation down as a graph of its own, on the member's own modules."""
    try:
        return tracing.traced(member)
    except tracing.CANNOT_TRACE as error:
        raise ParameterError(
            "method", "Grad-CAM cannot follow this network's computation; use another method"
        ) from error


class _Shapes(fx.Interpreter):
    """Shapes of what a network computes on the way."""

    def __init__(self, module: fx.GraphModule, cancel: CancelToken | None) -> None:
        super().__init__(module)
        self._cancel = cancel
        self._shapes: dict[str, tuple[int, ...]] = {}

    def of(self, inputs: torch.Tensor) -> dict[str, tuple[int, ...]]:
        """Run the network, and note the shape of each step by its name."""
        with torch.inference_mode():
            self.run(inputs)
        return self._shapes

    def run_node(self, n: fx.Node) -> Any:
        """Run one step."""
        check_cancelled(self._cancel)
        result = super().run_node(n)
        if isinstance(result, torch.Tensor):
            self._shapes[n.name] = tuple(result.shape)
        return result
