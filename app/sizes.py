"""Bytes as people read them."""

from __future__ import annotations

import math

__all__ = ["size_words"]

_UNITS = ("B", "kB", "MB", "GB", "TB")


def size_words(n_bytes: int) -> str:
    """Size in the unit that gives one to three digits before the point."""
    power = min(int(math.log10(max(n_bytes, 1)) // 3), len(_UNITS) - 1)
    number = n_bytes / 1000**power
    return f"{number:.{0 if power == 0 or number >= 10 else 1}f} {_UNITS[power]}"
