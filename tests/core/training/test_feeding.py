from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from core.bundles.manifest import Normalisation
from core.datasets.esc50 import read_esc50
from core.errors import DatasetError, OperationCancelled
from core.features.cache import FeatureCache
from core.features.mel import LogMelConfig
from core.models.device import Device, resolve_device
from core.progress import CancelToken
from core.training.draws import change_of
from core.training.features import ClipInputs, FeatureSet, MappedValues, compute_features
from core.training.feeding import Batch, Feeder, n_batches_of
from core.training.recipe import RECIPES, Recipe

Features = Callable[..., FeatureSet]
ALL = Recipe(gain=6, roll=0.3, mask=0.2, mixup=0.3, batch_size=5, epochs=3)


@pytest.fixture(scope="module")
def cpu() -> Device:
    return resolve_device("cpu")


def fed(
    data: FeatureSet, recipe: Recipe, cpu: Device, *, first: int = 1, **how: int
) -> list[list[Batch]]:
    settings = {"seed": 4} | how
    with Feeder(data, 3, Normalisation(), recipe, cpu, first=first, **settings) as feeder:
        return [list(feeder.epoch(epoch)) for epoch in range(first, recipe.epochs + 1)]


def same(one: list[list[Batch]], other: list[list[Batch]]) -> bool:
    pairs = [
        (a, b)
        for left, right in zip(one, other, strict=True)
        for a, b in zip(left, right, strict=True)
    ]
    assert pairs
    return all(
        torch.equal(a.inputs, b.inputs) and torch.equal(a.shares, b.shares) for a, b in pairs
    )


def test_batches_follow_from_seed_and_epoch_alone(features: Features, cpu: Device) -> None:
    data = features(23)
    whole = fed(data, ALL, cpu)
    assert [len(batches) for batches in whole] == [n_batches_of(23, 5)] * 3
    assert same(whole, fed(data, ALL, cpu, n_workers=3))
    assert same(whole[1:], fed(data, ALL, cpu, first=2))
    assert not torch.equal(whole[0][0].inputs, whole[1][0].inputs)
    assert not same(whole, fed(data, ALL, cpu, seed=5))


@pytest.mark.parametrize("last", [True, False])
def test_inputs_are_scaled_and_laid_out(features: Features, cpu: Device, last: bool) -> None:
    data = features(8)
    scale = Normalisation(mean=(1, 2, 3), sd=(2, 2, 4))
    recipe = Recipe(batch_size=8, epochs=1, milestones=(), channels_last=last)
    with Feeder(data, 3, scale, recipe, cpu, seed=0) as feeder:
        [batch] = feeder.epoch(1)
    assert batch.inputs.shape == (8, 3, 8, 8)
    layout = torch.channels_last if last else torch.contiguous_format
    assert batch.inputs.is_contiguous(memory_format=layout)
    expected = (data.values.astype(np.float32) - np.array([1, 2, 3])[:, None, None]) / np.array(
        [2, 2, 4]
    )[:, None, None]
    found = batch.inputs.numpy()
    order = [int(np.abs(expected - one).sum(axis=(1, 2, 3)).argmin()) for one in found]
    assert sorted(order) == list(range(8))
    np.testing.assert_allclose(found, expected[order], atol=1e-5)
    assert batch.shares.argmax(dim=1).tolist() == data.targets[order].tolist()


@pytest.fixture(scope="module")
def sounds(dataset: Path, small: LogMelConfig) -> FeatureSet:
    return compute_features(read_esc50(dataset), small)


def rows(batches: list[Batch]) -> np.ndarray:
    return np.concatenate([batch.inputs.numpy() for batch in batches])


PAPER = RECIPES["paper-pretrained"].model_copy(update={"epochs": 2, "batch_size": 7})


def test_doubled_set_shows_each_clip_as_it_is_and_changed(sounds: FeatureSet, cpu: Device) -> None:
    first, second = fed(sounds, PAPER, cpu)
    originals = sounds.values.astype(np.float32)
    changes = {change_of(PAPER, 4, epoch, n) for epoch in (1, 2) for n in range(18)}
    assert len(changes) == 36
    assert {semitones for semitones, _ in changes} == {-2, -1, 0, 1, 2}
    assert all(0.9 <= rate <= 1.2 for _, rate in changes)
    changed = []
    for epoch, batches in ((1, first), (2, second)):
        shown = rows(batches)
        assert len(shown) == 36
        plain = [any(np.array_equal(one, each) for each in originals) for one in shown]
        assert sum(plain) == 18
        expected = [
            sounds.inputs.compute(n, change_of(PAPER, 4, epoch, n)).astype(np.float32)
            for n in range(18)
        ]
        rest = [one for one, is_plain in zip(shown, plain, strict=True) if not is_plain]
        assert all(any(np.array_equal(one, each) for each in expected) for one in rest)
        changed.append(rest)
    assert not any(np.array_equal(one, each) for one in changed[0] for each in changed[1])


