"""Faults inside, and a short run of the soak."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import faults
import pytest
import victims
from endurance import not_flat, soaked
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_faults import ANYTHING, workers_that_raise

pytestmark = pytest.mark.timeout(180)


@pytest.fixture(scope="module", autouse=True)
def small_network() -> Iterator[None]:
    with victims.at_hand():
        yield


@pytest.mark.parametrize("name", faults.TRIALS)
def test_library(name: str, tmp_path: Path) -> None:
    assert faults.TRIALS[name](tmp_path) == []


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize(("language", "part"), [("en", 0), ("de", 1), ("zh_CN", 2)])
def test_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str, part: int) -> None:
    anything = ANYTHING[part::3]
    assert len(anything) >= 6
    _, wrong = workers_that_raise(qapp, tmp_path, language, anything)
    assert wrong == []


def test_soak() -> None:
    amount = {"clips": 40, "explanations": 4, "cancels": 4, "devices": 2, "trainings": 1}
    found = soaked(*(word for name, n in amount.items() for word in (f"--{name}", n)))
    assert sum(found["done"].values()) == sum(amount.values())
    assert len(found["looks"]) == 10
    assert not_flat(found) == []
    assert not_flat(found | {"last": found["last"] | {"handles": 99}})
