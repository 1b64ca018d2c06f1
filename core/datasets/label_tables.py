"""Read a table of clips: path and label, and optionally fold, group and subset."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from core.audio.collect import natural_key
from core.datasets.files import list_folder
from core.datasets.folders import SUBSET_NAMES
from core.datasets.manifest import DatasetManifest, LabelledClip, Subset, relative_name
from core.datasets.reading import FileCheck, ReadOptions, finished, is_file, ordered_labels
from core.datasets.tables import Row, Table, header_of, read_table
from core.errors import DatasetError

__all__ = ["TABLE_SUFFIXES", "find_tables", "read_label_table"]

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})

_SYNONYMS = {
    "path": (
        "path", "file", "filename", "file_name", "filepath", "file_path", "audio", "audio_path",
        "audio_file", "audio_filename", "wav", "clip", "clip_path", "slice_file_name",
    ),
    "label": ("label", "class", "category", "class_name", "classname", "label_name", "species"),
    "number": ("target", "class_id", "classid", "label_id", "class_index"),
    "fold": ("fold", "fold_id", "cv_fold"),
    "group": (
        "group", "source", "src_file", "source_file", "fsid", "recording", "recording_id",
        "speaker", "speaker_id", "recordist", "artist",
    ),
    "subset": ("subset", "split", "set", "partition", "part"),
}  # fmt: skip
_PLACES = ("", "audio", "clips", "wav", "wavs", "sounds")
_FOLDERS = ("", "meta", "metadata")


def find_tables(folder: Path) -> list[Path]:
    """Tables in a folder, or in ``meta`` or ``metadata`` within, that name paths and labels."""
    return [
        path
        for place in _FOLDERS
        if (folder / place).is_dir()
        for path in list_folder(folder / place)
        if path.suffix.lower() in TABLE_SUFFIXES and path.is_file() and _fits(path)
    ]


def read_label_table(path: Path, options: ReadOptions | None = None) -> DatasetManifest:
    """Read a table, or the only fitting table of a folder.

    Columns go by several names, upper or lower case: path, file, filename or audio; label, class or
    category; optional are fold, group (source, recording, speaker), subset (split) and the class's
    number (target, class_id). Paths are relative to the table's folder, to the one above if it is
    called ``meta`` or ``metadata``, or to their folder ``audio`` or ``clips``. Classes are ordered
    by number where there are numbers, else by name. A clip without a group is its own.

    Raises
    ------
    DatasetError
        The table, a column or a value is missing, a clip is not there or is named twice.
    """
    options = options or ReadOptions()
    table_path = _only_table(path) if path.is_dir() else path
    table = read_table(table_path, delimiter=None)
    columns = _columns(table.columns)
    for name in ("path", "label"):
        if name not in columns:
            raise DatasetError(
                f"{table.path}: lacks a column for the {name}; its first line must name the "
                f"columns, one of them {name}, and it has {', '.join(table.columns[:8])}"
            )
    root = path if path.is_dir() else _folder_of(path)
    clips = tuple(_clips(table, columns, root, options))
    name = root.resolve().name if path.is_dir() else path.stem
    return finished(DatasetManifest(name, root, "a table", _labels(table, columns), clips), options)


def _folder_of(table: Path) -> Path:
    """Folder of the dataset that a table is part of."""
    folder = table.parent
    return folder.parent if folder.name.lower() in _FOLDERS else folder


def _only_table(folder: Path) -> Path:
    tables = find_tables(folder)
    if not tables:
        raise DatasetError(f"{folder}: holds no table with a column for the path and the label")
    if len(tables) > 1:
        names = ", ".join(relative_name(table, folder) for table in tables[:4])
        raise DatasetError(f"{folder}: holds several tables of clips ({names}); name one")
    return tables[0]


def _fits(path: Path) -> bool:
    columns = _columns(header_of(path))
    return "path" in columns and "label" in columns


def _columns(header: tuple[str, ...]) -> dict[str, str]:
    """Column of the table for each of ours, the first synonym that is there."""
    plain = {re.sub(r"[-\s]+", "_", name.strip().lower()): name for name in reversed(header)}
    return {
        ours: plain[found]
        for ours, synonyms in _SYNONYMS.items()
        if (found := next((each for each in synonyms if each in plain), None)) is not None
    }


def _clips(
    table: Table, columns: dict[str, str], root: Path, options: ReadOptions
) -> Iterator[LabelledClip]:
    files = FileCheck(table.path, root, options)
    base = _base(table, columns["path"], root)
    for row in table.rows:
        path = base / table.required(row, columns["path"]).replace("\\", "/")
        relative = relative_name(path, root)
        files.look(row.line, path)
        yield LabelledClip(
            path,
            table.required(row, columns["label"]),
            table.required(row, columns["fold"]) if "fold" in columns else None,
            (row.values[columns["group"]] if "group" in columns else "") or relative,
            _subset(table, row, columns["subset"]) if "subset" in columns else None,
        )
    files.raise_if_missing()


def _base(table: Table, column: str, root: Path) -> Path:
    """Folder that the paths are relative to: the first in which the first clip lies."""
    first = table.required(table.rows[0], column).replace("\\", "/")
    bases = [above / place for above in (table.path.parent, root) for place in _PLACES]
    return next((base for base in bases if is_file(base / first)), table.path.parent)


def _subset(table: Table, row: Row, column: str) -> Subset:
    value = table.required(row, column)
    if value.lower() not in SUBSET_NAMES:
        raise DatasetError(
            f"{table.path}, line {row.line}: {column} is {value!r}, none of train, validation, test"
        )
    return SUBSET_NAMES[value.lower()]


def _labels(table: Table, columns: dict[str, str]) -> tuple[str, ...]:
    label = columns["label"]
    if "number" not in columns:
        return tuple(sorted({row.values[label] for row in table.rows}, key=natural_key))
    number = columns["number"]
    return ordered_labels((row.values[label], row.values[number]) for row in table.rows)
