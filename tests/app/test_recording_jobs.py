"""Recordings on workers, with the real reader and stand-in networks."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile

from app import jobs, recording_jobs
from app.models.records import ModelKey
from app.models.timeline_records import RecordingPlan, WindowBatch
from app.recording_jobs import ClipResult
from core.errors import AudioDecodeError, LabelFileError, OperationCancelled
from core.interchange.audacity import read_labels
from core.interchange.raven import read_selections
from core.progress import CancelToken, Progress
from core.results import SoundEvent

RATE = 8_000
EVENTS = (SoundEvent(0.0, 2.0, "dog", 0.9, 0.8), SoundEvent(3.0, 4.0, "=1+2", 0.6, 0.6))


@dataclass
class Context:
    """What a job is given; cancels itself after some partial results."""

    cancel_after: int = 10**9
    cancel: CancelToken = field(default_factory=CancelToken)
    partials: list[Any] = field(default_factory=list)
    said: list[Progress] = field(default_factory=list)

    def progress(self, progress: Progress) -> None:
        self.said.append(progress)

    def partial(self, value: Any) -> None:
        self.partials.append(value)
        if len(self.partials) >= self.cancel_after:
            self.cancel.cancel()


class Loudness:
    """Networks that hear ``loud`` where a window is, in two members that differ a little."""

    labels = ("quiet", "loud")
    members = (0, 1)
    features = SimpleNamespace(sample_rate=RATE)
    bundle = SimpleNamespace(
        manifest=SimpleNamespace(temperature=1.0, threshold=0.6), sha256="of the bundle"
    )
    log_mel = SimpleNamespace(transform=lambda waveform: SimpleNamespace(values=waveform[:RATE]))

    def member_probabilities(self, values: np.ndarray) -> np.ndarray:
        loud = np.clip(np.abs(values).mean(axis=1) * 4, 0.05, 0.95)
        rows = np.stack([1 - loud, loud], axis=1).astype(np.float32)
        other = np.stack([0.9 - 0.8 * loud, 0.1 + 0.8 * loud], axis=1).astype(np.float32)
        return np.stack([rows, other])


@pytest.fixture(autouse=True)
def networks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "classifier_of", lambda key: Loudness())


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Twenty seconds, every third one loud."""
    second = np.arange(20 * RATE) // RATE
    wave = np.where(second % 3 == 0, 0.5, 0.001) * np.sign(np.sin(np.arange(20 * RATE)))
    path = tmp_path / "night.wav"
    soundfile.write(path, wave, RATE)
    return path


def hear(path: Path, context: Context, plan: RecordingPlan) -> Any:
    return recording_jobs.hear_recording(context, path, ModelKey(), plan)


def rows(batches: list[WindowBatch]) -> np.ndarray:
    return np.concatenate([each.probabilities for each in batches])


def test_windows_come_few_at_first(recording: Path) -> None:
    context = Context()
    heard = hear(recording, context, RecordingPlan(1.0, 1.0))
    assert [len(each.starts) for each in context.partials] == [1, 2, 4, 8, 5]
    assert np.argmax(rows(context.partials), axis=1).tolist() == [
        int(second % 3 == 0) for second in range(20)
    ]
    assert context.partials[0].threshold == 0.6
    assert context.said[-1].fraction == pytest.approx(1.0)
    assert heard.bundle_sha256 == "of the bundle"
    assert heard.prediction.label == "quiet"


def test_what_was_left_is_gone_on_with_and_gives_the_same(recording: Path) -> None:
    whole, first, rest = Context(), Context(cancel_after=3), Context()
    all_at_once = hear(recording, whole, RecordingPlan(1.0, 0.5))
    with pytest.raises(OperationCancelled):
        hear(recording, first, RecordingPlan(1.0, 0.5))
    n = sum(len(each.starts) for each in first.partials)
    total = sum(each.member_sum for each in first.partials)
    in_parts = hear(recording, rest, RecordingPlan(1.0, 0.5, n, total))
    assert rest.partials[0].starts[0] == pytest.approx(n * 0.5)
    both = [*first.partials, *rest.partials]
    np.testing.assert_allclose(rows(both), rows(whole.partials), atol=1e-6)
    np.testing.assert_allclose(
        in_parts.prediction.members, all_at_once.prediction.members, atol=1e-6
    )


