"""Raven's selection tables: a row a selection, tabs between the columns.

References
----------
K. Lisa Yang Center for Conservation Bioacoustics, "Raven Pro User's Manual", selection tables.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.errors import LabelFileError
from core.interchange.reading import NumberReader, checked_event, read_lines
from core.results import SoundEvent

__all__ = ["COLUMNS", "LABEL_COLUMNS", "header_line", "read_selections", "selection_lines"]

_BEGIN, _END = "Begin Time (s)", "End Time (s)"
_LOW, _HIGH = "Low Freq (Hz)", "High Freq (Hz)"
_FILE, _OFFSET = "Begin File", "File Offset (s)"
_PEAK, _MEAN = "Sonolens Probability", "Sonolens Mean Probability"

COLUMNS = (
    "Selection", "View", "Channel", _BEGIN, _END, _LOW, _HIGH, _FILE, "Annotation", _PEAK, _MEAN,
)  # fmt: skip
"""Columns of the tables written here."""
LABEL_COLUMNS = ("Annotation", "Species", "Label", "Class", "Common Name", "Tags")
"""Columns that may hold the class, the first that a table has."""
_MOST_COLUMNS = 1_000
_MOST_CELLS = 1 << 24


def header_line() -> str:
    """Names of the columns, without a line end."""
    return "\t".join(COLUMNS)


def selection_lines(
    events: Iterable[SoundEvent], *, recording: str, highest: float, first: int = 1
) -> Iterator[str]:
    """Rows of a selection table, without their ends.

    Parameters
    ----------
    recording : str
        Name of the sound file, without its folder.
    highest : float
        Hz; selections need a range, and an event that is not bounded in frequency goes from 0 Hz
        to here: half the recording's sample rate.
    first : int
        Number of the first selection.
    """
    for number, event in enumerate(events, start=first):
        low = 0.0 if event.low is None else event.low
        high = max(highest, low) if event.high is None else event.high
        cells = (
            str(number), "Spectrogram 1", "1", f"{event.start:.6f}", f"{event.end:.6f}",
            f"{low:.3f}", f"{high:.3f}", _cell(recording), _cell(event.label),
            _probability(event.peak), _probability(event.mean),
        )  # fmt: skip
        yield "\t".join(cells)


def read_selections(
    path: Path | str,
    *,
    duration: float | None = None,
    recording: str | None = None,
    label_column: str | None = None,
) -> tuple[SoundEvent, ...]:
    """Read a selection table, whatever other columns it has.

    A file is taken whole or not at all. Numbers may have a decimal comma, see `NumberReader`. A
    selection that the table gives once a view counts once.

    Parameters
    ----------
    duration : float, optional
        Of the recording, s; selections past it are refused.
    recording : str, optional
        Name of the sound file: rows whose ``Begin File`` is another's are left out, and times are
        counted from the file's own start where the table has a ``File Offset (s)``.
    label_column : str, optional
        Column of the class; the first of `LABEL_COLUMNS` that is there if None.

    Returns
    -------
    tuple of SoundEvent
        In the order of the file.

    Raises
    ------
    LabelFileError
        Names the first line that cannot be taken.
    """
    path = Path(path)
    (line, text), *rows = read_lines(path)
    columns = _header(path, line, text)
    if len(columns) * len(rows) > _MOST_CELLS:
        raise LabelFileError(path, None, f"has more than {_MOST_CELLS:,} cells")
    table = _Table(path, columns, label_column, duration)
    events: dict[tuple[str, SoundEvent], None] = {}
    for number, row in rows:
        cells = table.cells(number, row)
        if recording is not None and cells.get(_FILE, recording).strip() != recording:
            continue
        event = table.event(number, cells, from_file_start=recording is not None)
        events.setdefault((cells.get("Selection", str(number)).strip(), event))
    return tuple(event for _, event in events)


class _Table:
    """How the rows of one table are read."""

    def __init__(
        self, path: Path, columns: list[str], label_column: str | None, duration: float | None
    ) -> None:
        self._path = path
        self._columns = columns
        self._duration = duration
        self._numbers = NumberReader(path)
        wanted = LABEL_COLUMNS if label_column is None else (label_column,)
        self._label = next((name for name in wanted if name in columns), None)
        missing = [name for name in (_BEGIN, _END) if name not in columns]
        if self._label is None:
            missing.append(" or ".join(wanted[:2]))
        if missing:
            raise LabelFileError(
                path,
                1,
                f"no column {', '.join(repr(name) for name in missing)};"
                " a selection table has its columns' names in line 1 and tabs between them",
            )

    def cells(self, line: int, text: str) -> dict[str, str]:
        """Cells by column; those missing at a row's end are empty."""
        cells = text.split("\t")
        if len(cells) > len(self._columns) and any(c.strip() for c in cells[len(self._columns) :]):
            raise LabelFileError(
                self._path, line, f"has {len(cells)} columns, line 1 has {len(self._columns)}"
            )
        cells += [""] * (len(self._columns) - len(cells))
        return dict(zip(self._columns, cells, strict=False))

    def event(self, line: int, cells: dict[str, str], *, from_file_start: bool) -> SoundEvent:
        """Event of a row."""
        start = self._numbers.read(cells[_BEGIN], line, _BEGIN)
        end = self._numbers.read(cells[_END], line, _END)
        if from_file_start and cells.get(_OFFSET, "").strip():
            offset = self._numbers.read(cells[_OFFSET], line, _OFFSET)
            start, end = offset, offset + (end - start)
        event = SoundEvent(
            start,
            end,
            cells[self._label or ""].strip(),
            self._probability(cells, _PEAK, line),
            self._probability(cells, _MEAN, line),
            self._optional(cells, _LOW, line),
            self._optional(cells, _HIGH, line),
        )
        return checked_event(self._path, line, event, self._duration)

    def _optional(self, cells: dict[str, str], column: str, line: int) -> float | None:
        text = cells.get(column, "").strip()
        return self._numbers.read(text, line, column) if text else None

    def _probability(self, cells: dict[str, str], column: str, line: int) -> float | None:
        value = self._optional(cells, column, line)
        if value is not None and not 0 <= value <= 1:
            raise LabelFileError(self._path, line, f"{column} {value:g} is not between 0 and 1")
        return value


def _header(path: Path, line: int, text: str) -> list[str]:
    if text.count("\t") >= _MOST_COLUMNS:
        raise LabelFileError(path, line, f"has more than {_MOST_COLUMNS:,} columns")
    names = [name.strip() for name in text.split("\t")]
    twice = next((name for name, n in Counter(names).items() if name and n > 1), None)
    if twice is not None:
        raise LabelFileError(path, line, f"has the column {twice!r} twice")
    return names


def _probability(value: float | None) -> str:
    return "" if value is None else f"{value:.6f}"


def _cell(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
