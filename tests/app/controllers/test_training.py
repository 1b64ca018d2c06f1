from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pretended import patiently
from pretended_training import CONFIG, MACHINE, Trainer
from pytestqt.qtbot import QtBot

from app.controllers.training import TrainingController
from app.models.training_run import TrainingRunModel
from app.notifications import Notifications
from app.tasks import TaskRunner
from core.errors import SonolensError


@dataclass
class Parts:
    model: TrainingRunModel
    controller: TrainingController
    trainer: Trainer
    said: list[str] = field(default_factory=list)
    installed: list[Path] = field(default_factory=list)


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    trainer = Trainer()
    trainer.install(monkeypatch)
    runner, alone, say = TaskRunner(), TaskRunner(max_workers=1), Notifications()
    model = TrainingRunModel()
    made = Parts(model, TrainingController(runner, alone, model, say, tmp_path), trainer)
    say.posted.connect(lambda notice: made.said.append(notice.text))
    made.controller.installed.connect(made.installed.append)
    yield made
    assert alone.shutdown(10)
    assert runner.shutdown(10)


def test_a_training_is_seen_at_once_and_installed_in_the_end(qtbot: QtBot, parts: Parts) -> None:
    assert parts.controller.start(CONFIG)
    assert parts.model.live is not None
    assert parts.model.chosen == parts.model.runs[0].path
    parts.trainer.let_pass(2)
    patiently(qtbot, lambda: len(parts.model.history) == 2)
    assert parts.model.live is not None
    assert parts.model.live.machine == MACHINE
    assert parts.model.live.waiting == 0.02
    parts.trainer.let_pass(2)
    patiently(qtbot, lambda: not parts.controller.busy)
    patiently(qtbot, lambda: parts.model.runs[0].status == "finished")
    assert parts.installed == [parts.model.runs[0].path / "bundle"]
    assert parts.model.live is None


def test_another_training_is_refused_in_a_line(qtbot: QtBot, parts: Parts) -> None:
    parts.controller.start(CONFIG)
    assert not parts.controller.start(CONFIG)
    assert parts.said == ["“Frogs” is being trained; stop or cancel it before another begins."]
    parts.controller.cancel()
    patiently(qtbot, lambda: not parts.controller.busy)
    assert len(parts.trainer.asked) <= 1


def test_stop_keeps_what_there_is(qtbot: QtBot, parts: Parts) -> None:
    parts.controller.start(CONFIG)
    parts.trainer.let_pass(1)
    patiently(qtbot, lambda: len(parts.model.history) == 1)
    parts.controller.stop_and_keep()
    assert parts.model.live is not None
    assert parts.model.live.ending == "stop"
    parts.trainer.let_pass(1)
    patiently(qtbot, lambda: not parts.controller.busy)
    patiently(qtbot, lambda: parts.model.runs[0].kept_early)
    assert len(parts.installed) == 1


def test_cancel_leaves_no_bundle_and_resume_goes_on(qtbot: QtBot, parts: Parts) -> None:
    parts.controller.start(CONFIG)
    parts.trainer.let_pass(2)
    patiently(qtbot, lambda: len(parts.model.history) == 2)
    parts.controller.cancel()
    assert parts.model.live is not None
    assert parts.model.live.ending == "cancel"
    patiently(qtbot, lambda: not parts.controller.busy)
    patiently(qtbot, lambda: parts.model.runs[0].can_resume)
    assert parts.installed == []
    path = parts.model.runs[0].path
    assert parts.controller.resume(path)
    patiently(qtbot, lambda: parts.model.details is not None)
    parts.trainer.let_pass(2)
    patiently(qtbot, lambda: not parts.controller.busy)
    patiently(qtbot, lambda: len(parts.model.history) == 4)
    assert [asked[1] for asked in parts.trainer.asked] == [CONFIG, None]
    assert parts.installed == [path / "bundle"]


def test_a_training_cancelled_before_it_began_leaves_the_list(qtbot: QtBot, parts: Parts) -> None:
    parts.controller.start(CONFIG)
    parts.controller.cancel()
    patiently(qtbot, lambda: not parts.controller.busy)
    patiently(qtbot, lambda: parts.model.loaded and parts.model.live is None)
    assert parts.installed == []


def test_a_failure_is_one_line_and_can_be_resumed(qtbot: QtBot, parts: Parts) -> None:
    parts.trainer.error = SonolensError("the disk is full")
    parts.controller.start(CONFIG)
    patiently(qtbot, lambda: not parts.controller.busy)
    patiently(qtbot, lambda: parts.model.runs[0].status == "failed")
    assert parts.said == ["the disk is full"]
    assert parts.model.runs[0].can_resume


def test_a_notice_stays_with_the_training(qtbot: QtBot, parts: Parts) -> None:
    parts.trainer.notice = "a batch did not fit into memory"
    parts.controller.start(CONFIG)
    patiently(qtbot, lambda: bool(parts.model.live and parts.model.live.notices))
    parts.controller.cancel()
    patiently(qtbot, lambda: not parts.controller.busy)


def test_a_run_is_removed_but_not_while_it_is_trained(qtbot: QtBot, parts: Parts) -> None:
    parts.controller.start(CONFIG)
    path = parts.model.runs[0].path
    parts.controller.remove(path)
    assert parts.said == ["“Frogs” is being trained; cancel it first."]
    patiently(qtbot, lambda: bool(parts.trainer.asked))
    parts.controller.cancel()
    patiently(qtbot, lambda: not parts.controller.busy)
    patiently(qtbot, lambda: bool(parts.model.runs) and parts.model.runs[0].can_resume)
    parts.controller.remove(path)
    patiently(qtbot, lambda: not parts.model.runs)
    assert parts.trainer.removed == [path]
    assert parts.model.chosen is None
