"""Find out how a dataset is laid out, and read it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from core.datasets.esc50 import is_esc50, read_esc50
from core.datasets.manifest import DatasetManifest
from core.datasets.reading import ReadOptions
from core.datasets.splits import check_scheme
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
}

LAYOUTS = ("esc50", "urbansound8k", "gtzan", "folders", "table")
"""Names of the layouts that can be read."""


def detect_layout(path: Path) -> Detected:
    """Look at a folder, or a table, without reading its clips.

    Raises
    ------
    DatasetError
        It is not there, or holds nothing that looks like labelled clips.
    """
    if not path.exists():
        raise DatasetError(f"{path}: there is no such folder")
    if is_esc50(path):
        return Detected("esc50", "meta/esc50.csv and audio/ are there")
    raise DatasetError(f"{path}: holds neither folders of clips nor a table of labels")


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
        Refuse clips that are not there or are listed twice. The doctor reads with False, to find
        all of them.

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
    chosen = detect_layout(path).layout if layout == "auto" else layout
    manifest = _READERS[chosen](path, ReadOptions(frozenset(exclude), strict))
    return replace(manifest, split=split)
