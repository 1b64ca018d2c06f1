"""What a batch has done, file by file, kept beside its result so that it goes on after a kill.

JSON Lines: first how the batch was asked for and which files it holds, then a line for each file
that is done or failed. A file without a line is waiting; a line that was cut counts as none.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, TextIO

from app.cli.inputs import ClipInput
from app.cli.outcome import ClipOutcome
from app.file_stamp import FileStamp
from app.output_files import open_text
from core.errors import ParameterError

__all__ = ["BatchState", "FileState", "StateFile", "kept_in_folder", "kept_in_order", "read_state"]

_VERSION = 1


@dataclass(frozen=True)
class FileState:
    """One file of a batch.

    Attributes
    ----------
    status : {"done", "failed", "waiting"}
    reason : str or None
        Why it failed.
    modified_ns, size : int
        Its stamp before it was read.
    length : int
        Bytes of the result's file once this one was in it, or the number of the part that it is in;
        0 where each has a file of its own.
    rows : int
        Of this file in its part.
    """

    path: str
    status: Literal["done", "failed", "waiting"]
    reason: str | None = None
    modified_ns: int = 0
    size: int = -1
    length: int = 0
    rows: int = 0

    @property
    def unchanged(self) -> bool:
        """Whether the file is still the one that was read."""
        return FileStamp.of(Path(self.path)) == FileStamp(
            Path(self.path), self.modified_ns, self.size
        )


@dataclass(frozen=True)
class BatchState:
    """A batch as its state file tells it.

    Attributes
    ----------
    options : mapping
        Bundle, windows, thresholds, form: what the result depends on.
    files : tuple of FileState
        Finished ones first, in the order in which they were finished, then those waiting.
    """

    options: Mapping[str, Any]
    files: tuple[FileState, ...]

    @property
    def finished(self) -> tuple[FileState, ...]:
        """Files that are done or failed."""
        return tuple(each for each in self.files if each.status != "waiting")

    def refuse_others(self, options: Mapping[str, Any], inputs: Sequence[ClipInput]) -> None:
        """Keep two batches from being mixed in one result.

        Raises
        ------
        ParameterError
            Options are not those that the result was begun with, or a finished file is no longer
            among those named.
        """
        other = [name for name, value in options.items() if self.options.get(name) != value]
        if other:
            raise ParameterError(
                "--resume",
                f"the result was begun with another {' and '.join(other)};"
                " repeat what it was begun with, or name another --out",
            )
        named = {str(each.path) for each in inputs}
        gone = next((each.path for each in self.finished if each.path not in named), None)
        if gone is not None:
            raise ParameterError(
                "--resume",
                f"the result holds {gone}, which is not among the files now;"
                " name the same paths again, or another --out",
            )


def read_state(path: Path) -> BatchState | None:
    """Read a state file; None where there is none.

    Raises
    ------
    ParameterError
        The file is none of a batch, or of a later version of this program.
    """
    try:
        with path.open(encoding="utf-8", errors="replace") as stream:
            lines = stream.read().split("\n")
    except FileNotFoundError:
        return None
    try:
        head = json.loads(lines[0])
        version, options, files = head["version"], dict(head["options"]), list(head["files"])
    except (ValueError, TypeError, KeyError) as error:
        raise ParameterError("--resume", f"{path} does not say what was done") from error
    if version != _VERSION:
        raise ParameterError("--resume", f"{path} is of another version of this program")
    finished = {each.path: each for each in map(_file_state, lines[1:]) if each is not None}
    waiting = [FileState(str(name), "waiting") for name in files if name not in finished]
    return BatchState(options, (*finished.values(), *waiting))


def _file_state(line: str) -> FileState | None:
    try:
        return FileState(**json.loads(line))
    except (ValueError, TypeError):
        return None


def kept_in_order(
    state: BatchState, inputs: Sequence[ClipInput], length: int
) -> tuple[FileState, ...]:
    """Files whose rows stand in the result as one run would have written them, up to the first not.

    Parameters
    ----------
    length : int
        Bytes of the result's file.
    """
    kept = []
    for each, wanted in zip(state.finished, inputs, strict=False):
        if each.path != str(wanted.path) or each.length > length or not each.unchanged:
            break
        kept.append(each)
    return tuple(kept)


def kept_in_folder(state: BatchState, target: Callable[[Path], Path]) -> tuple[FileState, ...]:
    """Files that need not be done again where each has a result of its own."""
    return tuple(
        each
        for each in state.finished
        if each.unchanged and (each.status == "failed" or target(Path(each.path)).is_file())
    )


class StateFile:
    """Writes a batch's state, each file's line as soon as its result is written."""

    def __init__(
        self,
        path: Path,
        options: Mapping[str, Any],
        inputs: Sequence[ClipInput],
        kept: Sequence[FileState],
    ) -> None:
        head = {
            "version": _VERSION,
            "options": dict(options),
            "files": [os.fspath(each.path) for each in inputs],
        }
        with open_text(path) as whole:
            for record in (head, *map(asdict, kept)):
                whole.write(json.dumps(record) + "\n")
        self._path = path
        self._stream: TextIO = path.open("a", encoding="utf-8")

    def record(self, outcome: ClipOutcome, length: int) -> None:
        """Take note that a file's result is in the result's file, which has ``length`` bytes."""
        self._write([_state_of(outcome, length)])

    def record_part(self, files: Sequence[tuple[ClipOutcome, int]], number: int) -> None:
        """Take note of all files of a part, and the rows of each, at once."""
        self._write([_state_of(outcome, number, rows) for outcome, rows in files])

    def _write(self, states: Sequence[FileState]) -> None:
        try:
            self._stream.write("".join(json.dumps(asdict(state)) + "\n" for state in states))
            self._stream.flush()
        except OSError as error:
            error.filename = str(self._path)
            raise

    def close(self) -> None:
        """Let the file go; what could not be written was said before."""
        with contextlib.suppress(OSError):
            self._stream.close()


def _state_of(outcome: ClipOutcome, length: int, rows: int = 0) -> FileState:
    stamp = outcome.stamp or FileStamp.of(outcome.path)
    return FileState(
        str(outcome.path),
        "failed" if outcome.prediction is None else "done",
        outcome.reason,
        stamp.modified_ns,
        stamp.size,
        length,
        rows,
    )