def test_set_that_is_not_doubled_is_all_changed(sounds: FeatureSet, cpu: Device) -> None:
    recipe = PAPER.model_copy(update={"doubled": False, "epochs": 1, "milestones": ()})
    [batches] = fed(sounds, recipe, cpu)
    shown, originals = rows(batches), sounds.values.astype(np.float32)
    assert len(shown) == 18
    assert not any(np.array_equal(one, each) for one in shown for each in originals)


def test_variants_are_computed_once_and_shared_between_seeds(
    dataset: Path, small: LogMelConfig, cpu: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = PAPER.model_copy(update={"variants": 2, "epochs": 6})
    data = compute_features(read_esc50(dataset), small, cache=FeatureCache(tmp_path))
    computed: list[object] = []
    compute = ClipInputs.compute

    def counted(self: ClipInputs, number: int, change: object = None) -> np.ndarray:
        computed.append((number, change))
        return compute(self, number, change)

    monkeypatch.setattr(ClipInputs, "compute", counted)
    for seed in (1, 2):
        fed(data, recipe, cpu, seed=seed)
    assert len(computed) == len(set(computed)) <= 36
    assert len(computed) > 30
    monkeypatch.setattr(ClipInputs, "compute", lambda *_: pytest.fail("computed again"))
    again = compute_features(read_esc50(dataset), small, cache=FeatureCache(tmp_path))
    assert same(fed(again, recipe, cpu, seed=1), fed(data, recipe, cpu, seed=1))


def test_mapped_inputs_are_those_in_memory(
    dataset: Path, small: LogMelConfig, cpu: Device, sounds: FeatureSet, tmp_path: Path
) -> None:
    cache = FeatureCache(tmp_path)
    mapped = compute_features(read_esc50(dataset), small, cache=cache, in_memory=False)
    assert isinstance(mapped.values, MappedValues)
    assert mapped.statistics() == sounds.statistics()
    np.testing.assert_array_equal(mapped.values[:], sounds.values)
    part = [4, 1, 17]
    assert same(fed(mapped.subset(part), PAPER, cpu), fed(sounds.subset(part), PAPER, cpu))
    cache.clear()
    np.testing.assert_array_equal(mapped.values[:], sounds.values)


def test_cache_that_cannot_be_written_leaves_the_inputs_in_memory(
    dataset: Path, small: LogMelConfig, sounds: FeatureSet, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("")
    cache = FeatureCache(tmp_path / "cache")
    found = compute_features(read_esc50(dataset), small, cache=cache, in_memory=False)
    np.testing.assert_array_equal(found.values[:], sounds.values)


def test_clip_that_is_gone_is_named(
    sounds: FeatureSet, cpu: Device, tmp_path: Path, small: LogMelConfig
) -> None:
    gone = FeatureSet(
        sounds.values, sounds.targets, ClipInputs([tmp_path / "gone.wav"] * 18, small),
        sounds.numbers,
    )  # fmt: skip
    with pytest.raises(DatasetError, match=r"gone\.wav"):
        fed(gone, PAPER, cpu)


def test_inputs_without_sound_cannot_be_changed(features: Features, cpu: Device) -> None:
    with pytest.raises(DatasetError, match="no sound"):
        fed(features(), PAPER, cpu)


def test_waiting_is_measured_and_can_be_cancelled(
    features: Features, cpu: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel = CancelToken()
    prepare = Feeder._prepare

    def slow(self: Feeder, *job: object) -> Batch:
        time.sleep(0.1)
        return prepare(self, *job)

    monkeypatch.setattr(Feeder, "_prepare", slow)
    recipe = Recipe(batch_size=4, epochs=1, milestones=())
    with Feeder(features(12), 3, Normalisation(), recipe, cpu, seed=0, n_workers=1) as feeder:
        assert len(list(feeder.epoch(1))) == 3
        assert 0.2 < feeder.waited < 0.6
    with Feeder(features(12), 3, Normalisation(), recipe, cpu, seed=0, n_workers=1) as feeder:
        cancel.cancel()
        with pytest.raises(OperationCancelled):
            next(iter(feeder.epoch(1, cancel)))
