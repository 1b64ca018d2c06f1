from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import log_loss

from core.errors import ParameterError
from core.inference.calibration import (
    apply_temperature,
    expected_calibration_error,
    fit_temperature,
    fit_threshold,
)


def drawn(n: int = 20_000, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities, and classes that are drawn from just these probabilities."""
    generator = np.random.default_rng(seed)
    shares = generator.dirichlet([0.6] * 4, size=n)
    targets = (shares.cumsum(axis=1) < generator.random((n, 1))).sum(axis=1)
    return shares, targets.clip(0, 3)


@pytest.mark.parametrize("temperature", [0.4, 1.0, 2.5])
def test_recovers_a_known_temperature(temperature: float) -> None:
    true, targets = drawn()
    told = apply_temperature(true, 1 / temperature)
    assert fit_temperature(told, targets) == pytest.approx(temperature, rel=0.05)


def test_has_the_lowest_log_loss() -> None:
    true, targets = drawn(2_000)
    told = apply_temperature(true, 0.5)
    best = fit_temperature(told, targets)

    def loss(temperature: float) -> float:
        shares = apply_temperature(told, temperature).astype(np.float64)
        return float(log_loss(targets, shares / shares.sum(axis=1, keepdims=True)))

    assert loss(best) < min(loss(best * 1.1), loss(best / 1.1), loss(1.0))


def test_predictions_that_are_all_right_or_certain() -> None:
    certain = np.eye(3)[[0, 1, 2]]
    assert 0 < fit_temperature(certain, np.array([0, 1, 2])) < 100
    assert np.isfinite(fit_temperature(certain, np.array([1, 2, 0])))


@given(
    shares=st.lists(st.floats(1e-3, 1), min_size=2, max_size=6),
    temperature=st.floats(0.1, 10),
)
def test_order_stays(shares: list[float], temperature: float) -> None:
    row = np.array(shares) / np.sum(shares)
    found = apply_temperature(row, temperature)
    assert found.sum() == pytest.approx(1, abs=1e-5)
    order = np.argsort(row, kind="stable")
    assert (np.diff(found[order]) >= -1e-6).all()


def test_one_temperature_changes_nothing() -> None:
    row = np.array([0.1, 0.6, 0.3])
    np.testing.assert_allclose(apply_temperature(row, 1.0), row, atol=1e-6)
    np.testing.assert_allclose(
        apply_temperature(row, 2.0), np.sqrt(row) / np.sqrt(row).sum(), atol=1e-6
    )


@pytest.mark.parametrize("temperature", [0.0, -1.0, float("nan")])
def test_impossible_temperature(temperature: float) -> None:
    with pytest.raises(ParameterError, match="temperature"):
        apply_temperature(np.array([0.5, 0.5]), temperature)


def test_nothing_to_fit() -> None:
    with pytest.raises(ParameterError):
        fit_temperature(np.zeros((0, 3)), np.zeros(0, np.int64))
    with pytest.raises(ParameterError):
        fit_threshold(np.zeros(0), 0.02)
    for rate in (-0.1, 1.0):
        with pytest.raises(ParameterError):
            fit_threshold(np.ones(3), rate)


@pytest.mark.parametrize("rate", [0.0, 0.02, 0.5])
def test_threshold_rejects_its_share(rate: float) -> None:
    confidences = np.random.default_rng(0).random(10_001)
    threshold = fit_threshold(confidences, rate)
    assert np.mean(confidences < threshold) == pytest.approx(rate, abs=1e-3)


def test_calibration_error_of_known_cases() -> None:
    right = np.array([True, True, True, False])
    assert expected_calibration_error(np.full(4, 0.75), right) == pytest.approx(0)
    assert expected_calibration_error(np.full(4, 1.0), right) == pytest.approx(0.25)
    mixed = np.array([0.95, 0.95, 0.35, 0.35])
    expected = (abs(0.95 - 1.0) + abs(0.35 - 0.5)) / 2
    assert expected_calibration_error(mixed, right) == pytest.approx(expected)


def test_calibrated_predictions_have_a_small_error() -> None:
    shares, targets = drawn()
    right = shares.argmax(axis=1) == targets
    good = expected_calibration_error(shares.max(axis=1), right)
    bad = expected_calibration_error(apply_temperature(shares, 0.3).max(axis=1), right)
    assert good < 0.02
    assert bad > 0.1
