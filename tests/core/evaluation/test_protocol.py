from __future__ import annotations

import numpy as np
import pytest
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics as sklearn_metrics

from core.errors import ParameterError
from core.evaluation.metrics import accuracy, bootstrap_interval, log_loss
from core.evaluation.protocol import FoldOutcome, best_epochs, summarise


def rows(*choices: int, certain: float = 0.8) -> np.ndarray:
    """Probabilities of three classes with these first choices."""
    made = np.full((len(choices), 3), (1 - certain) / 2)
    made[np.arange(len(choices)), choices] = certain
    return made.astype(np.float32)


@given(seed=st.integers(0, 1_000), n=st.integers(1, 50))
def test_metrics_are_sklearns(seed: int, n: int) -> None:
    generator = np.random.default_rng(seed)
    shares = generator.dirichlet(np.ones(4), n)
    targets = generator.integers(0, 4, n)
    assert accuracy(shares, targets) == pytest.approx(
        sklearn_metrics.accuracy_score(targets, shares.argmax(axis=1))
    )
    expected = sklearn_metrics.log_loss(targets, shares, labels=range(4))
    assert log_loss(shares, targets) == pytest.approx(expected, rel=1e-6)


def test_log_loss_of_a_certain_error_is_finite() -> None:
    assert np.isfinite(log_loss(np.array([[1.0, 0.0]]), np.array([1])))


@settings(max_examples=25)
@given(n=st.integers(2, 2_000), share=st.floats(0, 1), level=st.sampled_from([0.8, 0.95]))
def test_bootstrap_is_the_binomials_quantiles(n: int, share: float, level: float) -> None:
    right = np.arange(n) < round(share * n)
    low, high = bootstrap_interval(right, level=level)
    p = right.mean()
    expected = scipy.stats.binom.ppf([(1 - level) / 2, (1 + level) / 2], n, p) / n
    slack = 1.01 / n + 0.05 * np.sqrt(p * (1 - p) / n)
    assert low == pytest.approx(expected[0], abs=slack)
    assert high == pytest.approx(expected[1], abs=slack)
    assert 0 <= low <= p <= high <= 1
    assert bootstrap_interval(right, level=level) == (low, high)


def test_nothing_to_measure() -> None:
    none = np.zeros(0, np.int64)
    for measure in (accuracy, log_loss):
        with pytest.raises(ParameterError, match="no clips"):
            measure(np.zeros((0, 3)), none)
    with pytest.raises(ParameterError):
        bootstrap_interval(none.astype(bool))
    with pytest.raises(ParameterError):
        summarise([], "paper")


def test_best_epoch_is_the_first_of_the_best() -> None:
    targets = np.array([0, 1, 2, 0])
    epochs = np.stack(
        [rows(1, 1, 1, 1), rows(0, 1, 1, 1), rows(0, 1, 2, 1), rows(0, 1, 1, 0), rows(0, 0, 0, 0)]
    )
    assert best_epochs(epochs, targets) == 2
    assert best_epochs(epochs[3:], targets) == 0


@given(seed=st.integers(0, 500))
def test_best_epoch_is_never_worse(seed: int) -> None:
    generator = np.random.default_rng(seed)
    epochs = generator.dirichlet(np.ones(3), (6, 10))
    targets = generator.integers(0, 3, 10)
    best = accuracy(epochs[best_epochs(epochs, targets)], targets)
    assert best == max(accuracy(epoch, targets) for epoch in epochs)


@pytest.fixture
def folds() -> list[FoldOutcome]:
    """Two folds of four and two clips, two members."""
    held = np.stack([rows(0, 1, 2, 0, certain=0.9), rows(0, 0, 2, 1, certain=0.5)])
    paper = np.stack([rows(0, 1, 2, 0), rows(0, 1, 2, 1)])
    first = FoldOutcome("1", np.array([0, 1, 2, 1]), held, paper)
    held = np.stack([rows(0, 0, certain=0.4), rows(0, 1, certain=0.9)])
    second = FoldOutcome("2", np.array([0, 1]), held, np.stack([rows(0, 1), rows(0, 1)]))
    return [first, second]


def test_summary_by_hand(folds: list[FoldOutcome]) -> None:
    found = summarise(folds, "held-out")
    assert [fold["fold"] for fold in found["folds"]] == ["1", "2"]
    assert [fold["n"] for fold in found["folds"]] == [4, 2]
    assert [fold["accuracy"] for fold in found["folds"]] == [0.75, 1.0]
    assert [fold["single"] for fold in found["folds"]] == [[0.75, 0.75], [0.5, 1.0]]
    assert found["accuracy"] == pytest.approx(5 / 6)
    assert found["sd"] == pytest.approx(np.std([0.75, 1.0], ddof=1))
    assert found["single"]["mean"] == pytest.approx((4 / 6 + 5 / 6) / 2)
    assert found["single"]["sd"] == pytest.approx(np.std([4 / 6, 5 / 6], ddof=1))
    assert found["ci95"] == list(bootstrap_interval(np.array([1, 1, 1, 0, 1, 1], bool)))
    ensemble = found["ensemble"]
    assert (ensemble["members"], ensemble["accuracy"]) == (2, found["accuracy"])
    chosen = [0.7, (0.9 + 0.25) / 2, 0.7, (0.05 + 0.5) / 2, (0.4 + 0.9) / 2, (0.3 + 0.9) / 2]
    assert ensemble["log_loss"] == pytest.approx(-np.log(chosen).mean(), rel=1e-5)
    assert 0 <= ensemble["calibration_error"] <= 1


def test_protocols_are_kept_apart(folds: list[FoldOutcome]) -> None:
    held, paper = (summarise(folds, name) for name in ("held-out", "paper"))
    assert held["single"]["mean"] == pytest.approx(0.75)
    assert paper["single"]["mean"] == pytest.approx((5 / 6 + 1.0) / 2)
    with pytest.raises(ParameterError, match="held-out"):
        summarise(folds, "best")


def test_one_fold_and_one_member_have_no_spread() -> None:
    one = rows(0, 1)[None]
    found = summarise([FoldOutcome("1", np.array([0, 1]), one, one)], "paper")
    assert (found["sd"], found["single"]["sd"]) == (0.0, 0.0)
