"""Batches prepared ahead by worker threads, while the network computes.

What is in a batch follows from the seed, the epoch and its place (`core.training.draws`), not from
timing. Threads are enough: decoding, transforms and NumPy's arithmetic let others run meanwhile.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType

import numpy as np
import torch
from numpy.typing import NDArray

from core.bundles.manifest import Normalisation
from core.errors import OperationCancelled
from core.models.device import Device
from core.progress import CancelToken, check_cancelled
from core.results import FloatArray
from core.training.augment import augment
from core.training.draws import batch_generator, change_of, order_of
from core.training.features import FeatureSet
from core.training.recipe import Recipe

__all__ = ["Batch", "Feeder", "batches_of", "n_batches_of", "scaled_input"]

_LISTENING = 0.05
"""s between two looks at the cancel token while a batch is awaited."""


@dataclass(frozen=True)
class Batch:
    """What one step of training is shown.

    Attributes
    ----------
    inputs : Tensor [shape=(n, 3, n_mels, n_frames)], float32
        On the CPU; pinned for CUDA.
    shares : Tensor [shape=(n, n_classes)], float32
        Class shares that sum to 1.
    """

    inputs: torch.Tensor
    shares: torch.Tensor

    def __len__(self) -> int:
        """Count the clips."""
        return len(self.shares)


def batches_of(order: NDArray[np.int64], batch_size: int) -> Iterator[NDArray[np.int64]]:
    """Positions batch by batch; a last batch of one, which batch-norm cannot use, is joined."""
    starts = list(range(0, len(order), batch_size))
    if len(starts) > 1 and len(order) - starts[-1] == 1:
        starts.pop()
    for number, start in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else len(order)
        yield order[start:stop]


def n_batches_of(n_shown: int, batch_size: int) -> int:
    """How many batches `batches_of` gives; at least 1."""
    return max(n_shown // batch_size + (n_shown % batch_size > 1), 1)


def scaled_input(values: NDArray[np.floating], scale: Normalisation, *, last: bool) -> torch.Tensor:
    """Scale inputs and hand them to torch [shape=(n, 3, n_mels, n_frames)], float32.

    Parameters
    ----------
    last : bool
        Lay them out with the channels last.
    """
    mean = np.asarray(scale.mean, dtype=np.float32)[:, None, None]
    deviation = np.asarray(scale.sd, dtype=np.float32)[:, None, None]
    scaled = np.asarray((values - mean) / deviation, dtype=np.float32)
    if not last:
        return torch.from_numpy(np.ascontiguousarray(scaled))
    return torch.from_numpy(np.ascontiguousarray(scaled.transpose(0, 2, 3, 1))).permute(0, 3, 1, 2)


class Feeder:
    """Prepares the batches of all epochs from ``first`` on; to be entered, and iterated by epoch.

    Parameters
    ----------
    first, last : int
        Epochs, counted from 1. Those that nobody asks for any more are dropped on exit.
    n_workers : int, optional
        Threads.
    """

    def __init__(
        self,
        data: FeatureSet,
        n_classes: int,
        scale: Normalisation,
        recipe: Recipe,
        device: Device,
        *,
        seed: int,
        first: int = 1,
        last: int | None = None,
        n_workers: int | None = None,
    ) -> None:
        self._data = data
        self._n_classes = n_classes
        self._scale = scale
        self._recipe = recipe
        self._pinned = device.kind == "cuda"
        self._seed = seed
        self._last = recipe.epochs if last is None else last
        workers = n_workers if n_workers is not None else _workers(recipe, device)
        self._ahead = workers + 1
        self._stopped = threading.Event()
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="feeder")
        self._plan = self._all_batches(first)
        self._waiting_for: deque[tuple[int, Future[Batch]]] = deque()
        self.waited = 0.0

    def __enter__(self) -> Feeder:
        """Begin to prepare."""
        self._fill()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop, within one clip."""
        self._stopped.set()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._waiting_for.clear()

    def epoch(self, epoch: int, cancel: CancelToken | None = None) -> Iterator[Batch]:
        """Batches of the next epoch; ``waited`` then says for how many s they were awaited.

        Raises
        ------
        DatasetError
            A clip whose sound is to be changed cannot be read any more.
        OperationCancelled
            ``cancel`` was set.
        """
        self.waited = 0.0
        while self._waiting_for and self._waiting_for[0][0] == epoch:
            _, future = self._waiting_for.popleft()
            started = time.perf_counter()
            while not future.done() and not _done_within(future, _LISTENING):
                check_cancelled(cancel)
            batch = future.result()
            self.waited += time.perf_counter() - started
            self._fill()
            yield batch

    def _fill(self) -> None:
        while len(self._waiting_for) < self._ahead:
            job = next(self._plan, None)
            if job is None:
                return
            self._waiting_for.append((job[0], self._pool.submit(self._prepare, *job)))

    def _all_batches(self, first: int) -> Iterator[tuple[int, int, NDArray[np.int64]]]:
        n_shown = self._recipe.shown(len(self._data))
        for epoch in range(first, self._last + 1):
            order = order_of(self._seed, epoch, n_shown)
            for number, chosen in enumerate(batches_of(order, self._recipe.batch_size)):
                yield epoch, number, chosen

    def _prepare(self, epoch: int, number: int, chosen: NDArray[np.int64]) -> Batch:
        generator = batch_generator(self._seed, epoch, number)
        values, shares = augment(
            self._values(epoch, chosen),
            self._data.targets[chosen % len(self._data)],
            self._n_classes,
            self._recipe,
            generator,
        )
        inputs = scaled_input(values, self._scale, last=self._recipe.channels_last)
        if self._pinned:
            inputs = inputs.pin_memory()
        return Batch(inputs, torch.from_numpy(shares))

    def _values(self, epoch: int, chosen: NDArray[np.int64]) -> FloatArray:
        """Take the inputs of clips [shape=(n, 3, n_mels, n_frames)].

        In a doubled set, numbers from ``n`` on mean the changed forms of clips 0 to ``n - 1``.
        """
        data, recipe = self._data, self._recipe
        positions = chosen % len(data)
        values = data.values[positions].astype(np.float32)
        if not recipe.changes_sound:
            return values
        for row, position in enumerate(positions):
            if recipe.doubled and chosen[row] < len(data):
                continue
            if self._stopped.is_set():
                raise OperationCancelled
            place = int(position if data.numbers is None else data.numbers[position])
            change = change_of(recipe, self._seed, epoch, place)
            values[row] = data.changed(int(position), change, keep=recipe.variants > 0)
        return values


def _done_within(future: Future[Batch], seconds: float) -> bool:
    try:
        future.exception(timeout=seconds)
    except TimeoutError:
        return False
    return True


def _workers(recipe: Recipe, device: Device) -> int:
    """Threads that keep up with the network as far as the cores allow it."""
    cores = os.cpu_count() or 1
    if device.kind == "cpu":
        return max(cores // 2, 1) if recipe.changes_sound else 1
    return max(min(cores - 1, 16 if recipe.changes_sound else 4), 1)
