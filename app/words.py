"""The words of the window in the user's language.

English stands in the code and is the key. Imports no Qt, so that models and jobs can speak too;
`app.language` says who translates. A text is given whole, with named places for what changes, and
never put together from parts: other languages order them differently. `packaging/translations.py`
collects what `tr`, `trn` and `mark` are called with, so they take literals only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

__all__ = ["Translate", "begun", "is_english", "listed", "mark", "speak_with", "tr", "trn"]

Translate = Callable[[str, str], str]

_log = logging.getLogger(__name__)
_state: dict[str, Translate | None] = {"translate": None}


def speak_with(translate: Translate | None) -> None:
    """Let `tr` and `trn` ask for translations; None: English.

    Parameters
    ----------
    translate : callable or None
        Takes a text and a note that tells it from equal texts with another meaning, and returns
        its translation, or the text itself where there is none.
    """
    _state["translate"] = translate


def is_english() -> bool:
    """Whether texts are shown as they stand in the code."""
    return _state["translate"] is None


def begun(text: str) -> str:
    """Text as a sentence begins; a name in a code's spelling stays as it is.

    Examples
    --------
    >>> begun("reading clips"), begun("mobilenet_v2, fold 1")
    ('Reading clips', 'mobilenet_v2, fold 1')
    """
    first = text.partition(" ")[0]
    return text if "_" in first else text[:1].upper() + text[1:]


def tr(text: str, note: str = "", /, **values: object) -> str:
    """Translate a text, and fill its places in.

    Parameters
    ----------
    text : str
        English, a literal, or what `mark` marked.
    note : str
        A literal: what the text means where equal texts mean different things.
    **values
        What stands in the text's ``{places}``.

    Examples
    --------
    >>> tr("{done} of {total} clips", done=3, total=8)
    '3 of 8 clips'
    """
    translate = _state["translate"]
    said = text if translate is None else translate(text, note)
    if not values:
        return said
    try:
        return said.format(**values)
    except (KeyError, IndexError, ValueError):
        _log.warning("a translation has other places than its text: %r", text)
        return text.format(**values)


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """Translate one of two texts by a number, which both may show as ``{n}``.

    Parameters
    ----------
    one, many : str
        English, literals: for exactly one, and for every other number.
    n : int
        How many.
    **values
        What stands in the other places.

    Examples
    --------
    >>> trn("{n} clip", "{n} clips", 2)
    '2 clips'
    """
    return tr(one if n == 1 else many, n=n, **values)


def listed(parts: Iterable[str]) -> str:
    """Put what is not empty side by side, with the comma of the language.

    Examples
    --------
    >>> listed(["done", "", "installed"])
    'done, installed'
    """
    return tr(", ", "between the parts of a list").join(part for part in parts if part)


def mark(text: str, note: str = "", /) -> str:
    """Say that a constant is shown translated; `tr` does it where it is shown."""
    del note
    return text
