"""Hear a cancel token inside a step, which takes seconds for a large network on a CPU."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import torch
from torch import nn

from core.progress import CancelToken

__all__ = ["cancellable"]


@contextlib.contextmanager
def cancellable(model: nn.Module, cancel: CancelToken | None) -> Iterator[None]:
    """Let every convolution and linear layer look at the token, forwards and backwards.

    Numbers stay as they are, and the hooks are gone after the block.

    Raises
    ------
    OperationCancelled
        In the block, ``cancel`` was set; the gradients are then incomplete.
    """
    if cancel is None:
        yield
        return

    def forwards(_module: nn.Module, _inputs: Any, output: Any) -> None:
        cancel.raise_if_cancelled()
        if isinstance(output, torch.Tensor) and output.requires_grad:
            output.register_hook(backwards)  # type: ignore[no-untyped-call]

    def backwards(_gradient: torch.Tensor) -> None:
        cancel.raise_if_cancelled()

    layers = [m for m in model.modules() if isinstance(m, (nn.Conv2d, nn.Linear))]
    handles = [layer.register_forward_hook(forwards) for layer in layers]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()
