from __future__ import annotations

import threading

import pytest
import torch
from torch import Tensor, nn

from core.models.folding import folded
from core.models.tracing import CANNOT_TRACE, traced


class _Slow(nn.Module):
    """Stays in the middle of its forward until it is told to go on."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(3, 4), nn.Linear(4, 2)
        self.begun, self.go_on = threading.Event(), threading.Event()

    def forward(self, inputs: Tensor) -> Tensor:
        hidden = self.first(inputs)
        self.begun.set()
        assert self.go_on.wait(10)
        return self.second(hidden)


class _Branching(nn.Module):
    def forward(self, inputs: Tensor) -> Tensor:
        return inputs if inputs.sum() > 0 else -inputs


def test_a_traced_network_gives_the_same() -> None:
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
    inputs = torch.randn(5, 3)
    torch.testing.assert_close(traced(model)(inputs), model(inputs))


def test_a_way_that_depends_on_the_input_is_refused() -> None:
    with pytest.raises(CANNOT_TRACE):
        traced(_Branching())


def test_other_threads_train_while_a_network_is_traced() -> None:
    slow, other = _Slow(), nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
    graphs: list[nn.Module] = []
    tracing = threading.Thread(target=lambda: graphs.append(traced(slow)))
    tracing.start()
    assert slow.begun.wait(10)
    try:
        loss = other(torch.randn(8, 3)).square().sum()
        loss.backward()
        assert other[0].weight.grad is not None
    finally:
        slow.go_on.set()
        tracing.join()
    inputs = torch.randn(2, 3)
    torch.testing.assert_close(graphs[0](inputs), slow(inputs))


def test_two_are_traced_one_after_the_other_and_nothing_stays_changed() -> None:
    call = nn.Module.__call__
    slow, other = _Slow(), nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2)).eval()
    results: list[nn.Module] = []
    first = threading.Thread(target=lambda: results.append(traced(slow)))
    second = threading.Thread(target=lambda: results.append(folded(other)))
    first.start()
    assert slow.begun.wait(10)
    second.start()
    second.join(0.05)
    slow.go_on.set()
    first.join()
    second.join()
    assert len(results) == 2
    assert nn.Module.__call__ is call
