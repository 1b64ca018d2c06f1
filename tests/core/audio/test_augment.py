from __future__ import annotations

from collections.abc import Callable

import librosa
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.audio.augment import pitch_and_stretch
from core.errors import ParameterError
from core.results import FloatArray

RATE = 8_000


def loudest(waveform: FloatArray) -> float:
    """Frequency of the highest peak, Hz."""
    power = np.abs(np.fft.rfft(waveform * np.hanning(len(waveform))))
    return float(np.argmax(power) * RATE / len(waveform))


@pytest.mark.parametrize("semitones", [-2, -1, 0, 1, 2, 7])
@pytest.mark.parametrize("rate", [0.9, 1.0, 1.2])
def test_pitch_and_length_are_what_was_asked(
    sine: Callable[..., FloatArray], semitones: int, rate: float
) -> None:
    found = pitch_and_stretch(sine(440.0, 2.0), RATE, semitones, rate)
    assert found.dtype == np.float32
    assert len(found) == round(2 * RATE / rate)
    assert loudest(found) == pytest.approx(440 * 2 ** (semitones / 12), rel=0.01)


def test_the_same_as_librosas_two_steps(sine: Callable[..., FloatArray]) -> None:
    sound = sine(300.0, 1.5) + sine(1_100.0, 1.5)
    one = pitch_and_stretch(sound, RATE, 2, 1.1)
    shifted = librosa.effects.pitch_shift(sound, sr=RATE, n_steps=2)
    two = librosa.effects.time_stretch(shifted, rate=1.1)
    assert len(one) == len(two)
    spectra = [librosa.feature.melspectrogram(y=y, sr=RATE, n_mels=32) for y in (one, two)]
    decibels = [librosa.power_to_db(s, ref=np.max, top_db=40) for s in spectra]
    assert np.abs(decibels[0] - decibels[1])[:, 4:-4].mean() < 1.5


def test_nothing_asked_changes_nothing(sine: Callable[..., FloatArray]) -> None:
    sound = sine()
    np.testing.assert_array_equal(pitch_and_stretch(sound, RATE), sound)


@settings(max_examples=25)
@given(n=st.integers(1, 9_000), semitones=st.integers(-2, 2), rate=st.floats(0.9, 1.2))
def test_any_length_can_be_changed(n: int, semitones: int, rate: float) -> None:
    sound = np.random.default_rng(n).normal(0, 0.1, n).astype(np.float32)
    before = sound.copy()
    found = pitch_and_stretch(sound, RATE, semitones, rate)
    assert len(found) == max(round(n / rate), 1)
    assert np.isfinite(found).all()
    np.testing.assert_array_equal(sound, before)
    np.testing.assert_array_equal(pitch_and_stretch(sound, RATE, semitones, rate), found)


@pytest.mark.parametrize(
    ("how", "field"),
    [
        ({"rate": 0.1}, "rate"),
        ({"rate": float("nan")}, "rate"),
        ({"semitones": 30}, "semitones"),
        ({"semitones": float("nan")}, "semitones"),
        ({"waveform": np.zeros(0, np.float32)}, "waveform"),
        ({"waveform": np.zeros((2, 9), np.float32)}, "waveform"),
    ],
)
def test_what_cannot_be_done_is_named(how: dict[str, object], field: str) -> None:
    arguments = {"waveform": np.zeros(4_000, np.float32), "sample_rate": RATE} | how
    with pytest.raises(ParameterError) as caught:
        pitch_and_stretch(**arguments)
    assert caught.value.field == field
