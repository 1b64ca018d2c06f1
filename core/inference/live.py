"""Sound that is still coming: the last minute of it, and its newest window as networks see it.

Nothing here has a thread or a device. The caller pushes blocks as they come and asks for a window
when the networks are free; what came between is skipped and counted, so that the backlog cannot
grow and the delay stays that of one prediction.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from core.audio.resample import resample_stream
from core.errors import ParameterError
from core.features.mel import LOG_OFFSET, LogMelConfig, mel_filterbank
from core.inference.classifier import Classifier
from core.results import FloatArray, Prediction

__all__ = ["DEFAULT_HOP", "LivePrediction", "LiveStream", "LiveWindow", "predict_window"]

DEFAULT_HOP = 0.25
"""s of new sound after which a window is worth a prediction."""

_KEEP = 60.0
_WINDOW = 5.0
"""s; for bundles that take clips of any length."""
_ROUNDING = 1e-6
_COLUMNS_CHANNEL = 1
_MOST_COLUMNS = 4_096


@dataclass(frozen=True)
class LiveWindow:
    """The newest part of a stream.

    Attributes
    ----------
    start, end : float
        s from the start of the stream; ``start`` is negative while less than a window was heard,
        and the waveform then begins with silence.
    waveform : ndarray [shape=(n_samples,)], float32
        Mono, at the rate that the networks hear at.
    heard_at : float
        When its last sample came, on the stream's clock, s. The resampler may hold back some later
        ones, up to 0.16 s of them.
    """

    start: float
    end: float
    waveform: FloatArray
    heard_at: float


@dataclass(frozen=True)
class LivePrediction:
    """What the networks say of a window.

    Attributes
    ----------
    delay : float
        From the window's last sample to the prediction, s.
    """

    start: float
    end: float
    prediction: Prediction
    delay: float


class LiveStream:
    """The end of a stream of sound.

    Parameters
    ----------
    features : LogMelConfig
        Of the bundle that hears; a window is as long as its clips.
    sample_rate, n_channels : int
        Of the blocks.
    hop : float
        New sound that makes a window due, s.
    keep : float
        How much is remembered at the device's own rate, s.
    clock : callable
        Gives the time, s.

    Raises
    ------
    ParameterError
        A rate, a count or a duration is not positive.
    """

    def __init__(
        self,
        features: LogMelConfig,
        sample_rate: int,
        n_channels: int = 1,
        *,
        hop: float = DEFAULT_HOP,
        keep: float = _KEEP,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        for name, value in (
            ("sample_rate", sample_rate),
            ("n_channels", n_channels),
            ("hop", hop),
            ("keep", keep),
        ):
            if not value > 0:
                raise ParameterError(name, f"{value} is not positive")
        self.features, self.sample_rate, self.n_channels = features, sample_rate, n_channels
        self.hop = hop
        self.n_skipped = 0
        self._clock = clock
        self._kept = _Ring(max(round(keep * sample_rate), 1), n_channels)
        self._n_window = features.clip_samples or round(_WINDOW * features.sample_rate)
        self._heard = _Ring(self._n_window, 1)
        self._waiting: deque[FloatArray] = deque()
        self._resampled = resample_stream(self._blocks(), sample_rate, features.sample_rate)
        self._arrivals: deque[tuple[float, float]] = deque()
        self._columns = _Columns(features)
        self._last_end: int | None = None

    @property
    def duration(self) -> float:
        """Sound that has come so far, s."""
        return self._kept.n_pushed / self.sample_rate

    @property
    def window(self) -> float:
        """Length of a window, s."""
        return self._n_window / self.features.sample_rate

    def push(self, block: NDArray[np.floating]) -> None:
        """Take what has come: any number of samples; what is no number counts as silence.

        Parameters
        ----------
        block : ndarray [shape=(n_samples, n_channels) or (n_samples,)]

        Raises
        ------
        ParameterError
            It has another number of channels.
        """
        samples = np.asarray(block, dtype=np.float32)
        samples = samples[:, None] if samples.ndim == 1 else samples
        if samples.ndim != 2 or samples.shape[1] != self.n_channels:
            raise ParameterError("block", f"needs {self.n_channels} channels, got {samples.shape}")
        if len(samples) == 0:
            return
        samples = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0)
        self._kept.push(samples)
        self._waiting.append(samples.mean(axis=1))
        mono = next(self._resampled)
        self._heard.push(mono[:, None])
        self._columns.push(mono)
        self._arrivals.append((self.duration, self._clock()))
        ready = self._heard.n_pushed / self.features.sample_rate
        while self._arrivals[0][0] < ready - _ROUNDING:
            self._arrivals.popleft()

    def close(self) -> None:
        """Let the resampler go; what was heard stays, and nothing more is taken."""
        self._resampled.close()

    def next_window(self) -> LiveWindow | None:
        """Give the newest window, or None while there is less than a hop of new sound."""
        end, hop = self._heard.n_pushed, self._hop
        new = end - (self._last_end or 0)
        if new < hop:
            return None
        if self._last_end is not None:
            self.n_skipped += max(int(new / hop + _ROUNDING) - 1, 0)
        self._last_end = end
        waveform = np.zeros(self._n_window, dtype=np.float32)
        heard = self._heard.last(self._n_window)[:, 0]
        waveform[self._n_window - len(heard) :] = heard
        rate = self.features.sample_rate
        _, heard_at = self._arrivals[0]
        return LiveWindow((end - self._n_window) / rate, end / rate, waveform, heard_at)

    def take_columns(self) -> FloatArray:
        """Columns of the rolling picture since the last call [shape=(n_mels, n)], nats.

        They have the middle of the three resolutions; `columns_per_second` tells how wide they are.
        """
        return self._columns.take()

    @property
    def columns_per_second(self) -> float:
        """Columns that a second of sound gives."""
        return self.features.sample_rate / self._columns.hop

    def last_sound(self) -> FloatArray:
        """Give what is remembered, as it came [shape=(n_samples, n_channels)]."""
        return self._kept.last(self._kept.n_held)

    @property
    def _hop(self) -> int:
        return max(round(self.hop * self.features.sample_rate), 1)

    def _blocks(self) -> Iterator[FloatArray]:
        while True:
            yield self._waiting.popleft()


def predict_window(
    classifier: Classifier, window: LiveWindow, clock: Callable[[], float] = time.monotonic
) -> LivePrediction:
    """Ask the networks about a window.

    Parameters
    ----------
    clock : callable
        The stream's.
    """
    values = classifier.log_mel.transform(window.waveform).values
    (prediction,) = classifier.predict(values[None])
    return LivePrediction(window.start, window.end, prediction, clock() - window.heard_at)


class _Ring:
    """The last samples of a stream, in memory that does not grow."""

    def __init__(self, n_samples: int, n_channels: int) -> None:
        self._data = np.zeros((n_samples, n_channels), dtype=np.float32)
        self.n_pushed = 0

    @property
    def n_held(self) -> int:
        return min(self.n_pushed, len(self._data))

    def push(self, samples: FloatArray) -> None:
        size = len(self._data)
        tail = samples[-size:]
        start = (self.n_pushed + len(samples) - len(tail)) % size
        first = min(len(tail), size - start)
        self._data[start : start + first] = tail[:first]
        self._data[: len(tail) - first] = tail[first:]
        self.n_pushed += len(samples)

    def last(self, n_samples: int) -> FloatArray:
        n = min(n_samples, self.n_held)
        places = np.arange(self.n_pushed - n, self.n_pushed) % len(self._data)
        return self._data[places]


class _Columns:
    """Log-mel columns of whole frames, as sound comes."""

    def __init__(self, features: LogMelConfig) -> None:
        self.hop = features.hop_lengths[_COLUMNS_CHANNEL]
        self._length = features.win_lengths[_COLUMNS_CHANNEL]
        self._n_fft = features.n_fft
        phase = 2 * np.pi * np.arange(self._length) / self._length
        self._window = 0.5 - 0.5 * np.cos(phase)
        filters = mel_filterbank(features.sample_rate, features.n_fft, features.n_mels)
        self._filters = scipy.sparse.csr_array(filters.astype(np.float64))
        self._rest = np.zeros(0, dtype=np.float32)
        self._done: deque[FloatArray] = deque(maxlen=_MOST_COLUMNS)

    def push(self, samples: FloatArray) -> None:
        sound = np.concatenate([self._rest, samples])
        n_frames = max((len(sound) - self._length) // self.hop + 1, 0)
        self._rest = sound[n_frames * self.hop :]
        if n_frames:
            views = np.lib.stride_tricks.sliding_window_view(sound, self._length)
            frames = views[:: self.hop][:n_frames] * self._window
            power = np.abs(np.fft.rfft(frames, self._n_fft)) ** 2
            columns = np.log(self._filters @ power.T + LOG_OFFSET).astype(np.float32)
            self._done.extend(columns.T)

    def take(self) -> FloatArray:
        found = [self._done.popleft() for _ in range(len(self._done))]
        n_mels = self._filters.shape[0]
        return np.stack(found, axis=1) if found else np.zeros((n_mels, 0), dtype=np.float32)
