"""Tables of events and other rows: CSV that no spreadsheet runs, JSON Lines, Parquet."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import ParameterError

if TYPE_CHECKING:
    from core.results import SoundEvent

__all__ = [
    "EVENT_COLUMNS",
    "ParquetTable",
    "check_parquet",
    "csv_line",
    "csv_table",
    "event_csv_lines",
    "event_json_lines",
    "event_record",
    "parquet_rows",
    "plain_cell",
    "safe_cell",
]

EVENT_COLUMNS = (
    "path", "start", "end", "label", "probability", "mean_probability", "low_hz", "high_hz",
)  # fmt: skip
_RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")


def safe_cell(text: str) -> str:
    """Text that a spreadsheet shows and does not run: ``=1+2`` becomes ``'=1+2``."""
    return f"'{text}" if text.startswith(_RUN_BY_SPREADSHEETS) else text


def plain_cell(text: str) -> str:
    """Text that `safe_cell` was given."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(_RUN_BY_SPREADSHEETS) else text


def csv_table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """Give a CSV file whole; text is made safe, also among the columns' names, numbers stay.

    Parameters
    ----------
    columns : sequence of str
        Those of the rows' entries that are written; a row may lack some.
    """
    return csv_rows(columns, ([row.get(name, "") for name in columns] for row in rows))


def csv_rows(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """As `csv_table`, where names of columns may be equal: each row gives a cell a column."""
    lines = [_line(safe_cell(name) for name in columns)]
    lines += [_line(_safe_unless_number(cell) for cell in row) for row in rows]
    return "".join(f"{line}\n" for line in lines)


def _safe_unless_number(cell: object) -> object:
    if isinstance(cell, str) and not _NUMBER.fullmatch(cell):
        return safe_cell(cell)
    return cell


def csv_line(cells: Iterable[str | float | bool | None]) -> str:
    """Line of a CSV file without its end; text is made safe, numbers stay as they are."""
    return _line(_csv_cell(cell) for cell in cells)


def _line(cells: Iterable[object]) -> str:
    line = io.StringIO(newline="")
    # The writer quotes only those line ends that it is told of.
    csv.writer(line, lineterminator="\r\n").writerow(list(cells))
    return line.getvalue().removesuffix("\r\n")


def _csv_cell(cell: str | float | bool | None) -> str:
    match cell:
        case None:
            return ""
        case str():
            return safe_cell(cell)
        case bool():
            return "true" if cell else "false"
        case int():
            return str(cell)
    return f"{cell:.6f}" if math.isfinite(cell) else ""


def event_record(event: SoundEvent) -> dict[str, Any]:
    """JSON form of an event: s, Hz, probabilities; only what is known."""
    values = {
        "start": event.start,
        "end": event.end,
        "label": event.label,
        "probability": event.peak,
        "mean_probability": event.mean,
        "low_hz": event.low,
        "high_hz": event.high,
    }
    return {
        name: round(value, 6) if isinstance(value, float) else value
        for name, value in values.items()
        if value is not None
    }


def event_csv_lines(events: Iterable[SoundEvent], *, recording: str) -> Iterator[str]:
    """Rows under `EVENT_COLUMNS`, without their ends; the names are not among them."""
    for event in events:
        yield csv_line(
            (
                recording, event.start, event.end, event.label,
                event.peak, event.mean, event.low, event.high,
            )
        )  # fmt: skip


def event_json_lines(events: Iterable[SoundEvent], *, recording: str) -> Iterator[str]:
    """JSON Lines of events, without their ends."""
    for event in events:
        record = {"path": recording, **event_record(event)}
        yield json.dumps(record, ensure_ascii=False, allow_nan=False)


class ParquetTable:
    """A Parquet file that is written in parts, so that its rows need not be held together.

    Parameters
    ----------
    path : Path
        Written to at once; complete once it is closed.
    columns : sequence of (str, str)
        Name and type: ``"string"``, ``"double"`` or ``"bool"``; every cell may be missing.

    Raises
    ------
    ParameterError
        pyarrow is not installed.
    """

    def __init__(self, path: Path, columns: Sequence[tuple[str, str]]) -> None:
        arrow, parquet = _pyarrow()
        types = {"string": arrow.string(), "double": arrow.float64(), "bool": arrow.bool_()}
        self._arrow = arrow
        self._schema = arrow.schema([(name, types[kind]) for name, kind in columns])
        self._writer = parquet.ParquetWriter(str(path), self._schema)

    def add(self, rows: Sequence[Sequence[str | float | bool | None]]) -> None:
        """Write rows, each with a cell a column."""
        if rows:
            names = self._schema.names
            records = [dict(zip(names, row, strict=True)) for row in rows]
            self._writer.write_table(self._arrow.Table.from_pylist(records, schema=self._schema))

    def close(self) -> None:
        """Complete the file; a second time does nothing."""
        self._writer.close()


def check_parquet() -> None:
    """Make sure that Parquet can be written, before the long work.

    Raises
    ------
    ParameterError
        pyarrow is not installed.
    """
    _pyarrow()


def parquet_rows(path: Path) -> int | None:
    """Rows of a Parquet file; None where there is none, or none that is complete.

    Raises
    ------
    ParameterError
        pyarrow is not installed.
    """
    arrow, parquet = _pyarrow()
    try:
        return int(parquet.read_metadata(path).num_rows)
    except (OSError, arrow.ArrowInvalid):
        return None


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise ParameterError(
            "format", "parquet needs pyarrow, which is not here: pip install 'sonolens[parquet]'"
        ) from error
    return pyarrow, parquet
