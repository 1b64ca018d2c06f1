"""Fetch one file over the network: to a temporary name, checked, then renamed."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from core.errors import WeightsError
from core.fetch import FETCH_ERRORS, fetch, reason_of
from core.files import sha256_of
from core.progress import CancelToken, ProgressCallback

__all__ = ["download"]


def download(
    url: str,
    path: Path,
    *,
    sha256_start: str,
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Path:
    """Download a file unless it is already there.

    Parameters
    ----------
    sha256_start : str
        First hexadecimal digits of the file's SHA-256.
    progress : callable, optional
        Told bytes done and in all.

    Returns
    -------
    Path
        ``path``, which then holds the whole file.

    Raises
    ------
    WeightsError
        No network, a broken transfer, or a file with another hash. Nothing is left behind.
    OperationCancelled
        ``cancel`` was set; nothing is left behind.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists():
            if sha256_of(path).startswith(sha256_start):
                return path
            path.unlink()
        path.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256()
        message = f"downloading {path.name}"
        fetch(url, part, hasher=digest, message=message, progress=progress, cancel=cancel)
        if not digest.hexdigest().startswith(sha256_start):
            raise WeightsError(f"{url}: what came has another hash than expected; not kept")
        part.replace(path)
    except FETCH_ERRORS as error:
        raise WeightsError(
            f"{path.name} cannot be downloaded ({reason_of(error)}); "
            f"fetch {url} elsewhere and give the file's path instead"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return path
