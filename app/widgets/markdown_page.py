"""A page of Markdown set for reading: a measure that the eye can follow, room, quiet tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.theme import current_palette, theme_changed

__all__ = ["MarkdownPage"]

_COMMENTS = re.compile(r"[ \t]*<!--.*?-->[ \t]*\n?", re.DOTALL)
_MEASURE_EM = 54
"""Longest line, in widths of an m."""
_MARGIN = 28
_LINE_PERCENT = 132
_HEADINGS = {1: (1.55, 0, 14), 2: (1.18, 24, 8), 3: (1.0, 16, 6)}
"""By level: size in sizes of the text, pixels above and below."""


class MarkdownPage(QTextBrowser):
    """Shows a page; links are announced and not followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._markdown = ""
        theme_changed.connect(self._show)

    def set_page(self, markdown: str) -> None:
        """Show a page from its first line on; what is in comments is left out."""
        self._markdown = _COMMENTS.sub("\n", markdown)
        self._show()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a length for reading."""
        super().resizeEvent(event)
        self._set_margins()

    def _show(self, _palette: object = None) -> None:
        place = self.verticalScrollBar().value()
        palette = current_palette()
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Link, QColor(palette.accent_text))
        self.setPalette(colours)
        self.setMarkdown(self._markdown)
        for block in _blocks(self):
            _dress_block(block, self.font())
        for table in _tables(self):
            _dress_table(table, QColor(palette.line), QColor(palette.muted))
        self._set_margins()
        self.verticalScrollBar().setValue(place)

    def _set_margins(self) -> None:
        longest = _MEASURE_EM * self.fontMetrics().horizontalAdvance("m")
        right = max(self.viewport().width() - longest - _MARGIN, _MARGIN)
        frame = QTextFrameFormat()
        frame.setLeftMargin(_MARGIN)
        frame.setRightMargin(right)
        frame.setTopMargin(_MARGIN - 6)
        frame.setBottomMargin(_MARGIN)
        self.document().rootFrame().setFrameFormat(frame)


def _blocks(page: QTextBrowser) -> Iterator[QTextBlock]:
    block = page.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _tables(page: QTextBrowser) -> list[QTextTable]:
    frames = page.document().rootFrame().childFrames()
    return [frame for frame in frames if isinstance(frame, QTextTable)]


def _dress_block(block: QTextBlock, font: QFont) -> None:
    cursor = QTextCursor(block)
    form = QTextBlockFormat()
    form.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    level = block.blockFormat().headingLevel()
    if level in _HEADINGS:
        size, above, below = _HEADINGS[level]
        form.setTopMargin(above)
        form.setBottomMargin(below)
        letters = QTextCharFormat()
        letters.setFontPointSize(font.pointSizeF() * size)
        letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(letters)
    elif cursor.currentTable() is not None:
        form.setTopMargin(0)
        form.setBottomMargin(0)
    else:
        form.setTopMargin(0)
        form.setBottomMargin(5 if block.textList() is not None else 10)
    QTextCursor(block).mergeBlockFormat(form)


def _dress_table(table: QTextTable, line: QColor, muted: QColor) -> None:
    form = QTextTableFormat(table.format().toTableFormat())
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(5)
    form.setBorderCollapse(True)
    form.setTopMargin(4)
    form.setBottomMargin(14)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([])
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            edge = QTextTableCellFormat(cell.format().toTableCellFormat())
            edge.setBottomBorder(1)
            edge.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            edge.setBottomBorderBrush(QBrush(line))
            edge.setLeftPadding(0 if column == 0 else 8)
            cell.setFormat(edge)
            if row == 0:
                letters = QTextCharFormat()
                letters.setForeground(muted)
                letters.setFontWeight(QFont.Weight.Normal)
                cursor = cell.firstCursorPosition()
                cursor.setPosition(
                    cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor
                )
                cursor.mergeCharFormat(letters)
