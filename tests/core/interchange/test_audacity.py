from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LabelFileError
from core.interchange.audacity import label_lines, read_labels
from core.results import SoundEvent

WriteFile = Callable[[str | bytes], Path]
PLAIN = (SoundEvent(2.15, 2.15, "a point"), SoundEvent(3.4, 6.1, "crying baby"))
BOUNDED = (
    SoundEvent(1.0, 1.5, "dog", low=1484.669312, high=2969.338523),
    SoundEvent(4.0, 4.5, "rain 雨", low=0.0, high=22050.0),
)


def text_of(events: tuple[SoundEvent, ...]) -> str:
    return "".join(line + "\n" for line in label_lines(events))


def test_lines_are_those_of_the_manual() -> None:
    assert list(label_lines(PLAIN)) == [
        "2.150000\t2.150000\ta point",
        "3.400000\t6.100000\tcrying baby",
    ]
    assert list(label_lines(BOUNDED[:1])) == [
        "1.000000\t1.500000\tdog",
        "\\\t1484.669312\t2969.338523",
    ]
    half_open = SoundEvent(2.0, 2.5, "x", high=6334.588867)
    assert list(label_lines([half_open]))[1] == "\\\t-1.000000\t6334.588867"


@pytest.mark.parametrize("events", [PLAIN, BOUNDED, (*PLAIN, *BOUNDED, *PLAIN)])
def test_own_reader_gives_the_events_back(file: WriteFile, events: tuple[SoundEvent, ...]) -> None:
    assert read_labels(file(text_of(events))) == events


def test_probabilities_stay_behind(file: WriteFile) -> None:
    (event,) = read_labels(file(text_of((SoundEvent(0, 5, "dog", 0.9, 0.8),))))
    assert event == SoundEvent(0, 5, "dog")


def test_crowsetta_reads_the_standard_form(tmp_path: Path) -> None:
    crowsetta = pytest.importorskip("crowsetta", reason="the dev extra brings crowsetta")
    path = tmp_path / "standard.txt"
    path.write_text(text_of(PLAIN), encoding="utf-8")
    sequence = crowsetta.formats.seq.AudSeq.from_file(path).to_seq()
    assert list(sequence.onsets_s) == [2.15, 3.4]
    assert list(sequence.offsets_s) == [2.15, 6.1]
    assert list(sequence.labels) == ["a point", "crying baby"]


def test_crowsetta_reads_the_extended_form(tmp_path: Path) -> None:
    crowsetta = pytest.importorskip("crowsetta", reason="the dev extra brings crowsetta")
    path = tmp_path / "extended.txt"
    path.write_text(text_of(BOUNDED), encoding="utf-8")
    boxes = crowsetta.formats.bbox.AudBBox.from_file(path).to_bbox()
    found = tuple(
        SoundEvent(box.onset, box.offset, box.label, low=box.low_freq, high=box.high_freq)
        for box in boxes
    )
    assert found == BOUNDED


def test_what_crowsetta_writes_is_read(tmp_path: Path) -> None:
    crowsetta = pytest.importorskip("crowsetta", reason="the dev extra brings crowsetta")
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(text_of(BOUNDED), encoding="utf-8")
    crowsetta.formats.bbox.AudBBox.from_file(first).to_file(second)
    assert read_labels(second) == BOUNDED


@pytest.mark.parametrize(
    "content",
    [
        "1.5\t2.5\tdog\r\n3\t4\train\r\n",
        "1.5\t2.5\tdog\r3\t4\train",
        b"\xef\xbb\xbf1.5\t2.5\tdog\n3\t4\train\n",
        "1.5\t2.5\tdog\n3\t4\train\n".encode("utf-16"),
        "\n1,5\t2,5\tdog\n\n3,0\t4,0\train\n\n",
        " 1.5 \t 2.5 \t dog \n3.\t4e0\train\n",
    ],
)
def test_line_ends_marks_and_decimal_commas(file: WriteFile, content: str | bytes) -> None:
    assert read_labels(file(content)) == (SoundEvent(1.5, 2.5, "dog"), SoundEvent(3, 4, "rain"))


