"""Each representation against other libraries; and the settings as they are written down."""

from __future__ import annotations

import csv
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import librosa
import numpy as np
import pytest
import scipy.signal
import torch
from PIL import Image
from pydantic import ValidationError

from core.audio.decode import read_clip
from core.errors import ParameterError
from core.features.cache import clip_key
from core.features.mel import LogMel, LogMelConfig, Representation, log_mel
from core.features.representations import (
    N_MFCC,
    REPRESENTATIONS,
    erb_centres,
    gammatone_filterbank,
    input_transform,
)
from core.results import FloatArray

RATE = 22_050
BASE = {"sample_rate": RATE, "n_fft": 2_205, "clip_duration": 1.0, "n_frames": 60}
OTHERS = tuple(name for name in REPRESENTATIONS if name != "log-mel")
TIME = np.arange(RATE) / RATE


def config_of(name: Representation, **changed: float) -> LogMelConfig:
    return LogMelConfig.model_validate({**BASE, "representation": name, **changed})


def sweep() -> FloatArray:
    noise = np.random.default_rng(0).normal(0, 1e-3, RATE)
    return (0.5 * np.sin(2 * np.pi * (50 * TIME + 4_000 * TIME**2)) + noise).astype(np.float32)


def tone(frequency: float) -> FloatArray:
    return (0.5 * np.sin(2 * np.pi * frequency * TIME)).astype(np.float32)


def power_of(waveform: FloatArray, config: LogMelConfig, channel: int) -> np.ndarray:
    """Power of the short-time transform, by torch in double precision."""
    length = max(len(waveform), config.clip_samples or 0)
    padded = torch.zeros(length, dtype=torch.float64)
    padded[: len(waveform)] = torch.from_numpy(waveform)
    win_length = config.win_lengths[channel]
    spectrum = torch.stft(
        padded, n_fft=config.n_fft, hop_length=config.hop_lengths[channel], win_length=win_length,
        window=torch.hann_window(win_length, dtype=torch.float64), center=True,
        pad_mode="reflect", return_complex=True,
    )  # fmt: skip
    return spectrum.abs().square().numpy()


def by_pillow(image: np.ndarray, config: LogMelConfig) -> np.ndarray:
    picture = Image.fromarray(image.astype(np.float32))
    return np.asarray(picture.resize((config.n_frames, config.n_mels), Image.Resampling.BILINEAR))


def by_formula(waveform: FloatArray, config: LogMelConfig, channel: int) -> np.ndarray:
    power = power_of(waveform, config, channel)
    if config.representation == "log-spectrogram":
        return by_pillow(np.log(power + 1e-6), config)
    if config.representation == "gammatone":
        filters = np.stack([
            response_of(centre, config) for centre in erb_centres(RATE, config.n_mels)
        ])  # fmt: skip
        return by_pillow(np.log(filters @ power + 1e-6), config)
    mel = librosa.feature.melspectrogram(
        S=power, sr=RATE, n_fft=config.n_fft, n_mels=config.n_mels, htk=True, norm=None
    )
    logarithms = np.log(mel + 1e-6)
    return by_pillow(librosa.feature.mfcc(S=logarithms, n_mfcc=N_MFCC), config)


