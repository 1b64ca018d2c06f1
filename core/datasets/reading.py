"""What the readers share: which clips are wanted, which are there, which are named twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.datasets.manifest import DatasetManifest, LabelledClip, relative_name
from core.errors import DatasetError

__all__ = ["ReadOptions", "Refusals", "finished", "label_of", "ordered_labels"]


@dataclass(frozen=True)
class ReadOptions:
    """How a dataset is read.

    Attributes
    ----------
    exclude : collection of str
        Clips to leave out, as paths relative to the root, with ``/``. They need not be there.
    strict : bool
        Refuse clips that are not there and clips that are listed twice. The doctor reads with
        False, to name all of them.
    """

    exclude: Collection[str] = frozenset()
    strict: bool = True


class Refusals:
    """Collects the rows of a table that cannot be used, to name one and count the rest."""

    def __init__(self, table: Path) -> None:
        self._table = table
        self._missing: list[tuple[int, Path]] = []

    def note_missing(self, line: int, path: Path) -> None:
        """Remember a row whose file is not there."""
        self._missing.append((line, path))

    def raise_if_any(self) -> None:
        """Raise for the first row noted.

        Raises
        ------
        DatasetError
            There was one.
        """
        if not self._missing:
            return
        line, path = self._missing[0]
        more = len(self._missing) - 1
        raise DatasetError(
            f"{self._table}, line {line}: {path} is not there"
            + (f", nor are {more} other files of the table" if more else "")
        )


def finished(manifest: DatasetManifest, options: ReadOptions) -> DatasetManifest:
    """Take the excluded clips out, and refuse what cannot be used.

    Classes that lose their last clip go too.

    Raises
    ------
    DatasetError
        No clip is left, or one is listed twice.
    """
    unwanted = frozenset(options.exclude)
    clips = tuple(clip for clip in manifest.clips if manifest.relative(clip) not in unwanted)
    if not clips:
        left = " that is not excluded" if manifest.clips else ""
        raise DatasetError(f"{manifest.root}: holds no clip{left}")
    if options.strict:
        _refuse_repeated(clips)
    used = {clip.label for clip in clips}
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
