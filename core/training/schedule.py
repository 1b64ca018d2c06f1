"""Optimisers and learning rates: the rate is a function of the step, so it has nothing to keep."""

from __future__ import annotations

import math

import torch
from torch import nn

from core.training.recipe import Recipe

__all__ = ["learning_rate", "optimiser_of"]

_MOMENTUM = 0.9


def optimiser_of(model: nn.Module, recipe: Recipe) -> torch.optim.Optimizer:
    """Make the recipe's optimiser for the weights that are not frozen.

    On a CPU it goes through the weights once a step, where torch's plain ones go for each term.
    """
    parameters = [p for p in model.parameters() if p.requires_grad]
    fused = all(p.device.type == "cpu" for p in parameters) or None
    rate, decay = recipe.learning_rate, recipe.weight_decay
    if recipe.optimiser == "sgd":
        return torch.optim.SGD(
            parameters, lr=rate, weight_decay=decay, momentum=_MOMENTUM, nesterov=True, fused=fused
        )
    kind = torch.optim.AdamW if recipe.optimiser == "adamw" else torch.optim.Adam
    return kind(parameters, lr=rate, weight_decay=decay, fused=fused)


def learning_rate(recipe: Recipe, step: int, n_batches: int) -> float:
    """Rate of one step.

    Parameters
    ----------
    step : int
        Counted from 0 over all epochs.
    n_batches : int
        Steps an epoch.
    """
    if recipe.schedule == "constant":
        return recipe.learning_rate
    if recipe.schedule == "step":
        falls = sum(step // n_batches >= milestone for milestone in recipe.milestones)
        return recipe.learning_rate * 0.1**falls
    rise = recipe.warmup * n_batches
    if step < rise:
        return recipe.learning_rate * (step + 1) / (rise + 1)
    share = (step - rise) / max(n_batches * recipe.epochs - rise, 1)
    return recipe.learning_rate * 0.5 * (1 + math.cos(math.pi * share))