def test_a_recording_that_is_cut_while_it_is_read_keeps_what_was_heard(recording: Path) -> None:
    flac = recording.with_suffix(".flac")
    wave, _ = soundfile.read(recording)
    soundfile.write(flac, np.tile(wave, 40), RATE)
    size = flac.stat().st_size
    context = Context()

    def cut(value: Any) -> None:
        context.partials.append(value)
        if len(context.partials) == 1:
            with flac.open("r+b") as file:
                file.truncate(size // 2)

    context.partial = cut  # type: ignore[method-assign]
    with pytest.raises(AudioDecodeError):
        hear(flac, context, RecordingPlan(1.0, 1.0))
    n = sum(len(each.starts) for each in context.partials)
    assert 300 < n < 500


def test_a_recording_without_length_is_refused_in_a_line(tmp_path: Path) -> None:
    empty = tmp_path / "empty.wav"
    soundfile.write(empty, np.zeros(0), RATE)
    with pytest.raises(AudioDecodeError, match="holds no samples"):
        hear(empty, Context(), RecordingPlan(1.0, 1.0))


@pytest.mark.parametrize("form", list(recording_jobs.EVENT_FORMS))
def test_events_are_written_in_every_form(tmp_path: Path, recording: Path, form: str) -> None:
    path = tmp_path / "out.txt"
    recording_jobs.save_events(Context(), path, form, EVENTS, recording, RATE)
    if form == "audacity":
        assert [e.label for e in read_labels(path)] == ["dog", "=1+2"]
    elif form == "raven":
        found = read_selections(path, recording=recording.name)
        assert [(e.start, e.end, e.label, e.peak) for e in found] == [
            (e.start, e.end, e.label, e.peak) for e in EVENTS
        ]
        assert found[0].high == RATE / 2
    elif form == "csv":
        table = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
        assert [row["label"] for row in table] == ["dog", "'=1+2"]
    else:
        records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        assert [r["label"] for r in records] == ["dog", "=1+2"]


def test_a_cancelled_export_leaves_what_was_there(tmp_path: Path, recording: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("1\t2\tby hand\n")
    context = Context()
    context.cancel.cancel()
    with pytest.raises(OperationCancelled):
        recording_jobs.save_events(context, path, "audacity", EVENTS, recording, RATE)
    assert path.read_text() == "1\t2\tby hand\n"
    assert [each.name for each in tmp_path.glob("*part*")] == []


@pytest.mark.parametrize(
    "content",
    [
        b"1.5\t2.5\tdog\r\n3\t4\train\r\n",
        b"\xef\xbb\xbf1,5\t2,5\tdog\n3\t4\train\n",
        "1.5\t2.5\tdog\n3\t4\train\n".encode("utf-16"),
        b"Selection\tBegin Time (s)\tEnd Time (s)\tAnnotation\n1\t1,5\t2,5\tdog\n2\t3\t4\train\n",
    ],
)
def test_labels_of_other_programs_are_read(tmp_path: Path, recording: Path, content: bytes) -> None:
    path = tmp_path / "labels.txt"
    path.write_bytes(content)
    marks = recording_jobs.read_marks(Context(), path, recording, 20.0)
    assert [(e.start, e.end, e.label) for e in marks.events] == [(1.5, 2.5, "dog"), (3, 4, "rain")]
    assert (marks.n_past_end, marks.n_elsewhere) == (0, 0)


def test_labels_past_the_end_are_kept_out_and_counted(tmp_path: Path, recording: Path) -> None:
    path = tmp_path / "labels.txt"
    path.write_text("19\t20.005\tdog\n1\t2\train\n19\t21\tdog\n700\t701\train\n")
    marks = recording_jobs.read_marks(Context(), path, recording, 20.0)
    assert [e.label for e in marks.events] == ["rain", "dog"]
    assert marks.n_past_end == 2


def test_rows_of_another_recording_are_counted(tmp_path: Path, recording: Path) -> None:
    path = tmp_path / "table.txt"
    head = "Begin Time (s)\tEnd Time (s)\tBegin File\tAnnotation\n"
    path.write_text(f"{head}1\t2\tnight.wav\tdog\n3\t4\tday.wav\tdog\n")
    marks = recording_jobs.read_marks(Context(), path, recording, 20.0)
    assert (len(marks.events), marks.n_elsewhere) == (1, 1)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "line 1"),
        (b"1\t2\tdog\nx\t3\tdog\n", "line 2"),
        (b"1\t2\tdog\n\xff\xfe\x00bad", "line 2"),
        (b"5\t2\tdog\n", "line 1"),
    ],
)
def test_what_is_no_label_file_names_file_and_line(
    tmp_path: Path, recording: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "labels.txt"
    path.write_bytes(content)
    with pytest.raises(LabelFileError) as caught:
        recording_jobs.read_marks(Context(), path, recording, 20.0)
    assert "labels.txt" in str(caught.value)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def results(recording: Path, heard: Callable[[], Any]) -> list[ClipResult]:
    return [
        ClipResult(recording, "ok", "", 20.0, 20.0, heard().prediction, EVENTS),
        ClipResult(Path("=cmd.wav"), "failed", "is empty (0 bytes)"),
        ClipResult(Path("a.wav"), "ok", "", 1.0, None, heard().prediction),
    ]


def test_results_of_the_whole_list(tmp_path: Path, recording: Path) -> None:
    def heard() -> Any:
        return hear(recording, Context(), RecordingPlan(1.0, 1.0))

    table, lines = tmp_path / "all.csv", tmp_path / "all.jsonl"
    for path in (table, lines):
        recording_jobs.save_results(Context(), path, results(recording, heard), "everyday")
    found = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert [row["kind"] for row in found] == ["recording", "event", "event", "clip", "clip"]
    assert found[2]["label"] == "'=1+2"
    assert found[3]["path"] == "'=cmd.wav"
    assert found[3]["reason"] == "is empty (0 bytes)"
    records = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert [record["status"] for record in records] == ["ok", "failed", "ok"]
    assert [event["label"] for event in records[0]["events"]] == ["dog", "=1+2"]
    assert "events" not in records[2]
    assert records[2]["bundle"] == "everyday"
    assert records[2]["label"] == "quiet"


def test_a_part_is_read_to_be_played(recording: Path) -> None:
    clip = recording_jobs.read_part(Context(), recording, 3.0, 1.0)
    assert clip.duration == pytest.approx(1.0)
    assert np.abs(clip.waveform).mean() > 0.4
