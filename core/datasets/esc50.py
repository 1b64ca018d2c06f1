"""Read a dataset laid out as ESC-50 is: ``meta/esc50.csv`` and ``audio/``.

References
----------
K. J. Piczak (2015), "ESC: Dataset for Environmental Sound Classification".
"""

from __future__ import annotations

import csv
from pathlib import Path

from core.datasets.manifest import DatasetManifest, LabelledClip
from core.errors import DatasetError

__all__ = ["is_esc50", "read_esc50"]

_TABLE = Path("meta", "esc50.csv")
_COLUMNS = ("filename", "fold", "category")


def is_esc50(folder: Path) -> bool:
    """Whether a folder has ESC-50's layout."""
    return (folder / _TABLE).is_file() and (folder / "audio").is_dir()


def read_esc50(folder: Path) -> DatasetManifest:
    """Read ESC-50, ESC-10, or any dataset with their layout.

    Class names are the ``category`` column with spaces for underscores, ordered by ``target``
    where there is one; target numbers need not be 0..C-1. Clips with one ``src_file`` form a group.

    Raises
    ------
    DatasetError
        The table or a column is missing, is empty, names a clip that is not there or names one
        twice, or has a source in two folds.
    """
    if not folder.is_dir():
        raise DatasetError(f"{folder}: there is no such folder")
    rows = _read_rows(folder / _TABLE)
    clips = [_clip(folder, row, line) for line, row in enumerate(rows, start=2)]
    _refuse_repeated(clips)
    _refuse_leaks(clips)
    name = "ESC-10" if _all_esc10(rows) else folder.resolve().name
    return DatasetManifest(name, folder, "ESC-50", _labels(rows), tuple(clips))


def _read_rows(table: Path) -> list[dict[str, str]]:
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            columns = set(reader.fieldnames or ())
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else str(error)
        raise DatasetError(f"{table}: cannot be read: {reason}") from error
    missing = [column for column in _COLUMNS if column not in columns]
    if missing:
        raise DatasetError(f"{table}: lacks the column {', '.join(missing)}")
    if not rows:
        raise DatasetError(f"{table}: lists no clips")
    return rows


def _clip(folder: Path, row: dict[str, str], line: int) -> LabelledClip:
    values = {column: (row.get(column) or "").strip() for column in _COLUMNS}
    empty = [column for column, value in values.items() if not value]
    if empty:
        raise DatasetError(f"{folder / _TABLE}, line {line}: {empty[0]} is empty")
    path = folder / "audio" / values["filename"]
    if not path.is_file():
        raise DatasetError(f"{folder / _TABLE}, line {line}: {path} is not there")
    source = (row.get("src_file") or "").strip()
    label = _label(values["category"])
    return LabelledClip(path, label, values["fold"], source or path.stem)


def _label(category: str) -> str:
    return category.strip().replace("_", " ")


def _labels(rows: list[dict[str, str]]) -> tuple[str, ...]:
    def order(row: dict[str, str]) -> tuple[int, str]:
        target = (row.get("target") or "").strip()
        return (int(target) if target.isdecimal() else 0, _label(row["category"]))

    return tuple(dict.fromkeys(_label(row["category"]) for row in sorted(rows, key=order)))


def _all_esc10(rows: list[dict[str, str]]) -> bool:
    return len({row["category"] for row in rows}) == 10 and all(
        (row.get("esc10") or "").strip().lower() == "true" for row in rows
    )


def _refuse_repeated(clips: list[LabelledClip]) -> None:
    seen: set[Path] = set()
    for clip in clips:
        if clip.path in seen:
            raise DatasetError(f"{clip.path}: is listed twice")
        seen.add(clip.path)


def _refuse_leaks(clips: list[LabelledClip]) -> None:
    fold_of: dict[str, str | None] = {}
    for clip in clips:
        if fold_of.setdefault(clip.group, clip.fold) != clip.fold:
            raise DatasetError(
                f"{clip.path}: its source {clip.group} lies in fold {clip.fold} "
                f"and in fold {fold_of[clip.group]}"
            )
