"""The door to every way of asking an ensemble why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from pydantic import ValidationError

from core.attribution.explained import Explained
from core.attribution.grad_cam import GradCamConfig, grad_cam
from core.attribution.integrated_gradients import IntegratedGradientsConfig, integrated_gradients
from core.attribution.occlusion import OcclusionConfig, occlusion
from core.attribution.outputs import ExplainedOutput
from core.attribution.question import MethodConfig, OnMap, Question
from core.attribution.smoothgrad import SmoothGradConfig, smoothgrad
from core.errors import ParameterError
from core.models.device import computing_on
from core.progress import CancelToken, ProgressCallback
from core.results import AttributionMap, FloatArray

__all__ = ["METHODS", "ExplainConfig", "Method", "explain", "explain_config"]

ExplainConfig = IntegratedGradientsConfig | SmoothGradConfig | GradCamConfig | OcclusionConfig
DEFAULT_METHOD = "integrated-gradients"


@dataclass(frozen=True)
class Method:
    """One way of asking.

    Attributes
    ----------
    config : type
        Its settings; ``method`` is its name, and chooses it.
    answer : callable
        Takes a `Question` and its settings.
    """

    config: type[MethodConfig]
    answer: Callable[[Question, Any], AttributionMap]


METHODS: Mapping[str, Method] = MappingProxyType(
    {
        "integrated-gradients": Method(IntegratedGradientsConfig, integrated_gradients),
        "smoothgrad": Method(SmoothGradConfig, smoothgrad),
        "grad-cam": Method(GradCamConfig, grad_cam),
        "occlusion": Method(OcclusionConfig, occlusion),
    }
)


def explain_config(method: str = DEFAULT_METHOD, **settings: object) -> ExplainConfig:
    """Build the settings of a method.

    Raises
    ------
    ParameterError
        There is no such method, or a setting is unknown to it or out of range; the field is named.
    """
    if method not in METHODS:
        raise ParameterError("method", f"no method {method!r}; there are {', '.join(METHODS)}")
    try:
        config: Any = METHODS[method].config.model_validate(settings)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        reason = first["msg"].removeprefix("Value error, ")
        if not field:
            field, _, reason = reason.partition(": ")
        raise ParameterError(field, reason) from error
    found: ExplainConfig = config
    return found


def explain(
    classifier: Explained,
    values: FloatArray,
    target: int | str,
    config: ExplainConfig | None = None,
    *,
    against: int | str | None = None,
    on_map: OnMap | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> AttributionMap:
    """Attribute a class's output, or how far it lies above another's, to the pixels of an input.

    Parameters
    ----------
    values : ndarray [shape=(3, n_mels, n_frames)], float32
        The network's input, as `core.features.mel.LogMel` makes it.
    target : int or str
        Class number or name.
    config : ExplainConfig, optional
        The settings of one of `METHODS`, which they choose; Integrated Gradients if None.
    against : int or str, optional
        Class whose output is taken off: why ``target`` rather than this one.
    on_map : callable, optional
        Told of each coarser map on the way to the one that is returned; Integrated Gradients
        alone has any.

    Returns
    -------
    AttributionMap
        Of the same shape as ``values``.

    Raises
    ------
    ParameterError
        ``target``, ``against``, the shape of ``values`` or a setting does not fit, or ``target``
        and ``against`` are the same class.
    SonolensError
        Memory ran out even one step at a time, or the device stopped answering.
    OperationCancelled
        ``cancel`` was set.
    """
    config = config or IntegratedGradientsConfig()
    chosen = _number(classifier, "target", target)
    other = None if against is None else _number(classifier, "against", against)
    if chosen == other:
        name = classifier.labels[chosen]
        raise ParameterError("against", f"{name!r} is the class explained; name another one")
    with computing_on(classifier.device):
        inputs = classifier.to_input(np.asarray(values)[None])
    question = Question(
        classifier,
        values,
        inputs,
        ExplainedOutput(config.output, chosen, other),
        on_map,
        progress,
        cancel,
    )
    with computing_on(classifier.device):
        return METHODS[config.method].answer(question, config)


def _number(classifier: Explained, field: str, wanted: int | str) -> int:
    """Class number of a number or name, an error of which names ``field``."""
    if isinstance(wanted, str):
        try:
            return classifier.index_of(wanted)
        except ParameterError as error:
            raise ParameterError(field, error.reason) from error
    if not 0 <= wanted < len(classifier.labels):
        raise ParameterError(field, f"{wanted} is not among {len(classifier.labels)} classes")
    return wanted
