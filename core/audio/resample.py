"""Change the sample rate of mono sound, whole or as a stream, by soxr at high quality."""

from __future__ import annotations

from collections.abc import Generator, Iterable

import numpy as np
import soxr

from core.errors import ParameterError
from core.results import FloatArray

__all__ = ["resample", "resample_stream"]

_MOST_AT_ONCE = 1 << 20
"""Samples that one block may become: a header that names 1 Hz would make 10**10 of a block."""


def resample(waveform: FloatArray, from_rate: int, to_rate: int) -> FloatArray:
    """Resample a mono waveform.

    Parameters
    ----------
    waveform : ndarray [shape=(n_samples,)], float32
    from_rate, to_rate : int
        Hz.

    Returns
    -------
    ndarray [shape=(about n_samples * to_rate / from_rate,)], float32

    Raises
    ------
    ParameterError
        A rate is not positive.
    """
    _check_rates(from_rate, to_rate)
    if from_rate == to_rate:
        return waveform
    return np.asarray(soxr.resample(waveform, from_rate, to_rate), dtype=np.float32)


def resample_stream(
    blocks: Iterable[FloatArray], from_rate: int, to_rate: int
) -> Generator[FloatArray, None, None]:
    """Resample block by block, with the same samples as `resample` of the whole gives.

    Raises
    ------
    ParameterError
        A rate is not positive.
    """
    _check_rates(from_rate, to_rate)
    if from_rate == to_rate:
        yield from blocks
        return
    stream = soxr.ResampleStream(from_rate, to_rate, 1, dtype="float32")
    step = max(_MOST_AT_ONCE * from_rate // to_rate, 1)
    for block in blocks:
        for first in range(0, len(block), step):
            part = block[first : first + step]
            yield np.asarray(stream.resample_chunk(part), dtype=np.float32)
    tail = np.zeros(0, dtype=np.float32)
    yield np.asarray(stream.resample_chunk(tail, last=True), dtype=np.float32)


def _check_rates(from_rate: int, to_rate: int) -> None:
    for name, rate in (("from_rate", from_rate), ("to_rate", to_rate)):
        if rate <= 0:
            raise ParameterError(name, f"{rate} Hz is not a sample rate")
