"""Recordings by windows: events in every form, and what is kept of recordings that break off."""

from __future__ import annotations

import csv
import io
import json
import os
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.interchange.audacity import read_labels
from core.interchange.raven import read_selections
from core.results import SoundEvent

RATE = 8_000
RAIN, DOG = 200.0, 3_500.0


def write_recording(path: Path, pitches: list[float]) -> Path:
    """Write a second of each pitch, in Hz; what is high is heard as a dog, what is low as rain."""
    time = np.arange(RATE) / RATE
    waves = [0.3 * np.sin(2 * np.pi * pitch * time) for pitch in pitches]
    soundfile.write(path, np.concatenate(waves), RATE)
    return path


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    return write_recording(tmp_path / "tape.wav", [RAIN, DOG, DOG, RAIN, RAIN, DOG, RAIN])


def spans(events: tuple[SoundEvent, ...], label: str) -> list[tuple[float, float]]:
    return [(each.start, each.end) for each in events if each.label == label]


def test_raven_table_of_one_recording(
    cli: Callable, pretended: object, recording: Path, tmp_path: Path
) -> None:
    out = tmp_path / "selections.txt"
    result = cli("classify", recording, "--format", "raven", "--out", out, "--hop", 1)
    assert (result.code, result.out) == (0, "")
    events = read_selections(out, duration=7.0, recording="tape.wav")
    assert spans(events, "dog") == [(1, 3), (5, 6)]
    assert spans(events, "rain") == [(0, 1), (3, 5), (6, 7)]
    assert [each.start for each in events] == sorted(each.start for each in events)
    assert {each.peak for each in events} == {0.7, 0.8}
    assert {(each.low, each.high) for each in events} == {(0.0, RATE / 2)}


def test_audacity_labels_on_stdout(cli: Callable, pretended: object, recording: Path) -> None:
    result = cli("classify", recording, "--format", "audacity", "--threshold", 0.75)
    assert result.out == "1.000000\t3.000000\tdog\n5.000000\t6.000000\tdog\n"


@pytest.mark.parametrize(
    ("words", "dogs"),
    [
        (("--merge-gap", 2), [(1, 6)]),
        (("--merge-gap", 1.9), [(1, 3), (5, 6)]),
        (("--min-duration", 1.5), [(1, 3)]),
        (("--threshold", 0.81), []),
        (("--threshold", 0.8), [(1, 3), (5, 6)]),
    ],
)
def test_events_as_asked_for(
    cli: Callable,
    pretended: object,
    recording: Path,
    words: tuple[object, ...],
    dogs: list[tuple[float, float]],
) -> None:
    result = cli("classify", recording, "--json", "--quiet", *words)
    (each,) = json.loads(result.out)["results"]
    found = [(e["start"], e["end"]) for e in each["events"] if e["label"] == "dog"]
    assert found == dogs
    assert len(each["windows"]) == 7
    assert set(each["windows"][0]) >= {"start", "end", "label", "probability"}


def test_table_reads_as_a_list_of_events(cli: Callable, pretended: object, recording: Path) -> None:
    lines = cli("classify", recording).out.splitlines()
    assert lines[1].endswith("tape.wav")
    assert [line.split() for line in lines[2:4]] == [
        ["rain", "70.0", "%", "0:00", "-", "0:01"],
        ["dog", "80.0", "%", "0:01", "-", "0:03"],
    ]
    silent = cli("classify", recording, "--threshold", 1).out.splitlines()
    assert [line.split() for line in silent[2:]] == [["no", "event"]]


def test_table_shows_tenths_and_hours_where_they_count() -> None:
    from app.cli.table_format import _moment

    assert _moment(65.0, exact=False) == "1:05"
    assert _moment(59.99, exact=True) == "1:00.0"
    assert _moment(5.25, exact=True) == "0:05.2"
    assert _moment(3_723, exact=False) == "1:02:03"


def test_csv_rows_are_written_as_the_windows_are_done(
    cli: Callable, pretended: object, tmp_path: Path
) -> None:
    path = write_recording(tmp_path / "long.wav", [DOG] * 20)
    out = tmp_path / "rows.csv"
    seen = []
    honest = pretended.predict

    def predict(values: np.ndarray) -> list:
        seen.append(len(out.read_text().splitlines()))
        return honest(values)

    pretended.predict = predict
    cli("classify", path, "--out", out)
    assert seen == [1, 9, 17]
    assert len(out.read_text().splitlines()) == 21


def test_names_are_no_formulas_in_csv(
    cli: Callable, pretended: object, tone: Callable, tmp_path: Path, monkeypatch: object
) -> None:
    monkeypatch.chdir(tmp_path)
    tone(tmp_path / "=1+2.wav")
    result = cli("classify", "=1+2.wav", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(result.out))
    assert row["path"] == "'=1+2.wav"


def test_several_recordings_get_a_file_each(
    cli: Callable, pretended: object, tmp_path: Path
) -> None:
    sounds = tmp_path / "sounds"
    sounds.mkdir()
    write_recording(sounds / "a.wav", [DOG] * 3)
    write_recording(sounds / "A.flac", [RAIN] * 3)
    write_recording(sounds / "b.wav", [DOG])
    (sounds / "c.wav").write_bytes(b"no sound")
    out = tmp_path / "labels"
    result = cli("classify", sounds, "--format", "audacity", "--out", out)
    assert result.code == 1
    assert "c.wav" in result.err
    assert sorted(each.name for each in out.iterdir()) == ["A.txt", "a.wav.txt", "b.txt"]
    assert read_labels(out / "a.wav.txt") == (SoundEvent(0, 3, "dog"),)
    assert read_labels(out / "A.txt") == (SoundEvent(0, 3, "rain"),)
    assert read_labels(out / "b.txt") == (SoundEvent(0, 1, "dog"),)


