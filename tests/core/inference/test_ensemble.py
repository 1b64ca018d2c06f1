from __future__ import annotations

import numpy as np
import pytest
import scipy.special
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.errors import ParameterError
from core.inference.calibration import apply_temperature
from core.inference.ensemble import combine, entropy, mean_prediction, softmax

LABELS = ("a", "b", "c")

logits = arrays.arrays(
    np.float32,
    st.tuples(st.integers(1, 6), st.just(3)),
    elements=st.floats(-30, 30, width=32),
)


def random_members(n_members: int = 5, seed: int = 0) -> np.ndarray:
    drawn = np.random.default_rng(seed).dirichlet([0.7] * 3, size=n_members)
    return drawn.astype(np.float32)


@given(values=logits)
def test_softmax_is_scipys(values: np.ndarray) -> None:
    np.testing.assert_allclose(softmax(values), scipy.special.softmax(values, axis=-1), atol=1e-6)


def test_softmax_does_not_overflow() -> None:
    np.testing.assert_allclose(softmax(np.array([1e4, 0.0, -1e4])), [1, 0, 0])


@given(values=logits)
def test_entropy_is_scipys(values: np.ndarray) -> None:
    shares = softmax(values)
    expected = scipy.stats.entropy(shares.astype(np.float64), axis=-1)
    np.testing.assert_allclose(entropy(shares), expected, atol=1e-5)


def test_entropy_of_certainty_and_of_ignorance() -> None:
    assert entropy(np.array([1.0, 0.0, 0.0])) == 0
    assert entropy(np.full(3, 1 / 3)) == pytest.approx(np.log(3))


@given(values=logits)
def test_combination_is_the_plain_formula(values: np.ndarray) -> None:
    members = softmax(values)
    found = combine(LABELS, members)
    mean = members.mean(axis=0)
    np.testing.assert_array_equal(found.probabilities, mean)
    np.testing.assert_array_equal(found.members, members)
    assert found.index == mean.argmax()
    assert found.label == LABELS[int(mean.argmax())]
    assert found.agreement == pytest.approx((members.argmax(axis=1) == mean.argmax()).mean())
    assert found.n_agreeing == round(found.agreement * len(members))
    expected = float(scipy.stats.entropy(mean)) - scipy.stats.entropy(members, axis=1).mean()
    assert found.mutual_information == pytest.approx(expected, abs=1e-4)
    assert 0 <= found.mutual_information <= found.entropy + 1e-6
    assert found.entropy <= np.log(3) + 1e-6
    np.testing.assert_allclose(found.calibrated, mean, atol=1e-5)


def test_members_of_one_mind() -> None:
    found = combine(LABELS, np.tile([0.2, 0.7, 0.1], (5, 1)))
    assert found.agreement == 1
    assert found.mutual_information == pytest.approx(0, abs=1e-6)
    assert found.probability == pytest.approx(0.7)


def test_members_that_contradict_each_other() -> None:
    found = combine(LABELS, np.eye(3, dtype=np.float32))
    assert found.agreement == pytest.approx(1 / 3)
    assert found.mutual_information == pytest.approx(np.log(3), abs=1e-6)


def test_ranking() -> None:
    found = combine(LABELS, np.array([[0.2, 0.7, 0.1]]))
    assert [label for label, _ in found.ranking()] == ["b", "a", "c"]
    assert found.ranking(1) == [("b", pytest.approx(0.7))]


@pytest.mark.parametrize(
    ("threshold", "unknown"), [(None, False), (0.0, False), (0.69, False), (0.71, True)]
)
def test_threshold(threshold: float | None, unknown: bool) -> None:
    found = combine(LABELS, np.array([[0.2, 0.7, 0.1]]), threshold=threshold)
    assert found.unknown is unknown
    assert found.threshold == threshold


def test_threshold_is_of_the_calibrated_confidence() -> None:
    members = np.array([[0.2, 0.7, 0.1]])
    soft = combine(LABELS, members, temperature=3.0, threshold=0.6)
    assert soft.probability == pytest.approx(0.7)
    assert soft.confidence == pytest.approx(float(apply_temperature(members[0], 3.0).max()))
    assert soft.confidence < 0.6
    assert soft.unknown


@pytest.mark.parametrize(
    "members", [np.zeros((0, 3)), np.zeros((2, 4)), np.zeros(3), np.full((1, 3), np.nan)]
)
def test_members_that_cannot_be_combined(members: np.ndarray) -> None:
    with pytest.raises(ParameterError, match="members"):
        combine(LABELS, members)


def test_mean_over_windows() -> None:
    windows = [combine(LABELS, random_members(seed=seed)) for seed in range(4)]
    found = mean_prediction(windows, temperature=2.0, threshold=0.9)
    expected = np.mean([window.members for window in windows], axis=0)
    np.testing.assert_allclose(found.members, expected, atol=1e-6)
    np.testing.assert_allclose(
        found.probabilities, np.mean([w.probabilities for w in windows], axis=0), atol=1e-6
    )
    assert found.threshold == 0.9
    with pytest.raises(ParameterError):
        mean_prediction([], temperature=1.0, threshold=None)
