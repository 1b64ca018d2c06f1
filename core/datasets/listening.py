"""What one pass over a clip's samples tells, in constant memory."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from core.audio.decode import open_channels
from core.datasets.near_duplicates import FINGERPRINT_SECONDS, Fingerprint, fingerprint_of
from core.errors import AudioDecodeError
from core.progress import CancelToken, check_cancelled
from core.results import FloatArray

__all__ = ["Heard", "Unheard", "listen", "listen_to_all"]

_FULL_SCALE = 0.999
_SHORTEST_RUN = 3
_CLIPS_AHEAD = 4
_EMPTY = ("is empty", "holds no samples")


@dataclass(frozen=True)
class Heard:
    """A clip that was decoded to its end.

    Attributes
    ----------
    sample_rate : int
        Hz.
    duration : float
        s.
    peak : float
        Largest magnitude of any channel; 1 is full scale.
    clipped : float
        Share of samples that are at full scale in runs of three or more.
    digest : bytes
        Of the decoded samples, channel count and rate: equal for a WAV file and its FLAC copy.
    fingerprint : Fingerprint or None
        None where there is too little to compare.
    """

    sample_rate: int
    channels: int
    duration: float
    container: str
    peak: float
    clipped: float
    digest: bytes
    fingerprint: Fingerprint | None


@dataclass(frozen=True)
class Unheard:
    """A clip that could not be decoded, and why.

    Attributes
    ----------
    empty : bool
        The file is there and sound, but has no samples.
    """

    reason: str
    empty: bool


def listen(path: Path, cancel: CancelToken | None = None) -> Heard | Unheard:
    """Decode a clip once.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set.
    """
    try:
        return _listen(path, cancel)
    except AudioDecodeError as error:
        return Unheard(error.reason, error.reason.startswith(_EMPTY))


def listen_to_all(
    paths: Sequence[Path], n_workers: int, cancel: CancelToken | None = None
) -> Iterator[Heard | Unheard]:
    """Decode clips in threads, a few ahead of the one that is asked for, in order.

    Raises
    ------
    OperationCancelled
        ``cancel`` was set.
    """
    n_workers = max(n_workers, 1)
    with ThreadPoolExecutor(n_workers) as pool:
        waiting: deque[Future[Heard | Unheard]] = deque()
        remaining = iter(paths)
        stop = CancelToken()
        tokens = _Either(stop, cancel)
        try:
            for path in islice(remaining, n_workers * _CLIPS_AHEAD):
                waiting.append(pool.submit(listen, path, tokens))
            while waiting:
                check_cancelled(cancel)
                heard = waiting.popleft().result()
                for path in islice(remaining, 1):
                    waiting.append(pool.submit(listen, path, tokens))
                yield heard
        finally:
            stop.cancel()
            for future in waiting:
                future.cancel()


class _Either(CancelToken):
    """Set when its own token or the caller's is."""

    def __init__(self, own: CancelToken, callers: CancelToken | None) -> None:
        super().__init__()
        self._own = own
        self._callers = callers

    def raise_if_cancelled(self) -> None:
        """Stop here if either is set."""
        self._own.raise_if_cancelled()
        check_cancelled(self._callers)


def _listen(path: Path, cancel: CancelToken | None) -> Heard:
    beginning: list[FloatArray] = []
    n_clipped = n_samples = 0
    peak = 0.0
    with open_channels(path) as (info, blocks):
        digest = hashlib.sha256(f"{info.sample_rate} {info.channels} ".encode())
        wanted = round(FINGERPRINT_SECONDS * info.sample_rate)
        for block in blocks:
            check_cancelled(cancel)
            digest.update(np.ascontiguousarray(block).data)
            magnitude = np.abs(block)
            highest = float(magnitude.max())
            peak = max(peak, highest)
            if highest >= _FULL_SCALE:
                n_clipped += _in_runs(magnitude >= _FULL_SCALE)
            if n_samples < wanted:
                beginning.append(block[: wanted - n_samples].mean(axis=1, dtype=np.float32))
            n_samples += len(block)
    return Heard(
        sample_rate=info.sample_rate,
        channels=info.channels,
        duration=n_samples / info.sample_rate,
        container=info.container,
        peak=peak,
        clipped=n_clipped / (n_samples * info.channels),
        digest=digest.digest(),
        fingerprint=fingerprint_of(np.concatenate(beginning), info.sample_rate),
    )


def _in_runs(high: np.ndarray[tuple[int, int], np.dtype[np.bool_]]) -> int:
    """Count the samples that are set in runs of three or more along a channel."""
    count = 0
    for channel in high.T:
        edges = np.flatnonzero(np.diff(channel.astype(np.int8), prepend=0, append=0))
        lengths = edges[1::2] - edges[::2]
        count += int(lengths[lengths >= _SHORTEST_RUN].sum())
    return count
