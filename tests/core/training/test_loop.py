from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
import pytest
import torch
from torch import nn

from core.errors import OperationCancelled, ParameterError, SonolensError
from core.models.blocks import Block
from core.models.device import Device, resolve_device
from core.models.registry import Architecture
from core.progress import CancelToken
from core.results import EpochMetrics
from core.training.features import FeatureSet
from core.training.fine_tune import Watch, fine_tune
from core.training.guard import cancellable
from core.training.loop import Trainer, class_weights, evaluate
from core.training.precision import precision_of
from core.training.recipe import Recipe
from core.training.schedule import learning_rate, optimiser_of
from core.training.tensorboard import event_files

Features = Callable[..., FeatureSet]
RECIPE = Recipe(epochs=2, milestones=(), batch_size=8, learning_rate=0.05, precision="fp32")


@pytest.fixture(scope="module")
def cpu() -> Device:
    return resolve_device("cpu")


class Greedy(nn.Module):
    """Has no memory for more than so many clips at a time, while it is trained."""

    most: ClassVar[int] = 3
    asked: ClassVar[list[int]] = []

    def __init__(self, n_classes: int) -> None:
        super().__init__()
        self.layer = nn.Linear(3, n_classes)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        if self.training:
            self.asked.append(len(inputs))
        if len(inputs) > self.most:
            raise torch.OutOfMemoryError("pretended")
        return self.layer(inputs.mean(dim=(2, 3)))


@pytest.fixture
def greedy() -> Iterator[Architecture]:
    Greedy.asked, Greedy.most = [], 3
    yield Architecture("greedy", "", "layer", (Block("head", ("layer",)),), "", Greedy)
    Greedy.asked, Greedy.most = [], 3


def test_batch_is_halved_where_memory_runs_out(
    greedy: Architecture, features: Features, cpu: Device, tmp_path: object
) -> None:
    told: list[str] = []
    how = {"init": "random", "device": cpu}
    found = fine_tune(
        greedy, 3, features(16), RECIPE, observed=features(7), checkpoints=tmp_path,
        watch=Watch(on_notice=told.append), **how,
    )  # fmt: skip
    assert Greedy.asked[:2] == [8, 4]
    assert Greedy.asked[2:] == [2] * 16
    assert len(told) == 2
    assert "not enough memory for 8 clips at a time; going on with 4" in told[0]
    Greedy.most = 99
    plain = fine_tune(greedy, 3, features(16), RECIPE, observed=features(7), **how)
    for name, value in plain.model.state_dict().items():
        torch.testing.assert_close(found.model.state_dict()[name], value, atol=1e-6, rtol=1e-5)
    assert found.history[-1].loss == pytest.approx(plain.history[-1].loss, rel=1e-5)
    assert found.history[-1].accuracy == plain.history[-1].accuracy
    [folder] = sorted(tmp_path.glob("checkpoint-000002"))
    text = (folder / "state.json").read_text()
    assert '"micro_batch": 2' in text


def test_no_memory_for_two_clips(greedy: Architecture, features: Features, cpu: Device) -> None:
    Greedy.most = 1
    with pytest.raises(SonolensError, match="not enough memory for two clips"):
        fine_tune(greedy, 3, features(16), RECIPE, init="random", device=cpu)


def test_other_errors_are_not_taken_for_memory(features: Features, cpu: Device) -> None:
    class Broken(nn.Module):
        def __init__(self, n_classes: int) -> None:
            super().__init__()
            self.layer = nn.Linear(7, n_classes)

        def forward(self, inputs: torch.Tensor) -> torch.Tensor:
            return self.layer(inputs.mean(dim=(2, 3)))

    entry = Architecture("broken", "", "layer", (Block("head", ("layer",)),), "", Broken)
    with pytest.raises(RuntimeError, match="shapes cannot be multiplied"):
        fine_tune(entry, 3, features(16), RECIPE, init="random", device=cpu)


