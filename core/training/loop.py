"""One epoch of training and one pass of evaluation."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from core.bundles.manifest import Normalisation
from core.errors import SonolensError
from core.models.device import Device, bf16_pays
from core.progress import CancelToken, check_cancelled
from core.results import FloatArray
from core.training.augment import augment
from core.training.features import FeatureSet
from core.training.recipe import Recipe

__all__ = ["autocast", "batches_of", "evaluate", "set_training_mode", "to_input", "train_one_epoch"]


def autocast(recipe: Recipe, device: Device) -> contextlib.AbstractContextManager[object]:
    """Choose the precision that a recipe asks for on a device."""
    wanted = recipe.precision == "bf16" or (recipe.precision == "auto" and bf16_pays(device))
    if not wanted:
        return contextlib.nullcontext()
    return torch.autocast(device.kind, dtype=torch.bfloat16)


def set_training_mode(model: nn.Module) -> None:
    """Training mode, but evaluation mode for batch-norm layers whose weights are frozen.

    Otherwise their running statistics would go on changing, and frozen would not be frozen.
    """
    model.train()
    for module in model.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm) and module.weight is not None:
            module.train(module.weight.requires_grad)


def batches_of(order: NDArray[np.int64], batch_size: int) -> Iterator[NDArray[np.int64]]:
    """Positions batch by batch; a last batch of one, which batch-norm cannot use, is joined."""
    starts = list(range(0, len(order), batch_size))
    if len(starts) > 1 and len(order) - starts[-1] == 1:
        starts.pop()
    for number, start in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else len(order)
        yield order[start:stop]


def to_input(
    values: FloatArray, scale: Normalisation, device: Device, channels_last: bool
) -> torch.Tensor:
    """Scale a batch and put it on the device [shape=(n, 3, n_mels, n_frames)]."""
    mean = np.asarray(scale.mean, dtype=np.float32)[:, None, None]
    deviation = np.asarray(scale.sd, dtype=np.float32)[:, None, None]
    inputs = torch.from_numpy(np.ascontiguousarray((values - mean) / deviation))
    if device.kind == "cuda":
        inputs = inputs.pin_memory()
    inputs = inputs.to(device.torch_device, non_blocking=True)
    return inputs.contiguous(memory_format=torch.channels_last) if channels_last else inputs


def train_one_epoch(
    model: nn.Module,
    data: FeatureSet,
    n_classes: int,
    scale: Normalisation,
    optimiser: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LRScheduler | None,
    recipe: Recipe,
    device: Device,
    generator: np.random.Generator,
    cancel: CancelToken | None = None,
) -> tuple[float, float]:
    """Show every clip once, in an order drawn from ``generator``.

    Parameters
    ----------
    scale : Normalisation
        Of the input, after it was changed by the recipe's augmentation.
    schedule : LRScheduler, optional
        Stepped after each batch.

    Returns
    -------
    (float, float)
        Mean cross-entropy, nats, and accuracy in [0, 1], both on the clips as they were shown.

    Raises
    ------
    SonolensError
        The loss is no longer a number.
    OperationCancelled
        ``cancel`` was set; checked before each batch.
    """
    set_training_mode(model)
    criterion = nn.CrossEntropyLoss(label_smoothing=recipe.label_smoothing)
    total_loss, right = 0.0, 0
    for batch in batches_of(generator.permutation(len(data)), recipe.batch_size):
        check_cancelled(cancel)
        values, shares = augment(
            data.values[batch].astype(np.float32), data.targets[batch], n_classes, recipe, generator
        )
        inputs = to_input(values, scale, device, recipe.channels_last)
        targets = torch.from_numpy(shares).to(device.torch_device)
        with autocast(recipe, device):
            logits = model(inputs)
        loss = criterion(logits.float(), targets)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        if schedule is not None:
            schedule.step()
        total_loss += float(loss.detach()) * len(batch)
        right += int((logits.detach().argmax(dim=1) == targets.argmax(dim=1)).sum())
    mean_loss = total_loss / len(data)
    if not np.isfinite(mean_loss):
        raise SonolensError("training stopped: the loss is no longer a number; lower learning_rate")
    return mean_loss, right / len(data)


@torch.inference_mode()
def evaluate(
    model: nn.Module,
    data: FeatureSet,
    scale: Normalisation,
    recipe: Recipe,
    device: Device,
    cancel: CancelToken | None = None,
) -> NDArray[np.float32]:
    """Logits of every clip, in order, in float32 arithmetic.

    Returns
    -------
    ndarray [shape=(n_clips, n_classes)]

    Raises
    ------
    OperationCancelled
        ``cancel`` was set; checked before each batch.
    """
    model.eval()
    rows = []
    for start in range(0, len(data), recipe.batch_size):
        check_cancelled(cancel)
        values = data.values[start : start + recipe.batch_size].astype(np.float32)
        logits = model(to_input(values, scale, device, recipe.channels_last))
        rows.append(logits.float().cpu().numpy())
    return np.concatenate(rows)
