from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from core.attribution.agreement import member_agreement
from core.results import AttributionMap, FloatArray


def attribution_of(members: FloatArray) -> AttributionMap:
    return AttributionMap(
        values=members.mean(axis=0),
        members=members,
        label="dog",
        target=0,
        output="probability",
        method="occlusion",
        baseline="silence",
        quadrature=None,
        n_steps=None,
        output_value=0.9,
        difference=None,
        convergence_delta=None,
        member_errors=(),
    )


@pytest.fixture
def members() -> FloatArray:
    return np.random.default_rng(0).normal(0.2, 1, (5, 3, 6, 8)).astype(np.float32)


def test_against_formulas(members: FloatArray) -> None:
    found = member_agreement(attribution_of(members))
    mean = members.mean(axis=0)
    spread = np.sqrt(((members - mean) ** 2).mean(axis=0))
    np.testing.assert_allclose(found.spread, spread, rtol=1e-4)
    same = sum((one > 0) == (mean > 0) for one in members) / 5
    np.testing.assert_allclose(found.same_sign, same, rtol=1e-6)
    weighted = np.average(same, weights=np.abs(mean))
    assert found.sign_share == pytest.approx(weighted, rel=1e-5)
    pairs = [np.corrcoef(a.ravel(), b.ravel())[0, 1] for a, b in combinations(members, 2)]
    assert len(pairs) == 10
    assert found.correlation == pytest.approx(np.mean(pairs), abs=1e-6)


def test_marginals(members: FloatArray) -> None:
    found = member_agreement(attribution_of(members))
    times = np.stack([one.sum(axis=0).sum(axis=0) for one in members])
    pitches = np.stack([one.sum(axis=0).sum(axis=1) for one in members])
    np.testing.assert_allclose(found.time_spread, times.std(axis=0), rtol=1e-4)
    np.testing.assert_allclose(found.frequency_spread, pitches.std(axis=0), rtol=1e-4)
    for marginal, share in (
        (times, found.time_same_sign),
        (pitches, found.frequency_same_sign),
    ):
        agree = (np.sign(marginal) == np.sign(marginal.mean(axis=0))).mean(axis=0)
        np.testing.assert_allclose(share, agree, rtol=1e-6)
    assert found.time_spread.shape == (8,)
    assert found.frequency_spread.shape == (6,)


def test_one_mind() -> None:
    one = np.random.default_rng(1).normal(0, 1, (3, 6, 8)).astype(np.float32)
    found = member_agreement(attribution_of(np.stack([one] * 4)))
    np.testing.assert_allclose(found.spread, 0, atol=1e-6)
    np.testing.assert_array_equal(found.same_sign, 1)
    assert found.correlation == pytest.approx(1)
    assert found.sign_share == pytest.approx(1)


def test_two_minds() -> None:
    one = np.random.default_rng(1).normal(0, 1, (3, 6, 8)).astype(np.float32)
    found = member_agreement(attribution_of(np.stack([3 * one, -one])))
    np.testing.assert_array_equal(found.same_sign, 0.5)
    np.testing.assert_allclose(found.spread, 2 * np.abs(one), rtol=1e-5)
    assert found.correlation == pytest.approx(-1)


def test_single_member_and_empty_maps_have_no_correlation(members: FloatArray) -> None:
    alone = member_agreement(attribution_of(members[:1]))
    assert alone.correlation is None
    assert alone.sign_share == pytest.approx(1)
    nothing = member_agreement(attribution_of(np.zeros_like(members)))
    assert nothing.correlation is None
    assert nothing.sign_share is None
    np.testing.assert_array_equal(nothing.same_sign, 1)
