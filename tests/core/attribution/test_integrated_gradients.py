from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from explained_networks import linear, smooth
from scipy.ndimage import gaussian_filter
from torch import nn

from core.attribution.baselines import baseline_of
from core.attribution.integrated_gradients import IntegratedGradientsConfig
from core.attribution.methods import explain, explain_config
from core.bundles.manifest import Normalisation
from core.errors import ParameterError
from core.inference.classifier import Classifier
from core.progress import Progress
from core.results import AttributionMap, FloatArray, relative_error

Make = Callable[..., Classifier]

RULES = ["gausslegendre", "riemann_trapezoid", "riemann_middle", "riemann_left", "riemann_right"]


class OneChannel(nn.Module):
    """Sees the first channel's left half alone."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.layer = nn.Linear(32 * 16, 3)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.layer(inputs[:, 0, :, :16].flatten(1)).tanh()


def output_at(classifier: Classifier, point: FloatArray, target: int, output: str) -> float:
    """Mean over the members, computed apart."""
    inputs = classifier.to_input(point[None])
    with torch.inference_mode():
        rows = [member(inputs)[0].double() for member in classifier.members]
    if output == "probability":
        rows = [row.softmax(dim=0) for row in rows]
    return float(torch.stack(rows)[:, target].mean())


@pytest.mark.parametrize("output", ["probability", "logit"])
@pytest.mark.parametrize("baseline", ["silence", "mean", "blurred"])
def test_completeness(ensemble_of: Make, values: FloatArray, output: str, baseline: str) -> None:
    classifier = ensemble_of([smooth(0), smooth(1)])
    config = explain_config(output=output, baseline=baseline)
    found = explain(classifier, values, 1, config)
    start = baseline_of(values, baseline, silence=classifier.silence)
    difference = output_at(classifier, values, 1, output) - output_at(classifier, start, 1, output)
    assert found.difference == pytest.approx(difference, rel=1e-4, abs=1e-6)
    assert found.output_value == pytest.approx(output_at(classifier, values, 1, output), rel=1e-4)
    total = float(found.values.sum(dtype=np.float64))
    assert abs(total - difference) <= 0.011 * abs(difference)
    assert found.relative_error <= 0.01
    assert found.convergence_delta == pytest.approx(total - difference, abs=1e-4)
    assert found.values.shape == values.shape
    assert found.values.dtype == np.float32
    assert (found.output, found.baseline, found.label) == (output, baseline, "b")
    assert found.final


@pytest.mark.parametrize("rule", RULES)
def test_linear_network_is_exact(ensemble_of: Make, values: FloatArray, rule: str) -> None:
    member = linear()
    classifier = ensemble_of([member])
    config = explain_config(output="logit", n_steps=4, quadrature=rule)
    found = explain(classifier, values, "c", config)
    weights = member[1].weight[2].detach().numpy().reshape(3, 32, 32)
    expected = weights * (values - np.float32(classifier.silence))
    np.testing.assert_allclose(found.values, expected, atol=1e-5)
    assert found.relative_error < 1e-3
    assert found.n_steps == 4


def test_input_is_scaled_as_the_network_sees_it(ensemble_of: Make, values: FloatArray) -> None:
    member = linear()
    scale = Normalisation(mean=(-7.0, -6.0, -5.0), sd=(2.0, 3.0, 4.0))
    classifier = ensemble_of([member], normalisation=scale)
    found = explain(classifier, values, 0, explain_config(output="logit", n_steps=3))
    weights = member[1].weight[0].detach().numpy().reshape(3, 32, 32)
    sd = np.array(scale.sd, np.float32)[:, None, None]
    expected = weights * (values - np.float32(classifier.silence)) / sd
    np.testing.assert_allclose(found.values, expected, atol=1e-5)


def test_ignored_inputs_get_nothing(ensemble_of: Make, values: FloatArray) -> None:
    found = explain(ensemble_of([OneChannel()]), values, 0)
    assert np.abs(found.values[0, :, :16]).max() > 0
    assert not found.values[1:].any()
    assert not found.values[0, :, 16:].any()


def test_pixels_at_the_baseline_get_nothing(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([smooth()])
    quiet = values.copy()
    quiet[:, 10:20] = classifier.silence
    found = explain(classifier, quiet, 0)
    assert found.values.any()
    assert not found.values[:, 10:20].any()


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("batch", [1, 3, 7])
def test_chunks_do_not_change_the_answer(
    ensemble_of: Make, values: FloatArray, rule: str, batch: int
) -> None:
    classifier = ensemble_of([smooth(0), smooth(1)])
    settings: dict[str, Any] = {"quadrature": rule, "n_steps": 10}
    whole = explain(classifier, values, 1, explain_config(internal_batch_size=100, **settings))
    parts = explain(classifier, values, 1, explain_config(internal_batch_size=batch, **settings))
    np.testing.assert_allclose(parts.members, whole.members, atol=1e-7, rtol=1e-4)


def test_chunks_do_not_change_the_refined_answer(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([smooth(scale=0.05)])
    settings: dict[str, Any] = {"tolerance": 1e-4, "max_steps": 256}
    whole = explain(classifier, values, 1, explain_config(internal_batch_size=500, **settings))
    parts = explain(classifier, values, 1, explain_config(internal_batch_size=2, **settings))
    assert whole.n_steps == parts.n_steps
    np.testing.assert_allclose(parts.values, whole.values, atol=1e-7, rtol=1e-3)


@pytest.mark.parametrize("rule", RULES)
def test_refined_and_fixed_agree(ensemble_of: Make, values: FloatArray, rule: str) -> None:
    classifier = ensemble_of([smooth(0, 2e-2), smooth(1, 2e-2)])
    fixed = explain(classifier, values, 1, explain_config(n_steps=300))
    refined = explain(
        classifier,
        values,
        1,
        explain_config(quadrature=rule, tolerance=0.01, max_steps=2_000),
    )
    assert fixed.relative_error < 1e-3
    assert refined.relative_error <= 0.01
    scale = np.abs(fixed.values).max()
    np.testing.assert_allclose(refined.values, fixed.values, atol=0.03 * scale)


def test_coarse_first(ensemble_of: Make, values: FloatArray) -> None:
    seen: list[AttributionMap] = []
    told: list[Progress] = []
    found = explain(
        ensemble_of([smooth(scale=0.05)]),
        values,
        1,
        explain_config(tolerance=1e-4, max_steps=256),
        on_map=seen.append,
        progress=told.append,
    )
    assert len(seen) >= 2
    steps = [one.n_steps for one in (*seen, found)]
    assert steps == sorted(set(steps))
    assert steps[0] == 3
    assert not any(one.final for one in seen)
    assert found.final
    fractions = [point.fraction for point in told]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0, 1)


@pytest.mark.parametrize("max_steps", [8, 12, 40, 100])
def test_step_limit(ensemble_of: Make, values: FloatArray, max_steps: int) -> None:
    config = explain_config(tolerance=1e-9, max_steps=max_steps)
    found = explain(ensemble_of([smooth(scale=0.05)]), values, 1, config)
    assert found.n_steps <= max_steps
    assert found.final


def test_output_that_never_changes(ensemble_of: Make, values: FloatArray) -> None:
    member = linear(scale=0.0)
    found = explain(ensemble_of([member]), values, 1)
    assert not found.values.any()
    assert found.relative_error == 0


def test_input_that_is_the_baseline(ensemble_of: Make) -> None:
    classifier = ensemble_of([smooth()])
    found = explain(classifier, np.full((3, 32, 32), classifier.silence, np.float32), 1)
    assert not found.values.any()
    assert found.difference == 0
    assert found.relative_error == 0


def test_members(ensemble_of: Make, values: FloatArray) -> None:
    networks = [smooth(0), smooth(1), linear(2)]
    config = explain_config(n_steps=6)
    found = explain(ensemble_of(networks), values, 1, config)
    assert found.members.shape == (3, 3, 32, 32)
    np.testing.assert_allclose(found.values, found.members.mean(axis=0), atol=1e-8)
    assert len(found.member_errors) == 3
    for number, network in enumerate(networks):
        alone = explain(ensemble_of([network]), values, 1, config)
        np.testing.assert_allclose(found.members[number], alone.values, atol=1e-7)
        own = pytest.approx(alone.relative_error, rel=0.05, abs=1e-5)
        assert found.member_errors[number] == own


def test_probability_and_logit_are_two_questions(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([linear(0, 5e-3)])
    probability, logit = (
        explain(classifier, values, 1, explain_config(output=output, n_steps=50))
        for output in ("probability", "logit")
    )
    assert 0 <= probability.output_value <= 1
    assert abs(probability.difference) < 1
    assert not np.allclose(probability.values, logit.values, atol=1e-5)


def test_classes_share_out_the_probability(ensemble_of: Make, values: FloatArray) -> None:
    """All classes' probabilities sum to 1 everywhere, so their attributions cancel."""
    classifier = ensemble_of([smooth()])
    maps = [explain(classifier, values, k, explain_config(n_steps=8)) for k in range(3)]
    total = np.sum([one.values for one in maps], axis=0)
    assert np.abs(maps[0].values).max() > 1e-6
    np.testing.assert_allclose(total, 0, atol=1e-7)


