from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch
from torch import nn

from core.errors import OperationCancelled, SonolensError
from core.models.device import resolve_device
from core.models.registry import Architecture
from core.progress import CancelToken
from core.results import EpochMetrics
from core.training import checkpoint
from core.training.checkpoint import (
    Checkpoint,
    latest_checkpoint,
    optimiser_tensors,
    remove_checkpoints,
    restore_optimiser,
    save_checkpoint,
)
from core.training.features import FeatureSet
from core.training.fine_tune import FineTuned, Watch, fine_tune
from core.training.recipe import Recipe


def state(epoch: int, fingerprint: str = "f") -> Checkpoint:
    history = tuple(
        EpochMetrics(e, 9, 1 / e, 0.5, 1e-3, 0.1, None, 0.3) for e in range(1, epoch + 1)
    )
    tensors = {"model.w": torch.full((3, 2), float(epoch)), "best.w": torch.zeros(1)}
    return Checkpoint(epoch, fingerprint, history, 1, 0.25, 33, 2, 7, {"scale": 2.0}, tensors)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_saved_is_read(tmp_path: Path) -> None:
    saved = state(3)
    save_checkpoint(tmp_path, saved)
    found = latest_checkpoint(tmp_path, "f")
    assert found is not None
    assert (found.epoch, found.history, found.scaler) == (3, saved.history, saved.scaler)
    assert (found.kept, found.best, found.micro_batch, found.n_threads) == (1, 0.25, 33, 2)
    assert torch.equal(found.part("model")["w"], saved.tensors["model.w"])
    described = json.loads((tmp_path / "checkpoint-000003" / "state.json").read_text())
    assert described["generators"] == {"seed": 7, "next_epoch": 4}


def test_two_are_kept_and_the_newest_is_read(tmp_path: Path) -> None:
    for epoch in (1, 2, 3, 4):
        save_checkpoint(tmp_path, state(epoch))
    assert names(tmp_path) == ["checkpoint-000003", "checkpoint-000004"]
    found = latest_checkpoint(tmp_path, "f")
    assert found is not None
    assert found.epoch == 4
    remove_checkpoints(tmp_path)
    assert names(tmp_path) == []
    assert latest_checkpoint(tmp_path, "f") is None


@pytest.mark.parametrize("how", ["cut", "flipped", "no json", "half json", "no tensors", "version"])
def test_damaged_one_falls_back_with_a_word(tmp_path: Path, how: str) -> None:
    for epoch in (1, 2):
        save_checkpoint(tmp_path, state(epoch))
    folder = tmp_path / "checkpoint-000002"
    data, described = folder / "state.safetensors", folder / "state.json"
    whole = data.read_bytes()
    match how:
        case "cut":
            data.write_bytes(whole[:-1])
        case "flipped":
            data.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        case "no json":
            described.unlink()
        case "half json":
            described.write_text(described.read_text()[:40])
        case "no tensors":
            data.unlink()
        case "version":
            described.write_text(described.read_text().replace('_version": 1', '_version": 9'))
    told: list[str] = []
    found = latest_checkpoint(tmp_path, "f", told.append)
    assert found is not None
    assert found.epoch == 1
    [said] = told
    assert str(folder) in said
    assert "damaged" in said


def test_nothing_whole_is_none(tmp_path: Path) -> None:
    save_checkpoint(tmp_path, state(1))
    (tmp_path / "checkpoint-000001" / "state.json").write_text("[]")
    told: list[str] = []
    assert latest_checkpoint(tmp_path, "f", told.append) is None
    assert len(told) == 1


def test_another_trainings_is_refused(tmp_path: Path) -> None:
    save_checkpoint(tmp_path, state(1, "other"))
    with pytest.raises(SonolensError, match=r"checkpoint-000001.*other settings"):
        latest_checkpoint(tmp_path, "f")


