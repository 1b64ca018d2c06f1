"""Why one class rather than another."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from explained_networks import convolutional, linear, smooth, weights_of

from core.attribution.methods import METHODS, explain, explain_config
from core.errors import ParameterError
from core.inference.classifier import Classifier
from core.results import FloatArray

Make = Callable[..., Classifier]


def test_linear_network_is_exact(ensemble_of: Make, values: FloatArray) -> None:
    member = linear()
    classifier = ensemble_of([member])
    config = explain_config(output="logit", n_steps=4)
    found = explain(classifier, values, "c", config, against="a")
    weights = (weights_of(member, 2) - weights_of(member, 0)).numpy()
    expected = weights * (values - np.float32(classifier.silence))
    np.testing.assert_allclose(found.values, expected, atol=2e-5)
    assert (found.label, found.target, found.against) == ("c", 2, "a")


@pytest.mark.parametrize("output", ["probability", "logit"])
def test_completeness_holds_for_the_difference(
    ensemble_of: Make, values: FloatArray, output: str
) -> None:
    classifier = ensemble_of([smooth(0, 2e-2), smooth(1, 2e-2)])
    found = explain(classifier, values, 1, explain_config(output=output), against=2)
    quiet = np.full_like(values, classifier.silence)
    inputs = classifier.to_input(np.stack([values, quiet]))
    rows = np.stack([member(inputs).detach().double().numpy() for member in classifier.members])
    if output == "probability":
        rows = np.exp(rows) / np.exp(rows).sum(axis=2, keepdims=True)
    heard, silent = (rows[..., 1] - rows[..., 2]).mean(axis=0)
    assert found.output_value == pytest.approx(heard, rel=1e-4)
    assert found.difference == pytest.approx(heard - silent, rel=1e-4)
    total = float(found.values.sum(dtype=np.float64))
    assert total == pytest.approx(found.difference, rel=0.011)
    assert found.relative_error <= 0.01


@pytest.mark.parametrize("method", METHODS)
def test_the_other_way_round_is_the_negative(
    ensemble_of: Make, values: FloatArray, method: str
) -> None:
    classifier = ensemble_of([convolutional(0), convolutional(1)])
    config = explain_config(method)
    one = explain(classifier, values, 0, config, against=1)
    other = explain(classifier, values, 1, config, against=0)
    scale = np.abs(one.values).max()
    assert scale > 1e-6
    np.testing.assert_allclose(one.values, -other.values, atol=1e-5 * scale)
    assert not np.allclose(one.values, explain(classifier, values, 0, config).values)


@pytest.mark.parametrize("method", METHODS)
def test_a_class_is_not_explained_against_itself(
    ensemble_of: Make, values: FloatArray, method: str
) -> None:
    with pytest.raises(ParameterError, match="'b' is the class explained; name another") as caught:
        explain(ensemble_of([linear()]), values, 1, explain_config(method), against="B")
    assert caught.value.field == "against"
    assert "\n" not in str(caught.value)


def test_unknown_class_is_named(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([linear()])
    with pytest.raises(ParameterError, match="against: no class 'z'; there are a, b, c"):
        explain(classifier, values, 1, against="z")
    with pytest.raises(ParameterError, match="against: 3 is not among 3 classes"):
        explain(classifier, values, 1, against=3)


def test_without_another_class_none_is_named(ensemble_of: Make, values: FloatArray) -> None:
    found = explain(ensemble_of([linear()]), values, 1, explain_config(n_steps=2))
    assert found.against is None
