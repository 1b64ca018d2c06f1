"""A network as nodes of an ONNX graph, layer by layer.

The networks of `core.models.registry` are made of few kinds of layer; each is written down with
the ONNX operator that computes the same. torch's own exporter takes seconds a network, this some
milliseconds, so that a bundle can be given to onnxruntime whenever it is loaded.

References
----------
The ONNX operators: https://onnx.ai/onnx/operators/
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from onnx import NodeProto, TensorProto, helper, numpy_helper
from torch import fx, nn
from torch.nn import functional

from core.errors import SonolensError

__all__ = ["OnnxPart", "onnx_model", "onnx_part"]

_OPSET = 17
_IR_VERSION = 8
"""Versions of the operators and of the file that go together, known since 2022."""

_Shape = Sequence[int | str]


class OnnxPart:
    """Nodes and weights of one network.

    Parameters
    ----------
    prefix : str
        Begins every name, so that several networks can stand in one graph.

    Attributes
    ----------
    nodes : list of NodeProto
    weights : list of TensorProto
    output : str
        Name of the logits [shape=(n, n_classes)].
    """

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.nodes: list[NodeProto] = []
        self.weights: list[TensorProto] = []
        self.output = ""

    def named(self, name: str) -> str:
        """Name of a value within this network."""
        return f"{self.prefix}/{name}"

    def add(self, kind: str, name: str, inputs: Sequence[str], **attributes: Any) -> str:
        """Add a node and give the name of what it computes."""
        output = self.named(name)
        self.nodes.append(helper.make_node(kind, list(inputs), [output], output, **attributes))
        return output

    def hold(self, name: str, values: torch.Tensor | Sequence[float]) -> str:
        """Keep a tensor and give its name."""
        array = np.asarray(torch.as_tensor(values).detach().cpu().float())
        held = self.named(name)
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), held))
        return held


def onnx_part(network: nn.Module, source: str, prefix: str) -> OnnxPart:
    """Write a network down as ONNX nodes.

    Parameters
    ----------
    network : Module
        In evaluation mode, as `core.models.folding.folded` gives it.
    source : str
        Name of the graph's value that it takes [shape=(n, 3, n_mels, n_frames)], float32.

    Raises
    ------
    SonolensError
        It cannot be traced, or has a layer that is not known here; the layer is named.
    """
    if not isinstance(network, fx.GraphModule):
        raise SonolensError("a network that cannot be traced has no ONNX form")
    part = OnnxPart(prefix)
    modules = dict(network.named_modules())
    known: dict[fx.Node, str] = {}
    for node in network.graph.nodes:
        match node.op:
            case "placeholder":
                known[node] = source
            case "call_module":
                module = modules[node.target]
                write = _MODULES.get(type(module))
                if write is None:
                    raise _unknown(type(module).__name__)
                known[node] = write(part, node.name, known[node.args[0]], module)
            case "call_function" | "call_method":
                function = _FUNCTIONS.get(node.target)
                if function is None:
                    raise _unknown(str(getattr(node.target, "__name__", node.target)))
                known[node] = function(part, node, known)
            case "output":
                part.output = known[node.args[0]]
            case _:
                raise _unknown(node.op)
    return part


def onnx_model(
    name: str,
    nodes: Sequence[NodeProto],
    weights: Sequence[TensorProto],
    inputs: Mapping[str, _Shape],
    outputs: Mapping[str, _Shape],
    metadata: Mapping[str, str] | None = None,
) -> bytes:
    """Serialise a model of float32 inputs and outputs.

    Parameters
    ----------
    inputs, outputs : mapping
        Shape of each by its name; a size that is open is a name too.
    """
    taken, given = (
        [
            helper.make_tensor_value_info(each, TensorProto.FLOAT, list(shape))
            for each, shape in values.items()
        ]
        for values in (inputs, outputs)
    )
    graph = helper.make_graph(list(nodes), name, taken, given, list(weights))
    model = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", _OPSET)],
        ir_version=_IR_VERSION,
        producer_name="Sonolens",
    )
    helper.set_model_props(model, dict(metadata or {}))
    return bytes(model.SerializeToString())


def _unknown(layer: str) -> SonolensError:
    return SonolensError(f"the layer {layer} has no ONNX form here")


# Layers -----------------------------------------------------------------------------------------


def _convolution(part: OnnxPart, name: str, source: str, layer: nn.Conv2d) -> str:
    if isinstance(layer.padding, str) or layer.padding_mode != "zeros":
        raise _unknown(f"Conv2d with padding {layer.padding!r}, {layer.padding_mode}")
    inputs = [source, part.hold(f"{name}.weight", layer.weight)]
    if layer.bias is not None:
        inputs.append(part.hold(f"{name}.bias", layer.bias))
    return part.add(
        "Conv",
        name,
        inputs,
        kernel_shape=list(layer.kernel_size),
        strides=list(layer.stride),
        pads=[*layer.padding, *layer.padding],
        dilations=list(layer.dilation),
        group=layer.groups,
    )


def _batch_norm(part: OnnxPart, name: str, source: str, layer: nn.BatchNorm2d) -> str:
    """Scale and shift each channel."""
    mean, variance = layer.running_mean, layer.running_var
    if mean is None or variance is None:
        raise _unknown("BatchNorm2d without running statistics")
    scale = torch.rsqrt(variance.double() + layer.eps)
    if layer.weight is not None:
        scale = scale * layer.weight.double()
    shift = -mean.double() * scale
    if layer.bias is not None:
        shift = shift + layer.bias.double()
    scaled = part.add(
        "Mul", f"{name}.scaled", [source, part.hold(f"{name}.scale", scale[:, None, None])]
    )
    return part.add("Add", name, [scaled, part.hold(f"{name}.shift", shift[:, None, None])])


def _relu(part: OnnxPart, name: str, source: str, _layer: nn.Module) -> str:
    return part.add("Relu", name, [source])


def _relu6(part: OnnxPart, name: str, source: str, _layer: nn.Module) -> str:
    bounds = [
        part.hold(f"{name}.least", torch.tensor(0.0)),
        part.hold(f"{name}.most", torch.tensor(6.0)),
    ]
    return part.add("Clip", name, [source, *bounds])


def _max_pool(part: OnnxPart, name: str, source: str, layer: nn.MaxPool2d) -> str:
    return _pool(
        part, "MaxPool", name, source,
        size=layer.kernel_size, stride=layer.stride, padding=layer.padding,
        ceil_mode=layer.ceil_mode, dilations=_pair(layer.dilation),
    )  # fmt: skip


def _average_pool(part: OnnxPart, name: str, source: str, layer: nn.AvgPool2d) -> str:
    if layer.divisor_override is not None:
        raise _unknown("AvgPool2d with a divisor of its own")
    return _pool(
        part, "AveragePool", name, source,
        size=layer.kernel_size, stride=layer.stride, padding=layer.padding,
        ceil_mode=layer.ceil_mode, count_include_pad=int(layer.count_include_pad),
    )  # fmt: skip


def _pool(
    part: OnnxPart,
    kind: str,
    name: str,
    source: str,
    *,
    size: Any,
    stride: Any,
    padding: Any,
    ceil_mode: bool,
    **attributes: Any,
) -> str:
    pads = _pair(padding)
    if ceil_mode and (kind != "MaxPool" or any(pads)):
        raise _unknown(f"{kind} that rounds its size up")
    return part.add(
        kind,
        name,
        [source],
        kernel_shape=_pair(size),
        strides=_pair(stride),
        pads=[*pads, *pads],
        ceil_mode=int(ceil_mode),
        **attributes,
    )


def _pair(value: Any) -> list[int]:
    return [int(value)] * 2 if isinstance(value, int) else [int(each) for each in value]


def _global_pool(part: OnnxPart, name: str, source: str, layer: nn.AdaptiveAvgPool2d) -> str:
    _check_global(layer.output_size)
    return part.add("GlobalAveragePool", name, [source])


def _check_global(size: Any) -> None:
    if _pair(size) != [1, 1]:
        raise _unknown(f"adaptive pooling to {size}")


def _as_it_is(_part: OnnxPart, _name: str, source: str, _layer: nn.Module) -> str:
    return source


def _linear(part: OnnxPart, name: str, source: str, layer: nn.Linear) -> str:
    inputs = [source, part.hold(f"{name}.weight", layer.weight)]
    if layer.bias is not None:
        inputs.append(part.hold(f"{name}.bias", layer.bias))
    return part.add("Gemm", name, inputs, transB=1)


def _flat(part: OnnxPart, name: str, source: str, layer: nn.Flatten) -> str:
    if (layer.start_dim, layer.end_dim) != (1, -1):
        raise _unknown("flatten of other axes than all but the first")
    return part.add("Flatten", name, [source], axis=1)


_MODULES: dict[type[nn.Module], Callable[[OnnxPart, str, str, Any], str]] = {
    nn.Conv2d: _convolution,
    nn.BatchNorm2d: _batch_norm,
    nn.ReLU: _relu,
    nn.ReLU6: _relu6,
    nn.MaxPool2d: _max_pool,
    nn.AvgPool2d: _average_pool,
    nn.AdaptiveAvgPool2d: _global_pool,
    nn.Dropout: _as_it_is,
    nn.Identity: _as_it_is,
    nn.Linear: _linear,
    nn.Flatten: _flat,
}


# Functions --------------------------------------------------------------------------------------

_Known = dict[fx.Node, str]


def _argument(node: fx.Node, position: int, name: str, otherwise: Any) -> Any:
    """Give an argument by its place or its name."""
    return node.args[position] if len(node.args) > position else node.kwargs.get(name, otherwise)


def _joined(part: OnnxPart, node: fx.Node, known: _Known) -> str:
    tensors: Any = node.args[0]
    axis = _argument(node, 1, "dim", 0)
    return part.add("Concat", node.name, [known[each] for each in tensors], axis=axis)


def _added(part: OnnxPart, node: fx.Node, known: _Known) -> str:
    first, second = node.args
    if not isinstance(first, fx.Node) or not isinstance(second, fx.Node):
        raise _unknown("a sum with a constant")
    return part.add("Add", node.name, [known[first], known[second]])


def _rectified(part: OnnxPart, node: fx.Node, known: _Known) -> str:
    return part.add("Relu", node.name, [_source(node, known)])


def _pooled_whole(part: OnnxPart, node: fx.Node, known: _Known) -> str:
    _check_global(_argument(node, 1, "output_size", None))
    return part.add("GlobalAveragePool", node.name, [_source(node, known)])


def _pooled(part: OnnxPart, node: fx.Node, known: _Known) -> str:
    size = _argument(node, 1, "kernel_size", None)
    stride = _argument(node, 2, "stride", None)
    padding = _argument(node, 3, "padding", 0)
    source = _source(node, known)
    if node.target is functional.avg_pool2d:
        layer = nn.AvgPool2d(
            size,
            stride,
            padding,
            _argument(node, 4, "ceil_mode", False),
            _argument(node, 5, "count_include_pad", True),
            _argument(node, 6, "divisor_override", None),
        )
        return _average_pool(part, node.name, source, layer)
    dilation = _argument(node, 4, "dilation", 1)
    most = nn.MaxPool2d(
        size, stride, padding, dilation, ceil_mode=_argument(node, 5, "ceil_mode", False)
    )
    return _max_pool(part, node.name, source, most)


def _flattened(part: OnnxPart, node: fx.Node, known: _Known) -> str:
    layer = nn.Flatten(_argument(node, 1, "start_dim", 0), _argument(node, 2, "end_dim", -1))
    return _flat(part, node.name, _source(node, known), layer)


def _averaged(part: OnnxPart, node: fx.Node, known: _Known) -> str:
    axes = _argument(node, 1, "dim", None)
    if axes is None:
        raise _unknown("a mean over everything")
    listed = [axes] if isinstance(axes, int) else [int(each) for each in axes]
    keepdims = int(bool(_argument(node, 2, "keepdim", False)))
    return part.add("ReduceMean", node.name, [_source(node, known)], axes=listed, keepdims=keepdims)


def _source(node: fx.Node, known: _Known) -> str:
    source: Any = node.args[0] if node.args else node.kwargs["input"]
    return known[source]


_FUNCTIONS: dict[Any, Callable[[OnnxPart, fx.Node, _Known], str]] = {
    torch.cat: _joined,
    operator.add: _added,
    torch.add: _added,
    functional.relu: _rectified,
    torch.relu: _rectified,
    functional.adaptive_avg_pool2d: _pooled_whole,
    functional.avg_pool2d: _pooled,
    functional.max_pool2d: _pooled,
    torch.flatten: _flattened,
    torch.mean: _averaged,
    "mean": _averaged,
}
