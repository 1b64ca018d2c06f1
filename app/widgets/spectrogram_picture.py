"""From the network's input to pictures: dB, colours, and where on the axes they lie. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.colour_maps import composite, lookup_table
from core.results import FloatArray, Spectrogram

__all__ = ["Placed", "channel_db", "channel_names", "composite_picture", "db_at", "summed_extent"]

DB_PER_NAT = 10.0 / float(np.log(10.0))
"""dB of one unit of natural-log power."""

_FINE_COLUMNS = 1000


@dataclass(frozen=True)
class Placed:
    """A picture and the stretch of time that it covers.

    Attributes
    ----------
    values : ndarray [shape=(n_mels, n_columns)] or [shape=(n_mels, n_columns, 3)]
        dB below the maximum, or colours as uint8.
    start, end : float
        Left edge of the first and right edge of the last column, s.
    """

    values: NDArray[np.float32] | NDArray[np.uint8]
    start: float
    end: float


def channel_names(spectrogram: Spectrogram) -> tuple[str, ...]:
    """Window and hop of each channel, for example ``"25 / 10 ms"``."""
    to_ms = 1000.0 / spectrogram.sample_rate
    pairs = zip(spectrogram.win_lengths, spectrogram.hop_lengths, strict=True)
    return tuple(f"{window * to_ms:.3g} / {hop * to_ms:.3g} ms" for window, hop in pairs)


def channel_db(spectrogram: Spectrogram, channel: int, *, before_resize: bool) -> Placed:
    """One channel in dB relative to its loudest frame before the resize.

    Both forms cover the same time: the resize keeps the outer edges where they are.
    """
    frames = spectrogram.resolutions[channel]
    values = frames if before_resize else spectrogram.values[channel]
    decibels = (values - frames.max()) * np.float32(DB_PER_NAT)
    return Placed(decibels, *spectrogram.time_extent(channel))


def composite_picture(
    spectrogram: Spectrogram,
    range_db: float,
    *,
    before_resize: bool,
    grey: bool = False,
    dark: bool = True,
) -> Placed:
    """All channels in one picture, each in its hue, or their mean level in grey.

    The channels' columns differ in width and place, so they are sampled, without smoothing, on
    common columns fine enough to keep every edge within a fifth of a frame.
    """
    layers = [
        channel_db(spectrogram, channel, before_resize=before_resize)
        for channel in range(spectrogram.values.shape[0])
    ]
    start = max(layer.start for layer in layers)
    end = min(layer.end for layer in layers)
    widest = max(layer.values.shape[1] for layer in layers)
    n_columns = max(_FINE_COLUMNS, 2 * widest)
    times = start + (np.arange(n_columns) + 0.5) * ((end - start) / n_columns)
    levels = np.stack([_sampled(layer, times) for layer in layers])
    levels = np.clip(1.0 + levels / np.float32(range_db), 0.0, 1.0)
    if not grey:
        return Placed(composite(levels), start, end)
    table = lookup_table("grey", dark=dark)
    return Placed(table[np.rint(levels.mean(axis=0) * 255.0).astype(np.uint8)], start, end)


def _sampled(layer: Placed, times: NDArray[np.float64]) -> FloatArray:
    n_columns = layer.values.shape[1]
    columns = (times - layer.start) / (layer.end - layer.start) * n_columns
    picked = np.clip(columns.astype(np.intp), 0, n_columns - 1)
    return np.asarray(layer.values[:, picked], dtype=np.float32)


def summed_extent(spectrogram: Spectrogram) -> tuple[float, float]:
    """Where the sum of the channels' maps is drawn, s: the mean of their edges.

    Columns of one index lie up to half a hop apart in the three channels; at the mean no column
    is further from its place than half its width.
    """
    extents = [spectrogram.time_extent(c) for c in range(spectrogram.values.shape[0])]
    starts, ends = zip(*extents, strict=True)
    return float(np.mean(starts)), float(np.mean(ends))


def db_at(
    spectrogram: Spectrogram,
    channel: int | None,
    time: float,
    row: float,
    *,
    before_resize: bool,
) -> float | None:
    """Level in dB under a point; of the loudest channel when None; None outside the picture.

    Parameters
    ----------
    time : float
        s from the start of the analysed sound.
    row : float
        As on the axis: row ``r`` reaches from ``r - 1/2`` to ``r + 1/2``.
    """
    channels = range(spectrogram.values.shape[0]) if channel is None else (channel,)
    found = []
    for one in channels:
        start, end = spectrogram.time_extent(one)
        frames = spectrogram.resolutions[one]
        values = frames if before_resize else spectrogram.values[one]
        column = int(np.floor((time - start) / (end - start) * values.shape[1]))
        line = int(np.floor(row + 0.5))
        if 0 <= column < values.shape[1] and 0 <= line < values.shape[0]:
            found.append(float(values[line, column] - frames.max()) * DB_PER_NAT)
    return max(found) if found else None
