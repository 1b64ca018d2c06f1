"""Markdown set for reading."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot

from app.theme import current_palette
from app.widgets.markdown_page import MarkdownPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PAGE = """# Owls

Some *words* and a [link](other.md).

<!-- figures: begin -->
| name | n |
| --- | --- |
| barn owl | 3 |
| tawny owl | 5 |
<!-- figures: end -->

## After

- one
- two
"""


def shown(qtbot: QtBot, width: int = 900) -> MarkdownPage:
    page = MarkdownPage()
    qtbot.addWidget(page)
    page.resize(width, 500)
    page.show()
    page.set_page(PAGE)
    return page


def table_of(page: MarkdownPage) -> QTextTable:
    [table] = page.document().rootFrame().childFrames()
    assert isinstance(table, QTextTable)
    return table


def test_comments_are_left_out_and_tables_keep_their_rows(qtbot: QtBot) -> None:
    page = shown(qtbot)
    assert "figures" not in page.toPlainText()
    table = table_of(page)
    assert (table.rows(), table.columns()) == (3, 2)
    assert table.cellAt(2, 1).firstCursorPosition().block().text() == "5"


def test_a_table_s_head_is_quieter_than_its_rows(qtbot: QtBot) -> None:
    page = shown(qtbot)
    table = table_of(page)
    head = table.cellAt(0, 0).firstCursorPosition()
    head.movePosition(head.MoveOperation.Right)
    assert head.charFormat().foreground().color().name() == current_palette().muted


def test_lines_do_not_grow_with_the_window(qtbot: QtBot) -> None:
    def width(page: MarkdownPage) -> float:
        frame = page.document().rootFrame().frameFormat()
        return page.viewport().width() - frame.leftMargin() - frame.rightMargin()

    narrow, wide, wider = (shown(qtbot, each) for each in (400, 1200, 1600))
    assert width(narrow) < width(wide)
    assert width(wide) == width(wider)
    for page in (narrow, wide, wider):
        page.hide()


def test_headings_stand_out_in_their_order(qtbot: QtBot) -> None:
    page = shown(qtbot)
    sizes = {}
    block = page.document().begin()
    while block.isValid():
        sizes[block.text()] = block.charFormat().fontPointSize() or (
            block.begin().fragment().charFormat().fontPointSize() if block.text() else 0
        )
        block = block.next()
    assert sizes["Owls"] > sizes["After"] > page.font().pointSizeF()
