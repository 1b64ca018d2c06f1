from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DatasetError, ParameterError
from core.evaluation.compare import compare, mcnemar, paired_interval


@given(only_first=st.integers(0, 40), only_second=st.integers(0, 40))
def test_mcnemar_by_adding_up_the_splits(only_first: int, only_second: int) -> None:
    n = only_first + only_second
    unevenness = abs(only_first - only_second)
    chance = {k: comb(n, k) / 2**n for k in range(n + 1)}
    as_uneven = sum(p for k, p in chance.items() if abs(n - 2 * k) == unevenness)
    more = sum(p for k, p in chance.items() if abs(n - 2 * k) > unevenness)
    exact, mid = mcnemar(only_first, only_second)
    assert exact == pytest.approx(more + as_uneven)
    assert mid == pytest.approx(more + as_uneven / 2 if n else 1.0)


def test_paired_interval_is_that_of_resampled_clips() -> None:
    differences = np.array([-1] * 6 + [1] * 15 + [0] * 79)
    generator = np.random.default_rng(3)
    means = generator.choice(differences, (4_000, 100)).mean(axis=1)
    low, high = paired_interval(6, 15, 100)
    assert (low, high) == pytest.approx(tuple(np.quantile(means, [0.025, 0.975])), abs=0.011)
    assert paired_interval(0, 0, 5) == (0.0, 0.0)
    with pytest.raises(ParameterError):
        paired_interval(3, 3, 5)
    with pytest.raises(ParameterError):
        mcnemar(-1, 2)


def test_clips_that_differ_are_named(evaluation_of: Callable) -> None:
    first = evaluation_of([0, 1, 2, 0], [[0, 1, 0, 1]])
    second = evaluation_of([0, 1, 2, 0], [[0, 0, 2, 0]], facts={"name": "other"})
    found = compare(first, second)
    counts = (found.both_right, found.only_first, found.only_second, found.both_wrong)
    assert counts == (1, 1, 2, 0)
    assert found.difference == pytest.approx(0.25)
    assert found.ci95[0] < 0.25 < found.ci95[1]
    assert (found.p_exact, found.p_mid) == mcnemar(1, 2)
    assert [(c.name, c.label, c.first, c.second, c.first_right) for c in found.discordant] == [
        ("audio/1.wav", "rain", "rain", "dog", True),
        ("audio/2.wav", "sea waves", "dog", "sea waves", False),
        ("audio/3.wav", "dog", "rain", "dog", False),
    ]
    record = found.to_json()
    assert record["second"] == {"bundle": "other", "protocol": "held-out"}
    assert record["discordant"][0]["right"] == "first"


def test_order_and_names_may_differ(evaluation_of: Callable) -> None:
    first = evaluation_of([0, 1, 2], [[0, 1, 0]])
    order = [2, 0, 1]
    shuffled = replace(
        evaluation_of([2, 0, 1], [[2, 1, 1]]), clips=tuple(first.clips[k] for k in order)
    )
    found = compare(first, shuffled)
    assert (found.only_first, found.only_second) == (1, 1)
    renamed = replace(
        shuffled, clips=tuple(replace(c, name=f"copy of {c.name}") for c in shuffled.clips)
    )
    assert replace(compare(first, renamed), discordant=()) == replace(found, discordant=())


def test_other_clips_are_refused(evaluation_of: Callable) -> None:
    first = evaluation_of([0, 1, 2], [[0, 1, 0]])
    fewer = evaluation_of([0, 1], [[0, 1]])
    with pytest.raises(DatasetError, match=r"1 only in the first, 0 only in the second.*2\.wav"):
        compare(first, fewer)
    relabelled = replace(first, clips=(replace(first.clips[0], label="rain"), *first.clips[1:]))
    with pytest.raises(DatasetError, match=r"0\.wav: is 'dog' in the first"):
        compare(first, relabelled)
    changed = replace(first, clips=(replace(first.clips[0], sha256="ee"), *first.clips[1:]))
    with pytest.raises(DatasetError, match=r"0\.wav: is another sound"):
        compare(first, changed)
