"""Deletion and insertion, on networks whose every pixel's worth is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from explained_networks import linear, smooth, weights_of

from core.attribution.faithfulness import (
    Curve,
    Faithfulness,
    FaithfulnessConfig,
    compare_maps,
    faithfulness,
)
from core.attribution.methods import explain, explain_config
from core.errors import OperationCancelled, ParameterError
from core.inference.classifier import Classifier
from core.progress import CancelToken, Progress
from core.results import FloatArray

Make = Callable[..., Classifier]
LOGIT = explain_config(output="logit", n_steps=2)
SHORT = FaithfulnessConfig(
    n_points=9,
    n_random=3,
    n_random_points=5,
    patch=(1, 1),
    channels="each",
    baseline="silence",
)


def test_curves_of_a_linear_network_are_sums_of_its_terms(
    ensemble_of: Make, values: FloatArray
) -> None:
    network = linear()
    classifier = ensemble_of([network])
    found = faithfulness(classifier, values, explain(classifier, values, 2, LOGIT), SHORT)
    inputs = classifier.to_input(values[None])[0].numpy()
    silence = classifier.to_input(np.full_like(values, classifier.silence)[None])[0].numpy()
    terms = np.sort((weights_of(network, 2).numpy() * (inputs - silence)).ravel())[::-1]
    start = found.insertion.values[0]
    counts = np.round(np.linspace(0, 1, 9) * values.size).astype(int)
    sums = np.concatenate([[0.0], terms.cumsum(dtype=np.float64)])
    assert found.insertion.values == pytest.approx(start + sums[counts], abs=1e-4)
    assert found.deletion.values == pytest.approx(start + sums[-1] - sums[counts], abs=1e-4)
    assert found.insertion.area == pytest.approx(
        np.trapezoid(start + sums[counts], counts / values.size), abs=1e-3
    )


def test_right_map_is_supported_and_its_reverse_is_not(
    ensemble_of: Make, values: FloatArray
) -> None:
    classifier = ensemble_of([smooth(0), smooth(1)])
    attribution = explain(classifier, values, 1, LOGIT)
    right = faithfulness(classifier, values, attribution, SHORT)
    assert right.verdict == "supported"
    by_deletion, by_insertion = right.random_areas
    assert right.deletion.area < by_deletion
    assert right.insertion.area > by_insertion
    reverse = replace(attribution, values=-attribution.values)
    assert faithfulness(classifier, values, reverse, SHORT).verdict == "not supported"


def test_same_seed_same_curves_and_contrast_is_watched(
    ensemble_of: Make, values: FloatArray
) -> None:
    classifier = ensemble_of([linear()])
    attribution = explain(classifier, values, 1, LOGIT, against=0)
    first, second = (faithfulness(classifier, values, attribution, SHORT) for _ in range(2))
    assert len(first.random_deletion) == 3
    for one, other in zip(first.random_insertion, second.random_insertion, strict=True):
        assert np.array_equal(one.values, other.values)
    other = faithfulness(classifier, values, attribution, replace(SHORT, seed=1))
    assert not np.array_equal(other.random_deletion[0].values, first.random_deletion[0].values)
    assert first.deletion.values[0] == pytest.approx(attribution.output_value, abs=1e-5)
    assert first.insertion.values[0] == pytest.approx(
        attribution.output_value - attribution.difference, abs=1e-5
    )


def test_progress_is_told_and_cancel_stops(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([linear()])
    attribution = explain(classifier, values, 1, LOGIT)
    told: list[Progress] = []
    faithfulness(classifier, values, attribution, SHORT, progress=told.append)
    assert told[0].done == 0
    assert told[-1].done == told[-1].total == 2 * (9 + 3 * 5)
    cancel = CancelToken()

    def stop(point: Progress) -> None:
        if point.done:
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        faithfulness(classifier, values, attribution, SHORT, progress=stop, cancel=cancel)


def test_patches_go_together_the_strongest_first(ensemble_of: Make, values: FloatArray) -> None:
    network = linear()
    classifier = ensemble_of([network])
    attribution = explain(classifier, values, 0, LOGIT)
    config = replace(SHORT, n_points=3 * 3 * 4 + 1, n_random_points=2, patch=(12, 10))
    found = faithfulness(classifier, values, attribution, config)
    blocks = [
        attribution.values[channel, top : top + 12, left : left + 10]
        for channel in range(3)
        for top in (0, 12, 24)
        for left in (0, 10, 20, 30)
    ]
    blocks.sort(key=lambda one: float(one.mean()), reverse=True)
    sums = np.cumsum([0.0, *(float(one.sum(dtype=np.float64)) for one in blocks)])
    assert found.insertion.values == pytest.approx(found.insertion.values[0] + sums, abs=1e-4)


def test_channels_go_together_unless_told(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([linear()])
    attribution = explain(classifier, values, 0, LOGIT)
    config = replace(SHORT, n_points=3 * 4 + 1, patch=(12, 10), channels="together")
    found = faithfulness(classifier, values, attribution, config)
    summed = attribution.values.astype(np.float64).sum(axis=0)
    blocks = [
        summed[top : top + 12, left : left + 10] for top in (0, 12, 24) for left in (0, 10, 20, 30)
    ]
    blocks.sort(key=lambda one: float(one.mean()), reverse=True)
    sums = np.cumsum([0.0, *(float(one.sum()) for one in blocks)])
    assert found.insertion.values == pytest.approx(found.insertion.values[0] + sums, abs=1e-4)


def test_maps_are_compared_with_the_same_random_orders(
    ensemble_of: Make, values: FloatArray
) -> None:
    classifier = ensemble_of([smooth(0), smooth(1)])
    attribution = explain(classifier, values, 1, LOGIT)
    reverse = replace(attribution, values=-attribution.values)
    told: list[Progress] = []
    found = compare_maps(
        classifier, values, {"map": attribution, "reverse": reverse}, SHORT, progress=told.append
    )
    assert told[-1].done == told[-1].total == 2 * (2 * 9 + 3 * 5)
    assert found["map"].random_deletion == found["reverse"].random_deletion
    alone = faithfulness(classifier, values, reverse, SHORT)
    assert np.array_equal(alone.deletion.values, found["reverse"].deletion.values)
    other = explain(classifier, values, 0, LOGIT)
    for wrong in ({}, {"one": attribution, "other": other}):
        with pytest.raises(ParameterError, match="maps"):
            compare_maps(classifier, values, wrong, SHORT)


def test_verdict_asks_for_more_than_the_best_random_order() -> None:
    def curves(*areas: float) -> tuple[Curve, ...]:
        return tuple(Curve(np.array([0.0, 1.0]), np.array([area, area])) for area in areas)

    random = {"random_deletion": curves(0.3, 0.5), "random_insertion": curves(0.3, 0.5)}
    for deletion, insertion, said in (
        (0.2, 0.6, "supported"),
        (0.4, 0.6, "partly supported"),
        (0.2, 0.4, "partly supported"),
        (0.4, 0.4, "not supported"),
    ):
        one = Faithfulness(*curves(deletion, insertion), **random, baseline="blurred")
        assert one.verdict == said


def test_area_is_the_mean_height() -> None:
    curve = Curve(np.array([0.0, 0.5, 1.0]), np.array([1.0, 0.0, 0.0]))
    assert curve.area == 0.25


def test_other_shapes_and_too_few_points_are_refused(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([linear()])
    attribution = explain(classifier, values, 1, LOGIT)
    with pytest.raises(ParameterError, match="attribution"):
        faithfulness(classifier, values[:, :16], attribution)
    for field, wrong in (
        ("n_points", 1),
        ("n_random_points", 1),
        ("n_random", 0),
        ("patch", (0, 1)),
    ):
        with pytest.raises(ParameterError, match=field):
            FaithfulnessConfig(**{field: wrong})
