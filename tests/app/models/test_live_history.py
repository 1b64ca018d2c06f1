"""What was heard live lately."""

from __future__ import annotations

from app.models.live_history import HeardSpan, LiveHistory, spoken


def test_equal_answers_are_one_stretch() -> None:
    history = LiveHistory()
    for now, confidence in ((0.0, 0.6), (1.0, 0.9), (2.0, 0.7)):
        history.add(now, "dog", confidence)
    history.add(3.0, "", 0.2)
    history.add(4.0, "rain", 0.8)
    assert history.spans() == (
        HeardSpan(0.0, 3.0, "dog", 0.9),
        HeardSpan(3.0, 4.0, "", 0.2),
        HeardSpan(4.0, 4.0, "rain", 0.8),
    )


def test_what_is_older_is_forgotten() -> None:
    history = LiveHistory(keep=10.0)
    for now in range(40):
        history.add(float(now), "dog" if now % 4 < 2 else "rain", 0.5)
    assert history.spans()[0].end >= 29.0
    assert len(history.spans()) <= 7
    history.clear()
    assert history.spans() == ()


def test_it_is_said_in_words() -> None:
    spans = (
        HeardSpan(0.0, 4.0, "dog", 0.9),
        HeardSpan(4.0, 6.0, "", 0.9),
        HeardSpan(6.0, 9.5, "rain", 0.9),
    )
    assert spoken(spans, 10.0) == "rain from 4 s ago, now; dog from 10 s ago, until 6 s ago."
    assert spoken(spans[1:2], 6.0) == "Nothing was heard for certain yet."
    assert spoken((), 0.0) == "Nothing was heard yet."
