"""What a training will cost on this machine, from a few real steps of it."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from types import TracebackType

import numpy as np
import psutil
import torch

from core.bundles.manifest import Normalisation
from core.datasets.manifest import DatasetManifest
from core.models.device import Device, resolve_device
from core.models.registry import architecture
from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.training.config import TrainConfig
from core.training.draws import change_of
from core.training.features import ClipInputs, FeatureSet
from core.training.feeding import Batch, n_batches_of
from core.training.guard import cancellable
from core.training.loop import Notice, Trainer, evaluate, set_training_mode

__all__ = ["Estimate", "estimate"]

_STEPS = 3
_CLIPS = 4
_LOOKING = 0.01


@dataclass(frozen=True)
class Estimate:
    """Time and memory of a training.

    Attributes
    ----------
    seconds : float
        In all: inputs, steps and evaluation, one after the other.
    memory : int
        Bytes that the network, its gradients and the optimiser take at their peak while a batch is
        computed: of the main memory on a CPU, of the device's elsewhere.
    seconds_per_step : float
        The median.
    n_steps : int
    seconds_of_inputs : float
        To compute every clip's input once, if none is in the cache.
    waiting : float
        Share of a step that will be spent waiting for clips whose sound is changed afresh, where
        the cores cannot keep up; in [0, 1).
    """

    seconds: float
    memory: int
    seconds_per_step: float
    n_steps: int
    seconds_of_inputs: float
    waiting: float


def estimate(
    config: TrainConfig,
    manifest: DatasetManifest,
    *,
    n_folds: int = 1,
    device: Device | None = None,
    n_workers: int = 2,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    on_notice: Notice | None = None,
) -> Estimate:
    """Take a few steps with random weights on clips of the dataset, and reckon from them.

    Parameters
    ----------
    n_folds : int
        1 for an ensemble on all clips; the number of folds for a cross-validation.
    n_workers : int
        Threads that prepare batches.
    on_notice : callable, optional
        Told, for example, that a batch does not fit into memory.

    Raises
    ------
    DatasetError
        One of the first clips cannot be decoded.
    SonolensError
        There is not enough memory for two clips.
    OperationCancelled
        ``cancel`` was set.
    """
    device = device if device is not None else resolve_device(config.device)
    recipe = config.effective_recipe
    n_clips, n_classes = len(manifest.clips), len(manifest.labels)
    per_clip, per_change, sample = _time_inputs(config, manifest, cancel)
    report(progress, 1, _STEPS + 3, "estimating")
    n_trained = n_clips if n_folds == 1 else n_clips - n_clips // n_folds
    n_shown = recipe.shown(n_trained)
    n_trials = config.members * n_folds
    n_batches = n_batches_of(n_shown, recipe.batch_size)
    with _Peak(device) as peak:
        model = architecture(config.architecture).build(n_classes, seed=0)
        layout = torch.channels_last if recipe.channels_last else torch.contiguous_format
        model.to(device=device.torch_device, memory_format=layout)  # type: ignore[call-overload]
        trainer = Trainer(model, recipe, device, n_batches=n_batches, on_notice=on_notice)
        with cancellable(model, cancel):
            steps = _time_steps(trainer, config, min(recipe.batch_size, n_shown), n_classes, device,
                                progress, cancel)  # fmt: skip
            held = _held(trainer)
            started = time.perf_counter()
            evaluate(model, sample, Normalisation(), recipe, device, cancel)
            per_evaluated = (time.perf_counter() - started) / len(sample)
    report(progress, _STEPS + 3, _STEPS + 3, "estimating")
    n_changed = n_shown - n_trained if recipe.doubled else n_shown
    afresh = n_changed * per_change / n_workers / n_batches if recipe.changes_sound else 0.0
    per_step = float(np.median(steps))
    slowest = per_step if recipe.variants else max(per_step, afresh)
    prepared = n_clips * recipe.variants * per_change / n_workers if recipe.changes_sound else 0.0
    n_steps = n_trials * recipe.epochs * n_batches
    n_evaluated = n_clips // n_folds if n_folds > 1 else 0
    if recipe.epoch_choice == "inner":
        n_evaluated += round(recipe.inner_fraction * n_trained)
    inputs = n_clips * per_clip / n_workers + prepared
    evaluating = n_trials * recipe.epochs * n_evaluated * per_evaluated
    return Estimate(
        seconds=inputs + n_steps * slowest + evaluating,
        memory=max(peak.bytes, held),
        seconds_per_step=per_step,
        n_steps=n_steps,
        seconds_of_inputs=inputs,
        waiting=1 - per_step / slowest,
    )


def _time_inputs(
    config: TrainConfig, manifest: DatasetManifest, cancel: CancelToken | None
) -> tuple[float, float, FeatureSet]:
    """Compute the inputs of some clips, plain and changed; s a clip of each, and the inputs."""
    recipe = config.effective_recipe
    places = np.unique(np.linspace(0, len(manifest.clips) - 1, _CLIPS).astype(np.int64))
    inputs = ClipInputs([clip.path for clip in manifest.clips], config.features)
    inputs.compute(int(places[0]))
    started, values = time.perf_counter(), []
    for place in places:
        check_cancelled(cancel)
        values.append(inputs.compute(int(place)))
    plain = (time.perf_counter() - started) / len(places)
    changed = 0.0
    if recipe.changes_sound:
        inputs.compute(int(places[0]), change_of(recipe, 0, 0, 0))
        started = time.perf_counter()
        for place in places:
            check_cancelled(cancel)
            inputs.compute(int(place), change_of(recipe, 0, 1, int(place)))
        changed = (time.perf_counter() - started) / len(places)
    sample = FeatureSet(np.stack(values), np.zeros(len(places), dtype=np.int64))
    return plain, changed, sample


def _time_steps(
    trainer: Trainer,
    config: TrainConfig,
    n_clips: int,
    n_classes: int,
    device: Device,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
) -> list[float]:
    """Take one step to warm up and some to be measured, s each."""
    features = config.features
    shape = (n_clips, 3, features.n_mels, features.n_frames)
    inputs = torch.from_numpy(np.random.default_rng(0).standard_normal(shape, dtype=np.float32))
    if config.recipe.channels_last:
        inputs = inputs.contiguous(memory_format=torch.channels_last)
    batch = Batch(inputs, torch.full((n_clips, n_classes), 1 / n_classes))
    set_training_mode(trainer.model)
    times = []
    with torch.random.fork_rng(devices=[device.torch_device] if device.kind == "cuda" else []):
        for number in range(_STEPS + 1):
            check_cancelled(cancel)
            started = time.perf_counter()
            loss, _ = trainer.step(batch)
            float(loss)
            times.append(time.perf_counter() - started)
            report(progress, number + 2, _STEPS + 3, "estimating")
    return times[1:]


def _held(trainer: Trainer) -> int:
    """Bytes of the weights, their gradients and the optimiser's state.

    The least that is needed: of memory that the process has free already, no peak is seen.
    """
    tensors = [*trainer.model.parameters(), *trainer.model.buffers()]
    tensors += [p.grad for p in trainer.model.parameters() if p.grad is not None]
    for state in trainer.optimiser.state.values():
        tensors += [value for value in state.values() if isinstance(value, torch.Tensor)]
    return sum(tensor.nbytes for tensor in tensors)


class _Peak:
    """Most memory that a block takes beyond what was taken before it, bytes."""

    def __init__(self, device: Device) -> None:
        self.bytes = 0
        self._cuda = device.kind == "cuda"
        self._before = 0
        self._over = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="memory", daemon=True)

    def __enter__(self) -> _Peak:
        if self._cuda:
            torch.cuda.reset_peak_memory_stats()
            self._before = torch.cuda.memory_allocated()
        else:
            self._before = psutil.Process().memory_info().rss
            self._watcher.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._cuda:
            self.bytes = torch.cuda.max_memory_allocated() - self._before
        else:
            self._over.set()
            self._watcher.join()

    def _watch(self) -> None:
        process = psutil.Process()
        while not self._over.wait(_LOOKING):
            self.bytes = max(self.bytes, process.memory_info().rss - self._before)
