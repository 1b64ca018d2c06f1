from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.theme import apply_theme
from app.widgets.list_splitter import ListSplitter, list_width


@pytest.fixture
def splitter(qtbot: QtBot, qapp: QApplication) -> Iterator[ListSplitter]:
    apply_theme(qapp, "light", text_scale=1.0)
    made = ListSplitter(QWidget(), QWidget())
    qtbot.addWidget(made)
    made.resize(1200, 400)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    apply_theme(qapp, "light", text_scale=1.0)


def test_the_list_grows_and_shrinks_with_the_text(
    splitter: ListSplitter, qapp: QApplication
) -> None:
    assert splitter.sizes()[0] == list_width()
    apply_theme(qapp, "light", text_scale=1.5)
    assert splitter.sizes()[0] == list_width() > 250
    apply_theme(qapp, "light", text_scale=1.0)
    assert splitter.sizes()[0] == pytest.approx(list_width(), abs=1)


def test_a_list_that_was_dragged_stays_in_proportion(
    splitter: ListSplitter, qapp: QApplication
) -> None:
    splitter.setSizes([400, 1200 - 400])
    before, plain = splitter.sizes()[0], list_width()
    apply_theme(qapp, "dark", text_scale=1.0)
    assert splitter.sizes()[0] == before
    apply_theme(qapp, "dark", text_scale=1.5)
    assert splitter.sizes()[0] == pytest.approx(before * list_width() / plain, abs=1)
