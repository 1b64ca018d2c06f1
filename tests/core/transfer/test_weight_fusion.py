from __future__ import annotations

from pathlib import Path

import pytest
import safetensors.torch
import torch
from torch import nn

from core.errors import ParameterError, WeightsError
from core.models.registry import Architecture, architecture
from core.models.weights import load_into
from core.transfer.weight_fusion import fuse

State = dict[str, torch.Tensor]


@pytest.fixture
def entry(small_network: Architecture) -> Architecture:
    return small_network


@pytest.fixture
def trained(entry: Architecture) -> State:
    model = entry.build(7, seed=5)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.normal_(module.weight)
            module.running_mean.normal_()  # type: ignore[union-attr]
    return {name: value.clone() for name, value in model.state_dict().items()}


@pytest.fixture
def file(trained: State, tmp_path: Path) -> str:
    path = tmp_path / "trained.safetensors"
    safetensors.torch.save_file(trained, path)
    return str(path)


def of_blocks(entry: Architecture, state: State, names: set[str]) -> State:
    blocks = [block for block in entry.blocks if block.name in names]
    return {
        name: value
        for name, value in state.items()
        if any(block.owns(name) for block in blocks) and not name.endswith("num_batches_tracked")
    }


@pytest.mark.parametrize(
    ("last", "kept"), [(None, set()), ("stem", {"stem"}), ("block1", {"stem", "block1"})]
)
def test_trained_up_to_a_block_and_random_after(
    entry: Architecture, trained: State, file: str, last: str | None, kept: set[str]
) -> None:
    state = fuse(entry, 4, file, last, seed=3).state_dict()
    random = entry.build(4, seed=3).state_dict()
    names = {block.name for block in entry.blocks}
    from_file, left = of_blocks(entry, trained, kept), of_blocks(entry, random, names - kept)
    assert len(from_file) + len(left) == len(of_blocks(entry, random, names))
    assert all(torch.equal(state[name], value) for name, value in (from_file | left).items())
    moved = [name for name in from_file if not torch.equal(random[name], trained[name])]
    assert bool(moved) == bool(kept)


def test_seed(entry: Architecture, file: str) -> None:
    one, same, other = (fuse(entry, 4, file, "stem", seed=k).state_dict() for k in (1, 1, 2))
    key = "features.conv1.weight"
    assert torch.equal(one[key], same[key])
    assert not torch.equal(one[key], other[key])
    assert torch.equal(one["features.conv0.weight"], other["features.conv0.weight"])


@pytest.mark.parametrize("last", ["block9", "head", ""])
def test_no_such_block(entry: Architecture, file: str, last: str) -> None:
    with pytest.raises(ParameterError, match=r"last: .*stem, block1$"):
        fuse(entry, 4, file, last)
    with pytest.raises(ParameterError, match=r"last: .*stem, block1$"):
        fuse(entry, 4, "random", last)


def test_what_a_file_lacks_after_the_block_does_not_matter(
    entry: Architecture, trained: State, tmp_path: Path
) -> None:
    del trained["features.conv1.weight"]
    path = str(tmp_path / "lacking.safetensors")
    safetensors.torch.save_file(trained, path)
    fuse(entry, 4, path, "stem")
    with pytest.raises(WeightsError, match=r"missing features\.conv1\.weight"):
        fuse(entry, 4, path, "block1")
    state = fuse(entry, 4, path, "block1", partial=True, seed=3).state_dict()
    key = "features.conv1.weight"
    assert torch.equal(state[key], entry.build(4, seed=3).state_dict()[key])
    assert torch.equal(state["features.norm1.weight"], trained["features.norm1.weight"])


def test_another_networks_file(trained: State, tmp_path: Path) -> None:
    path = str(tmp_path / "other.safetensors")
    safetensors.torch.save_file(trained, path)
    with pytest.raises(WeightsError, match="not weights of resnet18"):
        fuse(architecture("resnet18"), 4, path, "stem")


def test_loading_up_to_a_block_says_what_stayed(entry: Architecture, trained: State) -> None:
    del trained["features.conv0.bias"], trained["features.conv1.bias"]
    model = entry.build(4, seed=0)
    stayed = load_into(model, trained, entry, last="stem", partial=True)
    assert stayed == ("features.conv0.bias",)
