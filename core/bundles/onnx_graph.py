"""The graph of an ensemble in ONNX: one traced network, copied for each member with its weights.

The only module that speaks to the exporter. Needs the extra ``sonolens[onnx]``.
"""

from __future__ import annotations

import copy
import logging
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import nn

from core.bundles.manifest import BundleManifest
from core.errors import BundleError
from core.models.folding import folded

__all__ = ["CALIBRATED", "INPUT", "MEMBERS", "OUTPUTS", "PROBABILITIES", "ensemble_graph"]

INPUT = "log_mel"
PROBABILITIES, CALIBRATED, MEMBERS = OUTPUTS = ("probabilities", "calibrated", "members")
SMALLEST = 1e-12
"""Probabilities below it count as it before their logarithm is taken."""

_BATCH = "n"
_LOGITS = "logits"
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
    import onnx
    from onnx import TensorProto, helper

    networks = [_for_export(member) for member in members]
    traced = _traced(networks[0], manifest)
    weights = [_arrays(network) for network in networks]
    _check_weights(traced, weights)
    nodes, constants = _normalising(manifest)
    for number, arrays in enumerate(weights):
        nodes += _nodes_of_member(traced, number)
        constants += _weights_of_member(traced, number, arrays)
    ending, more = _ending(len(members), manifest.temperature)
    n_members, n_classes = len(members), len(manifest.labels)
    shape = (_BATCH, 3, manifest.features.n_mels, manifest.features.n_frames)
    graph = helper.make_graph(
        [*nodes, *ending],
        manifest.name,
        [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, shape)],
        [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, dimensions)
            for name, dimensions in (
                (PROBABILITIES, (_BATCH, n_classes)),
                (CALIBRATED, (_BATCH, n_classes)),
                (MEMBERS, (_BATCH, n_members, n_classes)),
            )
        ],
        [*constants, *more],
    )
    model = helper.make_model(
        graph,
        opset_imports=list(traced.opset_import),
        ir_version=traced.ir_version,
        producer_name="Sonolens",
    )
    helper.set_model_props(model, dict(metadata))
    onnx.checker.check_model(model)
    serialised: bytes = model.SerializeToString()
    return serialised


def _for_export(member: nn.Module) -> nn.Module:
    """Fold batch-norm, and let no layer overwrite its input, which takes the exporter longer."""
    network = folded(copy.deepcopy(member).eval().requires_grad_(False)).float()
    for module in network.modules():
        if getattr(module, "inplace", False):
            module.inplace = False  # type: ignore[assignment]
    return network


def _traced(network: nn.Module, manifest: BundleManifest) -> Any:
    """ONNX model of one network, without optimisation, so that its weights keep their names."""
    from onnx import inliner

    example = torch.zeros((2, 3, manifest.features.n_mels, manifest.features.n_frames))
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            program = torch.onnx.export(
                network,
                (example,),
                dynamo=True,
                optimize=False,
                verbose=False,
                input_names=[INPUT],
                output_names=[_LOGITS],
                dynamic_shapes=({0: torch.export.Dim(_BATCH)},),
            )
    except Exception as error:
        first = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise BundleError(f"{manifest.architecture} cannot be exported to ONNX: {first}") from error
    finally:
        logger.setLevel(level)
    if program is None:
        raise BundleError(f"{manifest.architecture} cannot be exported to ONNX")
    model = program.model_proto
    return inliner.inline_local_functions(model) if model.functions else model


def _arrays(network: nn.Module) -> dict[str, np.ndarray[Any, Any]]:
    return {name: value.detach().numpy() for name, value in network.state_dict().items()}


def _check_weights(traced: Any, weights: Sequence[Mapping[str, np.ndarray[Any, Any]]]) -> None:
    """Refuse a graph in which some weight cannot be told from the first member's."""
    held = {tensor.name for tensor in traced.graph.initializer}
    for arrays in weights:
        unused = {name for name in arrays if not name.endswith("num_batches_tracked")} - held
        if unused:
            raise BundleError(f"the exported network lacks its weights {min(unused)}")


def _named(number: int, name: str) -> str:
    """Name of a value within a member; what all members share keeps its name."""
    if not name:
        return name
    return _NORMALISED if name == INPUT else f"member-{number}/{name}"


def _nodes_of_member(traced: Any, number: int) -> list[Any]:
    nodes = []
    for original in traced.graph.node:
        node = copy.deepcopy(original)
        node.name = _named(number, node.name)
        for names in (node.input, node.output):
            for position, name in enumerate(names):
                names[position] = _named(number, name)
        del node.metadata_props[:]
        nodes.append(node)
    return nodes


def _weights_of_member(
    traced: Any, number: int, arrays: Mapping[str, np.ndarray[Any, Any]]
) -> list[Any]:
    from onnx import numpy_helper

    tensors = []
    for original in traced.graph.initializer:
        name = _named(number, original.name)
        if original.name in arrays:
            tensors.append(numpy_helper.from_array(arrays[original.name], name))
        else:
            tensor = copy.deepcopy(original)
            tensor.name = name
            tensors.append(tensor)
    return tensors


def _normalising(manifest: BundleManifest) -> tuple[list[Any], list[Any]]:
    from onnx import helper

    scale = manifest.normalisation
    constants = [_constant("mean", scale.mean, (3, 1, 1)), _constant("sd", scale.sd, (3, 1, 1))]
    nodes = [
        helper.make_node("Sub", [INPUT, "mean"], ["centred"], "centre"),
        helper.make_node("Div", ["centred", "sd"], [_NORMALISED], "scale"),
    ]
    return nodes, constants


def _ending(n_members: int, temperature: float) -> tuple[list[Any], list[Any]]:
    """From each member's logits to the three outputs."""
    from onnx import helper

    nodes, rows = [], []
    for number in range(n_members):
        logits, row = _named(number, _LOGITS), f"member-{number}/row"
        soft = f"member-{number}/probabilities"
        nodes.append(helper.make_node("Softmax", [logits], [soft], f"{soft}-node", axis=1))
        nodes.append(helper.make_node("Unsqueeze", [soft, "axis"], [row], f"{row}-node"))
        rows.append(row)
    nodes += [
        helper.make_node("Concat", rows, [MEMBERS], "stack", axis=1),
        helper.make_node("ReduceMean", [MEMBERS, "axis"], [PROBABILITIES], "average", keepdims=0),
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
    from onnx import numpy_helper

    return numpy_helper.from_array(np.asarray(values, dtype=dtype).reshape(shape), name)
