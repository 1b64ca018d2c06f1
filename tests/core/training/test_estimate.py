from __future__ import annotations

from pathlib import Path

import pytest
import torch

from core.datasets.esc50 import read_esc50
from core.errors import OperationCancelled
from core.features.mel import LogMelConfig
from core.progress import CancelToken, Progress
from core.training.config import TrainConfig
from core.training.ensemble import train_ensemble
from core.training.estimate import estimate
from core.training.recipe import RECIPES, Recipe


@pytest.fixture
def config(dataset: Path, small: LogMelConfig) -> TrainConfig:
    return TrainConfig(
        data=dataset,
        architecture="resnet18",
        members=2,
        init="random",
        recipe=Recipe(epochs=3, milestones=(), batch_size=4),
        device="cpu",
        features=small,
    )


def test_steps_are_counted_and_add_up(config: TrainConfig) -> None:
    told: list[Progress] = []
    torch.manual_seed(5)
    before = torch.get_rng_state()
    found = estimate(config, read_esc50(config.data), progress=told.append)
    assert torch.equal(torch.get_rng_state(), before)
    assert found.n_steps == 2 * 3 * 5
    assert found.waiting == 0
    assert found.seconds == pytest.approx(
        found.n_steps * found.seconds_per_step + found.seconds_of_inputs
    )
    assert found.memory > 3 * 4 * 11_000_000
    assert told[-1].fraction == 1.0

    folds = estimate(config, read_esc50(config.data), n_folds=2)
    assert folds.n_steps == 2 * 2 * 3 * 2
    assert folds.seconds > folds.n_steps * folds.seconds_per_step + folds.seconds_of_inputs


def test_it_comes_near_the_truth(config: TrainConfig) -> None:
    config = config.model_copy(update={"members": 1})
    found = estimate(config, read_esc50(config.data))
    seconds: list[float] = []
    train_ensemble(config, on_epoch=lambda _, metrics: seconds.append(metrics.seconds))
    told = found.seconds - found.seconds_of_inputs
    assert sum(seconds) / 4 < told < sum(seconds) * 4


def test_changed_clips_are_reckoned_in(config: TrainConfig) -> None:
    recipe = RECIPES["paper-pretrained"].model_copy(update={"epochs": 3, "batch_size": 4})
    manifest = read_esc50(config.data)
    fresh = config.model_copy(update={"recipe": recipe, "architecture": "mobilenet_v2"})
    found = estimate(fresh, manifest)
    assert found.n_steps == 2 * 3 * 9
    assert 0 <= found.waiting < 1
    kept = fresh.model_copy(update={"recipe": recipe.model_copy(update={"variants": 3})})
    later = estimate(kept, manifest)
    assert later.waiting == 0
    assert later.seconds_of_inputs > found.seconds_of_inputs


def test_cancel(config: TrainConfig) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        estimate(config, read_esc50(config.data), cancel=cancel)
