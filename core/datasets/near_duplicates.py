"""Find clips that are almost the same sound: copies at another level, rate, or compression.

Each clip is reduced to a fingerprint of its first ten seconds: the levels in dB of 24 mel bands
from 100 Hz to 7 kHz, forty times a second over about 80 ms. The mean of each band over time and of
each moment over the bands are taken away, so that neither level nor tone colour nor the course of
loudness count, but only how the spectrum moves; moments 50 dB below the loudest count for nothing.
Two clips are near duplicates if their fingerprints, one shifted against the other by up to half a
second, correlate by at least `ALIKE`. Compared are the pairs that are nearest to one another by a
short summary: the mean and spread of each band.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from core.progress import CancelToken, check_cancelled
from core.results import FloatArray, hz_to_mel, mel_to_hz

__all__ = ["ALIKE", "FINGERPRINT_SECONDS", "Fingerprint", "fingerprint_of", "near_duplicates"]

ALIKE = 0.8
"""Correlation from which two clips are called near duplicates."""
FINGERPRINT_SECONDS = 10.0
"""Length of a clip's beginning that is compared, s."""

_RATE = 40
"""Moments a second."""
_N_BANDS = 24
_LOWEST_HZ, _HIGHEST_HZ = 100.0, 7_000.0
_FLOOR_DB = 50.0
_MOST_SHIFT = _RATE // 2
_NEIGHBOURS = 8
_ROWS_AT_ONCE = 512
_FRAMES_AT_ONCE = 32
_FEWEST_MOMENTS = _RATE // 4


@dataclass(frozen=True)
class Fingerprint:
    """What is kept of a clip to compare it with others.

    Attributes
    ----------
    moves : ndarray [shape=(n_moments, 24)], int8
        Centred levels, in units of 0.5 dB.
    summary : ndarray [shape=(48,)], float32
        Mean of each band against the mean of all, and its spread, dB.
    """

    moves: NDArray[np.int8]
    summary: FloatArray


def fingerprint_of(waveform: FloatArray, sample_rate: int) -> Fingerprint | None:
    """Reduce a clip's beginning; None if it is silent or shorter than a quarter of a second.

    Parameters
    ----------
    waveform : ndarray [shape=(n_samples,)], float32
        Mono.
    sample_rate : int
        Hz.
    """
    power = _band_powers(waveform[: round(FINGERPRINT_SECONDS * sample_rate)], sample_rate)
    loudest = power.max(initial=0.0)
    if len(power) < _FEWEST_MOMENTS or loudest <= 0:
        return None
    level = 10 * np.log10(np.maximum(power / loudest, 10 ** (-_FLOOR_DB / 10)))
    heard = level.max(axis=1) > -_FLOOR_DB + 10
    if heard.sum() < _FEWEST_MOMENTS:
        return None
    means = level[heard].mean(axis=0)
    spread = level[heard].std(axis=0)
    moves = level - means
    moves -= moves.mean(axis=1, keepdims=True)
    moves[~heard] = 0
    quantised = np.clip(np.round(moves * 2), -127, 127).astype(np.int8)
    return Fingerprint(quantised, np.concatenate([means - means.mean(), spread]).astype(np.float32))


def near_duplicates(
    fingerprints: Sequence[Fingerprint | None],
    *,
    alike: float = ALIKE,
    cancel: CancelToken | None = None,
) -> list[tuple[int, int, float]]:
    """Pairs of clips that are almost the same.

    Returns
    -------
    list of (int, int, float)
        Positions, the lower first, and their correlation.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set.
    """
    known = [position for position, each in enumerate(fingerprints) if each is not None]
    prints = [each for each in fingerprints if each is not None]
    if len(prints) < 2:
        return []
    found = []
    for first, second in sorted(_candidates(prints, cancel)):
        check_cancelled(cancel)
        value = _likeness(prints[first].moves, prints[second].moves)
        if value >= alike:
            found.append((known[first], known[second], value))
    return found


