"""Integrated Gradients of an ensemble, coarse first, refined until it accounts for the output.

References
----------
Sundararajan, Taly, Yan (2017), "Axiomatic Attribution for Deep Networks".
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np
import torch
from pydantic import Field, model_validator

from core.attribution.baselines import BaselineName
from core.attribution.memory import FittingBatch
from core.attribution.path import Interval, Path, PathIntegral
from core.attribution.question import MethodConfig, Question
from core.results import AttributionMap, relative_error

__all__ = ["IntegratedGradientsConfig", "integrated_gradients"]

QuadratureName = Literal[
    "gausslegendre", "riemann_trapezoid", "riemann_middle", "riemann_left", "riemann_right"
]

_FIRST_STEPS = 3
"""Gradient evaluations of the first map, which is to be seen soon and is then replaced."""

_INTERVAL_STEPS = 4
"""Gradient evaluations in each interval while refining."""

_FEWEST_STEPS = 32
"""Before so many, a small error is taken for luck: errors of two halves that cancel."""


class IntegratedGradientsConfig(MethodConfig):
    """Settings of Integrated Gradients.

    Attributes
    ----------
    baseline : str
        Where the path starts: ``"silence"``, ``"mean"`` (of the input, each channel) or
        ``"blurred"`` (the input, smoothed).
    quadrature : str
        captum's name of the rule.
    n_steps : int or None
        So many gradient evaluations over the whole path, and no refining; None: refined, from 32
        on, until the completeness error is at most ``tolerance`` or ``max_steps`` are spent.
    tolerance : float
        Completeness error, as a share of the explained difference.
    internal_batch_size : int
        Gradient evaluations at once; halved by itself where memory runs out.
    """

    method: Literal["integrated-gradients"] = "integrated-gradients"
    baseline: BaselineName = "silence"
    quadrature: QuadratureName = "gausslegendre"
    n_steps: int | None = Field(None, ge=1, le=10_000)
    max_steps: int = Field(512, ge=2 * _INTERVAL_STEPS, le=100_000)
    tolerance: float = Field(0.01, gt=0, le=1)
    internal_batch_size: int = Field(25, ge=1, le=4_096)

    @model_validator(mode="after")
    def _rule_has_its_steps(self) -> IntegratedGradientsConfig:
        if self.n_steps == 1 and self.quadrature != "gausslegendre":
            raise ValueError("n_steps: a Riemann rule needs at least 2")
        return self


def integrated_gradients(question: Question, config: IntegratedGradientsConfig) -> AttributionMap:
    """Answer a question by Integrated Gradients.

    Where the output is the same at the input and at the baseline to within rounding, the relative
    error cannot be brought below the tolerance and says so.
    """
    integration = _Integration(question, config)
    if config.n_steps is None:
        return _refine(question, integration)
    question.report(0, 1)
    parts = integration.over([Interval(0.0, 1.0)], config.n_steps)
    question.report(1, 1)
    return integration.map_of(parts, config.n_steps, final=True)


def _refine(question: Question, integration: _Integration) -> AttributionMap:
    config = integration.config
    intervals = [Interval(0.0, 1.0)]
    done: dict[Interval, PathIntegral] = {}
    spent, n_steps = 0, _FIRST_STEPS
    while True:
        question.report(spent, config.max_steps)
        done |= zip(intervals, integration.over(intervals, n_steps), strict=True)
        spent += n_steps * len(intervals)
        found = integration.map_of(list(done.values()), spent, final=False)
        worst = _worst(done)[: (config.max_steps - spent) // (2 * _INTERVAL_STEPS)]
        error = found.relative_error
        accurate = error is not None and error <= config.tolerance
        if (accurate and spent >= _FEWEST_STEPS) or not worst:
            question.report(1, 1)
            return replace(found, final=True)
        if question.on_map is not None:
            question.on_map(found)
        for interval in worst:
            del done[interval]
        intervals = [half for interval in worst for half in interval.halves()]
        n_steps = _INTERVAL_STEPS


def _worst(done: dict[Interval, PathIntegral]) -> list[Interval]:
    """Return the intervals that together carry half of the error, the worst first.

    The errors' sizes are added, so that errors which happen to cancel do not hide each other.
    """
    ranked = sorted(done, key=lambda interval: done[interval].error, reverse=True)
    half = sum(done[interval].error for interval in ranked) / 2
    worst: list[Interval] = []
    while ranked and half > 0:
        worst.append(ranked.pop(0))
        half -= done[worst[-1]].error
    return worst


class _Integration:
    """The path of a question, with what stays the same through all refinements."""

    def __init__(self, question: Question, config: IntegratedGradientsConfig) -> None:
        self.question = question
        self.config = config
        self._batch = FittingBatch(config.internal_batch_size)
        self._path = Path(
            question.classifier.members,
            question.classifier.predictors,
            question.output,
            question.inputs,
            question.baseline(config.baseline),
            quadrature=config.quadrature,
            cancel=question.cancel,
        )
        ends = self._batch.run(lambda size: self._path.outputs_at([0, 1], batch_size=size))
        self._before, self._after = ends.numpy().T
        self.difference = float((self._after - self._before).mean())

    def over(self, intervals: list[Interval], n_steps: int) -> list[PathIntegral]:
        """Integrate, with smaller batches where memory runs out."""
        return self._batch.run(
            lambda size: self._path.integrate(intervals, n_steps=n_steps, batch_size=size)
        )

    def map_of(self, parts: list[PathIntegral], n_steps: int, *, final: bool) -> AttributionMap:
        """Sum the parts of the path."""
        members = torch.stack([part.values for part in parts]).sum(dim=0).cpu().numpy()
        sums = members.sum(axis=(1, 2, 3), dtype=np.float64)
        differences = self._after - self._before
        deltas = sums - differences
        labels, output = self.question.classifier.labels, self.question.output
        return AttributionMap(
            values=members.mean(axis=0),
            members=members,
            label=labels[output.target],
            target=output.target,
            output=output.name,
            method=self.config.method,
            baseline=self.config.baseline,
            quadrature=self.config.quadrature,
            n_steps=n_steps,
            output_value=float(self._after.mean()),
            difference=self.difference,
            convergence_delta=float(deltas.mean()),
            member_errors=tuple(
                relative_error(float(delta), float(difference))
                for delta, difference in zip(deltas, differences, strict=True)
            ),
            final=final,
            against=None if output.against is None else labels[output.against],
            settings={
                "baseline": self.config.baseline,
                "quadrature": self.config.quadrature,
                "n_steps": n_steps,
            },
        )