def test_what_a_killed_process_left_is_swept(tmp_path: Path) -> None:
    save_checkpoint(tmp_path, state(1))
    half = tmp_path / ".checkpoint-000002.abc"
    half.mkdir()
    (half / "state.safetensors").write_bytes(b"half")
    found = latest_checkpoint(tmp_path, "f")
    assert found is not None
    assert names(tmp_path) == ["checkpoint-000001"]


def test_disk_that_is_full_leaves_the_last_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_checkpoint(tmp_path, state(1))

    def full(_tensors: object, path: Path) -> None:
        Path(path).write_bytes(b"half")
        raise safetensors.SafetensorError("I/O error: No space left on device (os error 28)")

    monkeypatch.setattr(checkpoint.safetensors.torch, "save_file", full)
    with pytest.raises(
        SonolensError, match="the disk is full; free some space and resume"
    ) as caught:
        save_checkpoint(tmp_path, state(2))
    assert str(tmp_path) in str(caught.value)
    assert names(tmp_path) == ["checkpoint-000001"]
    found = latest_checkpoint(tmp_path, "f")
    assert found is not None
    assert found.epoch == 1


def test_cancel_while_it_is_written(tmp_path: Path) -> None:
    save_checkpoint(tmp_path, state(1))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        save_checkpoint(tmp_path, state(2), cancel)
    assert names(tmp_path) == ["checkpoint-000001"]


@pytest.mark.parametrize("kind", ["adam", "adamw", "sgd"])
def test_optimiser_goes_on_as_if_it_had_never_stopped(kind: str) -> None:
    from core.training.schedule import optimiser_of

    recipe = Recipe(optimiser=kind, learning_rate=0.1)
    runs = []
    for stopped in (False, True):
        torch.manual_seed(0)
        model = nn.Conv2d(3, 4, 3).to(memory_format=torch.channels_last)
        optimiser = optimiser_of(model, recipe)
        for step in range(4):
            if stopped and step == 2:
                sums = {k: v.contiguous().clone() for k, v in optimiser_tensors(optimiser).items()}
                optimiser = optimiser_of(model, recipe)
                restore_optimiser(optimiser, sums)
            optimiser.zero_grad()
            model(torch.full((2, 3, 5, 5), 0.1 + step)).square().sum().backward()
            optimiser.step()
        runs.append(model.state_dict())
        moments = [v for v in optimiser.state[model.weight].values() if v.ndim == 4]
        assert moments
        assert all(m.is_contiguous(memory_format=torch.channels_last) for m in moments)
    assert all(torch.equal(runs[0][name], runs[1][name]) for name in runs[0])


Tune = Callable[..., FineTuned]
RECIPE = Recipe(
    epochs=5, milestones=(3,), batch_size=5, learning_rate=0.01, mixup=0.2, roll=0.2,
    epoch_choice="inner", standardise=True,
)  # fmt: skip


class Killed(BaseException):
    """Nothing catches it."""


@pytest.fixture
def tune(tiny: Architecture, features: Callable[..., FeatureSet]) -> Tune:
    def run(**how: object) -> FineTuned:
        settings = {
            "init": "random",
            "device": resolve_device("cpu"),
            "inner": features(6, seed=1),
            "observed": features(9, seed=2),
            "seed": 3,
        }
        recipe = how.pop("recipe", RECIPE)
        return fine_tune(tiny, 3, features(23), recipe, **settings | how)

    return run


def equal(one: FineTuned, other: FineTuned) -> bool:
    states = one.model.state_dict(), other.model.state_dict()
    assert [m.loss for m in one.history] == [m.loss for m in other.history]
    assert one.epoch == other.epoch
    assert (one.observed == other.observed).all()
    return all(torch.equal(states[0][name], states[1][name]) for name in states[0])


