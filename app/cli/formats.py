"""The forms in which `classify` gives its results, each written as the results come."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.outcome import ClipOutcome, as_record
from app.cli.text import cell_width, json_text, pad, printable

if TYPE_CHECKING:
    from core.results import Prediction, WindowPrediction

__all__ = ["FORMATS", "ResultWriter", "format_of", "make_writer"]

Line = Callable[[str], None]


class ResultWriter:
    """Takes results one by one.

    Parameters
    ----------
    write : callable
        Takes a line without its end.
    bundle : str
        Name of the bundle.
    labels : tuple of str
    top : int or None
        How many classes are given for each clip.
    """

    def __init__(self, write: Line, bundle: str, labels: tuple[str, ...], top: int | None) -> None:
        self.write = write
        self.bundle = bundle
        self.labels = labels
        self.top = top

    def add(self, outcome: ClipOutcome) -> None:
        """Take one result."""
        raise NotImplementedError

    def finish(self) -> None:
        """Write what comes at the end."""


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


class CsvWriter(ResultWriter):
    """A row a clip; of a recording, a row a window."""

    def __init__(self, write: Line, bundle: str, labels: tuple[str, ...], top: int | None) -> None:
        super().__init__(write, bundle, labels, top)
        ranks = range(2, min(top or 1, len(labels)) + 1)
        columns = ["path", "status", "reason", "start", "end", "label", "probability", "unknown"]
        columns += ["agreement", "entropy"]
        columns += [f"{name}_{rank}" for rank in ranks for name in ("label", "probability")]
        self._columns = columns
        self._row(columns)

    def add(self, outcome: ClipOutcome) -> None:
        """Write the clip's row or rows."""
        path = str(outcome.path)
        if outcome.prediction is None:
            row = [path, "failed", outcome.reason or ""]
            self._row(row + [""] * (len(self._columns) - len(row)))
            return
        windows = outcome.windows
        if not windows:
            self._row([path, "ok", "", *self._cells(0.0, outcome.duration, outcome.prediction)])
        for each in windows:
            self._row([path, "ok", "", *self._cells(each.start, each.end, each.prediction)])

    def _cells(self, start: float, end: float | None, prediction: Prediction) -> list[str]:
        cells = [
            f"{start:.3f}",
            f"{end or 0.0:.3f}",
            prediction.label,
            f"{prediction.probability:.6f}",
            "true" if prediction.unknown else "false",
            f"{prediction.agreement:.3f}",
            f"{prediction.entropy:.6f}",
        ]
        for label, probability in prediction.ranking(self.top or 1)[1:]:
            cells += [label, f"{probability:.6f}"]
        return cells

    def _row(self, cells: list[str]) -> None:
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow(cells)
        self.write(line.getvalue())


class TableWriter(ResultWriter):
    """Columns for people, the file's name last so that nothing is cut."""

    def __init__(self, write: Line, bundle: str, labels: tuple[str, ...], top: int | None) -> None:
        super().__init__(write, bundle, labels, top)
        shown = [printable(label) for label in labels]
        texts = ("failed", *shown, *(_UNKNOWN.format(label) for label in shown))
        self._width = max(cell_width(text) for text in texts)
        self._n_rows = 0

    def add(self, outcome: ClipOutcome) -> None:
        """Write the clip's row, and under it its windows or further classes."""
        if self._n_rows == 0:
            self.write(self._columns("CLASS", "PROB", "AGREE", "LENGTH", "FILE"))
        self._n_rows += 1
        path = printable(outcome.path)
        prediction = outcome.prediction
        if prediction is None:
            reason = printable(outcome.reason)
            self.write(self._columns("failed", "-", "-", "-", f"{path}: {reason}"))
            return
        label = _UNKNOWN.format(prediction.label) if prediction.unknown else prediction.label
        agree = f"{prediction.n_agreeing}/{len(prediction.members)}"
        length = _clock(outcome.duration or 0.0)
        self.write(self._columns(label, _percent(prediction.probability), agree, length, path))
        for label, probability in prediction.ranking(self.top or 1)[1:]:
            self.write(self._columns(f"  {label}", _percent(probability), "", "", ""))
        for start, end, label, probability in _runs(outcome.windows):
            span = f"  {_clock(start)} - {_clock(end)}"
            self.write(self._columns(f"  {label}", _percent(probability), "", "", span))

    def _columns(self, label: str, probability: str, agree: str, length: str, path: str) -> str:
        name = pad(printable(label), self._width)
        row = f"{name}  {probability:>7}  {agree:>5}  {length:>8}  {path}"
        return row.rstrip()


_UNKNOWN = "unknown ({}?)"

FORMATS: dict[str, type[ResultWriter]] = {
    "table": TableWriter,
    "json": JsonWriter,
    "jsonl": JsonLinesWriter,
    "csv": CsvWriter,
}


def format_of(path: Path) -> str | None:
    """Format that a file's suffix asks for; None if it asks for none."""
    suffix = path.suffix.lower().lstrip(".")
    return {"ndjson": "jsonl", "txt": "table"}.get(suffix, suffix if suffix in FORMATS else None)


def make_writer(
    name: str, write: Line, bundle: str, labels: tuple[str, ...], top: int | None
) -> ResultWriter:
    """Writer of a format of `FORMATS`."""
    return FORMATS[name](write, bundle, labels, top)


def _percent(probability: float) -> str:
    return f"{100 * probability:.1f} %"


def _clock(time: float) -> str:
    """``5.0 s``, or ``1:02:03`` from a minute on."""
    if time < 60:
        return f"{time:.1f} s" if time >= 1 else f"{time:.3g} s"
    minutes, rest = divmod(round(time), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _runs(windows: tuple[WindowPrediction, ...]) -> Iterator[tuple[float, float, str, float]]:
    """Neighbouring windows of one class: start and end in s, class, mean probability."""
    for label, group in groupby(windows, key=_shown_label):
        run = list(group)
        mean = sum(each.prediction.probability for each in run) / len(run)
        yield run[0].start, run[-1].end, label, mean


def _shown_label(window: WindowPrediction) -> str:
    label = window.prediction.label
    return _UNKNOWN.format(label) if window.prediction.unknown else label
