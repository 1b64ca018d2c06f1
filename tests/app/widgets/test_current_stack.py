from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.current_stack import CurrentStack


class _Page(QWidget):
    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self._height)


def test_only_the_page_on_top_asks_for_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    stack = CurrentStack()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(stack)
    for height in (50, 400):
        stack.addWidget(_Page(height))
    holder.show()
    assert holder.minimumSizeHint().height() == 50
    stack.setCurrentIndex(1)
    assert holder.minimumSizeHint().height() == 400
