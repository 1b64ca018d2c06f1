from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.audio.decode import read_clip
from core.audio.overview import overview_of, read_overview
from core.errors import AudioDecodeError, OperationCancelled, ParameterError
from core.progress import CancelToken, Progress


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


@pytest.mark.parametrize("n_bins", [1, 7, 4_096, 100_000])
def test_file_block_by_block_is_the_whole(noise_file: Callable[..., Path], n_bins: int) -> None:
    path = noise_file(seconds=4.0, rate=48_000, channels=3)
    found = read_overview(path, n_bins)
    whole = overview_of(read_clip(path).waveform, 48_000, n_bins)
    np.testing.assert_array_equal(found.minimum, whole.minimum)
    np.testing.assert_array_equal(found.maximum, whole.maximum)
    assert (found.duration, found.sample_rate) == (4.0, 48_000)
    assert (found.minimum <= found.maximum).all()


def test_a_click_is_never_lost() -> None:
    waveform = np.zeros(1_000_000, np.float32)
    waveform[123_456] = 0.7
    found = overview_of(waveform, 44_100, 500)
    assert found.maximum.max() == np.float32(0.7)
    assert found.maximum.argmax() == 123_456 * 500 // 1_000_000


def test_progress_rises_to_the_whole(noise_file: Callable[..., Path]) -> None:
    seen: list[Progress] = []
    read_overview(noise_file(seconds=8.0, rate=96_000, channels=2), progress=seen.append)
    fractions = [point.fraction for point in seen]
    assert len(fractions) > 3
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_cancel_in_the_middle(noise_file: Callable[..., Path]) -> None:
    cancel = CancelToken()
    seen: list[Progress] = []

    def watch(point: Progress) -> None:
        seen.append(point)
        cancel.cancel()

    with pytest.raises(OperationCancelled):
        read_overview(
            noise_file(seconds=8.0, rate=96_000, channels=2), progress=watch, cancel=cancel
        )
    assert len(seen) == 1


def test_errors(tmp_path: Path, noise_file: Callable[..., Path]) -> None:
    with pytest.raises(AudioDecodeError):
        read_overview(tmp_path / "gone.wav")
    with pytest.raises(ParameterError):
        read_overview(noise_file(), 0)
