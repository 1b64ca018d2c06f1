"""Hear what an explanation points at: the clip through a mask made of its attribution.

Each channel of the network's input was made from a Fourier transform of its own window and hop. Its
attribution, made a soft mask, is brought back to the time-frequency grid of that transform and
multiplied with the transform of the clip, whose phase is kept. The mean of the three channels'
sounds is the evidence; what is missing to the clip is the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from scipy.signal import ShortTimeFFT

from core.errors import ParameterError
from core.results import FloatArray, Spectrogram

__all__ = ["EvidenceAudio", "EvidenceMask", "evidence_mask", "split_evidence"]

_SMALLEST = 1e-12


@dataclass(frozen=True)
class EvidenceMask:
    """Settings of the mask.

    Attributes
    ----------
    share : float
        Of the attribution that speaks for the class: pixels are taken, the strongest first, until
        they hold it. Where the last of them stands, the mask is 1/2.
    sharpness : float
        Exponent of the mask's flanks: 1 is soft, 8 all but hard.
    blur : float
        Standard deviation of the smoothing of the attribution before, pixels of the input.
    """

    share: float = 0.9
    sharpness: float = 1.0
    blur: float = 0.7

    def __post_init__(self) -> None:
        """Check the settings."""
        if not 0 < self.share < 1:
            raise ParameterError("share", f"{self.share:g} is not between 0 and 1")
        if not 0 < self.sharpness <= 64:
            raise ParameterError("sharpness", f"{self.sharpness:g} is not above 0, up to 64")
        if not 0 <= self.blur <= 64:
            raise ParameterError("blur", f"{self.blur:g} is not between 0 and 64 pixels")


@dataclass(frozen=True)
class EvidenceAudio:
    """A clip, taken apart.

    Attributes
    ----------
    evidence, rest : ndarray [shape=(n_samples,)], float32
        Mono; they add up to the clip.
    sample_rate : int
        Hz, the clip's own.
    kept : float
        Energy of the evidence as a share of the clip's; 0 for a silent clip.
    """

    evidence: FloatArray
    rest: FloatArray
    sample_rate: int
    kept: float


def evidence_mask(attribution: FloatArray, settings: EvidenceMask | None = None) -> FloatArray:
    """Make a soft mask of what speaks for the class.

    Parameters
    ----------
    attribution : ndarray [shape=(3, n_mels, n_frames)]

    Returns
    -------
    ndarray [shape=(3, n_mels, n_frames)], float32
        In [0, 1]; zeros where nothing speaks for the class.
    """
    settings = settings or EvidenceMask()
    spread = (0.0, settings.blur, settings.blur)
    smooth = gaussian_filter(np.asarray(attribution, dtype=np.float64), spread, mode="nearest")
    strength = np.maximum(smooth, 0.0)
    ranked = np.sort(strength, axis=None)[::-1]
    if ranked[0] <= 0:
        return np.zeros(strength.shape, dtype=np.float32)
    reached = int(np.searchsorted(ranked.cumsum(), settings.share * ranked.sum()))
    threshold = max(float(ranked[min(reached, ranked.size - 1)]), _SMALLEST * float(ranked[0]))
    power = np.minimum(strength / threshold, 1e12) ** settings.sharpness
    return np.asarray(power / (1.0 + power), dtype=np.float32)


def split_evidence(
    waveform: FloatArray, sample_rate: int, spectrogram: Spectrogram, mask: FloatArray
) -> EvidenceAudio:
    """Take a clip apart into what a mask lets through and the rest.

    Parameters
    ----------
    waveform : ndarray [shape=(n_samples,)]
        Mono, at the clip's own rate; the same stretch of sound that ``spectrogram`` shows.
    sample_rate : int
        Hz.
    spectrogram : Spectrogram
        The network's input, for its axes and windows.
    mask : ndarray [shape=(3, n_mels, n_frames)]
        In [0, 1], as `evidence_mask` makes it. Frequencies that the network's input does not reach
        are of the rest.

    Raises
    ------
    ParameterError
        ``mask`` or ``waveform`` has another shape, or is not finite.
    """
    samples = np.asarray(waveform, dtype=np.float64)
    if samples.ndim != 1 or not samples.size or not np.isfinite(samples).all():
        raise ParameterError("waveform", "needs finite samples of one channel")
    if mask.shape != spectrogram.values.shape or not np.isfinite(mask).all():
        raise ParameterError("mask", f"needs {spectrogram.values.shape} finite values")
    parts = [
        _masked(samples, sample_rate, spectrogram, channel, one) for channel, one in enumerate(mask)
    ]
    evidence = np.mean(parts, axis=0)
    energy = float(np.square(samples).sum())
    return EvidenceAudio(
        evidence=evidence.astype(np.float32),
        rest=(samples - evidence).astype(np.float32),
        sample_rate=sample_rate,
        kept=float(np.square(evidence).sum()) / energy if energy > 0 else 0.0,
    )


def _masked(
    waveform: NDArray[np.float64],
    sample_rate: int,
    spectrogram: Spectrogram,
    channel: int,
    mask: FloatArray,
) -> NDArray[np.float64]:
    """Sound of a clip through the mask of one channel [shape=(n_samples,)]."""
    scale = sample_rate / spectrogram.sample_rate
    window = max(round(spectrogram.win_lengths[channel] * scale), 2)
    hop = min(max(round(spectrogram.hop_lengths[channel] * scale), 1), window // 2)
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * (np.arange(window) + 0.5) / window)
    transform = ShortTimeFFT(hann, hop, sample_rate, mfft=_fast_length(window))
    padded = np.pad(waveform, (0, max(window - len(waveform), 0)))
    values = transform.stft(padded)
    rows = np.array([spectrogram.row_at(hertz) for hertz in transform.f])
    columns = np.array([spectrogram.column_at(channel, s) for s in transform.t(len(padded))])
    on_grid = _at(_at(np.asarray(mask, dtype=np.float64), rows).T, columns).T
    on_grid[transform.f > spectrogram.band_edges[-1]] = 0.0
    found: NDArray[np.float64] = transform.istft(values * on_grid, k1=len(padded)).real
    return found[: len(waveform)]


def _at(values: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows at fractional places, linearly between two; the first and last row beyond them."""
    inside = np.clip(places, 0, len(values) - 1)
    before = np.minimum(inside.astype(int), max(len(values) - 2, 0))
    after = np.minimum(before + 1, len(values) - 1)
    share = (inside - before)[:, None]
    return np.asarray(values[before] * (1 - share) + values[after] * share)


def _fast_length(window: int) -> int:
    from scipy.fft import next_fast_len

    return int(next_fast_len(window, real=True))
