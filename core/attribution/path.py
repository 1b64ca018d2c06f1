"""Integrated Gradients along the straight path, refined only where the output bends.

The path from the baseline to the input is cut into intervals. On each, captum integrates the
gradients by the asked quadrature and returns the interval's own completeness error, which is
exact: what the output changed by, minus what the gradients account for. Refining halves just the
intervals that carry the error, so steps gather where the softmax switches and the flat parts of
the path stay cheap.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from captum.attr import IntegratedGradients
from torch import nn

from core.progress import CancelToken, check_cancelled

__all__ = ["Interval", "OutputFunction", "PathIntegral", "integrate"]

OutputFunction = Callable[[nn.Module, torch.Tensor], torch.Tensor]


@dataclass(frozen=True)
class Interval:
    """A part of the path, as shares of it in [0, 1]."""

    start: float
    stop: float

    def halves(self) -> tuple[Interval, Interval]:
        """Cut it in the middle."""
        middle = (self.start + self.stop) / 2
        return Interval(self.start, middle), Interval(middle, self.stop)


@dataclass(frozen=True)
class PathIntegral:
    """Attribution of one interval, for every member.

    Attributes
    ----------
    values : Tensor [shape=(n_members, 3, n_mels, n_frames)]
    deltas : Tensor [shape=(n_members,)]
        Sum of ``values`` minus what the member's output changed by over the interval.
    """

    values: torch.Tensor
    deltas: torch.Tensor

    @property
    def error(self) -> float:
        """Completeness error of the ensemble's mean over this interval, >= 0."""
        return float(self.deltas.mean().abs())


def integrate(
    members: tuple[nn.Module, ...],
    output: OutputFunction,
    target: int,
    inputs: torch.Tensor,
    baselines: torch.Tensor,
    intervals: list[Interval],
    *,
    n_steps: int,
    quadrature: str,
    batch_size: int,
    cancel: CancelToken | None = None,
) -> list[PathIntegral]:
    """Integrate gradients over some intervals.

    Parameters
    ----------
    output : callable
        Maps a member and a batch to outputs [shape=(n, n_classes)].
    inputs, baselines : Tensor [shape=(1, 3, n_mels, n_frames)]
    n_steps : int
        Gradient evaluations in each interval.
    quadrature : str
        captum's name of the rule.
    batch_size : int
        Most gradient evaluations at once; intervals beyond it are taken in turn.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set; checked between members.
    """
    parts: list[PathIntegral] = []
    for first in range(0, len(intervals), batch_size):
        group = intervals[first : first + batch_size]
        difference = inputs - baselines
        starts = torch.cat([baselines + interval.start * difference for interval in group])
        stops = torch.cat([baselines + interval.stop * difference for interval in group])
        values, deltas = [], []
        for member in members:
            check_cancelled(cancel)
            method = IntegratedGradients(lambda batch, member=member: output(member, batch))
            attributions, delta = method.attribute(
                stops,
                baselines=starts,
                target=target,
                n_steps=n_steps,
                method=quadrature,
                internal_batch_size=batch_size,
                return_convergence_delta=True,
            )
            values.append(attributions.detach())
            deltas.append(delta.detach())
        parts += [
            _weighted(torch.stack(value), torch.stack(delta), quadrature, n_steps)
            for value, delta in zip(
                zip(*values, strict=True), zip(*deltas, strict=True), strict=True
            )
        ]
    return parts


def _weighted(
    values: torch.Tensor, deltas: torch.Tensor, quadrature: str, n_steps: int
) -> PathIntegral:
    """Make the trapezoid's weights, of which captum's sum to (n - 1) / n, sum to 1."""
    if quadrature != "riemann_trapezoid":
        return PathIntegral(values, deltas)
    factor = n_steps / (n_steps - 1)
    return PathIntegral(
        factor * values, deltas + (factor - 1) * values.sum(dim=(1, 2, 3)).to(deltas.dtype)
    )
