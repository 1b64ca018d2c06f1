"""Garbage is searched for on the window's own thread alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app import garbage
from app.main import Program


class Cycle:
    """Garbage that says on which thread it was found."""

    found_on: list[threading.Thread]

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.found_on.append(threading.current_thread())


@pytest.fixture
def cycles() -> Iterator[type[Cycle]]:
    Cycle.found_on = []
    yield Cycle
    gc.enable()
    gc.unfreeze()


def make_many(kind: type[Cycle]) -> None:
    for _ in range(3 * gc.get_threshold()[0]):
        kind()


def test_a_worker_searches_nothing_while_there_is_a_window(
    program: Program, cycles: type[Cycle], qtbot: QtBot, idle: Callable[[], None]
) -> None:
    idle()
    garbage.search_only_what_is_new()
    worker = threading.Thread(target=make_many, args=(cycles,))
    worker.start()
    worker.join()
    assert worker not in cycles.found_on
    qtbot.waitUntil(lambda: len(cycles.found_on) > 0, timeout=20_000)
    assert set(cycles.found_on) == {threading.main_thread()}


def test_python_searches_by_itself_when_the_window_is_gone(program: Program) -> None:
    assert not gc.isenabled()
    program.window.close()
    assert gc.isenabled()


def test_only_what_is_due_is_searched(cycles: type[Cycle]) -> None:
    garbage.pause_searches()
    gc.collect()
    garbage.search_only_what_is_new()
    assert garbage.search_if_due() is None
    make_many(cycles)
    assert garbage.search_if_due() == 0
    assert len(cycles.found_on) > 0
    garbage.search_again()
    make_many(cycles)
    assert garbage.search_if_due() is None
