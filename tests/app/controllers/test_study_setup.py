"""Choices of a study, what they come to, and what is wrong with them, without torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pretended import patiently
from pretended_studies import BLOCKS, Studies
from pytestqt.qtbot import QtBot

from app import paths
from app.controllers.study_setup import StudySetupController
from app.models.records import ModelKey
from app.models.session import SessionModel
from app.models.study_draft import StudyDraft
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskRunner
from core.errors import ParameterError


@dataclass
class Parts:
    draft: StudyDraft
    setup: StudySetupController
    studies: Studies
    settings: SettingsStore
    trainer: TaskRunner
    said: list[str] = field(default_factory=list)


@pytest.fixture
def parts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    studies = Studies()
    studies.install(monkeypatch)
    runner, alone, say = TaskRunner(), TaskRunner(max_workers=1), Notifications()
    settings, draft = SettingsStore(), StudyDraft()
    session = SessionModel(ModelKey("", "cpu"))
    setup = StudySetupController(runner, alone, draft, session, say, settings)
    made = Parts(draft, setup, studies, settings, alone)
    say.posted.connect(lambda notice: made.said.append(notice.text))
    yield made
    assert alone.shutdown(10)
    assert runner.shutdown(10)


def ready(qtbot: QtBot, parts: Parts, study: str = "weight-freeze") -> None:
    parts.setup.begin(study)
    parts.setup.change(data="/frogs")
    patiently(qtbot, lambda: parts.draft.may_start)


def test_choices_come_to_a_plan(qtbot: QtBot, parts: Parts) -> None:
    ready(qtbot, parts)
    assert parts.draft.plan is not None
    assert parts.draft.plan.n_trials == 4
    assert parts.draft.clips is not None
    assert parts.draft.clips.n_clips == 40
    assert parts.draft.choices.architectures == ("mobilenet_v2",)
    assert parts.draft.choices.device == "cpu"
    assert Path(parts.draft.choices.out) == paths.studies_folder() / "weight-freeze-frogs"
    assert parts.draft.blocks == ("none", *BLOCKS)


def test_every_change_is_planned_anew(qtbot: QtBot, parts: Parts) -> None:
    ready(qtbot, parts)
    parts.setup.change(seeds=3)
    assert not parts.draft.may_start
    patiently(qtbot, lambda: parts.draft.may_start)
    assert parts.studies.planned[-1].seeds == 3
    n_planned = len(parts.studies.planned)
    parts.setup.change(seeds=3)
    qtbot.wait(350)
    assert len(parts.studies.planned) == n_planned


def test_what_is_refused_stands_beside_its_field(qtbot: QtBot, parts: Parts) -> None:
    ready(qtbot, parts)
    parts.studies.refusal = ParameterError("--folds", "there is no '9'")
    parts.setup.change(folds=("9",))
    patiently(qtbot, lambda: bool(parts.draft.problems))
    assert parts.draft.problems == {"folds": "there is no '9'"}
    assert not parts.draft.may_start
    parts.studies.refusal = None
    parts.setup.change(folds=("1",))
    patiently(qtbot, lambda: parts.draft.may_start)
    assert parts.draft.problems == {}


def test_no_network_is_refused_at_the_networks(qtbot: QtBot, parts: Parts) -> None:
    ready(qtbot, parts)
    parts.setup.change(architectures=())
    patiently(qtbot, lambda: "architectures" in parts.draft.problems)


def test_clips_that_are_not_there_are_said(qtbot: QtBot, parts: Parts) -> None:
    parts.setup.begin("pretraining")
    parts.setup.change(data="/nowhere")
    patiently(qtbot, lambda: "data" in parts.draft.problems)
    assert parts.draft.clips is None
    assert not parts.draft.may_start
    assert parts.settings.values.study_data == ""


def test_clips_of_last_time_are_taken_again(qtbot: QtBot, parts: Parts) -> None:
    ready(qtbot, parts)
    assert parts.settings.values.study_data == "/frogs"
    other = StudyDraft()
    parts.setup._draft = other
    parts.setup.begin("ensemble")
    assert other.choices.data == "/frogs"
    assert other.choices.seeds == 5


def test_another_study_forgets_blocks_and_takes_another_folder(qtbot: QtBot, parts: Parts) -> None:
    ready(qtbot, parts)
    parts.setup.change(blocks=("stem",))
    parts.setup.choose_study("model-cutoff")
    assert parts.draft.choices.blocks == ()
    assert Path(parts.draft.choices.out).name == "model-cutoff-frogs"
    assert "none" not in parts.draft.blocks
    parts.setup.change(out="/mine")
    parts.setup.choose_study("ensemble")
    assert parts.draft.choices.out == "/mine"


def test_what_was_never_timed_can_be_measured(qtbot: QtBot, parts: Parts) -> None:
    parts.studies.seconds = None
    ready(qtbot, parts)
    assert parts.draft.plan is not None
    assert parts.draft.plan.unknown == ("mobilenet_v2",)
    parts.setup.measure()
    assert parts.draft.measuring == "timing mobilenet_v2"
    assert not parts.draft.may_start
    patiently(qtbot, lambda: parts.draft.may_start and parts.draft.plan.seconds == 40.0)
    assert parts.draft.measuring == ""


def test_nothing_is_timed_beside_a_training(qtbot: QtBot, parts: Parts) -> None:
    parts.studies.seconds = None
    ready(qtbot, parts)
    handle = parts.trainer.submit(lambda context: context.cancel.wait(30))
    parts.setup.measure()
    assert parts.draft.measuring == ""
    assert len(parts.said) == 1
    handle.cancel()
