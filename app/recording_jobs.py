"""Recordings on workers: heard window by window, their events saved, labels read.

As in `app.jobs`, every heavy import lies inside a function.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app import jobs
from app.models.records import Heard, ModelKey
from app.models.timeline_records import ImportedMarks, RecordingPlan, WindowBatch
from app.output_files import open_text
from app.result_records import prediction_record
from app.words import mark, tr
from core.progress import Progress

if TYPE_CHECKING:
    from core.audio.windows import AudioWindow
    from core.inference.classifier import Classifier
    from core.results import AudioClip, Prediction, SoundEvent

__all__ = [
    "EVENT_FORMS",
    "ClipResult",
    "hear_recording",
    "read_marks",
    "read_part",
    "save_events",
    "save_results",
]

EVENT_FORMS = {
    "audacity": (".txt", mark("Audacity labels")),
    "raven": (".selections.txt", mark("Raven selection table")),
    "csv": (".csv", mark("Table")),
    "jsonl": (".jsonl", mark("JSON Lines")),
}
"""Ending and name of each form of a recording's events."""
_FIRST_BATCHES = (1, 2, 4)
"""The first events are to be seen soon; later batches are as large as is fast."""
_BATCH = 8
_SLACK = 0.01
_RESULT_COLUMNS = (
    "path", "status", "reason", "kind", "start", "end", "label", "probability",
    "mean_probability", "unknown",
)  # fmt: skip


# Hearing ----------------------------------------------------------------------------------------


def hear_recording(context: jobs.Context, path: Path, key: ModelKey, plan: RecordingPlan) -> Heard:
    """Classify a recording from where it was left; each `WindowBatch` is a partial result.

    Raises
    ------
    AudioDecodeError, BundleError, DeviceError, OperationCancelled
    """
    context.progress(Progress(0, 0, tr("classifying")))
    classifier = jobs.classifier_of(key)
    context.cancel.raise_if_cancelled()
    from core.audio.decode import probe
    from core.audio.windows import stream_windows

    duration = probe(path).duration
    manifest = classifier.bundle.manifest
    shape = len(classifier.members), len(classifier.labels)
    total = np.zeros(shape) if plan.member_sum is None else np.array(plan.member_sum)
    n = plan.n_heard
    stream = stream_windows(
        path, classifier.features.sample_rate, plan.window, plan.hop, skip=plan.n_heard
    )
    for parts in _batched(stream):
        context.cancel.raise_if_cancelled()
        batch = _heard_batch(classifier, parts, duration, manifest.temperature)
        context.cancel.raise_if_cancelled()
        total, n = total + batch.member_sum, n + len(parts)
        context.partial(batch)
        context.progress(Progress(batch.ends[-1], duration, tr("classifying")))
    return Heard(_whole(classifier, total, n), bundle_sha256=classifier.bundle.sha256)


def _heard_batch(
    classifier: Classifier, parts: Sequence[AudioWindow], duration: float, temperature: float
) -> WindowBatch:
    from core.inference.calibration import apply_temperature

    inputs = np.stack([classifier.log_mel.transform(part.waveform).values for part in parts])
    members = classifier.member_probabilities(inputs)
    calibrated = apply_temperature(members.mean(axis=0), temperature)
    return WindowBatch(
        labels=tuple(classifier.labels),
        starts=np.array([part.start for part in parts]),
        ends=np.array([min(part.end, duration) for part in parts]),
        probabilities=np.asarray(calibrated, dtype=np.float32),
        member_sum=members.sum(axis=1, dtype=np.float64),
        threshold=classifier.bundle.manifest.threshold,
    )


def _whole(classifier: Classifier, total: Any, n: int) -> Prediction:
    """Each member's outputs averaged over all windows."""
    from core.inference.ensemble import combine

    manifest = classifier.bundle.manifest
    return combine(
        classifier.labels,
        np.asarray(total / max(n, 1), dtype=np.float32),
        temperature=manifest.temperature,
        threshold=manifest.threshold,
    )


def _batched(stream: Iterator[AudioWindow]) -> Iterator[list[AudioWindow]]:
    """Windows in batches, few at first; what was read before a failure comes before it."""
    from core.errors import AudioDecodeError

    sizes = iter(_FIRST_BATCHES)
    size = next(sizes)
    batch: list[AudioWindow] = []
    failure: AudioDecodeError | None = None
    try:
        for part in stream:
            batch.append(part)
            if len(batch) == size:
                yield batch
                batch, size = [], next(sizes, _BATCH)
    except AudioDecodeError as error:
        failure = error
    if batch:
        yield batch
    if failure is not None:
        raise failure


def read_part(context: jobs.Context, path: Path, start: float, duration: float) -> AudioClip:
    """Decode a part of a recording at its own rate, to be played.

    Raises
    ------
    AudioDecodeError
    """
    from core.audio.decode import read_clip

    context.cancel.raise_if_cancelled()
    return read_clip(path, start=max(start, 0.0), duration=max(duration, 0.05))


