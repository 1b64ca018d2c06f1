"""Integrated Gradients of an ensemble, coarse first, refined until it accounts for the output.

References
----------
Sundararajan, Taly, Yan (2017), "Axiomatic Attribution for Deep Networks".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, TypeVar

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from torch import nn

from core.attribution.baselines import BaselineName, baseline_of
from core.attribution.explained import Explained
from core.attribution.path import Interval, OutputFunction, Path, PathIntegral
from core.errors import ParameterError, SonolensError
from core.progress import CancelToken, ProgressCallback, report
from core.results import AttributionMap, FloatArray, relative_error

__all__ = ["ExplainConfig", "OnMap", "explain", "explain_config"]

OutputName = Literal["probability", "logit"]
QuadratureName = Literal[
    "gausslegendre", "riemann_trapezoid", "riemann_middle", "riemann_left", "riemann_right"
]
OnMap = Callable[[AttributionMap], None]
_Result = TypeVar("_Result")

_FIRST_STEPS = 3
"""Gradient evaluations of the first map, which is to be seen soon and is then replaced."""

_INTERVAL_STEPS = 4
"""Gradient evaluations in each interval while refining."""

_FEWEST_STEPS = 32
"""Before so many, a small error is taken for luck: errors of two halves that cancel."""

_NO_MEMORY = "explaining needs more memory than there is, even one step at a time"


class ExplainConfig(BaseModel):
    """What is explained, and how closely.

    Attributes
    ----------
    output : str
        ``"probability"``: the ensemble's mean softmax; ``"logit"``: the members' mean logit.
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

    model_config = ConfigDict(frozen=True, extra="forbid")

    output: OutputName = "probability"
    baseline: BaselineName = "silence"
    quadrature: QuadratureName = "gausslegendre"
    n_steps: int | None = Field(None, ge=1, le=10_000)
    max_steps: int = Field(512, ge=2 * _INTERVAL_STEPS, le=100_000)
    tolerance: float = Field(0.01, gt=0, le=1)
    internal_batch_size: int = Field(25, ge=1, le=4_096)

    @model_validator(mode="after")
    def _rule_has_its_steps(self) -> ExplainConfig:
        if self.n_steps == 1 and self.quadrature != "gausslegendre":
            raise ValueError("n_steps: a Riemann rule needs at least 2")
        return self


def explain_config(**settings: object) -> ExplainConfig:
    """Build an `ExplainConfig`.

    Raises
    ------
    ParameterError
        A setting is unknown or out of range; the field is named.
    """
    try:
        return ExplainConfig.model_validate(settings)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "n_steps"
        reason = first["msg"].removeprefix("Value error, ").removeprefix("n_steps: ")
        raise ParameterError(field, reason) from error


