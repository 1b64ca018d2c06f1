from __future__ import annotations

import librosa
import numpy as np
import pytest

from core.audio.vocoder import SHORTEST, stretch

RATE = 22_050


def chirp(seconds: float) -> np.ndarray:
    times = np.arange(int(seconds * RATE)) / RATE
    noise = np.random.default_rng(5).normal(0, 0.05, len(times))
    return (0.5 * np.sin(2 * np.pi * (200 + 300 * times) * times) + noise).astype(np.float32)


@pytest.mark.parametrize("rate", [0.5, 0.89, 0.9, 1.1, 1.2, 2.3])
def test_as_librosa_stretches(rate: float) -> None:
    sound = chirp(0.7)
    found = stretch(sound, rate)
    expected = librosa.effects.time_stretch(sound, rate=rate)
    assert found.shape == expected.shape
    # librosa adds phases up in float32, where they lose a thousandth of a turn.
    assert np.abs(found - expected).max() < 0.01 * np.abs(expected).max()


def test_a_rate_of_one_gives_the_sound_back() -> None:
    sound = chirp(0.5)
    np.testing.assert_allclose(stretch(sound, 1.0)[:-SHORTEST], sound[:-SHORTEST], atol=1e-4)


def test_the_shortest_sound_can_be_stretched() -> None:
    sound = chirp(1.0)[:SHORTEST]
    for rate in (0.25, 0.9, 4.0):
        found = stretch(sound, rate)
        assert found.dtype == np.float32
        assert len(found) == round(SHORTEST / rate)
        assert np.isfinite(found).all()