def test_frozen_blocks_keep_their_weights(
    tiny: Architecture, features: Features, cpu: Device
) -> None:
    start = tiny.build(3, seed=0).state_dict()
    recipe = RECIPE.model_copy(update={"freeze": "stem"})
    found = fine_tune(tiny, 3, features(), recipe, init="random", device=cpu).model.state_dict()
    assert {name for name in start if not torch.equal(start[name], found[name])} == {
        "6.weight",
        "6.bias",
    }
    with pytest.raises(ParameterError, match="no block 'block7'"):
        fine_tune(
            tiny, 3, features(), recipe.model_copy(update={"freeze": "block7"}), init="random",
            device=cpu,
        )  # fmt: skip


def test_balanced_weights_give_every_class_the_same_say() -> None:
    targets = np.array([0] * 6 + [1] * 2 + [3] * 4)
    weights = class_weights(Recipe(class_weights="balanced"), targets, 4)
    assert weights is not None
    says = weights * np.bincount(targets, minlength=4)
    np.testing.assert_allclose(says, [4, 4, 0, 4], rtol=1e-6)
    assert weights[targets].mean() == pytest.approx(1)
    assert class_weights(Recipe(), targets, 4) is None


def test_class_weights_reach_the_loss(tiny: Architecture, features: Features, cpu: Device) -> None:
    data = features(24).subset([*range(0, 24, 3), 1, 2])
    runs = [
        fine_tune(
            tiny, 3, data, RECIPE.model_copy(update={"class_weights": how}), init="random",
            device=cpu,
        )
        for how in ("none", "balanced")
    ]  # fmt: skip
    assert runs[0].history[0].loss != runs[1].history[0].loss


@pytest.mark.parametrize("kind", ["adam", "adamw", "sgd"])
def test_optimisers(kind: str) -> None:
    model = nn.Linear(2, 2)
    model.bias.requires_grad_(False)
    optimiser = optimiser_of(model, Recipe(optimiser=kind, weight_decay=0.25))
    assert type(optimiser).__name__.lower() == kind
    [group] = optimiser.param_groups
    assert group["params"] == [model.weight]
    assert group["weight_decay"] == 0.25


def test_constant_rate() -> None:
    recipe = Recipe(schedule="constant", learning_rate=0.3)
    assert {learning_rate(recipe, step, 7) for step in range(100)} == {0.3}


@pytest.mark.parametrize(
    ("wanted", "kind", "bf16", "dtype"),
    [
        ("auto", "cpu", True, torch.bfloat16),
        ("auto", "cpu", False, torch.float32),
        ("auto", "cuda", True, torch.bfloat16),
        ("auto", "cuda", False, torch.float16),
        ("auto", "mps", False, torch.float32),
        ("fp32", "cuda", True, torch.float32),
        ("bf16", "cpu", False, torch.bfloat16),
        ("fp16", "cuda", True, torch.float16),
    ],
)
def test_precision(
    monkeypatch: pytest.MonkeyPatch, wanted: str, kind: str, bf16: bool, dtype: torch.dtype
) -> None:
    monkeypatch.setattr("core.training.precision.bf16_pays", lambda _: bf16)
    found = precision_of(Recipe(precision=wanted), Device(kind, kind, "", 1))
    assert found.dtype is dtype
    assert found.scales_loss == (dtype is torch.float16)


@pytest.mark.parametrize("kind", ["cpu", "mps"])
def test_half_precision_needs_cuda(kind: str) -> None:
    with pytest.raises(ParameterError, match="needs CUDA") as caught:
        precision_of(Recipe(precision="fp16"), Device(kind, kind, "", 1))
    assert caught.value.field == "recipe.precision"


class Late(nn.Module):
    """Sets the token in the middle of a step: forwards, or when gradients come back."""

    def __init__(self, cancel: CancelToken, *, backwards: bool) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(3, 3), nn.Linear(3, 3)
        self.cancel, self.backwards, self.reached = cancel, backwards, False

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        middle = self.first(inputs)
        if self.backwards:
            middle.register_hook(lambda _: None)
            out = self.second(middle)
            out.register_hook(lambda _: self.cancel.cancel())
            return out
        self.cancel.cancel()
        out = self.second(middle)
        self.reached = True
        return out


