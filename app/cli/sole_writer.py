"""Keep two runs of the program from adding to one result at the same time."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path

import filelock

from app import paths
from core.errors import ParameterError

__all__ = ["sole_writer"]


@contextlib.contextmanager
def sole_writer(out: Path) -> Iterator[None]:
    """Hold a result for the time of a block; runs of other users and machines are not seen.

    A device or pipe is held by nobody.

    Raises
    ------
    ParameterError
        Another run of the program writes to it.
    """
    if out.exists() and not (out.is_file() or out.is_dir()):
        yield
        return
    name = hashlib.sha256(str(out.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    folder = paths.cache_dir() / "locks"
    with contextlib.ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            stack.enter_context(filelock.FileLock(folder / name, timeout=0))
        except filelock.Timeout:
            raise ParameterError(
                "--out",
                f"another run of the program writes to {out}; wait for it, or name another",
            ) from None
        except OSError:
            pass  # without a place for locks nobody is kept from anything
        yield
