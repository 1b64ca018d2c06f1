from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import scipy.signal
from hypothesis import given, settings
from hypothesis import strategies as st

from core.audio.resample import resample, resample_stream
from core.errors import ParameterError

RATES = [(44_100, 22_050), (22_050, 44_100), (48_000, 44_100), (8_000, 44_100), (192_000, 44_100)]


@pytest.mark.parametrize(("from_rate", "to_rate"), RATES)
def test_sine_stays_the_sine(sine: Callable[..., np.ndarray], from_rate: int, to_rate: int) -> None:
    found = resample(sine(1_000, 0.5, from_rate), from_rate, to_rate)
    expected = sine(1_000, 0.5, to_rate)
    assert found.dtype == np.float32
    assert len(found) == pytest.approx(len(expected), abs=1)
    edge = to_rate // 20
    np.testing.assert_allclose(found[edge : len(expected) - edge], expected[edge:-edge], atol=2e-4)


def test_against_scipy() -> None:
    generator = np.random.default_rng(0)
    low = scipy.signal.butter(8, 5_000, fs=48_000, output="sos")
    source = scipy.signal.sosfilt(low, generator.normal(0, 0.2, 24_000)).astype(np.float32)
    found = resample(source, 48_000, 32_000)
    expected = scipy.signal.resample_poly(source, 2, 3, window=("kaiser", 12.0))
    inner = slice(500, 15_500)
    assert np.abs(found[inner] - expected[inner]).max() < 2e-3


def test_nothing_above_the_new_limit(sine: Callable[..., np.ndarray]) -> None:
    found = resample(sine(15_000, 0.5, 44_100), 44_100, 22_050)
    assert np.abs(found[1_000:-1_000]).max() < 1e-4


def test_same_rate_is_the_same_samples(sine: Callable[..., np.ndarray]) -> None:
    waveform = sine()
    assert resample(waveform, 8_000, 8_000) is waveform
    blocks = [waveform[:10], waveform[10:]]
    assert list(resample_stream(iter(blocks), 8_000, 8_000)) == blocks


@settings(max_examples=40)
@given(
    n_samples=st.integers(1, 30_000),
    cuts=st.lists(st.integers(0, 30_000), max_size=6),
    rates=st.sampled_from(RATES),
)
def test_stream_equals_whole(n_samples: int, cuts: list[int], rates: tuple[int, int]) -> None:
    waveform = np.random.default_rng(n_samples).normal(0, 0.1, n_samples).astype(np.float32)
    blocks = np.split(waveform, sorted(min(cut, n_samples) for cut in cuts))
    streamed = np.concatenate(list(resample_stream(blocks, *rates)))
    whole = resample(waveform, *rates)
    assert len(streamed) == len(whole)
    np.testing.assert_allclose(streamed, whole, atol=1e-6)


@given(n_samples=st.integers(1, 20_000), rates=st.sampled_from(RATES))
@settings(max_examples=30)
def test_length(n_samples: int, rates: tuple[int, int]) -> None:
    found = resample(np.zeros(n_samples, np.float32), *rates)
    assert abs(len(found) - n_samples * rates[1] / rates[0]) <= 1


@pytest.mark.parametrize(("from_rate", "to_rate"), [(0, 8_000), (8_000, 0), (-1, 8_000)])
def test_impossible_rate(from_rate: int, to_rate: int) -> None:
    with pytest.raises(ParameterError, match="not a sample rate"):
        resample(np.zeros(10, np.float32), from_rate, to_rate)
    with pytest.raises(ParameterError):
        list(resample_stream([np.zeros(10, np.float32)], from_rate, to_rate))
