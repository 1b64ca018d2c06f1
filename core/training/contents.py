"""Are the clips still those that a run was begun with? Compared by what the files hold.

A file whose size and time of change are those noted is taken for the same; others are read.
"""

from __future__ import annotations

from pathlib import Path

from core.datasets.manifest import DatasetManifest
from core.errors import DatasetError, ParameterError
from core.files import read_json, sha256_of
from core.progress import CancelToken, check_cancelled
from core.training.files import write_json

__all__ = ["compare_contents"]

_LARGEST = 1 << 28
_Noted = tuple[int, int, str]
"""Size, time of the last change in ns, SHA-256."""


def compare_contents(
    note: Path, manifest: DatasetManifest, cancel: CancelToken | None = None
) -> None:
    """Compare the clips with those that were noted, and note those of a run that begins.

    Parameters
    ----------
    note : Path
        File of the notes, by the clips' names; written where it is missing or out of date.

    Raises
    ------
    ParameterError
        A clip holds something else; it is named, and the field is ``data``.
    DatasetError
        One cannot be read.
    SonolensError
        The notes cannot be written.
    OperationCancelled
        ``cancel`` was set.
    """
    before = _noted(note)
    now: dict[str, _Noted] = {}
    for clip in manifest.clips:
        check_cancelled(cancel)
        name = manifest.relative(clip)
        now[name] = _look_at(clip.path, before.get(name))
        if name in before and now[name][2] != before[name][2]:
            raise ParameterError(
                "data",
                f"{clip.path} is no longer the clip that the run was begun with; put that back, or"
                " begin another run",
            )
    if now != before:
        write_json(note, now)


def _look_at(path: Path, before: _Noted | None) -> _Noted:
    try:
        status = path.stat()
        if before is not None and before[:2] == (status.st_size, status.st_mtime_ns):
            return before
        return status.st_size, status.st_mtime_ns, sha256_of(path)
    except OSError as error:
        raise DatasetError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from error


def _noted(note: Path) -> dict[str, _Noted]:
    try:
        found = read_json(note, _LARGEST)
        return {
            str(name): (int(size), int(changed), str(digest))
            for name, (size, changed, digest) in found.items()
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
