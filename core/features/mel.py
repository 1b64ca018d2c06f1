"""The three-resolution log-mel input of the paper: windows of 25, 50 and 100 ms, one a channel."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Literal

import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)

from core.errors import ParameterError
from core.features.frames import n_frames_of, power_spectra
from core.features.resize import resize_columns
from core.results import FloatArray, Spectrogram, hz_to_mel, mel_to_hz

__all__ = [
    "LOG_MEL",
    "LOG_OFFSET",
    "LogMel",
    "LogMelConfig",
    "Representation",
    "log_mel",
    "mel_band_edges",
    "mel_filterbank",
    "mel_filters",
    "padded_clip",
]

Representation = Literal["log-spectrogram", "log-mel", "mfcc", "gammatone"]

LOG_MEL: Representation = "log-mel"
"""The paper's choice, and the only one that a bundle and the window know."""

LOG_OFFSET = 1e-6
"""Mel power added before the logarithm."""

_LONGEST_CLIP = 1.5
_MOST_PIXELS = 1 << 20
_MOST_SAMPLES = 1 << 26
_MOST_FRAMES = 1 << 18


class LogMelConfig(BaseModel):
    """How a clip becomes a network's input.

    Attributes
    ----------
    sample_rate : int
        Hz; clips of another rate are resampled before.
    n_fft : int
        Points of the Fourier transform; shorter windows are padded with zeros.
    windows_ms, hops_ms : tuple of 3 float
        Analysis window and hop of each channel, ms.
    n_mels, n_frames : int
        Height and width of the input; every channel is resized to this width.
    clip_duration : float or None
        s. Shorter clips are padded with silence at their end up to it. Clips of up to 1.5 times
        it are taken whole, squeezed into the width; longer ones are recordings, taken by windows
        of it. None: every clip is taken whole, whatever its length.
    representation : str
        What is shown of each frame, see `core.features.representations`. ``"log-mel"`` is left
        unsaid where the settings are written down, so that they read as they always did.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    sample_rate: int = Field(44_100, ge=1_000, le=768_000)
    n_fft: int = Field(4_410, ge=16, le=1 << 18)
    windows_ms: tuple[float, float, float] = (25.0, 50.0, 100.0)
    hops_ms: tuple[float, float, float] = (10.0, 25.0, 50.0)
    n_mels: int = Field(128, ge=1, le=1024)
    n_frames: int = Field(250, ge=1, le=16_384)
    clip_duration: float | None = Field(5.0, gt=0, le=3_600)
    representation: Representation = LOG_MEL

    @model_serializer(mode="wrap")
    def _log_mel_unsaid(self, written: SerializerFunctionWrapHandler) -> dict[str, Any]:
        said: dict[str, Any] = written(self)
        if self.representation == LOG_MEL:
            said.pop("representation", None)
        return said

    @model_validator(mode="after")
    def _windows_fit(self) -> LogMelConfig:
        for name, lengths in (("windows_ms", self.win_lengths), ("hops_ms", self.hop_lengths)):
            if min(lengths) < 1:
                raise ValueError(f"{name}: each must be at least one sample long")
        if self.n_mels * self.n_frames > _MOST_PIXELS:
            raise ValueError(f"n_frames: more than {_MOST_PIXELS} pixels a channel")
        n_samples = (self.clip_duration or 0.0) * self.sample_rate
        if n_samples > _MOST_SAMPLES or n_samples / min(self.hop_lengths) > _MOST_FRAMES:
            raise ValueError("clip_duration: too long for this sample rate and these hops")
        if max(self.win_lengths) > self.n_fft:
            raise ValueError(
                f"n_fft: {self.n_fft} points are fewer than the longest window, "
                f"{max(self.win_lengths)} samples"
            )
        return self

    @property
    def win_lengths(self) -> tuple[int, ...]:
        """Analysis windows, samples."""
        return tuple(round(ms * self.sample_rate / 1000) for ms in self.windows_ms)

    @property
    def hop_lengths(self) -> tuple[int, ...]:
        """Hops, samples."""
        return tuple(round(ms * self.sample_rate / 1000) for ms in self.hops_ms)

    def is_recording(self, duration: float) -> bool:
        """Whether sound of this length, s, is taken by windows instead of whole.

        Up to 1.5 times ``clip_duration``, a clip is squeezed into the input.
        """
        return self.clip_duration is not None and duration > _LONGEST_CLIP * self.clip_duration

    @property
    def clip_samples(self) -> int | None:
        """``clip_duration`` in samples."""
        if self.clip_duration is None:
            return None
        return round(self.clip_duration * self.sample_rate)


def mel_band_edges(sample_rate: int, n_mels: int) -> NDArray[np.float64]:
    """Corner frequencies of ``n_mels`` triangles from 0 Hz to half the rate.

    Returns
    -------
    ndarray [shape=(n_mels + 2,)]
        Hz, evenly spaced on the HTK mel scale.
    """
    mels = np.linspace(0.0, hz_to_mel(sample_rate / 2), n_mels + 2)
    return np.array([mel_to_hz(mel) for mel in mels])


def mel_filterbank(sample_rate: int, n_fft: int, n_mels: int) -> FloatArray:
    """Triangular filters on the HTK mel scale, each of height 1.

    Returns
    -------
    ndarray [shape=(n_mels, n_fft // 2 + 1)], float32

    See Also
    --------
    librosa.filters.mel : with ``htk=True, norm=None`` the same.
    """
    return np.stack(list(mel_filters(sample_rate, n_fft, n_mels)))


def mel_filters(sample_rate: int, n_fft: int, n_mels: int) -> Iterator[FloatArray]:
    """Yield the rows of `mel_filterbank`: at rates of megahertz all of them are a gigabyte."""
    edges = mel_band_edges(sample_rate, n_mels)
    bins = np.arange(n_fft // 2 + 1) * sample_rate / n_fft
    for low, middle, high in zip(edges, edges[1:], edges[2:], strict=False):
        rising = (bins - low) / (middle - low)
        falling = (high - bins) / (high - middle)
        yield np.maximum(0.0, np.minimum(rising, falling)).astype(np.float32)


class LogMel:
    """The transform for one configuration, with its windows and filters computed once.

    Safe to use from several threads at a time.

    Raises
    ------
    ParameterError
        The configuration is for another representation.
    """

    def __init__(self, config: LogMelConfig | None = None) -> None:
        self.config = config if config is not None else LogMelConfig()
        if self.config.representation != LOG_MEL:
            raise ParameterError(
                "representation", f"must be {LOG_MEL} here, not {self.config.representation}"
            )

    def transform(self, waveform: FloatArray) -> Spectrogram:
        """Three-resolution log-mel spectrogram of one clip.

        Parameters
        ----------
        waveform : ndarray [shape=(n_samples,)], float32
            Mono, nominally in [-1, 1], at ``config.sample_rate`` Hz.

        Returns
        -------
        Spectrogram
            ``values`` [shape=(3, n_mels, n_frames)], nats.

        Raises
        ------
        ParameterError
            ``waveform`` is empty, not one-dimensional, or holds NaN or infinity.

        References
        ----------
        Palanisamy, Singhania, Yao (2020), "Rethinking CNN Models for Audio Classification", III-B.
        """
        config = self.config
        padded = padded_clip(waveform, config)
        resolutions = tuple(
            self._channel(padded, win_length, hop_length)
            for win_length, hop_length in zip(config.win_lengths, config.hop_lengths, strict=True)
        )
        values = np.stack([resize_columns(image, config.n_frames) for image in resolutions])
        return Spectrogram(
            values=values,
            resolutions=resolutions,
            sample_rate=config.sample_rate,
            win_lengths=config.win_lengths,
            hop_lengths=config.hop_lengths,
            n_samples=len(padded),
            band_edges=self._band_edges,
        )

    @property
    def silence(self) -> float:
        """Value of a pixel where there is no sound at all, nats."""
        return float(np.log(LOG_OFFSET))

    def _channel(self, waveform: FloatArray, win_length: int, hop_length: int) -> FloatArray:
        """Log-mel of one resolution [shape=(n_mels, n_samples // hop_length + 1)]."""
        n_fft = self.config.n_fft
        n_frames = n_frames_of(len(waveform), n_fft, hop_length)
        mel = np.empty((self.config.n_mels, n_frames), dtype=np.float32)
        for part, powers in power_spectra(waveform, n_fft, win_length, hop_length):
            mel[:, part] = self._filters @ powers.T
        mel += np.float32(LOG_OFFSET)
        return np.log(mel, out=mel)

    @cached_property
    def _filters(self) -> scipy.sparse.csr_array:
        config = self.config
        return scipy.sparse.csr_array(
            mel_filterbank(config.sample_rate, config.n_fft, config.n_mels)
        )

    @cached_property
    def _band_edges(self) -> NDArray[np.float64]:
        return mel_band_edges(self.config.sample_rate, self.config.n_mels)


def log_mel(waveform: FloatArray, config: LogMelConfig | None = None) -> Spectrogram:
    """Three-resolution log-mel of one clip; see `LogMel.transform`."""
    return LogMel(config).transform(waveform)


def padded_clip(waveform: FloatArray, config: LogMelConfig) -> FloatArray:
    """Pad a clip with silence at its end to the length that is analysed.

    Raises
    ------
    ParameterError
        ``waveform`` is empty, not one-dimensional, or holds NaN or infinity.
    """
    waveform = np.asarray(waveform, dtype=np.float32)
    if waveform.ndim != 1 or len(waveform) == 0:
        raise ParameterError("waveform", f"needs shape (n_samples,), got {waveform.shape}")
    if not np.isfinite(waveform).all():
        raise ParameterError("waveform", "holds samples that are not numbers (NaN, infinity)")
    shortest = max(config.clip_samples or 0, config.n_fft)
    return np.pad(waveform, (0, max(shortest - len(waveform), 0)))
