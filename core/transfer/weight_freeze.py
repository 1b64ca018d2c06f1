"""Training that keeps a network's first blocks as they are.

References
----------
Palanisamy, Singhania, Yao (2020), section V and figure 2c.
"""

from __future__ import annotations

from core.models.blocks import blocks_up_to
from core.models.registry import Architecture
from core.training.recipe import Recipe

__all__ = ["frozen_recipe"]


def frozen_recipe(entry: Architecture, recipe: Recipe, last: str | None) -> Recipe:
    """Let a recipe freeze the blocks up to and including one, batch-norm statistics with them.

    Parameters
    ----------
    last : str or None
        Name of a block beyond the head, without which nothing would be left to train; None
        freezes none.

    Raises
    ------
    ParameterError
        No block beyond the head has that name; the blocks are listed.
    """
    if last is not None:
        blocks_up_to(entry.body, last)
    return recipe.model_copy(update={"freeze": last})
