from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.file_stamp import FileStamp
from app.models.timeline import labels_of
from app.models.timeline_agreement import agreement_of
from app.models.timeline_events import EventTrack
from app.models.timeline_records import ImportedMarks, TimelineSettings, WindowBatch, checked_hop
from app.models.timeline_table import EventRole, EventTableModel
from app.models.timeline_windows import KeptWindows
from app.models.timeline_words import agreement_words, clock, event_words, import_words, plain_label
from app.widgets.timeline_rows import TimelineRows
from core.errors import ParameterError
from core.inference.events import EventSettings
from core.results import SoundEvent

LABELS = ("dog", "rain", "rooster")
STAMP = FileStamp(Path("night.flac"), 1, 100)


def batch(first: int, chosen: list[int], last_end: float | None = None) -> WindowBatch:
    """Windows of 5 s, each with one class at 90 %; -1 for none."""
    rows = np.full((len(chosen), 3), 0.05, np.float32)
    for row, index in enumerate(chosen):
        if index >= 0:
            rows[row, index] = 0.9
    starts = (first + np.arange(len(chosen))) * 5.0
    ends = starts + 5.0
    if last_end is not None:
        ends[-1] = last_end
    return WindowBatch(LABELS, starts, ends, rows, np.tile(rows.sum(0), (5, 1)).astype(float))


def kept_of(chosen: list[int], duration: float = 60.0) -> KeptWindows:
    kept = KeptWindows(STAMP, duration, 5.0, 5.0)
    kept.add(batch(0, chosen))
    return kept


def test_only_probabilities_are_kept() -> None:
    kept = KeptWindows(STAMP, 3600.0, 5.0, 5.0)
    for first in range(0, 720, 8):
        kept.add(batch(first, [first % 3] * 8))
    assert len(kept) == 720
    assert kept.probabilities.dtype == np.float32
    assert kept.probabilities.shape == (720, 3)
    assert kept.n_bytes <= 2 * 720 * (3 * 4 + 16)
    assert kept.complete
    plan = kept.plan()
    assert plan.n_heard == 720
    assert plan.member_sum is not None
    assert plan.member_sum.sum(axis=1) == pytest.approx(720.0)


def test_events_come_while_windows_come_and_an_open_one_grows() -> None:
    kept = kept_of([0, 0])
    track = EventTrack(kept, EventSettings())
    assert track.feed(10)
    assert [(e.start, e.end, e.label) for e in track.events] == [(0.0, 10.0, "dog")]
    kept.add(batch(2, [0, 1]))
    assert not track.up_to_date
    assert not track.feed(1)
    assert track.feed(1)
    assert [(e.start, e.end, e.label) for e in track.events] == [
        (0.0, 15.0, "dog"),
        (15.0, 20.0, "rain"),
    ]


def test_fed_bit_by_bit_gives_the_same_events() -> None:
    chosen = [0, 0, -1, 0, 1, 1, 2, -1, 2, 2, 0, 1]
    whole, bits = (EventTrack(kept_of(chosen), EventSettings(merge_gap=5.0)) for _ in range(2))
    whole.feed(100)
    while not bits.feed(1):
        pass
    assert bits.events == whole.events
    assert len(whole.events) > 3


def test_other_settings_find_other_events_from_the_same_windows() -> None:
    track = EventTrack(kept_of([0, -1, 0, 1]), EventSettings())
    track.feed(100)
    assert len(track.events) == 3
    track.restart(EventSettings(merge_gap=5.0))
    track.feed(100)
    assert [(e.start, e.end) for e in track.events] == [(0.0, 15.0), (15.0, 20.0)]
    track.restart(EventSettings(threshold=0.95))
    track.feed(100)
    assert track.events == ()
    track.restart(EventSettings(merge_gap=5.0, min_duration=6.0))
    track.feed(100)
    assert [e.label for e in track.events] == ["dog"]


def test_a_short_last_window_is_heard_again_once_the_recording_has_grown() -> None:
    kept = KeptWindows(STAMP, 13.0, 5.0, 5.0)
    kept.add(batch(0, [0, 1, 2], last_end=13.0))
    assert kept.complete
    kept.grown(FileStamp(STAMP.path, 2, 200), 30.0)
    assert len(kept) == 2
    assert not kept.complete
    assert kept.until == 10.0


@pytest.mark.parametrize(
    ("overlap", "said"),
    [
        (5.0, "not shorter than the window"),
        (6.0, "not shorter than the window"),
        (4.95, "less than 0.1 s"),
        (-1.0, "not a length"),
        (float("nan"), "not a length"),
    ],
)
def test_an_overlap_that_cannot_be_is_refused(overlap: float, said: str) -> None:
    with pytest.raises(ParameterError, match=said):
        checked_hop(5.0, overlap)


def test_an_overlap_leaves_a_hop() -> None:
    assert checked_hop(5.0, 0.0) == 5.0
    assert checked_hop(5.0, 2.5) == 2.5


