"""What a recording's timeline is made of: settings, windows as they come, imported marks. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.words import tr
from core.errors import ParameterError
from core.inference.events import DEFAULT_THRESHOLD, EventSettings
from core.results import FloatArray, SoundEvent

__all__ = [
    "SHORTEST_HOP",
    "ImportedMarks",
    "RecordingPlan",
    "TimelineSettings",
    "WindowBatch",
    "checked_hop",
]

SHORTEST_HOP = 0.1
"""s from one window to the next; shorter ones tell nothing new and take very long."""


def checked_hop(window: float, overlap: float) -> float:
    """From one window's start to the next's, s.

    Parameters
    ----------
    window, overlap : float
        Length of a window, and how much of it the next one hears again, s.

    Raises
    ------
    ParameterError
        The overlap is no length, or leaves less than `SHORTEST_HOP` between two windows.
    """
    if not (math.isfinite(overlap) and overlap >= 0):
        raise ParameterError(
            "overlap", tr("{overlap:g} s is not a length of 0 s or more", overlap=overlap)
        )
    if overlap >= window:
        raise ParameterError(
            "overlap",
            tr(
                "{overlap:g} s is not shorter than the window, {window:g} s: nothing new would be"
                " heard; choose less than {window:g} s",
                overlap=overlap, window=window,
            ),
        )  # fmt: skip
    if window - overlap < SHORTEST_HOP - 1e-9:
        raise ParameterError(
            "overlap",
            tr(
                "{overlap:g} s leaves less than {hop:g} s between two windows; choose {most:g} s"
                " at most",
                overlap=overlap, hop=SHORTEST_HOP, most=window - SHORTEST_HOP,
            ),
        )  # fmt: skip
    return window - overlap


@dataclass(frozen=True)
class TimelineSettings:
    """How events are found in a recording.

    Attributes
    ----------
    threshold : float or None
        Calibrated probability that a class must reach; None for the bundle's own.
    merge_gap, min_duration : float
        s, as in `core.inference.events.EventSettings`.
    overlap : float
        s that a window shares with the next; needs the recording to be classified again.
    """

    threshold: float | None = None
    merge_gap: float = 0.0
    min_duration: float = 0.0
    overlap: float = 0.0

    def for_events(self, bundle_threshold: float | None) -> EventSettings:
        """Give the settings of the event finder.

        Raises
        ------
        ParameterError
            One of them is out of range.
        """
        threshold = self.threshold
        if threshold is None:
            threshold = DEFAULT_THRESHOLD if bundle_threshold is None else bundle_threshold
        return EventSettings(threshold, self.merge_gap, self.min_duration)


@dataclass(frozen=True)
class WindowBatch:
    """Some windows of a recording, in order.

    Attributes
    ----------
    labels : tuple of str
    starts, ends : ndarray [shape=(n,)], float64
        s from the start of the recording.
    probabilities : ndarray [shape=(n, n_classes)], float32
        Calibrated.
    member_sum : ndarray [shape=(n_members, n_classes)], float64
        Each member's probabilities, added up over the windows.
    threshold : float or None
        The bundle's.
    """

    labels: tuple[str, ...]
    starts: NDArray[np.float64]
    ends: NDArray[np.float64]
    probabilities: FloatArray
    member_sum: NDArray[np.float64]
    threshold: float | None = None


@dataclass(frozen=True)
class RecordingPlan:
    """How a recording is to be heard, and what of it was heard before.

    Attributes
    ----------
    window, hop : float
        s.
    n_heard : int
        Windows at its start that are known.
    member_sum : ndarray or None [shape=(n_members, n_classes)], float64
        Of those.
    """

    window: float
    hop: float
    n_heard: int = 0
    member_sum: NDArray[np.float64] | None = None


@dataclass(frozen=True)
class ImportedMarks:
    """Labels of people or of other programs.

    Attributes
    ----------
    path : Path
        File they came from.
    events : tuple of SoundEvent
        By their start.
    n_past_end : int
        Labels that lie past the recording's end and were left out.
    n_elsewhere : int
        Rows of a table that name another recording.
    """

    path: Path
    events: tuple[SoundEvent, ...]
    n_past_end: int = 0
    n_elsewhere: int = 0
