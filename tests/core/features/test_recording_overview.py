from __future__ import annotations

import itertools
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import librosa
import numpy as np
import pytest
import scipy.signal
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from core.audio.decode import read_clip, stream_mono
from core.audio.overview import overview_of
from core.errors import AudioDecodeError, OperationCancelled, ParameterError
from core.features import pyramid_builder, recording_overview
from core.features.mel_frames import MelFrames
from core.features.pyramid import FINEST_LEVEL, STEP_DB, ColumnGrid, SpectrogramPyramid
from core.features.pyramid_builder import PyramidBuilder
from core.features.recording_overview import (
    RecordingOverview,
    read_columns,
    read_recording_overview,
)
from core.progress import CancelToken, Progress
from core.results import FloatArray

RATES = (8_000, 44_100, 192_000)


def plain_values(waveform: FloatArray, rate: int, level: int, top_db: float) -> np.ndarray:
    """Compute every column by itself in double precision, with librosa's filters."""
    frames = ColumnGrid(rate)
    length, n_fft = frames.win_length, MelFrames(rate).n_fft
    window = scipy.signal.get_window("hann", length)
    filters = librosa.filters.mel(
        sr=rate, n_fft=n_fft, n_mels=128, htk=True, norm=None, dtype=np.float64
    )
    hop = frames.hop_length * 2.0 ** min(level, 0)
    group = 2 ** max(level, 0)
    n_columns = max(int(np.ceil(len(waveform) / (hop * group))), 1)
    padded = np.pad(waveform.astype(np.float64), length * (group + 1))
    columns = np.zeros((128, n_columns))
    for column in range(n_columns):
        for frame in range(column * group, (column + 1) * group):
            middle = (frame + 0.5) * hop
            if middle - hop / 2 >= max(len(waveform), 1):
                continue
            start = round(middle - length / 2) + length * (group + 1)
            spectrum = np.fft.rfft(padded[start : start + length] * window, n_fft)
            power = filters @ np.abs(spectrum / (window.sum() / 2)) ** 2
            columns[:, column] = np.maximum(columns[:, column], power)
    decibels = 10 * np.log10(np.maximum(columns, 1e-30))
    return np.clip(np.round(255 + (decibels - top_db) / STEP_DB), 0, 255)


def assert_alike(found: np.ndarray, plain: np.ndarray) -> None:
    """Equal but for values on the border between two steps."""
    assert found.shape == plain.shape
    apart = np.abs(found.astype(int) - plain)
    assert apart.max() <= 1
    assert (apart == 0).mean() > 0.99


def built(waveform: FloatArray, rate: int, block: int = 5_000) -> SpectrogramPyramid:
    builder = PyramidBuilder(len(waveform), rate)
    for start in range(0, len(waveform), block):
        builder.add(waveform[start : start + block])
    return builder.finish()


def some_noise(n_samples: int, loudness: float = 0.1) -> FloatArray:
    return (np.random.default_rng(n_samples).normal(size=n_samples) * loudness).astype(np.float32)


@pytest.mark.parametrize("rate", RATES)
def test_frames_last_about_20_ms_and_every_band_holds_a_bin(rate: int) -> None:
    frames, n_fft = ColumnGrid(rate), MelFrames(rate).n_fft
    assert frames.column_duration(0) == pytest.approx(0.02, rel=0.01)
    assert frames.win_length == 2 * frames.hop_length <= n_fft
    filters = librosa.filters.mel(sr=rate, n_fft=n_fft, n_mels=128, htk=True, norm=None)
    assert filters.max(axis=1).min() > 0.6


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("seconds", [0.001, 0.1, 0.377])
def test_base_is_that_of_a_plain_computation(rate: int, seconds: float) -> None:
    waveform = some_noise(round(rate * seconds))
    found = built(waveform, rate)
    assert_alike(found.levels[0], plain_values(waveform, rate, found.base, found.top_db))


