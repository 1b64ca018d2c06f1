"""Everything random, drawn from counters: what an epoch draws depends on the seed and its number.

So nothing of a generator has to be kept for a training to go on as if it had never stopped, and
no result hangs on which of several workers was first.
"""

from __future__ import annotations

import numpy as np

from core.training.features import Change
from core.training.recipe import Recipe

__all__ = ["batch_generator", "change_of", "order_of", "torch_seed"]

_ORDER, _BATCH, _CHANGE, _TORCH, _VARIANT = range(5)


def order_of(seed: int, epoch: int, n_shown: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Order in which an epoch shows its clips: a permutation [shape=(n_shown,)]."""
    return np.random.default_rng([seed, epoch, _ORDER]).permutation(n_shown)


def batch_generator(seed: int, epoch: int, batch: int) -> np.random.Generator:
    """Give what one batch's augmentation is drawn from."""
    return np.random.default_rng([seed, epoch, _BATCH, batch])


def torch_seed(seed: int, epoch: int) -> int:
    """Seed of torch's generators, for dropout, in one epoch."""
    return int(np.random.default_rng([seed, epoch, _TORCH]).integers(2**63 - 1))


def change_of(recipe: Recipe, seed: int, epoch: int, number: int) -> Change:
    """Choose how the sound of one clip is changed in one epoch.

    Parameters
    ----------
    number : int
        The clip's place in its dataset. Variants follow from it alone, so that trainings of other
        seeds find them in the cache.
    """
    generator = np.random.default_rng([seed, epoch, _CHANGE, number])
    if recipe.variants:
        variant = int(generator.integers(recipe.variants))
        generator = np.random.default_rng([_VARIANT, number, variant])
    semitones = int(generator.integers(-recipe.pitch, recipe.pitch + 1))
    low, high = recipe.stretch or (1.0, 1.0)
    return float(semitones), float(generator.uniform(low, high))
