"""From windows to events: where in a recording a class was heard, and how surely.

Where windows overlap, the probability of a class at an instant is the mean over the windows that
cover it, so that an event does not grow by a window's length on either side.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import ParameterError
from core.results import SoundEvent, WindowPrediction

__all__ = ["DEFAULT_THRESHOLD", "EventBuilder", "EventSettings", "find_events"]

DEFAULT_THRESHOLD = 0.5
"""Calibrated probability that a class must reach where a bundle brings no threshold."""

_INSTANT = 1e-9
"""s below which two times are the same."""
_ROUNDING = 1e-6
"""By how much single precision may have made a probability smaller."""


@dataclass(frozen=True)
class EventSettings:
    """What counts as an event.

    Attributes
    ----------
    threshold : float
        Calibrated probability, in [0, 1], that a class must reach; each class by itself, so that
        events of several classes may lie at one time where it is at most 1/2.
    merge_gap : float
        s; events of one class that lie at most this far apart are one. At 0 s those that touch.
    min_duration : float
        s; shorter events are left out, after merging.
    """

    threshold: float = DEFAULT_THRESHOLD
    merge_gap: float = 0.0
    min_duration: float = 0.0

    def __post_init__(self) -> None:
        """Check the settings."""
        if not 0 <= self.threshold <= 1:
            raise ParameterError("threshold", f"{self.threshold:g} is not between 0 and 1")
        for field, value in (("merge_gap", self.merge_gap), ("min_duration", self.min_duration)):
            if not (math.isfinite(value) and value >= 0):
                raise ParameterError(field, f"{value:g} s is not a length of 0 s or more")


@dataclass
class _Run:
    """An event that may go on; what lies after ``end`` counts only if it does."""

    start: float
    end: float
    peak: float
    area: float
    seconds: float
    area_after: float = 0.0
    seconds_after: float = 0.0

    def pass_over(self, probability: float, seconds: float) -> None:
        self.area_after += probability * seconds
        self.seconds_after += seconds

    def go_on(self, end: float, probability: float, seconds: float) -> None:
        self.end = end
        self.peak = max(self.peak, probability)
        self.area += self.area_after + probability * seconds
        self.seconds += self.seconds_after + seconds
        self.area_after = self.seconds_after = 0.0


class EventBuilder:
    """Takes windows as they come and gives events as they close.

    Holds the windows that still cover what is to come, and one open event a class: memory does not
    grow with the recording.

    Parameters
    ----------
    settings : EventSettings, optional
    """

    def __init__(self, settings: EventSettings | None = None) -> None:
        self.settings = settings or EventSettings()
        self._held: list[WindowPrediction] = []
        self._until = -math.inf
        self._labels: tuple[str, ...] = ()
        self._runs: dict[int, _Run] = {}

    def add(self, window: WindowPrediction) -> list[SoundEvent]:
        """Take the next window; give the events that closed before it.

        Raises
        ------
        ParameterError
            It starts before the last one did, has other classes, or ends before it starts.
        """
        if window.start < self._until - _INSTANT:
            raise ParameterError("window", f"starts at {window.start:g} s, before the last one")
        if not window.end >= window.start:
            raise ParameterError("window", f"ends at {window.end:g} s, before it starts")
        if self._labels and window.prediction.labels != self._labels:
            raise ParameterError("window", "has other classes than those before it")
        self._labels = window.prediction.labels
        closed = self._advance(window.start)
        self._held.append(window)
        return closed

    def finish(self) -> list[SoundEvent]:
        """Take what was given as all there is; give the last events."""
        end = max((window.end for window in self._held), default=self._until)
        closed = self._advance(end)
        closed += self._close(list(self._runs))
        return self._in_order(closed)

    def _advance(self, to: float) -> list[SoundEvent]:
        """Settle everything before ``to`` s, which no later window covers."""
        closed: list[SoundEvent] = []
        self._until = self._until if self._held else to
        while self._held and self._until < to:
            stop = min(to, *(window.end for window in self._held))
            if stop - self._until > _INSTANT:
                mean = np.mean([each.prediction.calibrated for each in self._held], axis=0)
                closed += self._take(self._until, stop, np.asarray(mean, dtype=np.float64))
            self._until = max(stop, self._until)
            self._held = [each for each in self._held if each.end > self._until + _INSTANT]
        self._until = max(to, self._until)
        closed += self._close([i for i, run in self._runs.items() if self._apart(run, self._until)])
        return self._in_order(closed)

    def _take(self, start: float, end: float, mean: NDArray[np.float64]) -> list[SoundEvent]:
        """Take a stretch over which no window begins or ends."""
        closed: list[SoundEvent] = []
        seconds = end - start
        reached = set(np.flatnonzero(mean >= self.settings.threshold - _ROUNDING).tolist())
        for index in list(self._runs):
            if self._apart(self._runs[index], start):
                closed += self._close([index])
            elif index not in reached:
                self._runs[index].pass_over(float(mean[index]), seconds)
        for index in reached:
            probability = float(mean[index])
            if index in self._runs:
                self._runs[index].go_on(end, probability, seconds)
            else:
                self._runs[index] = _Run(start, end, probability, probability * seconds, seconds)
        return closed

    def _apart(self, run: _Run, time: float) -> bool:
        return time - run.end > self.settings.merge_gap + _INSTANT

    def _close(self, indices: list[int]) -> list[SoundEvent]:
        closed = []
        for index in indices:
            run = self._runs.pop(index)
            if run.end - run.start >= self.settings.min_duration - _INSTANT:
                mean = run.area / run.seconds
                label = self._labels[index]
                closed.append(SoundEvent(run.start, run.end, label, run.peak, min(mean, run.peak)))
        return closed

    def _in_order(self, events: list[SoundEvent]) -> list[SoundEvent]:
        return sorted(events, key=lambda e: (e.start, e.end, self._labels.index(e.label)))


def find_events(
    windows: Iterable[WindowPrediction], settings: EventSettings | None = None
) -> tuple[SoundEvent, ...]:
    """Events of a recording's windows.

    Parameters
    ----------
    windows : iterable of WindowPrediction
        In order of their start; they may overlap, and leave gaps.

    Returns
    -------
    tuple of SoundEvent
        By start, then end, then the order of the classes. ``peak`` and ``mean`` (over time) are of
        the probability at each instant; a gap that was bridged counts in the mean, except where no
        window covers it.

    Raises
    ------
    ParameterError
        As `EventBuilder.add`.
    """
    builder = EventBuilder(settings)
    events: list[SoundEvent] = []
    labels: tuple[str, ...] = ()
    for window in windows:
        labels = window.prediction.labels
        events += builder.add(window)
    events += builder.finish()
    return tuple(sorted(events, key=lambda e: (e.start, e.end, labels.index(e.label))))
