"""The inputs of a whole dataset, computed once and kept in memory."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import read_clip
from core.bundles.manifest import Normalisation
from core.datasets.manifest import DatasetManifest, LabelledClip
from core.errors import AudioDecodeError, DatasetError
from core.features.mel import LogMel, LogMelConfig
from core.progress import CancelToken, ProgressCallback, check_cancelled, report

__all__ = ["FeatureSet", "compute_features"]


@dataclass(frozen=True)
class FeatureSet:
    """Network inputs with their classes.

    Attributes
    ----------
    values : ndarray [shape=(n_clips, 3, n_mels, n_frames)], float16
        nats; half precision is finer than 0.01 nat over the whole range.
    targets : ndarray [shape=(n_clips,)], int64
        Class numbers 0..C-1.
    """

    values: NDArray[np.float16]
    targets: NDArray[np.int64]

    def __len__(self) -> int:
        """Count the clips."""
        return len(self.targets)

    def subset(self, positions: Sequence[int]) -> FeatureSet:
        """Take the clips at some positions, in that order."""
        chosen = np.asarray(positions, dtype=np.int64)
        return FeatureSet(self.values[chosen], self.targets[chosen])

    def statistics(self) -> Normalisation:
        """Mean and standard deviation of each channel over all clips and pixels, nats."""
        sums = np.zeros((2, 3))
        for value in self.values:
            wide = value.astype(np.float64)
            sums += wide.mean(axis=(1, 2)), np.square(wide).mean(axis=(1, 2))
        mean, square = sums / len(self)
        deviation = np.sqrt(np.maximum(square - np.square(mean), 1e-12))
        first, second, third = (round(float(value), 4) for value in mean)
        narrow, middle, wide_sd = (max(round(float(value), 4), 1e-4) for value in deviation)
        return Normalisation(mean=(first, second, third), sd=(narrow, middle, wide_sd))


def compute_features(
    manifest: DatasetManifest,
    config: LogMelConfig,
    *,
    n_workers: int = 2,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> FeatureSet:
    """Decode and transform every clip of a dataset.

    Raises
    ------
    DatasetError
        A clip cannot be decoded; it is named.
    OperationCancelled
        ``cancel`` was set.
    """
    transform = LogMel(config)
    shape = (len(manifest.clips), 3, config.n_mels, config.n_frames)
    values = np.empty(shape, dtype=np.float16)

    def fill(position: int, clip: LabelledClip) -> None:
        check_cancelled(cancel)
        try:
            decoded = read_clip(clip.path, config.sample_rate)
        except AudioDecodeError as error:
            raise DatasetError(str(error)) from error
        values[position] = transform.transform(decoded.waveform).values

    with ThreadPoolExecutor(n_workers) as pool:
        jobs = [pool.submit(fill, *item) for item in enumerate(manifest.clips)]
        try:
            for done, job in enumerate(jobs, start=1):
                job.result()
                report(progress, done, len(jobs), "computing features")
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return FeatureSet(values, np.asarray(manifest.targets, dtype=np.int64))
