"""Against formulas of our own and scikit-learn's, over one list of awkward inputs."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import sklearn.metrics
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ParameterError
from core.evaluation.metrics import (
    balanced_accuracy,
    class_figures,
    confusion_matrix,
    macro_f1,
    mean_and_sd,
    top_k_accuracy,
    wilson_interval,
)
from core.evaluation.subsets import accuracy_by_size

AWKWARD = {
    "one clip": ([0], [0], 2),
    "one clip, wrong": ([1], [0], 2),
    "one class only": ([0, 0, 0], [0, 0, 0], 1),
    "one class of three": ([2, 2, 2], [2, 0, 2], 3),
    "a class absent": ([0, 0, 2], [0, 2, 2], 3),
    "an absent class predicted": ([0, 0, 2], [1, 1, 1], 3),
    "a class never predicted": ([0, 1, 2, 2], [0, 0, 2, 2], 3),
    "all wrong": ([0, 1, 2], [1, 2, 0], 3),
    "unbalanced": ([0] * 20 + [1], [0] * 21, 2),
    "many classes, few clips": ([7, 300], [300, 300], 400),
}


@pytest.fixture(params=AWKWARD.values(), ids=AWKWARD.keys())
def awkward(request: pytest.FixtureRequest) -> tuple[np.ndarray, np.ndarray, int]:
    targets, predicted, n_classes = request.param
    return np.array(targets), np.array(predicted), n_classes


def test_confusion_matrix_counts_pairs(awkward: tuple[np.ndarray, np.ndarray, int]) -> None:
    targets, predicted, n_classes = awkward
    expected = np.zeros((n_classes, n_classes), int)
    np.add.at(expected, (targets, predicted), 1)
    np.testing.assert_array_equal(confusion_matrix(*awkward), expected)


def test_class_figures_by_counting(awkward: tuple[np.ndarray, np.ndarray, int]) -> None:
    targets, predicted, n_classes = awkward
    labels = tuple(f"class {k}" for k in range(n_classes))
    found = class_figures(targets, predicted, labels)
    assert tuple(each.label for each in found) == labels
    for k, each in enumerate(found):
        hit = int(((targets == k) & (predicted == k)).sum())
        so, called = int((targets == k).sum()), int((predicted == k).sum())
        assert (each.support, each.predicted) == (so, called)
        assert each.recall == (pytest.approx(hit / so) if so else None)
        assert each.precision == (pytest.approx(hit / called) if called else None)
        assert each.f1 == (pytest.approx(2 * hit / (so + called)) if so + called else None)


def test_averages_over_classes_that_occur(awkward: tuple[np.ndarray, np.ndarray, int]) -> None:
    targets, predicted, _ = awkward
    recalls, f1s = [], []
    for k in set(targets.tolist()):
        hit = ((targets == k) & (predicted == k)).sum()
        recalls.append(hit / (targets == k).sum())
        f1s.append(2 * hit / ((targets == k).sum() + (predicted == k).sum()))
    assert balanced_accuracy(targets, predicted) == pytest.approx(np.mean(recalls))
    assert macro_f1(targets, predicted) == pytest.approx(np.mean(f1s))


@given(seed=st.integers(0, 500), k=st.integers(1, 4))
def test_top_k_is_sklearns(seed: int, k: int) -> None:
    generator = np.random.default_rng(seed)
    shares, targets = generator.dirichlet(np.ones(5), 12), generator.integers(0, 5, 12)
    expected = sklearn.metrics.top_k_accuracy_score(targets, shares, k=k, labels=range(5))
    assert top_k_accuracy(shares, targets, k) == pytest.approx(expected)


def test_top_k_of_ties_and_few_classes() -> None:
    tied = np.full((3, 3), 1 / 3)
    targets = np.array([0, 1, 2])
    assert [top_k_accuracy(tied, targets, k) for k in (1, 2, 3, 9)] == [
        pytest.approx(value) for value in (1 / 3, 2 / 3, 1, 1)
    ]
    with pytest.raises(ParameterError, match="k"):
        top_k_accuracy(tied, targets, 0)


@given(n=st.integers(1, 3_000), share=st.floats(0, 1))
def test_wilson_interval_solves_its_equation(n: int, share: float) -> None:
    right = round(share * n)
    low, high = wilson_interval(right, n)
    assert 0 <= low <= right / n <= high <= 1
    for bound in {low, high} - {0.0, 1.0}:
        z = (right / n - bound) / np.sqrt(bound * (1 - bound) / n)
        assert abs(z) == pytest.approx(1.959964, rel=1e-4)


@pytest.mark.parametrize(("right", "n"), [(0, 0), (3, 2), (-1, 2)])
def test_no_interval(right: int, n: int) -> None:
    with pytest.raises(ParameterError):
        wilson_interval(right, n)


def test_mean_and_sd() -> None:
    assert mean_and_sd([0.5]) == (0.5, 0.0)
    assert mean_and_sd([1.0, 3.0]) == (2.0, pytest.approx(np.sqrt(2)))
    with pytest.raises(ParameterError):
        mean_and_sd([])


def drawn(n_members: int, n: int = 30) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(n_members)
    shares = generator.dirichlet(np.ones(3), (n_members, n)).astype(np.float32)
    return shares, generator.integers(0, 3, n)


def test_size_curve_takes_every_subset() -> None:
    members, targets = drawn(4)
    found = accuracy_by_size(members, targets)
    assert [(each.members, each.subsets, each.exact) for each in found] == [
        (1, 4, True), (2, 6, True), (3, 4, True), (4, 1, True)
    ]  # fmt: skip
    for each in found:
        values = [
            (np.mean([members[k] for k in chosen], axis=0).argmax(1) == targets).mean()
            for chosen in itertools.combinations(range(4), each.members)
        ]
        assert each.accuracy == pytest.approx(np.mean(values))
        assert each.sd == pytest.approx(np.std(values, ddof=1) if len(values) > 1 else 0)


def test_size_curve_draws_where_there_are_many() -> None:
    members, targets = drawn(12)
    first = accuracy_by_size(members, targets, most_subsets=20, seed=1)
    assert first == accuracy_by_size(members, targets, most_subsets=20, seed=1)
    assert first != accuracy_by_size(members, targets, most_subsets=20, seed=2)
    assert [each.exact for each in first] == [True] + [False] * 9 + [True, True]
    assert all(each.subsets == 20 for each in first[1:10])
    exact = accuracy_by_size(members, targets, most_subsets=1_000)
    assert all(
        abs(some.accuracy - all_.accuracy) < 0.1 for some, all_ in zip(first, exact, strict=True)
    )


@pytest.mark.parametrize("shape", [(0, 3, 2), (2, 0, 2), (2, 4, 2)])
def test_size_curve_of_nothing(shape: tuple[int, ...]) -> None:
    with pytest.raises(ParameterError, match="members"):
        accuracy_by_size(np.zeros(shape, np.float32), np.zeros(3, np.int64))
