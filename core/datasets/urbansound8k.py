"""Read UrbanSound8K: ``metadata/UrbanSound8K.csv`` and ``audio/fold1`` to ``audio/fold10``.

References
----------
J. Salamon, C. Jacoby, J. P. Bello (2014), "A Dataset and Taxonomy for Urban Sound Research".
"""

from __future__ import annotations

from pathlib import Path

from core.datasets.manifest import DatasetManifest, LabelledClip
from core.datasets.reading import FileCheck, ReadOptions, finished, label_of, ordered_labels
from core.datasets.tables import Table, read_table
from core.errors import DatasetError

__all__ = ["is_urbansound8k", "read_urbansound8k"]

_TABLE = Path("metadata", "UrbanSound8K.csv")


def is_urbansound8k(folder: Path) -> bool:
    """Whether a folder has UrbanSound8K's layout."""
    return (folder / _TABLE).is_file() and (folder / "audio").is_dir()


def read_urbansound8k(folder: Path, options: ReadOptions | None = None) -> DatasetManifest:
    """Read UrbanSound8K, or a part of it with its layout.

    Classes are in the order of ``classID``; slices of one Freesound recording, ``fsID``, form a
    group.

    Raises
    ------
    DatasetError
        The table or a column is missing, is empty, names a clip that is not there or names one
        twice.
    """
    options = options or ReadOptions()
    if not folder.is_dir():
        raise DatasetError(f"{folder}: there is no such folder")
    table = read_table(folder / _TABLE, ("slice_file_name", "fsID", "fold", "class"))
    labels = ordered_labels(
        (label_of(row.values["class"]), row.values.get("classID", "")) for row in table.rows
    )
    clips = _clips(folder, table, options)
    return finished(DatasetManifest("UrbanSound8K", folder, "UrbanSound8K", labels, clips), options)


def _clips(folder: Path, table: Table, options: ReadOptions) -> tuple[LabelledClip, ...]:
    files = FileCheck(table.path, folder, options)
    clips = []
    for row in table.rows:
        fold = table.required(row, "fold")
        name = f"audio/fold{fold}/{table.required(row, 'slice_file_name')}"
        path = folder / name
        files.look(row.line, path)
        label = label_of(table.required(row, "class"))
        clips.append(LabelledClip(path, label, fold, table.required(row, "fsID")))
    files.raise_if_missing()
    return tuple(clips)
