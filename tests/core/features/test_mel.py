from __future__ import annotations

import csv
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import librosa
import numpy as np
import pytest
import torch
from PIL import Image
from pydantic import ValidationError

from core.audio.decode import read_clip
from core.errors import ParameterError
from core.features.mel import LogMel, LogMelConfig, log_mel, mel_band_edges, mel_filterbank
from core.results import FloatArray

CONFIGS = {
    "44.1 kHz": LogMelConfig(),
    "22.05 kHz": LogMelConfig(sample_rate=22_050, n_fft=2_205),
    "1500 frames": LogMelConfig(
        sample_rate=22_050, n_fft=2_205, n_frames=1_500, clip_duration=10.0
    ),
}


def by_torch(waveform: FloatArray, config: LogMelConfig, channel: int) -> np.ndarray:
    """ln(mel power + 1e-6) in double precision, from torch's transform and librosa's filters."""
    length = max(config.clip_samples or 0, config.n_fft, len(waveform))
    padded = torch.zeros(length, dtype=torch.float64)
    padded[: len(waveform)] = torch.from_numpy(waveform)
    win_length = config.win_lengths[channel]
    spectrum = torch.stft(
        padded,
        n_fft=config.n_fft,
        hop_length=config.hop_lengths[channel],
        win_length=win_length,
        window=torch.hann_window(win_length, dtype=torch.float64),
        center=True,
        pad_mode="reflect",
        return_complex=True,
    )
    filters = librosa.filters.mel(
        sr=config.sample_rate, n_fft=config.n_fft, n_mels=config.n_mels, htk=True, norm=None,
        dtype=np.float64,
    )  # fmt: skip
    return np.log(filters @ spectrum.abs().square().numpy() + 1e-6)


def by_pillow(image: np.ndarray, n_columns: int) -> np.ndarray:
    """Antialiased bilinear resize of the columns."""
    picture = Image.fromarray(image.astype(np.float32))
    assert picture.mode == "F"
    resized = picture.resize((n_columns, image.shape[0]), Image.Resampling.BILINEAR)
    return np.asarray(resized)


