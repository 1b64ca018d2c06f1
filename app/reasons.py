"""The library's sentences in the user's language.

The library knows no languages: its reasons, findings and messages reach the window as English
sentences, and `said` knows them again by the patterns that ``packaging/translations.py`` collected
from its code. May import `app.words` and `resources`.
"""

from __future__ import annotations

import functools
import json
import logging
import re
from dataclasses import dataclass

from app.words import is_english, tr
from resources import resource_path

__all__ = ["said"]

_NOTE = "core"
_DEEPEST = 3
_LONGEST = 5_000
_MOST_COLONS = 5
_FEW_LETTERS = 6
_MOST_LISTED = 20
_PLACE = re.compile(r"\{\d+\}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"\d[\d.,]*")

_log = logging.getLogger(__name__)


def said(text: str) -> str:
    """Say a sentence of the library in the user's language; what is no such sentence stays.

    Parameters
    ----------
    text : str
        A whole sentence, or one behind what it is about: ``"rain.wav: is empty (0 bytes)"``.
    """
    if is_english() or not text or len(text) > _LONGEST:
        return text
    return _said(text, 0)


@dataclass(frozen=True)
class _Pattern:
    """A sentence with places.

    Attributes
    ----------
    source : str
        By which its translation is found.
    parts : tuple of str
        What stands between the places; one more than there are places.
    is_vague : bool
        So few letters that others' words fit too: one of its places must be a number.
    is_short : bool
        A single word: within another sentence, too, it needs a number.
    """

    source: str
    parts: tuple[str, ...]
    is_vague: bool
    is_short: bool

    def places_in(self, text: str) -> list[str] | None:
        """Say what stands in the places of a text; None where it is another sentence.

        Each place is as short as can be. Looks at each letter of the text once a part, at most.
        """
        first, *inner, last = self.parts
        end = len(text) - len(last)
        at = len(first)
        if end < at or not text.startswith(first) or not text.endswith(last):
            return None
        found = []
        for part in inner:
            there = text.find(part, at, end)
            if there < 0:
                return None
            found.append(text[at:there])
            at = there + len(part)
        return [*found, text[at:end]]


def _said(text: str, depth: int) -> str:
    whole = _whole(text, depth)
    if whole is None:
        whole = _behind_a_colon(text, depth)
    if whole is None and 0 < depth < _DEEPEST:
        whole = _listed(text)
    return text if whole is None else whole


def _whole(text: str, depth: int) -> str | None:
    """Translate a text that is one sentence from its start to its end."""
    fixed, patterns = _sentences()
    if (source := fixed.get(text)) is not None and (depth == 0 or " " in text):
        return _filled(source, [])
    for pattern in patterns:
        places = pattern.places_in(text)
        doubtful = pattern.is_vague or (pattern.is_short and depth > 0)
        if places is not None and (not doubtful or _counts(places)):
            inner = places if depth == _DEEPEST else [_said(place, depth + 1) for place in places]
            return _filled(pattern.source, inner)
    return None


def _behind_a_colon(text: str, depth: int) -> str | None:
    """Translate the sentence behind what it is about, such as a file."""
    at = -1
    for _ in range(_MOST_COLONS):
        at = text.find(": ", at + 1)
        if at < 0:
            break
        if (rest := _whole(text[at + 2 :], depth)) is not None:
            about = text[:at]
            return f"{_whole(about, _DEEPEST) or about}: {rest}"
    return None


def _listed(text: str) -> str | None:
    """Translate what is listed, if it is the library's: folds, numbers of clips."""
    both = [_whole(item, _DEEPEST - 1) for item in text.split(" and ")]
    if len(both) == 2 and both[0] and both[1]:
        return _filled("{0} and {1}", [both[0], both[1]])
    items = text.split(", ")
    if not 1 < len(items) <= _MOST_LISTED:
        return None
    return ", ".join(_whole(item, _DEEPEST - 1) or item for item in items)


def _counts(places: list[str]) -> bool:
    return any(_NUMBER.fullmatch(place) for place in (places[0], places[-1]))


def _filled(source: str, places: list[str]) -> str:
    translation = tr(source, _NOTE)
    try:
        return translation.format(*places)
    except (IndexError, KeyError, ValueError):
        _log.warning("a translation has other places than its text: %r", source)
        return source.format(*places)


@functools.cache
def _sentences() -> tuple[dict[str, str], list[_Pattern]]:
    """Sentences without places by their words, and those with places, the longest first."""
    listed: list[str] = json.loads(
        resource_path("translations", "core_texts.json").read_text("utf-8")
    )
    fixed = {_plain(source): source for source in listed if not _PLACE.search(source)}
    patterns = [_pattern(source) for source in listed if _PLACE.search(source)]
    patterns.sort(key=lambda pattern: -len("".join(pattern.parts)))
    return fixed, patterns


def _pattern(source: str) -> _Pattern:
    parts = tuple(_plain(part) for part in _PLACE.split(source))
    words = _WORD.findall(" ".join(parts))
    is_vague = len(parts) > 2 and len("".join(words)) < _FEW_LETTERS
    return _Pattern(source, parts, is_vague, len(words) < 2)


def _plain(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")
