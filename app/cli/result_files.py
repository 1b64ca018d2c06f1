"""Where `classify --out` writes: one file, or a folder with a file for each recording."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.cli.batch_state import (
    FileState,
    StateFile,
    kept_in_folder,
    kept_in_order,
    read_state,
)
from app.cli.formats import GROWING, PER_RECORDING, ResultWriter, make_writer
from app.cli.inputs import ClipInput
from app.cli.label_formats import AudacityWriter, LabelFolder, RavenWriter
from app.cli.outcome import ClipOutcome
from app.cli.parquet_parts import STATE_NAME, ParquetParts, kept_in_parts
from app.cli.result_writer import line_writer
from app.cli.row_formats import ParquetWriter
from app.cli.sole_writer import sole_writer
from app.output_files import open_text, part_file
from core.errors import ParameterError

__all__ = ["ResultFiles", "goes_to_folder"]

About = tuple[str, tuple[str, ...], int | None]
"""Bundle, its labels, and how many classes are given for each clip."""

_WHOLE = frozenset({"json"})
"""Forms of no use, and not to be continued, before their end is written."""


def goes_to_folder(
    form: str | None, paths: Sequence[Path], out: Path | None, *, resume: bool = False
) -> bool:
    """Whether the result is a folder: a file for each recording, or Parquet in parts.

    So it is for labels and selections, unless a single sound file was named: one of a folder's
    files is no reason for another kind of result. So it is for Parquet that is to be continued, or
    whose name is a folder's: one without a suffix.
    """
    if form == "parquet" and out is not None:
        return resume or out.is_dir() or not out.suffix
    if form not in PER_RECORDING:
        return False
    single = len(paths) == 1 and not paths[0].is_dir()
    return not single or (out is not None and out.is_dir())


class ResultFiles:
    """A batch's result on the disk.

    Parameters
    ----------
    out : Path
        File, or with ``folder`` the folder.
    form : str
        A name of `app.cli.formats.FORMATS`.
    inputs : sequence of ClipInput
        Everything that is to be in the result.
    resume : bool
        Go on with what is there.

    Attributes
    ----------
    writer : ResultWriter
        Once `start` was called.
    earlier : tuple of FileState
        What is in the result already.
    """

    writer: ResultWriter

    def __init__(
        self, out: Path, form: str, inputs: Sequence[ClipInput], *, folder: bool, resume: bool
    ) -> None:
        if resume and form in _WHOLE:
            raise ParameterError(
                "--resume", f"{form} is complete or nothing; give --format jsonl, csv or another"
            )
        self.earlier: tuple[FileState, ...] = ()
        self._out = out
        self._form = form
        self._inputs = inputs
        self._folder = folder
        self._resume = resume
        self._state: StateFile | None = None
        self._growing: _GrowingFile | None = None
        self._write: Callable[[str], None] | None = None
        self._part = out

    @property
    def state_path(self) -> Path:
        """Where the state of a batch that can be resumed is kept."""
        if self._folder:
            parts = self._form == "parquet"
            return self._out / (STATE_NAME if parts else "sonolens.state.jsonl")
        return self._out.with_name(self._out.name + ".state.jsonl")

    @property
    def remaining(self) -> list[ClipInput]:
        """Inputs that are still to be classified."""
        there = {each.path for each in self.earlier}
        return [each for each in self._inputs if str(each.path) not in there]

    def open(self, stack: contextlib.ExitStack) -> None:
        """Make sure before the long work that the result can be written.

        Raises
        ------
        OSError, ParameterError
        """
        if self._folder or self._resume or self._form in GROWING:
            stack.enter_context(sole_writer(self._out))
        if self._folder:
            self._make_folder()
            return
        if self._resume:
            self._refuse_unknown()
        if self._form == "parquet":
            self._part = stack.enter_context(part_file(self._out))
        elif self._resume or self._form in GROWING:
            self._growing = stack.enter_context(_growing_file(self._out))
            self._write = self._growing.write
        else:
            stream = stack.enter_context(open_text(self._out))
            self._write = line_writer(stream)

    def start(self, stack: contextlib.ExitStack, about: About, options: Mapping[str, Any]) -> None:
        """Find out what is done already, and begin to write.

        Parameters
        ----------
        about : tuple
            Bundle, its labels, and how many classes are given for each clip.
        options : mapping
            What the result depends on.

        Raises
        ------
        ParameterError
            What is there was begun with other options, or must not be overwritten.
        """
        if self._folder and self._form == "parquet":
            self._start_parts(stack, about, options)
        elif self._folder:
            self._start_folder(stack, options)
        elif self._form == "parquet":
            writer = ParquetWriter(self._part, *about)
            stack.callback(writer.close)
            self.writer = writer
        else:
            self._start_file(stack, about, options)

    def record(self, outcome: ClipOutcome) -> None:
        """Take note of what `writer` was given and has written."""
        if self._state is None or (self._folder and self._form == "parquet"):
            return  # a part's files are noted together
        if not outcome.interrupted:
            length = self._growing.length if self._growing is not None else 0
            self._state.record(outcome, length)

    def _start_file(
        self, stack: contextlib.ExitStack, about: About, options: Mapping[str, Any]
    ) -> None:
        if self._growing is not None:
            length = 0
            if self._resume:
                state = read_state(self.state_path)
                if state is not None:
                    state.refuse_others(options, self._inputs)
                    self.earlier = kept_in_order(state, self._inputs, self._growing.length)
                    length = self.earlier[-1].length if self.earlier else 0
                self._keep_state(stack, options)
            self._growing.cut(length)
        if not self._resume:
            self.state_path.unlink(missing_ok=True)
        assert self._write is not None
        continued = bool(self.earlier)
        self.writer = make_writer(self._form, self._write, *about, continued=continued)

    def _start_folder(self, stack: contextlib.ExitStack, options: Mapping[str, Any]) -> None:
        paths = [each.path for each in self._inputs]
        kind = AudacityWriter if self._form == "audacity" else RavenWriter
        folder = LabelFolder(self._out, kind, paths)
        state = read_state(self.state_path) if self._resume else None
        if state is not None:
            state.refuse_others(options, self._inputs)
            self.earlier = kept_in_folder(state, folder.target)
        ours = {each.path for each in state.files} if state is not None else set()
        folder.refuse_existing([path for path in paths if str(path) not in ours])
        if self._resume:
            self._keep_state(stack, options)
        self.writer = folder

    def _start_parts(
        self, stack: contextlib.ExitStack, about: About, options: Mapping[str, Any]
    ) -> None:
        state = read_state(self.state_path) if self._resume else None
        if state is not None:
            state.refuse_others(options, self._inputs)
        self.earlier = kept_in_parts(state, self._inputs, self._out)
        if self._resume:
            self._keep_state(stack, options)

        def note(files: Sequence[tuple[ClipOutcome, int]], number: int) -> None:
            if self._state is not None:
                self._state.record_part(files, number)

        after = self.earlier[-1].length if self.earlier else 0
        writer = ParquetParts(self._out, *about, after=after, closed=note)
        stack.callback(writer.close)
        self.writer = writer

    def _keep_state(self, stack: contextlib.ExitStack, options: Mapping[str, Any]) -> None:
        self._state = StateFile(self.state_path, options, self._inputs, self.earlier)
        stack.callback(self._state.close)

    def _refuse_unknown(self) -> None:
        """Never cut a file that this program cannot tell to be its own."""
        there = self._out.exists() and not (self._out.is_file() and self._out.stat().st_size == 0)
        if there and not self.state_path.exists():
            raise ParameterError(
                "--resume",
                f"{self._out} was not begun with --resume and cannot be continued;"
                " name another --out",
            )

    def _make_folder(self) -> None:
        if self._out.exists() and not self._out.is_dir():
            raise ParameterError(
                "--out", f"{self._out} is a file; the result has several, so name a folder"
            )
        self._out.mkdir(exist_ok=True)


class _GrowingFile:
    """A result's file to which lines are added, each of them seen at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("ab", buffering=0)

    @property
    def length(self) -> int:
        """Bytes so far."""
        return self._file.tell()

    def cut(self, length: int) -> None:
        """Leave only the first ``length`` bytes; a device or pipe stays as it is."""
        if self._path.is_file():
            self._file.truncate(length)
            self._file.seek(0, 2)

    def write(self, line: str) -> None:
        """Add a line, whole or not at all.

        Raises
        ------
        OSError
            It names the file.
        """
        before = self._file.tell() if self._path.is_file() else None
        left = memoryview((line + "\n").encode("utf-8", "backslashreplace"))
        try:
            while left:
                left = left[self._file.write(left) :]
        except BrokenPipeError:
            raise
        except OSError as error:
            if before is not None:
                self.cut(before)
            error.filename = str(self._path)
            raise

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


@contextlib.contextmanager
def _growing_file(path: Path) -> Iterator[_GrowingFile]:
    file = _GrowingFile(path)
    try:
        yield file
    finally:
        with contextlib.suppress(OSError):
            file.close()
