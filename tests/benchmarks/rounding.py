"""Convolutions in bfloat16 on a processor that has no such arithmetic, for what they give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch.overrides import TorchFunctionMode


class Rounding(TorchFunctionMode):
    """Within it a convolution's operands are rounded to bfloat16, and what is made of them too.

    The sums are float32's, as they are on a processor that multiplies bfloat16. What torch computes
    itself where there is none differs by the order of its sums, and takes ten times as long.
    """

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        """Compute ``torch.conv2d`` this way where it would be in bfloat16, and pass on the rest."""
        if func is not torch.conv2d or not torch.is_autocast_enabled("cpu"):
            return func(*args, **(kwargs or {}))
        with torch.autocast("cpu", enabled=False):
            widened: list[Any] = [
                None if part is None else part.to(torch.bfloat16).float() for part in args[:3]
            ]
            return func(*widened, *args[3:], **(kwargs or {})).to(torch.bfloat16)
