"""Files of a training, there whole or not at all; what goes wrong is said with advice."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch

from core.errors import SonolensError
from core.files import to_disk, whole_file

__all__ = [
    "naming",
    "remove_folder",
    "replace_folder",
    "sync",
    "write_json",
    "write_tensors",
    "write_whole",
]


@contextlib.contextmanager
def naming(path: Path) -> Iterator[None]:
    """Turn the system's refusal to write into an error that names the place and what to do.

    Raises
    ------
    SonolensError
        Something in the block raised OSError.
    """
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        reason = "the disk is full" if full else (error.strerror or str(error)).lower()
        advice = "free some space" if full else "mend that"
        raise SonolensError(f"{path}: cannot be written: {reason}; {advice} and resume") from error


def write_whole(path: Path, text: str) -> None:
    """Write a text file to a temporary sibling, and rename it when it is on the disk.

    Raises
    ------
    SonolensError
        The folder cannot be written to; what was there before stays.
    """
    with naming(path.parent), whole_file(path) as file:
        file.write(text.encode("utf-8"))
        to_disk(file)


def write_json(path: Path, value: Any) -> None:
    """Write one JSON document; see `write_whole`."""
    write_whole(path, json.dumps(value, indent=2, allow_nan=True) + "\n")


def write_tensors(path: Path, tensors: Mapping[str, torch.Tensor]) -> None:
    """Write tensors to a safetensors file, which is left incomplete where that fails.

    Raises
    ------
    OSError
        With the system's number, which safetensors gives in its words only.
    """
    whole = {name: value.contiguous() for name, value in tensors.items()}
    try:
        safetensors.torch.save_file(whole, path)
    except safetensors.SafetensorError as error:
        raise OSError(_number_in(str(error)), str(error)) from error


def _number_in(text: str) -> int:
    """Find the system's error number in safetensors' message, ``(os error 28)``."""
    _, found, rest = text.partition("os error ")
    digits = rest.split(")")[0] if found else ""
    return int(digits) if digits.isdigit() else errno.EIO


def replace_folder(folder: Path, fill: Callable[[Path], None]) -> None:
    """Fill a temporary sibling of a folder that is not there yet, and rename it.

    Raises
    ------
    SonolensError
        It cannot be written; nothing is left behind.
    """
    with naming(folder.parent):
        temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        try:
            fill(temporary)
            for path in temporary.iterdir():
                sync(path)
            sync(temporary)
            temporary.rename(folder)
            sync(folder.parent)
        finally:
            remove_folder(temporary)


def remove_folder(folder: Path) -> None:
    """Remove a folder of plain files, as far as the system lets it."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()


def sync(path: Path) -> None:
    """Wait until a file, or a folder's list of names, is on the disk."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
