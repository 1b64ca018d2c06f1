"""Small parts that several widgets are made of."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

__all__ = [
    "ChoiceBox", "ElidedLabel", "Panel", "keep_together", "not_alone", "readable", "role_label",
    "scroll_through", "set_role",
]  # fmt: skip

_NO_BREAK, _JOINER = "\N{NO-BREAK SPACE}", "\N{WORD JOINER}"
_IDEOGRAPH = re.compile("[\u2e80-\uffef]")
_LAST = 5
_APART = re.compile(r"(?<=\d) (?=[^\W\d]|%)| (?=\([^ ]+\))")
"""Spaces between a number and its unit, and before a word in brackets."""

_LONG, _SHORT = 40, 10
"""Letters of a text that fills lines, and of a word that is lost in one."""

_LETTER = 12
"""Pixels of an m where the text has its plain size."""

_CHOICE_LETTERS = 18
"""Letters that a choice asks for at most."""

_ICON_GAP = 4


class Panel(QFrame):
    """A card with a border and, where it is named, a quiet heading in its first row.

    Attributes
    ----------
    body : QVBoxLayout
        Where the contents go.
    header : QHBoxLayout or None
        Row of the heading, to add to on the right; None without a title.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 10, 12, 12)
        self.body.setSpacing(7)
        self.header: QHBoxLayout | None = None
        if title:
            self.header = QHBoxLayout()
            self.header.setSpacing(10)
            self.header.addWidget(role_label(title.upper(), "section"))
            self.body.addLayout(self.header)
            self.setAccessibleName(title)


class ChoiceBox(QComboBox):
    """Combo box that shortens its text with an ellipsis where there is no room for it."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)

    def sizeHint(self) -> QSize:
        """Room for the longest text, as long as it is not very long."""
        metrics, hint = self.fontMetrics(), super().sizeHint()
        texts = [self.itemText(row) for row in range(self.count())]
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        icons = any(not self.itemIcon(row).isNull() for row in range(self.count()))
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        inside = QSize(
            min(widest, _CHOICE_LETTERS * metrics.horizontalAdvance("m"))
            + (self.iconSize().width() + _ICON_GAP if icons else 0),
            hint.height(),
        )
        contents = QStyle.ContentsType.CT_ComboBox
        width = self.style().sizeFromContents(contents, option, inside, self).width()
        return QSize(max(width, self.minimumSizeHint().width()), hint.height())

    def showPopup(self) -> None:
        """Open a list that is wide enough for its longest text."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def elided_text(self) -> str:
        """Return the text as it is drawn at the present width."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        icon_room = 0 if option.currentIcon.isNull() else option.iconSize.width() + _ICON_GAP
        return option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - icon_room
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as usual, with the text shortened."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.elided_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def role_label(text: str, role: str) -> QLabel:
    """Label with a role of the style sheet: section, muted, title, headline, danger, success."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def readable(label: QLabel, width: int) -> QHBoxLayout:
    """Put a label that wraps into the middle, ``width`` wide or as many of its letters."""
    letters = width // _LETTER
    label.setFixedWidth(max(width, letters * label.fontMetrics().horizontalAdvance("m")))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(label)
    row.addStretch(1)
    return row


def keep_together(text: str) -> str:
    """Let no line end between a number and its unit, or before one word in brackets."""
    return _APART.sub(_NO_BREAK, text)


def not_alone(text: str) -> str:
    """Let the last word of a long text take another into its line, if it is short.

    Where a script is broken at every letter, the last letters stay together.
    """
    if len(text) >= _LAST and _IDEOGRAPH.match(text[-2]):
        return text[:-_LAST] + _JOINER.join(text[-_LAST:])
    head, _, last = text.rpartition(" ")
    if len(text) < _LONG or len(last) > _SHORT:
        return text
    return f"{head}{_NO_BREAK}{last}"


def scroll_through(area: QScrollArea, inside: QWidget) -> None:
    """Let an area hold a widget as if it stood there itself: no focus, no surface of its own."""
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    for surface in (area.viewport(), inside):
        surface.setAutoFillBackground(False)


def set_role(widget: QWidget, role: str) -> None:
    """Change a widget's role of the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that gives way where there is no room; the whole text is in the tool tip."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(text)
        self._mode = mode
        self._short: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        hint = super().minimumSizeHint()
        few = self.fontMetrics().horizontalAdvance("mmm…")
        return QSize(min(few, hint.width()), hint.height())

    def set_short(self, *texts: str) -> None:
        """Say it in fewer and fewer words where there is no room; none shortens the text."""
        self._short = texts
        self.update()

    def elided_text(self) -> str:
        """Return the text as it is drawn at the present width."""
        metrics, room = self.fontMetrics(), self.contentsRect().width() + 1
        for text in (self.text(), *filter(None, self._short)):
            if metrics.horizontalAdvance(text) <= room:
                return text
        return metrics.elidedText(text, self._mode, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shortened text."""
        shown = self.elided_text()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)
