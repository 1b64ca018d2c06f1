"""Evidence and tests on the page, from invented answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from pretended import LABELS, make_prediction, patiently
from pytestqt.qtbot import QtBot

from app import explanation_jobs
from app.explanation_checks import HeardEvidence, MapTests
from app.main import Program
from app.models.records import Question
from core.attribution.listen import EvidenceAudio, EvidenceMask
from core.progress import Progress
from core.results import AudioClip

Idle = Callable[[], None]


class _Curve(SimpleNamespace):
    @property
    def area(self) -> float:
        return float(np.trapezoid(self.values, self.shares))


def curve(height: float) -> Any:
    return _Curve(shares=np.linspace(0, 1, 3), values=np.full(3, height))


def make_tests(correlation: float = 0.05) -> MapTests:
    found = SimpleNamespace(
        deletion=curve(0.2), insertion=curve(0.7), random_deletion=(curve(0.4), curve(0.5)),
        random_insertion=(curve(0.3), curve(0.4)), verdict="supported",
    )  # fmt: skip
    blocks = (
        SimpleNamespace(block="head", correlation=0.4),
        SimpleNamespace(block="stem", correlation=correlation),
    )
    return MapTests(found, blocks)  # type: ignore[arg-type]


class Checks:
    """What was asked for, and a gate that the tests wait at."""

    def __init__(self) -> None:
        self.listened: list[tuple[float, float]] = []
        self.tested: list[int] = []
        self.error: BaseException | None = None
        self.gate = threading.Event()
        self.gate.set()

    def hear(self, context: Any, opened: Any, key: Any, prediction: Any, found: Any,
             share: float, sharpness: float) -> HeardEvidence:  # fmt: skip
        self.listened.append((share, sharpness))
        if self.error is not None:
            raise self.error
        sound = opened.clip.waveform
        audio = EvidenceAudio(0.5 * sound, 0.5 * sound, opened.clip.sample_rate, 0.25)
        heard = (make_prediction(found.target, 0.7), make_prediction(1, 0.9))
        return HeardEvidence(audio, EvidenceMask(share, sharpness), *heard)

    def check(self, context: Any, opened: Any, key: Any, prediction: Any, found: Any,
              closeness: explanation_jobs.Closeness) -> MapTests:  # fmt: skip
        self.tested.append(closeness.n_points)
        context.progress(Progress(0.25, 1.0, "deleting and inserting"))
        while not self.gate.wait(0.02):
            context.cancel.raise_if_cancelled()
        return make_tests()


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> Checks:
    made = Checks()
    monkeypatch.setattr(explanation_jobs, "hear_evidence", made.hear)
    monkeypatch.setattr(explanation_jobs, "check_map", made.check)
    return made


@pytest.fixture
def listening(program: Program, checks: Checks, clip_files: list[Path], idle: Idle) -> Program:
    program.classify.add_paths(clip_files)
    idle()
    return program


def test_evidence_is_made_when_it_is_wanted_and_once(
    listening: Program, checks: Checks, idle: Idle
) -> None:
    panel = listening.page.explanation
    assert checks.listened == []
    panel.show_tab("listen")
    idle()
    assert checks.listened == [(0.9, 1.0)]
    assert panel.evidence.notes["evidence"].text() == "25 % of the energy"
    assert panel.evidence.heard["rest"].text() == f"heard as {LABELS[1]}"
    label = listening.session.shown.attribution.label  # type: ignore[union-attr]
    assert panel.evidence.probabilities["evidence"].text() == f"{label} 70 %"
    panel.show_tab("map")
    panel.show_tab("listen")
    idle()
    assert len(checks.listened) == 1


def test_evidence_follows_the_question_and_the_settings(
    listening: Program, checks: Checks, idle: Idle
) -> None:
    panel = listening.page.explanation
    panel.show_tab("listen")
    idle()
    listening.explain.ask(Question("rooster", method="grad-cam"))
    idle()
    assert len(checks.listened) == 2
    assert panel.method.currentData() == "grad-cam"
    panel.evidence.share.setCurrentIndex(0)
    idle()
    panel.evidence.sharpness.setCurrentIndex(2)
    idle()
    assert checks.listened[2:] == [(0.5, 1.0), (0.5, 8.0)]


def test_evidence_that_cannot_be_had_says_why(
    listening: Program, checks: Checks, idle: Idle
) -> None:
    checks.error = OSError(2, "No such file", "a.wav")
    listening.page.explanation.show_tab("listen")
    idle()
    view = listening.page.explanation.evidence
    assert "No such file" in view.status.text()
    assert view.status.property("role") == "danger"
    assert not view.buttons["evidence"].isEnabled()


def test_the_player_takes_the_sound_that_was_chosen(
    listening: Program, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[AudioClip | None] = []
    monkeypatch.setattr(listening.player, "set_clip", held.append)
    monkeypatch.setattr(listening.player, "play", lambda *_: None)
    view = listening.page.explanation.evidence
    listening.page.explanation.show_tab("listen")
    idle()
    view.buttons["evidence"].click()
    shown = listening.session.shown
    assert shown is not None
    assert shown.opened is not None
    assert held[-1] is not None
    np.testing.assert_array_equal(held[-1].waveform, 0.5 * shown.opened.clip.waveform)
    assert view.buttons["evidence"].isChecked()
    assert not view.buttons["clip"].isChecked()
    view.buttons["clip"].click()
    assert held[-1] is shown.opened.clip
    view.buttons["rest"].click()
    listening.page.queue.select(listening.clips.ids()[1])
    idle()
    assert view.buttons["clip"].isChecked()


def test_a_map_is_tested_on_request_and_once(
    qtbot: QtBot, listening: Program, checks: Checks, idle: Idle
) -> None:
    view, question = listening.page.explanation.tests, listening.session.shown.question  # type: ignore[union-attr]
    assert question is not None
    assert "Not tested yet" in view.orders.text()
    assert not view.details.isEnabled()
    view.test.click()
    idle()
    assert view.orders.text().startswith("Supported by deletion and insertion")
    assert view.orders.property("role") == "success"
    assert "destroys the map (rank correlation 0.05)" in view.weights.text()
    listening.explain.ask(Question("rooster", n_steps=3))
    idle()
    assert "Not tested yet" in view.orders.text()
    listening.explain.ask(question)
    idle()
    assert view.orders.text().startswith("Supported")
    assert checks.tested == [50]
    view.closely.click()
    idle()
    assert checks.tested == [50, 200]


def test_the_tests_stop_for_who_asks(
    qtbot: QtBot, listening: Program, checks: Checks, idle: Idle
) -> None:
    view = listening.page.explanation.tests
    checks.gate.clear()
    view.test.click()
    patiently(qtbot, lambda: view.progress.value() == 250)
    assert not view.cancel.isHidden()
    view.cancel.click()
    idle()
    assert not listening.checks.tests.busy
    assert "Not tested yet" in view.orders.text()
    view.test.click()
    patiently(qtbot, lambda: len(checks.tested) == 2)
    listening.explain.ask(Question("rooster", n_steps=7))
    idle()
    assert listening.session.shown.attribution.label == "rooster"  # type: ignore[union-attr]
    assert listening.checks.tests.tests is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_curves_are_shown_in_a_window_of_their_own(listening: Program, idle: Idle) -> None:
    listening.page.explanation.tests.test.click()
    idle()
    listening.page.explanation.tests.details.click()
    details = listening.checks.details
    assert details is not None
    assert details.isVisible()
    assert (
        "area 0.20 in the map's order (thick); 2 random orders 0.45 (0.40 to\xa00.50)"
        in details.deletion.areas.text()
    )
    assert "area 0.20" in details.deletion.view.accessibleName()
    said = [details.blocks.item(1, column) for column in range(2)]
    assert [cell.text() for cell in said if cell is not None] == ["stem", "0.05"]
    listening.explain.ask(Question("rooster", n_steps=3))
    idle()
    assert not details.isVisible()
