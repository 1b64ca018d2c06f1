"""Ask a bundle about every clip of a dataset; files are read ahead while the networks compute."""

from __future__ import annotations

import datetime
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.audio.decode import probe, read_clip
from core.datasets.manifest import DatasetManifest, LabelledClip
from core.errors import (
    AudioDecodeError,
    DatasetError,
    DeviceLostError,
    OperationCancelled,
    ParameterError,
    SonolensError,
)
from core.evaluation.evaluation import (
    BundleFacts,
    EvaluatedClip,
    Evaluation,
    FailedClip,
    ForeignClip,
)
from core.evaluation.exposure import exposure_of
from core.evaluation.labels import LabelMatch, match_labels
from core.evaluation.machine import machine_facts
from core.features.mel import LogMel
from core.files import sha256_of
from core.inference.classifier import Classifier
from core.inference.timeline import classify_file
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.results import FloatArray, Prediction

__all__ = ["OnClip", "evaluate_bundle"]

_BATCH = 8
_AHEAD = 16

OnClip = Callable[[LabelledClip, Prediction | str], None]
"""Told each clip as it is done, with its prediction or the reason why there is none."""


@dataclass(frozen=True)
class _Prepared:
    """A clip read and transformed; without values and reason it is a recording."""

    clip: LabelledClip
    values: FloatArray | None = None
    sha256: str = ""
    reason: str | None = None


@dataclass(frozen=True)
class _Answer:
    clip: LabelledClip
    sha256: str
    prediction: Prediction | None
    reason: str = ""


def evaluate_bundle(
    classifier: Classifier,
    manifest: DatasetManifest,
    *,
    positions: Sequence[int] | None = None,
    selection: str = "",
    protocol: str | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    on_clip: OnClip | None = None,
) -> Evaluation:
    """Measure a bundle on labelled clips.

    Classes are matched by name. Clips of classes that the bundle does not know count in no
    accuracy; they are classified all the same, to see how many of them its threshold lets pass.
    Recordings are taken by windows.

    Parameters
    ----------
    positions : sequence of int, optional
        Clips of ``manifest`` to take; all if None.
    selection : str
        What these positions are, in words.
    protocol : str, optional
        What to call the figures; found out from what the bundle says of its training if None.
    on_clip : callable, optional
        Told of each clip, in order.

    Raises
    ------
    DatasetError
        No class is known to the bundle, or no clip of a known class could be used.
    ParameterError
        A position lies outside the manifest.
    OperationCancelled
        ``cancel`` was set; nothing is kept.
    """
    began = time.monotonic()
    chosen = _chosen(manifest, positions)
    present = {clip.label for clip in chosen}
    match = match_labels(
        [label for label in manifest.labels if label in present], classifier.labels
    )
    answers = []
    report(progress, 0, len(chosen), "evaluating")
    for answer in _answers(classifier, chosen, cancel):
        answers.append(answer)
        report(progress, len(answers), len(chosen), f"evaluating {answer.clip.path.name}")
        if on_clip is not None:
            on_clip(answer.clip, answer.prediction or answer.reason)
    exposure = exposure_of(classifier.bundle.manifest, manifest)
    clips, members = _evaluated(classifier, manifest, match, answers)
    return Evaluation(
        dataset=manifest.name,
        layout=manifest.layout,
        fingerprint=manifest.fingerprint(),
        selection=selection,
        bundle=_facts(classifier),
        protocol=protocol if protocol is not None else exposure.protocol,
        exposure=exposure.reason,
        clips=clips,
        members=members,
        foreign=tuple(_foreign(manifest, match, answers)),
        failed=tuple(
            FailedClip(manifest.relative(each.clip), each.clip.path, each.clip.label, each.reason)
            for each in answers
            if each.prediction is None
        ),
        warnings=match.warnings(),
        machine=machine_facts(classifier.device),
        seconds=time.monotonic() - began,
        made=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
    )


def _chosen(manifest: DatasetManifest, positions: Sequence[int] | None) -> list[LabelledClip]:
    if positions is None:
        return list(manifest.clips)
    if not positions or not all(0 <= p < len(manifest.clips) for p in positions):
        raise ParameterError("positions", f"need some in 0..{len(manifest.clips) - 1}")
    return [manifest.clips[position] for position in positions]


def _facts(classifier: Classifier) -> BundleFacts:
    manifest = classifier.bundle.manifest
    return BundleFacts(
        name=manifest.name,
        sha256=classifier.bundle.sha256,
        architecture=manifest.architecture,
        labels=tuple(manifest.labels),
        members=len(classifier.members),
        temperature=manifest.temperature,
        threshold=manifest.threshold,
        training=manifest.training,
    )


