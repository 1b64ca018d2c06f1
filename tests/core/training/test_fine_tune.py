from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from core.bundles.manifest import Normalisation
from core.errors import OperationCancelled, ParameterError, SonolensError
from core.models.blocks import Block, freeze_blocks
from core.models.device import Device, resolve_device
from core.models.registry import Architecture
from core.progress import CancelToken
from core.results import EpochMetrics
from core.training.features import FeatureSet
from core.training.feeding import Feeder, batches_of, n_batches_of
from core.training.fine_tune import FineTuned, Watch, fine_tune, negative_log_likelihood
from core.training.loop import Trainer, evaluate, set_training_mode
from core.training.recipe import RECIPES, Recipe, recipe

Features = Callable[..., FeatureSet]


@pytest.fixture(scope="module")
def cpu() -> Device:
    return resolve_device("cpu")


@pytest.fixture
def tune(tiny: Architecture, features: Features, cpu: Device) -> Callable[..., FineTuned]:
    def run(chosen: Recipe, **how: object) -> FineTuned:
        training = how.pop("training", None) or features()
        return fine_tune(tiny, 3, training, chosen, **{"init": "random", "device": cpu} | how)

    return run


def same(one: FineTuned, other: FineTuned) -> bool:
    states = one.model.state_dict(), other.model.state_dict()
    return all(torch.equal(states[0][name], states[1][name]) for name in states[0])


def test_a_network_that_is_given_is_what_is_trained(
    tune: Callable[..., FineTuned], tiny: Architecture
) -> None:
    short = recipe("quick").model_copy(update={"epochs": 1, "warmup": 0.0})
    given = tiny.build(3, seed=7)
    found = tune(short, network=given, init="given")
    assert found.model is given
    again = tune(short, network=tiny.build(3, seed=7), init="given")
    other = tune(short, network=tiny.build(3, seed=8), init="given")
    assert same(found, again)
    assert not same(found, other)


def test_papers_schedule(tune: Callable[..., FineTuned]) -> None:
    found = tune(RECIPES["paper-pretrained"].model_copy(update={"pitch": 0, "stretch": None}))
    rates = [metrics.learning_rate for metrics in found.history]
    assert rates == pytest.approx([1e-4] * 30 + [1e-5] * 30 + [1e-6] * 10)
    assert found.epoch == 70


def test_papers_recipes_are_the_papers() -> None:
    pretrained, random = RECIPES["paper-pretrained"], RECIPES["paper-random"]
    for one in (pretrained, random):
        assert (one.optimiser, one.learning_rate, one.weight_decay) == ("adam", 1e-4, 1e-3)
        assert (one.batch_size, one.schedule, one.label_smoothing) == (32, "step", 0)
        assert not any((one.gain, one.roll, one.mask, one.mixup, one.standardise, one.warmup))
        assert (one.pitch, one.stretch, one.doubled, one.variants) == (2, (0.9, 1.2), True, 0)
        assert one.shown(1600) == 3200
    assert (pretrained.epochs, pretrained.milestones) == (70, (30, 60))
    assert (random.epochs, random.milestones) == (450, (300, 350))


def test_steps_fall_at_epochs_whatever_the_batches(tune: Callable[..., FineTuned]) -> None:
    for batch_size in (4, 5, 11, 100):
        found = tune(Recipe(epochs=5, milestones=(2, 4), batch_size=batch_size))
        rates = [metrics.learning_rate for metrics in found.history]
        assert rates == pytest.approx([1e-4, 1e-4, 1e-5, 1e-5, 1e-6])


