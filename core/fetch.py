"""Bring one file over the network, from where an earlier attempt broke off, and stop when asked.

Knows nothing of what the file is. May import progress and errors only.
"""

from __future__ import annotations

import errno
import functools
import http.client
import socket
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from core.progress import CancelToken, ProgressCallback, check_cancelled, report

__all__ = ["FETCH_ERRORS", "Hasher", "fetch", "reason_of"]

FETCH_ERRORS = (OSError, http.client.HTTPException)
"""What `fetch` raises where the network or the disk fails."""

_CHUNK = 1 << 18
_CONNECT_SECONDS = 10.0
_SILENCE_SECONDS = 20.0
_POLL_SECONDS = 0.25
_LARGEST = 32 << 30
_THIS_MACHINE = frozenset({"127.0.0.1", "::1", "localhost"})


class Hasher(Protocol):
    """A digest from `hashlib`."""

    def update(self, data: bytes, /) -> None:
        """Take more bytes."""


def fetch(
    url: str,
    part: Path,
    *,
    hasher: Hasher | None = None,
    resume: bool = False,
    largest: int = _LARGEST,
    message: str = "downloading",
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> None:
    """Bring a file to ``part``, which stays as far as it came if the transfer breaks off.

    Only ``https`` addresses are asked, also where one leads to another; of this machine itself
    ``http`` ones too.

    A wish to stop is heard within half a second while data are waited for, and within ten seconds
    while a connection is being made.

    Parameters
    ----------
    hasher : Hasher, optional
        Fed with the whole content, what was there before included.
    resume : bool
        Go on after what ``part`` holds, where the server can; otherwise it is written anew.
    largest : int
        Bytes that may come in all.
    progress : callable, optional
        Told bytes done and in all.

    Raises
    ------
    OSError, http.client.HTTPException
        No network, an address that is not asked, a broken transfer, more than ``largest`` bytes,
        or a full disk; see `reason_of`.
    OperationCancelled
        ``cancel`` was set.
    """
    _refuse_insecure(url)
    before = part.stat().st_size if resume and part.exists() else 0
    request = urllib.request.Request(url)
    if before:
        request.add_header("Range", f"bytes={before}-")
    try:
        answer = _opener(url, cancel).open(request, timeout=_CONNECT_SECONDS)
    except urllib.error.HTTPError as error:
        error.close()
        if not (before and error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE):
            raise
        answer = None
    if answer is not None and answer.status != http.client.PARTIAL_CONTENT:
        before = 0
    elif answer is None or not _goes_on(answer, before):
        if answer is not None:
            answer.close()
        part.unlink(missing_ok=True)
        fetch(
            url,
            part,
            hasher=hasher,
            largest=largest,
            message=message,
            progress=progress,
            cancel=cancel,
        )
        return
    with answer:
        if before and hasher is not None:
            _feed(part, hasher, cancel)
        _take(answer, part, before, largest, hasher, message, progress, cancel)


def _take(
    answer: Any,
    part: Path,
    before: int,
    largest: int,
    hasher: Hasher | None,
    message: str,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
) -> None:
    """Write what comes after the bytes that are there."""
    said = str(answer.headers.get("Content-Length") or "")
    left = int(said) if said.isascii() and said.isdecimal() and len(said) < 20 else 0
    total = before + left if left else 0
    done = before
    with part.open("ab" if before else "wb") as file:
        while chunk := answer.read1(_CHUNK):
            check_cancelled(cancel)
            if done + len(chunk) > largest:
                raise OSError(errno.EFBIG, f"more than {largest} bytes are sent")
            file.write(chunk)
            if hasher is not None:
                hasher.update(chunk)
            done += len(chunk)
            report(progress, done, total, message)
    if done < total:
        raise http.client.IncompleteRead(b"", total - done)


def reason_of(error: Exception) -> str:
    """Say on a few words why a transfer failed."""
    if isinstance(error, http.client.IncompleteRead):
        return "the connection broke off"
    reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
    return " ".join(str(reason).split()) or type(error).__name__


def _goes_on(answer: Any, before: int) -> bool:
    """Whether a partial answer is what comes after the bytes that are there."""
    said = str(answer.headers.get("Content-Range") or "")
    return before > 0 and said.startswith(f"bytes {before}-")


def _feed(part: Path, hasher: Hasher, cancel: CancelToken | None) -> None:
    with part.open("rb") as file:
        while chunk := file.read(_CHUNK):
            check_cancelled(cancel)
            hasher.update(chunk)


class _Patience:
    """Waits for data a little at a time, so that a wish to stop is heard between."""

    def __init__(self, cancel: CancelToken | None) -> None:
        self._cancel = cancel

    def receive(self, receive: Callable[..., int], *arguments: Any) -> int:
        deadline = time.monotonic() + _SILENCE_SECONDS
        while True:
            check_cancelled(self._cancel)
            try:
                return receive(*arguments)
            except TimeoutError:
                if time.monotonic() > deadline:
                    raise


class _PlainSocket(socket.socket):
    patience: _Patience | None = None

    def recv_into(self, *arguments: Any) -> int:
        if self.patience is None:
            return super().recv_into(*arguments)
        return self.patience.receive(super().recv_into, *arguments)


class _TlsSocket(ssl.SSLSocket):
    patience: _Patience | None = None

    def recv_into(self, *arguments: Any) -> int:
        if self.patience is None:
            return super().recv_into(*arguments)
        return self.patience.receive(super().recv_into, *arguments)


class _PlainConnection(http.client.HTTPConnection):
    def __init__(self, *arguments: Any, patience: _Patience, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._patience = patience

    def connect(self) -> None:
        super().connect()
        patient = _PlainSocket(fileno=self.sock.detach())
        patient.patience = self._patience
        patient.settimeout(_POLL_SECONDS)
        self.sock = patient


class _TlsConnection(http.client.HTTPSConnection):
    def __init__(self, *arguments: Any, patience: _Patience, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._patience = patience

    def connect(self) -> None:
        super().connect()
        if isinstance(self.sock, _TlsSocket):
            self.sock.patience = self._patience
            self.sock.settimeout(_POLL_SECONDS)


class _PlainHandler(urllib.request.HTTPHandler):
    def __init__(self, patience: _Patience) -> None:
        super().__init__()
        self._connection = functools.partial(_PlainConnection, patience=patience)

    def http_open(self, request: urllib.request.Request) -> Any:
        return self.do_open(self._connection, request)


class _TlsHandler(urllib.request.HTTPSHandler):
    def __init__(self, patience: _Patience) -> None:
        context = ssl.create_default_context()
        context.sslsocket_class = _TlsSocket
        super().__init__(context=context)
        self._connection = functools.partial(_TlsConnection, patience=patience, context=context)

    def https_open(self, request: urllib.request.Request) -> Any:
        return self.do_open(self._connection, request)


class _SecureRedirects(urllib.request.HTTPRedirectHandler):
    """Follows to addresses that may be asked only, and not from elsewhere into this machine."""

    def __init__(self, may_be_plain: bool) -> None:
        self._may_be_plain = may_be_plain

    def redirect_request(
        self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        _refuse_insecure(newurl, may_be_plain=self._may_be_plain)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _refuse_insecure(url: str, *, may_be_plain: bool = True) -> None:
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "https" or (
        may_be_plain and parts.scheme == "http" and parts.hostname in _THIS_MACHINE
    ):
        return
    raise urllib.error.URLError(f"{url} is no https address")


def _opener(url: str, cancel: CancelToken | None) -> urllib.request.OpenerDirector:
    patience = _Patience(cancel)
    own = urllib.parse.urlsplit(url).hostname in _THIS_MACHINE
    return urllib.request.build_opener(
        _PlainHandler(patience), _TlsHandler(patience), _SecureRedirects(own)
    )
