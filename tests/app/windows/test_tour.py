"""The tour of four steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from app.main import Program
from app.settings import SettingsStore

Idle = Callable[[], None]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def toured(program: Program) -> Program:
    program.window.resize(1280, 720)
    program.window.show()
    return program


def test_four_steps_each_beside_its_part(toured: Program, qtbot: QtBot, idle: Idle) -> None:
    tour, callout = toured.tour, toured.tour.callout
    tour.offer()
    seen = []
    for number in range(1, 5):
        assert callout.isVisible()
        assert callout.count.text() == f"{number} of 4"
        seen.append(callout.title.text())
        room = toured.window.centralWidget().rect()
        assert room.contains(callout.geometry())
        assert callout.accessibleDescription().startswith(seen[-1])
        callout.next.click()
        idle()
    assert len(set(seen)) == 4
    assert not callout.isVisible()
    assert not tour.running
    assert toured.clips.rowCount() == 1


def test_it_is_offered_once(toured: Program) -> None:
    toured.tour.offer()
    toured.tour.callout.skip.click()
    assert SettingsStore(toured.settings.path).values.tour_seen
    toured.tour.offer()
    assert not toured.tour.running
    toured.window.actions_["tour"].trigger()
    assert toured.tour.running
    toured.tour.finish()


def test_escape_skips(toured: Program, qtbot: QtBot) -> None:
    toured.tour.begin()
    qtbot.keyClick(toured.tour.callout, Qt.Key.Key_Escape)
    assert not toured.tour.running
    assert toured.settings.values.tour_seen


def test_who_has_clips_is_not_bothered(toured: Program, clip_files: list[Path], idle: Idle) -> None:
    toured.classify.add_paths(clip_files)
    idle()
    toured.tour.offer()
    assert not toured.tour.running
    toured.tour.begin()
    toured.tour.callout.next.click()
    idle()
    assert toured.clips.rowCount() == 3
    toured.tour.finish()


@pytest.mark.parametrize("size", [(960, 620), (1280, 720), (1920, 1080)])
def test_the_card_stays_beside_its_part_when_the_window_changes(
    toured: Program, idle: Idle, size: tuple[int, int]
) -> None:
    toured.tour.begin()
    toured.window.resize(*size)
    idle()
    card, page = toured.tour.callout, toured.window.page
    part = QRect(page.queue.mapTo(card.parentWidget(), page.queue.rect().topLeft()),
                 page.queue.size())  # fmt: skip
    assert not card.geometry().intersects(part)
    assert card.parentWidget().rect().contains(card.geometry())
    toured.tour.finish()
