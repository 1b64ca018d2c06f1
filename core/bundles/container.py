"""The files of a bundle, whether a folder or a zip, read with limits and never unpacked."""

from __future__ import annotations

import contextlib
import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from core.errors import BundleError

__all__ = ["BUNDLE_SUFFIX", "Container", "open_container"]

BUNDLE_SUFFIX = ".sonolens"
_MOST_FILES = 256
_LARGEST_RATIO = 100.0
_ENCRYPTED = 0x1


class Container(Protocol):
    """The files of a bundle by name."""

    path: Path

    def names(self) -> set[str]:
        """Names of all files inside."""

    def read(self, name: str, largest: int) -> bytes:
        """Contents of a file of at most ``largest`` bytes; `BundleError` otherwise."""


@contextlib.contextmanager
def open_container(path: Path) -> Iterator[Container]:
    """Open a bundle.

    Raises
    ------
    BundleError
        There is none, or a name inside leaves the bundle.
    """
    try:
        if path.is_dir():
            yield _Folder(path)
        elif path.is_file():
            with zipfile.ZipFile(path) as archive:
                yield _Zip(path, archive)
        else:
            raise BundleError(f"{path}: there is no such bundle")
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError) as error:
        raise BundleError(f"{path}: is not a bundle ({error})") from error
    except RuntimeError as error:
        raise BundleError(f"{path}: cannot be read ({error})") from error
    except OSError as error:
        reason = error.strerror or error
        raise BundleError(f"{path}: cannot be read: {reason}") from error


class _Folder:
    def __init__(self, path: Path) -> None:
        self.path = path

    def names(self) -> set[str]:
        names = {entry.name for entry in os.scandir(self.path) if not entry.name.startswith(".")}
        if len(names) > _MOST_FILES:
            raise BundleError(f"{self.path}: holds {len(names)} files; is it a bundle?")
        return names

    def read(self, name: str, largest: int) -> bytes:
        file = self.path / name
        if not file.is_file():
            raise BundleError(f"{self.path}: lacks {name}")
        if file.is_symlink() and not file.resolve().is_relative_to(self.path.resolve()):
            raise BundleError(f"{self.path}: {name} is a link that leaves the bundle")
        size = file.stat().st_size
        if size > largest:
            raise BundleError(f"{self.path}: {name} is larger than {largest} bytes")
        with file.open("rb") as opened:
            data = opened.read(size + 1)
        if len(data) != size:
            raise BundleError(f"{self.path}: {name} changed while it was read")
        return data


class _Zip:
    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path = path
        self._archive = archive
        infos = archive.infolist()
        if len(infos) > _MOST_FILES:
            raise BundleError(f"{path}: holds {len(infos)} files; is it a bundle?")
        self._infos: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            name = info.filename
            if "/" in name or "\\" in name or name in {"", ".", ".."} or ":" in name:
                raise BundleError(f"{path}: the name {name!r} leaves the bundle")
            if stat.S_ISLNK(info.external_attr >> 16):
                raise BundleError(f"{path}: {name!r} is a link, which a bundle may not hold")
            if info.flag_bits & _ENCRYPTED:
                raise BundleError(f"{path}: {name!r} is encrypted; pack the bundle again without")
            if name in self._infos:
                raise BundleError(f"{path}: holds {name!r} twice")
            if info.file_size > _LARGEST_RATIO * max(info.compress_size, 1):
                raise BundleError(f"{path}: {name} unpacks to an unlikely size")
            self._infos[name] = info

    def names(self) -> set[str]:
        return set(self._infos)

    def read(self, name: str, largest: int) -> bytes:
        info = self._infos.get(name)
        if info is None:
            raise BundleError(f"{self.path}: lacks {name}")
        if info.file_size > largest:
            raise BundleError(f"{self.path}: {name} is larger than {largest} bytes")
        with self._archive.open(info) as opened:
            data = opened.read(largest + 1)
        if len(data) > largest:
            raise BundleError(f"{self.path}: {name} is larger than it says")
        return data
