"""What is heard is changed as what is seen is."""

from __future__ import annotations

import numpy as np
import pytest

from core.features.mel import LogMel, LogMelConfig
from core.results import AudioClip
from core.training.audition import audition
from core.training.recipe import Recipe

RATE = 8_000
FEATURES = LogMelConfig(sample_rate=RATE, n_fft=800, n_mels=32, n_frames=100, clip_duration=1.0)


@pytest.fixture
def clip() -> AudioClip:
    noise = np.random.default_rng(0).standard_normal(RATE).astype(np.float32)
    return AudioClip(0.1 * noise, RATE)


def test_nothing_asked_for_changes_nothing(clip: AudioClip) -> None:
    changed = audition(clip, FEATURES, Recipe())
    np.testing.assert_array_equal(changed.clip.waveform, clip.waveform)
    seen = LogMel(FEATURES).transform(clip.waveform).values
    np.testing.assert_array_equal(changed.spectrogram.values, seen)


@pytest.mark.parametrize("draw", range(4))
def test_gain_is_heard_as_it_is_seen(clip: AudioClip, draw: int) -> None:
    changed = audition(clip, FEATURES, Recipe(gain=20.0), draw=draw)
    again = LogMel(FEATURES).transform(changed.clip.waveform).values
    np.testing.assert_allclose(changed.spectrogram.values, again, atol=2e-3)
    assert changed.decibels != 0


@pytest.mark.parametrize("draw", range(4))
def test_a_roll_is_heard_as_it_is_seen(clip: AudioClip, draw: int) -> None:
    quiet = clip.waveform.copy()
    quiet[RATE // 10 :] = 0
    changed = audition(AudioClip(quiet, RATE), FEATURES, Recipe(roll=0.5), draw=draw)
    seen = np.flatnonzero(changed.spectrogram.values[0].mean(axis=0) > -10)
    heard = np.flatnonzero(changed.clip.waveform) * 100 / RATE
    assert len(seen)
    assert abs(np.median(seen) - np.median(heard)) <= 3


@pytest.mark.parametrize("draw", range(4))
def test_blanked_bands_are_silent(clip: AudioClip, draw: int) -> None:
    changed = audition(clip, FEATURES, Recipe(mask=0.5), draw=draw)
    plain = LogMel(FEATURES).transform(clip.waveform).values
    heard = LogMel(FEATURES).transform(changed.clip.waveform).values[0]
    for (first, last), axis in ((changed.rows, 0), (changed.columns, 1)):
        width = last - first
        if width < 8:
            continue
        middle = slice(first + width // 3, last - width // 3)
        place = (middle, slice(None)) if axis == 0 else (slice(None), middle)
        assert heard[place].mean() < plain[0][place].mean() - 3
        blanked = changed.spectrogram.values[0][place]
        assert np.ptp(blanked) < np.ptp(plain[0])


def test_another_draw_is_another_change(clip: AudioClip) -> None:
    recipe = Recipe(pitch=4, stretch=(0.8, 1.25))
    first, second = (audition(clip, FEATURES, recipe, draw=draw) for draw in (0, 1))
    assert (first.semitones, first.rate) != (second.semitones, second.rate)
    assert len(first.clip.waveform) == first.spectrogram.n_samples
