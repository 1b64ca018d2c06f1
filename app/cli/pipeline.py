"""Classify many inputs: files are read ahead while the network is busy."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.inputs import ClipInput
from app.cli.log import log_failure
from app.cli.outcome import ClipOutcome
from core.errors import AudioDecodeError, OperationCancelled, ParameterError, SonolensError
from core.progress import CancelToken, ProgressCallback

if TYPE_CHECKING:
    from core.features.mel import LogMel
    from core.inference.classifier import Classifier
    from core.results import FloatArray

__all__ = ["Windowing", "classify_inputs", "reason_of"]

_BATCH = 8
_AHEAD = 16


@dataclass(frozen=True)
class Windowing:
    """How recordings are cut, s; None leaves it to the bundle."""

    window: float | None = None
    hop: float | None = None


@dataclass(frozen=True)
class _Prepared:
    """An input read and transformed; without values it is a recording, read window by window."""

    path: Path
    duration: float = 0.0
    values: FloatArray | None = None
    reason: str | None = None


def classify_inputs(
    classifier: Classifier,
    inputs: Sequence[ClipInput],
    windowing: Windowing,
    *,
    progress: Callable[[str], ProgressCallback],
    cancel: CancelToken,
) -> Iterator[ClipOutcome]:
    """Classify each input, in order; whatever is wrong with one is its reason.

    Parameters
    ----------
    progress : callable
        Given a file's name, gives what takes the progress inside that file.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set.
    """
    reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
    waiting: deque[Future[_Prepared]] = deque()
    remaining = iter(inputs)

    def read_ahead() -> None:
        while len(waiting) < _AHEAD and (each := next(remaining, None)) is not None:
            waiting.append(reader.submit(_prepare, each, classifier.log_mel, windowing))

    try:
        read_ahead()
        while waiting:
            cancel.raise_if_cancelled()
            batch = _next_batch(waiting)
            read_ahead()
            yield from _classify_batch(classifier, batch, windowing, progress, cancel)
    finally:
        reader.shutdown(wait=True, cancel_futures=True)


def reason_of(error: Exception) -> str:
    """One line for people; what nobody foresaw goes to the log in full."""
    match error:
        case AudioDecodeError() | ParameterError():
            return error.reason
        case SonolensError():
            return str(error)
        case MemoryError():
            return "there is not enough memory for it"
        case OSError(strerror=str(text)):
            return f"cannot be read: {text}"
    log_failure(error)
    first = (str(error).splitlines() or [""])[0][:200]
    return f"unexpected {type(error).__name__}: {first}"


def _next_batch(waiting: deque[Future[_Prepared]]) -> list[_Prepared]:
    """Take the next input, and those after it that are ready."""
    batch = [waiting.popleft().result()]
    while waiting and len(batch) < _BATCH and waiting[0].done():
        batch.append(waiting.popleft().result())
    return batch


def _prepare(each: ClipInput, transform: LogMel, windowing: Windowing) -> _Prepared:
    from core.audio.decode import probe, read_clip

    if each.reason is not None:
        return _Prepared(each.path, reason=each.reason)
    try:
        duration = probe(each.path).duration
        window = windowing.window
        by_windows = (
            transform.config.is_recording(duration) if window is None else duration > window
        )
        if by_windows:
            return _Prepared(each.path, duration)
        clip = read_clip(each.path, transform.config.sample_rate)
        values = transform.transform(clip.waveform).values
    except Exception as error:
        return _Prepared(each.path, reason=reason_of(error))
    return _Prepared(each.path, duration, values)


def _classify_batch(
    classifier: Classifier,
    batch: Sequence[_Prepared],
    windowing: Windowing,
    progress: Callable[[str], ProgressCallback],
    cancel: CancelToken,
) -> Iterator[ClipOutcome]:
    clips = [each for each in batch if each.values is not None]
    known = dict(zip((each.path for each in clips), _predict(classifier, clips), strict=True))
    for each in batch:
        if each.reason is not None:
            yield ClipOutcome(each.path, each.reason)
        elif each.path in known:
            yield known[each.path]
        else:
            yield _classify_recording(classifier, each.path, windowing, progress, cancel)


def _predict(classifier: Classifier, clips: Sequence[_Prepared]) -> list[ClipOutcome]:
    """Classify clips together; one by one if together they cannot be."""
    import numpy as np

    if not clips:
        return []
    try:
        values = np.stack([each.values for each in clips if each.values is not None])
        predictions = classifier.predict(values)
    except Exception as error:
        if len(clips) == 1:
            return [ClipOutcome(clips[0].path, reason_of(error))]
        return [outcome for each in clips for outcome in _predict(classifier, [each])]
    return [
        ClipOutcome(each.path, None, each.duration, prediction)
        for each, prediction in zip(clips, predictions, strict=True)
    ]


def _classify_recording(
    classifier: Classifier,
    path: Path,
    windowing: Windowing,
    progress: Callable[[str], ProgressCallback],
    cancel: CancelToken,
) -> ClipOutcome:
    from core.inference.timeline import classify_file

    try:
        analysis = classify_file(
            classifier,
            path,
            window=windowing.window,
            hop=windowing.hop,
            progress=progress(path.name),
            cancel=cancel,
        )
    except OperationCancelled:
        raise
    except Exception as error:
        return ClipOutcome(path, reason_of(error))
    return ClipOutcome.of_analysis(path, analysis)
