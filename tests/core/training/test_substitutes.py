from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import nn
from torch.nn import functional

from core.training import substitutes
from core.training.precision import Precision
from core.training.substitutes import Substitutes

BFLOAT16 = torch.bfloat16

Outcome = tuple[torch.Tensor, torch.Tensor]


def numbers() -> torch.Tensor:
    """Every bfloat16 that is a number or infinite: both zeros and the subnormal ones too."""
    patterns = torch.arange(-(2**15), 2**15, dtype=torch.int32).to(torch.int16)
    values = patterns.view(BFLOAT16)
    return values[~values.isnan()]


def outcome(function: Callable[[torch.Tensor], torch.Tensor], values: torch.Tensor) -> Outcome:
    leaf = values.clone().requires_grad_()
    torch.manual_seed(0)
    result = function(leaf * 1)
    torch.autograd.backward(result, torch.randn(result.shape).to(result.dtype))
    assert leaf.grad is not None
    return result.detach(), leaf.grad


def convolution(
    value: torch.Tensor, weight: torch.Tensor, gradient: torch.Tensor, **settings: Any
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    value, weight = value.clone().requires_grad_(), weight.clone().requires_grad_()
    result = torch.conv2d(value, weight, groups=len(weight), **settings)
    height, width = result.shape[2:]
    torch.autograd.backward(result, gradient[..., :height, :width].to(result.dtype))
    assert value.grad is not None
    assert weight.grad is not None
    return result.detach(), value.grad, weight.grad


def parts_joined(value: torch.Tensor) -> int:
    assert value.grad_fn is not None
    return len(value.grad_fn.next_functions)


def parts(*n_channels: int) -> list[torch.Tensor]:
    torch.manual_seed(1)
    return [torch.randn(2, n, 3, 3, requires_grad=True) for n in n_channels]


@pytest.mark.parametrize("inplace", [False, True])
@pytest.mark.parametrize("module", [nn.ReLU, nn.ReLU6])
def test_relu_is_torchs_for_every_number(module: type[nn.Module], inplace: bool) -> None:
    layer = module(inplace=inplace)
    plain = outcome(layer, numbers())
    with Substitutes():
        found = outcome(layer, numbers())
    for mine, other in zip(found, plain, strict=True):
        assert other.abs().max() > 0
        assert torch.equal(mine, other)


@pytest.mark.parametrize("module", [nn.ReLU, nn.ReLU6])
def test_relu_in_place_changes_what_it_was_given(module: type[nn.Module]) -> None:
    value = numbers()
    with Substitutes():
        result = module(inplace=True)(value)
    assert result.data_ptr() == value.data_ptr()
    assert float(value.min()) == 0


def test_relu_computes_on_integers() -> None:
    value = torch.ones(3, dtype=BFLOAT16, requires_grad=True)
    with Substitutes():
        assert functional.relu(value).grad_fn.__class__.__name__ == "_ReluBackward"
        assert nn.ReLU6()(value).grad_fn.__class__.__name__ == "_Relu6Backward"


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
def test_other_numbers_are_torchs(dtype: torch.dtype) -> None:
    value = torch.randn(5, dtype=dtype, requires_grad=True)
    with Substitutes():
        assert functional.relu(value).grad_fn.__class__.__name__ == "ReluBackward0"
        assert nn.ReLU6()(value).grad_fn.__class__.__name__ == "HardtanhBackward0"
        bounded = functional.hardtanh(value.to(BFLOAT16), -1.0, 1.0)
        assert bounded.grad_fn.__class__.__name__ == "HardtanhBackward0"


@pytest.mark.parametrize("module", [nn.ReLU, nn.ReLU6])
def test_part_of_a_tensor_is_changed_in_place_by_torch(module: type[nn.Module]) -> None:
    def half(value: torch.Tensor) -> torch.Tensor:
        module(inplace=True)(value[::2])
        return value

    plain = outcome(half, numbers())
    with Substitutes():
        found = outcome(half, numbers())
    assert torch.equal(found[0], plain[0])
    assert torch.equal(found[1], plain[1])


def test_dense_block_grows_what_was_joined() -> None:
    def block(given: list[torch.Tensor]) -> tuple[list[int], torch.Tensor]:
        joined = [torch.cat(given[:n], 1) for n in (1, 2, 3, 4)]
        total = sum((value.square().sum() for value in joined), torch.zeros(()))
        return [parts_joined(value) for value in joined], total

    plain, ours = parts(3, 2, 2, 4), parts(3, 2, 2, 4)
    counted, expected = block(plain)
    with Substitutes():
        grown, found = block(ours)
    assert counted == [1, 2, 3, 4]
    assert grown == [1, 2, 2, 2]
    assert torch.equal(found, expected)
    torch.autograd.backward([expected, found])
    for mine, other in zip(ours, plain, strict=True):
        torch.testing.assert_close(mine.grad, other.grad)


def test_part_that_was_changed_is_joined_anew() -> None:
    first, second, third = (part.detach() for part in parts(1, 1, 1))
    with Substitutes():
        torch.cat([first, second], 1)
        first += 1
        found = torch.cat([first, second, third], 1)
    assert torch.equal(found, torch.cat([first, second, third], 1))


def test_what_was_joined_and_changed_is_joined_anew() -> None:
    first, second, third = (part.detach() for part in parts(1, 1, 1))
    with Substitutes():
        torch.cat([first, second], 1).mul_(3)
        found = torch.cat([first, second, third], 1)
    assert torch.equal(found, torch.cat([first, second, third], 1))


def test_gradient_of_a_gradient_is_refused() -> None:
    value = torch.ones(3, dtype=BFLOAT16, requires_grad=True)
    with Substitutes():
        result = functional.relu(value).square().sum()
    (gradient,) = torch.autograd.grad(result, value, create_graph=True)
    with pytest.raises(RuntimeError, match="once_differentiable"):
        torch.autograd.backward(gradient.sum())


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2)])
def test_only_the_same_parts_are_known_again(order: tuple[int, ...]) -> None:
    given = parts(2, 2, 2)
    with Substitutes():
        torch.cat([given[0], given[1]], 1)
        found = torch.cat([given[index] for index in order], 1)
    assert parts_joined(found) == (2 if order == (0, 1, 2) else 3)
    assert torch.equal(found, torch.cat([given[index] for index in order], 1))


