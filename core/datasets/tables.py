"""Read label tables: text with a header line, in UTF-8 or UTF-16, whatever the delimiter."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import DatasetError
from core.files import read_regular

__all__ = ["Row", "Table", "decode_text", "header_of", "read_table"]

_DELIMITERS = ",\t;|"
_LONGEST_HEADER = 1 << 16
_LARGEST = 64 << 20
_MOST_LINES = 1 << 20
_MOST_COLUMNS = 1_000
_MOST_CELLS = 1 << 23
"""All are in memory together, some hundred bytes each."""


@dataclass(frozen=True)
class Row:
    """One line of a table.

    Attributes
    ----------
    line : int
        Line of the file that it ends on, from 1.
    values : dict of str to str
        Without the white space around them; empty where the line is too short.
    """

    line: int
    values: dict[str, str]


@dataclass(frozen=True)
class Table:
    """A file with a header and rows."""

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def required(self, row: Row, column: str) -> str:
        """Value of a column that no row may leave empty.

        Raises
        ------
        DatasetError
            It is empty.
        """
        value = row.values[column]
        if not value:
            raise DatasetError(f"{self.path}, line {row.line}: {column} is empty")
        return value


def read_table(path: Path, columns: Sequence[str] = (), *, delimiter: str | None = ",") -> Table:
    """Read a table whole.

    Parameters
    ----------
    columns : sequence of str
        Columns that it must have.
    delimiter : str, optional
        None finds it out from the header: comma, tab, semicolon or bar.

    Raises
    ------
    DatasetError
        It cannot be read, is not text, lacks a column, has two of one name, has no rows, or is too
        large.
    """
    text = decode_text(path)
    lines = io.StringIO(text, newline="")
    try:
        delimiter = delimiter or _delimiter(text)
        _refuse_too_large(path, text, _first_line(text).count(delimiter) + 1)
        reader = csv.reader(lines, delimiter=delimiter)
        header = tuple(name.strip() for name in next(reader, []))
        _refuse_too_large(path, text, len(header))
        rows = tuple(Row(reader.line_num, _values(header, cells)) for cells in reader if any(cells))
    except csv.Error as error:
        raise DatasetError(f"{path}: cannot be read as a table: {error}") from error
    named = [name for name in header if name]
    if twice := next((name for name, n in Counter(named).items() if n > 1), None):
        raise DatasetError(f"{path}: has two columns called {twice}")
    if missing := [column for column in columns if column not in header]:
        raise DatasetError(f"{path}: lacks the column {', '.join(missing)}")
    if not rows:
        raise DatasetError(f"{path}: lists no clips")
    return Table(path, header, rows)


def header_of(path: Path) -> tuple[str, ...]:
    """Column names of what may be a table; none where it cannot be read as one."""
    try:
        with path.open("rb") as file:
            first = (
                _decoded(file.read(_LONGEST_HEADER), "replace").lstrip("\r\n").partition("\n")[0]
            )
        return tuple(
            name.strip() for name in next(csv.reader([first], delimiter=_delimiter(first)))
        )
    except (OSError, csv.Error, StopIteration):
        return ()


def decode_text(path: Path) -> str:
    """Text of a file in UTF-8, with or without a byte order mark, or in UTF-16 with one.

    Raises
    ------
    DatasetError
        It cannot be read, or is in another encoding; what that was is not guessed.
    """
    try:
        data = read_regular(path, _LARGEST)
    except OSError as error:
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else error.strerror
        raise DatasetError(f"{path}: cannot be read: {reason}") from error
    except ValueError as error:
        raise DatasetError(f"{path}: cannot be read: its name cannot be used here") from error
    try:
        text = _decoded(data)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise DatasetError(
            f"{path}: cannot be read: it is not UTF-8 text (line {line}); save it as UTF-8"
        ) from error
    if "\0" in text:
        raise DatasetError(f"{path}: cannot be read: it is not text")
    return text


def _refuse_too_large(path: Path, text: str, n_columns: int) -> None:
    n_lines = text.count("\n") + text.count("\r") - text.count("\r\n")
    if n_columns > _MOST_COLUMNS:
        raise DatasetError(f"{path}: has {n_columns:,} columns, more than {_MOST_COLUMNS:,}")
    if n_lines > _MOST_LINES or n_lines * n_columns > _MOST_CELLS:
        raise DatasetError(f"{path}: is too large a table: {n_columns} columns, {n_lines:,} lines")


def _decoded(data: bytes, errors: str = "strict") -> str:
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if utf16 else "utf-8-sig", errors)


def _delimiter(text: str) -> str:
    return max(_DELIMITERS, key=_first_line(text).count)


def _first_line(text: str) -> str:
    return text.lstrip("\r\n").partition("\n")[0]


def _values(header: tuple[str, ...], cells: list[str]) -> dict[str, str]:
    padded = [cell.strip() for cell in cells] + [""] * (len(header) - len(cells))
    return dict(zip(header, padded, strict=False))
