"""The network of eight convolutions: its shapes, its training, and that no weights exist for it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import torch

from core.errors import WeightsError
from core.models import sound_cnn8
from core.models.blocks import run_block
from core.models.registry import architecture
from core.models.sound_cnn8 import LAYERS, SoundCNN8
from core.models.weights import initialise

ENTRY = architecture("sound_cnn8")
_ROW = re.compile(r"^(conv\d) .* (\d+) x (\d+)$", re.MULTILINE)


def test_the_table_is_true() -> None:
    table = {name: (int(high), int(wide)) for name, high, wide in _ROW.findall(sound_cnn8.__doc__)}
    assert list(table) == [layer.name for layer in LAYERS]
    model = ENTRY.build(4, seed=0).eval()
    values = torch.zeros(1, 3, 128, 250)
    with torch.inference_mode():
        for block, layer in zip(ENTRY.body, LAYERS, strict=True):
            values = run_block(model, block, values)
            assert values.shape == (1, layer.channels, *table[block.name])


def test_has_eight_convolutions_each_normalised_and_rectified() -> None:
    kinds = [type(module).__name__ for module in SoundCNN8(4).modules()]
    assert (kinds.count("Conv2d"), kinds.count("BatchNorm2d"), kinds.count("ReLU")) == (8, 8, 8)


@pytest.mark.parametrize("size", [(8, 8), (32, 20), (128, 1_500)])
def test_takes_any_size(size: tuple[int, int]) -> None:
    with torch.inference_mode():
        assert SoundCNN8(4).eval()(torch.zeros(1, 3, *size)).shape == (1, 4)


def test_learns_to_tell_two_inputs_apart() -> None:
    model = ENTRY.build(2, seed=0).train()
    inputs = torch.randn(2, 3, 32, 40, generator=torch.Generator().manual_seed(0)).repeat(
        4, 1, 1, 1
    )
    targets = torch.tensor([0, 1]).repeat(4)
    optimiser = torch.optim.Adam(model.parameters(), 1e-3)
    losses = []
    for _ in range(10):
        loss = torch.nn.functional.cross_entropy(model(inputs), targets)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.2 * losses[0]


def test_has_no_pretrained_weights(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="sound_cnn8 has no pretrained weights; start it from"):
        initialise(ENTRY, 4, "pretrained", seed=0, cache_dir=tmp_path)
    assert not list(tmp_path.iterdir())


def test_starts_from_a_file_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "own.pth"
    torch.save(ENTRY.build(7, seed=3).state_dict(), path)
    found = initialise(ENTRY, 4, str(path), seed=0)
    assert torch.equal(
        found.features.conv8.conv.weight, ENTRY.build(7, seed=3).features[7].conv.weight
    )
