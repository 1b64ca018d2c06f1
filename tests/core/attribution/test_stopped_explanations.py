"""Explanations in little memory, that fail, and that are cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import numpy as np
import pytest
import torch
from explained_networks import smooth
from torch import nn

from core.attribution.methods import explain, explain_config
from core.errors import OperationCancelled, SonolensError
from core.inference.classifier import Classifier
from core.progress import CancelToken
from core.results import AttributionMap, FloatArray

Make = Callable[..., Classifier]


class Narrow(nn.Module):
    """Runs out of memory where more than so many inputs come at once."""

    limit: ClassVar[int] = 1_000
    seen: ClassVar[list[int]] = []

    def __init__(self, error: type[Exception] = RuntimeError) -> None:
        super().__init__()
        self.inner = smooth()
        self.error = error

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        if inputs.shape[0] > self.limit:
            raise self.error("DefaultCPUAllocator: can't allocate memory: you tried too much")
        self.seen.append(inputs.shape[0])
        return self.inner(inputs)


@pytest.fixture
def narrow() -> Iterator[type[Narrow]]:
    Narrow.seen = []
    yield Narrow
    Narrow.limit = 1_000


def state_of(classifier: Classifier) -> list[Any]:
    modules = [module for member in classifier.members for module in member.modules()]
    return [
        torch.is_grad_enabled(),
        [module.training for module in modules],
        [len(module._forward_hooks) + len(module._forward_pre_hooks) for module in modules],
        [len(module._backward_hooks) for module in modules],
        [(p.requires_grad, p.grad) for m in classifier.members for p in m.parameters()],
    ]


class FailsInTheMiddle(nn.Module):
    calls: ClassVar[list[int]] = []

    def __init__(self) -> None:
        super().__init__()
        self.inner = smooth()

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        if inputs.shape[0] > 0:
            self.calls.append(1)
        if len(self.calls) == 3:
            raise RuntimeError("a broken kernel")
        return self.inner(inputs)


def test_nothing_is_left_behind(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([smooth()])
    before = state_of(classifier)
    explain(classifier, values, 1)
    assert state_of(classifier) == before

    FailsInTheMiddle.calls.clear()
    failing = ensemble_of([FailsInTheMiddle()])
    before = state_of(failing)
    with pytest.raises(RuntimeError, match="a broken kernel"):
        explain(failing, values, 1)
    assert state_of(failing) == before


def test_input_is_left_alone(ensemble_of: Make, values: FloatArray) -> None:
    before = values.copy()
    explain(ensemble_of([smooth()]), values, 1)
    np.testing.assert_array_equal(values, before)


@pytest.mark.parametrize("error", [RuntimeError, MemoryError])
@pytest.mark.parametrize("limit", [2, 5])
def test_smaller_batches_where_memory_runs_out(
    ensemble_of: Make, values: FloatArray, narrow: type[Narrow], error: type[Exception], limit: int
) -> None:
    config = explain_config(n_steps=20)
    expected = explain(ensemble_of([narrow(error)]), values, 1, config)
    assert max(narrow.seen) == 20
    narrow.seen.clear()
    narrow.limit = limit
    found = explain(ensemble_of([narrow(error)]), values, 1, config)
    assert 2 <= max(narrow.seen) <= limit
    np.testing.assert_allclose(found.values, expected.values, atol=1e-7)


def test_refining_in_little_memory(
    ensemble_of: Make, values: FloatArray, narrow: type[Narrow]
) -> None:
    """Many intervals at once must not need more memory than one does."""
    narrow.limit = 2
    member = narrow()
    member.inner = smooth(scale=0.05)
    found = explain(ensemble_of([member]), values, 1, explain_config(tolerance=1e-9, max_steps=200))
    assert found.n_steps > 100
    assert max(narrow.seen) <= 2


def test_one_at_a_time_where_no_more_will_do(
    ensemble_of: Make, values: FloatArray, narrow: type[Narrow]
) -> None:
    narrow.limit = 1
    assert explain(ensemble_of([narrow()]), values, 1).relative_error < 0.01
    assert set(narrow.seen) == {1}


def test_no_memory_at_all(ensemble_of: Make, values: FloatArray, narrow: type[Narrow]) -> None:
    narrow.limit = 0
    with pytest.raises(SonolensError, match="more memory than there is") as caught:
        explain(ensemble_of([narrow()]), values, 1)
    assert "\n" not in str(caught.value)


def test_cancelled_before(ensemble_of: Make, values: FloatArray) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        explain(ensemble_of([smooth()]), values, 1, cancel=cancel)


class Watched(nn.Module):
    """Cancels when its gradient comes, and notes what comes after."""

    token: ClassVar[CancelToken]
    after: ClassVar[list[str]]

    def __init__(self) -> None:
        super().__init__()
        self.inner = smooth()

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        before = inputs.sin()
        outputs: torch.Tensor = self.inner(before)
        if inputs.requires_grad:
            before.register_hook(lambda _: self.after.append("gradient"))
            outputs.register_hook(lambda _: self.token.cancel())
        return outputs


def test_cancelled_within_a_gradient(ensemble_of: Make, values: FloatArray) -> None:
    Watched.token, Watched.after = CancelToken(), []
    with pytest.raises(OperationCancelled):
        explain(ensemble_of([Watched()]), values, 1, cancel=Watched.token)
    assert Watched.token.cancelled
    assert Watched.after == []


def test_cancelled_between_maps(ensemble_of: Make, values: FloatArray) -> None:
    cancel = CancelToken()
    seen: list[AttributionMap] = []

    def watch(found: AttributionMap) -> None:
        seen.append(found)
        cancel.cancel()

    config = explain_config(tolerance=1e-9)
    with pytest.raises(OperationCancelled):
        explain(ensemble_of([smooth()]), values, 1, config, on_map=watch, cancel=cancel)
    assert len(seen) == 1