def _candidates(prints: Sequence[Fingerprint], cancel: CancelToken | None) -> set[tuple[int, int]]:
    """Pairs of which one is among the nearest of the other by summary."""
    table = np.stack([each.summary for each in prints])
    table = (table - table.mean(axis=0)) / (table.std(axis=0) + 1e-6)
    squares = np.square(table).sum(axis=1)
    k = min(_NEIGHBOURS, len(prints) - 1)
    pairs = set()
    for first in range(0, len(table), _ROWS_AT_ONCE):
        check_cancelled(cancel)
        rows = np.arange(first, min(first + _ROWS_AT_ONCE, len(table)))
        distance = squares - 2 * (table[rows] @ table.T)
        distance[np.arange(len(rows)), rows] = np.inf
        nearest = np.argpartition(distance, k - 1, axis=1)[:, :k]
        pairs |= {
            (min(row, other), max(row, other))
            for row, others in zip(rows.tolist(), nearest.tolist(), strict=True)
            for other in others
        }
    return pairs


def _likeness(first: NDArray[np.int8], second: NDArray[np.int8]) -> float:
    """Largest correlation over the shifts, of what overlaps."""
    if len(first) > len(second):
        first, second = second, first
    if len(second) - len(first) > max(0.2 * len(second), _MOST_SHIFT):
        return 0.0
    a, b = first.astype(np.float32), second.astype(np.float32)
    size = scipy.fft.next_fast_len(len(a) + len(b), real=True)
    spectrum = (np.conj(scipy.fft.rfft(a, size, axis=0)) * scipy.fft.rfft(b, size, axis=0)).sum(1)
    product = scipy.fft.irfft(spectrum, size)
    energy_a = np.concatenate([[0.0], np.cumsum(np.square(a).sum(axis=1))])
    energy_b = np.concatenate([[0.0], np.cumsum(np.square(b).sum(axis=1))])
    furthest = min(_MOST_SHIFT, len(a) - 1)
    shifts = np.arange(-furthest, len(b) - len(a) + furthest + 1)
    begin, end = np.maximum(shifts, 0), np.minimum(shifts + len(a), len(b))
    norms = (energy_a[end - shifts] - energy_a[begin - shifts]) * (energy_b[end] - energy_b[begin])
    whole = energy_a[-1] * energy_b[-1]
    valid = norms > 0.25 * whole
    if not valid.any():
        return 0.0
    return float((product[shifts[valid]] / np.sqrt(norms[valid])).max())


def _band_powers(waveform: FloatArray, sample_rate: int) -> NDArray[np.float64]:
    """Power of each band, smoothed over about 80 ms [shape=(n_moments, n_bands)]."""
    hop = sample_rate / (2 * _RATE)
    size = max(2 * round(hop), 2)
    n_frames = int((len(waveform) - size) // hop) + 1
    if n_frames < 6:
        return np.zeros((0, _N_BANDS))
    starts = np.round(np.arange(n_frames) * hop).astype(np.int64)
    starts = starts[starts + size <= len(waveform)]
    frames = np.lib.stride_tricks.sliding_window_view(waveform, size)
    power = np.empty((len(starts), _N_BANDS), dtype=np.float32)
    for first in range(0, len(starts), _FRAMES_AT_ONCE):
        part = slice(first, first + _FRAMES_AT_ONCE)
        spectra = scipy.fft.rfft(frames[starts[part]] * _window(size), axis=1)
        levels = np.square(spectra.real) + np.square(spectra.imag)
        power[part] = levels @ _filters(sample_rate, size)
    n_smooth = len(power) - len(_SMOOTHING) + 1
    smooth = sum(weight * power[k : k + n_smooth] for k, weight in enumerate(_SMOOTHING))
    return np.asarray(smooth, dtype=np.float64)[::2]


_SMOOTHING = (np.hanning(8) / np.hanning(8).sum())[1:-1].tolist()


@lru_cache(maxsize=32)
def _window(size: int) -> FloatArray:
    return np.hanning(size + 1)[:-1].astype(np.float32)


@lru_cache(maxsize=32)
def _filters(sample_rate: int, size: int) -> FloatArray:
    """Triangles on the mel scale [shape=(size // 2 + 1, n_bands)]."""
    mels = np.linspace(hz_to_mel(_LOWEST_HZ), hz_to_mel(_HIGHEST_HZ), _N_BANDS + 2)
    edges = np.array([mel_to_hz(mel) for mel in mels])[:, None]
    bins = np.arange(size // 2 + 1) * sample_rate / size
    rising = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    filters: FloatArray = np.maximum(0.0, np.minimum(rising, falling)).T.astype(np.float32)
    return filters
