"""How long the trials of a study will take, from trials that were timed and from nothing else."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from core.datasets.manifest import DatasetManifest
from core.datasets.splits import splits_of
from core.models.device import Device
from core.progress import CancelToken, ProgressCallback
from core.studies.source import DataSource
from core.studies.store import StudyRow
from core.studies.trial import StudyTrial
from core.training.estimate import estimate

__all__ = ["Pace", "StudyEstimate", "estimate_study", "paces_of", "probe_pace", "shown_clips"]

FROM_TRIALS, FROM_PACES = "trials", "paces"
_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True)
class Pace:
    """How fast one network trains on one machine.

    Attributes
    ----------
    seconds : float
        s of a trial for each clip that an epoch of it shows.
    n_trials : int
        Trials that this is the median of; 0 for a short probe.
    """

    seconds: float
    n_trials: int = 0


@dataclass(frozen=True)
class StudyEstimate:
    """Time that is left of a study, its trials carried out one after another.

    Attributes
    ----------
    n_left : int
        Trials that are not done.
    seconds : float or None
        Of all of them; None as soon as one is of a network that was never timed.
    by_trial : mapping
        s of each trial that is left and can be estimated, by its identity.
    unknown : tuple of str
        Networks that were never timed.
    basis : str
        ``"trials"``: trials of this study; ``"paces"``: at least one network was timed elsewhere;
        empty where nothing is known or left.
    """

    n_left: int
    seconds: float | None
    by_trial: Mapping[str, float] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    basis: str = ""


def shown_clips(trial: StudyTrial, n_clips: int) -> int:
    """Count the clips that all epochs of a trial show together, of a dataset of ``n_clips``."""
    return trial.recipe.epochs * trial.recipe.shown(n_clips)


def paces_of(rows: Iterable[StudyRow], n_clips: int) -> dict[str, Pace]:
    """Give the pace of each network that rows tell of, by its name; of failed trials, nothing.

    Parameters
    ----------
    n_clips : int
        Of the dataset, all folds.
    """
    return _medians(rows, n_clips, lambda trial: trial.architecture)


def estimate_study(
    rows: Sequence[StudyRow], n_clips: int, paces: Mapping[str, Pace] | None = None
) -> StudyEstimate:
    """Reckon what is left from the trials that are done, else from what was measured before.

    A trial takes the time of those that do the same with the same network, at other folds and
    seeds; failing that, of those of the same network; failing that, the network's pace.

    Parameters
    ----------
    rows : sequence of StudyRow
        All of the study.
    n_clips : int
        Of the dataset, all folds.
    paces : mapping, optional
        By the name of a network.
    """
    alike, by_network = _medians(rows, n_clips, _kind), paces_of(rows, n_clips)
    left = [row.trial for row in rows if row.status != "done"]
    by_trial: dict[str, float] = {}
    unknown: dict[str, None] = {}
    from_paces = False
    for trial in left:
        found = alike.get(_kind(trial)) or by_network.get(trial.architecture)
        if found is None:
            found = (paces or {}).get(trial.architecture)
            from_paces |= found is not None
        if found is None:
            unknown[trial.architecture] = None
        else:
            by_trial[trial.identity] = found.seconds * shown_clips(trial, n_clips)
    return StudyEstimate(
        n_left=len(left),
        seconds=None if unknown else sum(by_trial.values()),
        by_trial=by_trial,
        unknown=tuple(unknown),
        basis="" if not by_trial else FROM_PACES if from_paces else FROM_TRIALS,
    )


def probe_pace(
    trial: StudyTrial,
    source: DataSource,
    manifest: DatasetManifest,
    *,
    device: Device,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Pace:
    """Take a few steps of a trial's training to learn the pace of its network.

    What a study measures after training, and the weights that it leaves out or keeps unchanged, are
    not in it; the first trials that are done correct that.

    Raises
    ------
    DatasetError, SonolensError, OperationCancelled
        As `core.training.estimate.estimate`.
    """
    n_folds = len(splits_of(manifest, trial.split, seed=trial.split_seed).folds)
    found = estimate(
        source.config(trial, device.kind).model_copy(update={"members": 1}),
        manifest,
        n_folds=n_folds,
        device=device,
        progress=progress,
        cancel=cancel,
    )
    of_one = (found.seconds - found.seconds_of_inputs) / n_folds
    return Pace(of_one / shown_clips(trial, len(manifest.clips)))


def _kind(trial: StudyTrial) -> tuple[Hashable, ...]:
    """Tell apart trials whose epochs do not take the same time."""
    return trial.architecture, trial.how, trial.blocks, trial.inputs


def _medians(
    rows: Iterable[StudyRow], n_clips: int, key: Callable[[StudyTrial], _Key]
) -> dict[_Key, Pace]:
    found: dict[_Key, list[float]] = {}
    for row in rows:
        shown = shown_clips(row.trial, n_clips)
        if row.status == "done" and row.seconds > 0 and shown:
            found.setdefault(key(row.trial), []).append(row.seconds / shown)
    return {name: Pace(statistics.median(each), len(each)) for name, each in found.items()}