def test_label_without_text_and_open_frequencies(file: WriteFile) -> None:
    events = read_labels(file("1\t2\n\\\t-1.0\t500\n3\t4\t\n\\\t20\t-1\n"))
    assert events == (SoundEvent(1, 2, "", high=500), SoundEvent(3, 4, "", low=20))


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("", 1, "is empty"),
        ("\n \n", 1, "is empty"),
        ("1\t2\tdog\n\n5\t4\train\n", 3, "ends at 4 s, before it starts at 5 s"),
        ("1\t2\tdog\n-1\t4\train\n", 2, "before the recording"),
        ("1\t2\tdog\n9\t10.02\train\n", 2, "past the end of the recording, 10 s"),
        ("11\t11\tdog\n", 1, "past the end"),
        ("one\t2\tdog\n", 1, "the start 'one' is not a number"),
        ("1\tnan\tdog\n", 1, "the end 'nan' is not a number"),
        ("1\t1_000\tdog\n", 1, "is not a number"),
        ("1\t1e999\tdog\n", 1, "too large"),
        ("1\t1,234.5\tdog\n", 1, "is not a number"),
        ("1.5\t2,5\tdog\n", 1, "decimal points and decimal commas"),
        ("1 2 dog\n", 1, "not 1 column"),
        ("1\t2\tdog\textra\n", 1, "not 4 columns"),
        ("\\\t1\t2\n", 1, "without a label before it"),
        ("1\t2\tdog\n\\\t1\t2\n\\\t1\t2\n", 3, "without a label before it"),
        ("1\t2\tdog\n\\\t1\n", 2, "frequency range"),
        ("1\t2\tdog\n\\\t9\t3\n", 2, "3 Hz, is below its low one, 9 Hz"),
        (b"1\t2\tdog\n\xff\xfe\x00\n", 2, "not text in UTF-8"),
        (b"1\t2\tdog\n3\t4\t\x00\n", 2, "no text"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", 1, "no text"),
    ],
)
def test_one_line_says_what_and_where(
    file: WriteFile, content: str | bytes, line: int, words: str
) -> None:
    path = file(content)
    with pytest.raises(LabelFileError) as caught:
        read_labels(path, duration=10.0)
    assert caught.value.line == line
    assert words in caught.value.reason
    assert str(caught.value).startswith(f"{path}, line {line}: ")
    assert len(str(caught.value).splitlines()) == 1


def test_end_that_rounding_put_past_the_recording(file: WriteFile) -> None:
    assert read_labels(file("1\t10.000001\tdog\n"), duration=10.0) == (SoundEvent(1, 10, "dog"),)
    assert read_labels(file("1\t99\tdog\n"))[0].end == 99


def test_file_that_is_not_there_and_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.txt", tmp_path):
        with pytest.raises(LabelFileError, match="cannot be read"):
            read_labels(path)


times = st.integers(0, 10**9).map(lambda n: n / 1_000)
labels = st.text(
    st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1, max_size=12
).map(lambda text: " ".join(text.split()))


@given(st.lists(st.tuples(times, times, labels, st.booleans()), min_size=1, max_size=5))
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, rows: list) -> None:
    events = tuple(
        SoundEvent(a, a + b, label, low=a if bounded else None, high=a + b if bounded else None)
        for a, b, label, bounded in rows
    )
    path = tmp_path_factory.mktemp("labels") / "labels.txt"
    path.write_text(text_of(events), encoding="utf-8")
    for event, back in zip(events, read_labels(path), strict=True):
        assert back.label == event.label
        assert (back.low is None) == (event.low is None)
        assert (back.start, back.end) == pytest.approx((event.start, event.end), abs=1e-6)


def test_labels_that_hold_line_ends_and_tabs_stay_one_label(file: WriteFile) -> None:
    (event,) = read_labels(file(text_of((SoundEvent(0, 1, "two\nlines\tand \x1b tab"),))))
    assert event.label == "two lines and tab"
