"""How far training moved a network, block by block: its outputs before and after, compared.

References
----------
Palanisamy, Singhania, Yao (2020), section V and figure 2a.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterable, Iterator, Sized
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from core.errors import ParameterError
from core.models.blocks import Block, output_of
from core.models.device import Device
from core.models.registry import Architecture
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.training.guard import cancellable
from core.transfer.similarity import (
    PairSums,
    Positions,
    linear_cka,
    noise_level,
    samples_of,
    svcca,
)

__all__ = ["BlockChange", "weight_change"]


@dataclass(frozen=True)
class BlockChange:
    """How alike one block's outputs are before and after training.

    Attributes
    ----------
    block : str
        Name of the block.
    svcca, cka : float
        Mean canonical correlation and linear CKA, in [0, 1]; NaN where one network's outputs do
        not vary.
    n_samples : int
        Samples compared: clips times positions, or clips.
    n_kept : tuple of int
        Singular directions kept before and after, which explain 99 % of the variance.
    note : str
        What keeps the values from being taken as they are; empty if nothing does.
    """

    block: str
    svcca: float
    cka: float
    n_samples: int
    n_kept: tuple[int, int]
    note: str = ""

    @property
    def noise(self) -> float:
        """SVCCA that unrelated outputs would have at least, see `noise_level`."""
        return noise_level(self.n_samples, self.n_kept)


def weight_change(
    entry: Architecture,
    before: nn.Module,
    after: nn.Module,
    batches: Iterable[torch.Tensor],
    *,
    device: Device,
    positions: Positions = "samples",
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> tuple[BlockChange, ...]:
    """Compare two networks' outputs after each block, both in evaluation mode.

    A block's output is what the next block is given. The head's is left out where there are not
    more clips than the two heads have outputs: its SVCCA would be 1 for any networks.

    Parameters
    ----------
    before, after : Module
        Networks of ``entry``; they come back where they were, in the mode they were in.
    batches : iterable of Tensor [shape=(n, 3, n_mels, n_frames)]
        Inputs, scaled as the networks want them. One batch at a time is held; its size decides
        the memory taken beside the sums.
    positions : str
        What becomes of positions, see `core.transfer.similarity.samples_of`. Averaged, there are
        as many samples as clips, in general too few for the neurons of a block.

    Raises
    ------
    ParameterError
        A network is not of ``entry``, there is no input, or ``positions`` is not known.
    OperationCancelled
        ``cancel`` was set; looked at within each pass.
    """
    sums = {block.name: PairSums() for block in entry.blocks}
    total = len(batches) if isinstance(batches, Sized) else 0
    with (
        _observed(entry, before, "before", device, positions) as outputs_before,
        _observed(entry, after, "after", device, positions) as outputs_after,
        cancellable(before, cancel),
        cancellable(after, cancel),
        torch.inference_mode(),
    ):
        for number, batch in enumerate(batches):
            check_cancelled(cancel)
            report(progress, number, total, "comparing the outputs of blocks")
            inputs = batch.to(device.torch_device)
            before(inputs)
            after(inputs)
            for name, pair in sums.items():
                pair.add(outputs_before.pop(name), outputs_after.pop(name))
    if not sums[entry.blocks[-1].name].n_samples:
        raise ParameterError("batches", "there is no input to compare the networks by")
    return tuple(_changes(entry, sums, total, progress, cancel))


def _changes(
    entry: Architecture,
    sums: dict[str, PairSums],
    total: int,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
) -> Iterator[BlockChange]:
    head = sums[entry.blocks[-1].name]
    blocks = entry.blocks if head.n_samples - 1 > sum(head.n_neurons) else entry.body
    for block in blocks:
        check_cancelled(cancel)
        report(progress, total, total, f"correlating the outputs of {block.name}")
        pair = sums.pop(block.name)
        found = svcca(pair)
        yield BlockChange(
            block=block.name,
            svcca=found.value,
            cka=linear_cka(pair).value,
            n_samples=found.n_samples,
            n_kept=found.n_kept,
            note=found.note,
        )


@contextlib.contextmanager
def _observed(
    entry: Architecture, model: nn.Module, field: str, device: Device, positions: Positions
) -> Iterator[dict[str, torch.Tensor]]:
    """Note the outputs of a network's blocks, which is in evaluation mode meanwhile."""
    outputs: dict[str, torch.Tensor] = {}

    def note(block: Block, _module: nn.Module, _inputs: Any, output: torch.Tensor) -> None:
        samples = samples_of(output_of(block, output), positions)
        outputs[block.name] = samples.clone()  # what follows may write into its own input

    modes = [(module, module.training) for module in model.modules()]
    home = next(model.parameters()).device
    handles = []
    try:
        for block in entry.blocks:
            last = _module(entry, model, block.modules[-1], field)
            handles.append(last.register_forward_hook(functools.partial(note, block)))
        model.eval().to(device.torch_device)
        yield outputs
    finally:
        for handle in handles:
            handle.remove()
        for module, training in modes:
            module.training = training
        model.to(home)


def _module(entry: Architecture, model: nn.Module, path: str, field: str) -> nn.Module:
    try:
        return model.get_submodule(path)
    except AttributeError:
        raise ParameterError(field, f"is no {entry.name}: it has no layer {path!r}") from None
