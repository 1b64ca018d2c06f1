"""Read GTZAN: a folder a genre with clips named ``<genre>.<five digits>``.

References
----------
G. Tzanetakis, P. Cook (2002), "Musical genre classification of audio signals".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from core.audio.decode import is_audio_name, read_clip
from core.datasets.files import list_folder
from core.datasets.manifest import DatasetManifest, LabelledClip, LeftOut
from core.datasets.reading import ReadOptions, finished
from core.errors import AudioDecodeError, DatasetError

__all__ = ["gtzan_folder", "read_gtzan"]

_PLACES = ("genres", "genres_original", "Data/genres_original", ".")
_NUMBER = re.compile(r"[0-9]{5}")
_KNOWN_DAMAGED = "jazz.00054"


def gtzan_folder(root: Path) -> Path | None:
    """Folder of the genre folders, or None if this is not GTZAN."""
    for place in _PLACES:
        folder = root / place
        if folder.is_dir() and sum(1 for _ in _genres(folder)) > 1:
            return folder
    return None


def read_gtzan(root: Path, options: ReadOptions | None = None) -> DatasetManifest:
    """Read GTZAN, or any part of it, names in order.

    The copy of ``jazz.00054`` that is widely spread cannot be decoded; where that is so, it is left
    out and listed in `DatasetManifest.left_out`. GTZAN does not say which clips are of one
    recording: each clip is its own group.

    Raises
    ------
    DatasetError
        No folder of the expected names is there.
    """
    options = options or ReadOptions()
    folder = gtzan_folder(root)
    if folder is None:
        raise DatasetError(
            f"{root}: holds no GTZAN: genres/<genre>/<genre>.00000.wav and so on are not there"
        )
    clips, left_out = [], []
    genres = list(_genres(folder))
    for genre in genres:
        for path in _clips_of(genre):
            reason = _damage(path) if path.stem == _KNOWN_DAMAGED else None
            if reason is not None:
                left_out.append(LeftOut(path, reason))
            else:
                clips.append(LabelledClip(path, genre.name, None, path.stem))
    labels = tuple(genre.name for genre in genres)
    manifest = DatasetManifest("GTZAN", root, "GTZAN", labels, tuple(clips), tuple(left_out))
    return finished(manifest, options)


def _genres(folder: Path) -> Iterator[Path]:
    """Folders that hold clips named after them."""
    for entry in list_folder(folder):
        if entry.is_dir() and next(_clips_of(entry), None) is not None:
            yield entry


def _clips_of(genre: Path) -> Iterator[Path]:
    for path in list_folder(genre):
        name, _, number = path.stem.rpartition(".")
        if name == genre.name and _NUMBER.fullmatch(number) and is_audio_name(path):
            yield path


def _damage(path: Path) -> str | None:
    try:
        read_clip(path)
    except AudioDecodeError as error:
        return f"known to be damaged in many copies of GTZAN, and in this one: {error.reason}"
    return None