def test_quick_recipe_warms_up_and_falls_to_nothing(tune: Callable[..., FineTuned]) -> None:
    quick = RECIPES["quick"].model_copy(update={"batch_size": 4})
    rates = [metrics.learning_rate for metrics in tune(quick).history]
    assert len(rates) == quick.epochs
    n_batches, rise = 3, 3
    assert rates[0] == pytest.approx(quick.learning_rate / (rise + 1))
    n_steps = quick.epochs * n_batches

    def cosine(step: int) -> float:
        return quick.learning_rate * 0.5 * (1 + np.cos(np.pi * (step - rise) / (n_steps - rise)))

    assert rates[1:] == pytest.approx(
        [cosine(epoch * n_batches) for epoch in range(1, quick.epochs)]
    )
    assert rates[1] == max(rates)
    assert rates[-1] < 0.05 * quick.learning_rate


def test_it_learns(tune: Callable[..., FineTuned], features: Features, cpu: Device) -> None:
    chosen = Recipe(epochs=60, learning_rate=0.05, milestones=(), batch_size=6)
    held_out = features(30, seed=9)
    found = tune(chosen, observed=held_out)
    losses = [metrics.loss for metrics in found.history]
    assert losses[-1] < losses[0] / 2
    assert (found.observed[-1].argmax(axis=1) == held_out.targets).mean() > 0.8
    np.testing.assert_allclose(
        evaluate(found.model, held_out, Normalisation(), chosen, cpu), found.observed[-1], atol=1e-5
    )
    assert found.observed.shape == (60, 30, 3)
    assert not found.model.training


def test_seed_gives_the_weights(tune: Callable[..., FineTuned]) -> None:
    chosen = RECIPES["quick"].model_copy(update={"epochs": 2, "batch_size": 4})
    torch.manual_seed(3)
    before = torch.get_rng_state()
    first, again, other = (tune(chosen, seed=seed) for seed in (1, 1, 2))
    assert torch.equal(torch.get_rng_state(), before)
    assert same(first, again)
    assert not same(first, other)
    assert [m.loss for m in first.history] == [m.loss for m in again.history]


def test_epoch_is_chosen_on_the_inner_clips_alone(
    tune: Callable[..., FineTuned], features: Features, cpu: Device
) -> None:
    noise = np.random.default_rng(0).normal(size=(9, 3, 8, 8)).astype(np.float16)
    inner = FeatureSet(noise, np.arange(9) % 3)
    chosen = Recipe(epochs=12, learning_rate=0.1, milestones=(), epoch_choice="inner")
    runs = [tune(chosen, inner=inner, observed=features(6, seed=seed)) for seed in (1, 2)]
    losses = [metrics.validation_loss for metrics in runs[0].history]
    assert len(losses) == 12
    assert None not in losses
    assert runs[0].epoch == int(np.argmin(losses)) + 1
    assert runs[0].epoch != 12, "pick another seed: this one proves nothing"
    kept = negative_log_likelihood(
        evaluate(runs[0].model, inner, Normalisation(), chosen, cpu), inner.targets
    )
    assert kept == pytest.approx(min(losses), rel=1e-4)
    assert runs[0].epoch == runs[1].epoch
    assert same(*runs)

    last = tune(chosen.model_copy(update={"epoch_choice": "last"}), inner=inner)
    assert last.epoch == 12
    assert last.history[-1].validation_accuracy is not None


def test_input_is_standardised_by_the_training_clips(
    tune: Callable[..., FineTuned], features: Features, cpu: Device
) -> None:
    held_out = features(6, seed=5)
    chosen = Recipe(epochs=1, milestones=(), standardise=True)
    found = tune(chosen, observed=held_out)
    assert found.scale == features().statistics()
    assert found.scale != held_out.statistics()
    expected = evaluate(found.model, held_out, found.scale, chosen, cpu)
    np.testing.assert_allclose(found.observed[0], expected, atol=1e-5)
    assert tune(Recipe(epochs=1, milestones=())).scale == Normalisation()


def test_history_is_told_as_it_grows(tune: Callable[..., FineTuned]) -> None:
    told: list[EpochMetrics] = []
    found = tune(Recipe(epochs=3, milestones=()), watch=Watch(on_epoch=told.append))
    assert tuple(told) == found.history
    assert [(one.epoch, one.n_epochs) for one in told] == [(1, 3), (2, 3), (3, 3)]
    assert all(0 <= one.accuracy <= 1 and one.seconds > 0 for one in told)
    assert found.observed.shape == (3, 0, 3)