def test_labels_that_are_there_stay(cli: Callable, pretended: object, tmp_path: Path) -> None:
    sounds = tmp_path / "sounds"
    sounds.mkdir()
    write_recording(sounds / "a.wav", [DOG])
    (sounds / "a.txt").write_text("made by hand")
    result = cli("classify", sounds, "--format", "audacity", "--out", sounds)
    assert result.code == 2
    assert "a.txt is there already" in result.err
    assert (sounds / "a.txt").read_text() == "made by hand"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--format", "raven"), "give --out FOLDER"),
        (("--format", "parquet"), "needs --out"),
        (("--resume",), "needs --out"),
        (("--threshold", "1.5"), "not a probability"),
        (("--threshold", "nan"), "not a probability"),
        (("--merge-gap", "-1"), "not a time"),
        (("--min-duration", "x"), "not a time"),
        (("--hop", "0"), "not a length"),
        (("--hop", "0.0001"), "shorter than 0.01 s"),
        (("--window", "0.5", "--hop", "0.6"), "longer than the window"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    cli: Callable, pretended: object, recording: Path, words: tuple[str, ...], said: str
) -> None:
    result = cli("classify", recording.parent, *words)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert len(result.err.splitlines()) == 1


def test_file_where_a_folder_is_needed(
    cli: Callable, pretended: object, recording: Path, tmp_path: Path
) -> None:
    out = tmp_path / "one.txt"
    out.write_text("mine")
    result = cli("classify", tmp_path, "--format", "raven", "--out", out)
    assert result.code == 2
    assert "is a file" in result.err
    assert out.read_text() == "mine"


def test_recording_cut_while_it_is_read_keeps_what_was_found(
    cli: Callable, pretended: object, tmp_path: Path
) -> None:
    # Longer than what is read at once, so that the cut is met in the middle.
    path = tmp_path / "long.wav"
    pitches = [DOG] * 20 + [RAIN] * 60
    write_recording(path, pitches)
    honest = pretended.predict

    def predict(values: np.ndarray) -> list:
        os.truncate(path, 44 + 2 * RATE * 50)
        return honest(values)

    pretended.predict = predict
    out = tmp_path / "found.txt"
    result = cli("classify", path, "--format", "raven", "--out", out, "--json")
    assert result.code == 1
    (each,) = json.loads(result.out)["results"]
    assert each["status"] == "failed"
    assert "breaks off" in each["reason"]
    assert [(e["label"], e["start"]) for e in each["events"]] == [("dog", 0), ("rain", 20)]
    assert len(each["windows"]) >= 32
    assert [(e.start, e.label) for e in read_selections(out)] == [(0, "dog"), (20, "rain")]
    rows = cli("classify", path, "--format", "csv")
    assert rows.code == 1
    assert "failed" in rows.out.splitlines()[-1]


def test_recording_that_grows_while_it_is_read(
    cli: Callable, pretended: object, recording: Path
) -> None:
    honest = pretended.predict

    def predict(values: np.ndarray) -> list:
        more = np.zeros(RATE, dtype="<i2").tobytes()
        with recording.open("r+b") as file:
            size = file.seek(0, 2) + len(more)
            file.write(more)
            file.seek(4)
            file.write(struct.pack("<I", size - 8))
            file.seek(40)
            file.write(struct.pack("<I", size - 44))
        return honest(values)

    pretended.predict = predict
    result = cli("classify", recording, "--json")
    (each,) = json.loads(result.out)["results"]
    assert (result.code, each["status"]) == (0, "ok")
    assert each["duration"] == 7.0
    assert "its first 7.00 s are in the result" in each["note"]
    assert "its first 7.00 s" in result.err


def test_interrupted_recording_keeps_its_events(
    cli: Callable, pretended: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_recording(tmp_path / "long.wav", [DOG] * 40)
    honest = pretended.predict

    def predict(values: np.ndarray) -> list:
        if len(pretended.batches) == 1:
            os.kill(os.getpid(), 2)
        return honest(values)

    pretended.predict = predict
    out = tmp_path / "found.txt"
    result = cli("classify", path, "--format", "audacity", "--out", out)
    assert result.code == 130
    assert read_labels(out) == (SoundEvent(0, 16, "dog"),)


def test_full_disk_is_no_fault_of_the_recording(
    cli: Callable, pretended: object, recording: Path
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no device that is always full")
    result = cli("classify", recording, "--format", "csv", "--out", "/dev/full")
    assert result.code == 3
    assert "/dev/full: the disk is full" in result.err


def test_parquet(cli: Callable, pretended: object, recording: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs the parquet extra")
    out = tmp_path / "rows.parquet"
    assert cli("classify", recording, "--out", out).code == 0
    table = parquet.read_table(out)
    assert table.column("label").to_pylist()[:2] == ["rain", "dog"]
    assert table.column("start").to_pylist() == [0, 1, 2, 3, 4, 5, 6]
    assert table.column("unknown").type == "bool"


def test_parquet_without_its_library(
    cli: Callable,
    pretended: object,
    recording: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    out = tmp_path / "rows.parquet"
    result = cli("classify", recording, "--out", out)
    assert result.code == 2
    assert "sonolens[parquet]" in result.err
    assert not out.exists()