def test_settings_name_the_bundles_threshold_where_they_have_none() -> None:
    assert TimelineSettings().for_events(0.7).threshold == 0.7
    assert TimelineSettings().for_events(None).threshold == 0.5
    assert TimelineSettings(0.2).for_events(0.7).threshold == 0.2


EVENTS = (
    SoundEvent(0, 5, "crying baby", 0.9, 0.8),
    SoundEvent(10, 20, "dog", 0.9, 0.8),
    SoundEvent(30, 35, "dog", 0.9, 0.8),
)


def test_agreement_counts_both_ways() -> None:
    marks = (
        SoundEvent(1, 2, "Crying_Baby"),
        SoundEvent(11, 12, "dog"),
        SoundEvent(14, 14, "dog"),
        SoundEvent(20, 25, "dog"),
        SoundEvent(31, 32, "siren"),
    )
    found = agreement_of(EVENTS, marks, ("dog", "crying baby"))
    assert (found.n_marks, found.n_marks_heard) == (5, 3)
    assert (found.n_events, found.n_events_marked) == (3, 2)
    assert found.unknown == ("siren",)
    assert agreement_words(found) == (
        "3 of 5 labels heard, 2 of 3 events labelled; not a class of this bundle: siren"
    )


def test_agreement_with_long_labels_and_with_none() -> None:
    long = (SoundEvent(0, 100, "dog"), SoundEvent(1, 2, "dog"))
    assert agreement_of(EVENTS, long, LABELS).n_events_marked == 2
    nothing = agreement_of((), long, LABELS)
    assert (nothing.n_marks_heard, nothing.n_events_marked) == (0, 0)


def test_words() -> None:
    assert clock(7.46) == "0:07.5"
    assert clock(59.97) == "1:00.0"
    assert clock(3729, 0) == "1:02:09"
    assert event_words(EVENTS[1]) == "dog, 0:10.0 – 0:20.0, mean 80 %, peak 90 %"
    assert event_words(SoundEvent(1, 2, "dog")) == "dog, 0:01.0 – 0:02.0, imported"
    marks = ImportedMarks(Path("x.txt"), EVENTS[:1], 2, 1)
    assert import_words(marks, "night.flac") == (
        "1 label imported from x.txt; 2 left out that lie past the end of night.flac;"
        " 1 row left out that name another recording."
    )


@pytest.mark.parametrize("label", ["a" * 5000, "x\n\ty\x00z", "‮evil", "<img src=x>"])
def test_hostile_labels_become_one_short_line(label: str) -> None:
    said = plain_label(label)
    assert len(said) <= 60
    assert said.isprintable()


def test_rows_are_the_classes_heard_the_longest_first() -> None:
    rows = TimelineRows()
    rows.set_events(EVENTS, ("rain", "dog", "crying baby"))
    assert rows.names == ["dog", "crying baby"]
    assert rows.n_quiet == 1
    rows.set_show_all(True)
    assert rows.names == ["dog", "crying baby", "rain"]
    rows.set_show_all(False)
    rows.set_marks((SoundEvent(1, 2, "siren"), SoundEvent(1, 2, "RAIN"), SoundEvent(3, 4, "Dog")))
    assert rows.names == ["dog", "crying baby", "rain", "siren"] or rows.names == [
        "dog", "crying baby", "siren", "rain",
    ]  # fmt: skip
    assert labels_of(EVENTS) == {"dog": 15, "crying baby": 5}


def test_arrow_keys_lead_along_and_across() -> None:
    rows = TimelineRows()
    rows.set_events(EVENTS, ())
    baby, first, second = EVENTS
    assert rows.neighbour(None, Qt.Key.Key_Right, (29.0, 34.0)) == second
    assert rows.neighbour(baby, Qt.Key.Key_Right, None) == first
    assert rows.neighbour(baby, Qt.Key.Key_Left, None) is None
    assert rows.neighbour(second, Qt.Key.Key_Down, None) == baby
    assert rows.neighbour(baby, Qt.Key.Key_Up, None) == first
    assert rows.neighbour(second, Qt.Key.Key_Right, None) is None
    assert rows.neighbour(first, Qt.Key.Key_End, None) == second
    gone = SoundEvent(9, 21, "dog", 0.9, 0.8)
    assert rows.same(gone) is None
    assert rows.same(SoundEvent(11, 14, "dog", 0.7, 0.7)) == first
    assert rows.neighbour(gone, Qt.Key.Key_Right, None) == first


def test_the_table_sorts_by_value_not_by_text(qtbot: QtBot, qapp: QApplication) -> None:
    table = EventTableModel()
    table.set_events((SoundEvent(600, 605, "dog", 0.9, 0.8), SoundEvent(5, 6, "rain")))
    start, mean = table.index(0, 0), table.index(1, 3)
    assert start.data() == "10:00.0"
    assert start.data(EventRole.SORT) == 600
    assert mean.data() == "–"
    assert "dog, 10:00.0" in start.data(Qt.ItemDataRole.AccessibleTextRole)
    assert table.headerData(2, Qt.Orientation.Horizontal) == "class"
