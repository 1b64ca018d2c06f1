"""Train on all folds but one, report the one, for each fold in turn; in a run that resumes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.datasets.splits import splits_of
from core.evaluation.machine import machine_facts
from core.evaluation.protocol import PROTOCOLS, FoldOutcome, best_epochs, summarise
from core.evaluation.report import History, ReportContent, report_of_cross_validation
from core.inference.calibration import apply_temperature, fit_temperature, fit_threshold
from core.inference.ensemble import softmax
from core.models.device import Device, resolve_device
from core.progress import CancelToken, ProgressCallback
from core.results import FloatArray
from core.training.config import TrainConfig
from core.training.data import fold_data, read_clips, read_features
from core.training.ensemble import Calibration, OnEpoch, entered
from core.training.fine_tune import TrialResult
from core.training.loop import Notice
from core.training.plan import plan_of
from core.training.run import RunFolder
from core.training.trials import Onlooker, run_trials

__all__ = ["CrossValidation", "cross_validate"]

_FALSE_REJECTS = 0.02
"""Share of known held-out sounds that the threshold may call unknown."""


@dataclass(frozen=True)
class CrossValidation:
    """A finished cross-validation.

    Attributes
    ----------
    dataset : str
    split : str
        How the clips were divided, by the scheme's name.
    n : int
        Clips reported on, each once.
    config : TrainConfig
    folds : tuple of FoldOutcome
    machine : dict
        What it was computed on.
    labels : tuple of str
    clips : tuple of tuple of str
        Names of the clips of each fold, in the order of its ``targets``.
    histories : tuple of History
        The epochs of every member of every fold.
    """

    dataset: str
    split: str
    n: int
    config: TrainConfig
    folds: tuple[FoldOutcome, ...]
    machine: dict[str, Any]
    labels: tuple[str, ...] = ()
    clips: tuple[tuple[str, ...], ...] = ()
    histories: tuple[History, ...] = ()

    def report(self, *, command: str = "", made: str = "") -> ReportContent:
        """Gather what a report shows; `core.evaluation.report.write_report` writes it.

        Parameters
        ----------
        command : str
            That makes the report again.
        made : str
            When, for people.
        """
        return report_of_cross_validation(
            self.to_json(),
            self.folds,
            self.labels,
            clips=self.clips or None,
            histories=self.histories,
            command=command,
            made=made,
        )

    def to_json(self) -> dict[str, Any]:
        """Figures of both protocols with what it takes to repeat them."""
        config = self.config
        return {
            "dataset": self.dataset,
            "split": self.split,
            "n": self.n,
            "architecture": config.architecture,
            "init": PurePath(config.init).name,
            "members": config.members,
            "seeds": [config.seed + number for number in range(config.members)],
            "recipe": config.effective_recipe.model_dump(mode="json"),
            "machine": self.machine,
            "protocols": {name: self._figures(name) for name in PROTOCOLS},
        }

    def held_out_predictions(self) -> tuple[FloatArray, NDArray[np.int64]]:
        """Ensemble means [shape=(n, n_classes)] of all held-out clips, and their classes."""
        means = np.concatenate([outcome.held_out.mean(axis=0) for outcome in self.folds])
        return means, np.concatenate([outcome.targets for outcome in self.folds])

    def _figures(self, protocol: str) -> dict[str, Any]:
        figures = summarise(list(self.folds), protocol)
        by_fold = [row["accuracy"] for row in figures["folds"]]
        return figures | {"mean": float(np.mean(by_fold))}

    def calibration(self) -> Calibration:
        """Temperature and threshold from the held-out predictions, with the figures.

        The threshold is the confidence that 2 % of the held-out clips fall below: so many known
        sounds are called unknown. How many unknown ones pass is not measured here.
        """
        means, targets = self.held_out_predictions()
        temperature = fit_temperature(means, targets)
        confidences = apply_temperature(means, temperature).max(axis=1)
        metrics = self.to_json() | {"threshold": {"false_reject_rate": _FALSE_REJECTS}}
        return Calibration(metrics, temperature, fit_threshold(confidences, _FALSE_REJECTS))


def cross_validate(
    config: TrainConfig,
    *,
    run: RunFolder | None = None,
    device: Device | None = None,
    cache_dir: Path | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    on_epoch: OnEpoch | None = None,
    on_notice: Notice | None = None,
) -> CrossValidation:
    """Cross-validate an ensemble over the folds of the configuration's split.

    Parameters
    ----------
    run : RunFolder, optional
        Where it is kept, epoch by epoch. What is there is gone on from, and trials that are
        finished are not trained again.

    Raises
    ------
    DatasetError
        The clips cannot be used, or cannot be divided.
    WeightsError
        The starting weights cannot be used.
    ParameterError
        The clips are no longer those that the run was begun with, or a setting cannot be used.
    SonolensError
        Another process trains this run, or its folder cannot be written to.
    OperationCancelled
        ``cancel`` was set; without a run nothing is kept.
    """
    device = device if device is not None else resolve_device(config.device)
    with entered(run, "cross-validation"):
        manifest = read_clips(config)
        splits = splits_of(manifest, seed=config.seed)
        trials = plan_of([fold.name for fold in splits.folds], config.members)
        if run is not None:
            run.begin(manifest, trials, cancel)
        features = read_features(
            config, manifest, cache_dir=cache_dir, progress=progress, cancel=cancel
        )
        outcomes: list[FoldOutcome] = []
        histories: list[History] = []
        for fold in splits.folds:
            data = fold_data(config, manifest, features, fold)
            trained = run_trials(
                config,
                [trial for trial in trials if trial.fold == fold.name],
                data,
                len(manifest.labels),
                n_trials=len(trials),
                keep_weights=False,
                device=device,
                cache_dir=cache_dir,
                run=run,
                onlooker=Onlooker(on_epoch, on_notice, progress, cancel),
            )
            targets = features.targets[list(fold.held_out)]
            outcomes.append(_outcome(fold.name, targets, trained))
            histories.extend(
                History(f"fold {fold.name}, member {number}", member.history)
                for number, member in enumerate(trained, start=1)
            )
    names = tuple(
        tuple(manifest.relative(manifest.clips[position]) for position in fold.held_out)
        for fold in splits.folds
    )
    return CrossValidation(
        dataset=manifest.name,
        split=splits.scheme,
        n=sum(len(outcome.targets) for outcome in outcomes),
        config=config,
        folds=tuple(outcomes),
        machine=machine_facts(device),
        labels=manifest.labels,
        clips=names,
        histories=tuple(histories),
    )


def _outcome(fold: str, targets: NDArray[np.int64], trained: Sequence[TrialResult]) -> FoldOutcome:
    by_epoch = [softmax(member.observed) for member in trained]
    held_out = [rows[member.epoch - 1] for rows, member in zip(by_epoch, trained, strict=True)]
    paper = [rows[best_epochs(rows, targets)] for rows in by_epoch]
    return FoldOutcome(fold, targets, np.stack(held_out), np.stack(paper))
