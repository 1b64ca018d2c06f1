"""A long batch's result as a folder of Parquet parts, each complete as soon as it has its name.

Programs that read Parquet take such a folder for one table. A part holds the rows of whole files
only, in the order of the inputs.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.batch_state import BatchState, FileState
from app.cli.inputs import ClipInput
from app.cli.outcome import ClipOutcome
from app.cli.row_formats import Cell, RowWriter, printable_cells
from app.output_files import part_file
from core.errors import ParameterError
from core.interchange.tables import ParquetTable, check_parquet, parquet_rows

if TYPE_CHECKING:
    pass

__all__ = ["STATE_NAME", "ParquetParts", "kept_in_parts"]

STATE_NAME = "_sonolens.state.jsonl"
"""Readers of Parquet folders leave out what begins with an underscore."""

_PATTERN = "part-*.parquet"
_ROWS = 65_536
_SECONDS = 60.0
"""After which a part is closed: so much work is lost at most when the program is killed."""


class ParquetParts(RowWriter):
    """Fills one part after another.

    Parameters
    ----------
    folder : Path
    after : int
        Number of the last part that is there already and stays.
    closed : callable
        Told of the files of a part, with the number of rows of each, once the part is on the disk,
        and of the part's number.

    Raises
    ------
    ParameterError
        pyarrow is not installed.
    """

    def __init__(
        self,
        folder: Path,
        bundle: str,
        labels: tuple[str, ...],
        top: int | None,
        *,
        after: int,
        closed: Callable[[Sequence[tuple[ClipOutcome, int]], int], None],
    ) -> None:
        super().__init__(lambda _: None, bundle, labels, top)
        check_parquet()
        self._folder = folder
        self._number = after
        self._closed = closed
        self._rows: list[list[Cell]] = []
        self._current: list[list[Cell]] = []
        self._files: list[tuple[ClipOutcome, int]] = []
        self._begun = time.monotonic()

    def row(self, cells: list[Cell]) -> None:
        """Keep a row of the file that is under way."""
        self._current.append(printable_cells(cells))

    def add(self, outcome: ClipOutcome) -> None:
        """Take the file's rows into the part; what was interrupted is left out."""
        if outcome.interrupted:
            self._current = []
            return
        super().add(outcome)
        self._files.append((outcome, len(self._current)))
        self._rows += self._current
        self._current = []
        if len(self._rows) >= _ROWS or time.monotonic() - self._begun >= _SECONDS:
            self.close()

    def finish(self) -> None:
        """Write the last part."""
        self.close()

    def close(self) -> None:
        """Write what is there as a part; nothing when there is nothing."""
        if not self._files:
            return
        number = self._number + 1
        with part_file(self._folder / f"part-{number:06d}.parquet") as part:
            table = ParquetTable(part, self.columns)
            try:
                table.add(self._rows)
            finally:
                table.close()
        files, self._files, self._rows = self._files, [], []
        self._number, self._begun = number, time.monotonic()
        self._closed(files, number)


def kept_in_parts(
    state: BatchState | None, inputs: Sequence[ClipInput], folder: Path
) -> tuple[FileState, ...]:
    """Files whose rows stand in whole parts as one run would have written them.

    Parts after these are deleted, since their rows are made again.

    Parameters
    ----------
    state : BatchState or None
        None: nothing is known of what is there.

    Raises
    ------
    ParameterError
        There are parts that no batch with ``--resume`` has written.
    """
    parts = sorted(folder.glob(_PATTERN))
    if state is None:
        if parts:
            raise ParameterError(
                "--out", f"{parts[0]} is there already and stays as it is; name another folder"
            )
        return ()
    rows = Counter[int]()
    for each in state.finished:
        rows[each.length] += each.rows
    kept: list[FileState] = []
    for each, wanted in zip(state.finished, inputs, strict=False):
        if each.path != str(wanted.path) or not each.unchanged:
            break
        if kept and kept[-1].length != each.length and each.length != kept[-1].length + 1:
            break
        if parquet_rows(folder / f"part-{each.length:06d}.parquet") != rows[each.length]:
            break
        kept.append(each)
    if len(kept) < len(state.finished):
        first_broken = state.finished[len(kept)].length
        kept = [each for each in kept if each.length < first_broken]
    last = kept[-1].length if kept else 0
    for part in parts:
        if not part.stem.removeprefix("part-").isdigit() or _number_of(part) <= last:
            continue
        part.unlink()
    return tuple(kept)


def _number_of(part: Path) -> int:
    return int(part.stem.removeprefix("part-"))
