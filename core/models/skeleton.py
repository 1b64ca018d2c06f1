"""Networks without storage, from which names, shapes and sizes can be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from core.models.registry import Architecture

__all__ = ["skeleton"]


class _Unfilled(TorchFunctionMode):
    """Leaves first weights as they are: there is nothing to fill.

    For a tensor without storage torch would go through its compiler to draw no numbers, and import
    that first, which takes longer than loading an ensemble.
    """

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        """Answer one call of torch's."""
        options = kwargs or {}
        of_init = getattr(func, "__module__", None) == nn.init.__name__
        if (of_init and func.__name__.endswith("_")) or func in (
            torch.Tensor.normal_,
            torch.Tensor.uniform_,
        ):
            return args[0] if args else options["tensor"]
        return func(*args, **options)


def _of_init(func: Callable[..., Any]) -> bool:
    module = getattr(func, "__module__", None)
    return module == nn.init.__name__ and func.__name__.endswith("_")


def skeleton(entry: Architecture, n_classes: int) -> nn.Module:
    """Build a network whose weights have a shape and a type, but no values."""
    with torch.device("meta"), _Unfilled():
        return entry.build(n_classes)
