from __future__ import annotations

import pytest
import torch

from core.errors import ParameterError
from core.models.blocks import Block, block_names, block_of, freeze_blocks, parameters_of
from core.models.registry import Architecture, architecture, architecture_names, register
from core.models.torchvision_ops import torchvision_models

NAMES = (
    "densenet201", "resnet50", "inception_v3", "densenet121", "densenet169", "resnet18",
    "mobilenet_v2", "sound_cnn8",
)  # fmt: skip


def skeleton(entry: Architecture, n_classes: int = 7) -> torch.nn.Module:
    with torch.device("meta"):
        return entry.build(n_classes)


def test_names() -> None:
    assert architecture_names() == NAMES


def test_a_name_is_taken_once() -> None:
    with pytest.raises(ParameterError, match="registered twice"):
        register(architecture("resnet18"))
    assert architecture_names() == NAMES


def test_unknown_name_lists_the_known() -> None:
    with pytest.raises(ParameterError) as caught:
        architecture("alexnet")
    assert all(name in str(caught.value) for name in ("alexnet", *NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_entry(name: str) -> None:
    entry = architecture(name)
    model = skeleton(entry)
    assert entry.name == name
    assert entry.title

    state = model.state_dict()
    owners = {key: block_of(entry.blocks, key) for key in state}
    assert set(owners.values()) == set(block_names(entry.blocks)), "a block owns nothing"
    assert len(set(block_names(entry.blocks))) == len(entry.blocks)
    paths = {path for path, _ in model.named_modules()}
    assert {path for block in entry.blocks for path in block.modules} <= paths
    assert set(parameters_of(model, entry.blocks[-1])) == set(
        model.get_submodule(entry.head).parameters()
    )

    head = model.get_submodule(entry.head)
    assert isinstance(head, torch.nn.Linear)
    assert head.out_features == 7
    other = skeleton(entry, 11).state_dict()
    differing = {key for key in state if state[key].shape != other[key].shape}
    assert differing == {f"{entry.head}.weight", f"{entry.head}.bias"}
    if name == "inception_v3":
        assert not any(key.startswith("AuxLogits") for key in state)

    if entry.pretrained is None:
        assert name == "sound_cnn8"
        return
    enum_name, member = entry.pretrained.split(".")
    url = getattr(getattr(torchvision_models(), enum_name), member).url
    assert name.split("_")[0] in url
    assert url.endswith(".pth")


@pytest.mark.parametrize("name", NAMES)
def test_blocks_are_in_the_order_of_the_forward_pass(name: str) -> None:
    entry = architecture(name)
    model = skeleton(entry)
    order = [block_of(entry.blocks, key) for key, _ in model.named_parameters()]
    assert list(dict.fromkeys(order)) == list(block_names(entry.blocks))


@pytest.mark.parametrize(
    "name", ["densenet121", "resnet18", "mobilenet_v2", "inception_v3", "sound_cnn8"]
)
def test_forward(name: str) -> None:
    size = (80, 96) if name == "inception_v3" else (32, 40)
    model = architecture(name).build(5, seed=0).eval()
    with torch.inference_mode():
        found = model(torch.zeros(2, 3, *size))
    assert found.shape == (2, 5)
    assert torch.isfinite(found).all()


def test_seed_gives_the_weights_and_leaves_the_callers_state() -> None:
    entry = architecture("resnet18")
    torch.manual_seed(5)
    before = torch.get_rng_state()
    one, same, other = (entry.build(3, seed=seed).fc.weight for seed in (1, 1, 2))
    assert torch.equal(torch.get_rng_state(), before)
    assert torch.equal(one, same)
    assert not torch.equal(one, other)


@pytest.mark.parametrize("n_classes", [0, -1])
def test_no_classes(n_classes: int) -> None:
    with pytest.raises(ParameterError, match="n_classes"):
        architecture("resnet18").build(n_classes)


def test_freezing_up_to_a_block() -> None:
    entry = architecture("resnet18")
    model = entry.build(3, seed=0)
    freeze_blocks(model, entry.blocks, None)
    assert all(p.requires_grad for p in model.parameters())
    freeze_blocks(model, entry.blocks, "layer2")
    frozen = {
        block_of(entry.blocks, name)
        for name, parameter in model.named_parameters()
        if not parameter.requires_grad
    }
    free = {
        block_of(entry.blocks, name)
        for name, parameter in model.named_parameters()
        if parameter.requires_grad
    }
    assert frozen == {"stem", "layer1", "layer2"}
    assert free == {"layer3", "layer4", "head"}
    with pytest.raises(ParameterError, match=r"layer9.*stem, layer1"):
        freeze_blocks(model, entry.blocks, "layer9")


def test_a_parameter_in_two_blocks_or_none() -> None:
    blocks = (Block("a", ("layer1",)), Block("b", ("layer1.0", "layer10")))
    assert block_of(blocks, "layer1.1.weight") == "a"
    assert block_of(blocks, "layer10.weight") == "b"
    for name in ("layer1.0.weight", "layer2.weight"):
        with pytest.raises(ParameterError, match="blocks, not in one"):
            block_of(blocks, name)
