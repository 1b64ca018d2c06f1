from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import LabelFileError
from core.interchange.raven import header_line, read_selections, selection_lines
from core.results import SoundEvent

WriteFile = Callable[[str | bytes], Path]
EVENTS = (
    SoundEvent(5.0, 10.0, "dog", 0.987654, 0.9, 0.0, 22050.0),
    SoundEvent(12.5, 13.25, "crying baby", None, None, 1200.5, 3400.25),
)
HEAD = "Selection\tBegin Time (s)\tEnd Time (s)\tAnnotation\n"


def text_of(events: tuple[SoundEvent, ...], highest: float = 22_050) -> str:
    rows = selection_lines(events, recording="r.wav", highest=highest)
    return "".join(line + "\n" for line in (header_line(), *rows))


def test_columns_are_ravens(file: WriteFile) -> None:
    path = file(text_of(EVENTS))
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    assert [row["Selection"] for row in rows] == ["1", "2"]
    assert {row["View"] for row in rows} == {"Spectrogram 1"}
    assert {row["Channel"] for row in rows} == {"1"}
    assert {row["Begin File"] for row in rows} == {"r.wav"}
    assert float(rows[1]["Begin Time (s)"]) == 12.5
    assert float(rows[1]["High Freq (Hz)"]) == 3400.25
    assert rows[0]["Sonolens Probability"] == "0.987654"
    assert rows[1]["Sonolens Probability"] == ""


def test_own_reader_gives_the_events_back(file: WriteFile) -> None:
    assert read_selections(file(text_of(EVENTS))) == EVENTS


def test_event_without_frequencies_spans_them_all(file: WriteFile) -> None:
    (event,) = read_selections(file(text_of((SoundEvent(0, 5, "dog"),), highest=4_000)))
    assert (event.low, event.high) == (0.0, 4_000.0)


# crowsetta asks pandas for what a later pandas will refuse.
@pytest.mark.filterwarnings("ignore:The inplace keyword")
def test_crowsetta_reads_it(tmp_path: Path) -> None:
    crowsetta = pytest.importorskip("crowsetta", reason="the dev extra brings crowsetta")
    path = tmp_path / "r.Table.1.selections.txt"
    path.write_text(text_of(EVENTS), encoding="utf-8")
    boxes = crowsetta.formats.bbox.Raven.from_file(path).to_bbox()
    found = [(b.onset, b.offset, b.label, b.low_freq, b.high_freq) for b in boxes]
    assert found == [(e.start, e.end, e.label, e.low, e.high) for e in EVENTS]


@pytest.mark.filterwarnings("ignore:The inplace keyword")
def test_what_crowsetta_writes_is_read(tmp_path: Path) -> None:
    crowsetta = pytest.importorskip("crowsetta", reason="the dev extra brings crowsetta")
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(text_of(EVENTS), encoding="utf-8")
    crowsetta.formats.bbox.Raven.from_file(first).to_file(second)
    assert read_selections(second) == EVENTS


@pytest.mark.parametrize(
    "content",
    [
        HEAD + "1\t1.5\t2.5\tdog\n",
        (HEAD + "1\t1.5\t2.5\tdog\n").replace("\n", "\r\n"),
        b"\xef\xbb\xbf" + (HEAD + "1\t1,5\t2,5\tdog\n").encode(),
        "Begin Time (s)\tMax Power (dB)\tEnd Time (s)\tSpecies\tNotes\n1.5\t88\t2.5\tdog\n",
        HEAD + "1\t1.5\t2.5\tdog\t\t\n\n",
    ],
)
def test_other_columns_line_ends_marks_and_commas(file: WriteFile, content: str | bytes) -> None:
    assert read_selections(file(content)) == (SoundEvent(1.5, 2.5, "dog"),)


def test_selection_in_two_views_counts_once(file: WriteFile) -> None:
    head = "Selection\tView\tBegin Time (s)\tEnd Time (s)\tAnnotation\n"
    rows = "1\tWaveform 1\t1\t2\tdog\n1\tSpectrogram 1\t1\t2\tdog\n2\tSpectrogram 1\t1\t2\tdog\n"
    assert len(read_selections(file(head + rows))) == 2


def test_table_of_several_recordings(file: WriteFile) -> None:
    head = "Begin Time (s)\tEnd Time (s)\tBegin File\tFile Offset (s)\tAnnotation\n"
    path = file(head + "1\t2\ta.wav\t1\tdog\n61\t63.5\tb.wav\t1.0\train\n")
    found = read_selections(path, recording="b.wav", duration=10)
    assert found == (SoundEvent(1.0, 3.5, "rain"),)
    assert len(read_selections(path)) == 2


def test_table_without_rows_has_no_events(file: WriteFile) -> None:
    assert read_selections(file(text_of(()))) == ()


def test_other_label_column(file: WriteFile) -> None:
    path = file(HEAD.replace("Annotation", "Call Type") + "1\t1\t2\tbark\n")
    assert read_selections(path, label_column="Call Type")[0].label == "bark"


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("", 1, "is empty"),
        ("1.0\t2.0\tdog\n", 1, "no column 'Begin Time (s)', 'End Time (s)', 'Annotation"),
        ("Begin Time (s),End Time (s),Annotation\n", 1, "no column"),
        ("Begin Time (s)\tEnd Time (s)\n1\t2\n", 1, "no column 'Annotation or Species'"),
        ("Begin Time (s)\tBegin Time (s)\n", 1, "twice"),
        (HEAD + "1\t1\t2\tdog\n2\t5\t4\tdog\n", 3, "before it starts"),
        (HEAD + "1\t5\t11\tdog\n", 2, "past the end"),
        (HEAD + "1\tx\t11\tdog\n", 2, "Begin Time (s) 'x' is not a number"),
        (HEAD + "1\t\t11\tdog\n", 2, "Begin Time (s) '' is not a number"),
        (HEAD + "1\t1\n", 2, "End Time (s) '' is not a number"),
        (HEAD + "1\t1.5\t2,5\tdog\n", 2, "decimal commas"),
        (HEAD + "1\t1\t2\tdog\tmore\n", 2, "has 5 columns, line 1 has 4"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", 1, "no text"),
        (HEAD.encode() + b"1\t1\t2\t\xff\n", 2, "not text in UTF-8"),
        (
            HEAD.replace("Selection", "Sonolens Probability") + "1.5\t1\t2\tdog\n",
            2,
            "not between 0 and 1",
        ),
    ],
)
def test_one_line_says_what_and_where(
    file: WriteFile, content: str | bytes, line: int, words: str
) -> None:
    path = file(content)
    with pytest.raises(LabelFileError) as caught:
        read_selections(path, duration=10.0)
    assert caught.value.line == line
    assert words in caught.value.reason
    assert len(str(caught.value).splitlines()) == 1
