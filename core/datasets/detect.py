"""Find out how a dataset is laid out, and read it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from core.audio.decode import is_audio_name
from core.datasets.esc50 import is_esc50, read_esc50
from core.datasets.files import list_folder
from core.datasets.folders import class_folders_of, read_folders, subset_folders
from core.datasets.gtzan import gtzan_folder, read_gtzan
from core.datasets.label_tables import TABLE_SUFFIXES, find_tables, read_label_table
from core.datasets.manifest import DatasetManifest, relative_name
from core.datasets.reading import ReadOptions
from core.datasets.splits import check_scheme
from core.datasets.urbansound8k import is_urbansound8k, read_urbansound8k
from core.errors import DatasetError, ParameterError

__all__ = ["LAYOUTS", "Detected", "detect_layout", "read_dataset"]


@dataclass(frozen=True)
class Detected:
    """What a path seems to hold.

    Attributes
    ----------
    layout : str
        One of `LAYOUTS`.
    reason : str
        What was seen, in words for people.
    """

    layout: str
    reason: str


_READERS: dict[str, Callable[[Path, ReadOptions], DatasetManifest]] = {
    "esc50": read_esc50,
    "urbansound8k": read_urbansound8k,
    "gtzan": read_gtzan,
    "folders": read_folders,
    "table": read_label_table,
}

LAYOUTS = tuple(_READERS)
"""Names of the layouts that can be read."""


def detect_layout(path: Path) -> Detected:
    """Look at a folder, or a table, without reading its clips.

    Raises
    ------
    DatasetError
        It is not there, or holds nothing that looks like labelled clips.
    """
    path = Path(path)
    if path.is_file():
        if path.suffix.lower() in TABLE_SUFFIXES:
            return Detected("table", "it is a table")
        raise DatasetError(f"{path}: is neither a folder nor a table (.csv, .tsv, .txt)")
    if not path.is_dir():
        raise DatasetError(f"{path}: there is no such folder")
    found = _in_folder(path)
    if found is None:
        raise DatasetError(f"{path}: {_why_nothing(path)}")
    return found


def read_dataset(
    path: Path,
    layout: str = "auto",
    *,
    exclude: Collection[str] = (),
    split: str = "auto",
    strict: bool = True,
) -> DatasetManifest:
    """Read a dataset of any layout.

    Parameters
    ----------
    path : Path
        A folder, or a table.
    layout : str
        One of `LAYOUTS`; ``"auto"`` looks.
    exclude : collection of str
        Clips to leave out, as paths relative to the manifest's root, with ``/``.
    split : str
        Scheme that `core.datasets.splits.splits_of` uses where it is asked for none.
    strict : bool
        Refuse clips that are not there or are listed twice, and a single class. The doctor reads
        with False, to find all of them.

    Raises
    ------
    DatasetError
        It cannot be read as that layout; the file and line are named.
    ParameterError
        The layout or the scheme is not known.
    """
    if layout != "auto" and layout not in LAYOUTS:
        raise ParameterError("layout", f"{layout!r} is none of auto, {', '.join(LAYOUTS)}")
    check_scheme(split)
    path = Path(path)
    if not path.exists():
        raise DatasetError(f"{path}: there is no such folder")
    chosen = detect_layout(path).layout if layout == "auto" else layout
    manifest = _READERS[chosen](path, ReadOptions(frozenset(exclude), strict))
    return replace(manifest, split=split)


def _in_folder(folder: Path) -> Detected | None:
    if is_esc50(folder):
        return Detected("esc50", "meta/esc50.csv and audio are there")
    if is_urbansound8k(folder):
        return Detected("urbansound8k", "metadata/UrbanSound8K.csv and audio are there")
    if (genres := gtzan_folder(folder)) is not None:
        where = relative_name(genres, folder)
        return Detected("gtzan", f"clips named <genre>.<five digits> are in {where}")
    if tables := find_tables(folder):
        names = ", ".join(relative_name(table, folder) for table in tables[:4])
        return Detected("table", f"paths and labels are listed in {names}")
    return _as_folders(folder)


def _as_folders(folder: Path) -> Detected | None:
    parts = subset_folders(folder)
    places = [part for part, _ in parts] or [folder]
    n_classes = len({each.name for place in places for each, _ in class_folders_of(place)})
    if n_classes < 2:
        return None
    beneath = f" beneath {', '.join(part.name for part, _ in parts)}" if parts else ""
    return Detected("folders", f"sound files are in {n_classes} folders{beneath}")


def _why_nothing(folder: Path) -> str:
    entries = list_folder(folder)
    inner = [entry for entry in entries if entry.is_dir()]
    if len(inner) == 1 and _in_folder(inner[0]) is not None:
        return f"the dataset is one folder further in: {inner[0].name}"
    if any(is_audio_name(entry) for entry in entries):
        return "holds sound files, but neither one folder per class nor a table of labels"
    if next(class_folders_of(folder), None) is not None:
        return "holds a single class folder; two are needed"
    return "is empty" if not entries else "holds neither folders of clips nor a table of labels"
