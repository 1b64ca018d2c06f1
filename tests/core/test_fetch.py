"""Against a server of our own on this machine; nothing leaves it."""

from __future__ import annotations

import hashlib
import http.server
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import OperationCancelled
from core.fetch import FETCH_ERRORS, fetch, reason_of
from core.progress import CancelToken, Progress

DATA = bytes(range(256)) * 4_096


class Handler(http.server.BaseHTTPRequestHandler):
    """Paths say how it behaves; `asked` keeps the ranges that were asked for."""

    asked: list[str | None]
    stalled: threading.Event

    def do_GET(self) -> None:
        wanted = self.headers.get("Range")
        type(self).asked.append(wanted)
        if self.path == "/none":
            self.send_error(404)
            return
        first = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
        if wanted and self.path == "/no-ranges":
            first = 0
        if first >= len(DATA):
            self.send_error(416)
            return
        self.send_response(206 if first else 200)
        if first:
            said = first + (1 if self.path == "/other-range" else 0)
            self.send_header("Content-Range", f"bytes {said}-{len(DATA) - 1}/{len(DATA)}")
        body = DATA[first:]
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.path in {"/broken", "/stalled"}:
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            if self.path == "/stalled":
                type(self).stalled.wait(30)
            return
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    """Waits for its answers when it is closed."""

    daemon_threads = False


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    Handler.asked = []
    Handler.stalled = threading.Event()
    with Server(("127.0.0.1", 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{made.server_port}"
        Handler.stalled.set()
        made.shutdown()
        thread.join()


def test_whole_file(server: str, tmp_path: Path) -> None:
    seen: list[Progress] = []
    digest = hashlib.sha256()
    fetch(f"{server}/whole", tmp_path / "part", hasher=digest, message="m", progress=seen.append)
    assert (tmp_path / "part").read_bytes() == DATA
    assert digest.digest() == hashlib.sha256(DATA).digest()
    assert seen[-1] == Progress(len(DATA), len(DATA), "m")


@pytest.mark.parametrize("before", [1, 300_000, len(DATA) - 1])
def test_goes_on_where_it_broke_off(server: str, tmp_path: Path, before: int) -> None:
    part = tmp_path / "part"
    part.write_bytes(DATA[:before])
    digest = hashlib.sha256()
    seen: list[Progress] = []
    fetch(f"{server}/whole", part, hasher=digest, resume=True, progress=seen.append)
    assert Handler.asked == [f"bytes={before}-"]
    assert part.read_bytes() == DATA
    assert digest.digest() == hashlib.sha256(DATA).digest()
    assert seen[0].done > before
    assert seen[-1].fraction == 1.0


@pytest.mark.parametrize("path", ["no-ranges", "other-range"])
def test_server_that_does_not_go_on(server: str, tmp_path: Path, path: str) -> None:
    part = tmp_path / "part"
    part.write_bytes(b"x" * 1_000)
    digest = hashlib.sha256()
    fetch(f"{server}/{path}", part, hasher=digest, resume=True)
    assert part.read_bytes() == DATA
    assert digest.digest() == hashlib.sha256(DATA).digest()


def test_more_there_than_the_file_has(server: str, tmp_path: Path) -> None:
    part = tmp_path / "part"
    part.write_bytes(b"x" * (len(DATA) + 5))
    fetch(f"{server}/whole", part, resume=True)
    assert part.read_bytes() == DATA
    assert Handler.asked == [f"bytes={len(DATA) + 5}-", None]


def test_broken_transfer_keeps_what_came(server: str, tmp_path: Path) -> None:
    part = tmp_path / "part"
    with pytest.raises(FETCH_ERRORS) as caught:
        fetch(f"{server}/broken", part, resume=True)
    assert reason_of(caught.value) == "the connection broke off"
    assert part.read_bytes() == DATA[: len(DATA) // 2]
    fetch(f"{server}/whole", part, resume=True)
    assert part.read_bytes() == DATA


@pytest.mark.parametrize(
    ("url", "reason"),
    [("{}/none", "Not Found"), ("http://127.0.0.1:9/x", "refused"), ("http://x.invalid/x", "")],
)
def test_reasons(server: str, tmp_path: Path, url: str, reason: str) -> None:
    with pytest.raises(FETCH_ERRORS) as caught:
        fetch(url.format(server), tmp_path / "part")
    assert reason in reason_of(caught.value)
    assert "\n" not in reason_of(caught.value)
    assert not (tmp_path / "part").exists()


def test_cancel_while_the_server_is_silent(server: str, tmp_path: Path) -> None:
    cancel = CancelToken()
    timer = threading.Timer(0.5, cancel.cancel)
    begin = time.perf_counter()
    timer.start()
    with pytest.raises(OperationCancelled):
        fetch(f"{server}/stalled", tmp_path / "part", cancel=cancel)
    timer.join()
    assert 0.4 < time.perf_counter() - begin < 10


def test_silence_is_not_waited_for_for_ever(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.fetch._SILENCE_SECONDS", 0.6)
    with pytest.raises(FETCH_ERRORS) as caught:
        fetch(f"{server}/stalled", tmp_path / "part")
    assert "timed out" in reason_of(caught.value)
