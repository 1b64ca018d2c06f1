"""Change how long a sound lasts and keep its pitch: a phase vocoder."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.results import FloatArray

__all__ = ["SHORTEST", "stretch"]

SHORTEST = 2048
"""Samples of a frame; a shorter sound is to be padded to them."""

_HOP = SHORTEST // 4


def stretch(waveform: FloatArray, rate: float) -> FloatArray:
    """Play a sound ``rate`` times as fast at the same pitch.

    The spectrum is read at steps of ``rate`` hops: magnitudes between two frames are mixed, and
    each frequency's phase goes on by what it went on between those frames.

    Parameters
    ----------
    waveform : ndarray [shape=(n_samples,)], float32
        At least `SHORTEST` samples.
    rate : float
        Above 0; above 1 the sound becomes shorter.

    Returns
    -------
    ndarray [shape=(round(n_samples / rate),)], float32

    References
    ----------
    Flanagan, Golden (1966), "Phase vocoder". Laroche, Dolson (1999), "Improved phase vocoder
    time-scale modification of audio".
    """
    spectra = _analyse(waveform)
    return _synthesise(_resample_frames(spectra, rate), round(len(waveform) / rate))


def _analyse(waveform: FloatArray) -> NDArray[np.complex64]:
    """Spectra of centred frames [shape=(n_frames, n_frequencies)]."""
    padded = np.pad(waveform, SHORTEST // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, SHORTEST)[::_HOP]
    return np.fft.rfft(frames * _window(), axis=1).astype(np.complex64)


def _resample_frames(spectra: NDArray[np.complex64], rate: float) -> NDArray[np.complex64]:
    """Spectra at multiples of ``rate`` frames; silence follows the last one."""
    times = np.arange(0, len(spectra), rate)
    before = times.astype(int)
    share = (times - before).astype(np.float32)[:, None]
    magnitudes = np.pad(np.abs(spectra), ((0, 2), (0, 0)))
    phases = np.pad(np.angle(spectra).astype(np.float64), ((0, 2), (0, 0)))
    expected = 2 * np.pi * _HOP / SHORTEST * np.arange(spectra.shape[1])
    surprise = phases[before + 1] - phases[before] - expected
    surprise -= 2 * np.pi * np.round(surprise / (2 * np.pi))
    advance = np.roll(expected + surprise, 1, axis=0)
    advance[0] = phases[0]
    magnitude = (1 - share) * magnitudes[before] + share * magnitudes[before + 1]
    phase = np.cumsum(advance, axis=0)
    phase -= 2 * np.pi * np.round(phase / (2 * np.pi))
    turned = np.exp(1j * phase.astype(np.float32))
    return np.asarray(magnitude * turned, dtype=np.complex64)


def _synthesise(spectra: NDArray[np.complex64], length: int) -> FloatArray:
    """Sound of ``length`` samples by overlap and addition, freed of the windows' own weight."""
    window = _window()
    frames = np.fft.irfft(spectra, n=SHORTEST, axis=1) * window
    total = SHORTEST + _HOP * (len(frames) - 1)
    sound, weight = np.zeros(max(total, SHORTEST // 2 + length)), np.zeros(total)
    for index, frame in enumerate(frames):
        start = index * _HOP
        sound[start : start + SHORTEST] += frame
        weight[start : start + SHORTEST] += window**2
    heard = weight > np.finfo(np.float32).tiny
    sound[:total][heard] /= weight[heard]
    return sound[SHORTEST // 2 : SHORTEST // 2 + length].astype(np.float32)


def _window() -> FloatArray:
    """Periodic Hann window."""
    steps = np.arange(SHORTEST) / SHORTEST
    return (0.5 - 0.5 * np.cos(2 * np.pi * steps)).astype(np.float32)