def test_marginals(ensemble_of: Make, values: FloatArray) -> None:
    found = explain(ensemble_of([smooth()]), values, 1, explain_config(n_steps=8))
    assert found.time_marginal().shape == (32,)
    np.testing.assert_allclose(found.frequency_marginal(2), found.values[2].sum(axis=1), atol=1e-7)
    total = found.values.sum(dtype=np.float64)
    assert found.time_marginal().sum() == pytest.approx(total, abs=1e-5)
    assert found.frequency_marginal().sum() == pytest.approx(total, abs=1e-5)


def test_unknown_class(ensemble_of: Make, values: FloatArray) -> None:
    classifier = ensemble_of([smooth()])
    with pytest.raises(ParameterError, match="no class 'z'; there are a, b, c"):
        explain(classifier, values, "z")
    for number in (-1, 3):
        with pytest.raises(ParameterError, match="target"):
            explain(classifier, values, number)
    assert explain(classifier, values, "B", explain_config(n_steps=2)).target == 1


@pytest.mark.parametrize("baseline", ["silence", "mean", "blurred"])
@pytest.mark.parametrize("shape", [(32, 32), (1, 3, 32, 32), (3, 32, 31), (0,)])
def test_wrong_shape(ensemble_of: Make, baseline: str, shape: tuple[int, ...]) -> None:
    with pytest.raises(ParameterError, match="values"):
        explain(
            ensemble_of([smooth()]),
            np.zeros(shape, np.float32),
            1,
            explain_config(baseline=baseline),
        )


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"output": "score"}, "output"),
        ({"baseline": "noise"}, "baseline"),
        ({"quadrature": "simpson"}, "quadrature"),
        ({"n_steps": 0}, "n_steps"),
        ({"n_steps": 1, "quadrature": "riemann_middle"}, "n_steps"),
        ({"max_steps": 4}, "max_steps"),
        ({"tolerance": 0}, "tolerance"),
        ({"internal_batch_size": 0}, "internal_batch_size"),
        ({"stepps": 3}, "stepps"),
    ],
)
def test_wrong_setting_is_named(settings: dict[str, Any], field: str) -> None:
    with pytest.raises(ParameterError) as caught:
        explain_config(**settings)
    assert caught.value.field == field
    assert not caught.value.reason.startswith((field, "Value error"))


