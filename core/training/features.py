"""The inputs of a whole dataset: computed once, kept in memory or mapped from the cache."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from core.audio.augment import pitch_and_stretch
from core.audio.decode import read_clip
from core.bundles.manifest import Normalisation
from core.datasets.manifest import DatasetManifest
from core.errors import AudioDecodeError, DatasetError
from core.features.cache import FeatureCache, Half, clip_key
from core.features.mel import LogMelConfig
from core.features.representations import input_transform
from core.progress import CancelToken, ProgressCallback, check_cancelled, report

__all__ = ["Change", "ClipInputs", "FeatureSet", "MappedValues", "compute_features"]

Change = tuple[float, float]
"""Semitones that a sound is shifted by, and the rate that it is then played at."""

_MEMORY_SHARE = 0.125
"""Of the free memory, what the inputs of a dataset may take before they are mapped instead."""


class ClipInputs:
    """Network inputs of clips, computed when they are asked for; safe between threads.

    A clip that is changed from then on is refused: inputs of two states are never mixed.

    Parameters
    ----------
    cache : FeatureCache, optional
        Where inputs are kept; where it is missing, or cannot be written, they stay in memory.
    """

    def __init__(
        self, paths: Sequence[Path], config: LogMelConfig, cache: FeatureCache | None = None
    ) -> None:
        self._paths = tuple(paths)
        self._config = config
        self._cache = cache
        self._transform = input_transform(config)
        self._stamps = tuple(_stamp(path) for path in self._paths)
        self._kept: dict[tuple[int, Change | None], Half] = {}
        self._lock = threading.Lock()

    @property
    def shape(self) -> tuple[int, int, int]:
        """Of one input: (3, n_mels, n_frames)."""
        return 3, self._config.n_mels, self._config.n_frames

    def compute(self, number: int, change: Change | None = None) -> Half:
        """Decode one clip, change its sound and transform it.

        Raises
        ------
        DatasetError
            It cannot be decoded, or was changed; it is named.
        """
        path, rate = self._paths[number], self._config.sample_rate
        try:
            waveform = read_clip(path, rate).waveform
        except AudioDecodeError as error:
            raise DatasetError(str(error)) from error
        self._refuse_changed(number)
        if change is not None:
            waveform = pitch_and_stretch(waveform, rate, *change)
        return self._transform(waveform).astype(np.float16)

    def load(self, number: int, change: Change | None = None, *, hold: bool = True) -> Half:
        """Give what was computed before, or compute and keep it.

        Parameters
        ----------
        hold : bool
            Keep it in memory where no cache keeps it.

        Raises
        ------
        DatasetError
            The clip cannot be decoded, is no longer there, or was changed; it is named.
        """
        kept = self._kept.get((number, change))
        if kept is not None:
            return kept
        if self._cache is not None:
            try:
                key = clip_key(self._paths[number], self._config, change)
            except OSError as error:
                reason = (error.strerror or "cannot be read").lower()
                raise DatasetError(f"{self._paths[number]}: {reason}") from error
            self._refuse_changed(number)
            found = self._cache.read(key, self.shape)
            if found is not None:
                return found
            values = self.compute(number, change)
            if self._cache.write(key, values):
                return values
        else:
            values = self.compute(number, change)
        if hold:
            with self._lock:
                self._kept[(number, change)] = values
        return values

    def _refuse_changed(self, number: int) -> None:
        if _stamp(self._paths[number]) != self._stamps[number]:
            raise DatasetError(
                f"{self._paths[number]}: was changed while it was being used; begin again with the"
                " clips as they are now"
            )


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


@dataclass(frozen=True)
class MappedValues:
    """Inputs of some clips, read from the cache each time they are indexed.

    Attributes
    ----------
    numbers : ndarray [shape=(n_clips,)]
        Each clip's place in ``inputs``.
    """

    inputs: ClipInputs
    numbers: NDArray[np.int64]

    def __len__(self) -> int:
        """Count the clips."""
        return len(self.numbers)

    def __getitem__(self, positions: NDArray[np.int64] | slice) -> Half:
        """Copy the inputs of several clips [shape=(n, 3, n_mels, n_frames)]."""
        chosen = self.numbers[positions]
        values = np.empty((len(chosen), *self.inputs.shape), dtype=np.float16)
        for row, number in enumerate(chosen):
            values[row] = self.inputs.load(int(number))
        return values


@dataclass(frozen=True)
class FeatureSet:
    """Network inputs with their classes.

    Attributes
    ----------
    values : ndarray [shape=(n_clips, 3, n_mels, n_frames)], float16, or MappedValues
        nats; half precision is finer than 0.01 nat over the whole range of a log-mel input.
    targets : ndarray [shape=(n_clips,)], int64
        Class numbers 0..C-1.
    inputs : ClipInputs or None
        Where changed forms of the clips come from; None for inputs without sound behind them.
    numbers : ndarray [shape=(n_clips,)] or None
        Each clip's place in ``inputs``.
    """

    values: Half | MappedValues
    targets: NDArray[np.int64]
    inputs: ClipInputs | None = None
    numbers: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        """Count the clips."""
        return len(self.targets)

    def subset(self, positions: Sequence[int] | NDArray[np.int64]) -> FeatureSet:
        """Take the clips at some positions, in that order."""
        chosen = np.asarray(positions, dtype=np.int64)
        values: Half | MappedValues
        if isinstance(self.values, MappedValues):
            values = MappedValues(self.values.inputs, self.values.numbers[chosen])
        else:
            values = self.values[chosen]
        numbers = None if self.numbers is None else self.numbers[chosen]
        return FeatureSet(values, self.targets[chosen], self.inputs, numbers)

    def changed(self, position: int, change: Change, *, keep: bool) -> Half:
        """Input of a clip whose sound was changed; kept for the next time if asked to.

        Raises
        ------
        DatasetError
            The clip cannot be read any more, or there is no sound behind these inputs.
        """
        if self.inputs is None or self.numbers is None:
            raise DatasetError("these inputs have no sound that could be changed")
        number = int(self.numbers[position])
        return self.inputs.load(number, change) if keep else self.inputs.compute(number, change)

    def statistics(self) -> Normalisation:
        """Mean and standard deviation of each channel over all clips and pixels, nats."""
        sums = np.zeros((2, 3))
        for position in range(len(self)):
            wide = self.values[position : position + 1].astype(np.float64)
            sums += wide.mean(axis=(0, 2, 3)), np.square(wide).mean(axis=(0, 2, 3))
        mean, square = sums / len(self)
        deviation = np.sqrt(np.maximum(square - np.square(mean), 1e-12))
        first, second, third = (round(float(value), 4) for value in mean)
        narrow, middle, wide_sd = (max(round(float(value), 4), 1e-4) for value in deviation)
        return Normalisation(mean=(first, second, third), sd=(narrow, middle, wide_sd))


def compute_features(
    manifest: DatasetManifest,
    config: LogMelConfig,
    *,
    cache: FeatureCache | None = None,
    in_memory: bool | None = None,
    n_workers: int = 2,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> FeatureSet:
    """Decode and transform every clip of a dataset, as far as the cache does not have it.

    Parameters
    ----------
    in_memory : bool, optional
        Hold the inputs in memory instead of mapping them from the cache; where None, if they take
        less than an eighth of what is free. Without a cache they always are.

    Raises
    ------
    DatasetError
        A clip cannot be decoded; it is named.
    OperationCancelled
        ``cancel`` was set.
    """
    inputs = ClipInputs([clip.path for clip in manifest.clips], config, cache)
    numbers = np.arange(len(manifest.clips), dtype=np.int64)
    targets = np.asarray(manifest.targets, dtype=np.int64)
    if in_memory is None:
        free = psutil.virtual_memory().available
        in_memory = 2 * len(numbers) * int(np.prod(inputs.shape)) <= _MEMORY_SHARE * free
    held: Half | None = None
    if in_memory or cache is None:
        held = np.empty((len(numbers), *inputs.shape), dtype=np.float16)

    def fill(number: int) -> None:
        check_cancelled(cancel)
        if held is None:
            inputs.load(number)
        else:
            held[number] = inputs.load(number, hold=False)

    with ThreadPoolExecutor(n_workers) as pool:
        jobs = [pool.submit(fill, number) for number in range(len(numbers))]
        try:
            for done, job in enumerate(jobs, start=1):
                job.result()
                report(progress, done, len(jobs), "computing features")
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    values = held if held is not None else MappedValues(inputs, numbers)
    return FeatureSet(values, targets, inputs, numbers)
