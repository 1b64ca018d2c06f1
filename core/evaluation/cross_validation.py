"""Train on all folds but one, report the one, for each fold in turn."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from core.datasets.esc50 import read_esc50
from core.datasets.splits import official_folds
from core.evaluation.protocol import PROTOCOLS, FoldOutcome, best_epochs, summarise
from core.inference.calibration import apply_temperature, fit_temperature, fit_threshold
from core.inference.ensemble import softmax
from core.models.device import Device, resolve_device
from core.progress import CancelToken, ProgressCallback
from core.results import FloatArray
from core.training.config import TrainConfig
from core.training.ensemble import Calibration, OnEpoch, train_members
from core.training.features import compute_features
from core.training.fine_tune import FineTuned

__all__ = ["CrossValidation", "cross_validate"]

_FALSE_REJECTS = 0.02
"""Share of known held-out sounds that the threshold may call unknown."""


@dataclass(frozen=True)
class CrossValidation:
    """A finished cross-validation.

    Attributes
    ----------
    dataset : str
    n : int
        Clips reported on, each once.
    config : TrainConfig
    folds : tuple of FoldOutcome
    machine : dict
        What it was computed on.
    """

    dataset: str
    n: int
    config: TrainConfig
    folds: tuple[FoldOutcome, ...]
    machine: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """Figures of both protocols with what it takes to repeat them."""
        config = self.config
        return {
            "dataset": self.dataset,
            "n": self.n,
            "architecture": config.architecture,
            "members": config.members,
            "seeds": [config.seed + number for number in range(config.members)],
            "recipe": config.effective_recipe.model_dump(mode="json"),
            "machine": self.machine,
            "protocols": {name: summarise(list(self.folds), name) for name in PROTOCOLS},
        }

    def held_out_predictions(self) -> tuple[FloatArray, NDArray[np.int64]]:
        """Ensemble means [shape=(n, n_classes)] of all held-out clips, and their classes."""
        means = np.concatenate([outcome.held_out.mean(axis=0) for outcome in self.folds])
        return means, np.concatenate([outcome.targets for outcome in self.folds])

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
    device: Device | None = None,
    cache_dir: Path | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    on_epoch: OnEpoch | None = None,
) -> CrossValidation:
    """Cross-validate an ensemble over a dataset's official folds.

    Raises
    ------
    DatasetError
        The clips cannot be used, or there are no official folds.
    WeightsError
        The starting weights cannot be used.
    OperationCancelled
        ``cancel`` was set; nothing is kept.
    """
    device = device if device is not None else resolve_device()
    manifest = read_esc50(config.data)
    folds = official_folds(manifest)
    features = compute_features(manifest, config.features, progress=progress, cancel=cancel)
    outcomes = []
    for number, (fold, training, reported) in enumerate(folds):
        observed = features.subset(reported)
        trained = train_members(
            config,
            manifest,
            features,
            training,
            observed=observed,
            first=number * config.members,
            total=len(folds) * config.members,
            device=device,
            cache_dir=cache_dir,
            progress=progress,
            cancel=cancel,
            on_epoch=on_epoch,
        )
        outcomes.append(_outcome(fold, observed.targets, trained))
    return CrossValidation(manifest.name, len(features), config, tuple(outcomes), _machine(device))


def _outcome(fold: str, targets: NDArray[np.int64], trained: list[FineTuned]) -> FoldOutcome:
    by_epoch = [softmax(member.observed) for member in trained]
    held_out = [rows[member.epoch - 1] for rows, member in zip(by_epoch, trained, strict=True)]
    paper = [rows[best_epochs(rows, targets)] for rows in by_epoch]
    return FoldOutcome(fold, targets, np.stack(held_out), np.stack(paper))


def _machine(device: Device) -> dict[str, Any]:
    return {
        "device": device.name,
        "processor": platform.machine(),
        "cores": os.cpu_count(),
        "torch": str(torch.__version__),
        "python": platform.python_version(),
    }