def test_one_step_where_the_rule_allows_it(ensemble_of: Make, values: FloatArray) -> None:
    found = explain(
        ensemble_of([linear()]), values, 1, IntegratedGradientsConfig(n_steps=1, output="logit")
    )
    assert found.relative_error < 1e-3


def test_baselines(values: FloatArray) -> None:
    silence = baseline_of(values, "silence", silence=-13.8)
    assert silence.dtype == np.float32
    np.testing.assert_array_equal(silence, np.float32(-13.8))
    mean = baseline_of(values, "mean", silence=-13.8)
    np.testing.assert_allclose(mean[1], values[1].mean(), rtol=1e-5)
    assert mean.shape == values.shape
    blurred = baseline_of(values, "blurred", silence=-13.8)
    np.testing.assert_allclose(
        blurred[2], gaussian_filter(values[2], 10.0, mode="nearest"), atol=1e-4
    )
    assert np.std(blurred) < np.std(values)
    with pytest.raises(ParameterError, match="silence, mean, blurred"):
        baseline_of(values, "noise", silence=0.0)


@pytest.mark.parametrize(
    ("delta", "difference", "expected"),
    [(0.0, 0.0, 0.0), (0.0, 1.0, 0.0), (-0.1, 0.5, 0.2), (0.1, 0.0, np.inf), (0.1, -0.2, 0.5)],
)
def test_relative_error(delta: float, difference: float, expected: float) -> None:
    assert relative_error(delta, difference) == pytest.approx(expected)
