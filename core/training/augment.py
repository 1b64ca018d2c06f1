"""Changes to a batch of inputs that leave its classes recognisable. None of them is the paper's.

References
----------
Park et al. (2019), "SpecAugment". Zhang et al. (2018), "mixup: Beyond Empirical Risk Minimization".
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.features.mel import LOG_OFFSET
from core.results import FloatArray
from core.training.recipe import Recipe

__all__ = ["augment"]


def augment(
    values: FloatArray,
    targets: NDArray[np.int64],
    n_classes: int,
    recipe: Recipe,
    generator: np.random.Generator,
) -> tuple[FloatArray, FloatArray]:
    """Amplify, roll, mask and mix a batch as a recipe asks for.

    Parameters
    ----------
    values : ndarray [shape=(n, 3, n_mels, n_frames)], float32
    targets : ndarray [shape=(n,)]

    Returns
    -------
    (ndarray, ndarray)
        Inputs of the same shape, and class shares [shape=(n, n_classes)] that sum to 1.
    """
    shares = np.zeros((len(targets), n_classes), dtype=np.float32)
    shares[np.arange(len(targets)), targets] = 1
    if recipe.gain:
        values = _amplify(values, recipe.gain, generator)
    if recipe.roll:
        values = _roll(values, recipe.roll, generator)
    if recipe.mask:
        values = _mask(values, recipe.mask, generator)
    if recipe.mixup:
        values, shares = _mix(values, shares, recipe.mixup, generator)
    return values, shares


def _amplify(values: FloatArray, most: float, generator: np.random.Generator) -> FloatArray:
    """Make each clip louder or softer, as if its samples had been scaled before the analysis."""
    decibels = generator.uniform(-most, most, size=(len(values), 1, 1, 1))
    factors = (10.0 ** (decibels / 10)).astype(np.float32)
    power = np.maximum(np.exp(values) - LOG_OFFSET, 0.0)
    return np.asarray(np.log(power * factors + LOG_OFFSET), dtype=np.float32)


def _roll(values: FloatArray, share: float, generator: np.random.Generator) -> FloatArray:
    """Shift each clip in time, around its end."""
    n_columns = values.shape[-1]
    reach = int(share * n_columns)
    shifts = generator.integers(-reach, reach + 1, size=len(values))
    return np.stack(
        [np.roll(value, shift, axis=-1) for value, shift in zip(values, shifts, strict=True)]
    )


def _mask(values: FloatArray, share: float, generator: np.random.Generator) -> FloatArray:
    """Set a band of rows and one of columns of each clip to the mean of its channel."""
    values = values.copy()
    for value in values:
        fill = value.mean(axis=(1, 2), keepdims=True)
        for axis in (1, 2):
            length = value.shape[axis]
            width = int(generator.integers(0, int(share * length) + 1))
            first = int(generator.integers(0, length - width + 1))
            band = (slice(None),) * axis + (slice(first, first + width),)
            value[band] = fill
    return values


def _mix(
    values: FloatArray, shares: FloatArray, strength: float, generator: np.random.Generator
) -> tuple[FloatArray, FloatArray]:
    """Add to each clip another of the batch, in shares drawn from Beta(strength, strength)."""
    kept = generator.beta(strength, strength, size=len(values)).astype(np.float32)
    kept = np.maximum(kept, 1 - kept)
    partners = generator.permutation(len(values))
    weights = kept[:, None, None, None]
    mixed = weights * values + (1 - weights) * values[partners]
    return mixed, kept[:, None] * shares + (1 - kept[:, None]) * shares[partners]
