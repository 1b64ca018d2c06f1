r"""Audacity's label tracks: start, end and text, tabs between them.

An event that is bounded in frequency has a second line in the extended form: ``\``, low and high
frequency in Hz, -1 where one is open. A label's text is the class alone, so that it stays one class
after it was edited; probabilities go into the other forms.

References
----------
Audacity Manual, "Importing and Exporting Labels".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from core.errors import LabelFileError
from core.interchange.reading import NumberReader, checked_event, read_lines
from core.results import SoundEvent

__all__ = ["label_lines", "read_labels"]

_OPEN = -1.0


def label_lines(events: Iterable[SoundEvent]) -> Iterator[str]:
    """Lines of a label track, without their ends; tabs and line ends in a label become spaces."""
    for event in events:
        yield f"{event.start:.6f}\t{event.end:.6f}\t{_one_line(event.label)}"
        if event.low is not None or event.high is not None:
            yield f"\\\t{_frequency(event.low)}\t{_frequency(event.high)}"


def read_labels(path: Path | str, *, duration: float | None = None) -> tuple[SoundEvent, ...]:
    """Read a label track, in the standard or the extended form.

    A file is taken whole or not at all. Numbers may have a decimal comma, see `NumberReader`.

    Parameters
    ----------
    duration : float, optional
        Of the recording, s; labels past it are refused.

    Returns
    -------
    tuple of SoundEvent
        In the order of the file; without probabilities.

    Raises
    ------
    LabelFileError
        Names the first line that cannot be taken.
    """
    path = Path(path)
    numbers = NumberReader(path)
    events: list[SoundEvent] = []
    previous = 0
    for line, text in read_lines(path):
        fields = text.split("\t")
        if fields[0].strip() != "\\":
            events.append(_label(path, line, fields, numbers, duration))
            previous = line
        elif previous == 0:
            raise LabelFileError(path, line, "a frequency range without a label before it")
        else:
            events[-1] = _bounded(path, line, events[-1], fields, numbers)
            previous = 0
    return tuple(events)


def _label(
    path: Path, line: int, fields: list[str], numbers: NumberReader, duration: float | None
) -> SoundEvent:
    if not 2 <= len(fields) <= 3:
        raise LabelFileError(
            path,
            line,
            f"a label has start, end and text with tabs between them, not {_columns(fields)}",
        )
    start = numbers.read(fields[0], line, "the start")
    end = numbers.read(fields[1], line, "the end")
    label = fields[2].strip() if len(fields) == 3 else ""
    return checked_event(path, line, SoundEvent(start, end, label), duration)


def _bounded(
    path: Path, line: int, event: SoundEvent, fields: list[str], numbers: NumberReader
) -> SoundEvent:
    if len(fields) != 3:
        raise LabelFileError(
            path,
            line,
            f"a frequency range has \\, low and high with tabs between them, not"
            f" {_columns(fields)}",
        )
    low, high = (
        None if value < 0 else value
        for value in (
            numbers.read(fields[1], line, "the low frequency"),
            numbers.read(fields[2], line, "the high frequency"),
        )
    )
    return checked_event(path, line, replace(event, low=low, high=high), None)


def _columns(fields: list[str]) -> str:
    return "1 column" if len(fields) == 1 else f"{len(fields)} columns"


def _frequency(value: float | None) -> str:
    return f"{_OPEN if value is None else value:.6f}"


def _one_line(label: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in label).split())
