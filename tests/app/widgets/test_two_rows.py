"""Two groups of controls that break rather than be cut."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.widgets.two_rows import TwoRows


class Group(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self._least = QSize(width, 20)
        self.wish = 0

    def minimumSizeHint(self) -> QSize:
        return self._least

    def sizeHint(self) -> QSize:
        return self._least + QSize(self.wish, 0)

    def ask_for(self, wish: int) -> None:
        self.wish = wish
        self.updateGeometry()


def test_groups_stand_side_by_side_where_there_is_room(qtbot: QtBot) -> None:
    first, second = Group(200), Group(100)
    row = TwoRows(first, second, (2, 1), 7)
    holder = QWidget()
    qtbot.addWidget(holder)
    row.setParent(holder)
    holder.show()
    row.resize(400, 80)
    qtbot.waitUntil(lambda: first.y() == second.y() and second.x() > first.x())
    assert row.minimumSizeHint().width() == 200
    row.resize(250, 80)
    qtbot.waitUntil(lambda: second.y() > first.y() and first.x() == second.x())
    assert second.geometry().right() <= row.width()
    row.resize(400, 80)
    qtbot.waitUntil(lambda: first.y() == second.y())
    second.ask_for(120)
    qtbot.waitUntil(lambda: second.y() > first.y())