# Labels of others -------------------------------------------------------------------------------


def read_marks(
    context: jobs.Context, path: Path, recording: Path, duration: float
) -> ImportedMarks:
    """Read Audacity labels or a Raven table, told apart by their first line.

    Labels that lie past the recording's end are left out and counted.

    Raises
    ------
    LabelFileError
        Names the file and the line.
    """
    from core.interchange.audacity import read_labels
    from core.interchange.raven import read_selections
    from core.interchange.reading import read_lines

    context.cancel.raise_if_cancelled()
    n_elsewhere = 0
    if "Begin Time (s)" in read_lines(path)[0][1]:
        events = read_selections(path, recording=recording.name)
        n_elsewhere = len(read_selections(path)) - len(events)
    else:
        events = read_labels(path)
    context.cancel.raise_if_cancelled()
    inside = [each for each in events if each.end <= duration + _SLACK]
    inside.sort(key=lambda each: (each.start, each.end, each.label))
    return ImportedMarks(path, tuple(inside), len(events) - len(inside), n_elsewhere)


# Saving -----------------------------------------------------------------------------------------


def save_events(
    context: jobs.Context,
    path: Path,
    form: str,
    events: Sequence[SoundEvent],
    recording: Path,
    sample_rate: float,
) -> None:
    """Write a recording's events; the file appears when it is whole.

    Parameters
    ----------
    form : str
        A key of `EVENT_FORMS`.
    sample_rate : float
        Of the recording, Hz.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    with open_text(path) as stream:
        for line in _event_lines(form, events, recording, sample_rate):
            context.cancel.raise_if_cancelled()
            stream.write(f"{line}\n")
        stream.flush()


def _event_lines(
    form: str, events: Sequence[SoundEvent], recording: Path, sample_rate: float
) -> Iterator[str]:
    from core.interchange import audacity, raven, tables

    if form == "audacity":
        yield from audacity.label_lines(events)
    elif form == "raven":
        yield raven.header_line()
        yield from raven.selection_lines(events, recording=recording.name, highest=sample_rate / 2)
    elif form == "csv":
        yield tables.csv_line(tables.EVENT_COLUMNS)
        yield from tables.event_csv_lines(events, recording=str(recording))
    else:
        yield from tables.event_json_lines(events, recording=str(recording))


@dataclass(frozen=True)
class ClipResult:
    """What is known of one file of the queue.

    Attributes
    ----------
    status : str
        ``"ok"``, ``"failed"``, ``"partial"`` (a recording of which a part was heard) or the state
        that it is in.
    reason : str
        Why it failed.
    duration, heard_until : float or None
        s; the latter of recordings only.
    prediction : Prediction or None
    events : tuple of SoundEvent
        Of a recording.
    """

    path: Path
    status: str
    reason: str = ""
    duration: float | None = None
    heard_until: float | None = None
    prediction: Prediction | None = None
    events: tuple[SoundEvent, ...] = field(default=())


def save_results(
    context: jobs.Context, path: Path, results: Sequence[ClipResult], bundle: str
) -> None:
    """Write what is known of every file, as CSV or, by the ending of ``path``, JSON Lines.

    A clip has a row in the table; a recording has one, and one for each of its events.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    from core.interchange.tables import csv_line

    as_lines = path.suffix.lower() in (".jsonl", ".ndjson")
    with open_text(path) as stream:
        if not as_lines:
            stream.write(f"{csv_line(_RESULT_COLUMNS)}\n")
        for number, result in enumerate(results):
            context.cancel.raise_if_cancelled()
            context.progress(Progress(number, len(results), tr("saving")))
            rows = [_json_line(result, bundle)] if as_lines else list(_csv_rows(result))
            stream.writelines(f"{row}\n" for row in rows)
        stream.flush()


def _json_line(result: ClipResult, bundle: str) -> str:
    from core.interchange.tables import event_record

    record: dict[str, Any] = {
        "bundle": bundle, "path": str(result.path), "status": result.status,
        "reason": result.reason or None, "duration": result.duration,
        "heard_until": result.heard_until,
    }  # fmt: skip
    record = {name: value for name, value in record.items() if value is not None}
    if result.prediction is not None:
        record |= prediction_record(result.prediction)
    if result.heard_until is not None:
        record["events"] = [event_record(event) for event in result.events]
    return json.dumps(record, ensure_ascii=False, allow_nan=False)


def _csv_rows(result: ClipResult) -> Iterator[str]:
    from core.interchange.tables import csv_line

    head = (str(result.path), result.status, result.reason)
    kind = "clip" if result.heard_until is None else "recording"
    end = result.duration if result.heard_until is None else result.heard_until
    said = result.prediction
    if said is None:
        yield csv_line((*head, kind, 0.0, end, None, None, None, None))
    else:
        yield csv_line((*head, kind, 0.0, end, said.label, said.probability, None, said.unknown))
    for event in result.events:
        yield csv_line(
            (*head, "event", event.start, event.end, event.label, event.peak, event.mean, None)
        )
