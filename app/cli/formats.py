"""The forms in which `classify` gives its results, each written as the results come."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.label_formats import AudacityWriter, RavenWriter
from app.cli.outcome import ClipOutcome, as_record
from app.cli.result_writer import Line, ResultWriter
from app.cli.row_formats import CsvWriter
from app.cli.table_format import TableWriter
from app.cli.text import json_text

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FORMATS", "GROWING", "PER_RECORDING", "ResultWriter", "format_of", "make_writer"]


class JsonWriter(ResultWriter):
    """One document, written at the end."""

    def __init__(self, write: Line, bundle: str, labels: tuple[str, ...], top: int | None) -> None:
        super().__init__(write, bundle, labels, top)
        self._results: list[dict[str, Any]] = []

    def add(self, outcome: ClipOutcome) -> None:
        """Keep the record."""
        self._results.append(as_record(outcome, self.top))

    def finish(self) -> None:
        """Write the document, a result a line."""
        head = json_text({"bundle": self.bundle, "labels": self.labels}, indent=None)
        self.write(f'{head[:-1]}, "results": [')
        last = len(self._results) - 1
        for index, record in enumerate(self._results):
            self.write(json_text(record, indent=None) + ("," if index < last else ""))
        self.write("]}")


class JsonLinesWriter(ResultWriter):
    """A document a line, as soon as it is known."""

    def add(self, outcome: ClipOutcome) -> None:
        """Write the record."""
        record = {"bundle": self.bundle, **as_record(outcome, self.top)}
        self.write(json_text(record, indent=None))


_WRITERS: Mapping[str, type[ResultWriter]] = {
    "table": TableWriter,
    "json": JsonWriter,
    "jsonl": JsonLinesWriter,
    "csv": CsvWriter,
    "audacity": AudacityWriter,
    "raven": RavenWriter,
}

FORMATS = ("table", "json", "jsonl", "csv", "parquet", "audacity", "raven")
GROWING = frozenset({"jsonl", "csv", "audacity", "raven"})
"""Forms that are of use before they are complete: their file is seen to grow."""
PER_RECORDING = frozenset({"audacity", "raven"})
"""Forms of which each recording has a file of its own."""


def format_of(path: Path) -> str | None:
    """Format that a file's suffix asks for; None if it asks for none."""
    suffix = path.suffix.lower().lstrip(".")
    return {"ndjson": "jsonl", "txt": "table"}.get(suffix, suffix if suffix in FORMATS else None)


def make_writer(
    name: str,
    write: Line,
    bundle: str,
    labels: tuple[str, ...],
    top: int | None,
    *,
    continued: bool = False,
) -> ResultWriter:
    """Writer of a format of `FORMATS`, but for Parquet, which is no text.

    Parameters
    ----------
    continued : bool
        What stands before the first result is there already.
    """
    writer = _WRITERS[name](write, bundle, labels, top)
    if not continued:
        writer.begin()
    return writer
