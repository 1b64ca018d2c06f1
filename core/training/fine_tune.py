"""Train one network on one set of clips."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from core.bundles.manifest import Normalisation
from core.models.device import Device, resolve_device
from core.models.registry import Architecture
from core.models.weights import initialise
from core.progress import CancelToken, ProgressCallback, check_cancelled
from core.results import EpochMetrics, FloatArray
from core.training.features import FeatureSet
from core.training.loop import evaluate, train_one_epoch
from core.training.recipe import Recipe

__all__ = ["FineTuned", "fine_tune", "negative_log_likelihood"]

StateDict = dict[str, torch.Tensor]


@dataclass(frozen=True)
class FineTuned:
    """A trained network and how it got there.

    Attributes
    ----------
    model : Module
        In evaluation mode, on the CPU, with the weights of ``epoch``.
    scale : Normalisation
        Of its input.
    epoch : int
        The epoch kept, counted from 1; chosen without the observed clips.
    history : tuple of EpochMetrics
    observed : ndarray [shape=(n_epochs, n_observed, n_classes)]
        Logits of the observed clips after each epoch.
    """

    model: nn.Module
    scale: Normalisation
    epoch: int
    history: tuple[EpochMetrics, ...]
    observed: FloatArray


def fine_tune(
    entry: Architecture,
    n_classes: int,
    training: FeatureSet,
    recipe: Recipe,
    *,
    init: str = "pretrained",
    partial: bool = False,
    seed: int = 0,
    inner: FeatureSet | None = None,
    observed: FeatureSet | None = None,
    device: Device | None = None,
    cache_dir: Path | None = None,
    on_epoch: Callable[[EpochMetrics], None] | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> FineTuned:
    """Fine-tune a network.

    Parameters
    ----------
    init : str
        See `core.models.weights.initialise`.
    seed : int
        Of the head, the batch order, the shifts and dropout.
    inner : FeatureSet, optional
        Clips set aside from the training clips; the epoch is chosen on them where the recipe's
        ``epoch_choice`` is ``"inner"``.
    observed : FeatureSet, optional
        Clips whose logits are noted after each epoch and never used for any choice.
    on_epoch : callable, optional
        Told after each epoch.
    progress : callable, optional
        Told of the download, where weights are downloaded.

    Raises
    ------
    WeightsError
        The starting weights cannot be used.
    OperationCancelled
        ``cancel`` was set; within one batch.
    SonolensError
        The loss is no longer a number.

    References
    ----------
    Palanisamy, Singhania, Yao (2020), section IV.
    """
    device = device if device is not None else resolve_device()
    scale = training.statistics() if recipe.standardise else Normalisation()
    model = initialise(
        entry,
        n_classes,
        init,
        seed=seed,
        partial=partial,
        cache_dir=cache_dir,
        progress=progress,
        cancel=cancel,
    )
    layout = torch.channels_last if recipe.channels_last else torch.contiguous_format
    model.to(device=device.torch_device, memory_format=layout)  # type: ignore[call-overload]
    generator = np.random.default_rng(seed)
    optimiser = _optimiser(model, recipe)
    history: list[EpochMetrics] = []
    logits: list[NDArray[np.float32]] = []
    best: tuple[float, int, StateDict] = (float("inf"), recipe.epochs, {})
    devices = [device.torch_device] if device.kind == "cuda" else []
    with torch.random.fork_rng(devices=devices):
        torch.manual_seed(seed)
        schedule = _schedule(optimiser, recipe, len(training))
        for epoch in range(1, recipe.epochs + 1):
            started = time.perf_counter()
            rate = float(optimiser.param_groups[0]["lr"])
            shown = train_one_epoch(
                model,
                training,
                n_classes,
                scale,
                optimiser,
                schedule,
                recipe,
                device,
                generator,
                cancel,
            )
            held = _on_inner(model, inner, scale, recipe, device, cancel)
            metrics = EpochMetrics(
                epoch, recipe.epochs, *shown, rate, time.perf_counter() - started, *held
            )
            history.append(metrics)
            if observed is not None:
                logits.append(evaluate(model, observed, scale, recipe, device, cancel))
            loss = metrics.validation_loss
            if recipe.epoch_choice == "inner" and loss is not None and loss < best[0]:
                best = (loss, epoch, _copy_state(model))
            if on_epoch is not None:
                on_epoch(metrics)
            check_cancelled(cancel)
    _, kept, state = best
    if state:
        model.load_state_dict(state)
    model.to(device="cpu", memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    empty = np.zeros((recipe.epochs, 0, n_classes), dtype=np.float32)
    return FineTuned(
        model.eval(), scale, kept, tuple(history), np.stack(logits) if logits else empty
    )


def negative_log_likelihood(logits: FloatArray, targets: NDArray[np.int64]) -> float:
    """Mean cross-entropy of logits [shape=(n, n_classes)], nats."""
    return float(nn.functional.cross_entropy(torch.from_numpy(logits), torch.from_numpy(targets)))


def _on_inner(
    model: nn.Module,
    inner: FeatureSet | None,
    scale: Normalisation,
    recipe: Recipe,
    device: Device,
    cancel: CancelToken | None,
) -> tuple[float | None, float | None]:
    """Loss, nats, and accuracy on the clips set aside; None for both where there are none."""
    if inner is None:
        return None, None
    logits = evaluate(model, inner, scale, recipe, device, cancel)
    accuracy = float((logits.argmax(axis=1) == inner.targets).mean())
    return negative_log_likelihood(logits, inner.targets), accuracy


def _optimiser(model: nn.Module, recipe: Recipe) -> torch.optim.Optimizer:
    parameters = [p for p in model.parameters() if p.requires_grad]
    kind = torch.optim.AdamW if recipe.optimiser == "adamw" else torch.optim.Adam
    return kind(parameters, lr=recipe.learning_rate, weight_decay=recipe.weight_decay)


def _schedule(
    optimiser: torch.optim.Optimizer, recipe: Recipe, n_clips: int
) -> torch.optim.lr_scheduler.LRScheduler:
    """Learning rate as a factor, stepped once a batch."""
    n_batches = max(-(-n_clips // recipe.batch_size), 1)
    if n_batches > 1 and n_clips % recipe.batch_size == 1:
        n_batches -= 1
    n_steps = n_batches * recipe.epochs
    rise = recipe.warmup * n_batches

    def factor(step: int) -> float:
        if recipe.schedule == "step":
            return float(0.1 ** sum(step // n_batches >= m for m in recipe.milestones))
        if step < rise:
            return (step + 1) / (rise + 1)
        return 0.5 * (1 + float(np.cos(np.pi * (step - rise) / max(n_steps - rise, 1))))

    return torch.optim.lr_scheduler.LambdaLR(optimiser, factor)


def _copy_state(model: nn.Module) -> StateDict:
    return {name: value.detach().clone() for name, value in model.state_dict().items()}
