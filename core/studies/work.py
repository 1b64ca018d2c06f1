"""Carry out one trial: the same function on this machine and on a cluster's workers."""

from __future__ import annotations

import contextlib
import errno
import functools
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from core.errors import DeviceLostError, OperationCancelled, SonolensError, WeightsError
from core.evaluation.machine import machine_facts
from core.evaluation.protocol import best_epochs
from core.files import sha256_of
from core.inference.ensemble import softmax
from core.models.device import Device, resolve_device
from core.models.registry import Architecture, architecture
from core.models.weights import initialise
from core.progress import CancelToken
from core.results import FloatArray
from core.studies.source import DataAbsentError, DataSource, features_of
from core.studies.trial import NO_BLOCKS, StudyTrial
from core.training.features import FeatureSet
from core.training.feeding import scaled_input
from core.training.files import naming
from core.training.fine_tune import FineTuned, Watch, fine_tune

__all__ = ["CHANGE_CLIPS", "DiskFullError", "TrialFailure", "TrialOutcome", "Workplace", "attempt"]

CHANGE_CLIPS = 80
"""Held-out clips, the first ones, that the change of weights is measured on."""
_CHANGE_BATCH = 16
_FULL = {errno.ENOSPC, errno.EDQUOT}

OnShare = Callable[[float], None]


class DiskFullError(SonolensError):
    """A trial cannot write its checkpoints: the next one could not either."""


@dataclass(frozen=True)
class Workplace:
    """What a trial needs that does not change its result. It can be sent to another process.

    Attributes
    ----------
    source : DataSource
    weights : tuple of (str, Path)
        SHA-256 and path of the files that trials start from.
    device : str
        Resolved where the trial runs.
    threads : int or None
        That torch computes a trial with; as many as it has where None. Sums of another number of
        threads are rounded otherwise.
    cache_dir : Path or None
        For downloaded weights and computed inputs.
    checkpoints : Path or None
        Folder where trials under way leave their checkpoints.
    """

    source: DataSource
    weights: tuple[tuple[str, Path], ...] = ()
    device: str = "auto"
    threads: int | None = None
    cache_dir: Path | None = None
    checkpoints: Path | None = None


@dataclass(frozen=True)
class TrialOutcome:
    """What came of a trial.

    Attributes
    ----------
    targets : ndarray [shape=(n,)], int64
        Classes of the held-out clips.
    held_out, paper : ndarray [shape=(n, n_classes)], float32
        Their probabilities at the epoch that each protocol keeps.
    epoch, paper_epoch : int
        Those epochs, counted from 1.
    details : dict
        More that a study measures.
    seconds : float
        The whole of it.
    machine : dict
    """

    targets: NDArray[np.int64]
    held_out: FloatArray
    paper: FloatArray
    epoch: int
    paper_epoch: int
    seconds: float
    machine: dict[str, Any] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class TrialFailure:
    """Why nothing came of a trial, on one line."""

    reason: str


def attempt(
    trial: StudyTrial,
    place: Workplace,
    *,
    cancel: CancelToken | None = None,
    on_share: OnShare | None = None,
) -> TrialOutcome | TrialFailure:
    """Carry out a trial; what goes wrong with it becomes its result.

    Raises
    ------
    DataAbsentError
        The clips of the study are not here: no trial would go better.
    DeviceLostError
        The device stopped answering: no trial would go better.
    DiskFullError
        Checkpoints cannot be written for want of space.
    OperationCancelled
        ``cancel`` was set; checkpoints stay.
    """
    try:
        with _threads(place.threads):
            return _carry_out(trial, place, cancel, on_share)
    except (OperationCancelled, DataAbsentError, DeviceLostError):
        raise
    except SonolensError as error:
        if isinstance(cause := error.__cause__, OSError) and cause.errno in _FULL:
            raise DiskFullError(_line(error)) from error
        return TrialFailure(_line(error))
    except MemoryError:
        return TrialFailure("there is not enough memory")
    except Exception as error:
        return TrialFailure(f"unexpected {type(error).__name__}: {_line(error)}")


