"""Lengths of time as people say them."""

from __future__ import annotations

__all__ = ["span_text"]

_MINUTE, _HOUR = 60, 3600


def span_text(seconds: float) -> str:
    """Length of time as people say it: 45 s, 12 min, 3 h 10 min."""
    if seconds < _MINUTE:
        return f"{max(round(seconds), 1)} s"
    if seconds < _HOUR:
        return f"{round(seconds / _MINUTE)} min"
    hours, rest = divmod(seconds, _HOUR)
    return f"{int(hours)} h {int(rest / _MINUTE)} min"