def explain(
    classifier: Explained,
    values: FloatArray,
    target: int | str,
    config: ExplainConfig | None = None,
    *,
    on_map: OnMap | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> AttributionMap:
    """Attribute a class's output to the pixels of an input.

    Parameters
    ----------
    values : ndarray [shape=(3, n_mels, n_frames)], float32
        The network's input, as `core.features.mel.LogMel` makes it.
    target : int or str
        Class number or name.
    on_map : callable, optional
        Told of each coarser map on the way to the one that is returned.

    Returns
    -------
    AttributionMap
        Of the same shape as ``values``, in the units of ``config.output``. Where the class's
        output is the same at the input and at the baseline to within rounding, the relative error
        cannot be brought below the tolerance and says so.

    Raises
    ------
    ParameterError
        ``target`` or the shape of ``values`` is wrong.
    SonolensError
        Memory ran out even one step at a time.
    OperationCancelled
        ``cancel`` was set.
    """
    question = _Question(classifier, values, target, config or ExplainConfig(), cancel)
    if question.config.n_steps is not None:
        report(progress, 0, 1, "explaining")
        intervals = [Interval(0.0, 1.0)]
        parts = question.integrate(intervals, question.config.n_steps)
        report(progress, 1, 1, "explaining")
        return question.map_of(parts, question.config.n_steps, final=True)
    return _refine(question, on_map, progress)


def _refine(
    question: _Question, on_map: OnMap | None, progress: ProgressCallback | None
) -> AttributionMap:
    config = question.config
    intervals = [Interval(0.0, 1.0)]
    done: dict[Interval, PathIntegral] = {}
    spent, n_steps = 0, _FIRST_STEPS
    while True:
        report(progress, spent, config.max_steps, "explaining")
        done |= zip(intervals, question.integrate(intervals, n_steps), strict=True)
        spent += n_steps * len(intervals)
        found = question.map_of(list(done.values()), spent, final=False)
        worst = _worst(done)[: (config.max_steps - spent) // (2 * _INTERVAL_STEPS)]
        accurate = spent >= _FEWEST_STEPS and found.relative_error <= config.tolerance
        if accurate or not worst:
            report(progress, 1, 1, "explaining")
            return replace(found, final=True)
        if on_map is not None:
            on_map(found)
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


class _Question:
    """One input, class and setting, with what stays the same through all refinements."""

    def __init__(
        self,
        classifier: Explained,
        values: FloatArray,
        target: int | str,
        config: ExplainConfig,
        cancel: CancelToken | None,
    ) -> None:
        self.classifier = classifier
        self.config = config
        self.target = _target(classifier, target)
        self._batch_size = config.internal_batch_size
        inputs = classifier.to_input(values[None])
        start = baseline_of(values, config.baseline, silence=classifier.silence)
        self._path = Path(
            classifier.members,
            _OUTPUTS[config.output],
            self.target,
            inputs,
            classifier.to_input(start[None]),
            quadrature=config.quadrature,
            cancel=cancel,
        )
        ends = self._within_memory(lambda size: self._path.outputs_at([0, 1], batch_size=size))
        self._before, self._after = ends.numpy().T
        self.difference = float((self._after - self._before).mean())

    def integrate(self, intervals: list[Interval], n_steps: int) -> list[PathIntegral]:
        """Integrate, with smaller batches where memory runs out."""
        return self._within_memory(
            lambda size: self._path.integrate(intervals, n_steps=n_steps, batch_size=size)
        )

    def _within_memory(self, work: Callable[[int], _Result]) -> _Result:
        while True:
            try:
                return work(self._batch_size)
            except (MemoryError, RuntimeError) as error:
                if not _out_of_memory(error):
                    raise
                if self._batch_size == 1:
                    raise SonolensError(_NO_MEMORY) from error
                self._batch_size = max(self._batch_size // 2, 1)

    def map_of(self, parts: list[PathIntegral], n_steps: int, *, final: bool) -> AttributionMap:
        """Sum the parts of the path."""
        members = torch.stack([part.values for part in parts]).sum(dim=0).cpu().numpy()
        sums = members.sum(axis=(1, 2, 3), dtype=np.float64)
        differences = self._after - self._before
        deltas = sums - differences
        return AttributionMap(
            values=members.mean(axis=0),
            members=members,
            label=self.classifier.labels[self.target],
            target=self.target,
            output=self.config.output,
            method="integrated-gradients",
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
        )


def _target(classifier: Explained, target: int | str) -> int:
    if isinstance(target, str):
        return classifier.index_of(target)
    if not 0 <= target < len(classifier.labels):
        raise ParameterError("target", f"{target} is not among {len(classifier.labels)} classes")
    return target


def _probability(member: nn.Module, batch: torch.Tensor) -> torch.Tensor:
    return torch.softmax(member(batch).float(), dim=1)


def _logit(member: nn.Module, batch: torch.Tensor) -> torch.Tensor:
    output: torch.Tensor = member(batch)
    return output.float()


_OUTPUTS: dict[str, OutputFunction] = {"probability": _probability, "logit": _logit}


def _out_of_memory(error: Exception) -> bool:
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    text = str(error).lower()
    return "out of memory" in text or "can't allocate memory" in text or "alloc_cpu" in text
