"""One step, one epoch of training, and one pass of evaluation."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from core.bundles.manifest import Normalisation
from core.errors import SonolensError
from core.models.device import Device, is_out_of_memory
from core.progress import CancelToken, check_cancelled
from core.training.features import FeatureSet
from core.training.feeding import Batch, batches_of, scaled_input
from core.training.precision import precision_of
from core.training.recipe import Recipe
from core.training.schedule import learning_rate, optimiser_of

__all__ = ["Notice", "Shown", "Trainer", "class_weights", "evaluate", "set_training_mode"]

Notice = Callable[[str], None]
"""Told, in a sentence for people, what went otherwise than planned."""


@dataclass(frozen=True)
class Shown:
    """How a network did on the clips of an epoch as they were shown.

    Attributes
    ----------
    loss : float
        Mean cross-entropy, nats.
    accuracy : float
        In [0, 1].
    """

    loss: float
    accuracy: float


class Trainer:
    """A network with what changes its weights.

    Parameters
    ----------
    model : Module
        On ``device``, frozen as it shall be.
    n_batches : int
        Steps an epoch, for the learning rate.
    weights : ndarray [shape=(n_classes,)], optional
        Of the classes in the loss.
    compiled : bool
        Let torch compile the forward and backward pass.
    on_notice : callable, optional

    Attributes
    ----------
    first_rate : float
        Learning rate of the epoch's first step.
    micro_batch : int
        Clips computed at a time. Where memory runs out it is halved, and the gradients of the
        parts of a batch are summed: the same step, but for batch-norm, which then normalises over
        a part instead of the whole batch.
    """

    def __init__(
        self,
        model: nn.Module,
        recipe: Recipe,
        device: Device,
        *,
        n_batches: int,
        weights: NDArray[np.float32] | None = None,
        compiled: bool = False,
        on_notice: Notice | None = None,
    ) -> None:
        self.model = model
        self.optimiser = optimiser_of(model, recipe)
        self.first_rate = recipe.learning_rate
        self.micro_batch = recipe.batch_size + 1
        self._recipe = recipe
        self._device = device
        self._n_batches = n_batches
        self._on_notice = on_notice
        self._precision = precision_of(recipe, device)
        self.scaler = torch.amp.GradScaler(device.kind, enabled=self._precision.scales_loss)
        weight = None if weights is None else torch.from_numpy(weights).to(device.torch_device)
        self._criterion = nn.CrossEntropyLoss(weight=weight, label_smoothing=recipe.label_smoothing)
        self._compiled = compiled
        self._forward: Callable[[torch.Tensor], torch.Tensor] = model
        if compiled:
            self._forward = torch.compile(model)

    def train_one_epoch(
        self,
        batches: Iterator[Batch],
        epoch: int,
        cancel: CancelToken | None = None,
        on_step: Callable[[int], None] | None = None,
    ) -> Shown:
        """Take one step a batch.

        Parameters
        ----------
        epoch : int
            Counted from 1.
        on_step : callable, optional
            Told how many steps were taken.

        Raises
        ------
        SonolensError
            The loss or a weight is no longer a number, or there is not enough memory for two clips.
        OperationCancelled
            ``cancel`` was set; checked before each batch.
        """
        set_training_mode(self.model)
        losses, right, sizes = [], [], []
        for number, batch in enumerate(batches):
            check_cancelled(cancel)
            self._set_rate(epoch, number)
            loss, hits = self.step(batch)
            losses.append(loss)
            right.append(hits)
            sizes.append(len(batch))
            if on_step is not None:
                on_step(number + 1)
        total = sum(sizes)
        sums = torch.stack(losses).cpu().double() if losses else torch.zeros(0)
        mean_loss = float(sums.sum()) / max(total, 1)
        if not np.isfinite(mean_loss):
            raise SonolensError(
                "training stopped: the loss is no longer a number; lower learning_rate"
            )
        if not all(bool(torch.isfinite(value).all()) for value in self.model.state_dict().values()):
            raise SonolensError(
                "training stopped: a weight is no longer a number; lower learning_rate"
            )
        return Shown(mean_loss, float(torch.stack(right).sum()) / total if right else 0.0)

    def step(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Change the weights once; the batch's summed loss and its hits, on the device."""
        while True:
            try:
                return self._try_step(batch)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    if not self._compiled or not _is_compilers(error):
                        raise
                    self._give_up_compiling(error)
                    continue
            self._halve(len(batch))

    def _try_step(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Compute a batch part by part, and take the step.

        The old gradients go right before the new ones come: freed any earlier, their memory went
        back to the system and was asked for again, which took a sixth of the time.
        """
        device = self._device.torch_device
        loss_sum = torch.zeros((), device=device)
        hits = torch.zeros((), dtype=torch.int64, device=device)
        for part in batches_of(np.arange(len(batch)), self.micro_batch):
            rows = slice(int(part[0]), int(part[-1]) + 1)
            inputs = batch.inputs[rows].to(device, non_blocking=True)
            shares = batch.shares[rows].to(device, non_blocking=True)
            with self._precision.forward(compiled=self._compiled):
                logits = self._forward(inputs)
            loss = self._criterion(logits.float(), shares)
            if rows.start == 0:
                self.optimiser.zero_grad(set_to_none=True)
            self.scaler.scale(loss * (len(part) / len(batch))).backward()
            loss_sum += loss.detach() * len(part)
            hits += (logits.detach().argmax(dim=1) == shares.argmax(dim=1)).sum()
        self.scaler.step(self.optimiser)
        self.scaler.update()
        return loss_sum, hits

    def _set_rate(self, epoch: int, number: int) -> None:
        step = (epoch - 1) * self._n_batches + number
        rate = learning_rate(self._recipe, step, self._n_batches)
        if number == 0:
            self.first_rate = rate
        for group in self.optimiser.param_groups:
            group["lr"] = rate

    def _halve(self, n_clips: int) -> None:
        fitted = min(self.micro_batch, n_clips)
        self.optimiser.zero_grad(set_to_none=True)
        gc.collect()
        if self._device.kind == "cuda":
            torch.cuda.empty_cache()
        if fitted < 4:
            raise SonolensError(
                f"{self._device.name} has not enough memory for two clips at a time;"
                " choose a smaller network or another device"
            )
        self.micro_batch = (fitted + 1) // 2
        self._say(
            f"{self._device.name} has not enough memory for {fitted} clips at a time; going on"
            f" with {self.micro_batch} and summed gradients"
        )

    def _give_up_compiling(self, error: Exception) -> None:
        first = (str(error).splitlines() or [""])[0][:120]
        self._compiled, self._forward = False, self.model
        self._say(f"the network cannot be compiled here, going on without ({first})")

    def _say(self, text: str) -> None:
        if self._on_notice is not None:
            self._on_notice(text)


def set_training_mode(model: nn.Module) -> None:
    """Training mode, but evaluation mode for batch-norm layers whose weights are frozen.

    Otherwise their running statistics would go on changing, and frozen would not be frozen.
    """
    model.train()
    for module in model.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm) and module.weight is not None:
            module.train(module.weight.requires_grad)


def class_weights(
    recipe: Recipe, targets: NDArray[np.int64], n_classes: int
) -> NDArray[np.float32] | None:
    """Weights in inverse proportion to the classes' clips, with mean 1 over the clips; or None."""
    if recipe.class_weights == "none":
        return None
    counts = np.bincount(targets, minlength=n_classes)
    present = np.maximum(counts, 1)
    weights = np.where(counts > 0, len(targets) / (np.count_nonzero(counts) * present), 0.0)
    return weights.astype(np.float32)


@torch.inference_mode()
def evaluate(
    model: nn.Module,
    data: FeatureSet,
    scale: Normalisation,
    recipe: Recipe,
    device: Device,
    cancel: CancelToken | None = None,
    *,
    at_once: int | None = None,
) -> NDArray[np.float32]:
    """Logits of every clip, in order, in float32 arithmetic.

    Parameters
    ----------
    at_once : int, optional
        Clips computed at a time; the recipe's batch size where None.

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
    size = min(at_once or recipe.batch_size, recipe.batch_size)
    for start in range(0, len(data), size):
        check_cancelled(cancel)
        values = data.values[start : start + size].astype(np.float32)
        inputs = scaled_input(values, scale, last=recipe.channels_last)
        rows.append(model(inputs.to(device.torch_device)).float().cpu().numpy())
    return np.concatenate(rows)


def _is_compilers(error: Exception) -> bool:
    module = type(error).__module__
    return module.startswith(("torch._dynamo", "torch._inductor"))
