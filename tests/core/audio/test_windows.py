from __future__ import annotations

import math
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.audio.decode import read_clip
from core.audio.windows import n_windows, stream_windows
from core.errors import AudioDecodeError, ParameterError

milliseconds = st.integers(1, 3_000)


def ramp_file(path: Path, n_samples: int, rate: int = 8_000) -> Path:
    """Write sample ``k`` as ``k`` 24-bit steps, so that every sample tells its place."""
    soundfile.write(path, (np.arange(n_samples) << 8).astype(np.int32), rate, subtype="PCM_24")
    return path


def places(waveform: np.ndarray) -> np.ndarray:
    return np.round(waveform.astype(np.float64) * 2**23).astype(int)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(duration=milliseconds, window=milliseconds, share=st.floats(0.02, 1.0))
def test_windows_cover_the_recording(
    tmp_path: Path, duration: int, window: int, share: float
) -> None:
    hop = max(math.ceil(window * share), math.ceil(duration / 60))
    window = max(window, hop)
    path = ramp_file(tmp_path / "ramp.wav", duration * 8)

    found = list(stream_windows(path, 8_000, window / 1000, hop / 1000))

    assert len(found) == n_windows(duration / 1000, window / 1000, hop / 1000)
    for number, part in enumerate(found):
        first = number * hop * 8
        stop = min(first + window * 8, duration * 8)
        np.testing.assert_array_equal(places(part.waveform), np.arange(first, stop))
        assert part.start == pytest.approx(first / 8_000)
        assert part.end == pytest.approx(stop / 8_000)
    left_out = duration / 1000 - found[-1].end
    assert left_out <= 0.05 + 1e-9


@pytest.mark.parametrize(
    ("duration", "window", "hop", "expected"),
    [
        (10.0, 5.0, 5.0, 2),
        (10.04, 5.0, 5.0, 2),
        (10.05, 5.0, 5.0, 3),
        (10.049, 5.0, 5.0, 2),
        (1.04, 1.0, 0.02, 3),
        (0.002, 0.001, 0.001, 2),
        (4.0, 5.0, 5.0, 1),
        (0.01, 5.0, 5.0, 1),
        (10.0, 5.0, 2.5, 3),
        (3600.0, 5.0, 5.0, 720),
        (3600.0, 1.0, 0.1, 35_991),
    ],
)
def test_count(duration: float, window: float, hop: float, expected: int) -> None:
    assert n_windows(duration, window, hop) == expected


def test_resampled_windows_are_the_resampled_whole(noise_file: Callable[..., Path]) -> None:
    path = noise_file(seconds=3.3, rate=22_050)
    whole = read_clip(path, 8_000).waveform
    found = list(stream_windows(path, 8_000, 1.0, 0.5))
    assert len(found) == 6
    for part in found:
        first = round(part.start * 8_000)
        np.testing.assert_allclose(
            part.waveform, whole[first : first + len(part.waveform)], atol=1e-6
        )
    assert found[-1].end == pytest.approx(3.3, abs=1e-3)


def test_windows_do_not_share_memory(noise_file: Callable[..., Path]) -> None:
    first, second, *_ = stream_windows(noise_file(seconds=2.0), 8_000, 1.0, 0.5)
    before = second.waveform.copy()
    first.waveform[:] = 9
    np.testing.assert_array_equal(second.waveform, before)


def test_memory_does_not_grow_with_the_recording(tmp_path: Path) -> None:
    def peak(seconds: int) -> int:
        path = tmp_path / f"{seconds}.flac"
        soundfile.write(path, np.zeros(seconds * 8_000, np.int16), 8_000)
        tracemalloc.start()
        try:
            count = sum(1 for _ in stream_windows(path, 4_000, 5.0, 5.0))
            assert count == seconds // 5
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    short, long = peak(120), peak(2_400)
    assert long < 1.3 * short
    assert long < 2_400 * 8_000 * 4 / 5


@pytest.mark.parametrize(
    ("window", "hop", "field"),
    [
        (0.0, 1.0, "window"),
        (-1.0, 1.0, "window"),
        (math.nan, 1.0, "window"),
        (math.inf, 1.0, "window"),
        (1.0, 0.0, "hop"),
        (1.0, -1.0, "hop"),
        (1.0, math.nan, "hop"),
        (1.0, 1.5, "hop"),
    ],
)
def test_windows_that_cannot_cover(
    noise_file: Callable[..., Path], window: float, hop: float, field: str
) -> None:
    with pytest.raises(ParameterError) as caught:
        n_windows(10.0, window, hop)
    assert caught.value.field == field
    with pytest.raises(ParameterError):
        next(stream_windows(noise_file(), 8_000, window, hop))


def test_recording_that_breaks_off(noise_file: Callable[..., Path]) -> None:
    path = noise_file("cut.flac", seconds=60.0)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    found = stream_windows(path, 8_000, 5.0, 5.0)
    assert next(found).end == 5.0
    with pytest.raises(AudioDecodeError):
        list(found)


def test_one_sample(noise_file: Callable[..., Path]) -> None:
    (part,) = stream_windows(noise_file(seconds=1 / 8_000), 8_000, 1.0, 1.0)
    assert len(part.waveform) == 1
