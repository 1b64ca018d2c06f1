"""What the library hands out: frozen records of NumPy arrays, never tensors.

May import errors and progress only, so that a front end can hold and draw results without torch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "AttributionMap",
    "AudioClip",
    "AudioInfo",
    "ClipAnalysis",
    "EpochMetrics",
    "FloatArray",
    "MelScale",
    "Prediction",
    "SoundEvent",
    "Spectrogram",
    "WindowPrediction",
]

FloatArray = NDArray[np.float32]

_HTK_BREAK_HZ = 700.0
_HTK_SCALE = 2595.0


@dataclass(frozen=True)
class AudioInfo:
    """What a sound file says of itself.

    Attributes
    ----------
    sample_rate : int
        Hz.
    channels, n_samples : int
        Channel count, and samples in each channel.
    container, encoding : str
        For example ``"WAV"`` and ``"PCM_16"``.
    """

    path: Path
    sample_rate: int
    channels: int
    n_samples: int
    container: str
    encoding: str

    @property
    def duration(self) -> float:
        """Length in s."""
        return self.n_samples / self.sample_rate


@dataclass(frozen=True)
class AudioClip:
    """A mono waveform and where it came from.

    Attributes
    ----------
    waveform : ndarray [shape=(n_samples,)], float32
        Mean of the source's channels, nominally in [-1, 1].
    sample_rate : int
        Of ``waveform``, Hz.
    info : AudioInfo or None
        The file it was read from; None for sound that never was a file.
    """

    waveform: FloatArray
    sample_rate: int
    info: AudioInfo | None = None

    @property
    def duration(self) -> float:
        """Length in s."""
        return len(self.waveform) / self.sample_rate


@dataclass(frozen=True)
class Spectrogram:
    """The three-resolution log-mel input of a network, with its way back to the sound.

    Attributes
    ----------
    values : ndarray [shape=(3, n_mels, n_frames)], float32
        ln(mel power + 1e-6); row 0 is the lowest band. This is what the network sees.
    resolutions : tuple of ndarray [shape=(n_mels, n_frames of that channel)]
        The same before the resize to a common width.
    sample_rate : int
        Hz.
    win_lengths, hop_lengths : tuple of int
        Analysis window and hop of each channel, samples.
    n_samples : int
        Samples analysed, padding to the clip duration included.
    band_edges : ndarray [shape=(n_mels + 2,)]
        Corner frequencies of the mel filters, Hz: band ``r`` rises from ``[r]``, peaks at
        ``[r + 1]`` and ends at ``[r + 2]``. Evenly spaced on the mel axis.
    """

    values: FloatArray
    resolutions: tuple[FloatArray, ...]
    sample_rate: int
    win_lengths: tuple[int, ...]
    hop_lengths: tuple[int, ...]
    n_samples: int
    band_edges: NDArray[np.float64]

    @property
    def duration(self) -> float:
        """Length of the analysed sound in s."""
        return self.n_samples / self.sample_rate

    def time_of(self, channel: int, column: float) -> float:
        """Time in s at the centre of a column of ``values[channel]``.

        Column ``j`` of an image resized from ``n`` to ``m`` columns is centred on position
        ``(j + 1/2) n/m - 1/2`` of the original, and frame ``i`` of a centred transform on
        sample ``i * hop_length``.
        """
        n_columns = self.values.shape[2]
        n_frames = self.resolutions[channel].shape[1]
        frame = (column + 0.5) * n_frames / n_columns - 0.5
        return float(frame * self.hop_lengths[channel] / self.sample_rate)

    def column_at(self, channel: int, time: float) -> float:
        """Fractional column of ``values[channel]`` at ``time`` s; inverse of `time_of`."""
        n_columns = self.values.shape[2]
        n_frames = self.resolutions[channel].shape[1]
        frame = time * self.sample_rate / self.hop_lengths[channel]
        return float((frame + 0.5) * n_columns / n_frames - 0.5)

    def time_extent(self, channel: int) -> tuple[float, float]:
        """Left edge of the first and right edge of the last column, s."""
        return self.time_of(channel, -0.5), self.time_of(channel, self.values.shape[2] - 0.5)

    @property
    def scale(self) -> MelScale:
        """Its rows in Hz."""
        edges = self.band_edges
        return MelScale(len(edges) - 2, float(edges[-1]), float(edges[0]))

    def frequency_of(self, row: float) -> float:
        """Centre frequency in Hz of a (fractional) row of ``values``."""
        return self.scale.frequency_of(row)

    def row_at(self, frequency: float) -> float:
        """Fractional row of ``values`` at ``frequency`` Hz; inverse of `frequency_of`."""
        return self.scale.row_at(frequency)


@dataclass(frozen=True)
class MelScale:
    """Bands evenly spaced in mel, as rows of a picture.

    Attributes
    ----------
    n_mels : int
    high, low : float
        Where the highest band ends and the lowest begins, Hz.
    """

    n_mels: int
    high: float
    low: float = 0.0

    def frequency_of(self, row: float) -> float:
        """Centre frequency in Hz of a (fractional) row."""
        low, high = hz_to_mel(self.low), hz_to_mel(self.high)
        return mel_to_hz(low + (row + 1) * (high - low) / (self.n_mels + 1))

    def row_at(self, frequency: float) -> float:
        """Fractional row at ``frequency`` Hz; inverse of `frequency_of`."""
        low, high = hz_to_mel(self.low), hz_to_mel(self.high)
        return (hz_to_mel(frequency) - low) / ((high - low) / (self.n_mels + 1)) - 1


def hz_to_mel(frequency: float) -> float:
    """Pitch in mel (HTK formula) of a frequency in Hz."""
    return float(_HTK_SCALE * np.log10(1.0 + frequency / _HTK_BREAK_HZ))


def mel_to_hz(mel: float) -> float:
    """Frequency in Hz of a pitch in mel (HTK formula)."""
    return float(_HTK_BREAK_HZ * (10.0 ** (mel / _HTK_SCALE) - 1.0))


@dataclass(frozen=True)
class Prediction:
    """What an ensemble says of one input.

    Attributes
    ----------
    labels : tuple of str
        Class names, in the order of all arrays.
    probabilities : ndarray [shape=(n_classes,)]
        Mean of the members' softmax outputs.
    members : ndarray [shape=(n_members, n_classes)]
        Each member's softmax output.
    calibrated : ndarray [shape=(n_classes,)]
        ``probabilities`` after temperature scaling.
    agreement : float
        Share of members whose first choice is the ensemble's, in [0, 1].
    entropy : float
        Of ``probabilities``, nats.
    mutual_information : float
        Entropy of the mean minus mean entropy of the members, nats: the part of the doubt that
        comes from the members' disagreement.
    unknown : bool
        The calibrated confidence lies below the bundle's threshold: "not one of these sounds".
    threshold : float or None
        That threshold; None where the bundle has none.
    """

    labels: tuple[str, ...]
    probabilities: FloatArray
    members: FloatArray
    calibrated: FloatArray
    agreement: float
    entropy: float
    mutual_information: float
    unknown: bool = False
    threshold: float | None = None

    @property
    def index(self) -> int:
        """Class with the highest probability."""
        return int(np.argmax(self.probabilities))

    @property
    def label(self) -> str:
        """Name of the class with the highest probability."""
        return self.labels[self.index]

    @property
    def probability(self) -> float:
        """Highest mean probability, in [0, 1]."""
        return float(self.probabilities[self.index])

    @property
    def confidence(self) -> float:
        """Calibrated probability of `label`, in [0, 1]."""
        return float(self.calibrated[self.index])

    @property
    def n_agreeing(self) -> int:
        """How many members put `label` first."""
        return int(np.count_nonzero(np.argmax(self.members, axis=1) == self.index))

    def ranking(self, top: int | None = None) -> list[tuple[str, float]]:
        """Classes and mean probabilities, the most probable first."""
        order = np.argsort(-self.probabilities, kind="stable")[:top]
        return [(self.labels[i], float(self.probabilities[i])) for i in order]


@dataclass(frozen=True)
class WindowPrediction:
    """One window of a recording.

    Attributes
    ----------
    start, end : float
        s from the start of the recording; ``end`` never passes the recording's end.
    """

    start: float
    end: float
    prediction: Prediction


@dataclass(frozen=True)
class SoundEvent:
    """A stretch of a recording that holds one class.

    Attributes
    ----------
    start, end : float
        s from the start of the recording; equal for a point in time.
    label : str
    peak, mean : float or None
        Highest and mean calibrated probability of the class between ``start`` and ``end``; None
        for what people or other programs have marked.
    low, high : float or None
        Hz, where the stretch is bounded in frequency.
    """

    start: float
    end: float
    label: str
    peak: float | None = None
    mean: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def duration(self) -> float:
        """Length in s."""
        return self.end - self.start


@dataclass(frozen=True)
class ClipAnalysis:
    """A clip with all that a page needs to show it.

    Attributes
    ----------
    prediction : Prediction
        Of the whole clip; for a recording, with the windows' mean probabilities.
    windows : tuple of WindowPrediction
        Empty for a clip that was taken whole.
    """

    clip: AudioClip
    spectrogram: Spectrogram
    prediction: Prediction
    windows: tuple[WindowPrediction, ...] = ()


@dataclass(frozen=True)
class AttributionMap:
    """How much each pixel of the network's input speaks for a class.

    Attributes
    ----------
    values : ndarray [shape=(3, n_mels, n_frames)], float32
        Mean of the members' maps; where there is a ``difference``, it sums to it up to
        ``convergence_delta``.
    members : ndarray [shape=(n_members, 3, n_mels, n_frames)], float32
        Each member's map.
    label : str
        The class explained.
    target : int
        Its index.
    output : str
        ``"probability"`` (the ensemble's mean softmax) or ``"logit"`` (the members' mean logit).
    method : str
        One of `core.attribution.methods.METHODS`.
    baseline : str or None
        What the input is compared with; None where the method compares it with nothing.
    quadrature : str or None
        Rule of Integrated Gradients; None for other methods.
    n_steps : int or None
        Gradient evaluations of Integrated Gradients along the path, for each member; None for other
        methods.
    output_value : float
        Output at the input.
    difference : float or None
        Output at the input minus output at the baseline; None for methods that do not divide it
        among the pixels.
    convergence_delta : float or None
        Sum of ``values`` minus ``difference``; None where there is no difference.
    member_errors : tuple of float
        Each member's own relative error; empty where there is none.
    final : bool
        False while a finer map of the same question is still being computed.
    against : str or None
        Class whose output was taken off that of ``label``: why this rather than that.
    settings : mapping
        All settings of the method by name, for people to read.
    """

    values: FloatArray
    members: FloatArray
    label: str
    target: int
    output: str
    method: str
    baseline: str | None
    quadrature: str | None
    n_steps: int | None
    output_value: float
    difference: float | None
    convergence_delta: float | None
    member_errors: tuple[float, ...]
    final: bool = True
    against: str | None = None
    settings: Mapping[str, float | str] = field(default_factory=dict)

    @property
    def relative_error(self) -> float | None:
        """Completeness error: |convergence delta| as a share of |difference|, >= 0.

        None for methods that do not divide the difference among the pixels.
        """
        if self.convergence_delta is None or self.difference is None:
            return None
        return relative_error(self.convergence_delta, self.difference)

    def time_marginal(self, channel: int | None = None) -> FloatArray:
        """Attribution of each column, all rows summed [shape=(n_frames,)]; all channels if None."""
        chosen = self.values if channel is None else self.values[channel : channel + 1]
        return np.asarray(chosen.sum(axis=(0, 1)), dtype=np.float32)

    def frequency_marginal(self, channel: int | None = None) -> FloatArray:
        """Attribution of each row, all columns summed [shape=(n_mels,)]; all channels if None."""
        chosen = self.values if channel is None else self.values[channel : channel + 1]
        return np.asarray(chosen.sum(axis=(0, 2)), dtype=np.float32)


def relative_error(delta: float, difference: float) -> float:
    """|delta| / |difference|; 0 where both vanish, infinite where only the difference does."""
    if delta == 0.0:
        return 0.0
    if difference == 0.0:
        return float("inf")
    return abs(delta) / abs(difference)


@dataclass(frozen=True)
class EpochMetrics:
    """One epoch of training, seen from outside.

    Attributes
    ----------
    epoch, n_epochs : int
        Counted from 1, and planned in all.
    loss : float
        Mean training cross-entropy, nats.
    accuracy : float
        On the training clips as they were shown, in [0, 1].
    validation_loss, validation_accuracy : float or None
        On the inner validation split; None where there is none.
    learning_rate : float
        During this epoch.
    seconds : float
        Wall time of the epoch.
    waiting : float
        Share of the epoch's training steps that was spent waiting for data, in [0, 1].
    """

    epoch: int
    n_epochs: int
    loss: float
    accuracy: float
    learning_rate: float
    seconds: float
    validation_loss: float | None = None
    validation_accuracy: float | None = None
    waiting: float = 0.0
