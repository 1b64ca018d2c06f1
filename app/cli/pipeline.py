"""Classify many inputs: files are read ahead while the network is busy."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.inputs import ClipInput
from app.cli.log import log_failure
from app.cli.outcome import ClipOutcome
from app.file_stamp import FileStamp
from core.errors import (
    AudioDecodeError,
    DeviceLostError,
    OperationCancelled,
    ParameterError,
    SonolensError,
)
from core.progress import CancelToken, ProgressCallback

if TYPE_CHECKING:
    from core.features.mel import LogMel
    from core.inference.classifier import Classifier
    from core.inference.events import EventSettings
    from core.results import FloatArray, WindowPrediction

__all__ = ["OnWindow", "Windowing", "classify_inputs", "reason_of"]

OnWindow = Callable[[Path, "WindowPrediction"], None]
"""Told of each window of a recording as it is done."""

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
    sample_rate: int | None = None
    stamp: FileStamp | None = None

    def outcome(self, reason: str | None = None) -> ClipOutcome:
        """Give what is known of it, so far without prediction."""
        return ClipOutcome(
            self.path,
            reason or self.reason,
            self.duration or None,
            sample_rate=self.sample_rate,
            stamp=self.stamp,
        )


def classify_inputs(
    classifier: Classifier,
    inputs: Sequence[ClipInput],
    windowing: Windowing,
    events: EventSettings,
    *,
    progress: Callable[[str], ProgressCallback],
    cancel: CancelToken,
    on_window: OnWindow | None = None,
) -> Iterator[ClipOutcome]:
    """Classify each input, in order; whatever is wrong with one is its reason.

    Parameters
    ----------
    events : EventSettings
        What counts as an event.
    progress : callable
        Given a file's name, gives what takes the progress inside that file.

    Raises
    ------
    DeviceLostError
        No other input would fare better.
    OperationCancelled
        ``cancel`` was set; a recording that was under way is given before, marked as interrupted.
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
            known = _clips(classifier, [each for each in batch if each.values is not None], events)
            for each in batch:
                if each.reason is not None:
                    yield each.outcome()
                elif each.path in known:
                    yield known[each.path]
                else:
                    task = _Recording(classifier, each, windowing, events)
                    yield task.classify(progress(each.path.name), cancel, on_window)
                    if task.interrupted:
                        cancel.raise_if_cancelled()
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
    stamp = FileStamp.of(each.path)
    try:
        info = probe(each.path)
        found = _Prepared(each.path, info.duration, sample_rate=info.sample_rate, stamp=stamp)
        window = windowing.window
        by_windows = (
            transform.config.is_recording(info.duration)
            if window is None
            else info.duration > window
        )
        if by_windows:
            return found
        clip = read_clip(each.path, transform.config.sample_rate)
        return replace(found, values=transform.transform(clip.waveform).values)
    except Exception as error:
        return _Prepared(each.path, reason=reason_of(error), stamp=stamp)


def _clips(
    classifier: Classifier, clips: Sequence[_Prepared], events: EventSettings
) -> dict[Path, ClipOutcome]:
    """Classify clips together; one by one if together they cannot be."""
    import numpy as np

    from core.inference.events import find_events
    from core.results import WindowPrediction

    if not clips:
        return {}
    try:
        values = np.stack([each.values for each in clips if each.values is not None])
        predictions = classifier.predict(values)
    except DeviceLostError:
        raise
    except Exception as error:
        if len(clips) == 1:
            return {clips[0].path: clips[0].outcome(reason_of(error))}
        return {
            path: outcome
            for each in clips
            for path, outcome in _clips(classifier, [each], events).items()
        }
    known = {}
    for each, prediction in zip(clips, predictions, strict=True):
        whole = WindowPrediction(0.0, each.duration, prediction)
        known[each.path] = replace(
            each.outcome(),
            prediction=prediction,
            events=find_events([whole], events),
            note=_change(each),
        )
    return known


class _Recording:
    """One recording on its way through the networks."""

    def __init__(
        self,
        classifier: Classifier,
        prepared: _Prepared,
        windowing: Windowing,
        events: EventSettings,
    ) -> None:
        self.interrupted = False
        self._classifier = classifier
        self._prepared = prepared
        self._windowing = windowing
        self._settings = events
        self._windows: list[WindowPrediction] = []
        self._told: Exception | None = None
        """What went wrong with whoever was told of a window: not the recording's fault."""

    def classify(
        self, progress: ProgressCallback, cancel: CancelToken, on_window: OnWindow | None
    ) -> ClipOutcome:
        """Classify it; of one that fails or is interrupted, keep what was found."""
        from core.inference.timeline import classify_file

        path = self._prepared.path

        def take(window: WindowPrediction) -> None:
            self._windows.append(window)
            if on_window is None:
                return
            try:
                on_window(path, window)
            except Exception as error:
                self._told = error
                raise

        try:
            analysis = classify_file(
                self._classifier,
                path,
                window=self._windowing.window,
                hop=self._windowing.hop,
                progress=progress,
                cancel=cancel,
                on_window=take,
            )
        except OperationCancelled:
            self.interrupted = True
            return replace(self._found("interrupted"), interrupted=True)
        except DeviceLostError:
            raise
        except Exception as error:
            if error is self._told:
                raise
            return self._found(reason_of(error))
        return replace(self._found(), prediction=analysis.prediction, note=_change(self._prepared))

    def _found(self, reason: str | None = None) -> ClipOutcome:
        from core.inference.events import find_events

        return replace(
            self._prepared.outcome(reason),
            windows=tuple(self._windows),
            events=find_events(self._windows, self._settings),
        )


def _change(prepared: _Prepared) -> str | None:
    """Say when the file is no longer the one that was begun with."""
    before, after = prepared.stamp, FileStamp.of(prepared.path)
    if before is None or before == after:
        return None
    if after.size > before.size:
        return f"grew while it was read; its first {prepared.duration:.2f} s are in the result"
    return "was changed while it was read"
