"""Noises, voices and impacts that the sample sounds are put together from.

Everything is drawn from a generator that the caller seeds, so that a sound can be made again.
Imports NumPy and SciPy only.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import signal

__all__ = [
    "RATE",
    "Signal",
    "band_limited",
    "contour",
    "decaying_modes",
    "envelope",
    "formants",
    "in_room",
    "place",
    "shaped_noise",
    "voiced",
]

RATE = 44_100
"""Hz, of every sample clip."""

Signal = NDArray[np.float64]


def contour(points: Sequence[tuple[float, float]], n_samples: int) -> Signal:
    """Smooth line through ``(time in s, value)`` points, held at both ends.

    Returns
    -------
    ndarray [shape=(n_samples,)]
    """
    times, values = zip(*points, strict=True)
    line = np.interp(np.arange(n_samples) / RATE, times, values)
    width = min(round(0.012 * RATE), n_samples)
    window = np.hanning(width + 2)[1:-1]
    padded = np.pad(line, (width // 2, width - 1 - width // 2), mode="edge")
    return np.convolve(padded, window / window.sum(), mode="valid")


def envelope(n_samples: int, attack: float, decay: float) -> Signal:
    """Rise over ``attack`` s, then exponential fall with time constant ``decay`` s.

    Returns
    -------
    ndarray [shape=(n_samples,)]
        0 at both ends.
    """
    time = np.arange(n_samples) / RATE
    rise = np.clip(time / attack, 0.0, 1.0)
    fall = np.exp(-np.maximum(time - attack, 0.0) / decay)
    release = np.clip((n_samples - 1 - np.arange(n_samples)) / (0.01 * RATE), 0.0, 1.0)
    return np.sin(0.5 * np.pi * rise) ** 2 * fall * release


def shaped_noise(
    rng: np.random.Generator, n_samples: int, spectrum: Sequence[tuple[float, float]]
) -> Signal:
    """Gaussian noise whose spectrum follows ``(Hz, dB)`` points, straight over log frequency.

    Returns
    -------
    ndarray [shape=(n_samples,)]
        Of root mean square 1.
    """
    bins = np.fft.rfft(rng.standard_normal(n_samples))
    frequencies = np.maximum(np.fft.rfftfreq(n_samples, 1 / RATE), 1.0)
    corners, levels = zip(*spectrum, strict=True)
    gain = 10 ** (np.interp(np.log(frequencies), np.log(corners), levels) / 20)
    noise = np.fft.irfft(bins * gain, n_samples)
    return np.asarray(noise / np.sqrt(np.mean(noise**2)))


def voiced(
    rng: np.random.Generator,
    pitch: Signal,
    *,
    tilt: float,
    jitter: float = 0.0,
    highest: float = 14_000.0,
) -> Signal:
    """Harmonics of a gliding pitch, the k-th ``k ** -tilt`` as strong as the first.

    Parameters
    ----------
    pitch : ndarray [shape=(n_samples,)]
        Hz at each sample.
    jitter : float
        Relative deviation of the pitch by slow random wandering.
    highest : float
        Harmonics above this many Hz are left out.
    """
    if jitter:
        slow = shaped_noise(rng, len(pitch), [(1, 0), (40, 0), (200, -40), (22_050, -90)])
        pitch = pitch * (1.0 + jitter * slow)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    sound = np.zeros(len(pitch))
    for k in range(1, int(highest / pitch.min()) + 1):
        audible = np.clip((highest - k * pitch) / 500.0, 0.0, 1.0)
        sound += k**-tilt * audible * np.cos(k * phase + 0.7 * k * k)
    return sound


def formants(sound: Signal, resonances: Sequence[tuple[float, float, float]]) -> Signal:
    """Sum of band-passes of ``sound``, each given as ``(Hz, bandwidth in Hz, dB)``."""
    out = np.zeros_like(sound)
    for frequency, bandwidth, level in resonances:
        numerator, denominator = signal.iirpeak(frequency, frequency / bandwidth, fs=RATE)
        out += 10 ** (level / 20) * signal.lfilter(numerator, denominator, sound)
    return out


def decaying_modes(modes: Sequence[tuple[float, float, float]], duration: float) -> Signal:
    """Sound of a struck body: modes given as ``(Hz, decay time constant in s, amplitude)``."""
    time = np.arange(round(duration * RATE)) / RATE
    struck = sum(
        amplitude * np.exp(-time / decay) * np.sin(2 * np.pi * frequency * time)
        for frequency, decay, amplitude in modes
    )
    return np.asarray(struck, dtype=np.float64)


def place(track: Signal, sound: Signal, start: float, gain: float = 1.0) -> None:
    """Add ``sound`` to ``track`` from ``start`` s on, in place; what hangs over is cut."""
    first = round(start * RATE)
    n_samples = max(min(len(sound), len(track) - first), 0)
    track[first : first + n_samples] += gain * sound[:n_samples]


def in_room(rng: np.random.Generator, sound: Signal, reverberation: float, wet: float) -> Signal:
    """Add a diffuse tail that falls by 60 dB in ``reverberation`` s, ``wet`` as strong."""
    n_samples = round(reverberation * RATE)
    decay = 10 ** (-3 * np.arange(n_samples) / n_samples)
    tail = shaped_noise(rng, n_samples, [(1, -30), (200, 0), (3_000, 0), (16_000, -18)]) * decay
    tail /= np.sqrt(np.sum(tail**2))
    return sound + wet * signal.fftconvolve(sound, tail)[: len(sound)]


def band_limited(sound: Signal, low: float, high: float) -> Signal:
    """Keep what lies between two frequencies in Hz, as a microphone and a recorder would."""
    sections = signal.butter(8, high, "lowpass", fs=RATE, output="sos")
    kept = signal.sosfiltfilt(sections, sound)
    sections = signal.butter(2, low, "highpass", fs=RATE, output="sos")
    return np.asarray(signal.sosfiltfilt(sections, kept))
