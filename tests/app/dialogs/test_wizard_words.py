"""What the wizard says of lengths and times."""

from __future__ import annotations

import pytest

from app.dialogs.wizard.check_page import lengths
from app.dialogs.wizard.summary_page import duration


@pytest.mark.parametrize(
    ("longest", "said"),
    [(2.0, "0.8 min in all, 2 s each"), (4.5, "0.8 min in all, 2 to 4.5 s each")],
)
def test_lengths_are_said_once_where_they_are_alike(longest: float, said: str) -> None:
    facts = {"decoded": 24, "seconds": 48.0, "shortest": 2.0, "longest": longest}
    assert lengths(facts) == f"24 clips decoded, {said}"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (61, "61 s"), (1200, "20 min"), (11_400, "3 h 10 min"), (187_200, "2 days 4 h")],
)
def test_durations_in_words(seconds: float, words: str) -> None:
    assert duration(seconds) == words
