"""Where the clips of a study lie, and their inputs, computed once for all that share them."""

from __future__ import annotations

import functools
import socket
from dataclasses import dataclass
from pathlib import Path

from core.datasets.manifest import DatasetManifest
from core.datasets.splits import splits_of
from core.errors import DatasetError
from core.features.mel import LogMelConfig
from core.progress import CancelToken, ProgressCallback
from core.studies.trial import StudyTrial
from core.training.config import TrainConfig
from core.training.data import fold_data, read_clips, read_features
from core.training.features import FeatureSet
from core.training.plan import fingerprint_of
from core.training.recipe import RECIPES
from core.training.trials import TrialData

__all__ = [
    "DataAbsentError",
    "DataSource",
    "TrialFeatures",
    "checked_source",
    "features_of",
    "forget_sources",
    "read_source",
]


class DataAbsentError(DatasetError):
    """The clips of a study are not where they should be, or are other ones."""


@dataclass(frozen=True)
class DataSource:
    """A dataset by its path, which every machine that takes part knows it by.

    Attributes
    ----------
    path : Path
        Folder of labelled clips, or a table of them; absolute where several machines take part.
    layout : str
    exclude : tuple of str
        See `core.training.config.TrainConfig`.
    """

    path: Path
    layout: str = "auto"
    exclude: tuple[str, ...] = ()

    def config(self, trial: StudyTrial | None = None, device: str = "auto") -> TrainConfig:
        """Configure the training of a trial; without one, what it takes to read the clips."""
        settings = {"data": self.path, "layout": self.layout, "exclude": self.exclude}
        if trial is None:
            return TrainConfig.model_validate(settings | {"recipe": RECIPES["quick"]})
        return TrainConfig.model_validate(
            settings
            | {
                "split": trial.split,
                "architecture": trial.architecture,
                "init": trial.start.name,
                "recipe": trial.recipe,
                "seed": trial.split_seed,
                "features": trial.features,
                "device": device,
            }
        )


@functools.lru_cache(maxsize=2)
def read_source(source: DataSource) -> DatasetManifest:
    """Read the clips' table once a process.

    Raises
    ------
    DatasetError
        It cannot be read, or has fewer than two classes.
    """
    return read_clips(source.config())


def checked_source(source: DataSource, data: str) -> DatasetManifest:
    """Read the clips and compare them with those that a study was planned with.

    Raises
    ------
    DataAbsentError
        They are not there, or are other ones; it names this machine.
    """
    try:
        manifest = read_source(source)
        found = fingerprint_of(manifest)
    except (DatasetError, OSError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise DataAbsentError(
            f"the clips of the study are not to be had on {socket.gethostname()}: {reason}; put"
            f" them at {source.path} on every machine"
        ) from error
    if found != data:
        raise DataAbsentError(
            f"{source.path} on {socket.gethostname()}: these are not the clips that the study was"
            " planned with; put the same ones on every machine, or begin another study"
        )
    return manifest


class TrialFeatures:
    """Inputs of the clips of one source, held for the two forms that were asked for last."""

    def __init__(self, source: DataSource, cache_dir: Path | None) -> None:
        self._source = source
        self._cache_dir = cache_dir
        self._held: dict[str, tuple[DatasetManifest, FeatureSet]] = {}

    def read(
        self,
        data: str,
        features: LogMelConfig,
        *,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> tuple[DatasetManifest, FeatureSet]:
        """Give the clips and their inputs in one form.

        Raises
        ------
        DataAbsentError
            The clips are not there, or are other ones.
        DatasetError
            One of them cannot be decoded.
        OperationCancelled
            ``cancel`` was set.
        """
        key = data + features.model_dump_json()
        if key not in self._held:
            while len(self._held) > 1:
                self._held.pop(next(iter(self._held)))
            manifest = checked_source(self._source, data)
            config = self._source.config().model_copy(update={"features": features})
            computed = read_features(
                config, manifest, cache_dir=self._cache_dir, progress=progress, cancel=cancel
            )
            self._held[key] = manifest, computed
        return self._held[key]

    def of_trial(
        self, trial: StudyTrial, cancel: CancelToken | None = None
    ) -> tuple[TrialData, int]:
        """Give the clips that a trial trains on and those that it is measured on; count classes.

        Raises
        ------
        DataAbsentError, DatasetError, OperationCancelled
            As `read`.
        """
        manifest, computed = self.read(trial.data, trial.features, cancel=cancel)
        folds = splits_of(manifest, trial.split, seed=trial.split_seed).folds
        fold = next((fold for fold in folds if fold.name == trial.fold), None)
        if fold is None:
            raise DataAbsentError(f"{self._source.path}: has no fold {trial.fold!r}")
        data = fold_data(self._source.config(trial), manifest, computed, fold)
        return data, len(manifest.labels)


@functools.lru_cache(maxsize=1)
def features_of(source: DataSource, cache_dir: Path | None) -> TrialFeatures:
    """Give the inputs of a source that the trials of this process share."""
    return TrialFeatures(source, cache_dir)


def forget_sources() -> None:
    """Let go of what this process holds of clips: they may have changed since."""
    features_of.cache_clear()
    read_source.cache_clear()
