"""A real training of a tiny network through the window, from the first epoch to a clip."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from pretended import is_working, patiently
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import paths
from app.main import Program
from app.models.clip_list import ClipState

RATE = 22_050


@pytest.fixture
def three_sounds(tmp_path: Path) -> Path:
    """Three classes of four clips of a second."""
    folder = tmp_path / "sounds"
    times = np.arange(RATE) / RATE
    draw = np.random.default_rng(0)
    for number in range(4):
        sounds = {
            "hum": np.sin(2 * np.pi * (150 + 10 * number) * times),
            "noise": draw.standard_normal(RATE) / 3,
            "chirp": np.sin(2 * np.pi * (400 + 1500 * times) * times),
        }
        for name, waveform in sounds.items():
            (folder / name).mkdir(parents=True, exist_ok=True)
            soundfile.write(folder / name / f"{number}.wav", 0.4 * waveform, RATE)
    return folder


@pytest.fixture
def real(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    program = Program(qapp)
    program.window.may_close = lambda: True
    qtbot.addWidget(program.window)
    yield program
    program.window.close()


def config_of(data: Path) -> dict[str, Any]:
    return {
        "data": str(data),
        "architecture": "mobilenet_v2",
        "init": "random",
        "members": 1,
        "recipe": {"name": "custom", "epochs": 3, "batch_size": 4, "milestones": []},
        "features": {"n_mels": 64, "n_frames": 64, "clip_duration": 1.0},
        "device": "cpu",
        "name": "three-sounds",
        "title": "Three sounds",
    }


@pytest.mark.timeout(300)
def test_train_cancel_resume_and_listen(qtbot: QtBot, real: Program, three_sounds: Path) -> None:
    real.window.show_page("train")
    assert real.training.start(config_of(three_sounds))
    patiently(qtbot, lambda: len(real.runs.history) >= 1)
    path = real.runs.chosen
    assert path is not None
    asked = time.monotonic()
    real.training.cancel()
    patiently(qtbot, lambda: not real.training.busy)
    assert time.monotonic() - asked < 1.5
    assert not paths.bundles_dir().exists()

    patiently(qtbot, lambda: real.runs.chosen_row is not None and real.runs.chosen_row.can_resume)
    assert real.training.resume(path)
    patiently(qtbot, lambda: not real.training.busy)
    patiently(qtbot, lambda: real.runs.runs[0].status == "finished" and len(real.runs.history) == 3)
    assert [metrics.epoch for metrics in real.runs.history] == [1, 2, 3]
    assert real.runs.runs[0].bundle == paths.bundles_dir() / "three-sounds"

    model = real.session
    patiently(qtbot, lambda: model.model is not None and model.model.name == "three-sounds")
    real.window.paths_dropped.emit([three_sounds / "hum" / "0.wav"])
    patiently(qtbot, lambda: real.clips.count(ClipState.DONE) == 1)
    assert real.clips.entry(real.clips.ids()[0]).label in {"hum", "noise", "chirp"}

    real.training.remove(path)
    patiently(qtbot, lambda: not real.runs.runs)
    assert not path.exists()
    assert (paths.bundles_dir() / "three-sounds" / "bundle.json").is_file()


@pytest.mark.timeout(300)
def test_stop_keeps_and_a_lost_bundle_is_installed_again(
    qtbot: QtBot, real: Program, three_sounds: Path
) -> None:
    real.window.show_page("train")
    config = config_of(three_sounds)
    config["recipe"] = config["recipe"] | {"epochs": 50}
    assert real.training.start(config)
    patiently(qtbot, lambda: len(real.runs.history) >= 1)
    real.training.stop_and_keep()
    patiently(qtbot, lambda: not real.training.busy)
    patiently(qtbot, lambda: real.runs.runs[0].kept_early)
    bundle = real.runs.runs[0].bundle
    assert bundle is not None
    patiently(qtbot, lambda: not is_working(real))

    real.bundle.choose_bundle("")
    patiently(qtbot, lambda: not is_working(real))
    bundle.rename(bundle.with_name(".elsewhere"))
    real.training.refresh()
    patiently(qtbot, lambda: real.runs.runs[0].can_install)
    assert real.training.resume(real.runs.runs[0].path)
    patiently(qtbot, lambda: not real.training.busy)
    patiently(qtbot, lambda: real.runs.runs[0].bundle == bundle)
    patiently(qtbot, lambda: not is_working(real))
