"""A network whose first blocks start trained and whose others start random.

References
----------
Palanisamy, Singhania, Yao (2020), section V and figure 2b.
"""

from __future__ import annotations

from pathlib import Path

from torch import nn

from core.models.registry import Architecture
from core.models.weights import initialise
from core.progress import CancelToken, ProgressCallback

__all__ = ["fuse"]


def fuse(
    entry: Architecture,
    n_classes: int,
    init: str,
    last: str | None,
    *,
    partial: bool = False,
    seed: int = 0,
    cache_dir: Path | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> nn.Module:
    """Start a network from ``init`` up to and including one block, at random after it.

    Parameters
    ----------
    init : str
        See `core.models.weights.initialise`. Weights that the file lacks after ``last`` do not
        matter.
    last : str or None
        Name of a block beyond the head; None starts all of them at random, and ``init`` is not
        looked at.
    partial : bool
        Allow a file that lacks weights of the blocks taken from it.
    seed : int
        Of the random weights, the same ones whatever ``last`` is.

    Raises
    ------
    ParameterError
        No block beyond the head has that name (the blocks are listed), or ``init`` is not known.
    WeightsError
        The weights cannot be had, or are another network's.
    """
    if last is None:
        return entry.build(n_classes, seed=seed)
    return initialise(
        entry, n_classes, init, last=last, seed=seed, partial=partial, cache_dir=cache_dir,
        progress=progress, cancel=cancel,
    )  # fmt: skip