def response_of(centre: float, config: LogMelConfig) -> np.ndarray:
    """Squared magnitude of one gammatone filter at the bins, by `scipy.signal.freqz`."""
    taps, _ = scipy.signal.gammatone(centre, "fir", numtaps=round(0.3 * RATE), fs=RATE)
    bins = np.arange(config.n_fft // 2 + 1) * RATE / config.n_fft
    _, response = scipy.signal.freqz(taps, worN=bins, fs=RATE)
    power = np.abs(response) ** 2
    return np.asarray(power / power.max())


@pytest.mark.parametrize("name", OTHERS)
def test_is_the_formula(name: Representation) -> None:
    config = config_of(name, n_mels=48)
    waveform = sweep()
    found = input_transform(config)(waveform)
    assert found.shape == (3, 48, 60)
    assert found.dtype == np.float32
    for channel in range(3):
        expected = by_formula(waveform, config, channel)
        assert np.ptp(expected) > 5
        assert np.abs(found[channel] - expected).max() <= 1e-3


def test_log_mel_is_what_it_was() -> None:
    config = config_of("log-mel")
    assert np.array_equal(input_transform(config)(sweep()), log_mel(sweep(), config).values)


@pytest.mark.parametrize("centre", [500.0, 1_000.0, 4_000.0])
def test_gammatone_filters_agree_with_slaneys(centre: float) -> None:
    """Where the filters of infinite length are exact, down to a hundredth of their power."""
    b, a = scipy.signal.gammatone(centre, "iir", fs=RATE)
    bins = np.arange(1_103) * RATE / 2_205
    _, response = scipy.signal.freqz(b, a, worN=bins, fs=RATE)
    expected = np.abs(response) ** 2
    found = response_of(centre, config_of("gammatone"))
    near = expected > 0.01 * expected.max()
    assert near.sum() > 5
    np.testing.assert_allclose(found[near], (expected / expected.max())[near], atol=0.02)


def test_gammatone_bands_are_one_erb_wide() -> None:
    """The equivalent rectangular bandwidth is 24.7 (1 + 0.00437 f) Hz by Glasberg and Moore."""
    n_fft = 16_384
    filters = gammatone_filterbank(RATE, n_fft, 24)
    centres = erb_centres(RATE, 24)
    assert (np.diff(centres) > 0).all()
    assert 0 < centres[0] < centres[-1] < RATE / 2
    inner = (centres > 100) & (centres < 6_000)
    assert inner.sum() > 10
    widths = filters.sum(axis=1) * RATE / n_fft
    np.testing.assert_allclose(widths[inner], 24.7 * (1 + 0.00437 * centres[inner]), rtol=0.03)
    peaks = filters.argmax(axis=1) * RATE / n_fft
    np.testing.assert_allclose(peaks[inner], centres[inner], rtol=0.01)
    assert filters.max(axis=1) == pytest.approx(np.ones(24))


@pytest.mark.parametrize("frequency", [300.0, 1_000.0, 5_000.0])
def test_a_tone_is_loudest_in_its_own_row(frequency: float) -> None:
    rows = {
        "gammatone": int(np.abs(erb_centres(RATE, 128) - frequency).argmin()),
        "log-spectrogram": int(frequency / (RATE / 2) * 128),
    }
    for name, row in rows.items():
        found = input_transform(config_of(name))(tone(frequency))
        for channel in found:
            assert abs(int(channel[:, 20:40].mean(axis=1).argmax()) - row) <= 1, name


def test_mfcc_of_a_louder_sound_differ_in_the_zeroth_alone() -> None:
    noise = np.random.default_rng(0).normal(0, 0.01, RATE).astype(np.float32)
    transform = input_transform(config_of("mfcc"))
    change = transform(10 * noise) - transform(noise)
    lowest, others = change[:, :2], change[:, 5:]
    np.testing.assert_allclose(lowest, 2 * np.log(10) * np.sqrt(128), rtol=0.01)
    assert np.abs(others).max() < 0.5


@pytest.mark.parametrize("name", REPRESENTATIONS)
def test_silence_is_finite_and_even(name: Representation) -> None:
    found = input_transform(config_of(name))(np.zeros(100, dtype=np.float32))
    assert np.isfinite(found).all()
    assert np.ptp(found, axis=2).max() < 1e-4
    if name != "mfcc":
        np.testing.assert_allclose(found, np.log(1e-6), rtol=1e-6)


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize(
    "waveform", [np.zeros(0), np.zeros((2, 9)), np.array([np.nan])], ids=["empty", "2-D", "NaN"]
)
def test_what_is_no_sound_is_refused(name: Representation, waveform: np.ndarray) -> None:
    with pytest.raises(ParameterError, match="waveform: "):
        input_transform(config_of(name))(waveform.astype(np.float32))


@pytest.mark.parametrize("name", OTHERS)
def test_is_the_same_from_any_thread(name: Representation) -> None:
    transform = input_transform(config_of(name))
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(transform, [sweep()] * 4))
    assert all(np.array_equal(one, found[0]) for one in found)


@pytest.mark.parametrize("name", REPRESENTATIONS)
def test_few_rows_and_short_transforms(name: Representation) -> None:
    config = config_of(name, n_mels=3, n_fft=3_001, n_frames=5)
    assert np.isfinite(input_transform(config)(sweep())).all()


def test_settings_for_log_mel_read_as_before() -> None:
    said = {
        "sample_rate": 44_100, "n_fft": 4_410, "windows_ms": [25.0, 50.0, 100.0],
        "hops_ms": [10.0, 25.0, 50.0], "n_mels": 128, "n_frames": 250, "clip_duration": 5.0,
    }  # fmt: skip
    config = LogMelConfig()
    assert list(config.model_dump(mode="json").items()) == list(said.items())
    assert json.loads(config.model_dump_json()) == said
    assert config.model_dump() == said | {"windows_ms": (25, 50, 100), "hops_ms": (10, 25, 50)}
    assert LogMelConfig.model_validate(said) == config
    explicit = LogMelConfig(representation="log-mel")
    assert explicit.model_dump(mode="json") == said
    assert explicit == config


@pytest.mark.parametrize("name", REPRESENTATIONS)
def test_settings_come_back(name: Representation) -> None:
    config = config_of(name)
    said = config.model_dump(mode="json")
    assert said.get("representation") == (None if name == "log-mel" else name)
    assert LogMelConfig.model_validate_json(json.dumps(said)) == config


def test_each_representation_has_entries_of_its_own_in_the_cache(tmp_path: Path) -> None:
    clip = tmp_path / "a.wav"
    clip.write_bytes(b"RIFF")
    assert len({clip_key(clip, config_of(name)) for name in REPRESENTATIONS}) == 4


def test_unknown_representation_is_refused() -> None:
    with pytest.raises(ValidationError, match="log-spectrogram"):
        LogMelConfig.model_validate({"representation": "cqt"})


def test_log_mel_refuses_settings_of_another() -> None:
    with pytest.raises(ParameterError, match="representation: must be log-mel here, not mfcc"):
        LogMel(config_of("mfcc"))


@pytest.mark.esc10
def test_real_clips_are_finite_and_have_contrast(esc10: Path) -> None:
    with (esc10 / "meta" / "esc50.csv").open(newline="") as table:
        names = {row["category"]: row["filename"] for row in csv.DictReader(table)}
    for name in REPRESENTATIONS:
        transform = input_transform(LogMelConfig(representation=name))
        for label in ("rooster", "rain"):
            clip = read_clip(esc10 / "audio" / names[label], 44_100)
            found = transform(clip.waveform)
            assert found.shape == (3, 128, 250)
            assert np.isfinite(found.astype(np.float16)).all()
            assert found.std() > 0.5
