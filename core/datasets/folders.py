"""Read one folder per class, with or without train, validation and test folders above."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.audio.collect import natural_key
from core.audio.decode import is_audio_name
from core.datasets.files import is_folder, list_folder
from core.datasets.manifest import DatasetManifest, LabelledClip, Subset, relative_name
from core.datasets.reading import ReadOptions, finished
from core.errors import DatasetError

__all__ = ["SUBSET_NAMES", "class_folders_of", "groups_by_name", "read_folders", "subset_folders"]

SUBSET_NAMES: dict[str, Subset] = {
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("val", "valid", "validation", "dev", "development"), "validation"),
    **dict.fromkeys(("test", "testing", "eval", "evaluation"), "test"),
}
"""Names that the parts of a dataset go by, in lower case."""

_INDEXED = re.compile(r"(?P<source>.*[0-9]{4}.*?)[-_. ](?P<index>[0-9]{1,3})")


def read_folders(root: Path, options: ReadOptions | None = None) -> DatasetManifest:
    """Read one folder per class.

    On the way down from the root, the first folder that holds sound files is a class, and all that
    is below it belongs to it. A class is called what its folder is called; by its path from the
    root where two folders share a name. Hidden files are left out, and links to folders are
    followed, each folder once.

    Clips form a group where their names leave no doubt: a source with a number of four or more
    digits followed by an index that runs from 0 or 1 without a gap, such as ``100032-0`` and
    ``100032-1``. Any other clip is its own group.

    Raises
    ------
    DatasetError
        There is no such folder, one cannot be listed, or it holds no class folder.
    """
    options = options or ReadOptions()
    if not root.is_dir():
        raise DatasetError(f"{root}: there is no such folder")
    parts: dict[Path, Subset | None] = dict(subset_folders(root)) or {root: None}
    found = [
        (relative_name(folder, part), subset, paths)
        for part, subset in parts.items()
        for folder, paths in class_folders_of(part)
    ]
    if not found:
        direct = any(is_audio_name(path) for path in list_folder(root))
        raise DatasetError(
            f"{root}: holds sound files, but no folder a class"
            if direct
            else f"{root}: holds no folder with sound files"
        )
    names = _class_names({relative for relative, _, _ in found})
    paths = [path for _, _, of_class in found for path in of_class]
    groups = groups_by_name(paths, root)
    clips = tuple(
        LabelledClip(path, names[relative], None, groups[path], subset)
        for relative, subset, of_class in found
        for path in of_class
    )
    labels = tuple(sorted(set(names.values()), key=natural_key))
    name = root.resolve().name
    return finished(DatasetManifest(name, root, "one folder per class", labels, clips), options)


def subset_folders(root: Path) -> list[tuple[Path, Subset]]:
    """Folders of train, validation and test parts; none unless all folders are such parts."""
    folders = [entry for entry in list_folder(root) if is_folder(entry)]
    parts = [(folder, SUBSET_NAMES.get(folder.name.lower())) for folder in folders]
    named = [(folder, subset) for folder, subset in parts if subset is not None]
    whole = len(named) == len(parts) and len({subset for _, subset in named}) > 1
    return named if whole else []


def class_folders_of(root: Path) -> Iterator[tuple[Path, list[Path]]]:
    """Each class folder with its clips, in natural order."""
    walk = _Walk({_identity(root)})
    for entry in _in_order(list_folder(root)):
        if is_folder(entry):
            yield from walk.classes_in(entry)


@dataclass
class _Walk:
    """Goes down folders, through links too, each real folder once."""

    seen: set[tuple[int, int]] = field(default_factory=set)

    def classes_in(self, folder: Path) -> Iterator[tuple[Path, list[Path]]]:
        waiting = [folder]
        while waiting:
            folder = waiting.pop()
            entries = self._enter(folder)
            if any(_is_sound(entry) for entry in entries):
                yield folder, list(self._sounds(entries))
            else:
                waiting += [entry for entry in reversed(entries) if is_folder(entry)]

    def _sounds(self, entries: list[Path]) -> Iterator[Path]:
        waiting = entries[::-1]
        while waiting:
            entry = waiting.pop()
            if is_folder(entry):
                waiting += reversed(self._enter(entry))
            elif is_audio_name(entry):
                yield entry

    def _enter(self, folder: Path) -> list[Path]:
        identity = _identity(folder)
        if identity in self.seen or folder.name == "__MACOSX":
            return []
        self.seen.add(identity)
        return _in_order(list_folder(folder))


def _identity(folder: Path) -> tuple[int, int]:
    """Tell what two paths to one folder have in common."""
    try:
        status = folder.stat()
    except OSError as error:
        raise DatasetError(f"{folder}: cannot be looked at: {error.strerror}") from error
    return status.st_dev, status.st_ino


def _in_order(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: natural_key(path.name))


def _is_sound(path: Path) -> bool:
    return is_audio_name(path) and not is_folder(path)


def _class_names(relatives: set[str]) -> dict[str, str]:
    """Last part of each relative path, or the whole where two share it."""
    shared = Counter(Path(relative).name for relative in relatives)
    return {
        relative: Path(relative).name if shared[Path(relative).name] == 1 else relative
        for relative in relatives
    }


def groups_by_name(paths: Iterable[Path], root: Path) -> dict[Path, str]:
    """Source of each clip as far as its name tells for sure; else the clip itself."""
    groups = {path: relative_name(path, root) for path in paths}
    by_source: defaultdict[str, list[tuple[int, Path]]] = defaultdict(list)
    for path in groups:
        if found := _INDEXED.fullmatch(path.stem):
            by_source[found["source"]].append((int(found["index"]), path))
    for source, indexed in by_source.items():
        indices = sorted(index for index, _ in indexed)
        first = indices[0]
        if len(indices) > 1 and first < 2 and indices == list(range(first, first + len(indices))):
            groups.update((path, source) for _, path in indexed)
    return groups
