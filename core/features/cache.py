"""Network inputs kept on disk between trainings: computed once a clip and way of computing.

An entry is a small file: a head, then float16 values that are mapped into memory when they are
read. Its name is a hash of the clip's identity (path, size, time of change), of every setting of
the features and of what was done to the sound before. Several processes may use one folder: an
entry appears whole, by renaming, and one that disappears is computed again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.features.mel import LogMelConfig
from core.files import whole_file

__all__ = ["FeatureCache", "Half", "clip_key"]

Half = NDArray[np.float16]

_FORMAT = 2
"""Raised whenever the same settings begin to give other values."""
_MAGIC = b"SonoFeat"
_HEAD = 16
_SUFFIX = ".f16"
_ROOM_AFTER_EVICTION = 0.9
_BOUND = "max_bytes"
_USUAL_BOUND = 10 << 30


def clip_key(path: Path, config: LogMelConfig, change: tuple[float, float] | None = None) -> str:
    """Name of the entry of one clip.

    Parameters
    ----------
    change : (float, float), optional
        Semitones and rate that the sound was changed by before the analysis.

    Raises
    ------
    OSError
        The clip is not there.
    """
    status = path.stat()
    identity = [str(path.absolute()), status.st_size, status.st_mtime_ns]
    described = [_FORMAT, identity, config.model_dump(mode="json"), change]
    return hashlib.sha256(json.dumps(described).encode()).hexdigest()


class FeatureCache:
    """A folder of entries with a bound on its size; safe between threads and processes.

    Parameters
    ----------
    folder : Path
        Made when the first entry is written.
    max_bytes : int, optional
        When it is passed, the entries that were not used for the longest time are removed. By
        default the bound that was set with `bound`, which every process that uses the folder
        obeys, or else 10 GiB.
    """

    def __init__(self, folder: Path, max_bytes: int | None = None) -> None:
        self.folder = folder
        self.max_bytes = _bound_of(folder) if max_bytes is None else max_bytes
        self._lock = threading.Lock()
        self._checked: set[str] = set()
        self._size: int | None = None

    def read(self, key: str, shape: tuple[int, ...]) -> Half | None:
        """Map an entry into memory, read-only; None where there is none, or a damaged one.

        The sum over its bytes is compared when this process reads it for the first time.
        """
        path = self._path(key)
        n_bytes = 2 * int(np.prod(shape))
        try:
            whole = path.stat().st_size == _HEAD + n_bytes
            if whole:
                values = np.memmap(path, dtype=np.float16, mode="r", offset=_HEAD, shape=shape)
                if key in self._checked or _is_sound(path, values):
                    self._checked.add(key)
                    return values
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            pass
        self._drop(path)
        return None

    def write(self, key: str, values: Half) -> bool:
        """Add an entry; False where the folder cannot be written to."""
        path = self._path(key)
        values = np.ascontiguousarray(values, dtype=np.float16)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path, mode=0o600) as file:
                file.write(_head(values))
                file.write(values.tobytes())
        except OSError:
            return False
        self._checked.add(key)
        self._grow(_HEAD + values.nbytes)
        return True

    def get(self, key: str, shape: tuple[int, ...], compute: Callable[[], Half]) -> Half:
        """Read an entry, or compute it and add it."""
        found = self.read(key, shape)
        if found is not None:
            return found
        values = compute()
        self.write(key, values)
        return values

    def size(self) -> int:
        """Bytes of all entries."""
        return sum(size for _, size, _ in self._entries())

    def clear(self) -> None:
        """Remove all entries."""
        for _, _, path in self._entries():
            self._drop(path)
        self._size = 0

    def bound(self, max_bytes: int) -> None:
        """Set the bound of the folder for all who use it from now on, and remove what is beyond.

        Raises
        ------
        OSError
            The folder cannot be written to.
        """
        self.max_bytes = max_bytes
        self.folder.mkdir(parents=True, exist_ok=True)
        with whole_file(self.folder / _BOUND) as file:
            file.write(str(max_bytes).encode("ascii"))
        with self._lock:
            self._size = self._evict(max_bytes)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / (key + _SUFFIX)

    def _drop(self, path: Path) -> None:
        with contextlib.suppress(OSError):
            path.unlink()

    def _grow(self, n_bytes: int) -> None:
        with self._lock:
            self._size = self.size() if self._size is None else self._size + n_bytes
            if self._size > self.max_bytes:
                self._size = self._evict(int(_ROOM_AFTER_EVICTION * self.max_bytes))

    def _evict(self, room: int) -> int:
        """Remove what was not used for the longest time until the rest fits; its bytes."""
        entries = sorted(self._entries())
        total = sum(size for _, size, _ in entries)
        for _, size, path in entries:
            if total <= room:
                break
            self._drop(path)
            total -= size
        return total

    def _entries(self) -> list[tuple[float, int, Path]]:
        """Time of last use, bytes and path of each entry."""
        found = []
        for path in self.folder.glob(f"??/*{_SUFFIX}"):
            with contextlib.suppress(OSError):
                status = path.stat()
                found.append((status.st_mtime, status.st_size, path))
        return found


def _bound_of(folder: Path) -> int:
    try:
        return max(int((folder / _BOUND).read_bytes()[:32]), 0)
    except (OSError, ValueError):
        return _USUAL_BOUND


def _is_sound(path: Path, values: Half) -> bool:
    """Compare the head of an entry with its values, and note that it was used."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head != _head(values):
        return False
    os.utime(path)
    return True


def _head(values: Half) -> bytes:
    total = zlib.crc32(np.ascontiguousarray(values).view(np.uint8).data)
    return _MAGIC + total.to_bytes(4, "little") + _FORMAT.to_bytes(4, "little")
