"""From a configuration to the clips it trains on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.datasets.detect import read_dataset
from core.datasets.manifest import DatasetManifest
from core.datasets.splits import Fold, default_scheme, inner_split, splits_of
from core.errors import DatasetError
from core.features.cache import FeatureCache
from core.features.mel import LogMelConfig
from core.progress import CancelToken, ProgressCallback
from core.training.config import TrainConfig
from core.training.features import FeatureSet, compute_features
from core.training.trials import TrialData

__all__ = ["fold_data", "paper_features", "read_clips", "read_features", "whole_data"]

_FEATURES = "features"


def paper_features(layout: str) -> LogMelConfig:
    """How the paper makes inputs of the clips of a dataset; ESC-50's way for any other.

    Parameters
    ----------
    layout : str
        One of `core.datasets.detect.LAYOUTS`.
    """
    slow = {"sample_rate": 22_050, "n_fft": 2_205}
    if layout == "urbansound8k":
        return LogMelConfig.model_validate(slow | {"clip_duration": 4.0})
    if layout == "gtzan":
        return LogMelConfig.model_validate(slow | {"clip_duration": 30.0, "n_frames": 1_500})
    return LogMelConfig()


def read_clips(config: TrainConfig) -> DatasetManifest:
    """Read the dataset of a configuration.

    Raises
    ------
    DatasetError
        It cannot be read, or has fewer than two classes.
    ParameterError
        Its layout or split is unknown.
    """
    manifest = read_dataset(config.data, config.layout, exclude=config.exclude, split=config.split)
    if len(manifest.labels) < 2:
        raise DatasetError(
            f"{config.data}: holds {len(manifest.labels)} class of sounds; training needs two"
        )
    return manifest


def read_features(
    config: TrainConfig,
    manifest: DatasetManifest,
    *,
    cache_dir: Path | None,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> FeatureSet:
    """Compute the inputs of a dataset's clips, or take them from the cache below ``cache_dir``.

    Raises
    ------
    DatasetError
        A clip cannot be decoded; it is named.
    OperationCancelled
        ``cancel`` was set.
    """
    cache = None if cache_dir is None else FeatureCache(cache_dir / _FEATURES)
    return compute_features(
        manifest, config.features, cache=cache, progress=progress, cancel=cancel
    )


def whole_data(config: TrainConfig, manifest: DatasetManifest, features: FeatureSet) -> TrialData:
    """All clips, some of them set aside where the recipe chooses the epoch on them.

    Of a dataset that comes in parts, the test part is left out, and the validation part is what
    the epoch may be chosen on.

    Raises
    ------
    ParameterError
        No class has two sources to divide.
    DatasetError
        The parts share a source, or a class has nothing to train on.
    """
    scheme = manifest.split if manifest.split != "auto" else default_scheme(manifest)
    if scheme != "subsets":
        return _divided(config, manifest, features, range(len(features)), ())
    [fold] = splits_of(manifest, scheme).folds
    validation = fold.held_out if fold.name == "validation" else fold.validation
    return _divided(config, manifest, features, fold.training, validation)


def fold_data(
    config: TrainConfig, manifest: DatasetManifest, features: FeatureSet, fold: Fold
) -> TrialData:
    """Take the clips of one fold: to train on, to choose the epoch on, and held out.

    Raises
    ------
    ParameterError
        No class has two sources to divide.
    """
    data = _divided(config, manifest, features, fold.training, fold.validation)
    return TrialData(data.training, data.inner, features.subset(fold.held_out))


def _divided(
    config: TrainConfig,
    manifest: DatasetManifest,
    features: FeatureSet,
    positions: Sequence[int],
    validation: Sequence[int],
) -> TrialData:
    recipe = config.effective_recipe
    if validation:
        return TrialData(features.subset(positions), features.subset(validation))
    if recipe.epoch_choice != "inner":
        return TrialData(features.subset(positions))
    rest, aside = inner_split(manifest, positions, recipe.inner_fraction, config.seed)
    return TrialData(features.subset(rest), features.subset(aside))