@pytest.mark.parametrize("base", [1, 2])
def test_base_of_long_recordings_pools_frames(monkeypatch: pytest.MonkeyPatch, base: int) -> None:
    waveform = some_noise(9_300)
    n_frames = ColumnGrid(8_000).n_columns(len(waveform), 0)
    monkeypatch.setattr(pyramid_builder, "_MOST_COLUMNS", -(-n_frames // 2**base))
    found = built(waveform, 8_000)
    assert found.base == base
    assert found.levels[0].shape[1] <= pyramid_builder._MOST_COLUMNS
    assert_alike(found.levels[0], plain_values(waveform, 8_000, base, found.top_db))


@settings(max_examples=40)
@given(n_samples=st.integers(1, 4_000), block=st.integers(1, 1_500))
def test_blocks_do_not_matter(n_samples: int, block: int) -> None:
    waveform = some_noise(n_samples)
    by_blocks, whole = built(waveform, 8_000, block), built(waveform, 8_000, n_samples)
    np.testing.assert_array_equal(by_blocks.levels[0], whole.levels[0])


@pytest.mark.parametrize("n_columns", [1, 7, 256])
def test_exact_multiples_of_a_column_have_no_column_more(n_columns: int) -> None:
    hop = ColumnGrid(8_000).hop_length
    waveform = some_noise(n_columns * hop)
    assert built(waveform, 8_000).levels[0].shape == (128, n_columns)
    assert built(some_noise(n_columns * hop + 1), 8_000).levels[0].shape == (128, n_columns + 1)
    plain = plain_values(waveform, 8_000, 0, 6.0)
    assert_alike(built(waveform, 8_000).levels[0], plain)


def test_a_click_is_seen_at_every_level() -> None:
    waveform = np.zeros(8_000 * 30, np.float32)
    at = 123_457
    waveform[at] = 0.5
    found = built(waveform, 8_000)
    assert len(found.levels) > 2
    for number, level in enumerate(found.levels):
        column = int(at / 8_000 / found.grid.column_duration(found.base + number))
        assert level[64, column] == level[64].max() == found.levels[0][64].max() > 100


def test_levels_are_the_maximum_of_pairs() -> None:
    found = built(some_noise(8_000 * 11 + 1), 8_000)
    finer, coarser = found.levels[:2]
    assert finer.shape[1] % 2 == 1
    for column in range(coarser.shape[1]):
        pair = finer[:, 2 * column : 2 * column + 2]
        np.testing.assert_array_equal(coarser[:, column], pair.max(axis=1))


def test_a_sine_of_full_scale_lies_about_0_db() -> None:
    frames = ColumnGrid(44_100)
    hertz = frames.scale.frequency_of(60)
    waveform = np.sin(2 * np.pi * hertz * np.arange(44_100) / 44_100).astype(np.float32)
    found = built(waveform, 44_100)
    middle = found.levels[0][:, 20].astype(float)
    assert middle.argmax() == 60
    assert found.top_db + (middle.max() - 255) * STEP_DB == pytest.approx(0.0, abs=6.0)


def test_silence_is_0() -> None:
    found = built(np.zeros(50_000, np.float32), 44_100)
    assert found.loudest == 0
    assert not found.levels[0].any()


def test_sound_beyond_full_scale_moves_the_rest_down() -> None:
    quiet, loud = some_noise(20_000), some_noise(20_000, loudness=3e4)
    waveform = np.concatenate((quiet, loud))
    found = built(waveform, 8_000)
    assert found.top_db > 80
    assert found.loudest >= 254
    assert_alike(found.levels[0], plain_values(waveform, 8_000, 0, found.top_db))


@pytest.mark.parametrize("channels", [1, 2])
def test_file_gives_outline_and_spectrogram_of_its_sound(
    noise_file: Callable[..., Path], channels: int
) -> None:
    path = noise_file(seconds=4.3, rate=44_100, channels=channels)
    found = read_recording_overview(path)
    waveform = read_clip(path).waveform
    outline = overview_of(waveform, 44_100, 1 << 16)
    np.testing.assert_array_equal(found.outline.minimum, outline.minimum)
    np.testing.assert_array_equal(found.outline.maximum, outline.maximum)
    whole = built(waveform, 44_100)
    np.testing.assert_array_equal(found.spectrogram.levels[0], whole.levels[0])
    assert found.spectrogram.duration == pytest.approx(4.3)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("level", range(FINEST_LEVEL, 4))
def test_columns_of_any_level_are_those_of_a_plain_computation(
    noise_file: Callable[..., Path], rate: int, level: int
) -> None:
    path = noise_file(seconds=0.61, rate=rate)
    pyramid = read_recording_overview(path).spectrogram
    plain = plain_values(read_clip(path).waveform, rate, level, pyramid.top_db)
    n_columns = plain.shape[1]
    assert_alike(read_columns(path, pyramid, level, 0, n_columns + 100), plain)
    first, stop = n_columns // 3, n_columns // 3 + max(n_columns // 4, 1)
    assert_alike(read_columns(path, pyramid, level, first, stop), plain[:, first:stop])


def test_columns_of_the_bases_level_are_the_base(noise_file: Callable[..., Path]) -> None:
    path = noise_file(seconds=9.0)
    pyramid = read_recording_overview(path).spectrogram
    found = read_columns(path, pyramid, pyramid.base, 100, 200)
    np.testing.assert_array_equal(found, pyramid.levels[0][:, 100:200])


def test_what_comes_after_the_end_that_is_told_is_left_out(
    noise_file: Callable[..., Path],
) -> None:
    path = noise_file(seconds=2.0)
    told = built(read_clip(path).waveform[:-700], 8_000)
    found = read_columns(path, told, told.base, 0, 1_000)
    np.testing.assert_array_equal(found, told.levels[0])


def test_columns_that_are_not_there(noise_file: Callable[..., Path]) -> None:
    path = noise_file(seconds=1.0)
    pyramid = read_recording_overview(path).spectrogram
    with pytest.raises(ParameterError, match="level"):
        read_columns(path, pyramid, FINEST_LEVEL - 1, 0, 1)
    with pytest.raises(ParameterError, match="first"):
        read_columns(path, pyramid, 0, 50, 60)
    path.unlink()
    with pytest.raises(AudioDecodeError):
        read_columns(path, pyramid, 0, 0, 10)


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "half an hour.wav"
    with soundfile.SoundFile(path, "w", 8_000, 1, "PCM_16") as file:
        for _ in range(30):
            file.write(some_noise(8_000 * 60))
    tracemalloc.start()
    found = read_recording_overview(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.spectrogram.n_bytes < 24e6
    assert peak < found.spectrogram.n_bytes + 16e6


def test_memory_stays_bounded_at_rates_of_megahertz() -> None:
    tracemalloc.start()
    try:
        MelFrames(10_000_000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 100e6


def test_progress_rises_to_the_whole(noise_file: Callable[..., Path]) -> None:
    seen: list[Progress] = []
    read_recording_overview(noise_file(seconds=8.0, rate=96_000, channels=2), progress=seen.append)
    fractions = [point.fraction for point in seen]
    assert len(fractions) > 3
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_what_is_known_so_far_is_the_beginning(
    monkeypatch: pytest.MonkeyPatch, noise_file: Callable[..., Path]
) -> None:
    monkeypatch.setattr(recording_overview, "_PARTIAL_S", 0.0)
    path = noise_file(seconds=80.0)
    seen: list[RecordingOverview] = []
    whole = read_recording_overview(path, partial=seen.append)
    assert len(seen) > 2
    part, values = seen[0], whole.spectrogram.levels[0]
    known = part.spectrogram.levels[0]
    n_known = int(known.any(axis=0).sum())
    assert 0 < n_known < values.shape[1] / 2
    np.testing.assert_array_equal(known[:, : n_known - 1], values[:, : n_known - 1])
    assert not known[:, n_known:].any()
    n_bins = len(whole.outline.maximum) * n_known // values.shape[1] - 10
    np.testing.assert_array_equal(part.outline.maximum[:n_bins], whole.outline.maximum[:n_bins])
    assert part.outline.maximum[-1] == 0.0
    assert part.outline.duration == part.spectrogram.duration == 80.0


def test_what_is_known_comes_once_a_second(
    monkeypatch: pytest.MonkeyPatch, noise_file: Callable[..., Path]
) -> None:
    path = noise_file(seconds=120.0, rate=44_100)
    n_blocks = len(list(stream_mono(path)))
    clock = itertools.count(step=0.25)
    monkeypatch.setattr(recording_overview.time, "monotonic", lambda: next(clock))
    seen: list[RecordingOverview] = []
    read_recording_overview(path, partial=seen.append)
    assert n_blocks > 15
    assert len(seen) == n_blocks // 4


def test_cancel_in_the_middle(noise_file: Callable[..., Path]) -> None:
    cancel = CancelToken()
    seen: list[Progress] = []

    def watch(point: Progress) -> None:
        seen.append(point)
        cancel.cancel()

    path = noise_file(seconds=8.0, rate=96_000, channels=2)
    pyramid = read_recording_overview(path).spectrogram
    with pytest.raises(OperationCancelled):
        read_recording_overview(path, progress=watch, cancel=cancel)
    assert len(seen) == 1
    with pytest.raises(OperationCancelled):
        read_columns(path, pyramid, 0, 0, 10, cancel=cancel)


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(AudioDecodeError):
        read_recording_overview(tmp_path / "gone.wav")
