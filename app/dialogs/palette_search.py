"""Which entries a few typed letters mean, the likeliest first. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["PaletteEntry", "ranked"]

_AT_START, _AT_WORD, _INSIDE, _SCATTERED, _ELSEWHERE = 100, 80, 60, 30, 15


@dataclass(frozen=True)
class PaletteEntry:
    """One line of the palette.

    Attributes
    ----------
    key : str
        By which the program knows what to do.
    text : str
        What is read.
    place : str
        Where else it is found: a menu, or the list of clips.
    keys : str
        Its shortcut.
    more : str
        Other words by which it may be found.
    why_not : str
        Why it cannot be run now; empty when it can.
    """

    key: str
    text: str
    place: str = ""
    keys: str = ""
    more: str = ""
    why_not: str = ""


def ranked(entries: Sequence[PaletteEntry], typed: str) -> list[PaletteEntry]:
    """Entries that every typed word fits, the best first; all of them when nothing is typed."""
    words = typed.casefold().split()
    if not words:
        return list(entries)
    scored = []
    for entry in entries:
        scores = [_score(entry, word) for word in words]
        if all(scores):
            scored.append((sum(scores) - 5 * bool(entry.why_not), entry))
    scored.sort(key=lambda pair: (-pair[0], len(pair[1].text)))
    return [entry for _, entry in scored]


def _score(entry: PaletteEntry, word: str) -> int:
    """How well one word fits; 0 when it does not."""
    text = entry.text.casefold()
    if text.startswith(word):
        return _AT_START
    if re.search(rf"\b{re.escape(word)}", text):
        return _AT_WORD
    if word in text:
        return _INSIDE
    if word in f"{entry.place} {entry.keys} {entry.more}".casefold():
        return _ELSEWHERE
    return _SCATTERED if len(word) > 1 and _in_order(text, word) else 0


def _in_order(text: str, word: str) -> bool:
    """Whether the letters of ``word`` occur in their order, beginning at a word."""
    for start in re.finditer(rf"\b{re.escape(word[0])}", text):
        letters = iter(text[start.start() :])
        if all(letter in letters for letter in word):
            return True
    return False
