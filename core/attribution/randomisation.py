"""Whether a map depends on what was learnt: the networks' weights are destroyed, block by block.

From the head backwards, the weights of one block after another are shuffled, and the same question
is asked again. A map of what was learnt loses its likeness to the first one; a map that merely
traces the input, as an edge detector would, keeps it.

References
----------
Adebayo et al. (2018), "Sanity Checks for Saliency Maps".
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from core.attribution.explained import Explained
from core.attribution.methods import ExplainConfig, explain
from core.models.registry import architecture
from core.progress import CancelToken, ProgressCallback, report
from core.results import AttributionMap, FloatArray

__all__ = ["RandomisedBlock", "randomisation_check", "rank_correlation"]


@dataclass(frozen=True)
class RandomisedBlock:
    """The map after one more block was destroyed.

    Attributes
    ----------
    block : str
        The block destroyed last; all behind it are destroyed, too.
    correlation : float
        Rank correlation of the map with that of the networks as they are, in [-1, 1]; NaN where
        the map has become flat.
    """

    block: str
    correlation: float


def randomisation_check(
    classifier: Explained,
    network: str,
    values: FloatArray,
    target: int,
    config: ExplainConfig | None = None,
    *,
    against: int | None = None,
    seed: int = 0,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> list[RandomisedBlock]:
    """Destroy the networks from the head backwards and watch the map go.

    Parameters
    ----------
    network : str
        Name of the members' architecture, whose named blocks are taken.
    values, target, config, against
        The question, as `core.attribution.methods.explain` takes it.
    seed : int
        Of the shuffles.

    Returns
    -------
    list of RandomisedBlock
        A line a block, the head's first.

    Raises
    ------
    ParameterError, SonolensError, OperationCancelled
        As `explain`.
    """
    blocks = architecture(network).blocks[::-1]
    report(progress, 0, len(blocks) + 1, "as it is")

    def ask(asked: Explained) -> AttributionMap:
        return explain(asked, values, target, config, against=against, cancel=cancel)

    whole = ask(classifier).values
    generator = torch.Generator().manual_seed(seed)
    broken = _Broken(classifier, [copy.deepcopy(member) for member in classifier.members])
    lines = []
    for number, block in enumerate(blocks, start=1):
        report(progress, number, len(blocks) + 1, f"{block.name} destroyed")
        for member in broken.members:
            _shuffle(member, block.modules, generator)
        lines.append(RandomisedBlock(block.name, rank_correlation(whole, ask(broken).values)))
    report(progress, len(blocks) + 1, len(blocks) + 1, "done")
    return lines


def rank_correlation(first: FloatArray, second: FloatArray) -> float:
    """Spearman's correlation of two maps' pixels; NaN where one of them is flat."""
    from scipy.stats import rankdata

    if np.ptp(first) == 0 or np.ptp(second) == 0:
        return float("nan")
    return float(np.corrcoef(rankdata(first), rankdata(second))[0, 1])


class _Broken:
    """A classifier with other members."""

    def __init__(self, whole: Explained, members: Sequence[nn.Module]) -> None:
        self._whole = whole
        self.members = self.predictors = tuple(members)
        self.labels = whole.labels
        self.device = whole.device
        self.silence = whole.silence

    def index_of(self, label: str) -> int:
        return self._whole.index_of(label)

    def to_input(self, values: FloatArray) -> torch.Tensor:
        return self._whole.to_input(values)


@torch.no_grad()
def _shuffle(member: nn.Module, paths: Sequence[str], generator: torch.Generator) -> None:
    """Put each weight tensor of some layers in a random order: same values, nothing learnt left."""
    for parameter in _parameters(member, paths):
        order = torch.randperm(parameter.numel(), generator=generator).to(parameter.device)
        shuffled = parameter.flatten()[order].reshape(parameter.shape)
        parameter.copy_(shuffled)


def _parameters(member: nn.Module, paths: Sequence[str]) -> Iterator[nn.Parameter]:
    for path in paths:
        yield from member.get_submodule(path).parameters()
