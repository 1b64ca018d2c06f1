"""A wizard with its runner; clips that are synthesised."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shiboken6
import soundfile
from pretended import patiently
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.dialogs.training_wizard import TrainingWizard
from app.tasks import TaskRunner

RATE = 22_050


def write_sound(path: Path, seed: int, seconds: float = 1.0) -> Path:
    """Noise of a colour of its own, so that no clip is nearly another's copy."""
    path.parent.mkdir(parents=True, exist_ok=True)
    generator = np.random.default_rng(seed)
    noise = generator.standard_normal(round(seconds * RATE))
    envelope = np.repeat(generator.random(20), len(noise) // 20 + 1)[: len(noise)]
    soundfile.write(path, 0.1 * noise * envelope, RATE)
    return path


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    """Two classes of six clips."""
    folder = tmp_path / "street"
    for number in range(12):
        name = ("bell", "horn")[number % 2]
        write_sound(folder / name / f"{name}{number}.wav", number)
    return folder


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    assert made.shutdown()


@pytest.fixture
def open_wizard(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> Iterator[Callable[..., TrainingWizard]]:
    made: list[TrainingWizard] = []

    def build(draft: dict[str, Any] | None = None) -> TrainingWizard:
        wizard = TrainingWizard(None, draft, runner, tmp_path / "runs")
        wizard.show()
        made.append(wizard)
        return wizard

    yield build
    for wizard in filter(shiboken6.isValid, made):
        wizard.close()
        wizard.deleteLater()


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda until: patiently(qtbot, until)
