"""Train one network on one set of clips, in a way that can be stopped and gone on with."""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from core.bundles.manifest import Normalisation
from core.errors import DatasetError
from core.models.blocks import freeze_blocks
from core.models.device import Device, computing_on, resolve_device
from core.models.registry import Architecture
from core.models.weights import initialise
from core.progress import CancelToken, ProgressCallback, check_cancelled
from core.results import EpochMetrics, FloatArray
from core.training.checkpoint import (
    Checkpoint,
    latest_checkpoint,
    model_tensors,
    optimiser_tensors,
    restore_optimiser,
    save_checkpoint,
)
from core.training.draws import torch_seed
from core.training.features import FeatureSet
from core.training.feeding import Feeder, n_batches_of
from core.training.guard import cancellable
from core.training.loop import Notice, Trainer, class_weights, evaluate
from core.training.recipe import Recipe

__all__ = ["FineTuned", "TrialResult", "Watch", "fine_tune", "negative_log_likelihood"]

StateDict = dict[str, torch.Tensor]


@dataclass(frozen=True)
class TrialResult:
    """How one network's training went.

    Attributes
    ----------
    scale : Normalisation
        Of its input.
    epoch : int
        The epoch kept, counted from 1; chosen without the observed clips.
    history : tuple of EpochMetrics
    observed : ndarray [shape=(n_epochs, n_observed, n_classes)]
        Logits of the observed clips after each epoch.
    """

    scale: Normalisation
    epoch: int
    history: tuple[EpochMetrics, ...]
    observed: FloatArray


@dataclass(frozen=True)
class FineTuned(TrialResult):
    """A trained network and how it got there.

    Attributes
    ----------
    model : Module
        In evaluation mode, on the CPU, with the weights of ``epoch``.
    """

    model: nn.Module


@dataclass(frozen=True)
class Watch:
    """Who looks on at a training, and how it is stopped.

    Attributes
    ----------
    on_epoch : callable, optional
        Told after each epoch computed here, when its checkpoint is written.
    on_share : callable, optional
        Told after each step how many epochs are done, and the share of the one under way.
    on_notice : callable, optional
        Told, in a sentence, what went otherwise than planned.
    progress : callable, optional
        Told of the download, where weights are downloaded.
    cancel : CancelToken, optional
        Ends the training within a second, also within a step; checkpoints stay.
    stop : CancelToken, optional
        Ends the training when the epoch under way is complete, and keeps its result.
    """

    on_epoch: Callable[[EpochMetrics], None] | None = None
    on_share: Callable[[int, float], None] | None = None
    on_notice: Notice | None = None
    progress: ProgressCallback | None = None
    cancel: CancelToken | None = None
    stop: CancelToken | None = None

    def notice(self, text: str) -> None:
        """Pass a sentence on."""
        if self.on_notice is not None:
            self.on_notice(text)


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
    compiled: bool = False,
    cache_dir: Path | None = None,
    checkpoints: Path | None = None,
    network: nn.Module | None = None,
    watch: Watch | None = None,
) -> FineTuned:
    """Fine-tune a network.

    On a CPU, a training that was killed at any moment and resumed from its checkpoints ends with
    the weights, to the bit, of one that was never interrupted.

    Parameters
    ----------
    init : str
        See `core.models.weights.initialise`.
    seed : int
        Of the head, the batch order, the changes of clips and dropout.
    inner : FeatureSet, optional
        Clips set aside from the training clips; the epoch is chosen on them where the recipe's
        ``epoch_choice`` is ``"inner"``.
    observed : FeatureSet, optional
        Clips whose logits are noted after each epoch and never used for any choice.
    checkpoints : Path, optional
        Folder where each epoch leaves a checkpoint. What is there is gone on from.
    network : Module, optional
        To start from, on the CPU, in place of one that ``init`` describes; ``init`` is then its
        name, by which checkpoints are known. Its blocks are those of ``entry``.
    watch : Watch, optional

    Raises
    ------
    WeightsError
        The starting weights cannot be used.
    DatasetError
        There is no clip to train on, or one whose sound is to be changed cannot be read.
    ParameterError
        The recipe freezes a block that the network does not have, or cannot be computed here.
    OperationCancelled
        ``watch.cancel`` was set.
    DeviceError
        There is not enough memory, or the device stopped answering; the checkpoints stay.
    SonolensError
        The loss or a weight is no longer a number, the checkpoints are of another training, or one
        cannot be written.

    References
    ----------
    Palanisamy, Singhania, Yao (2020), section IV.
    """
    device = device if device is not None else resolve_device()
    watch = watch if watch is not None else Watch()
    if len(training) == 0:
        raise DatasetError("there is no clip to train on")
    scale = training.statistics() if recipe.standardise else Normalisation()
    model = network
    if model is None:
        model = initialise(
            entry, n_classes, init, seed=seed, partial=partial, cache_dir=cache_dir,
            progress=watch.progress, cancel=watch.cancel,
        )  # fmt: skip
    freeze_blocks(model, entry.blocks, recipe.freeze)
    layout = torch.channels_last if recipe.channels_last else torch.contiguous_format
    model.to(device=device.torch_device, memory_format=layout)  # type: ignore[call-overload]
    trainer = Trainer(
        model,
        recipe,
        device,
        n_batches=n_batches_of(recipe.shown(len(training)), recipe.batch_size),
        weights=class_weights(recipe, training.targets, n_classes),
        compiled=compiled,
        on_notice=watch.notice,
    )
    run = _Run(trainer, training, scale, recipe, device, watch, inner, observed, seed, n_classes)
    described = [entry.name, n_classes, recipe.model_dump(mode="json"), init, partial, seed]
    sizes = [len(training), *(len(one) if one is not None else 0 for one in (inner, observed))]
    run.fingerprint = hashlib.sha256(json.dumps([described, sizes]).encode()).hexdigest()
    devices = [device.torch_device] if device.kind == "cuda" else []
    with (
        torch.random.fork_rng(devices=devices),
        computing_on(device),
        _resumed(run, checkpoints),
    ):
        run.train(checkpoints)
    return run.result()


