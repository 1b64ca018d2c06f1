"""The forms of a sound that the paper compares: log-spectrogram, log-mel, MFCC and gammatone.

Each is made like the log-mel input, with the same three windows and hops, the same logarithm and
the same shape, so that nothing else differs between them. Of every frame's power spectrum,

====================  ============================  ==================================
representation        power is summed in            rows show, the lowest first
====================  ============================  ==================================
``log-spectrogram``   nothing: every bin            bins, resized to the height
``log-mel``           mel triangles                 bands
``mfcc``              mel triangles                 40 cosine sums over bands, resized
``gammatone``         gammatone filters             bands
====================  ============================  ==================================

Resizing is bilinear with antialiasing. The paper does not say how many coefficients its MFCC have:
40 are as many as sound classification commonly takes; the rest would tell of ripples finer than two
or three bands. They are plain (no lifter, the zeroth kept). Half precision keeps their eleven
leading binary digits: within 0.07 of a zeroth coefficient that spans some hundred nats.

References
----------
Palanisamy, Singhania, Yao (2020), "Rethinking CNN Models for Audio Classification".
Davis, Mermelstein (1980), "Comparison of Parametric Representations for Monosyllabic Word
Recognition in Continuously Spoken Sentences".
Patterson, Robinson, Holdsworth, McKeown, Zhang, Allerhand (1992), "Complex Sounds and Auditory
Images". Slaney (1993), "An Efficient Implementation of the Patterson-Holdsworth Auditory Filter
Bank". Glasberg, Moore (1990), "Derivation of Auditory Filter Shapes from Notched-Noise Data".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import numpy as np
import scipy.fft
import scipy.signal
import scipy.sparse
from numpy.typing import NDArray

from core.features.frames import n_frames_of, power_spectra
from core.features.mel import (
    LOG_MEL,
    LOG_OFFSET,
    LogMel,
    LogMelConfig,
    Representation,
    mel_filterbank,
    padded_clip,
)
from core.features.resize import resize_columns, resize_matrix
from core.results import FloatArray

__all__ = [
    "N_MFCC",
    "REPRESENTATIONS",
    "erb_centres",
    "gammatone_filterbank",
    "input_transform",
]

REPRESENTATIONS: tuple[Representation, ...] = get_args(Representation)
"""In the paper's order."""

N_MFCC = 40
"""Coefficients of the MFCC; as many as there are mel bands where those are fewer."""

_LONGEST_RESPONSE = 0.15
"""s after which the lowest gammatone filter has died away: below 1e-6 of its peak."""

_Matrix = NDArray[np.float64] | scipy.sparse.csr_array


def input_transform(config: LogMelConfig) -> Callable[[FloatArray], FloatArray]:
    """Give the function that makes a clip's network input in the configuration's representation.

    It takes a waveform [shape=(n_samples,)], mono, at ``config.sample_rate`` Hz, and returns an
    array [shape=(3, n_mels, n_frames)], float32, nats, one channel a resolution; it raises
    ParameterError where the waveform is empty, not one-dimensional, or holds NaN or infinity. It
    is safe to use from several threads at a time.
    """
    if config.representation == LOG_MEL:
        log_mel = LogMel(config)
        return lambda waveform: log_mel.transform(waveform).values
    return _Transform(config)


def erb_centres(sample_rate: int, n_bands: int) -> NDArray[np.float64]:
    """Centres of ``n_bands`` bands between 0 Hz and half the rate.

    Returns
    -------
    ndarray [shape=(n_bands,)]
        Hz, rising, evenly spaced on the ERB-rate scale of Glasberg and Moore, where
        21.4 log10(1 + 0.00437 f) auditory filters lie below ``f`` Hz.
    """
    highest = 21.4 * np.log10(1.0 + 0.00437 * sample_rate / 2)
    rates = np.linspace(0.0, highest, n_bands + 2)[1:-1]
    return np.asarray((10.0 ** (rates / 21.4) - 1.0) / 0.00437)


def gammatone_filterbank(sample_rate: int, n_fft: int, n_bands: int) -> NDArray[np.float64]:
    """Power responses of fourth-order gammatone filters, each of height 1.

    SciPy's filters of finite length are taken: those of infinite length lose all digits at the
    lowest centres.

    Returns
    -------
    ndarray [shape=(n_bands, n_fft // 2 + 1)]
        Squared magnitude at the bins of the Fourier transform, centred on `erb_centres`.

    See Also
    --------
    scipy.signal.gammatone : each filter, one ERB wide by Glasberg and Moore.
    """
    n_repeats = int(np.ceil(max(_LONGEST_RESPONSE * sample_rate, 16) / n_fft))
    n_taps = n_repeats * n_fft
    filters = np.empty((n_bands, n_fft // 2 + 1))
    for row, centre in enumerate(erb_centres(sample_rate, n_bands)):
        taps, _ = scipy.signal.gammatone(centre, "fir", numtaps=n_taps, fs=sample_rate)
        response = np.fft.rfft(taps)[::n_repeats][: n_fft // 2 + 1]
        power = response.real**2 + response.imag**2
        filters[row] = power / power.max()
    return filters


class _Transform:
    """Logarithms of power summed in bands, and sums of those."""

    def __init__(self, config: LogMelConfig) -> None:
        self._config = config
        self._filters = _filters(config)
        self._sums = _sums(config)

    def __call__(self, waveform: FloatArray) -> FloatArray:
        config = self._config
        padded = padded_clip(waveform, config)
        return np.stack([
            resize_columns(self._channel(padded, win_length, hop_length), config.n_frames)
            for win_length, hop_length in zip(config.win_lengths, config.hop_lengths, strict=True)
        ])  # fmt: skip

    def _channel(self, waveform: FloatArray, win_length: int, hop_length: int) -> FloatArray:
        """One resolution [shape=(n_mels, n_samples // hop_length + 1)]."""
        n_fft = self._config.n_fft
        shape = self._config.n_mels, n_frames_of(len(waveform), n_fft, hop_length)
        image = np.empty(shape, dtype=np.float32)
        for part, powers in power_spectra(waveform, n_fft, win_length, hop_length):
            bands = powers.T if self._filters is None else self._filters @ powers.T
            logarithms = np.log(bands + LOG_OFFSET)
            image[:, part] = logarithms if self._sums is None else self._sums @ logarithms
        return image


def _filters(config: LogMelConfig) -> _Matrix | None:
    """Weigh bins into bands [shape=(n_bands, n_bins)]; None where every bin stands alone."""
    rate, n_fft = config.sample_rate, config.n_fft
    match config.representation:
        case "gammatone":
            return gammatone_filterbank(rate, n_fft, config.n_mels)
        case "mfcc":
            filters = mel_filterbank(rate, n_fft, config.n_mels)
            return scipy.sparse.csr_array(filters.astype(np.float64))
    return None


def _sums(config: LogMelConfig) -> _Matrix | None:
    """Weigh logarithms of bands into rows [shape=(n_mels, n_bands)]; None where they are rows."""
    height = config.n_mels
    match config.representation:
        case "log-spectrogram":
            rows = resize_matrix(config.n_fft // 2 + 1, height).T
            return scipy.sparse.csr_array(rows.astype(np.float64))
        case "mfcc":
            cosines = scipy.fft.dct(np.eye(height), type=2, norm="ortho", axis=0)[:N_MFCC]
            rows = resize_matrix(len(cosines), height).T
            return np.asarray(rows.astype(np.float64) @ cosines)
    return None
