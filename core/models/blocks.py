"""A network as an ordered list of named blocks, the unit in which weights are moved and frozen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torch import nn

from core.errors import ParameterError

__all__ = ["Block", "block_names", "block_of", "freeze_blocks", "parameters_of"]


@dataclass(frozen=True)
class Block:
    """A named part of a network.

    Attributes
    ----------
    modules : tuple of str
        Dotted paths of the modules in it, in the order of the forward pass.
    """

    name: str
    modules: tuple[str, ...]

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
    names = block_names(blocks)
    if last not in names:
        raise ParameterError("freeze", f"no block {last!r}; there are {', '.join(names)}")
    for block in blocks[: names.index(last) + 1]:
        for parameter in parameters_of(model, block):
            parameter.requires_grad_(False)
