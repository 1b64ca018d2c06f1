"""A program without networks: its workers answer at once, from `pretended`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pretended import Networks, is_working, patiently, write_clip
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import explanation_jobs, jobs, recording_jobs
from app.main import Program
from core.features.mel import LogMelConfig


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> Iterator[Networks]:
    made = Networks()
    for name in ("hear_clip", "load_model"):
        monkeypatch.setattr(jobs, name, getattr(made, name))
    monkeypatch.setattr(explanation_jobs, "explain", made.explain)
    monkeypatch.setattr(recording_jobs, "hear_recording", made.hear_recording)
    monkeypatch.setattr(jobs, "features_of", lambda key: LogMelConfig())
    monkeypatch.setattr(jobs, "prepare_explaining", lambda context: None)
    monkeypatch.setattr(jobs, "describe_devices", lambda context: [])
    monkeypatch.setattr(jobs, "list_bundles", lambda context: [])
    yield made
    for gate in made.hold.values():
        gate.set()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, networks: Networks) -> Iterator[Program]:
    made = Program(qapp)
    qtbot.addWidget(made.window)
    yield made
    for gate in networks.hold.values():
        gate.set()
    made.window.close()


@pytest.fixture
def notices(program: Program) -> list[str]:
    """Lines posted while the test runs."""
    said: list[str] = []
    program.notifications.posted.connect(lambda notice: said.append(notice.text))
    return said


@pytest.fixture
def idle(qtbot: QtBot, program: Program) -> Callable[[], None]:
    """Wait until nothing is running."""

    def wait() -> None:
        patiently(qtbot, lambda: not is_working(program))

    return wait


@pytest.fixture
def clip_files(tmp_path: Path) -> list[Path]:
    """Three short clips."""
    names = ("a.wav", "bb.wav", "ccc.flac")
    return [write_clip(tmp_path / "clips" / name, 0.5) for name in names]


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """A recording of 23 s."""
    return write_clip(tmp_path / "long.wav", 23.0)
