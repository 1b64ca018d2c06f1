from __future__ import annotations

import numpy as np
import pytest
import torch

from core.errors import ParameterError
from core.models.device import Device
from core.models.registry import Architecture, architecture
from core.training.features import FeatureSet
from core.training.fine_tune import fine_tune
from core.training.recipe import RECIPES, Recipe
from core.transfer.weight_freeze import frozen_recipe


@pytest.fixture
def clips() -> FeatureSet:
    generator = np.random.default_rng(0)
    values = generator.normal(2, 3, (12, 3, 8, 8)).astype(np.float16)
    return FeatureSet(values, np.arange(12, dtype=np.int64) % 3)


@pytest.mark.parametrize("optimiser", ["adam", "adamw", "sgd"])
@pytest.mark.parametrize(
    ("last", "kept"), [(None, set()), ("stem", {"stem"}), ("block1", {"stem", "block1"})]
)
def test_frozen_blocks_stay_to_the_bit(
    small_network: Architecture,
    clips: FeatureSet,
    cpu: Device,
    optimiser: str,
    last: str | None,
    kept: set[str],
) -> None:
    """Weights, running statistics and their counters; all other blocks change in all of them."""
    plain = Recipe.model_validate(
        {
            "epochs": 2,
            "milestones": (),
            "batch_size": 4,
            "optimiser": optimiser,
            "weight_decay": 0.1,
        }
    )
    before = small_network.build(3, seed=1).state_dict()
    tuned = fine_tune(
        small_network, 3, clips, frozen_recipe(small_network, plain, last),
        init="random", seed=1, device=cpu,
    )  # fmt: skip
    after = tuned.model.state_dict()
    unchanged = {name for name in before if torch.equal(before[name], after[name])}
    blocks = [block for block in small_network.blocks if block.name in kept]
    expected = {name for name in before if any(block.owns(name) for block in blocks)}
    assert unchanged == expected
    if last == "block1":
        assert {f"features.norm{k}.num_batches_tracked" for k in (0, 1)} < unchanged


def test_nothing_else_of_the_recipe_changes() -> None:
    entry, quick = architecture("densenet121"), RECIPES["quick"]
    found = frozen_recipe(entry, quick, "block2")
    assert found.freeze == "block2"
    assert found.model_copy(update={"freeze": None}) == quick
    assert frozen_recipe(entry, found, None) == quick


@pytest.mark.parametrize("last", ["block9", "head", ""])
def test_no_such_block(last: str) -> None:
    with pytest.raises(ParameterError, match=r"stem, block1, block2, block3, block4$"):
        frozen_recipe(architecture("densenet121"), RECIPES["quick"], last)
