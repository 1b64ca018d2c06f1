"""Read a dataset laid out as ESC-50 is: ``meta/esc50.csv`` and ``audio/``.

References
----------
K. J. Piczak (2015), "ESC: Dataset for Environmental Sound Classification".
"""

from __future__ import annotations

from pathlib import Path

from core.datasets.manifest import DatasetManifest, LabelledClip
from core.datasets.reading import FileCheck, ReadOptions, finished, label_of, ordered_labels
from core.datasets.tables import Table, read_table
from core.errors import DatasetError

__all__ = ["is_esc50", "read_esc50"]

_TABLE = Path("meta", "esc50.csv")


def is_esc50(folder: Path) -> bool:
    """Whether a folder has ESC-50's layout."""
    return (folder / _TABLE).is_file() and (folder / "audio").is_dir()


def read_esc50(folder: Path, options: ReadOptions | None = None) -> DatasetManifest:
    """Read ESC-50, ESC-10, or any dataset with their layout.

    Class names are the ``category`` column with spaces for underscores, ordered by ``target``
    where there is one; target numbers need not be 0..C-1. Clips with one ``src_file`` form a group.

    Raises
    ------
    DatasetError
        The table or a column is missing, is empty, names a clip that is not there or names one
        twice.
    """
    options = options or ReadOptions()
    if not folder.is_dir():
        raise DatasetError(f"{folder}: there is no such folder")
    table = read_table(folder / _TABLE, ("filename", "fold", "category"))
    return finished(
        DatasetManifest(
            "ESC-10" if _all_esc10(table) else folder.resolve().name,
            folder,
            "ESC-50",
            _labels(table),
            _clips(folder, table, options),
        ),
        options,
    )


def _clips(folder: Path, table: Table, options: ReadOptions) -> tuple[LabelledClip, ...]:
    files = FileCheck(table.path, folder, options)
    clips = []
    for row in table.rows:
        name = table.required(row, "filename")
        fold = table.required(row, "fold")
        label = label_of(table.required(row, "category"))
        path = folder / "audio" / name
        files.look(row.line, path)
        clips.append(LabelledClip(path, label, fold, row.values.get("src_file") or path.stem))
    files.raise_if_missing()
    return tuple(clips)


def _labels(table: Table) -> tuple[str, ...]:
    return ordered_labels(
        (label_of(row.values["category"]), row.values.get("target", "")) for row in table.rows
    )


def _all_esc10(table: Table) -> bool:
    return len({row.values["category"] for row in table.rows}) == 10 and all(
        row.values.get("esc10", "").lower() == "true" for row in table.rows
    )
