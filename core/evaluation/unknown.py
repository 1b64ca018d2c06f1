"""How often a sound of no known class is taken for a known one: classes are left out to see it.

Networks are trained without some of the classes, and then hear clips of those classes, which no
network of the ensemble has met, beside held-out clips of the classes that it knows. What the two
kinds of clips show of confidence says what a threshold does to either.

References
----------
Hendrycks, Gimpel (2017), "A Baseline for Detecting Misclassified and Out-of-Distribution Examples
in Neural Networks".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.datasets.manifest import DatasetManifest
from core.datasets.splits import Fold, splits_of
from core.errors import ParameterError
from core.inference.calibration import apply_temperature, fit_temperature, fit_threshold
from core.inference.ensemble import softmax
from core.models.device import Device, resolve_device
from core.results import FloatArray
from core.training.config import TrainConfig
from core.training.data import fold_data, read_clips, read_features
from core.training.plan import plan_of
from core.training.trials import Onlooker, run_trials

__all__ = ["LeftOutClasses", "UnknownSounds", "class_groups", "measure_group"]

_UNKNOWN = -1
"""Class number of clips that no network has met the class of."""


@dataclass(frozen=True)
class LeftOutClasses:
    """One ensemble for each fold, trained without a group of classes.

    Attributes
    ----------
    classes : tuple of str
        Left out of the training.
    temperature : float
        Fitted on the known held-out clips of all folds together.
    known, unknown : ndarray [shape=(n,)]
        Calibrated confidence in each held-out clip of the classes kept, and of those left out.
    right : ndarray [shape=(n,)], bool
        Whether the class heard in each known clip is its own.
    """

    classes: tuple[str, ...]
    temperature: float
    known: FloatArray
    unknown: FloatArray
    right: NDArray[np.bool_]


@dataclass(frozen=True)
class UnknownSounds:
    """What a threshold of confidence does to sounds that are known and to those that are not.

    Attributes
    ----------
    dataset : str
    config : TrainConfig
    folds : tuple of str
        Held out in turn.
    groups : tuple of LeftOutClasses
    machine : dict
    """

    dataset: str
    config: TrainConfig
    folds: tuple[str, ...]
    groups: tuple[LeftOutClasses, ...]
    machine: dict[str, Any]

    @property
    def known(self) -> FloatArray:
        """Confidences in known held-out clips, of all groups."""
        return np.concatenate([group.known for group in self.groups])

    @property
    def unknown(self) -> FloatArray:
        """Confidences in clips of classes left out, of all groups."""
        return np.concatenate([group.unknown for group in self.groups])

    def false_reject_rate(self, threshold: float) -> float:
        """Share of known clips that are called unknown."""
        return float((self.known < threshold).mean())

    def false_accept_rate(self, threshold: float) -> float:
        """Share of unknown clips that are taken for a known class."""
        return float((self.unknown >= threshold).mean())

    def threshold_at(self, false_reject_rate: float) -> float:
        """Confidence that this share of known clips falls below."""
        return fit_threshold(self.known, false_reject_rate)

    @property
    def area(self) -> float:
        """Probability that a known clip has more confidence than an unknown one (ROC area)."""
        known, unknown = np.sort(self.known), self.unknown
        above = len(known) - np.searchsorted(known, unknown, side="right")
        equal = np.searchsorted(known, unknown, side="right") - np.searchsorted(known, unknown)
        return float((above + 0.5 * equal).mean() / len(known))

    def rates(self, threshold: float) -> dict[str, Any]:
        """Both error rates at a threshold, with what they were measured on."""
        return {
            "threshold": threshold,
            "false_reject_rate": self.false_reject_rate(threshold),
            "false_accept_rate": self.false_accept_rate(threshold),
            "n_known": len(self.known),
            "n_unknown": len(self.unknown),
            "left_out": [list(group.classes) for group in self.groups],
            "folds": list(self.folds),
            "members": self.config.members,
        }

    def to_json(self) -> dict[str, Any]:
        """Everything that the rates at any threshold follow from."""
        return {
            "dataset": self.dataset,
            "architecture": self.config.architecture,
            "init": Path(self.config.init).name,
            "members": self.config.members,
            "seeds": [self.config.seed + number for number in range(self.config.members)],
            "recipe": self.config.effective_recipe.model_dump(mode="json"),
            "folds": list(self.folds),
            "machine": self.machine,
            "area": self.area,
            "groups": [
                {
                    "left_out": list(group.classes),
                    "temperature": group.temperature,
                    "accuracy": float(group.right.mean()),
                    "known": [round(float(value), 6) for value in group.known],
                    "unknown": [round(float(value), 6) for value in group.unknown],
                }
                for group in self.groups
            ],
        }


def class_groups(labels: Sequence[str], size: int, seed: int) -> tuple[tuple[str, ...], ...]:
    """Divide classes by chance into groups that are left out together; each is in one group.

    Raises
    ------
    ParameterError
        Fewer than two classes would be left to tell apart.
    """
    if not 1 <= size <= len(labels) - 2:
        raise ParameterError(
            "size", f"{size} of {len(labels)} classes left out leave fewer than two, or none out"
        )
    order = np.random.default_rng(seed).permutation(len(labels))
    return tuple(
        tuple(labels[number] for number in sorted(order[first : first + size]))
        for first in range(0, len(labels), size)
    )


def measure_group(
    config: TrainConfig,
    left_out: Sequence[str],
    *,
    folds: Sequence[str] | None = None,
    device: Device | None = None,
    cache_dir: Path | None = None,
    onlooker: Onlooker | None = None,
) -> LeftOutClasses:
    """Train without a group of classes, a fold held out in turn, and hear those classes.

    Parameters
    ----------
    folds : sequence of str, optional
        Held out in turn; all if None.

    Raises
    ------
    ParameterError
        A class or fold does not exist, or fewer than two classes are left.
    DatasetError, WeightsError, OperationCancelled
        As `core.evaluation.cross_validation.cross_validate`.
    """
    device = device if device is not None else resolve_device(config.device)
    onlooker = onlooker or Onlooker()
    manifest = read_clips(config)
    kept = _kept(manifest, left_out)
    chosen = _chosen(splits_of(manifest, seed=config.seed).folds, folds)
    features = read_features(
        config, manifest, cache_dir=cache_dir, progress=onlooker.progress, cancel=onlooker.cancel
    )
    features = replace(features, targets=_numbers(manifest, kept))
    trials = plan_of([fold.name for fold in chosen], config.members)
    means, targets = [], []
    for fold in chosen:
        training, validation = (
            tuple(position for position in positions if features.targets[position] != _UNKNOWN)
            for positions in (fold.training, fold.validation)
        )
        known_only = replace(fold, training=training, validation=validation)
        data = fold_data(config, manifest, features, known_only)
        trained = run_trials(
            config,
            [trial for trial in trials if trial.fold == fold.name],
            data,
            len(kept),
            n_trials=len(trials),
            keep_weights=False,
            device=device,
            cache_dir=cache_dir,
            run=None,
            onlooker=onlooker,
        )
        members = [softmax(member.observed)[member.epoch - 1] for member in trained]
        means.append(np.mean(members, axis=0))
        targets.append(features.targets[list(fold.held_out)])
    return _confidences(tuple(left_out), np.concatenate(means), np.concatenate(targets))


def _confidences(
    left_out: tuple[str, ...], means: FloatArray, targets: NDArray[np.int64]
) -> LeftOutClasses:
    known = targets != _UNKNOWN
    temperature = fit_temperature(means[known], targets[known])
    confidences = apply_temperature(means, temperature).max(axis=1)
    right = means[known].argmax(axis=1) == targets[known]
    return LeftOutClasses(left_out, temperature, confidences[known], confidences[~known], right)


def _kept(manifest: DatasetManifest, left_out: Sequence[str]) -> tuple[str, ...]:
    absent = sorted(set(left_out) - set(manifest.labels))
    if absent:
        raise ParameterError("left_out", f"{manifest.name} has no class {', '.join(absent)}")
    kept = tuple(label for label in manifest.labels if label not in left_out)
    if len(kept) < 2 or not left_out:
        raise ParameterError("left_out", "leaves fewer than two classes, or none out")
    return kept


def _chosen(folds: Sequence[Fold], names: Sequence[str] | None) -> list[Fold]:
    absent = sorted(set(names or ()) - {fold.name for fold in folds})
    if absent:
        raise ParameterError("folds", f"there is no fold {', '.join(absent)}")
    return [fold for fold in folds if names is None or fold.name in names]


def _numbers(manifest: DatasetManifest, kept: Sequence[str]) -> NDArray[np.int64]:
    """Class number of each clip among those kept; `_UNKNOWN` for the others."""
    numbers = {label: number for number, label in enumerate(kept)}
    return np.array([numbers.get(clip.label, _UNKNOWN) for clip in manifest.clips], dtype=np.int64)
