"""A network as an ordered list of named blocks, the unit in which weights are moved and frozen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import nn

from core.errors import ParameterError

__all__ = [
    "Block",
    "block_names",
    "block_of",
    "blocks_up_to",
    "freeze_blocks",
    "output_of",
    "parameters_of",
    "run_block",
]


@dataclass(frozen=True)
class Block:
    """A named part of a network.

    Attributes
    ----------
    modules : tuple of str
        Dotted paths of the modules in it, in the order of the forward pass; one after another
        they compute what the block computes.
    rectified : bool
        Whether the network rectifies the last module's output without a module for it.
    """

    name: str
    modules: tuple[str, ...]
    rectified: bool = False

    def owns(self, parameter: str) -> bool:
        """Whether a parameter or buffer, by its dotted name, lies in this block."""
        return any(parameter == m or parameter.startswith(f"{m}.") for m in self.modules)


def block_names(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Names of blocks, in their order."""
    return tuple(block.name for block in blocks)


def block_of(blocks: Sequence[Block], parameter: str) -> str:
    """Name of the block that a parameter or buffer lies in.

    Raises
    ------
    ParameterError
        It lies in none, or in several.
    """
    owners = [block.name for block in blocks if block.owns(parameter)]
    if len(owners) != 1:
        raise ParameterError("parameter", f"{parameter!r} lies in {len(owners)} blocks, not in one")
    return owners[0]


def parameters_of(model: nn.Module, block: Block) -> Iterator[nn.Parameter]:
    """Parameters of one block."""
    for name, parameter in model.named_parameters():
        if block.owns(name):
            yield parameter


def blocks_up_to(blocks: Sequence[Block], last: str, *, field: str = "last") -> tuple[Block, ...]:
    """Blocks up to and including one.

    Parameters
    ----------
    field : str
        What an error calls ``last``.

    Raises
    ------
    ParameterError
        No block has that name; the blocks are listed.
    """
    names = block_names(blocks)
    if last not in names:
        raise ParameterError(field, f"no block {last!r}; there are {', '.join(names)}")
    return tuple(blocks[: names.index(last) + 1])


def run_block(model: nn.Module, block: Block, inputs: torch.Tensor) -> torch.Tensor:
    """Compute one block's output from the output of the block before it."""
    values = inputs
    for path in block.modules:
        values = model.get_submodule(path)(values)
    return output_of(block, values)


def output_of(block: Block, last: torch.Tensor) -> torch.Tensor:
    """Output of a block, given its last module's."""
    return nn.functional.relu(last) if block.rectified else last


def freeze_blocks(model: nn.Module, blocks: Sequence[Block], last: str | None) -> None:
    """Keep the blocks up to and including ``last`` as they are during training.

    Their parameters take no gradient. Batch-norm layers inside them must also be kept in
    evaluation mode by the training loop, see `core.training.loop.set_training_mode`.

    Raises
    ------
    ParameterError
        No block has that name.
    """
    if last is None:
        return
    for block in blocks_up_to(blocks, last, field="freeze"):
        for parameter in parameters_of(model, block):
            parameter.requires_grad_(False)