def negative_log_likelihood(logits: FloatArray, targets: NDArray[np.int64]) -> float:
    """Mean cross-entropy of logits [shape=(n, n_classes)], nats."""
    return float(nn.functional.cross_entropy(torch.from_numpy(logits), torch.from_numpy(targets)))


@dataclass
class _Run:
    """A training under way."""

    trainer: Trainer
    training: FeatureSet
    scale: Normalisation
    recipe: Recipe
    device: Device
    watch: Watch
    inner: FeatureSet | None
    observed: FeatureSet | None
    seed: int
    n_classes: int
    fingerprint: str = ""
    history: list[EpochMetrics] = field(default_factory=list)
    logits: list[FloatArray] = field(default_factory=list)
    best: float | None = None
    kept: int = 0
    best_state: StateDict = field(default_factory=dict)

    def train(self, checkpoints: Path | None) -> None:
        """Go through the epochs that are left."""
        if self._is_over():
            return
        first, last = len(self.history) + 1, self.recipe.epochs
        guarded = None if self.device.kind == "cuda" else self.watch.cancel
        with (
            Feeder(
                self.training,
                self.n_classes,
                self.scale,
                self.recipe,
                self.device,
                seed=self.seed,
                first=first,
                last=last,
            ) as feeder,
            cancellable(self.trainer.model, guarded),
        ):
            for epoch in range(first, last + 1):
                self._one_epoch(epoch, feeder)
                if checkpoints is not None:
                    save_checkpoint(checkpoints, self.checkpoint(), self.watch.cancel)
                if self.watch.on_epoch is not None:
                    self.watch.on_epoch(self.history[-1])
                check_cancelled(self.watch.cancel)
                if self._is_over():
                    return

    def checkpoint(self) -> Checkpoint:
        """Take the state down."""
        trainer = self.trainer
        tensors = {f"model.{k}": v for k, v in model_tensors(trainer.model).items()}
        sums = optimiser_tensors(trainer.optimiser)
        tensors |= {f"optimiser.{k}": v for k, v in sums.items()}
        tensors |= {f"best.{k}": v for k, v in self.best_state.items()}
        if self.logits:
            tensors["observed"] = torch.from_numpy(np.stack(self.logits))
        return Checkpoint(
            epoch=len(self.history),
            fingerprint=self.fingerprint,
            history=tuple(self.history),
            kept=self.kept,
            best=self.best,
            micro_batch=trainer.micro_batch,
            n_threads=torch.get_num_threads(),
            seed=self.seed,
            scaler=trainer.scaler.state_dict(),
            tensors=tensors,
        )

    def restore(self, state: Checkpoint) -> None:
        """Go back to a state that was taken down."""
        self.trainer.model.load_state_dict(state.part("model"))
        restore_optimiser(self.trainer.optimiser, state.part("optimiser"))
        self.trainer.micro_batch = state.micro_batch
        if state.scaler:
            self.trainer.scaler.load_state_dict(state.scaler)
        self.history = list(state.history)
        self.best, self.kept, self.best_state = state.best, state.kept, state.part("best")
        if "observed" in state.tensors:
            self.logits = list(state.tensors["observed"].numpy())

    def result(self) -> FineTuned:
        """Put the weights kept into the network, and the network onto the CPU."""
        model = self.trainer.model
        if self.best_state:
            model.load_state_dict(self.best_state)
        model.to(device="cpu", memory_format=torch.contiguous_format)  # type: ignore[call-overload]
        self.trainer.optimiser.zero_grad(set_to_none=True)
        empty = np.zeros((len(self.history), 0, self.n_classes), dtype=np.float32)
        return FineTuned(
            scale=self.scale,
            epoch=self.kept or len(self.history),
            history=tuple(self.history),
            observed=np.stack(self.logits) if self.logits else empty,
            model=model.eval(),
        )

    def _one_epoch(self, epoch: int, feeder: Feeder) -> None:
        started = time.perf_counter()
        torch.manual_seed(torch_seed(self.seed, epoch))
        n_batches = n_batches_of(self.recipe.shown(len(self.training)), self.recipe.batch_size)
        tell = self.watch.on_share

        def on_step(done: int) -> None:
            if tell is not None:
                tell(epoch - 1, done / n_batches)

        cancel = self.watch.cancel
        shown = self.trainer.train_one_epoch(feeder.epoch(epoch, cancel), epoch, cancel, on_step)
        stepping = time.perf_counter() - started
        rate = float(self.trainer.first_rate)
        loss, accuracy = self._on_inner()
        if self.observed is not None:
            self.logits.append(self._logits(self.observed))
        if self.recipe.epoch_choice == "inner" and loss is not None:
            self._keep_if_best(epoch, loss)
        self.history.append(
            EpochMetrics(
                epoch=epoch,
                n_epochs=self.recipe.epochs,
                loss=shown.loss,
                accuracy=shown.accuracy,
                learning_rate=rate,
                seconds=time.perf_counter() - started,
                validation_loss=loss,
                validation_accuracy=accuracy,
                waiting=min(feeder.waited / max(stepping, 1e-9), 1.0),
            )
        )

    def _keep_if_best(self, epoch: int, loss: float) -> None:
        if self.best is None or loss < self.best:
            self.best, self.kept = loss, epoch
            self.best_state = model_tensors(self.trainer.model)

    def _on_inner(self) -> tuple[float | None, float | None]:
        """Loss, nats, and accuracy on the clips set aside; None for both where there are none."""
        if self.inner is None:
            return None, None
        logits = self._logits(self.inner)
        accuracy = float((logits.argmax(axis=1) == self.inner.targets).mean())
        return negative_log_likelihood(logits, self.inner.targets), accuracy

    def _logits(self, data: FeatureSet) -> FloatArray:
        return evaluate(
            self.trainer.model,
            data,
            self.scale,
            self.recipe,
            self.device,
            self.watch.cancel,
            at_once=self.trainer.micro_batch,
        )

    def _is_over(self) -> bool:
        done = len(self.history)
        if done >= self.recipe.epochs:
            return True
        if done and self.watch.stop is not None and self.watch.stop.cancelled:
            return True
        patience = self.recipe.patience
        return patience is not None and bool(self.kept) and done - self.kept >= patience


@contextlib.contextmanager
def _resumed(run: _Run, checkpoints: Path | None) -> Iterator[None]:
    """Resume from the newest checkpoint, with as many threads as it was computed with."""
    before = torch.get_num_threads()
    state = None
    if checkpoints is not None:
        state = latest_checkpoint(checkpoints, run.fingerprint, run.watch.on_notice)
    try:
        if state is not None:
            run.restore(state)
            if run.device.kind == "cpu" and state.n_threads != before:
                threads = f"{state.n_threads} thread{'s' * (state.n_threads != 1)}"
                run.watch.notice(
                    f"going on with {threads}, as the training was begun,"
                    f" instead of {before}: other sums would round otherwise"
                )
                torch.set_num_threads(state.n_threads)
        yield
    finally:
        if torch.get_num_threads() != before:
            torch.set_num_threads(before)
