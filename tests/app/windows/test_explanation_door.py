"""Which sound the player holds, and what is saved of an explanation."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pretended import make_prediction, patiently
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app import explanation_jobs
from app.explanation_checks import HeardEvidence, MapTests
from app.main import Program
from core.attribution.faithfulness import Curve, Faithfulness
from core.attribution.listen import EvidenceAudio, EvidenceMask
from core.attribution.randomisation import RandomisedBlock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Idle = Callable[[], None]


@pytest.fixture
def listening(
    program: Program, clip_files: list[Path], idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> Program:
    def hear(_context: Any, opened: Any, *_: Any) -> HeardEvidence:
        sound, rate = opened.clip.waveform, opened.clip.sample_rate
        audio = EvidenceAudio(0.25 * sound, 0.75 * sound, rate, 0.06)
        return HeardEvidence(audio, EvidenceMask(), make_prediction(0), make_prediction(1))

    monkeypatch.setattr(explanation_jobs, "hear_evidence", hear)
    program.classify.add_paths(clip_files)
    idle()
    return program


@pytest.fixture
def held(listening: Program, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    sounds: list[object] = []
    monkeypatch.setattr(listening.player, "set_clip", sounds.append)
    monkeypatch.setattr(listening.player, "play", lambda *_: None)
    return sounds


@pytest.mark.parametrize("tab", ["map", "tests"])
def test_behind_another_tab_the_clip_is_heard_again(
    listening: Program, held: list[object], idle: Idle, tab: str
) -> None:
    panel = listening.page.explanation
    panel.show_tab("listen")
    idle()
    panel.evidence.buttons["rest"].click()
    shown = listening.session.shown
    assert shown is not None
    assert shown.opened is not None
    assert held[-1] is not shown.opened.clip
    panel.show_tab(tab)
    assert held[-1] is shown.opened.clip
    panel.show_tab("listen")
    assert panel.evidence.buttons["clip"].isChecked()


def found(*blocks: RandomisedBlock) -> MapTests:
    def curve(height: float) -> Curve:
        return Curve(np.linspace(0, 1, 3), np.full(3, height))

    half = Faithfulness(curve(0.1), curve(0.8), (curve(0.5),), (curve(0.4),), "blurred")
    return MapTests(half, blocks)


def test_half_of_the_tests_is_shown_kept_and_finished(
    qtbot: QtBot, listening: Program, monkeypatch: pytest.MonkeyPatch, idle: Idle
) -> None:
    gate = threading.Event()

    def check(context: Any, *_: Any) -> MapTests:
        context.partial(found())
        while not gate.wait(0.02):
            context.cancel.raise_if_cancelled()
        return found(RandomisedBlock("stem", 0.01))

    monkeypatch.setattr(explanation_jobs, "check_map", check)
    view = listening.page.explanation.tests
    listening.session.set_selection((0.1, 0.2))
    view.test.click()
    patiently(qtbot, lambda: view.orders.text().startswith("Supported"))
    assert view.weights.text() == "The weights have not been destroyed yet."
    listening.window.actions_["cancel"].trigger()
    idle()
    assert not listening.checks.tests.busy
    assert listening.session.selection == (0.1, 0.2)
    assert view.orders.text().startswith("Supported")
    gate.set()
    view.test.click()
    idle()
    assert "destroys the map (rank correlation 0.01)" in view.weights.text()
    assert view.details.isEnabled()


def choose(listening: Program, command: str, path: Path, kind: str = "") -> None:
    listening.window.actions_[command].trigger()
    dialogs = [d for d in listening.window.findChildren(QFileDialog) if d.isVisible()]
    (dialog,) = dialogs
    if kind:
        dialog.selectNameFilter(next(name for name in dialog.nameFilters() if kind in name))
    dialog.fileSelected.emit(str(path))
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("kind", "begins"), [("Raven", "Selection\t"), ("Audacity", "2.035")], ids=["raven", "audacity"]
)
def test_boxes_are_saved_in_the_chosen_form(
    listening: Program, tmp_path: Path, idle: Idle, kind: str, begins: str
) -> None:
    path = tmp_path / "boxes"
    choose(listening, "export_boxes", path, kind)
    idle()
    assert (tmp_path / "boxes.txt").read_text(encoding="utf-8").startswith(begins)


def test_evidence_is_saved_once_it_was_made(
    listening: Program, notices: list[str], tmp_path: Path, idle: Idle
) -> None:
    listening.window.actions_["export_evidence"].trigger()
    assert "no evidence yet" in notices[-1]
    listening.page.explanation.show_tab("listen")
    idle()
    choose(listening, "export_evidence", tmp_path / "evidence")
    idle()
    written = sorted(path.name for path in tmp_path.glob("evidence*"))
    assert written == ["evidence rest.wav", "evidence.wav"]
