"""A recording's events in words: the same on the timeline, in the list and for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.timeline_agreement import Agreement
from app.models.timeline_records import ImportedMarks
from core.results import SoundEvent

__all__ = [
    "agreement_words",
    "clock",
    "event_words",
    "heard_words",
    "import_words",
    "percent",
    "plain_label",
    "summary_words",
]

_LONGEST_LABEL = 60


def clock(seconds: float, decimals: int = 1) -> str:
    """Time in a recording: ``0:07.5``, ``12:40.0``, ``1:02:09.0``."""
    scale = 10**decimals
    units = round(seconds * scale)
    whole, part = divmod(units, scale)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    tail = f"{rest:02d}" + (f".{part:0{decimals}d}" if decimals else "")
    return f"{hours}:{minutes:02d}:{tail}" if hours else f"{minutes}:{tail}"


def percent(share: float | None) -> str:
    """Probability for people; a dash where there is none."""
    return "–" if share is None else f"{round(100 * share)} %"


def plain_label(label: str) -> str:
    """Label on one line and of a length that can be shown, whatever it holds."""
    line = " ".join("".join(c if c.isprintable() else " " for c in label).split())
    return line if len(line) <= _LONGEST_LABEL else f"{line[: _LONGEST_LABEL - 1]}…"


def event_words(event: SoundEvent) -> str:
    """Class, place and probabilities of an event."""
    label = plain_label(event.label) or "without a name"
    place = f"{clock(event.start)} – {clock(event.end)}"
    if event.peak is None and event.mean is None:
        return f"{label}, {place}, imported"
    return f"{label}, {place}, mean {percent(event.mean)}, peak {percent(event.peak)}"


def _n(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"


def summary_words(events: Sequence[SoundEvent]) -> str:
    """How many events of how many classes."""
    if not events:
        return "no events"
    classes = len({event.label for event in events})
    return f"{_n(len(events), 'event')} of {_n(classes, 'class', 'classes')}"


def heard_words(until: float, duration: float) -> str:
    """Up to where a recording was heard."""
    return f"heard to {clock(until, 0)} of {clock(duration, 0)}"


def agreement_words(found: Agreement) -> str:
    """Say what imported labels and events have in common."""
    text = (
        f"{found.n_marks_heard} of {_n(found.n_marks, 'label')} heard,"
        f" {found.n_events_marked} of {_n(found.n_events, 'event')} labelled"
    )
    if found.unknown:
        names = ", ".join(plain_label(name) or "no name" for name in found.unknown[:3])
        more = f" and {len(found.unknown) - 3} more" if len(found.unknown) > 3 else ""
        text += f"; not a class of this bundle: {names}{more}"
    return text


def import_words(marks: ImportedMarks, recording: str) -> str:
    """Say what was imported, and what was left out."""
    parts = [f"{_n(len(marks.events), 'label')} imported from {marks.path.name}"]
    if marks.n_past_end:
        lie = "lies" if marks.n_past_end == 1 else "lie"
        parts.append(f"{marks.n_past_end} left out that {lie} past the end of {recording}")
    if marks.n_elsewhere:
        parts.append(f"{_n(marks.n_elsewhere, 'row')} left out that name another recording")
    return "; ".join(parts) + "."