def test_killed_anywhere_and_resumed_ends_with_the_same_weights(tune: Tune, tmp_path: Path) -> None:
    whole = tune()
    assert len(whole.history) == 5
    n_steps = 5
    for at in range(1, 5 * n_steps + 1, 2):
        folder = tmp_path / str(at)
        folder.mkdir()
        steps = []

        def kill(_done: int, _share: float, at: int = at, steps: list[int] = steps) -> None:
            steps.append(1)
            if len(steps) == at:
                raise Killed

        with pytest.raises(Killed):
            tune(checkpoints=folder, watch=Watch(on_share=kill))
        done = (at - 1) // n_steps
        assert len(names(folder)) == min(done, 2)
        told: list[EpochMetrics] = []
        found = tune(checkpoints=folder, watch=Watch(on_epoch=told.append))
        assert [metrics.epoch for metrics in told] == list(range(done + 1, 6))
        assert equal(found, whole), at


def test_killed_between_epochs_and_again(tune: Tune, tmp_path: Path) -> None:
    def kill(_metrics: EpochMetrics) -> None:
        raise Killed

    for _ in range(4):
        with pytest.raises(Killed):
            tune(checkpoints=tmp_path, watch=Watch(on_epoch=kill))
    assert equal(tune(checkpoints=tmp_path), tune())


def test_damaged_checkpoint_costs_an_epoch_and_no_bit(tune: Tune, tmp_path: Path) -> None:
    told: list[str] = []

    def kill(metrics: EpochMetrics) -> None:
        if metrics.epoch == 3:
            raise Killed

    with pytest.raises(Killed):
        tune(checkpoints=tmp_path, watch=Watch(on_epoch=kill))
    (tmp_path / "checkpoint-000003" / "state.safetensors").write_bytes(b"")
    found = tune(checkpoints=tmp_path, watch=Watch(on_notice=told.append))
    assert len(told) == 1
    assert equal(found, tune())


def test_finished_training_is_read_and_not_trained(tune: Tune, tmp_path: Path) -> None:
    whole = tune(checkpoints=tmp_path)
    watch = Watch(on_share=lambda *_: pytest.fail("it was trained"))
    assert equal(tune(checkpoints=tmp_path, watch=watch), whole)


def test_other_settings_do_not_go_on_with_it(tune: Tune, tmp_path: Path) -> None:
    tune(checkpoints=tmp_path)
    with pytest.raises(SonolensError, match="other settings"):
        tune(checkpoints=tmp_path, seed=4)


def test_threads_are_those_of_the_beginning(tune: Tune, tmp_path: Path) -> None:
    before = torch.get_num_threads()
    told: list[str] = []
    seen: set[int] = set()

    def kill(metrics: EpochMetrics) -> None:
        if metrics.epoch == 2:
            raise Killed

    try:
        torch.set_num_threads(1)
        with pytest.raises(Killed):
            tune(checkpoints=tmp_path, watch=Watch(on_epoch=kill))
        torch.set_num_threads(2)
        tune(
            checkpoints=tmp_path,
            watch=Watch(
                on_notice=told.append, on_epoch=lambda _: seen.add(torch.get_num_threads())
            ),
        )
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)
    assert seen == {1}
    assert "with 1 thread," in told[0]


def test_stop_and_keep(tune: Tune) -> None:
    stop = CancelToken()

    def watch(metrics: EpochMetrics) -> None:
        if metrics.epoch == 2:
            stop.cancel()

    found = tune(watch=Watch(on_epoch=watch, stop=stop))
    assert len(found.history) == 2
    assert found.epoch in {1, 2}
    assert found.observed.shape == (2, 9, 3)


def test_patience_ends_early(tune: Tune, features: Callable[..., FeatureSet]) -> None:
    import numpy as np

    noise = np.random.default_rng(0).normal(size=(9, 3, 8, 8)).astype(np.float16)
    recipe = RECIPE.model_copy(update={"epochs": 60, "patience": 3, "learning_rate": 0.1})
    found = tune(recipe=recipe, inner=FeatureSet(noise, np.arange(9) % 3))
    assert len(found.history) < 60
    assert len(found.history) == found.epoch + 3