def sound(kind: str, n_samples: int, rate: int) -> FloatArray:
    generator = np.random.default_rng(0)
    time = np.arange(n_samples) / rate
    made = {
        "noise": generator.normal(0, 0.1, n_samples),
        "sine": 0.5 * np.sin(2 * np.pi * 1_000 * time),
        "sweep": 0.5 * np.sin(2 * np.pi * (50 * time + 900 * time**2)),
        "click": np.eye(1, n_samples, n_samples // 2)[0],
        "loud and quiet": np.sin(2 * np.pi * 440 * time) + generator.normal(0, 1e-4, n_samples),
        "silence": np.zeros(n_samples),
    }
    return made[kind].astype(np.float32)


def assert_is_the_formula(waveform: FloatArray, config: LogMelConfig) -> None:
    found = log_mel(waveform, config)
    assert found.values.shape == (3, config.n_mels, config.n_frames)
    assert found.values.dtype == np.float32
    for channel in range(3):
        expected = by_torch(waveform, config, channel)
        assert found.resolutions[channel].shape == expected.shape
        assert_close(found.resolutions[channel], expected)
        assert_close(found.values[channel], by_pillow(expected, config.n_frames))


def assert_close(found: FloatArray, expected: np.ndarray) -> None:
    """Within what single precision leaves of a quiet band beside a loud one, 0.04 dB."""
    errors = np.abs(found - expected)
    assert errors.max() <= 8e-3
    assert np.sqrt(np.mean(errors**2)) <= 1e-3


@pytest.mark.parametrize("kind", ["noise", "sine", "sweep", "click", "loud and quiet", "silence"])
def test_is_the_formula(kind: str) -> None:
    assert_is_the_formula(sound(kind, 5 * 44_100, 44_100), CONFIGS["44.1 kHz"])


@pytest.mark.parametrize("name", ["22.05 kHz", "1500 frames"])
def test_is_the_formula_in_other_settings(name: str) -> None:
    config = CONFIGS[name]
    assert_is_the_formula(sound("sweep", config.clip_samples or 0, 22_050), config)


@pytest.mark.parametrize("n_samples", [1, 100, 44_100 + 7, 6 * 44_100])
def test_is_the_formula_at_other_lengths(n_samples: int) -> None:
    assert_is_the_formula(sound("noise", n_samples, 44_100), CONFIGS["44.1 kHz"])


@pytest.mark.esc10
def test_is_the_formula_on_real_clips(esc10: Path) -> None:
    with (esc10 / "meta" / "esc50.csv").open(newline="") as table:
        by_class = {row["category"]: row["filename"] for row in csv.DictReader(table)}
    assert len(by_class) == 10
    for name in sorted(by_class.values())[::3]:
        clip = read_clip(esc10 / "audio" / name, 44_100)
        assert_is_the_formula(clip.waveform, CONFIGS["44.1 kHz"])


@pytest.mark.parametrize(
    ("sample_rate", "n_fft", "n_mels"),
    [(44_100, 4_410, 128), (22_050, 2_205, 128), (8_000, 800, 32), (16_000, 1_024, 64)],
)
def test_filters_are_librosas(sample_rate: int, n_fft: int, n_mels: int) -> None:
    found = mel_filterbank(sample_rate, n_fft, n_mels)
    expected = librosa.filters.mel(sr=sample_rate, n_fft=n_fft, n_mels=n_mels, htk=True, norm=None)
    np.testing.assert_allclose(found, expected, atol=1e-6)
    edges = mel_band_edges(sample_rate, n_mels)
    expected_edges = librosa.mel_frequencies(n_mels + 2, fmin=0, fmax=sample_rate / 2, htk=True)
    np.testing.assert_allclose(edges, expected_edges, atol=1e-6)


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("at", [0.3, 1.0, 2.4, 4.7])
def test_click_appears_at_its_time(name: str, at: float) -> None:
    config = CONFIGS[name]
    assert config.clip_samples is not None
    waveform = np.zeros(config.clip_samples, np.float32)
    waveform[round(at * config.sample_rate)] = 1.0
    found = log_mel(waveform, config)
    for channel in range(3):
        power = np.exp(found.values[channel].astype(np.float64)).sum(axis=0)
        power -= power.min()
        column = float((power * np.arange(config.n_frames)).sum() / power.sum())
        assert found.time_of(channel, column) == pytest.approx(
            at, abs=config.hops_ms[channel] / 1_000
        )
        predicted = found.column_at(channel, at)
        wide = max(1.0, config.n_frames / found.resolutions[channel].shape[1])
        assert abs(int(power.argmax()) - predicted) <= wide


@pytest.mark.parametrize("name", ["44.1 kHz", "22.05 kHz"])
@pytest.mark.parametrize("row", [20, 50, 80, 110])
def test_sine_appears_at_its_row(name: str, row: int) -> None:
    config = CONFIGS[name]
    edges = mel_band_edges(config.sample_rate, config.n_mels)
    time = np.arange(5 * config.sample_rate) / config.sample_rate
    waveform = (0.5 * np.sin(2 * np.pi * edges[row + 1] * time)).astype(np.float32)
    found = log_mel(waveform, config)
    assert found.frequency_of(row) == pytest.approx(edges[row + 1])
    assert found.row_at(float(edges[row + 1])) == pytest.approx(row)
    for channel in range(3):
        assert int(found.values[channel, :, 125].argmax()) == row


@pytest.mark.parametrize("name", CONFIGS)
def test_maps_are_inverse(name: str) -> None:
    found = log_mel(np.zeros(44_100, np.float32), CONFIGS[name])
    for channel in range(3):
        for column in (-0.5, 0.0, 17.25, 249.0):
            time = found.time_of(channel, column)
            assert found.column_at(channel, time) == pytest.approx(column)
        left, right = found.time_extent(channel)
        hop = found.hop_lengths[channel] / found.sample_rate
        assert left == pytest.approx(-hop / 2)
        assert right == pytest.approx((found.resolutions[channel].shape[1] - 0.5) * hop)
        assert right == pytest.approx(found.duration + hop / 2, abs=hop)
    for row in (-1.0, 0.0, 63.5, 127.0, 128.0):
        assert found.row_at(found.frequency_of(row)) == pytest.approx(row)
    assert found.frequency_of(-1) == pytest.approx(0.0)
    assert found.frequency_of(128) == pytest.approx(found.sample_rate / 2)


def test_short_clips_are_padded_with_silence(
    small: LogMelConfig, sine: Callable[..., np.ndarray]
) -> None:
    transform = LogMel(small)
    short = sine(seconds=0.4)
    found = transform.transform(short)
    assert found.n_samples == 8_000
    np.testing.assert_array_equal(
        found.values, transform.transform(np.pad(short, (0, 4_800))).values
    )
    np.testing.assert_allclose(found.values[:, :, -5:], transform.silence, atol=1e-5)
    assert transform.silence == pytest.approx(np.log(1e-6))


def test_clips_of_no_fixed_length(small: LogMelConfig, sine: Callable[..., np.ndarray]) -> None:
    free = small.model_copy(update={"clip_duration": None})
    assert log_mel(sine(seconds=3.0), free).n_samples == 24_000
    assert log_mel(sine(seconds=0.01), free).n_samples == free.n_fft


def test_input_is_left_alone(small: LogMelConfig, sine: Callable[..., np.ndarray]) -> None:
    waveform = sine()
    before = waveform.copy()
    log_mel(waveform, small)
    np.testing.assert_array_equal(waveform, before)


def test_threads_do_not_disturb_each_other(small: LogMelConfig) -> None:
    generator = np.random.default_rng(0)
    clips = generator.normal(0, 0.1, (12, 8_000)).astype(np.float32)
    transform = LogMel(small)
    with ThreadPoolExecutor(4, thread_name_prefix="ThreadPoolExecutor") as pool:
        found = list(pool.map(transform.transform, clips))
    for clip, spectrogram in zip(clips, found, strict=True):
        np.testing.assert_array_equal(spectrogram.values, log_mel(clip, small).values)


@pytest.mark.parametrize(
    "waveform",
    [
        np.zeros(0, np.float32),
        np.zeros((2, 8_000), np.float32),
        np.array(0.5, np.float32),
        np.array([0.0, np.nan], np.float32),
        np.array([0.0, np.inf], np.float32),
    ],
    ids=["empty", "stereo", "a number", "NaN", "infinity"],
)
def test_waveforms_that_cannot_be_used(small: LogMelConfig, waveform: np.ndarray) -> None:
    with pytest.raises(ParameterError) as caught:
        log_mel(waveform, small)
    assert caught.value.field == "waveform"


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"sample_rate": 0}, "sample_rate"),
        ({"n_mels": 0}, "n_mels"),
        ({"n_frames": 0}, "n_frames"),
        ({"clip_duration": 0}, "clip_duration"),
        ({"n_fft": 1_000}, "n_fft"),
        ({"hops_ms": (0.0, 25, 50)}, "hops_ms"),
        ({"windows_ms": (25.0, 50.0)}, "windows_ms"),
        ({"n_mel": 128}, "n_mel"),
    ],
)
def test_settings_that_cannot_be_used(settings: dict[str, Any], field: str) -> None:
    with pytest.raises(ValidationError, match=field):
        LogMelConfig(**settings)
