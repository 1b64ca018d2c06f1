"""Train the members of an ensemble on the same clips and put them in a bundle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from core.bundles.bundle import Bundle
from core.bundles.manifest import BundleManifest
from core.datasets.esc50 import read_esc50
from core.datasets.manifest import DatasetManifest
from core.datasets.splits import inner_split
from core.models.device import Device, resolve_device
from core.models.registry import architecture
from core.progress import CancelToken, ProgressCallback, report
from core.results import EpochMetrics
from core.training.config import TrainConfig
from core.training.features import FeatureSet, compute_features
from core.training.fine_tune import FineTuned, fine_tune

__all__ = ["Calibration", "OnEpoch", "train_ensemble", "train_members"]

OnEpoch = Callable[[int, EpochMetrics], None]
"""Told the member's number, counted from 0 over all folds, and its epoch."""


@dataclass(frozen=True)
class Calibration:
    """What cross-validation has to say of an ensemble trained the same way.

    Attributes
    ----------
    metrics : dict
        Figures with their protocol and n.
    temperature : float
    threshold : float or None
    """

    metrics: dict[str, Any] = field(default_factory=dict)
    temperature: float = 1.0
    threshold: float | None = None


def train_ensemble(
    config: TrainConfig,
    *,
    calibration: Calibration | None = None,
    device: Device | None = None,
    cache_dir: Path | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    on_epoch: OnEpoch | None = None,
) -> Bundle:
    """Train all members on all clips of a dataset.

    Parameters
    ----------
    calibration : Calibration, optional
        Put into the bundle; without it the temperature is 1 and nothing is ever unknown.
    on_epoch : callable, optional
        Told after each epoch of each member.

    Raises
    ------
    DatasetError
        The clips cannot be used.
    WeightsError
        The starting weights cannot be used.
    OperationCancelled
        ``cancel`` was set; nothing is kept.
    """
    device = device if device is not None else resolve_device()
    manifest = read_esc50(config.data)
    features = compute_features(manifest, config.features, progress=progress, cancel=cancel)
    trained = train_members(
        config,
        manifest,
        features,
        list(range(len(features))),
        device=device,
        cache_dir=cache_dir,
        progress=progress,
        cancel=cancel,
        on_epoch=on_epoch,
    )
    members = tuple(one.model.requires_grad_(False) for one in trained)
    known = calibration if calibration is not None else Calibration()
    described = BundleManifest(
        name=config.name,
        title=config.title,
        description=config.description,
        architecture=config.architecture,
        labels=manifest.labels,
        features=config.features,
        normalisation=trained[0].scale,
        training=_provenance(config, manifest, device, [one.epoch for one in trained]),
        metrics=known.metrics,
        temperature=known.temperature,
        threshold=known.threshold,
        licence=config.licence,
        credits=config.credits,
    )
    return Bundle(described, members)


def train_members(
    config: TrainConfig,
    manifest: DatasetManifest,
    features: FeatureSet,
    positions: list[int],
    *,
    observed: FeatureSet | None = None,
    first: int = 0,
    total: int | None = None,
    device: Device,
    cache_dir: Path | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    on_epoch: OnEpoch | None = None,
) -> list[FineTuned]:
    """Train ``config.members`` networks on the clips at some positions.

    They differ in the head's first weights, the order of batches and what else is drawn at random.

    Parameters
    ----------
    observed : FeatureSet, optional
        See `core.training.fine_tune.fine_tune`.
    first, total : int
        Where these members stand among all that are being trained, for progress.

    Raises
    ------
    WeightsError, OperationCancelled, SonolensError
        As `core.training.fine_tune.fine_tune`.
    """
    recipe = config.effective_recipe
    inner: FeatureSet | None = None
    if recipe.epoch_choice == "inner":
        positions, aside = inner_split(manifest, positions, recipe.inner_fraction, config.seed)
        inner = features.subset(aside)
    training = features.subset(positions)
    n_all = (total if total is not None else config.members) * recipe.epochs
    trained = []
    for number in range(config.members):
        place = first + number

        def epoch_done(metrics: EpochMetrics, place: int = place) -> None:
            done = place * recipe.epochs + metrics.epoch
            report(progress, done, n_all, f"member {place + 1}, epoch {metrics.epoch}")
            if on_epoch is not None:
                on_epoch(place, metrics)

        trained.append(
            fine_tune(
                architecture(config.architecture),
                len(manifest.labels),
                training,
                recipe,
                init=config.init,
                partial=config.partial,
                seed=config.seed + number,
                inner=inner,
                observed=observed,
                device=device,
                cache_dir=cache_dir,
                on_epoch=epoch_done,
                progress=progress,
                cancel=cancel,
            )
        )
    return trained


def _provenance(
    config: TrainConfig, manifest: DatasetManifest, device: Device, epochs: list[int]
) -> dict[str, Any]:
    start = config.init if config.init in {"pretrained", "random"} else Path(config.init).name
    return {
        "dataset": manifest.name,
        "clips": len(manifest.clips),
        "start": start,
        "recipe": config.effective_recipe.model_dump(mode="json"),
        "seeds": [config.seed + number for number in range(config.members)],
        "epochs_kept": epochs,
        "device": device.name,
        "torch": str(torch.__version__),
    }
