"""Windows of a long recording, read as a stream so that memory does not grow with its length."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.audio.decode import probe, stream_mono
from core.audio.resample import resample_stream
from core.errors import ParameterError
from core.results import FloatArray

__all__ = ["AudioWindow", "check_windowing", "n_windows", "stream_windows"]

_SHORTEST_TAIL = 0.05
"""s of sound that no earlier window holds, below which a last window is not worth its own row."""
_ROUNDING = 1e-9


@dataclass(frozen=True)
class AudioWindow:
    """A part of a recording.

    Attributes
    ----------
    start, end : float
        s from the start of the recording; the last window may be shorter than the others.
    waveform : ndarray [shape=(n_samples,)], float32
    """

    start: float
    end: float
    waveform: FloatArray


def n_windows(duration: float, window: float, hop: float) -> int:
    """How many windows cover a recording; all arguments in s.

    Raises
    ------
    ParameterError
        ``window`` or ``hop`` is not positive, or the hop is longer than the window.
    """
    check_windowing(window, hop)
    rest = duration - window
    if rest < -_ROUNDING:
        return 1
    full = 1 + math.floor(rest / hop + _ROUNDING)
    left_out = rest - (full - 1) * hop
    return full + (left_out >= _SHORTEST_TAIL - _ROUNDING)


def stream_windows(
    path: Path | str, sample_rate: int, window: float, hop: float, *, skip: int = 0
) -> Iterator[AudioWindow]:
    """Read a recording window by window.

    Parameters
    ----------
    sample_rate : int
        Of the windows, Hz.
    window, hop : float
        Length of a window, and from one's start to the next's, s.
    skip : int
        Windows at the start that are passed over without being decoded.

    Yields
    ------
    AudioWindow

    Raises
    ------
    AudioDecodeError
        The file cannot be read; also in the middle, where it breaks off, after the windows that
        are whole.
    ParameterError
        As `n_windows`.
    """
    check_windowing(window, hop)
    rate = probe(path).sample_rate
    size = max(round(window * sample_rate), 1)
    step = max(round(hop * sample_rate), 1)
    tail = round(_SHORTEST_TAIL * sample_rate)
    held = np.zeros(0, dtype=np.float32)
    first = skip * step
    covered = first - step + size if skip else 0
    blocks = stream_mono(path, first=round(first * rate / sample_rate))
    for block in resample_stream(blocks, rate, sample_rate):
        held = np.concatenate([held, block])
        while len(held) >= size:
            yield _window(first, held[:size].copy(), sample_rate)
            covered = first + size
            held = held[step:]
            first += step
    if first + len(held) - covered >= min(tail, 1 if covered == 0 else tail):
        yield _window(first, held, sample_rate)


def _window(first: int, waveform: FloatArray, sample_rate: int) -> AudioWindow:
    return AudioWindow(first / sample_rate, (first + len(waveform)) / sample_rate, waveform)


def check_windowing(window: float, hop: float) -> None:
    """Refuse windows that cannot cover a recording.

    Raises
    ------
    ParameterError
        ``window`` or ``hop`` (s) is not positive, or the hop is longer than the window.
    """
    if not window > 0 or not math.isfinite(window):
        raise ParameterError("window", f"{window:g} s is not a length")
    if not hop > 0 or not math.isfinite(hop):
        raise ParameterError("hop", f"{hop:g} s is not a step")
    if hop > window:
        raise ParameterError(
            "hop", f"{hop:g} s is longer than the window, {window:g} s: sound would be skipped"
        )
