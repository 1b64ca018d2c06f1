from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.training.augment import augment
from core.training.recipe import Recipe


def batch(n: int = 6) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(0)
    return (
        generator.normal(-6, 2, (n, 3, 20, 30)).astype(np.float32),
        generator.integers(0, 4, n),
    )


def run(seed: int = 0, **settings: float) -> tuple[np.ndarray, np.ndarray]:
    return augment(*batch(), 4, Recipe(**settings), np.random.default_rng(seed))


@settings(max_examples=40)
@given(
    gain=st.floats(0, 40),
    roll=st.floats(0, 0.5),
    mask=st.floats(0, 0.5),
    mixup=st.just(0.0) | st.floats(0.05, 8),
    seed=st.integers(0, 1_000),
)
def test_always(gain: float, roll: float, mask: float, mixup: float, seed: int) -> None:
    values, targets = batch()
    before = values.copy()
    how = Recipe(gain=gain, roll=roll, mask=mask, mixup=mixup)
    found, shares = augment(values, targets, 4, how, np.random.default_rng(seed))
    np.testing.assert_array_equal(values, before)
    assert (found.shape, found.dtype) == (values.shape, np.float32)
    assert (shares.shape, shares.dtype) == ((6, 4), np.float32)
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-6)
    assert (shares >= 0).all()
    assert (shares[np.arange(6), targets] >= 0.5).all()
    again, _ = augment(values, targets, 4, how, np.random.default_rng(seed))
    np.testing.assert_array_equal(found, again)


def test_nothing_asked_changes_nothing() -> None:
    values, targets = batch()
    found, shares = run()
    np.testing.assert_array_equal(found, values)
    np.testing.assert_array_equal(shares.argmax(axis=1), targets)
    assert set(np.unique(shares)) == {0, 1}


def test_gain_is_that_of_a_louder_sound() -> None:
    values, _ = batch()
    seen = []
    for seed in range(40):
        found, _ = run(seed, gain=12.0)
        power = [np.exp(x.astype(np.float64)) - 1e-6 for x in (found, values)]
        loud = power[1] > 1e-3
        for one, other, where in zip(*power, loud, strict=True):
            decibels = 10 * np.log10(one[where] / other[where])
            assert decibels.std() < 1e-2
            seen.append(decibels.mean())
    assert -12.01 < min(seen) < -10
    assert 10 < max(seen) < 12.01


def test_gain_leaves_silence_silent() -> None:
    silence = np.full((2, 3, 4, 4), np.log(1e-6), np.float32)
    found, _ = augment(silence, np.array([0, 1]), 4, Recipe(gain=12.0), np.random.default_rng(0))
    np.testing.assert_allclose(found, silence, atol=1e-4)


def test_roll_keeps_every_value_and_the_channels_together() -> None:
    values, _ = batch()
    found, _ = run(roll=0.5)
    assert not np.array_equal(found, values)
    for one, other in zip(found, values, strict=True):
        np.testing.assert_array_equal(np.sort(one, axis=-1), np.sort(other, axis=-1))
        shifts = [k for k in range(30) if np.array_equal(np.roll(other, k, axis=-1), one)]
        assert len(shifts) == 1


@pytest.mark.parametrize("share", [0.1, 0.3])
def test_roll_within_its_reach(share: float) -> None:
    values, _ = batch()
    reach = int(share * 30)
    seen = set()
    for seed in range(40):
        found, _ = run(seed, roll=share)
        for one, other in zip(found, values, strict=True):
            seen |= {k for k in range(-15, 15) if np.array_equal(np.roll(other, k, axis=-1), one)}
    assert seen == set(range(-reach, reach + 1))


@pytest.mark.parametrize("share", [0.1, 0.4])
def test_mask_within_its_share(share: float) -> None:
    values, _ = batch()
    widest = [0, 0]
    for seed in range(40):
        found, _ = run(seed, mask=share)
        changed = found != values
        for one, other, where in zip(found, values, changed, strict=True):
            mean = np.broadcast_to(other.mean(axis=(1, 2), keepdims=True), one.shape)
            assert np.isin(one[where], mean[where]).all()
            rows = int(where.all(axis=(0, 2)).sum())
            columns = int(where.all(axis=(0, 1)).sum())
            assert where.sum() == 3 * (rows * 30 + columns * 20 - rows * columns)
            widest = [max(widest[0], rows), max(widest[1], columns)]
    assert widest == [int(share * 20), int(share * 30)]


def test_mixture_is_in_the_shares_it_says() -> None:
    values, targets = batch()
    found, shares = run(mixup=1.0)
    for one, other, share, target in zip(found, values, shares, targets, strict=True):
        partners = [
            (partner, weight)
            for partner, label in zip(values, targets, strict=True)
            for weight in [1 - share[target] if label != target else None]
            if weight is not None
            and np.allclose((1 - weight) * other + weight * partner, one, atol=1e-4)
        ]
        if share[target] < 0.999:
            assert partners
    assert (shares.max(axis=1) < 0.999).any()
