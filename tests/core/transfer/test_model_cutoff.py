from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch
from torch import nn

from core.errors import ParameterError, WeightsError
from core.models.blocks import block_names, block_of, run_block
from core.models.device import Device
from core.models.registry import Architecture, architecture, architecture_names
from core.training.features import FeatureSet
from core.training.fine_tune import fine_tune
from core.training.recipe import Recipe
from core.transfer.model_cutoff import cut, cut_after
from core.transfer.weight_change import weight_change
from core.transfer.weight_freeze import frozen_recipe

NAMES = architecture_names()


@pytest.mark.parametrize("name", NAMES)
def test_cut_after_any_block_trains(name: str) -> None:
    entry = architecture(name)
    inputs = torch.randn(2, 3, 96, 96, generator=torch.Generator().manual_seed(0))
    whole = entry.build(3, seed=0)
    lent = replace(entry, builder=lambda _n_classes: whole)
    assert len(entry.body) >= 5
    for number, block in enumerate(entry.body):
        short = cut_after(lent, block.name)
        assert block_names(short.blocks) == (*block_names(entry.blocks)[: number + 1], "head")
        model = short.build(3, seed=0)
        model.zero_grad(set_to_none=True)
        keys = list(model.state_dict())
        assert {block_of(short.blocks, key) for key in keys} == set(block_names(short.blocks))
        loss = nn.functional.cross_entropy(model(inputs), torch.tensor([0, 2]))
        loss.backward()  # type: ignore[no-untyped-call]
        gradients = [parameter.grad for parameter in model.parameters()]
        assert all(each is not None and torch.isfinite(each).all() for each in gradients)
        assert all(each.abs().max() > 0 for each in gradients if each is not None)


@pytest.mark.parametrize("name", ["densenet121", "resnet18", "mobilenet_v2", "inception_v3"])
def test_nothing_cut_is_the_whole_network(name: str) -> None:
    """Blocks run one after another compute what the network does, also in training."""
    entry = architecture(name)
    inputs = torch.randn(2, 3, 96, 96, generator=torch.Generator().manual_seed(0))
    whole = entry.build(3, seed=0)
    short = cut_after(entry, entry.body[-1].name).build(3, seed=0)
    assert list(short.state_dict()) == list(whole.state_dict())
    short.load_state_dict(whole.state_dict())
    found = []
    for model in (whole, short):
        torch.manual_seed(1)
        found.append(model.train()(inputs))
        found.append(model.eval()(inputs))
    assert torch.equal(found[0], found[2])
    assert torch.equal(found[1], found[3])


def test_output_is_the_head_of_the_mean_of_the_block(small_network: Architecture) -> None:
    inputs = torch.randn(2, 3, 8, 8)
    short = cut_after(small_network, "stem")
    model = short.build(4, seed=0).eval()
    values = run_block(model, short.blocks[0], inputs)
    head = model.get_submodule("classifier")
    assert torch.allclose(model(inputs), head(values.mean(dim=(2, 3))), atol=1e-6)
    assert not any(name.startswith("features.conv1") for name in model.state_dict())


def test_width_of_the_head_and_number_of_classes() -> None:
    widths = {"stem": 64, "block1": 128, "block2": 256, "block3": 512, "block4": 1024}
    for last, width in widths.items():
        short = cut_after(architecture("densenet121"), last)
        with torch.device("meta"):
            head = short.build(11).get_submodule(short.head)
        assert isinstance(head, nn.Linear)
        assert (head.in_features, head.out_features) == (width, 11)


def test_building_leaves_training_mode_on(small_network: Architecture) -> None:
    model = cut_after(small_network, "stem").build(4, seed=0)
    assert all(module.training for module in model.modules())
    tracked = model.state_dict()["features.norm0.num_batches_tracked"]
    assert tracked == 0


@pytest.mark.parametrize("last", ["block9", "head", ""])
def test_no_such_block(last: str) -> None:
    entry = architecture("resnet18")
    for call in (lambda: cut_after(entry, last), lambda: cut(entry, 3, "random", last)):
        with pytest.raises(ParameterError, match=r"stem, layer1, layer2, layer3, layer4$"):
            call()


def test_no_classes(small_network: Architecture) -> None:
    with pytest.raises(ParameterError, match="n_classes"):
        cut_after(small_network, "stem").build(0)


def test_name_tells_it_from_the_whole_network() -> None:
    entry = architecture("resnet18")
    short = cut_after(entry, "layer2")
    assert short.name == "resnet18-to-layer2"
    assert short.title == "ResNet-18 up to layer2"
    assert architecture_names() == NAMES


def test_kept_blocks_start_from_the_file_and_the_head_from_the_seed(
    small_network: Architecture, tmp_path: Path
) -> None:
    trained = small_network.build(9, seed=5).state_dict()
    path = tmp_path / "trained.safetensors"
    del trained["features.conv1.weight"]
    safetensors.torch.save_file(trained, path)
    model = cut(small_network, 4, str(path), "stem", seed=2)
    state = model.state_dict()
    random = cut_after(small_network, "stem").build(4, seed=2).state_dict()
    for name, value in state.items():
        expected = random if name.startswith("classifier.") else trained
        assert torch.equal(value, expected[name]), name
    assert not torch.equal(random["features.conv0.weight"], trained["features.conv0.weight"])
    with pytest.raises(WeightsError, match="missing"):
        cut(small_network, 4, str(path), "block1")
    cut(small_network, 4, str(path), "block1", partial=True)


def test_random_start(small_network: Architecture) -> None:
    one = cut(small_network, 4, "random", "stem", seed=2).state_dict()
    same = cut_after(small_network, "stem").build(4, seed=2).state_dict()
    assert all(torch.equal(one[name], same[name]) for name in same)


def test_cut_network_is_trained_frozen_and_compared(
    small_network: Architecture, cpu: Device
) -> None:
    generator = np.random.default_rng(0)
    targets = np.arange(24, dtype=np.int64) % 3
    values = generator.normal(0, 1, (24, 3, 8, 8))
    values[np.arange(24), targets] += 2
    clips = FeatureSet(values.astype(np.float16), targets)
    short = cut_after(small_network, "stem")
    recipe = Recipe(epochs=12, milestones=(), batch_size=8, learning_rate=0.02)
    before = cut(small_network, 3, "random", "stem", seed=1)
    tuned = fine_tune(
        short, 3, clips, recipe, init="random", device=cpu,
        network=cut(small_network, 3, "random", "stem", seed=1),
    )  # fmt: skip
    assert tuned.history[-1].loss < 0.6 * tuned.history[0].loss
    inputs = torch.from_numpy(values.astype(np.float32)).split(8)
    moved = weight_change(short, before, tuned.model, inputs, device=cpu)
    assert [each.block for each in moved] == ["stem", "head"]
    assert moved[0].svcca < 0.9999

    frozen = fine_tune(
        short, 3, clips, frozen_recipe(short, recipe, "stem"), init="random", device=cpu,
        network=cut(small_network, 3, "random", "stem", seed=1),
    )  # fmt: skip
    still = weight_change(short, before, frozen.model, inputs, device=cpu)
    assert still[0].svcca == pytest.approx(1, abs=1e-9)
