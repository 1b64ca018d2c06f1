"""Change the pitch and speed of a sound, as the paper does to its training clips."""

from __future__ import annotations

import math

import numpy as np
import soxr

from core.errors import ParameterError
from core.results import FloatArray

__all__ = ["pitch_and_stretch"]

_MOST_SEMITONES = 24.0
_SHORTEST = 2048
"""Samples that librosa's analysis window needs."""


def pitch_and_stretch(
    waveform: FloatArray, sample_rate: int, semitones: float = 0.0, rate: float = 1.0
) -> FloatArray:
    """Shift a sound in pitch, then stretch it in time.

    librosa shifts the pitch by stretching and resampling, and stretches by a phase vocoder; one
    after the other that is two vocoders. Here one does both stretches at once: the same pitch and
    length for half of the work, and one smearing of transients instead of two. The resampling is
    soxr's at high quality.

    Parameters
    ----------
    waveform : ndarray [shape=(n_samples,)], float32
    sample_rate : int
        Hz.
    semitones : float
        Upwards; in [-24, 24].
    rate : float
        Speed; above 1 the sound becomes shorter. In [0.25, 4].

    Returns
    -------
    ndarray [shape=(round(n_samples / rate),)], float32

    Raises
    ------
    ParameterError
        A number is out of its range, or the waveform is not one-dimensional or is empty.

    See Also
    --------
    librosa.effects.pitch_shift, librosa.effects.time_stretch
    """
    if waveform.ndim != 1 or len(waveform) == 0:
        raise ParameterError("waveform", f"needs shape (n_samples,), got {waveform.shape}")
    if not abs(semitones) <= _MOST_SEMITONES:
        raise ParameterError("semitones", f"{semitones} is not in [-24, 24]")
    if not 0.25 <= rate <= 4:
        raise ParameterError("rate", f"{rate} is not in [0.25, 4]")
    length = max(round(len(waveform) / rate), 1)
    higher = 2.0 ** (semitones / 12)
    changed = _stretch(np.asarray(waveform, dtype=np.float32), rate / higher)
    if semitones:
        changed = np.asarray(
            soxr.resample(changed, sample_rate * higher, sample_rate), dtype=np.float32
        )
    return _of_length(changed, length)


def _stretch(waveform: FloatArray, rate: float) -> FloatArray:
    if math.isclose(rate, 1.0):
        return waveform
    import librosa  # compiles parts of itself when it is first imported, which takes seconds

    padded = _of_length(waveform, max(len(waveform), _SHORTEST))
    stretched: FloatArray = librosa.effects.time_stretch(padded, rate=rate)
    return stretched


def _of_length(waveform: FloatArray, length: int) -> FloatArray:
    """Cut the end off, or let silence follow."""
    cut = waveform[:length]
    return np.asarray(np.pad(cut, (0, length - len(cut))), dtype=np.float32)
