"""Words and JSON that are safe to print, whatever a file's name or a number holds."""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Mapping
from os import PathLike, fspath
from typing import Any

__all__ = ["cell_width", "json_text", "jsonable", "pad", "plural", "printable"]


def printable(value: object) -> str:
    r"""Text on one line without control characters; what cannot be shown is written ``\x1b``.

    File names may hold line breaks, terminal commands, or bytes that are no text at all.
    """
    return "".join(
        character
        if character.isprintable()
        else character.encode("unicode_escape", "surrogatepass").decode("ascii")
        for character in str(value)
    )


def cell_width(text: str) -> int:
    """Columns that a text takes in a terminal."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def pad(text: str, width: int) -> str:
    """Fill up with spaces to ``width`` terminal columns."""
    return text + " " * max(width - cell_width(text), 0)


def plural(count: int, singular: str, more: str | None = None) -> str:
    """Count and noun: ``1 clip``, ``2 clips``."""
    return f"{count} {singular if count == 1 else more or singular + 's'}"


def jsonable(value: Any) -> Any:
    """Turn records, arrays and paths into what JSON can say; NaN and infinity become null."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, PathLike):
        return fspath(value)
    if isinstance(value, Mapping):
        return {str(key): jsonable(item) for key, item in value.items()}
    if hasattr(value, "tolist"):
        return jsonable(value.tolist())
    if hasattr(value, "model_dump"):
        return jsonable(value.model_dump(mode="json"))
    return [jsonable(item) for item in value]


def json_text(value: Any, *, indent: int | None = 2) -> str:
    """One JSON document.

    Bytes of a file name that are no text stay lone surrogates, written as JSON escapes, so that
    ``os.fsencode`` gives the name back.
    """
    text = json.dumps(jsonable(value), ensure_ascii=False, allow_nan=False, indent=indent)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
