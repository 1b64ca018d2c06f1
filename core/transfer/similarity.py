"""How alike two networks' activations are for the same inputs, by SVCCA and by linear CKA.

Both follow from means and centred products of the activations, which are summed while the
activations stream by; the memory taken depends on the neurons alone.

References
----------
Raghu, Gilmer, Yosinski, Sohl-Dickstein (2017), "SVCCA: Singular Vector Canonical Correlation
Analysis for Deep Learning Dynamics and Interpretability".
Kornblith, Norouzi, Lee, Hinton (2019), "Similarity of Neural Network Representations Revisited".
Wachter (1980), "The limiting empirical measure of multiple discriminant ratios".
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch

from core.errors import ParameterError

__all__ = [
    "PairSums",
    "Positions",
    "Similarity",
    "linear_cka",
    "noise_level",
    "samples_of",
    "svcca",
]

Positions = Literal["samples", "mean"]
"""What becomes of a convolutional layer's positions: each a sample, or averaged in each clip."""

_ROWS = 16_384
"""Samples turned into float64 at a time."""
_CONSTANT = 1e-14
"""Variance, as a share of the mean square, below which float32 activations do not vary."""
_NODES = 4_096


@dataclass(frozen=True)
class Similarity:
    """How alike two sets of activations are.

    Attributes
    ----------
    value : float
        In [0, 1]; NaN where the activations of one do not vary.
    n_samples : int
        Samples compared.
    n_kept : tuple of int
        Directions kept of each.
    note : str
        What keeps the value from being taken as it is; empty if nothing does.
    """

    value: float
    n_samples: int
    n_kept: tuple[int, int]
    note: str = ""


