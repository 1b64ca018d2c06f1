"""Unpack an archive that came over the network: nothing outside its folder, nothing without end."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from core.errors import DatasetError
from core.progress import CancelToken, ProgressCallback, check_cancelled, report

__all__ = ["Limits", "unpack"]

_CHUNK = 1 << 18
_ENCRYPTED = 0x1
_DAMAGED = (
    zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error, lzma.LZMAError, RuntimeError,
    ValueError, OverflowError,
)  # fmt: skip
"""What the archives' readers raise; RuntimeError where an entry is encrypted or of a new kind."""


@dataclass(frozen=True)
class Limits:
    """How much an archive may unpack to: files, and bytes in all."""

    n_files: int
    n_bytes: int


def unpack(
    archive: Path,
    folder: Path,
    limits: Limits,
    *,
    message: str = "unpacking",
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> None:
    """Unpack a zip or tar.gz file into a new folder.

    Only files and folders are taken; the sizes that count are those that come out, whatever the
    archive says of itself.

    Raises
    ------
    DatasetError
        The archive is damaged, exceeds the limits, or holds a link, a device, or a name that leads
        out of the folder.
    OSError
        The disk is full or may not be written.
    OperationCancelled
        ``cancel`` was set. As after any failure, what was unpacked is left for the caller to
        delete.
    """
    left = limits.n_bytes
    size = archive.stat().st_size
    try:
        with archive.open("rb") as packed:
            for number, (name, content) in enumerate(_members(archive, packed)):
                if number >= limits.n_files:
                    raise DatasetError(f"{archive}: holds more than {limits.n_files} files")
                path = _inside(archive, folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                with content, path.open("xb") as file:
                    while chunk := content.read(_CHUNK):
                        check_cancelled(cancel)
                        left -= len(chunk)
                        if left < 0:
                            raise DatasetError(
                                f"{archive}: unpacks to more than {limits.n_bytes} bytes"
                            )
                        file.write(chunk)
                report(progress, packed.tell(), size, message)
    except _DAMAGED as error:
        raise DatasetError(f"{archive}: is damaged: {error}") from error
    except FileExistsError as error:
        raise DatasetError(f"{archive}: holds two files of one name, {error.filename}") from error


def _members(archive: Path, packed: BinaryIO) -> Iterator[tuple[str, IO[bytes]]]:
    """Name and content of each file; folders are made as they are needed."""
    if archive.name.endswith(".zip"):
        with zipfile.ZipFile(packed) as opened:
            for entry in opened.infolist():
                if entry.flag_bits & _ENCRYPTED:
                    raise DatasetError(f"{archive}: {entry.filename!r} is encrypted")
                kind = entry.external_attr >> 16 & 0o170000
                if kind not in {0, 0o100000, 0o040000}:
                    raise DatasetError(f"{archive}: {entry.filename} is a link or a device")
                if not entry.is_dir():
                    yield entry.filename, opened.open(entry)
        return
    with tarfile.open(fileobj=packed, mode="r|gz") as stream:
        for member in stream:
            if member.isdir():
                continue
            content = stream.extractfile(member) if member.isreg() else None
            if content is None:
                raise DatasetError(f"{archive}: {member.name} is a link or a device")
            yield member.name, content


def _inside(archive: Path, folder: Path, name: str) -> Path:
    """Where a member goes.

    Raises
    ------
    DatasetError
        Not into the folder.
    """
    plain = PurePosixPath(name.replace("\\", "/"))
    parts = [part for part in plain.parts if part != "."]
    odd = any(":" in part or not part.isprintable() for part in parts)
    if plain.is_absolute() or not parts or ".." in parts or odd:
        raise DatasetError(f"{archive}: {name!r} leads out of its folder")
    return folder.joinpath(*parts)