@pytest.mark.parametrize("backwards", [True, False])
def test_token_is_heard_inside_a_step(backwards: bool) -> None:
    cancel = CancelToken()
    model = Late(cancel, backwards=backwards)

    def step() -> None:
        model(torch.ones(2, 3, requires_grad=True)).sum().backward()

    with cancellable(model, cancel), pytest.raises(OperationCancelled):
        step()
    assert not model.reached
    assert model.first.weight.grad is None
    assert not any(m._forward_hooks for m in model.modules())


def test_listening_changes_no_number(tiny: Architecture) -> None:
    found = []
    for cancel in (None, CancelToken()):
        torch.manual_seed(0)
        model = tiny.build(3, seed=0)
        with cancellable(model, cancel):
            model(torch.ones(4, 3, 8, 8)).square().sum().backward()
        found.append([p.grad for p in model.parameters()])
    assert all(torch.equal(a, b) for a, b in zip(*found, strict=True))


def test_network_that_cannot_be_compiled_is_trained_as_it_is(
    tiny: Architecture, features: Features, cpu: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refusal(RuntimeError):
        """As torch raises it."""

    Refusal.__module__ = "torch._dynamo.exc"

    def refuse(_inputs: torch.Tensor) -> torch.Tensor:
        raise Refusal("no compiler\nmore")

    monkeypatch.setattr(torch, "compile", lambda _model: refuse)
    told: list[str] = []
    how = {"init": "random", "device": cpu}
    found = fine_tune(
        tiny, 3, features(), RECIPE, compiled=True, watch=Watch(on_notice=told.append), **how
    )
    assert told == ["the network cannot be compiled here, going on without (no compiler)"]
    plain = fine_tune(tiny, 3, features(), RECIPE, **how)
    assert [m.loss for m in found.history] == [m.loss for m in plain.history]


def test_evaluation_in_smaller_parts_is_the_same(
    tiny: Architecture, features: Features, cpu: Device
) -> None:
    model, data = tiny.build(3, seed=0), features(11)
    scale = data.statistics()
    whole = evaluate(model, data, scale, RECIPE, cpu)
    np.testing.assert_allclose(
        evaluate(model, data, scale, RECIPE, cpu, at_once=2), whole, atol=1e-6
    )


def test_trainer_counts_what_it_showed(tiny: Architecture, features: Features, cpu: Device) -> None:
    trainer = Trainer(tiny.build(3, seed=0), RECIPE, cpu, n_batches=1)
    steps: list[int] = []
    shown = trainer.train_one_epoch(iter(()), 1, on_step=steps.append)
    assert (shown.loss, shown.accuracy, steps) == (0.0, 0.0, [])


def test_event_files_get_every_epoch(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    written: list[tuple[str, str, float, int]] = []

    class Writer:
        def __init__(self, folder: str) -> None:
            self.folder = folder.rsplit("/", 1)[-1]

        def add_scalar(self, name: str, value: float, step: int) -> None:
            written.append((self.folder, name, value, step))

        def flush(self) -> None:
            pass

        def close(self) -> None:
            written.append((self.folder, "closed", 0, 0))

    module = SimpleNamespace(SummaryWriter=Writer)
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", module)
    told: list[int] = []
    metrics = EpochMetrics(3, 9, 0.5, 0.25, 1e-3, 2.0, waiting=0.125)
    with event_files(tmp_path, lambda number, _: told.append(number)) as note:
        note(2, metrics)
    assert told == [2]
    assert ("trial-002", "loss", 0.5, 3) in written
    assert ("trial-002", "waiting", 0.125, 3) in written
    assert not any(name.startswith("validation") for _, name, _, _ in written)
    assert written[-1] == ("trial-002", "closed", 0, 0)
    with event_files(None) as note:
        note(0, metrics)


def test_event_files_without_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    with (
        pytest.raises(SonolensError, match="pip install tensorboard"),
        event_files(tmp_path),
    ):
        pytest.fail("it began")