class PairSums:
    """Means and centred products of two networks' activations, summed batch by batch in float64."""

    def __init__(self) -> None:
        self.n_samples = 0
        self._means: list[torch.Tensor] = []
        self._products: list[torch.Tensor] = []

    def add(self, first: torch.Tensor, second: torch.Tensor) -> None:
        """Take in what both networks gave for the same samples.

        Parameters
        ----------
        first, second : Tensor [shape=(n_samples, n_neurons)]
            The numbers of neurons may differ between the two, not from call to call.

        Raises
        ------
        ParameterError
            The shapes do not fit each other or the calls before.
        """
        if first.ndim != 2 or second.ndim != 2 or len(first) != len(second):
            shapes = f"{tuple(first.shape)} and {tuple(second.shape)}"
            raise ParameterError("activations", f"{shapes} are not samples by neurons of one input")
        known = tuple(len(mean) for mean in self._means)
        if known and known != (first.shape[1], second.shape[1]):
            raise ParameterError("activations", f"the numbers of neurons differ from {known}")
        for start in range(0, len(first), _ROWS):
            rows = slice(start, start + _ROWS)
            self._add_rows(_exact(first[rows]), _exact(second[rows]))

    def products(self) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Centred products: of the first with itself, the second with itself, first with second."""
        if not self._products:
            raise ParameterError("activations", "there are none to compare")
        return self._products[0], self._products[1], self._products[2]

    @property
    def n_neurons(self) -> tuple[int, int]:
        """Columns of the two."""
        first, second, _ = self.products()
        return len(first), len(second)

    def varies(self) -> bool:
        """Whether the activations of both differ between samples by more than float32 resolves."""
        pairs = zip(self._means, self.products()[:2], strict=True)
        return all(
            float(product.trace())
            > _CONSTANT * float(product.trace() + self.n_samples * mean @ mean)
            for mean, product in pairs
        )

    def _add_rows(self, first: torch.Tensor, second: torch.Tensor) -> None:
        n_new, n_old = len(first), self.n_samples
        means = [first.mean(dim=0), second.mean(dim=0)]
        first, second = first - means[0], second - means[1]
        products = [first.T @ first, second.T @ second, first.T @ second]
        if n_old:
            steps = [new - old for new, old in zip(means, self._means, strict=True)]
            weight = n_new * n_old / (n_new + n_old)
            shifts = ((0, 0), (1, 1), (0, 1))
            for total, product, (i, j) in zip(self._products, products, shifts, strict=True):
                total += product
                total.addr_(steps[i], steps[j], alpha=weight)
            for mean, step in zip(self._means, steps, strict=True):
                mean += step * (n_new / (n_new + n_old))
        else:
            self._means, self._products = means, products
        self.n_samples += n_new


def samples_of(activations: torch.Tensor, positions: Positions = "samples") -> torch.Tensor:
    """Lay activations out as samples by neurons.

    Parameters
    ----------
    activations : Tensor [shape=(n_clips, n_neurons)] or [shape=(n_clips, n_channels, ...)]
        Channels are the neurons of a convolutional layer.
    positions : str
        ``"samples"``: each position of each clip is a sample. ``"mean"``: each clip is one, its
        channels averaged over the positions.

    Returns
    -------
    Tensor [shape=(n_samples, n_neurons)]

    Raises
    ------
    ParameterError
        ``positions`` is neither.
    """
    if positions not in ("samples", "mean"):
        raise ParameterError("positions", f"{positions!r} is neither 'samples' nor 'mean'")
    if activations.ndim <= 2:
        return activations.reshape(len(activations), -1)
    by_channel = activations.flatten(2)
    if positions == "mean":
        return by_channel.mean(dim=2)
    return by_channel.transpose(1, 2).reshape(-1, by_channel.shape[1])


def svcca(sums: PairSums, share: float = 0.99) -> Similarity:
    """Mean canonical correlation between the leading directions of two sets of activations.

    Parameters
    ----------
    share : float
        Of the variance of each, which the leading singular directions kept explain.

    Raises
    ------
    ParameterError
        Nothing was summed, or ``share`` is not in (0, 1].
    """
    if not 0 < share <= 1:
        raise ParameterError("share", f"{share} is not in (0, 1]")
    first, second, both = sums.products()
    if not sums.varies():
        return Similarity(math.nan, sums.n_samples, (0, 0), _note(sums))
    left, right = _whitened(first, share), _whitened(second, share)
    correlations = torch.linalg.svdvals(left.T @ both @ right).clamp(max=1.0)
    kept = left.shape[1], right.shape[1]
    return Similarity(float(correlations.mean()), sums.n_samples, kept, _note(sums, kept))


def linear_cka(sums: PairSums) -> Similarity:
    """Linear centred kernel alignment of two sets of activations; all directions are kept.

    Raises
    ------
    ParameterError
        Nothing was summed.
    """
    first, second, both = sums.products()
    if not sums.varies():
        return Similarity(math.nan, sums.n_samples, (0, 0), _note(sums))
    norm = torch.linalg.matrix_norm
    value = float(norm(both) ** 2 / (norm(first) * norm(second)))
    return Similarity(min(value, 1.0), sums.n_samples, sums.n_neurons, _note(sums))


def noise_level(n_samples: int, n_kept: tuple[int, int]) -> float:
    """Mean canonical correlation to be expected where two sets have nothing to do with each other.

    Wachter's limit for many directions; from some ten on it is met to a few thousandths. It counts
    samples as independent, which positions of one clip are not: theirs is higher.

    Parameters
    ----------
    n_samples : int
    n_kept : tuple of int
        Directions kept of each.

    Returns
    -------
    float
        NaN where nothing was kept.
    """
    few, many = sorted(n_kept)
    free = n_samples - 1
    if few < 1:
        return math.nan
    if many >= free:
        return 1.0
    x, y = few / free, many / free
    roots = math.sqrt(y * (1 - x)), math.sqrt(x * (1 - y))
    low, high = (roots[0] - roots[1]) ** 2, (roots[0] + roots[1]) ** 2
    angle = (np.arange(_NODES) + 0.5) * (math.pi / _NODES)
    squared = (high + low) / 2 + (high - low) / 2 * np.cos(angle)
    density = (high - low) ** 2 / 4 * np.sin(angle) ** 2 / (squared * (1 - squared))
    between = float((np.sqrt(squared) * density).sum() / (2 * x * _NODES))
    return between + max(few + many - free, 0) / few


def _exact(values: torch.Tensor) -> torch.Tensor:
    """In float64, on the CPU where the device has none."""
    return (values.cpu() if values.device.type == "mps" else values).double()


def _whitened(products: torch.Tensor, share: float) -> torch.Tensor:
    """Leading directions [shape=(n_neurons, n_kept)], each divided by its singular value."""
    squares, directions = torch.linalg.eigh(products.cpu())
    squares, directions = squares.flip(0).clamp(min=0.0), directions.flip(1)
    explained = squares.cumsum(0) / squares.sum()
    n_kept = min(int((explained < share - 1e-12).sum()) + 1, len(squares))
    scale = squares[:n_kept].clamp(min=1e-12 * float(squares[0])).rsqrt()
    whitened: torch.Tensor = directions[:, :n_kept] * scale
    return whitened.to(products.device)


def _note(sums: PairSums, kept: tuple[int, int] = (0, 0)) -> str:
    """Say what the value suffers from, if anything."""
    if not sums.varies():
        return "the activations of one network do not vary"
    n_samples, widest = sums.n_samples, max(sums.n_neurons)
    forced = min(sum(kept) - (n_samples - 1), *kept)
    parts = []
    if n_samples <= widest:
        parts.append(f"fewer samples ({n_samples}) than are needed for {widest} neurons")
    if forced > 0:
        parts.append(
            f"{forced} of {min(kept)} correlations are 1 for {n_samples} samples of anything"
        )
    return "; ".join(parts)