def _evaluated(
    classifier: Classifier, manifest: DatasetManifest, match: LabelMatch, answers: list[_Answer]
) -> tuple[tuple[EvaluatedClip, ...], FloatArray]:
    clips, outputs = [], []
    for each in answers:
        target = match.numbers.get(each.clip.label)
        if each.prediction is None or target is None:
            continue
        label = classifier.labels[target]
        name = manifest.relative(each.clip)
        clips.append(
            EvaluatedClip(name, each.clip.path, label, target, each.clip.fold, each.sha256)
        )
        outputs.append(each.prediction.members)
    if not clips:
        first = next(each for each in answers if each.clip.label in match.numbers)
        raise DatasetError(
            f"{manifest.root}: not one clip could be used; the first, {first.clip.path.name}:"
            f" {first.reason}"
        )
    return tuple(clips), np.stack(outputs, axis=1).astype(np.float32)


def _foreign(
    manifest: DatasetManifest, match: LabelMatch, answers: list[_Answer]
) -> Iterator[ForeignClip]:
    for each in answers:
        if each.prediction is not None and each.clip.label in match.foreign:
            yield ForeignClip(
                manifest.relative(each.clip),
                each.clip.path,
                each.clip.label,
                each.prediction.label,
                each.prediction.confidence,
            )


def _answers(
    classifier: Classifier, clips: Sequence[LabelledClip], cancel: CancelToken | None
) -> Iterator[_Answer]:
    """Classify in order, with files read ahead.

    Batches do not depend on how fast files are read, so that the same clips give the same numbers
    to the last digit.
    """
    reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
    waiting: deque[Future[_Prepared]] = deque()
    remaining = iter(clips)

    def read_ahead() -> None:
        while len(waiting) < _AHEAD and (clip := next(remaining, None)) is not None:
            waiting.append(reader.submit(_prepare, clip, classifier.log_mel))

    try:
        read_ahead()
        while waiting:
            check_cancelled(cancel)
            batch = [waiting.popleft().result() for _ in range(min(_BATCH, len(waiting)))]
            read_ahead()
            check_cancelled(cancel)
            yield from _answer_batch(classifier, batch, cancel)
    finally:
        reader.shutdown(wait=True, cancel_futures=True)


def _prepare(clip: LabelledClip, transform: LogMel) -> _Prepared:
    try:
        duration = probe(clip.path).duration
        digest = sha256_of(clip.path)
        if transform.config.is_recording(duration):
            return _Prepared(clip, sha256=digest)
        waveform = read_clip(clip.path, transform.config.sample_rate).waveform
        return _Prepared(clip, transform.transform(waveform).values, digest)
    except (SonolensError, OSError, MemoryError) as error:
        return _Prepared(clip, reason=_reason(error))


def _answer_batch(
    classifier: Classifier, batch: Sequence[_Prepared], cancel: CancelToken | None
) -> Iterator[_Answer]:
    values = [each.values for each in batch if each.values is not None]
    known = iter(_predict(classifier, values))
    for each in batch:
        if each.reason is not None:
            yield _Answer(each.clip, "", None, each.reason)
            continue
        found = (
            next(known)
            if each.values is not None
            else _recording(classifier, each.clip.path, cancel)
        )
        if isinstance(found, str):
            yield _Answer(each.clip, each.sha256, None, found)
        else:
            yield _Answer(each.clip, each.sha256, found)


def _predict(classifier: Classifier, values: list[FloatArray]) -> list[Prediction | str]:
    """Classify together; one by one if together they cannot be."""
    if not values:
        return []
    try:
        return list(classifier.predict(np.stack(values)))
    except DeviceLostError:
        raise
    except (SonolensError, MemoryError) as error:
        if len(values) == 1:
            return [_reason(error)]
    return [found for each in values for found in _predict(classifier, [each])]


def _recording(classifier: Classifier, path: Path, cancel: CancelToken | None) -> Prediction | str:
    try:
        return classify_file(classifier, path, cancel=cancel).prediction
    except (OperationCancelled, DeviceLostError):
        raise
    except (SonolensError, OSError, MemoryError) as error:
        return _reason(error)


def _reason(error: Exception) -> str:
    match error:
        case AudioDecodeError() | ParameterError():
            return error.reason
        case SonolensError():
            return str(error)
        case OSError(strerror=str(text)):
            return f"cannot be read: {text}"
    return "there is not enough memory for it"
