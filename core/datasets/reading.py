"""What the readers share: which clips are wanted, which are there, which are named twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.datasets.manifest import DatasetManifest, LabelledClip, relative_name
from core.errors import DatasetError

__all__ = ["FileCheck", "ReadOptions", "finished", "is_file", "label_of", "ordered_labels"]


@dataclass(frozen=True)
class ReadOptions:
    """How a dataset is read.

    Attributes
    ----------
    exclude : collection of str
        Clips to leave out, as paths relative to the root, with ``/``. They need not be there.
    strict : bool
        Refuse clips that are not there, clips that are listed twice, and a single class. The
        doctor reads with False, to name all that is wrong.
    """

    exclude: Collection[str] = frozenset()
    strict: bool = True


class FileCheck:
    """Looks for the files that a table names, to name the first that lacks and count the rest."""

    def __init__(self, table: Path, root: Path, options: ReadOptions) -> None:
        self._table = table
        self._root = root
        self._options = options
        self._missing: list[tuple[int, Path]] = []

    def look(self, line: int, path: Path) -> None:
        """Look for a clip, unless it is excluded or the reader is not to be strict."""
        if not self._options.strict or relative_name(path, self._root) in self._options.exclude:
            return
        if not is_file(path):
            self._missing.append((line, path))

    def raise_if_missing(self) -> None:
        """Refuse the table if a file was not there.

        Raises
        ------
        DatasetError
            One was not.
        """
        if not self._missing:
            return
        line, path = self._missing[0]
        more = len(self._missing) - 1
        others = f", nor {'are' if more > 1 else 'is'} {more} more of the table" if more else ""
        raise DatasetError(f"{self._table}, line {line}: {path} is not there{others}")


def is_file(path: Path) -> bool:
    """Whether it is a file; a name that cannot even be looked up is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def finished(manifest: DatasetManifest, options: ReadOptions) -> DatasetManifest:
    """Take the excluded clips out, and refuse what cannot be used.

    Classes that lose their last clip go too.

    Raises
    ------
    DatasetError
        No clip or a single class is left, or a clip is listed twice.
    """
    unwanted = frozenset(options.exclude)
    clips = tuple(clip for clip in manifest.clips if manifest.relative(clip) not in unwanted)
    if not clips:
        left = " that is not excluded" if manifest.clips else ""
        raise DatasetError(f"{manifest.root}: holds no clip{left}")
    if options.strict:
        _refuse_repeated(clips)
    used = {clip.label for clip in clips}
    if options.strict and len(used) < 2:
        raise DatasetError(f"{manifest.root}: holds a single class, {min(used)!r}; two are needed")
    return DatasetManifest(
        manifest.name,
        manifest.root,
        manifest.layout,
        tuple(label for label in manifest.labels if label in used),
        clips,
        tuple(each for each in manifest.left_out if _name(each.path, manifest) not in unwanted),
        manifest.split,
    )


def label_of(category: str) -> str:
    """Class name for people: spaces for underscores."""
    return category.strip().replace("_", " ")


def ordered_labels(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Labels in the order of their numbers, or of their names where not all have one.

    Parameters
    ----------
    pairs : iterable of (label, number as text)
        Numbers need not be 0..C-1.
    """
    numbers: dict[str, int | None] = {}
    for label, number in pairs:
        found = int(number) if _is_number(number) else None
        numbers[label] = found if label not in numbers or numbers[label] == found else None
    known = [number for number in numbers.values() if number is not None]
    if len(known) == len(numbers):
        return tuple(sorted(numbers, key=lambda label: (numbers[label] or 0, label)))
    return tuple(sorted(numbers))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19


def _name(path: Path, manifest: DatasetManifest) -> str:
    return relative_name(path, manifest.root)


def _refuse_repeated(clips: Sequence[LabelledClip]) -> None:
    seen: dict[Path, LabelledClip] = {}
    for clip in clips:
        first = seen.setdefault(clip.path, clip)
        if first is clip:
            continue
        if first.label != clip.label:
            raise DatasetError(
                f"{clip.path}: is listed twice, as {first.label!r} and as {clip.label!r}"
            )
        folds = f", in fold {first.fold} and in fold {clip.fold}" if first.fold != clip.fold else ""
        raise DatasetError(f"{clip.path}: is listed twice{folds}")
