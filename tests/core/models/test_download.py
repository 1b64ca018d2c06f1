"""Against a server of our own on this machine; nothing leaves it."""

from __future__ import annotations

import hashlib
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import OperationCancelled, WeightsError
from core.models.download import download
from core.progress import CancelToken, Progress

DATA = bytes(range(256)) * 4_096
DIGEST = hashlib.sha256(DATA).hexdigest()


class Handler(http.server.BaseHTTPRequestHandler):
    asked = 0

    def do_GET(self) -> None:
        type(self).asked += 1
        if self.path == "/none":
            self.send_error(404)
            return
        self.send_response(200)
        if self.path != "/unmeasured":
            self.send_header("Content-Length", str(len(DATA)))
        self.end_headers()
        self.wfile.write(DATA[: len(DATA) // 2] if self.path == "/broken" else DATA)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    Handler.asked = 0
    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{made.server_port}"
        made.shutdown()
        thread.join()


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["whole", "unmeasured"])
def test_whole_file_with_progress(server: str, tmp_path: Path, name: str) -> None:
    seen: list[Progress] = []
    path = tmp_path / "new" / "weights.pth"
    found = download(f"{server}/{name}", path, sha256_start=DIGEST[:8], progress=seen.append)
    assert found == path
    assert path.read_bytes() == DATA
    assert left_in(tmp_path) == ["weights.pth"]
    done = [point.done for point in seen]
    assert len(done) > 2
    assert done == sorted(done)
    assert done[-1] == len(DATA)
    assert seen[-1].fraction == (1.0 if name == "whole" else None)
    assert "weights.pth" in seen[-1].message


def test_already_there_is_not_fetched_again(server: str, tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(DATA)
    assert download(f"{server}/whole", path, sha256_start=DIGEST[:8]) == path
    assert Handler.asked == 0


def test_damaged_one_is_fetched_again(server: str, tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(DATA[:-1])
    download(f"{server}/whole", path, sha256_start=DIGEST[:8])
    assert path.read_bytes() == DATA
    assert Handler.asked == 1


def test_wrong_hash_is_not_kept(server: str, tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="another hash"):
        download(f"{server}/whole", tmp_path / "weights.pth", sha256_start="00000000")
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("name", ["broken", "none"])
def test_transfer_that_fails(server: str, tmp_path: Path, name: str) -> None:
    with pytest.raises(WeightsError) as caught:
        download(f"{server}/{name}", tmp_path / "weights.pth", sha256_start=DIGEST[:8])
    assert "fetch" in str(caught.value)
    assert "give the file's path instead" in str(caught.value)
    assert left_in(tmp_path) == []


def test_offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with pytest.raises(WeightsError, match=r"weights\.pth cannot be downloaded") as caught:
        download("http://127.0.0.1:9/weights.pth", tmp_path / "weights.pth", sha256_start="00")
    assert "\n" not in str(caught.value)
    assert left_in(tmp_path) == []


def test_cancel_in_the_middle(server: str, tmp_path: Path) -> None:
    cancel = CancelToken()
    seen: list[Progress] = []

    def watch(point: Progress) -> None:
        seen.append(point)
        cancel.cancel()

    with pytest.raises(OperationCancelled):
        download(
            f"{server}/whole",
            tmp_path / "weights.pth",
            sha256_start=DIGEST[:8],
            progress=watch,
            cancel=cancel,
        )
    assert len(seen) == 1
    assert left_in(tmp_path) == []


def test_folder_that_cannot_be_made(server: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WeightsError, match="cannot be downloaded"):
        download(f"{server}/whole", tmp_path / "file" / "weights.pth", sha256_start=DIGEST[:8])
