"""The graph of an ensemble in ONNX: normalisation, every member, and the mean of what they say."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper
from torch import nn

from core.bundles.manifest import BundleManifest
from core.errors import BundleError, SonolensError
from core.models.folding import folded
from core.models.onnx_nodes import onnx_model, onnx_part

__all__ = ["CALIBRATED", "INPUT", "MEMBERS", "OUTPUTS", "PROBABILITIES", "ensemble_graph"]

INPUT = "log_mel"
PROBABILITIES, CALIBRATED, MEMBERS = OUTPUTS = ("probabilities", "calibrated", "members")
SMALLEST = 1e-12
"""Probabilities below it count as it before their logarithm is taken."""

_BATCH = "n"
_NORMALISED = "normalised"


def ensemble_graph(
    members: Sequence[nn.Module], manifest: BundleManifest, metadata: Mapping[str, str]
) -> bytes:
    """ONNX model of a whole ensemble, from the log-mel input to its probabilities.

    Parameters
    ----------
    members : sequence of Module
        Of one architecture, in evaluation mode; they stay as they are.
    metadata : mapping
        Kept with the model.

    Returns
    -------
    bytes
        A model with the input ``log_mel`` [shape=(n, 3, n_mels, n_frames)], nats, before
        normalisation, and the outputs ``probabilities`` [shape=(n, n_classes)], the mean of the
        members; ``calibrated``, the same at the bundle's temperature; and ``members``
        [shape=(n, n_members, n_classes)].

    Raises
    ------
    BundleError
        The network cannot be exported.
    """
    nodes, constants = _normalising(manifest)
    logits = []
    for number, member in enumerate(members):
        network = folded(copy.deepcopy(member).eval().requires_grad_(False)).float()
        try:
            part = onnx_part(network, _NORMALISED, f"member-{number}")
        except SonolensError as error:
            raise BundleError(
                f"{manifest.architecture} cannot be exported to ONNX: {error}"
            ) from error
        nodes += part.nodes
        constants += part.weights
        logits.append(part.output)
    ending, more = _ending(logits, manifest.temperature)
    n_members, n_classes = len(members), len(manifest.labels)
    model = onnx_model(
        manifest.name,
        [*nodes, *ending],
        [*constants, *more],
        {INPUT: (_BATCH, 3, manifest.features.n_mels, manifest.features.n_frames)},
        {
            PROBABILITIES: (_BATCH, n_classes),
            CALIBRATED: (_BATCH, n_classes),
            MEMBERS: (_BATCH, n_members, n_classes),
        },
        metadata,
    )
    onnx.checker.check_model(model)
    return model


def _normalising(manifest: BundleManifest) -> tuple[list[Any], list[Any]]:
    scale = manifest.normalisation
    constants = [_constant("mean", scale.mean, (3, 1, 1)), _constant("sd", scale.sd, (3, 1, 1))]
    nodes = [
        helper.make_node("Sub", [INPUT, "mean"], ["centred"], "centre"),
        helper.make_node("Div", ["centred", "sd"], [_NORMALISED], "scale"),
    ]
    return nodes, constants


def _ending(logits: Sequence[str], temperature: float) -> tuple[list[Any], list[Any]]:
    """From each member's logits to the three outputs."""
    nodes, rows = [], []
    for number, output in enumerate(logits):
        soft, row = f"member-{number}/probabilities", f"member-{number}/row"
        nodes.append(helper.make_node("Softmax", [output], [soft], f"{soft}-node", axis=1))
        nodes.append(helper.make_node("Unsqueeze", [soft, "axis"], [row], f"{row}-node"))
        rows.append(row)
    nodes += [
        helper.make_node("Concat", rows, [MEMBERS], "stack", axis=1),
        helper.make_node("ReduceMean", [MEMBERS], [PROBABILITIES], "average", axes=[1], keepdims=0),
        helper.make_node("Max", [PROBABILITIES, "smallest"], ["bounded"], "bound"),
        helper.make_node("Log", ["bounded"], ["logarithms"], "logarithm"),
        helper.make_node("Div", ["logarithms", "temperature"], ["tempered"], "temper"),
        helper.make_node("Softmax", ["tempered"], [CALIBRATED], "calibrate", axis=1),
    ]
    constants = [
        _constant("axis", 1, (1,), np.int64),
        _constant("smallest", SMALLEST, (1,)),
        _constant("temperature", temperature, (1,)),
    ]
    return nodes, constants


def _constant(
    name: str, values: object, shape: tuple[int, ...], dtype: type[np.generic] = np.float32
) -> Any:
    return numpy_helper.from_array(np.asarray(values, dtype=dtype).reshape(shape), name)
