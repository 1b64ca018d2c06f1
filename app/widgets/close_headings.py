"""Headings of a table that stand closer where there is little room."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView

__all__ = ["SPARED", "stand_close", "stands_close"]

SPARED = 8
"""Pixels that the style sheet takes from every heading where they stand close."""


def stand_close(header: QHeaderView, close: bool) -> None:
    """Spare room beside the headings, or no more."""
    header.setProperty("close", close)
    header.style().unpolish(header)
    header.style().polish(header)
    for column in range(header.count()):
        header.setSectionResizeMode(column, header.sectionResizeMode(column))


def stands_close(header: QHeaderView) -> bool:
    """Whether room is spared beside the headings."""
    return bool(header.property("close"))
