"""Where lines of a text may end."""

from __future__ import annotations

from app.widgets.panel import keep_together, not_alone

JOINER = "\N{WORD JOINER}"


def test_a_last_word_is_not_alone() -> None:
    text = "How far below the loudest point the quietest colour lies."
    assert not_alone(text) == text[:-6] + "\N{NO-BREAK SPACE}lies."
    assert not_alone("Applied at once.") == "Applied at once."


def test_last_letters_stay_together_where_every_letter_may_begin_a_line() -> None:
    text = "任何内容都不会离开这台计算机。"
    kept = not_alone(text)
    assert kept.endswith(JOINER.join("台计算机。"))
    assert kept.replace(JOINER, "") == text


def test_numbers_keep_their_units() -> None:
    apart = keep_together("2 steps of 5 s (0.17) and (a few more)").split(" ")
    assert apart == ["2\xa0steps", "of", "5\xa0s\xa0(0.17)", "and", "(a", "few", "more)"]
