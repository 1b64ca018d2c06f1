"""Carry out the trials of a plan, one after the other, and keep what came of each."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch

from core.bundles.manifest import Normalisation
from core.errors import SonolensError
from core.files import read_json, read_regular
from core.interchange.tables import csv_table
from core.models.device import Device
from core.models.registry import architecture
from core.progress import CancelToken, ProgressCallback, report
from core.results import EpochMetrics
from core.training.checkpoint import model_tensors, remove_checkpoints
from core.training.config import TrainConfig
from core.training.features import FeatureSet
from core.training.files import naming, sync, write_json, write_tensors, write_whole
from core.training.fine_tune import FineTuned, TrialResult, Watch, fine_tune
from core.training.loop import Notice
from core.training.plan import Trial
from core.training.run import RunFolder

__all__ = ["SCALARS", "OnEpoch", "Onlooker", "TrialData", "read_history", "run_trials"]

OnEpoch = Callable[[int, EpochMetrics], None]
"""Told the trial's number, counted from 0 over all folds, and its epoch."""

_RESULT = "result.json"
_TENSORS = "result.safetensors"
_HISTORY = "history.csv"
_LARGEST_HISTORY = 64 << 20
_COUNTS = ("epoch", "n_epochs")

SCALARS = (
    "loss",
    "accuracy",
    "learning_rate",
    "seconds",
    "validation_loss",
    "validation_accuracy",
    "waiting",
)
"""What `core.results.EpochMetrics` measures of an epoch."""


@dataclass(frozen=True)
class TrialData:
    """The clips of the trials of one fold.

    Attributes
    ----------
    inner : FeatureSet or None
        For choosing the epoch.
    observed : FeatureSet or None
        The fold held out.
    """

    training: FeatureSet
    inner: FeatureSet | None = None
    observed: FeatureSet | None = None


@dataclass(frozen=True)
class Onlooker:
    """Who looks on at all trials of a plan, and how they are stopped.

    Attributes
    ----------
    on_epoch, on_notice, progress : callable, optional
    cancel : CancelToken, optional
        Ends at once; what is done stays in the run's folder.
    stop : CancelToken, optional
        Ends with the epoch under way; the trials that were begun count, the others are left out.
    """

    on_epoch: OnEpoch | None = None
    on_notice: Notice | None = None
    progress: ProgressCallback | None = None
    cancel: CancelToken | None = None
    stop: CancelToken | None = None


def run_trials(
    config: TrainConfig,
    trials: Sequence[Trial],
    data: TrialData,
    n_classes: int,
    *,
    n_trials: int,
    keep_weights: bool,
    device: Device,
    cache_dir: Path | None,
    run: RunFolder | None,
    onlooker: Onlooker,
) -> list[TrialResult]:
    """Train one network a trial, on the same clips; what a run has finished is read instead.

    They differ in the head's first weights, the order of batches and what else is drawn at random.

    Parameters
    ----------
    n_trials : int
        Of the whole plan, for progress.
    keep_weights : bool
        The results are `FineTuned`, also those that are read.

    Raises
    ------
    WeightsError, OperationCancelled, SonolensError
        As `core.training.fine_tune.fine_tune`.
    """
    found: list[TrialResult] = []
    for trial in trials:
        if found and onlooker.stop is not None and onlooker.stop.cancelled:
            break
        done = None
        folder = None if run is None else run.trial_folder(trial)
        if folder is not None:
            done = _read_result(folder, config, n_classes, keep_weights=keep_weights)
        if done is None:
            done = _train(
                config, trial, data, n_classes, n_trials, device, cache_dir, folder, onlooker
            )
            if run is not None and folder is not None:
                _write_result(folder, done, keep_weights=keep_weights)
                run.note_result(_row(trial, config, done, data))
                remove_checkpoints(folder)
        elif run is not None:
            run.note_result(_row(trial, config, done, data))
        n_epochs = config.effective_recipe.epochs
        report(
            onlooker.progress,
            (trial.number + 1) * n_epochs,
            n_trials * n_epochs,
            f"member {trial.number + 1}",
        )
        found.append(done)
    return found


def read_history(folder: Path) -> tuple[EpochMetrics, ...]:
    """Epochs that a trial's folder tells of; empty where it has none yet."""
    try:
        text = read_regular(folder / _HISTORY, _LARGEST_HISTORY).decode("utf-8")
        return tuple(_metrics(row) for row in csv.DictReader(io.StringIO(text, newline="")))
    except (OSError, ValueError, KeyError, TypeError, csv.Error):
        return ()