class Counting(nn.Module):
    """Sets the token after so many batches."""

    token: ClassVar[CancelToken]
    batches: ClassVar[int] = 0

    def __init__(self, n_classes: int) -> None:
        super().__init__()
        self.layer = nn.Linear(3, n_classes)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        type(self).batches += 1
        if self.batches == 3:
            self.token.cancel()
        return self.layer(inputs.mean(dim=(2, 3)))


def test_cancel_within_a_batch(features: Features, cpu: Device) -> None:
    Counting.token, Counting.batches = CancelToken(), 0
    entry = Architecture("counting", "", "layer", (Block("head", ("layer",)),), "", Counting)
    told: list[EpochMetrics] = []
    with pytest.raises(OperationCancelled):
        fine_tune(
            entry, 3, features(60), Recipe(batch_size=2), init="random", device=cpu,
            watch=Watch(cancel=Counting.token, on_epoch=told.append),
        )  # fmt: skip
    assert Counting.batches == 3
    assert told == []


def test_loss_that_is_no_number(tune: Callable[..., FineTuned], features: Features) -> None:
    bad = features()
    bad.values[0, 0, 0, 0] = np.nan
    with pytest.raises(SonolensError, match="lower learning_rate"):
        tune(Recipe(epochs=2, milestones=()), training=bad)


def test_frozen_batch_norm_stays(tiny: Architecture, features: Features, cpu: Device) -> None:
    model = tiny.build(3, seed=0)
    freeze_blocks(model, tiny.blocks, "stem")
    before = {name: value.clone() for name, value in model.state_dict().items()}
    set_training_mode(model)
    assert not model[1].training
    assert model[5].training
    trainer = Trainer(model, Recipe(learning_rate=0.1), cpu, n_batches=1)
    with Feeder(features(), 3, Normalisation(), Recipe(), cpu, seed=0) as feeder:
        trainer.train_one_epoch(feeder.epoch(1), 1)
    changed = {n for n, value in model.state_dict().items() if not torch.equal(value, before[n])}
    assert changed == {"6.weight", "6.bias"}

    free = tiny.build(3, seed=0)
    set_training_mode(free)
    assert free[1].training


def test_evaluation_is_the_forward_pass(
    tiny: Architecture, features: Features, cpu: Device
) -> None:
    model = tiny.build(3, seed=0)
    data = features(11)
    scale = data.statistics()
    found = evaluate(model, data, scale, Recipe(batch_size=4), cpu)
    model.eval()
    with torch.inference_mode():
        mean, sd = (np.array(x)[:, None, None] for x in (scale.mean, scale.sd))
        inputs = (data.values.astype(np.float64) - mean) / sd
        expected = model(torch.from_numpy(inputs.astype(np.float32))).numpy()
    np.testing.assert_allclose(found, expected, atol=1e-5)
    expected_loss = -np.log(
        np.exp(expected)[np.arange(11), data.targets] / np.exp(expected).sum(axis=1)
    ).mean()
    assert negative_log_likelihood(found, data.targets) == pytest.approx(expected_loss, rel=1e-4)


@given(n_clips=st.integers(1, 200), batch_size=st.integers(2, 64))
def test_batches_show_every_clip_once(n_clips: int, batch_size: int) -> None:
    order = np.random.default_rng(0).permutation(n_clips)
    batches = list(batches_of(order, batch_size))
    np.testing.assert_array_equal(np.concatenate(batches), order)
    sizes = [len(batch) for batch in batches]
    assert max(sizes) <= batch_size + 1
    assert n_clips == 1 or min(sizes) > 1
    assert len(batches) == n_batches_of(n_clips, batch_size)


def test_recipe_by_name() -> None:
    assert recipe("quick") is RECIPES["quick"]
    with pytest.raises(ParameterError, match="paper-pretrained, paper-random, quick"):
        recipe("slow")
