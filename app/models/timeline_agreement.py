"""How far the labels of people and the events of the networks are the same. No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.results import SoundEvent

__all__ = ["Agreement", "agreement_of", "same_class"]

_POINT = 1e-6
"""s"""


@dataclass(frozen=True)
class Agreement:
    """Two sets of events, compared class by class; two agree where they share any time.

    Attributes
    ----------
    n_marks, n_marks_heard : int
        Imported labels, and those that an event of their class overlaps.
    n_events, n_events_marked : int
        Events of the networks, and those that a label of their class overlaps.
    unknown : tuple of str
        Classes of labels that the networks do not know, as they are written.
    """

    n_marks: int
    n_marks_heard: int
    n_events: int
    n_events_marked: int
    unknown: tuple[str, ...] = ()


def same_class(label: str) -> str:
    """Give the form by which labels are compared: case, and ``_`` for a space, do not matter."""
    return " ".join(label.replace("_", " ").split()).casefold()


def agreement_of(
    events: Sequence[SoundEvent], marks: Sequence[SoundEvent], known: Sequence[str]
) -> Agreement:
    """Count what two sets of events have in common.

    Parameters
    ----------
    known : sequence of str
        Classes of the networks.
    """
    by_class_e, by_class_m = _by_class(events), _by_class(marks)
    heard = sum(_overlapping(found, by_class_e.get(name, [])) for name, found in by_class_m.items())
    marked = sum(
        _overlapping(found, by_class_m.get(name, [])) for name, found in by_class_e.items()
    )
    names = {same_class(label) for label in known}
    unknown = dict.fromkeys(m.label for m in marks if same_class(m.label) not in names)
    return Agreement(len(marks), heard, len(events), marked, tuple(unknown))


def _by_class(events: Sequence[SoundEvent]) -> dict[str, list[SoundEvent]]:
    found: dict[str, list[SoundEvent]] = defaultdict(list)
    for event in events:
        found[same_class(event.label)].append(event)
    return found


def _overlapping(asked: Sequence[SoundEvent], others: Sequence[SoundEvent]) -> int:
    """How many of ``asked`` share time with any of the others."""
    if not others:
        return 0
    spans = _spans(others)
    spans = spans[np.argsort(spans[:, 0], kind="stable")]
    reach = np.maximum.accumulate(spans[:, 1])
    mine = _spans(asked)
    begun = np.searchsorted(spans[:, 0], mine[:, 1], side="left")
    return int(np.count_nonzero((begun > 0) & (reach[begun - 1] > mine[:, 0])))


def _spans(events: Sequence[SoundEvent]) -> NDArray[np.float64]:
    """Start and end of each event; a point in time has a little length, to lie in something."""
    return np.array([(each.start, max(each.end, each.start + _POINT)) for each in events])
