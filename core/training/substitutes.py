"""Operations of training on a CPU that torch computes slowly, computed by others of torch's.

`Substitutes` is entered around a forward pass and changes no network: what it gives is the same bit
for bit, but for the gradient of a strided depthwise convolution, which is computed in float32. The
gradient of ReLU6 keeps its layout in memory where torch's gives it up, and what is summed behind it
then is summed in another order.

=============================  ====================================================================
ReLU, ReLU6 in bfloat16        The sixteen bits of two such numbers above zero are in the order of
                               the numbers when read as integers, and a set sign reads as less than
                               zero. Compared as integers nothing is widened to float32 and back.
Channels joined again          A dense block joins all that came before for each of its layers.
                               What the last layer was given is joined already: the new channels go
                               behind it, and the way back adds once a layer instead of once for
                               each pair of layers.
Strided depthwise convolution  oneDNN has no kernel for the gradient of its input in bfloat16, and
in bfloat16                    falls back to a loop; in float32 it has one.
=============================  ====================================================================

What they gain is in ``tests/benchmarks/README.md``. A NaN with its sign set counts as less than
zero, and one without as more than six; that a network's weights are numbers is looked at after each
epoch (`core.training.loop`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch.autograd.function import once_differentiable
from torch.nn import functional
from torch.overrides import TorchFunctionMode

__all__ = ["Substitutes"]

_SIX = int(torch.tensor(6.0, dtype=torch.bfloat16).view(torch.int16))
_AT_ONCE = 2**22
"""Values of a gradient that are held in float32 at a time: 16 MB."""


class Substitutes(TorchFunctionMode):
    """Within it, on its thread, the operations of the module's table are computed as said there."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: list[tuple[torch.Tensor, int]] = []

    def __exit__(self, *raised: Any) -> None:
        """Forget what was joined."""
        self._seen = []
        super().__exit__(*raised)  # type: ignore[no-untyped-call]

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        """Answer one call of torch's, by a substitute where there is one for its operands."""
        options = kwargs or {}
        found: Any = None
        if func is functional.relu:
            found = _relu(*args, **options)
        elif func is functional.hardtanh:
            found = _relu6(*args, **options)
        elif func is torch.conv2d:
            found = _convolution(*args, **options)
        elif func is torch.cat:
            found = self._join(*args, **options)
        return func(*args, **options) if found is None else found

    def _join(
        self, tensors: Sequence[torch.Tensor], dim: int = 0, **options: Any
    ) -> torch.Tensor | None:
        if dim != 1 or options or not all(type(part) is torch.Tensor for part in tensors):
            return None
        parts, known = tuple(tensors), [tensor for tensor, _ in self._seen[:-1]]
        goes_on = (
            len(known) > 1
            and len(parts) == len(known) + 1
            and all(old is new for old, new in zip(known, parts, strict=False))
            and all(tensor._version == version for tensor, version in self._seen)
        )
        first = (self._seen[-1][0],) if goes_on else parts[:-1]
        joined = torch.cat((*first, parts[-1]), dim)
        self._seen = [(tensor, tensor._version) for tensor in (*parts, joined)]
        return joined


def _bounded(ctx: Any, value: torch.Tensor, most: int | None, inplace: bool) -> torch.Tensor:
    """Bits from zero to ``most``, kept for the way back."""
    bits = value.view(torch.int16)
    if inplace:
        bits.clamp_(0, most)
        ctx.mark_dirty(value)
        output = value
    else:
        output = bits.clamp(0, most).view(torch.bfloat16)
    ctx.save_for_backward(output)
    return output


class _Relu(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, value: torch.Tensor, inplace: bool) -> torch.Tensor:
        return _bounded(ctx, value, None, inplace)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: torch.Tensor) -> Any:
        (output,) = ctx.saved_tensors
        gradient, bits = gradients[0].view(torch.int16), output.view(torch.int16)
        passed = torch.ops.aten.threshold_backward(gradient, bits, 0)
        return passed.view(torch.bfloat16), None


class _Relu6(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, value: torch.Tensor, inplace: bool) -> torch.Tensor:
        return _bounded(ctx, value, _SIX, inplace)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: torch.Tensor) -> Any:
        (output,) = ctx.saved_tensors
        bits = output.view(torch.int16)
        passed = _SIX - bits
        where_above = torch.ops.aten.threshold_backward.grad_input
        where_above(gradients[0].view(torch.int16), passed, 0, grad_input=passed)
        where_above(passed, bits, 0, grad_input=passed)
        return passed.view(torch.bfloat16), None


class _StridedDepthwise(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, value: torch.Tensor, weight: torch.Tensor, settings: tuple[Any, ...]
    ) -> torch.Tensor:
        ctx.save_for_backward(value, weight)
        ctx.settings = settings
        return torch.conv2d(value, weight, None, *settings)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: torch.Tensor) -> Any:
        value, weight = ctx.saved_tensors
        stride, padding, dilation, groups = ctx.settings
        gradient = gradients[0]
        of_weight = None
        if ctx.needs_input_grad[1]:
            _, of_weight, _ = torch.ops.aten.convolution_backward(
                gradient, value, weight, None, stride, padding, dilation, False, [0, 0], groups,
                [False, True, False],
            )  # fmt: skip
        if not ctx.needs_input_grad[0]:
            return None, of_weight, None
        missing = [
            value.shape[2 + axis]
            - ((gradient.shape[2 + axis] - 1) * stride[axis] - 2 * padding[axis])
            - (dilation[axis] * (weight.shape[2 + axis] - 1) + 1)
            for axis in (0, 1)
        ]
        of_value, wide = torch.empty_like(value), weight.float()
        at_once = max(_AT_ONCE // value[0].numel(), 1)
        for start in range(0, len(value), at_once):
            rows = slice(start, start + at_once)
            of_value[rows] = torch.conv_transpose2d(
                gradient[rows].float(), wide, None, stride, padding, missing, groups, dilation
            )
        return of_value, of_weight, None


def _relu(input: torch.Tensor, inplace: bool = False) -> torch.Tensor | None:
    if not _is_half(input) or (inplace and input._is_view()):
        return None
    return _apply(_Relu, input, inplace)


def _relu6(
    input: torch.Tensor,
    min_val: float = -1.0,
    max_val: float = 1.0,
    inplace: bool = False,
) -> torch.Tensor | None:
    if (min_val, max_val) != (0, 6) or not _is_half(input) or (inplace and input._is_view()):
        return None
    return _apply(_Relu6, input, inplace)


def _convolution(
    input: torch.Tensor,
    weight: torch.Tensor,
    bias: torch.Tensor | None = None,
    stride: Any = 1,
    padding: Any = 0,
    dilation: Any = 1,
    groups: int = 1,
) -> torch.Tensor | None:
    depthwise = groups > 1 and groups == input.shape[1] == weight.shape[0]
    if not depthwise or bias is not None or not _is_half(input) or isinstance(padding, str):
        return None
    stride, padding, dilation = (
        list(pair) if isinstance(pair, Sequence) else [pair, pair]
        for pair in (stride, padding, dilation)
    )
    if max(stride) == 1:
        return None
    settings = (stride, padding, dilation, groups)
    return _apply(_StridedDepthwise, input, weight.to(torch.bfloat16), settings)


def _is_half(value: torch.Tensor) -> bool:
    return value.dtype is torch.bfloat16 and value.device.type == "cpu"


def _apply(function: type[torch.autograd.Function], *operands: Any) -> torch.Tensor:
    return function.apply(*operands)  # type: ignore[no-untyped-call, no-any-return]
