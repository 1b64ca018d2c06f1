"""Studies begun, watched, stopped and gone on with, without torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pretended import patiently
from pretended_studies import Studies
from pytestqt.qtbot import QtBot

from app.controllers.study import StudyController
from app.models.study_model import StudyModel
from app.models.study_records import StudyChoices
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskRunner
from core.errors import ParameterError, SonolensError


@dataclass
class Parts:
    model: StudyModel
    controller: StudyController
    studies: Studies
    settings: SettingsStore
    choices: StudyChoices
    said: list[str] = field(default_factory=list)
    hindrance: list[str] = field(default_factory=lambda: [""])


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    studies = Studies()
    studies.install(monkeypatch)
    runner, alone, say = TaskRunner(), TaskRunner(max_workers=1), Notifications()
    model, settings, hindrance = StudyModel(), SettingsStore(), [""]
    controller = StudyController(
        runner, alone, model, say, settings, tmp_path, lambda: hindrance[0]
    )
    choices = StudyChoices("weight-freeze", "/frogs", out=str(tmp_path / "a"))
    made = Parts(model, controller, studies, settings, choices, hindrance=hindrance)
    say.posted.connect(lambda notice: made.said.append(notice.text))
    yield made
    assert alone.shutdown(10)
    assert runner.shutdown(10)


def folder_of(parts: Parts) -> Path:
    return Path(parts.choices.out)


def n_done(parts: Parts) -> int:
    return -1 if parts.model.view is None else parts.model.view.count("done")


def test_rows_appear_as_trials_end(qtbot: QtBot, parts: Parts) -> None:
    assert parts.controller.start(parts.choices)
    assert parts.model.chosen == folder_of(parts)
    assert parts.model.entries[0].study == "weight-freeze"
    parts.studies.let_pass(2)
    patiently(qtbot, lambda: n_done(parts) == 2)
    live = parts.model.live
    assert live is not None
    assert live.device == "CPU, 1 thread"
    patiently(qtbot, lambda: dict(parts.model.live.shares) == {"trial-2": 0.25})
    assert parts.model.seconds_left == pytest.approx(2 * 20.0 - 0.25 * 20.0)
    assert parts.model.entries[0].n_done == 2
    parts.studies.let_pass(2)
    patiently(qtbot, lambda: not parts.controller.busy)
    patiently(qtbot, lambda: n_done(parts) == 4)
    assert parts.model.live is None
    assert parts.said[-1].startswith("The study “Weight freeze” is done")


def test_stop_keeps_the_rows_and_go_on_does_the_rest(qtbot: QtBot, parts: Parts) -> None:
    parts.controller.start(parts.choices)
    parts.studies.let_pass(1)
    patiently(qtbot, lambda: n_done(parts) == 1)
    parts.controller.stop()
    assert parts.model.live is not None
    assert parts.model.live.stopping
    patiently(qtbot, lambda: not parts.controller.busy)
    assert "finished trials are kept" in parts.said[-1]
    patiently(qtbot, lambda: parts.model.entries[0].n_done == 1)
    parts.studies.let_pass(3)
    assert parts.controller.go_on(folder_of(parts))
    patiently(qtbot, lambda: not parts.controller.busy)
    assert [choices for _, choices in parts.studies.asked] == [parts.choices, None]
    patiently(qtbot, lambda: n_done(parts) == 4)


def test_another_study_is_refused_in_a_line(qtbot: QtBot, parts: Parts) -> None:
    parts.controller.start(parts.choices)
    assert not parts.controller.start(parts.choices)
    assert parts.said == ["The study “Weight freeze” is under way; stop it before another begins."]
    parts.controller.stop()
    patiently(qtbot, lambda: not parts.controller.busy)
    assert len(parts.studies.asked) <= 1


def test_a_training_under_way_is_in_the_way(parts: Parts) -> None:
    parts.hindrance[0] = "“Frogs” is being trained; stop or cancel it first."
    assert not parts.controller.start(parts.choices)
    assert parts.said == parts.hindrance
    assert parts.model.live is None


def test_a_refused_choice_is_told_with_its_field(qtbot: QtBot, parts: Parts) -> None:
    refused: list[ParameterError] = []
    parts.controller.refused.connect(refused.append)
    parts.studies.error = ParameterError("--out", "holds another study")
    parts.controller.start(parts.choices)
    patiently(qtbot, lambda: not parts.controller.busy)
    assert [error.field for error in refused] == ["--out"]
    assert len(parts.said) == 1


def test_a_failure_is_one_line(qtbot: QtBot, parts: Parts) -> None:
    parts.studies.error = SonolensError("the disk is full")
    parts.controller.start(parts.choices)
    patiently(qtbot, lambda: not parts.controller.busy)
    assert parts.said == ["the disk is full"]


def test_studies_elsewhere_are_remembered(qtbot: QtBot, parts: Parts, tmp_path: Path) -> None:
    elsewhere = tmp_path / "deep" / "b"
    parts.studies.done[elsewhere] = 3
    parts.controller.open_folder(elsewhere)
    patiently(qtbot, lambda: n_done(parts) == 3)
    assert parts.settings.values.study_folders == (str(elsewhere),)
    assert SettingsStore(parts.settings.path).values.study_folders == (str(elsewhere),)


def test_removing_takes_it_from_the_list(qtbot: QtBot, parts: Parts, tmp_path: Path) -> None:
    parts.studies.done[tmp_path / "b"] = 4
    parts.controller.refresh()
    patiently(qtbot, lambda: len(parts.model.entries) == 1)
    parts.controller.choose(tmp_path / "b")
    parts.controller.remove(tmp_path / "b")
    patiently(qtbot, lambda: parts.model.entries == ())
    assert parts.studies.removed == [tmp_path / "b"]
    assert parts.model.chosen is None


def test_what_runs_is_not_removed(qtbot: QtBot, parts: Parts) -> None:
    parts.controller.start(parts.choices)
    parts.controller.remove(folder_of(parts))
    assert "stop it first" in parts.said[-1]
    parts.controller.stop()
    patiently(qtbot, lambda: not parts.controller.busy)
    assert parts.studies.removed == []


def test_what_is_saved_and_what_is_not_is_said(qtbot: QtBot, parts: Parts, tmp_path: Path) -> None:
    parts.controller.save_rows(tmp_path, tmp_path / "rows.csv")
    patiently(qtbot, lambda: len(parts.said) == 2)
    assert parts.said[1] == f"Saved {tmp_path / 'rows.csv'}"
    parts.studies.error = OSError(28, "No space left on device", "figure.png")
    parts.controller.save_figure(tmp_path, tmp_path / "figure.png")
    patiently(qtbot, lambda: len(parts.said) == 4)
    assert "No space left on device" in parts.said[3]
