from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.audio.overview import OutlineBuilder, overview_of
from core.errors import ParameterError


def edges_of(n_samples: int, n_bins: int) -> np.ndarray:
    return np.linspace(0, n_samples, min(n_bins, n_samples) + 1).round().astype(int)


@settings(max_examples=80)
@given(n_samples=st.integers(1, 5_000), n_bins=st.integers(1, 700))
def test_minimum_and_maximum_are_exact(n_samples: int, n_bins: int) -> None:
    waveform = np.random.default_rng(n_samples).normal(size=n_samples).astype(np.float32)
    found = overview_of(waveform, 8_000, n_bins)
    edges = edges_of(n_samples, n_bins)
    parts = [waveform[a:b] for a, b in pairwise(edges)]
    np.testing.assert_array_equal(found.minimum, [part.min() for part in parts])
    np.testing.assert_array_equal(found.maximum, [part.max() for part in parts])
    assert found.duration == n_samples / 8_000


@settings(max_examples=40)
@given(n_bins=st.integers(1, 700), block=st.integers(1, 3_000))
def test_blocks_do_not_matter(n_bins: int, block: int) -> None:
    waveform = np.random.default_rng(0).normal(size=2_999).astype(np.float32)
    outline = OutlineBuilder(len(waveform), n_bins)
    for start in range(0, len(waveform), block):
        outline.add(waveform[start : start + block])
    found, whole = outline.so_far(1.0, 8_000), overview_of(waveform, 8_000, n_bins)
    np.testing.assert_array_equal(found.minimum, whole.minimum)
    np.testing.assert_array_equal(found.maximum, whole.maximum)


def test_a_file_of_another_length_than_it_says() -> None:
    ones = np.ones(60, np.float32)
    for said in (50, 100):
        outline = OutlineBuilder(said, 10)
        outline.add(ones)
        found = outline.so_far(1.0, 8_000)
        assert len(found.maximum) == 10
        assert found.maximum.sum() == min(said, 60) / said * 10


def test_a_click_is_never_lost() -> None:
    waveform = np.zeros(1_000_000, np.float32)
    waveform[123_456] = 0.7
    found = overview_of(waveform, 44_100, 500)
    assert found.maximum.max() == np.float32(0.7)
    assert found.maximum.argmax() == 123_456 * 500 // 1_000_000


def test_there_is_at_least_one_bin() -> None:
    with pytest.raises(ParameterError):
        overview_of(np.zeros(10, np.float32), 8_000, 0)