def _carry_out(
    trial: StudyTrial, place: Workplace, cancel: CancelToken | None, on_share: OnShare | None
) -> TrialOutcome:
    started = time.perf_counter()
    device = resolve_device(place.device)
    data, n_classes = features_of(place.source, place.cache_dir).of_trial(trial, cancel)
    observed = data.observed
    if observed is None or len(observed) == 0:
        raise SonolensError(f"fold {trial.fold} holds no clip out")
    entry, start = architecture(trial.architecture), _start_of(trial, place)
    network: nn.Module | None = None
    if trial.how in {"fused", "cut"}:
        entry, network = _changed(trial, entry, n_classes, start, place, cancel)
    epochs = trial.recipe.epochs

    def tell(done: int, share: float) -> None:
        if on_share is not None:
            on_share((done + share) / epochs)

    tuned = fine_tune(
        entry,
        n_classes,
        data.training,
        trial.recipe,
        init=start,
        partial=trial.start.partial,
        seed=trial.seed,
        inner=data.inner,
        observed=observed,
        device=device,
        cache_dir=place.cache_dir,
        checkpoints=_checkpoints(trial, place),
        network=network,
        watch=Watch(on_share=tell, cancel=cancel),
    )
    details: dict[str, Any] = {}
    if trial.measures_change:
        before = initialise(
            entry, n_classes, start, seed=trial.seed, partial=trial.start.partial,
            cache_dir=place.cache_dir, cancel=cancel,
        )  # fmt: skip
        details = _change(entry, before, tuned, observed, device, cancel)
    by_epoch = softmax(tuned.observed)
    best = best_epochs(by_epoch, observed.targets)
    return TrialOutcome(
        targets=observed.targets,
        held_out=by_epoch[tuned.epoch - 1].astype(np.float32),
        paper=by_epoch[best].astype(np.float32),
        epoch=tuned.epoch,
        paper_epoch=best + 1,
        seconds=time.perf_counter() - started,
        machine=machine_facts(device),
        details=details,
    )


def _checkpoints(trial: StudyTrial, place: Workplace) -> Path | None:
    if place.checkpoints is None:
        return None
    folder = place.checkpoints / trial.identity[:16]
    with naming(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def _changed(
    trial: StudyTrial,
    entry: Architecture,
    n_classes: int,
    start: str,
    place: Workplace,
    cancel: CancelToken | None,
) -> tuple[Architecture, nn.Module]:
    """Fuse or cut a network."""
    last = None if trial.blocks == NO_BLOCKS else trial.blocks
    if trial.how == "fused":
        from core.transfer.weight_fusion import fuse

        return entry, fuse(
            entry, n_classes, start, last, partial=trial.start.partial, seed=trial.seed,
            cache_dir=place.cache_dir, cancel=cancel,
        )  # fmt: skip
    from core.transfer.model_cutoff import cut, cut_after

    network = cut(
        entry, n_classes, start, trial.blocks, partial=trial.start.partial, seed=trial.seed,
        cache_dir=place.cache_dir, cancel=cancel,
    )  # fmt: skip
    return cut_after(entry, trial.blocks), network


def _change(
    entry: Architecture,
    before: nn.Module,
    tuned: FineTuned,
    observed: FeatureSet,
    device: Device,
    cancel: CancelToken | None,
) -> dict[str, Any]:
    """How far each block's outputs are from those before the training."""
    from core.transfer.weight_change import weight_change

    n_clips = min(CHANGE_CLIPS, len(observed))

    def batches() -> Iterator[torch.Tensor]:
        for first in range(0, n_clips, _CHANGE_BATCH):
            part = observed.values[first : min(first + _CHANGE_BATCH, n_clips)]
            yield scaled_input(part, tuned.scale, last=False)

    found = weight_change(entry, before, tuned.model, batches(), device=device, cancel=cancel)
    change = [
        {
            "block": one.block,
            "svcca": _number(one.svcca),
            "cka": _number(one.cka),
            "n_samples": one.n_samples,
            "n_kept": list(one.n_kept),
        }
        for one in found
    ]
    return {"change": change, "change_clips": n_clips}


def _number(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _start_of(trial: StudyTrial, place: Workplace) -> str:
    """Give what `initialise` is to be told.

    Raises
    ------
    WeightsError
        The file is not here, or is another one.
    """
    if not trial.start.sha256:
        return trial.start.name
    path = dict(place.weights).get(trial.start.sha256)
    if path is None:
        raise WeightsError(f"{trial.start.name}: no path is known for these weights")
    try:
        status = path.stat()
        found = _sha256_of(path, status.st_size, status.st_mtime_ns)
    except OSError as error:
        raise WeightsError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from error
    if found != trial.start.sha256:
        raise WeightsError(f"{path}: not the file that the study was planned with")
    return str(path)


@functools.lru_cache(maxsize=16)
def _sha256_of(path: Path, _size: int, _changed: int) -> str:
    """SHA-256 of a file, computed once a process for each state of it."""
    return sha256_of(path)


@contextlib.contextmanager
def _threads(wanted: int | None) -> Iterator[None]:
    before = torch.get_num_threads()
    if wanted is not None and wanted != before:
        torch.set_num_threads(wanted)
    try:
        yield
    finally:
        if torch.get_num_threads() != before:
            torch.set_num_threads(before)


def _line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:300]
