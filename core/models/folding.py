"""Fold batch-norm into the convolutions before it: the same outputs with fewer operations."""

from __future__ import annotations

from collections import Counter

from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from core.models.tracing import CANNOT_TRACE, traced

__all__ = ["folded"]


def folded(model: nn.Module) -> nn.Module:
    """Return a copy of a network for inference, with batch-norm folded where a convolution is.

    Outputs and input gradients agree with the original's to rounding. A network that cannot be
    traced is returned as it is.

    Parameters
    ----------
    model : Module
        In evaluation mode; stays as it is.
    """
    try:
        graph = traced(model)
    except CANNOT_TRACE:
        return model
    modules = dict(graph.named_modules())
    calls = Counter(node.target for node in graph.graph.nodes if node.op == "call_module")
    for node in list(graph.graph.nodes):
        if node.op != "call_module" or not isinstance(modules[node.target], nn.BatchNorm2d):
            continue
        before = node.args[0]
        if before.op != "call_module" or len(before.users) > 1 or calls[before.target] > 1:
            continue
        convolution = modules[before.target]
        if not isinstance(convolution, nn.Conv2d):
            continue
        fused = fuse_conv_bn_eval(convolution, modules[node.target])
        graph.set_submodule(before.target, fused)
        modules[before.target] = fused
        node.replace_all_uses_with(before)
        graph.graph.erase_node(node)
    graph.delete_all_unused_submodules()
    graph.recompile()
    return graph.eval().requires_grad_(False)
