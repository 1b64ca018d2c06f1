"""Results as rows with a cell a column: CSV, and Parquet where pyarrow is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.outcome import ClipOutcome
from app.cli.result_writer import Line, ResultWriter
from core.interchange.tables import ParquetTable, csv_line

if TYPE_CHECKING:
    from core.results import Prediction, WindowPrediction

__all__ = ["Cell", "CsvWriter", "ParquetWriter", "RowWriter", "printable_cells"]

Cell = str | float | bool | None

_PART = 4096
"""Rows that Parquet writes together."""


class RowWriter(ResultWriter):
    """A row a clip; of a recording, a row a window as soon as it is known."""

    def __init__(self, write: Line, bundle: str, labels: tuple[str, ...], top: int | None) -> None:
        super().__init__(write, bundle, labels, top)
        ranks = range(2, min(top or 1, len(labels)) + 1)
        self.columns: list[tuple[str, str]] = [
            ("path", "string"), ("status", "string"), ("reason", "string"), ("start", "double"),
            ("end", "double"), ("label", "string"), ("probability", "double"), ("unknown", "bool"),
            ("agreement", "double"), ("entropy", "double"),
        ]  # fmt: skip
        for rank in ranks:
            self.columns += [(f"label_{rank}", "string"), (f"probability_{rank}", "double")]

    def row(self, cells: list[Cell]) -> None:
        """Write one row."""
        raise NotImplementedError

    def window(self, path: Path, window: WindowPrediction) -> None:
        """Write the window's row."""
        self._predicted(path, window.start, window.end, window.prediction)

    def add(self, outcome: ClipOutcome) -> None:
        """Write the clip's row, or the reason why there is none."""
        if outcome.prediction is None:
            cells: list[Cell] = [str(outcome.path), "failed", outcome.reason]
            self.row(cells + [None] * (len(self.columns) - len(cells)))
        elif not outcome.windows:
            self._predicted(outcome.path, 0.0, outcome.duration or 0.0, outcome.prediction)

    def _predicted(self, path: Path, start: float, end: float, prediction: Prediction) -> None:
        cells: list[Cell] = [
            str(path), "ok", None, start, end, prediction.label, prediction.probability,
            prediction.unknown, prediction.agreement, prediction.entropy,
        ]  # fmt: skip
        for label, probability in prediction.ranking(self.top or 1)[1:]:
            cells += [label, probability]
        self.row(cells)


class CsvWriter(RowWriter):
    """Comma-separated, and safe to open in a spreadsheet."""

    def begin(self) -> None:
        """Write the columns' names."""
        self.write(csv_line(name for name, _ in self.columns))

    def row(self, cells: list[Cell]) -> None:
        """Write one line."""
        self.write(csv_line(cells))


class ParquetWriter(RowWriter):
    """Columns of their own types, written some thousand rows at a time.

    Parameters
    ----------
    path : Path
        Complete after `finish`.

    Raises
    ------
    ParameterError
        pyarrow is not installed.
    """

    def __init__(self, path: Path, bundle: str, labels: tuple[str, ...], top: int | None) -> None:
        super().__init__(lambda _: None, bundle, labels, top)
        self._table = ParquetTable(path, self.columns)
        self._rows: list[list[Cell]] = []

    def row(self, cells: list[Cell]) -> None:
        """Keep the row until there are enough for a part."""
        self._rows.append(printable_cells(cells))
        if len(self._rows) >= _PART:
            self._write_part()

    def finish(self) -> None:
        """Write what is left, and the file's end."""
        self._write_part()
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._table.close()

    def _write_part(self) -> None:
        self._table.add(self._rows)
        self._rows = []


def printable_cells(cells: list[Cell]) -> list[Cell]:
    r"""Give bytes of a file's name that are no text as ``\udce9``: Parquet holds UTF-8 only."""
    return [
        cell.encode("utf-8", "backslashreplace").decode() if isinstance(cell, str) else cell
        for cell in cells
    ]
