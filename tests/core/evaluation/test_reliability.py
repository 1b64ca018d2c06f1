from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ParameterError
from core.evaluation.reliability import Binning, reliability_curve
from core.inference.calibration import expected_calibration_error


@given(seed=st.integers(0, 300), n=st.integers(1, 80), n_bins=st.integers(1, 15))
def test_every_clip_is_in_one_bin(seed: int, n: int, n_bins: int) -> None:
    generator = np.random.default_rng(seed)
    confidences = generator.random(n).round(2)
    right = generator.random(n) < confidences
    binnings: tuple[Binning, ...] = ("width", "mass")
    for binning in binnings:
        curve = reliability_curve(confidences, right, n_bins=n_bins, binning=binning)
        assert sum(each.count for each in curve.bins) == curve.n == n
        assert len(curve.bins) <= n_bins
        total = sum(each.accuracy * each.count for each in curve.bins)
        assert total == pytest.approx(right.sum())
        for each in curve.bins:
            assert each.low - 1e-9 <= each.confidence <= each.high + 1e-9
            assert each.ci95[0] <= each.accuracy <= each.ci95[1]
        assert 0 <= curve.expected_error <= curve.largest_error + 1e-12


@given(seed=st.integers(0, 300))
def test_error_of_equal_width_is_the_calibrations(seed: int) -> None:
    generator = np.random.default_rng(seed)
    confidences = generator.random(200)
    right = generator.random(200) < 0.7
    found = reliability_curve(confidences, right).expected_error
    assert found == pytest.approx(expected_calibration_error(confidences, right))


def test_equal_mass_holds_as_many() -> None:
    confidences = np.random.default_rng(0).random(1_000) ** 4
    curve = reliability_curve(confidences, confidences > 0.5, binning="mass")
    assert [each.count for each in curve.bins] == [100] * 10


def test_ties_stay_together() -> None:
    confidences = np.array([0.5] * 30 + [0.9])
    curve = reliability_curve(confidences, np.ones(31, bool), binning="mass")
    assert [each.count for each in curve.bins] == [31]
    certain = reliability_curve(np.ones(5), np.array([True] * 4 + [False]))
    assert [(each.count, each.accuracy) for each in certain.bins] == [(5, 0.8)]
    assert certain.expected_error == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("confidences", "right", "n_bins"),
    [([], [], 10), ([0.5], [True, False], 10), ([1.5], [True], 10), ([0.5], [True], 0)],
)
def test_nothing_to_bin(confidences: list[float], right: list[bool], n_bins: int) -> None:
    with pytest.raises(ParameterError):
        reliability_curve(np.array(confidences), np.array(right, bool), n_bins=n_bins)
    with pytest.raises(ParameterError, match="depth"):
        reliability_curve(np.array([0.5]), np.array([True]), binning="depth")  # type: ignore[arg-type]
