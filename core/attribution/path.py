"""Integrated Gradients along the straight path, refined only where the output bends.

The path from the baseline to the input is cut into intervals. On each, captum integrates the
gradients by the asked quadrature; what the output changes by over it is known exactly, so each
interval has a completeness error of its own. Refining halves just the intervals that carry the
error, so steps gather where the softmax switches and the flat parts of the path stay cheap.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import nn

from core.attribution.library import IntegratedGradients
from core.attribution.outputs import ExplainedOutput
from core.attribution.question import stopping_gradients
from core.models.registry import Network
from core.progress import CancelToken, check_cancelled

__all__ = ["Interval", "Path", "PathIntegral"]


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
    deltas : Tensor [shape=(n_members,)], float64
        Sum of ``values`` minus what the member's output changed by over the interval.
    """

    values: torch.Tensor
    deltas: torch.Tensor

    @property
    def error(self) -> float:
        """Completeness error of the ensemble's mean over this interval, >= 0."""
        return float(self.deltas.mean().abs())


class Path:
    """The straight line from a baseline to an input, and the members' outputs along it.

    Parameters
    ----------
    members : sequence of Module
        Asked for gradients.
    predictors : sequence of callable
        The same networks, asked for outputs.
    output : ExplainedOutput
        What is integrated.
    inputs, baselines : Tensor [shape=(1, 3, n_mels, n_frames)]
    quadrature : str
        captum's name of the rule.
    cancel : CancelToken, optional
        Looked at before every operation that keeps something for the gradient, and in each
        gradient, so that it stops within milliseconds; every method then raises
        OperationCancelled.
    """

    def __init__(
        self,
        members: Sequence[nn.Module],
        predictors: Sequence[Network],
        output: ExplainedOutput,
        inputs: torch.Tensor,
        baselines: torch.Tensor,
        *,
        quadrature: str,
        cancel: CancelToken | None = None,
    ) -> None:
        self._members = tuple(members)
        self._predictors = tuple(predictors)
        self._output = output
        self._inputs = inputs
        self._baselines = baselines
        self._quadrature = quadrature
        self._cancel = cancel
        self._outputs: dict[float, torch.Tensor] = {}

    def outputs_at(self, positions: Sequence[float], *, batch_size: int) -> torch.Tensor:
        """Output along the path; each position is computed once.

        Parameters
        ----------
        positions : sequence of float
            Shares of the path in [0, 1].

        Returns
        -------
        Tensor [shape=(n_members, n_positions)], float64
            On the CPU.
        """
        fresh = [each for each in dict.fromkeys(positions) if each not in self._outputs]
        for first in range(0, len(fresh), batch_size):
            group = fresh[first : first + batch_size]
            batch = self._points(group)
            rows = []
            for network in self._predictors:
                check_cancelled(self._cancel)
                with torch.inference_mode():
                    rows.append(self._output.of(network, batch).double().cpu())
            self._outputs |= zip(group, torch.stack(rows).unbind(dim=1), strict=True)
        return torch.stack([self._outputs[each] for each in positions], dim=1)

    def integrate(
        self, intervals: Sequence[Interval], *, n_steps: int, batch_size: int
    ) -> list[PathIntegral]:
        """Integrate gradients over some intervals.

        Parameters
        ----------
        n_steps : int
            Gradient evaluations in each interval.
        batch_size : int
            Most gradient evaluations at once; intervals beyond it are taken in turn.
        """
        starts = self.outputs_at([each.start for each in intervals], batch_size=batch_size)
        stops = self.outputs_at([each.stop for each in intervals], batch_size=batch_size)
        parts: list[PathIntegral] = []
        for first in range(0, len(intervals), batch_size):
            group = intervals[first : first + batch_size]
            batches = [
                self._attributions(member, group, n_steps, batch_size) for member in self._members
            ]
            for values in torch.stack(batches, dim=1):
                change = (stops - starts)[:, len(parts)]
                sums = values.double().sum(dim=(1, 2, 3)).cpu()
                parts.append(PathIntegral(values, sums - change))
        return parts

    def _attributions(
        self, member: nn.Module, group: Sequence[Interval], n_steps: int, batch_size: int
    ) -> torch.Tensor:
        """One member's attributions [shape=(n_intervals, 3, n_mels, n_frames)]."""
        method = IntegratedGradients(lambda batch: self._output.of(member, batch))
        with stopping_gradients(self._cancel):
            values: torch.Tensor = method.attribute(
                self._points(each.stop for each in group),
                baselines=self._points(each.start for each in group),
                n_steps=n_steps,
                method=self._quadrature,
                internal_batch_size=batch_size,
            )
        if self._quadrature == "riemann_trapezoid":  # captum's weights sum to (n - 1) / n
            values = values * (n_steps / (n_steps - 1))
        return values.detach()

    def _points(self, positions: Iterable[float]) -> torch.Tensor:
        difference = self._inputs - self._baselines
        return torch.cat([self._baselines + each * difference for each in positions])
