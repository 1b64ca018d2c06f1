"""Outline and spectrogram of a whole recording, from one reading of its file."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.audio.decode import probe, stream_mono
from core.audio.overview import OutlineBuilder, WaveformOverview
from core.errors import ParameterError
from core.features.mel_frames import mel_frames
from core.features.pyramid import FINEST_LEVEL, LevelArray, SpectrogramPyramid
from core.features.pyramid_builder import PyramidBuilder, column_levels, pooled
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.results import FloatArray

__all__ = ["RecordingOverview", "read_columns", "read_recording_overview"]

_MOST_BINS = 1 << 16
_PARTIAL_S = 1.0


@dataclass(frozen=True)
class RecordingOverview:
    """What is shown of a recording as a whole."""

    outline: WaveformOverview
    spectrogram: SpectrogramPyramid


def read_recording_overview(
    path: Path | str,
    *,
    partial: Callable[[RecordingOverview], object] | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> RecordingOverview:
    """Outline and spectrogram of a file, read once as a stream.

    Needs up to 34 MB, however long the file: an hour takes 23 MB.

    Parameters
    ----------
    partial : callable, optional
        Takes, once a second, what is known so far; the rest of it is silence.

    Raises
    ------
    AudioDecodeError
        The file cannot be read as sound.
    OperationCancelled
        ``cancel`` was set.
    """
    info = probe(path)
    outline = OutlineBuilder(info.n_samples, _MOST_BINS)
    pyramid = PyramidBuilder(info.n_samples, info.sample_rate)
    extent = info.duration, info.sample_rate
    due = time.monotonic() + _PARTIAL_S
    for block in stream_mono(path):
        check_cancelled(cancel)
        outline.add(block)
        pyramid.add(block)
        report(progress, outline.n_seen, info.n_samples, "reading the recording")
        if partial is not None and time.monotonic() >= due:
            partial(RecordingOverview(outline.so_far(*extent), pyramid.so_far()))
            due = time.monotonic() + _PARTIAL_S
    return RecordingOverview(outline.so_far(*extent), pyramid.finish())


def read_columns(
    path: Path | str,
    pyramid: SpectrogramPyramid,
    level: int,
    first: int,
    stop: int,
    *,
    cancel: CancelToken | None = None,
) -> LevelArray:
    """Columns of a level that the pyramid does not hold, from the file.

    Parameters
    ----------
    pyramid : SpectrogramPyramid
        Of the same file.
    level : int
        From `core.features.pyramid.FINEST_LEVEL` on.
    first, stop : int
        Columns; what lies past the end is left out.

    Returns
    -------
    ndarray [shape=(128, n_columns)], uint8
        In the pyramid's values.

    Raises
    ------
    AudioDecodeError
        The file cannot be read as sound any more.
    OperationCancelled
        ``cancel`` was set.
    ParameterError
        There is no such level, or no column from ``first`` on.
    """
    grid = pyramid.grid
    if level < FINEST_LEVEL:
        raise ParameterError("level", f"{level} lies below the finest, {FINEST_LEVEL}")
    stop = min(stop, grid.n_columns(pyramid.n_samples, level))
    if not 0 <= first < stop:
        raise ParameterError("first", f"there is no column from {first} on")
    start = grid.first_sample(first, level)
    end = grid.first_sample(stop, level) + grid.win_length
    samples = _samples(path, start, end, pyramid.n_samples, cancel)
    parts = []
    for powers in mel_frames(pyramid.sample_rate).power(samples, min(level, 0)):
        check_cancelled(cancel)
        parts.append(powers)
    n_frames = (stop - first) << max(level, 0)
    frames = np.concatenate(parts, axis=1)[:, :n_frames]
    return column_levels(pooled(frames, max(level, 0)), pyramid.top_db)


def _samples(
    path: Path | str, start: int, end: int, n_samples: int, cancel: CancelToken | None
) -> FloatArray:
    """Read samples from ``start`` to ``end``; silence where there is no sound."""
    samples = np.zeros(end - start, dtype=np.float32)
    first, last = max(start, 0), min(end, n_samples)
    at = first
    for block in stream_mono(path, first=first):
        check_cancelled(cancel)
        part = block[: last - at]
        samples[at - start : at - start + len(part)] = part
        at += len(part)
        if at >= last:
            break
    return samples
