"""Files of any length: a clip whole, a recording window by window in constant memory."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from core.audio.decode import probe, read_clip
from core.audio.windows import AudioWindow, check_windowing, stream_windows
from core.errors import AudioDecodeError, ParameterError
from core.inference.classifier import Classifier
from core.inference.ensemble import mean_prediction
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.results import AudioClip, ClipAnalysis, Prediction, Spectrogram, WindowPrediction

__all__ = ["classify_file"]

_BATCH = 8

OnWindow = Callable[[WindowPrediction], None]
_Batch = tuple[list[AudioWindow], list[Spectrogram]]


def classify_file(
    classifier: Classifier,
    path: Path | str,
    *,
    window: float | None = None,
    hop: float | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    on_window: OnWindow | None = None,
) -> ClipAnalysis:
    """Classify a file.

    Parameters
    ----------
    window, hop : float, optional
        s. A recording is taken by windows of the bundle's clip duration, end to end, unless these
        say otherwise; giving a window takes every file that is longer than it by windows.
    on_window : callable, optional
        Told of each window as it is done, in order.

    Returns
    -------
    ClipAnalysis
        For a recording: its first window's clip and spectrogram, all windows, and the mean of
        their probabilities.

    Raises
    ------
    AudioDecodeError
        The file cannot be read; also in its middle, after ``on_window`` was told of all windows
        up to there.
    ParameterError
        ``window`` or ``hop`` is not positive and finite, or they cannot cover the recording.
    OperationCancelled
        ``cancel`` was set; what ``on_window`` was told stays true.
    """
    for field, value in (("window", window), ("hop", hop)):
        if value is not None and not (math.isfinite(value) and value > 0):
            raise ParameterError(field, f"must be positive and finite, not {value:g} s")
    features = classifier.features
    duration = probe(path).duration
    by_windows = duration > window if window is not None else features.is_recording(duration)
    if not by_windows:
        check_cancelled(cancel)
        report(progress, 0, 1, "classifying")
        analysis = classifier.analyse(read_clip(path, features.sample_rate))
        report(progress, 1, 1, "classifying")
        return analysis
    length = window if window is not None else (features.clip_duration or duration)
    step = hop if hop is not None else length
    check_windowing(length, step)
    return _classify_recording(
        classifier, Path(path), length, step, duration, progress, cancel, on_window
    )


def _classify_recording(
    classifier: Classifier,
    path: Path,
    window: float,
    hop: float,
    duration: float,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
    on_window: OnWindow | None,
) -> ClipAnalysis:
    rate = classifier.features.sample_rate
    stream = stream_windows(path, rate, window, hop)
    first: tuple[AudioClip, Spectrogram] | None = None
    rows: list[WindowPrediction] = []
    report(progress, 0, duration, "classifying")
    with contextlib.closing(_ahead(_prepared(stream, classifier))) as prepared:
        for parts, spectrograms in prepared:
            check_cancelled(cancel)
            if first is None:
                first = AudioClip(parts[0].waveform, rate, probe(path)), spectrograms[0]
            predictions = _predict(classifier, spectrograms)
            for part, prediction in zip(parts, predictions, strict=True):
                row = WindowPrediction(part.start, min(part.end, duration), prediction)
                rows.append(row)
                if on_window is not None:
                    on_window(row)
            report(progress, rows[-1].end, duration, "classifying")
    assert first is not None
    manifest = classifier.bundle.manifest
    whole = mean_prediction(
        [row.prediction for row in rows],
        temperature=manifest.temperature,
        threshold=manifest.threshold,
    )
    return ClipAnalysis(*first, whole, tuple(rows))


def _predict(classifier: Classifier, spectrograms: list[Spectrogram]) -> list[Prediction]:
    return classifier.predict(np.stack([spectrogram.values for spectrogram in spectrograms]))


def _prepared(stream: Iterator[AudioWindow], classifier: Classifier) -> Iterator[_Batch]:
    """Windows in batches, with the networks' inputs."""
    for parts in _batched(stream, _BATCH):
        yield parts, [classifier.log_mel.transform(part.waveform) for part in parts]


def _ahead(batches: Iterator[_Batch]) -> Generator[_Batch, None, None]:
    """Let a thread make the next batch while this one is with the networks."""
    with ThreadPoolExecutor(1, thread_name_prefix="windows") as maker:
        coming = maker.submit(next, batches, None)
        while (batch := coming.result()) is not None:
            coming = maker.submit(next, batches, None)
            yield batch


def _batched(stream: Iterator[AudioWindow], size: int) -> Iterator[list[AudioWindow]]:
    """Windows in batches; what was read before a failure comes before the failure."""
    batch: list[AudioWindow] = []
    try:
        for part in stream:
            batch.append(part)
            if len(batch) == size:
                yield batch
                batch = []
    except AudioDecodeError:
        if batch:
            yield batch
        raise
    if batch:
        yield batch
