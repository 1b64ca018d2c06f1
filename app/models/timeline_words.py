"""A recording's events in words: the same on the timeline, in the list and for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.timeline_agreement import Agreement
from app.models.timeline_records import ImportedMarks
from app.words import listed, tr, trn
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
    label = plain_label(event.label) or tr("without a name")
    place = f"{clock(event.start)} – {clock(event.end)}"
    if event.peak is None and event.mean is None:
        return tr("{label}, {place}, imported", label=label, place=place)
    return tr(
        "{label}, {place}, mean {mean}, peak {peak}",
        label=label, place=place, mean=percent(event.mean), peak=percent(event.peak),
    )  # fmt: skip


def summary_words(events: Sequence[SoundEvent]) -> str:
    """How many events of how many classes."""
    if not events:
        return tr("no events")
    classes = len({event.label for event in events})
    return tr(
        "{events} of {classes}",
        events=trn("{n} event", "{n} events", len(events)),
        classes=trn("{n} class", "{n} classes", classes),
    )


def heard_words(until: float, duration: float) -> str:
    """Up to where a recording was heard."""
    return tr("heard to {until} of {end}", until=clock(until, 0), end=clock(duration, 0))


def agreement_words(found: Agreement) -> str:
    """Say what imported labels and events have in common."""
    heard = trn(
        "{heard} of {n} label heard", "{heard} of {n} labels heard", found.n_marks,
        heard=found.n_marks_heard,
    )  # fmt: skip
    labelled = trn(
        "{labelled} of {n} event labelled", "{labelled} of {n} events labelled", found.n_events,
        labelled=found.n_events_marked,
    )  # fmt: skip
    text = listed((heard, labelled))
    if not found.unknown:
        return text
    names = ", ".join(plain_label(name) or tr("no name") for name in found.unknown[:3])
    if len(found.unknown) > 3:
        names = tr("{names} and {more} more", names=names, more=len(found.unknown) - 3)
    return f"{text}; {tr('not a class of this bundle: {names}', names=names)}"


def import_words(marks: ImportedMarks, recording: str) -> str:
    """Say what was imported, and what was left out."""
    parts = [
        trn(
            "{n} label imported from {file}", "{n} labels imported from {file}",
            len(marks.events), file=marks.path.name,
        )
    ]  # fmt: skip
    if marks.n_past_end:
        parts.append(
            trn(
                "{n} left out that lies past the end of {file}",
                "{n} left out that lie past the end of {file}",
                marks.n_past_end, file=recording,
            )
        )  # fmt: skip
    if marks.n_elsewhere:
        parts.append(
            trn(
                "{n} row left out that name another recording",
                "{n} rows left out that name another recording",
                marks.n_elsewhere,
            )
        )
    return tr("{said}.", said="; ".join(parts))