def _train(
    config: TrainConfig,
    trial: Trial,
    data: TrialData,
    n_classes: int,
    n_trials: int,
    device: Device,
    cache_dir: Path | None,
    folder: Path | None,
    onlooker: Onlooker,
) -> FineTuned:
    recipe = config.effective_recipe
    n_all = n_trials * recipe.epochs
    history = [] if folder is None else list(read_history(folder))

    def on_share(done: int, share: float) -> None:
        at = trial.number * recipe.epochs + done + share
        report(onlooker.progress, at, n_all, f"member {trial.number + 1}, epoch {done + 1}")

    def on_epoch(metrics: EpochMetrics) -> None:
        history[metrics.epoch - 1 :] = [metrics]
        if folder is not None:
            _write_history(folder, history)
        if onlooker.on_epoch is not None:
            onlooker.on_epoch(trial.number, metrics)

    return fine_tune(
        architecture(config.architecture),
        n_classes,
        data.training,
        recipe,
        init=config.init,
        partial=config.partial,
        seed=config.seed + trial.member,
        inner=data.inner,
        observed=data.observed,
        device=device,
        compiled=config.compile,
        cache_dir=cache_dir,
        checkpoints=folder,
        watch=Watch(
            on_epoch=on_epoch,
            on_share=on_share,
            on_notice=onlooker.on_notice,
            progress=onlooker.progress,
            cancel=onlooker.cancel,
            stop=onlooker.stop,
        ),
    )


def _row(
    trial: Trial, config: TrainConfig, result: TrialResult, data: TrialData
) -> dict[str, object]:
    """One row of ``results.csv``."""
    last, kept = result.history[-1], result.history[result.epoch - 1]
    accuracy: float | str = ""
    if data.observed is not None and len(data.observed):
        guesses = result.observed[result.epoch - 1].argmax(axis=1)
        accuracy = float((guesses == data.observed.targets).mean())
    return {
        "trial": trial.name,
        "fold": trial.fold,
        "member": trial.member,
        "seed": config.seed + trial.member,
        "epochs": last.epoch,
        "epoch_kept": result.epoch,
        "loss": kept.loss,
        "validation_loss": "" if kept.validation_loss is None else kept.validation_loss,
        "held_out_accuracy": accuracy,
        "seconds": sum(metrics.seconds for metrics in result.history),
        "waiting": sum(m.waiting for m in result.history) / len(result.history),
    }


def _write_result(folder: Path, result: FineTuned, *, keep_weights: bool) -> None:
    tensors = {"observed": torch.from_numpy(result.observed)}
    if keep_weights:
        tensors |= {f"model.{name}": value for name, value in model_tensors(result.model).items()}
    temporary = folder / f".{_TENSORS}"
    with naming(folder):
        try:
            write_tensors(temporary, tensors)
            sync(temporary)
            temporary.replace(folder / _TENSORS)
        finally:
            temporary.unlink(missing_ok=True)
    write_json(
        folder / _RESULT,
        {
            "scale": result.scale.model_dump(mode="json"),
            "epoch": result.epoch,
            "history": [asdict(metrics) for metrics in result.history],
        },
    )


def _read_result(
    folder: Path, config: TrainConfig, n_classes: int, *, keep_weights: bool
) -> TrialResult | None:
    """Read what a finished trial left; None where it has to be trained, again or still."""
    try:
        described: dict[str, Any] = read_json(folder / _RESULT)
        tensors = safetensors.torch.load_file(folder / _TENSORS)
        result = TrialResult(
            scale=Normalisation.model_validate(described["scale"]),
            epoch=int(described["epoch"]),
            history=tuple(EpochMetrics(**row) for row in described["history"]),
            observed=tensors["observed"].numpy(),
        )
    except (OSError, ValueError, KeyError, TypeError, safetensors.SafetensorError):
        return None
    if not keep_weights:
        return result
    state = {k.removeprefix("model."): v for k, v in tensors.items() if k.startswith("model.")}
    model = architecture(config.architecture).build(n_classes, seed=0)
    try:
        model.load_state_dict(state)
    except RuntimeError as error:
        raise SonolensError(f"{folder / _TENSORS}: not weights of {config.architecture}") from error
    return FineTuned(**vars(result), model=model.eval())


def _write_history(folder: Path, history: Sequence[EpochMetrics]) -> None:
    rows = (asdict(metrics) for metrics in history)
    write_whole(folder / _HISTORY, csv_table((*_COUNTS, *SCALARS), rows))


def _metrics(row: dict[str, str]) -> EpochMetrics:
    values: dict[str, Any] = {}
    for name in (*_COUNTS, *SCALARS):
        text = row[name]
        values[name] = (int if name in _COUNTS else float)(text) if text else None
    return replace(EpochMetrics(1, 1, 0.0, 0.0, 0.0, 0.0), **values)
