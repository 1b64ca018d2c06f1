"""Everything that can be reached by keyboard says what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from every_dialog import DIALOGS
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.actions import SPECS
from app.main import Program

Idle = Callable[[], None]

PAGES = ("listen", "train", "study", "models")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what can take the keyboard, hidden parts included, without the insides of controls."""
    for widget in [root, *root.findChildren(QWidget)]:
        parent = widget.parentWidget()
        inside = isinstance(parent, QComboBox | QAbstractSpinBox) or isinstance(
            widget, QScrollBar | QMenuBar | QMenu | QScrollArea
        )
        viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
        popup = any(isinstance(each, QComboBox) for each in _parents(widget))
        own = widget.objectName().startswith("qt_")
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or inside or viewport or popup or own:
            continue
        if (
            isinstance(
                widget,
                QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox | QAbstractScrollArea,
            )
            or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            yield widget


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name).strip()


def unnamed(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {' < '.join(type(p).__name__ for p in _parents(widget))}"
        for widget in controls(root)
        if not name_of(widget)
    ]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name(
    program: Program, page: str, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files)
    program.window.show_page(page)
    idle()
    root = program.window.pages.currentWidget()
    assert root is not None
    assert len(list(controls(root))) > 3
    assert unnamed(root) == []


def test_every_control_of_the_frame_has_a_name(program: Program) -> None:
    assert unnamed(program.window.header) == []
    assert unnamed(program.window.status) == []


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_every_control_of_a_dialog_has_a_name(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    assert list(controls(dialog))
    assert unnamed(dialog) == []


def test_a_control_without_a_name_would_be_found(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    QLineEdit(root)
    QComboBox(root)
    assert len(unnamed(root)) == 2


def test_every_command_has_words_and_can_be_reached(program: Program) -> None:
    def reached(menu: QMenu) -> Iterator[str]:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from reached(inner)
            else:
                yield action.text().replace("&", "")

    menus = program.window.header.menu_bar.findChildren(QMenu)
    words = {text for menu in menus for text in reached(menu)}
    for spec in SPECS:
        assert spec.tip, spec.name
        assert spec.tip.endswith("."), spec.name
        text = program.window.actions_[spec.name].text().replace("&", "")
        assert spec.menu == "Bundle" or text in words, spec.name
