"""Commands found by a few letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.dialogs.palette import CommandPalette
from app.dialogs.palette_search import PaletteEntry, ranked

ENTRIES = [
    PaletteEntry("open", "Open clips", "File", "Ctrl+O", "Choose sound files to classify."),
    PaletteEntry("export", "Export picture", "File", "Ctrl+E", "", "Not now."),
    PaletteEntry("zoom", "Zoom in", "View", "Ctrl++"),
    PaletteEntry("whole", "Whole clip", "View"),
    PaletteEntry("clip:1", "dog.wav", "Clips"),
]


@pytest.mark.parametrize(
    ("typed", "keys"),
    [("", ["open", "export", "zoom", "whole", "clip:1"]), ("clip", ["open", "whole", "clip:1"]),
     ("exp pic", ["export"]), ("ocl", ["open"]), ("ZOOM", ["zoom"]), ("ctrl+o", ["open"]),
     ("choose", ["open"]), ("dog", ["clip:1"]), ("xyz", []), ("*(", [])],
)  # fmt: skip
def test_words_find_entries_the_likeliest_first(typed: str, keys: list[str]) -> None:
    assert [entry.key for entry in ranked(ENTRIES, typed)] == keys


def test_enter_runs_what_the_keyboard_chose(qtbot: QtBot) -> None:
    palette = CommandPalette(ENTRIES)
    qtbot.addWidget(palette)
    chosen: list[str] = []
    palette.chosen.connect(chosen.append)
    qtbot.keyClicks(palette.input, "clip")
    qtbot.keyClick(palette.input, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert chosen == ["whole"]


def test_what_cannot_be_run_says_why_and_is_not_run(qtbot: QtBot) -> None:
    palette = CommandPalette(ENTRIES)
    qtbot.addWidget(palette)
    chosen: list[str] = []
    palette.chosen.connect(chosen.append)
    qtbot.keyClicks(palette.input, "picture")
    assert palette.why.text() == "Not now."
    qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert chosen == []
    palette.input.setText("qqq")
    qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert chosen == []
