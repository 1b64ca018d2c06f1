"""The real window with the shipped networks: drop a clip, see what it is and why."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pretended import is_working
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import jobs
from app.main import Program, sample_clips
from app.models.clip_list import ClipState
from app.screenshots.camera import drag_enter
from resources import bundles_dir

PATIENCE_MS = 90_000

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(240),
    pytest.mark.skipif(
        not (bundles_dir() / "everyday-sounds" / "bundle.json").is_file(),
        reason="the shipped bundle is not there: make bundle-everyday",
    ),
]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    program = Program(qapp)
    qtbot.addWidget(program.window)
    program.start()
    yield program
    program.window.close()
    jobs.forget_models()


def drop(program: Program, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(program.window, drag_enter(QPoint(500, 300), *how, plain))
    QApplication.sendEvent(program.window, QDropEvent(QPointF(500, 300), *how, plain))


def explained(program: Program) -> bool:
    shown = program.session.shown
    return shown is not None and shown.attribution is not None and not program.explain.busy


def test_a_dropped_sample_is_heard_and_explained(qtbot: QtBot, window: Program) -> None:
    dog = next(path for path in sample_clips() if "dog" in path.stem)
    drop(window, [dog])
    qtbot.waitUntil(lambda: explained(window), timeout=PATIENCE_MS)
    shown = window.session.shown
    assert shown is not None
    assert shown.prediction is not None
    assert shown.attribution is not None
    assert shown.prediction.label == "dog"
    assert shown.prediction.members.shape[0] == 5
    assert shown.attribution.values.shape == (3, 128, 250)
    total = float(shown.attribution.values.sum(dtype=np.float64))
    wanted = shown.attribution.difference + shown.attribution.convergence_delta
    assert total == pytest.approx(wanted, rel=1e-3, abs=1e-5)
    entry = window.clips.entry(window.clips.ids()[0])
    assert (entry.state, entry.label) == (ClipState.DONE, "dog")


def test_cancel_ends_an_explanation_soon(qtbot: QtBot, window: Program) -> None:
    drop(window, sample_clips()[:1])
    qtbot.waitUntil(lambda: window.explain.busy, timeout=PATIENCE_MS)
    window.window.actions_["cancel"].trigger()
    began = time.monotonic()
    qtbot.waitUntil(lambda: not is_working(window), timeout=PATIENCE_MS)
    assert time.monotonic() - began < 10.0
    assert not window.explain.busy


def test_closing_while_networks_load_leaves_nothing(qtbot: QtBot, window: Program) -> None:
    drop(window, sample_clips())
    qtbot.wait(100)
    window.window.close()
    assert not is_working(window)
