"""Fetch one file over the network: to a temporary name, checked, then renamed."""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import os
import urllib.error
import urllib.request
from pathlib import Path

from core.errors import WeightsError
from core.progress import CancelToken, ProgressCallback, check_cancelled, report

__all__ = ["download"]

_CHUNK = 1 << 18
_TIMEOUT = 20.0


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
            if _sha256(path).startswith(sha256_start):
                return path
            path.unlink()
        path.parent.mkdir(parents=True, exist_ok=True)
        digest = _fetch(url, part, path.name, progress, cancel)
        if not digest.startswith(sha256_start):
            raise WeightsError(f"{url}: what came has another hash than expected; not kept")
        part.replace(path)
    except (urllib.error.URLError, http.client.HTTPException, TimeoutError, OSError) as error:
        reason = getattr(error, "reason", None) or error
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        raise WeightsError(
            f"{path.name} cannot be downloaded ({reason}); "
            f"fetch {url} elsewhere and give the file's path instead"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return path


def _fetch(
    url: str,
    part: Path,
    name: str,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
) -> str:
    digest = hashlib.sha256()
    with urllib.request.urlopen(url, timeout=_TIMEOUT) as answer, part.open("wb") as file:
        total = int(answer.headers.get("Content-Length") or 0)
        done = 0
        while chunk := answer.read(_CHUNK):
            check_cancelled(cancel)
            file.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            report(progress, done, total, f"downloading {name}")
        if done < total:
            raise http.client.IncompleteRead(b"", total - done)
    return digest.hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
