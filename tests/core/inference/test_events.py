"""Windows with known probabilities, and the events that follow from them by hand."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ParameterError
from core.inference.events import EventBuilder, EventSettings, find_events
from core.results import Prediction, SoundEvent, WindowPrediction

LABELS = ("dog", "rain")


def window(start: float, end: float, dog: float, rain: float = 0.0) -> WindowPrediction:
    calibrated = np.array([dog, rain], dtype=np.float32)
    # What is not calibrated must not matter.
    plain = np.array([0.5, 0.5], dtype=np.float32)
    prediction = Prediction(LABELS, plain, plain[None], calibrated, 1.0, 0.0, 0.0)
    return WindowPrediction(start, end, prediction)


def row(dogs: list[float], length: float = 5.0, hop: float = 5.0) -> list[WindowPrediction]:
    return [window(i * hop, i * hop + length, dog) for i, dog in enumerate(dogs)]


def spans(events: tuple[SoundEvent, ...]) -> list[tuple[float, float]]:
    return [(each.start, each.end) for each in events]


def test_windows_end_to_end() -> None:
    events = find_events(row([0.1, 0.9, 0.7, 0.2, 0.6]), EventSettings(threshold=0.5))
    assert spans(events) == [(5.0, 15.0), (20.0, 25.0)]
    assert [each.label for each in events] == ["dog", "dog"]
    assert [each.peak for each in events] == pytest.approx([0.9, 0.6])
    assert [each.mean for each in events] == pytest.approx([0.8, 0.6])
    assert (events[0].low, events[0].high) == (None, None)


@pytest.mark.parametrize(("threshold", "found"), [(0.7, 1), (0.7 + 1e-4, 0), (0.0, 1), (1.0, 0)])
def test_threshold_is_reached_by_what_equals_it(threshold: float, found: int) -> None:
    events = find_events([window(0, 5, 0.7, -1)], EventSettings(threshold=threshold))
    assert len(events) == found


@pytest.mark.parametrize(
    ("gap", "expected"),
    [(0.0, [(0, 5), (10, 15)]), (4.999, [(0, 5), (10, 15)]), (5.0, [(0, 15)]), (60, [(0, 15)])],
)
def test_gap_up_to_and_including_is_merged(gap: float, expected: list[tuple[float, float]]) -> None:
    events = find_events(row([0.9, 0.3, 0.6]), EventSettings(merge_gap=gap))
    assert spans(events) == expected
    if len(expected) == 1:
        assert events[0].mean == pytest.approx((0.9 + 0.3 + 0.6) / 3)
        assert events[0].peak == pytest.approx(0.9)


@pytest.mark.parametrize(("shortest", "found"), [(10.0, 1), (10.001, 0), (0.0, 2), (5.0, 2)])
def test_shorter_events_are_left_out_after_merging(shortest: float, found: int) -> None:
    windows = row([0.9, 0.9, 0.1, 0.9])
    assert len(find_events(windows, EventSettings(min_duration=shortest))) == found
    merged = EventSettings(min_duration=shortest, merge_gap=5)
    assert spans(find_events(windows, merged)) == [(0.0, 20.0)]


def test_overlap_is_the_mean_of_the_windows_that_cover_an_instant() -> None:
    # Instants by halves of 2 s: 1.0 | (1.0+0.8)/2 | (0.8+0.0)/2 | (0.0+0.2)/2 | 0.2
    events = find_events(row([1.0, 0.8, 0.0, 0.2], length=4, hop=2), EventSettings(threshold=0.5))
    assert spans(events) == [(0.0, 4.0)]
    assert events[0].peak == pytest.approx(1.0)
    assert events[0].mean == pytest.approx((1.0 + 0.9) / 2)
    wider = find_events(row([1.0, 0.8, 0.0, 0.2], length=4, hop=2), EventSettings(threshold=0.4))
    assert spans(wider) == [(0.0, 6.0)]
    assert wider[0].mean == pytest.approx((1.0 + 0.9 + 0.4) / 3)


def test_a_short_sound_in_all_windows_that_hold_it_is_found_where_it_is() -> None:
    sound = 20.5
    windows = [window(s, s + 5, float(s <= sound < s + 5)) for s in range(40)]
    (event,) = find_events(windows, EventSettings(threshold=0.6))
    assert event.start <= sound <= event.end
    assert event.duration == pytest.approx(5.0)
    assert (event.start + event.end) / 2 == pytest.approx(sound)


def test_classes_are_found_each_by_itself() -> None:
    windows = [window(0, 5, 0.5, 0.5), window(5, 10, 0.1, 0.9)]
    events = find_events(windows)
    assert [(e.label, e.start, e.end) for e in events] == [("dog", 0, 5), ("rain", 0, 10)]


def test_time_that_no_window_covers_is_no_event_and_not_in_the_mean() -> None:
    windows = [window(0, 5, 0.9), window(8, 13, 0.7)]
    assert spans(find_events(windows)) == [(0, 5), (8, 13)]
    (event,) = find_events(windows, EventSettings(merge_gap=3))
    assert (event.start, event.end) == (0, 13)
    assert event.mean == pytest.approx(0.8)


def test_last_window_may_be_short_and_may_lie_in_another() -> None:
    (event,) = find_events([window(0, 5, 0.9), window(4.9, 5.1, 0.9)])
    assert (event.start, event.end) == (0, 5.1)
    (event,) = find_events([window(0, 5, 0.9), window(1, 2, 0.9)])
    assert (event.start, event.end) == (0, 5)


def test_times_that_rounding_moved_still_touch() -> None:
    windows = [window(0.1 * i, 0.1 * i + 0.1, 0.9) for i in range(40)]
    assert any(a.end < b.start for a, b in pairwise(windows))
    assert len(find_events(windows)) == 1


def test_nothing_gives_nothing() -> None:
    assert find_events([]) == ()
    assert EventBuilder().finish() == []


def test_events_are_given_as_they_close() -> None:
    builder = EventBuilder(EventSettings(merge_gap=5))
    given_out = [spans(tuple(builder.add(each))) for each in row([0.9, 0.1, 0.1, 0.1])]
    assert given_out == [[], [], [], [(0.0, 5.0)]]
    assert builder.finish() == []
    assert builder.finish() == []


def test_memory_does_not_grow() -> None:
    builder = EventBuilder()
    for number in range(2_000):
        builder.add(window(number, number + 5, float(number % 7 == 0), 0.9))
    assert len(builder._held) == 5
    assert len(builder._runs) <= len(LABELS)


@pytest.mark.parametrize(
    "windows",
    [
        [window(5, 10, 0.9), window(0, 5, 0.9)],
        [window(5, 4, 0.9)],
        [window(math.nan, 5, 0.9)],
    ],
)
def test_windows_that_are_none(windows: list[WindowPrediction]) -> None:
    with pytest.raises(ParameterError, match="window"):
        find_events(windows)


@pytest.mark.parametrize(
    "wrong",
    [
        {"threshold": -0.1},
        {"threshold": 1.1},
        {"threshold": math.nan},
        {"merge_gap": -1},
        {"merge_gap": math.inf},
        {"min_duration": -1},
        {"min_duration": math.nan},
    ],
)
def test_settings_that_cannot_be(wrong: dict[str, float]) -> None:
    with pytest.raises(ParameterError, match=next(iter(wrong))):
        EventSettings(**wrong)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 4), min_size=1, max_size=12),
    st.sampled_from([(4.0, 1.0), (4.0, 3.0), (4.0, 4.0), (2.0, 3.0)]),
    st.sampled_from([0.0, 1.0, 2.5]),
    st.sampled_from([0.0, 2.0]),
)
def test_against_a_fine_grid(
    levels: list[int], windowing: tuple[float, float], gap: float, shortest: float
) -> None:
    """The same by brute force: the curve sampled 4 times a second."""
    length, hop = windowing
    windows = [window(i * hop, i * hop + length, each / 4) for i, each in enumerate(levels)]
    times = (np.arange(int(4 * windows[-1].end)) + 0.5) / 4
    covering = [
        [w.prediction.calibrated[0] for w in windows if w.start <= t < w.end] for t in times
    ]
    active = np.array([bool(each) and np.mean(each) >= 0.6 for each in covering])
    edges = np.flatnonzero(np.diff(np.concatenate([[0], active, [0]]))).reshape(-1, 2) / 4
    expected: list[list[float]] = []
    for start, end in edges:
        if expected and start - expected[-1][1] <= gap + 1e-6:
            expected[-1][1] = end
        else:
            expected.append([start, end])
    expected = [each for each in expected if each[1] - each[0] >= shortest - 1e-6]
    found = find_events(windows, EventSettings(0.6, gap, shortest))
    assert np.allclose(spans(found), expected) if expected else found == ()
    for event in found:
        assert 0.6 - 1e-6 <= event.peak <= 1
        assert 0 <= event.mean <= event.peak
