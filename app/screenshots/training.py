"""Pictures of a training, of the wizard that begins one, and of what comes of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.dialogs.training_wizard import TrainingWizard
from app.screenshots.camera import SIZE, Camera
from app.screenshots.wizard import walk_wizard

__all__ = ["TRAINING_STEPS", "make_dataset"]


def train(camera: Camera) -> None:
    """Train a small network on synthesised clips: running, cancelled, finished."""
    program, training = camera.program, camera.program.training
    camera.resize(*SIZE)
    camera.act("show_train")
    camera.wait(lambda: program.runs.loaded, "the list of trainings")
    camera.both("train-empty")
    training.start(
        {
            "data": str(make_dataset(camera)),
            "architecture": "mobilenet_v2",
            "init": "random",
            "members": 2,
            "recipe": {"name": "custom", "epochs": 6, "batch_size": 8, "milestones": [4],
                       "learning_rate": 1e-3, "epoch_choice": "inner"},
            "name": "three-sounds",
            "title": "Three sounds",
        }
    )  # fmt: skip
    camera.shot("train-begun")
    camera.wait(lambda: len(program.runs.history) >= 3, "three epochs")
    camera.both("train-running")
    camera.window.close()
    for question in camera.popups():
        camera.shot("train-close-asks", question)
        question.close()
    training.cancel()
    camera.wait(lambda: not training.busy, "the end of the training")
    camera.pause(1000)
    camera.both("train-resumable")
    if program.runs.chosen is None or not training.resume(program.runs.chosen):
        raise TimeoutError("the training cannot be resumed")
    camera.wait(lambda: not training.busy, "the whole training")
    camera.pause(1000)
    camera.both("train-finished")
    camera.resize(1280, 720)
    camera.both("train-1280x720")


def wizard(camera: Camera) -> None:
    """Go through the steps of the wizard with the synthesised clips."""
    runs = camera.scratch / "no runs"
    dialog = TrainingWizard(None, {"recipe": "quick"}, camera.program.runner, runs)
    try:
        walk_wizard(camera, dialog, make_dataset(camera))
    finally:
        dialog.close()


def models(camera: Camera) -> None:
    """Evaluate the bundle in use, which is the one that was trained."""
    camera.resize(*SIZE)
    camera.window.show_page("models")
    page, evaluation = camera.program.models.page, camera.program.models.evaluation
    if page is None:
        raise TimeoutError("there is no such page")
    camera.wait(page.evaluate.isEnabled, "the bundle's card")
    camera.both("models")
    if page.others.actions():
        page.others.actions()[0].trigger()
        camera.wait(lambda: page.seen == "comparison", "two bundles side by side")
        camera.both("models-compare")
        page.comparison.close_.click()
    page.evaluate.click()
    camera.shot("models-evaluate-empty")
    page.form.choose_data(make_dataset(camera))
    camera.wait(page.form.start.isEnabled, "the data")
    camera.both("models-evaluate")
    page.form.start.click()
    camera.wait(lambda: not evaluation.busy and page.seen == "evaluation", "the evaluation")
    camera.both("models-evaluated")
    camera.resize(1280, 720)
    camera.both("models-1280x720")


def make_dataset(camera: Camera) -> Path:
    """Write three classes of eight clips of 2 s, a folder each."""
    import soundfile

    draw = np.random.default_rng(0)
    times = np.arange(2 * 22_050) / 22_050
    for number in range(8):
        hertz = 200.0 + 25.0 * number
        sounds = {
            "hum": np.sin(2 * np.pi * hertz * times),
            "hiss": draw.standard_normal(len(times)) / 3,
            "sweep": np.sin(2 * np.pi * (hertz + 900 * times) * times),
        }
        for name, waveform in sounds.items():
            folder = camera.scratch / "sounds" / name
            folder.mkdir(parents=True, exist_ok=True)
            soundfile.write(folder / f"{number}.wav", 0.4 * waveform, 22_050)
    return camera.scratch / "sounds"


TRAINING_STEPS = (train, wizard, models)
