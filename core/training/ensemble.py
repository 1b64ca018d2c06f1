"""Train the members of an ensemble on the same clips and put them in a bundle."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from core.bundles.bundle import Bundle
from core.bundles.manifest import BundleManifest
from core.datasets.manifest import DatasetManifest
from core.errors import OperationCancelled, ParameterError, SonolensError
from core.features.mel import LOG_MEL
from core.models.device import Device, resolve_device
from core.progress import CancelToken, ProgressCallback
from core.training.config import TrainConfig
from core.training.data import read_clips, read_features, whole_data
from core.training.fine_tune import FineTuned
from core.training.loop import Notice
from core.training.plan import ALL, plan_of
from core.training.run import RunFolder
from core.training.trials import OnEpoch, Onlooker, run_trials

__all__ = ["Calibration", "OnEpoch", "entered", "train_ensemble"]


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
    run: RunFolder | None = None,
    calibration: Calibration | None = None,
    device: Device | None = None,
    cache_dir: Path | None = None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    stop: CancelToken | None = None,
    on_epoch: OnEpoch | None = None,
    on_notice: Notice | None = None,
) -> Bundle:
    """Train all members on all clips of a dataset.

    Parameters
    ----------
    run : RunFolder, optional
        Where it is kept, epoch by epoch. What is there is gone on from, and members that are
        finished are not trained again.
    calibration : Calibration, optional
        Put into the bundle; without it the temperature is 1 and nothing is ever unknown.
    cache_dir : Path, optional
        For downloaded weights and computed inputs.
    stop : CancelToken, optional
        *Stop and keep*: the member under way ends with its epoch, and no other is begun; the
        bundle holds those that there are.
    on_epoch : callable, optional
        Told after each epoch of each member that is computed.
    on_notice : callable, optional
        Told, in a sentence, what went otherwise than planned.

    Raises
    ------
    DatasetError
        The clips cannot be used.
    WeightsError
        The starting weights cannot be used.
    ParameterError
        The clips are no longer those that the run was begun with, or a setting cannot be used.
    SonolensError
        Another process trains this run, or its folder cannot be written to.
    OperationCancelled
        ``cancel`` was set; without a run nothing is kept.
    """
    if config.features.representation != LOG_MEL:
        raise ParameterError(
            "features.representation", f"must be {LOG_MEL} for a bundle; others are for studies"
        )
    device = device if device is not None else resolve_device(config.device)
    with entered(run, "ensemble"):
        manifest = read_clips(config)
        trials = plan_of([ALL], config.members)
        if run is not None:
            run.begin(manifest, trials, cancel)
        features = read_features(
            config, manifest, cache_dir=cache_dir, progress=progress, cancel=cancel
        )
        data = whole_data(config, manifest, features)
        found = run_trials(
            config,
            trials,
            data,
            len(manifest.labels),
            n_trials=len(trials),
            keep_weights=True,
            device=device,
            cache_dir=cache_dir,
            run=run,
            onlooker=Onlooker(on_epoch, on_notice, progress, cancel, stop),
        )
        trained = [one for one in found if isinstance(one, FineTuned)]
    return _bundle(config, manifest, trained, len(data.training), calibration, device)


@contextlib.contextmanager
def entered(run: RunFolder | None, kind: str) -> Iterator[None]:
    """Hold a run's lock for the time of a block, and write down how it ended.

    Raises
    ------
    ParameterError
        It is a run of another kind.
    SonolensError
        Another process trains this run.
    """
    if run is None:
        yield
        return
    if run.kind != kind:
        raise ParameterError("run", f"{run.path} is a run of another kind, {run.kind}")
    with run.locked():
        run.note("running")
        try:
            yield
        except (OperationCancelled, KeyboardInterrupt):
            run.note("cancelled")
            raise
        except Exception as error:
            with contextlib.suppress(SonolensError):
                run.note("failed", reason=str(error).splitlines()[0] if str(error) else "")
            raise
        run.note("finished")


def _bundle(
    config: TrainConfig,
    manifest: DatasetManifest,
    trained: list[FineTuned],
    n_clips: int,
    calibration: Calibration | None,
    device: Device,
) -> Bundle:
    known = calibration if calibration is not None else Calibration()
    described = BundleManifest(
        name=config.name,
        title=config.title,
        description=config.description,
        architecture=config.architecture,
        labels=manifest.labels,
        features=config.features,
        normalisation=trained[0].scale,
        training=_provenance(config, manifest, device, trained, n_clips),
        metrics=known.metrics,
        temperature=known.temperature,
        threshold=known.threshold,
        licence=config.licence,
        credits=config.credits,
    )
    return Bundle(described, tuple(one.model.requires_grad_(False) for one in trained))


def _provenance(
    config: TrainConfig,
    manifest: DatasetManifest,
    device: Device,
    trained: list[FineTuned],
    n_clips: int,
) -> dict[str, Any]:
    start = config.init if config.init in {"pretrained", "random"} else Path(config.init).name
    return {
        "dataset": manifest.name,
        "layout": manifest.layout,
        "fingerprint": manifest.fingerprint(),
        "clips": n_clips,
        "start": start,
        "recipe": config.effective_recipe.model_dump(mode="json"),
        "seeds": [config.seed + number for number in range(len(trained))],
        "epochs_kept": [one.epoch for one in trained],
        "epochs_trained": [len(one.history) for one in trained],
        "device": device.name,
        "threads": device.n_threads,
        "torch": str(torch.__version__),
    }
