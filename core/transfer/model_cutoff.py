"""A network cut short: its first blocks, a mean over all positions, and a new head.

References
----------
Palanisamy, Singhania, Yao (2020), section V.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from core.models.blocks import Block, blocks_up_to, run_block
from core.models.registry import Architecture
from core.progress import CancelToken, ProgressCallback
from core.transfer.weight_fusion import fuse

__all__ = ["cut", "cut_after"]

_PROBE = 128
"""Rows and columns of the input by which a cut network's width is found."""


class CutNetwork(nn.Module):
    """The first blocks of a network and a head; its layers keep their names.

    Parameters
    ----------
    whole : Module
        The network that is cut. Its layers are taken over, not copied.
    blocks : tuple of Block
        Kept, in order; the last one is the head, whose layer is made anew.
    n_classes : int
        Outputs of the new head.
    """

    def __init__(self, whole: nn.Module, blocks: tuple[Block, ...], n_classes: int) -> None:
        super().__init__()
        *body, head = blocks
        self._body = tuple(body)
        (self._head,) = head.modules
        for block in body:
            for path in block.modules:
                _place(self, path, whole.get_submodule(path))
        self.dropout = nn.Dropout(_dropout_rate(whole))
        _place(self, self._head, nn.Linear(self._width(), n_classes))

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """Logits [shape=(n, n_classes)] of inputs [shape=(n, 3, n_mels, n_frames)]."""
        features: torch.Tensor = self.dropout(self._features(inputs))
        logits: torch.Tensor = self.get_submodule(self._head)(features)
        return logits

    def _features(self, inputs: torch.Tensor) -> torch.Tensor:
        values = inputs
        for block in self._body:
            values = run_block(self, block, values)
        return values.mean(dim=(2, 3))

    def _width(self) -> int:
        """Channels that the last block kept gives."""
        self.eval()
        with torch.inference_mode():
            width = self._features(torch.zeros(1, 3, _PROBE, _PROBE)).shape[1]
        self.train()
        return width


def cut_after(entry: Architecture, last: str) -> Architecture:
    """Describe a network cut after a block, with a mean over all positions and a linear head.

    Parameters
    ----------
    last : str
        Name of the last block that is kept, beyond the head.

    Returns
    -------
    Architecture
        Not registered, so that a bundle cannot be made of it. Its blocks are those kept and the
        head; where it starts from trained weights, `cut` makes it.

    Raises
    ------
    ParameterError
        No block beyond the head has that name; the blocks are listed.
    """
    blocks = (*blocks_up_to(entry.body, last), Block(entry.blocks[-1].name, (entry.head,)))

    def build(n_classes: int) -> nn.Module:
        return CutNetwork(entry.builder(n_classes), blocks, n_classes)

    return Architecture(
        name=f"{entry.name}-to-{last}",
        title=f"{entry.title} up to {last}",
        head=entry.head,
        blocks=blocks,
        pretrained=entry.pretrained,
        builder=build,
    )


def cut(
    entry: Architecture,
    n_classes: int,
    init: str,
    last: str,
    *,
    partial: bool = False,
    seed: int = 0,
    cache_dir: Path | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> nn.Module:
    """Make a network cut after a block, whose blocks start from ``init``.

    It is trained as ``fine_tune(cut_after(entry, last), ..., network=cut(entry, ...))``.

    Parameters
    ----------
    init : str
        Start of the whole network, see `core.models.weights.initialise`. Weights that the file
        lacks after ``last`` do not matter.
    last : str
        Name of the last block that is kept, beyond the head.
    partial : bool
        Allow a file that lacks weights of the blocks kept.
    seed : int
        Of the head, and of all weights that the start does not bring.

    Raises
    ------
    ParameterError
        No block beyond the head has that name (the blocks are listed), or ``init`` is not known.
    WeightsError
        The weights cannot be had, or are another network's.
    """
    model = cut_after(entry, last).build(n_classes, seed=seed)
    whole = fuse(
        entry, n_classes, init, last, partial=partial, seed=seed, cache_dir=cache_dir,
        progress=progress, cancel=cancel,
    ).state_dict()  # fmt: skip
    with torch.no_grad():
        for name, value in model.state_dict().items():
            if not name.startswith(f"{entry.head}."):
                value.copy_(whole[name])
    return model


def _place(root: nn.Module, path: str, module: nn.Module) -> None:
    """Put a module at a dotted path, with empty modules on the way."""
    *folders, name = path.split(".")
    for folder in folders:
        if not hasattr(root, folder):
            root.add_module(folder, nn.Module())
        root = root.get_submodule(folder)
    root.add_module(name, module)


def _dropout_rate(whole: nn.Module) -> float:
    """Rate of the dropout before the whole network's head; 0 where it has none."""
    rates = [module.p for module in whole.modules() if isinstance(module, nn.Dropout)]
    return rates[-1] if rates else 0.0
