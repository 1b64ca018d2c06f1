"""A recording's events for other programs: Audacity's labels, Raven's selections."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from app.cli.outcome import ClipOutcome
from app.cli.result_writer import ResultWriter, line_writer
from app.output_files import open_text
from core.errors import ParameterError

__all__ = ["AudacityWriter", "LabelFolder", "RavenWriter"]


class AudacityWriter(ResultWriter):
    """A label track; the class is the label."""

    ending: ClassVar[str] = ".txt"

    def add(self, outcome: ClipOutcome) -> None:
        """Write the events; of a recording that broke off, those before that."""
        from core.interchange.audacity import label_lines

        for line in label_lines(outcome.events):
            self.write(line)


class RavenWriter(ResultWriter):
    """A selection table; an event goes over all frequencies that the recording holds."""

    ending: ClassVar[str] = ".Table.1.selections.txt"

    def begin(self) -> None:
        """Write the columns' names."""
        from core.interchange.raven import header_line

        self.write(header_line())

    def add(self, outcome: ClipOutcome) -> None:
        """Write the events; of a recording that broke off, those before that."""
        from core.interchange.raven import selection_lines

        highest = (outcome.sample_rate or 0) / 2
        for line in selection_lines(outcome.events, recording=outcome.path.name, highest=highest):
            self.write(line)


class LabelFolder(ResultWriter):
    """A file for each recording, named after it, whole or not at all.

    Parameters
    ----------
    folder : Path
    kind : type
        Writer of one file.
    paths : sequence of Path
        All recordings that are to come.
    """

    def __init__(
        self,
        folder: Path,
        kind: type[AudacityWriter] | type[RavenWriter],
        paths: Sequence[Path],
    ) -> None:
        super().__init__(lambda _: None, "", (), None)
        self._kind = kind
        self._names = _file_names(paths, kind.ending)
        self.folder = folder

    def target(self, path: Path) -> Path:
        """File of a recording."""
        return self.folder / self._names[path]

    def refuse_existing(self, paths: Sequence[Path]) -> None:
        """Keep labels that somebody may have made by hand.

        Raises
        ------
        ParameterError
            One of the files is there already.
        """
        there = next((t for t in map(self.target, paths) if t.exists() or t.is_symlink()), None)
        if there is not None:
            raise ParameterError(
                "--out", f"{there} is there already and stays as it is; name another folder"
            )

    def add(self, outcome: ClipOutcome) -> None:
        """Write the recording's file; none for what failed before the first window."""
        if outcome.interrupted or (outcome.prediction is None and not outcome.windows):
            return
        with open_text(self.target(outcome.path)) as stream:
            writer = self._kind(line_writer(stream), "", (), None)
            writer.begin()
            writer.add(outcome)
            writer.finish()


def _file_names(paths: Sequence[Path], ending: str) -> dict[Path, str]:
    """Give each recording a name of its own, also where letters' case does not count."""
    names: dict[Path, str] = {}
    taken: set[str] = set()
    for path in paths:
        numbered = (f"{path.name}-{number}" for number in range(2, len(paths) + 2))
        for name in (path.stem, path.name, *numbered):
            if (name + ending).casefold() not in taken:
                break
        taken.add((name + ending).casefold())
        names[path] = name + ending
    return names