def test_joining_along_other_axes_is_torchs() -> None:
    given = parts(2, 2, 2)
    with Substitutes():
        torch.cat(given[:2], 0)
        assert torch.equal(torch.cat(given, 0), torch.cat(tuple(given), dim=0))
        assert parts_joined(torch.cat(given, 0)) == 3


def test_what_was_joined_is_forgotten_afterwards() -> None:
    given = [part.detach() for part in parts(2, 2)]
    mode = Substitutes()
    with mode:
        seen = weakref.ref(torch.cat(given, 1))
        assert seen() is not None
    assert seen() is None


@pytest.mark.parametrize("pieces", [False, True])
@pytest.mark.parametrize(
    "settings",
    [
        {"stride": 2, "padding": 1},
        {"stride": 2},
        {"stride": 3, "padding": 2, "dilation": 2},
    ],
)
def test_strided_depthwise_gradient_is_float32s(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, int], pieces: bool
) -> None:
    if pieces:
        monkeypatch.setattr(substitutes, "_AT_ONCE", 2 * 6 * 9 * 12)
    torch.manual_seed(0)
    value, weight, gradient = (
        torch.randn(shape).to(BFLOAT16) for shape in ((5, 6, 9, 12), (6, 1, 3, 3), (5, 6, 9, 12))
    )
    _, exact, _ = convolution(value.float(), weight.float(), gradient, **settings)
    plain = convolution(value, weight, gradient, **settings)
    with Substitutes():
        result, of_value, of_weight = convolution(value, weight, gradient, **settings)
    assert torch.equal(result, plain[0])
    assert torch.equal(of_value, exact.to(BFLOAT16))
    assert torch.equal(of_weight, plain[2])


def test_gradient_is_computed_for_what_needs_one_alone() -> None:
    value = torch.randn(2, 4, 6, 6, dtype=BFLOAT16)
    weight = torch.randn(4, 1, 3, 3, requires_grad=True)
    with Substitutes():
        result = torch.conv2d(value, weight, stride=2, groups=4)
    torch.autograd.backward(result.sum())
    assert weight.grad is not None
    assert weight.grad.dtype is torch.float32
    frozen = weight.detach()
    leaf = value.clone().requires_grad_()
    with Substitutes():
        result = torch.conv2d(leaf, frozen, stride=2, groups=4)
    torch.autograd.backward(result.sum())
    assert leaf.grad is not None


@pytest.mark.parametrize(
    ("groups", "stride", "bias"), [(1, 2, False), (2, 2, False), (4, 1, False), (4, 2, True)]
)
def test_other_convolutions_are_torchs(groups: int, stride: int, bias: bool) -> None:
    layer = nn.Conv2d(4, 4, 3, stride=stride, groups=groups, bias=bias).to(BFLOAT16)
    value = torch.randn(2, 4, 6, 6, dtype=BFLOAT16, requires_grad=True)
    with Substitutes():
        assert layer(value).grad_fn.__class__.__name__ == "ConvolutionBackward0"


@pytest.mark.parametrize(
    ("kind", "compiled", "n_parts"), [("cpu", False, 2), ("cpu", True, 3), ("mps", False, 3)]
)
def test_forward_pass_on_a_processor_has_them(kind: str, compiled: bool, n_parts: int) -> None:
    given = parts(1, 1, 1)
    with Precision(kind, torch.float32).forward(compiled=compiled):
        torch.cat(given[:2], 1)
        assert parts_joined(torch.cat(given, 1)) == n_parts
    torch.cat(given[:2], 1)
    assert parts_joined(torch.cat(given, 1)) == 3
