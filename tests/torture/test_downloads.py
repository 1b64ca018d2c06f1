"""What comes over the network: asked safely, never more than wanted, never unpacked elsewhere."""

from __future__ import annotations

import errno
import gzip
import hashlib
import http.server
import io
import tarfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError

import pytest

from core.datasets.download import SOURCES
from core.datasets.unpack import Limits, unpack
from core.errors import DatasetError
from core.fetch import fetch, reason_of
from core.models import weights
from core.models.registry import architecture, architecture_names

LIMITS = Limits(n_files=8, n_bytes=1 << 20)


class Handler(http.server.BaseHTTPRequestHandler):
    """Leads elsewhere, or sends without end."""

    aim = ""

    def do_GET(self) -> None:
        if self.path == "/elsewhere":
            self.send_response(302)
            self.send_header("Location", type(self).aim)
            self.end_headers()
            return
        self.send_response(200)
        if self.path == "/odd-length":
            self.send_header("Content-Length", "many")
        self.end_headers()
        self.wfile.write(bytes(3 << 20) if self.path == "/endless" else b"sound")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{made.server_port}"
        made.shutdown()
        thread.join()


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/a.zip",
        "ftp://example.org/a.zip",
        "file:///etc/passwd",
        "data:text/plain,a",
        "a.zip",
        "http://127.0.0.1.example.org/a",
        "http://127.0.0.1@example.org/a",
    ],
)
def test_other_addresses_are_not_asked(url: str, tmp_path: Path) -> None:
    with pytest.raises(URLError) as caught:
        fetch(url, tmp_path / "part")
    assert "no https address" in reason_of(caught.value)
    assert list(tmp_path.glob("part*")) == []


@pytest.mark.parametrize(
    "aim", ["http://example.org/a", "ftp://example.org/a", "file:///etc/passwd"]
)
def test_answers_do_not_lead_to_other_addresses(server: str, aim: str, tmp_path: Path) -> None:
    Handler.aim = aim
    with pytest.raises(URLError):
        fetch(f"{server}/elsewhere", tmp_path / "part")
    assert not (tmp_path / "part").exists()


def test_answers_may_lead_to_good_ones(server: str, tmp_path: Path) -> None:
    Handler.aim = f"{server}/sound"
    fetch(f"{server}/elsewhere", tmp_path / "part")
    assert (tmp_path / "part").read_bytes() == b"sound"


def test_no_more_is_taken_than_wanted(server: str, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="more than 1048576 bytes") as caught:
        fetch(f"{server}/endless", tmp_path / "part", largest=1 << 20)
    assert caught.value.errno == errno.EFBIG
    assert (tmp_path / "part").stat().st_size <= 1 << 20


def test_length_that_is_no_number(server: str, tmp_path: Path) -> None:
    fetch(f"{server}/odd-length", tmp_path / "part")
    assert (tmp_path / "part").read_bytes() == b"sound"


def test_all_sources_are_https(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[tuple[str, str]] = []

    def note(url: str, path: Path, *, sha256_start: str, **_: object) -> Path:
        asked.append((url, sha256_start))
        return path

    monkeypatch.setattr(weights, "download", note)
    for name in architecture_names():
        if architecture(name).pretrained is not None:
            weights.pretrained_file(architecture(name), tmp_path)
    assert len(asked) > 3
    assert all(url.startswith("https://") and len(start) >= 8 for url, start in asked)
    assert all(set(start) <= set("0123456789abcdef") for _, start in asked)
    assert {name for name, source in SOURCES.items() if source.md5 is None} == {"esc50"}
    assert all(source.url.startswith("https://") for source in SOURCES.values())


def _zip(name: str = "a", data: bytes = b"x", **entry: int) -> bytes:
    buffer = io.BytesIO()
    info = zipfile.ZipInfo(name)
    for field, value in entry.items():
        setattr(info, field, value)
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(info, data)
    return buffer.getvalue()


def _encrypted() -> bytes:
    data = bytearray(_zip())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _tar(**headers: str) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo("a")
        info.size = 1
        info.pax_headers = headers
        archive.addfile(info, io.BytesIO(b"x"))
    return buffer.getvalue()


def _tar_of_size(said: bytes) -> bytes:
    block = bytearray(tarfile.TarInfo("a").tobuf())
    block[124:136] = said
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return gzip.compress(bytes(block) + b"x" * 512)


def _damaged_lzma() -> bytes:
    data = bytearray(_zip(data=b"x" * 5_000, compress_type=zipfile.ZIP_LZMA))
    start = data.index(b"\x5d")
    data[start : start + 20] = b"\xff" * 20
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.zip", _encrypted),
        ("a.zip", _damaged_lzma),
        ("a.zip", lambda: _zip("../up")),
        ("a.zip", lambda: _zip("/up")),
        ("a.zip", lambda: _zip("a\n\x1b[2J")),
        ("a.zip", lambda: _zip(external_attr=(0o120777 << 16))),
        ("a.zip", lambda: _zip(external_attr=(0o020777 << 16))),
        ("a.zip", lambda: _zip(data=bytes(2 << 20), compress_type=zipfile.ZIP_DEFLATED)),
        ("a.zip", lambda: _zip()[:-20]),
        ("a.tar.gz", lambda: _tar(path="../up")),
        ("a.tar.gz", lambda: _tar(path="a\0b")),
        ("a.tar.gz", lambda: _tar(path="n" * 5_000)),
        ("a.tar.gz", lambda: _tar_of_size(b"\x80" + b"\xff" * 11)),
        ("a.tar.gz", lambda: _tar_of_size(b"not a number")),
        ("a.tar.gz", lambda: _tar(**{"GNU.sparse.major": "1", "GNU.sparse.minor": "0"})),
        ("a.tar.gz", lambda: _tar()[:40]),
        ("a.tar.gz", lambda: b"\x1f\x8b" + bytes(50)),
    ],
)
def test_hostile_archives(tmp_path: Path, name: str, make: Callable[[], bytes]) -> None:
    place = tmp_path / "place"
    (place / "in").mkdir(parents=True)
    archive = place / "in" / name
    archive.write_bytes(make())
    with pytest.raises((DatasetError, OSError)) as caught:
        unpack(archive, place / "in" / "out", LIMITS)
    assert str(caught.value).isprintable()
    assert {path.name for path in place.iterdir()} == {"in"}
    assert {path.name for path in (place / "in").iterdir()} <= {name, "out"}


def test_good_archives_are_unpacked(tmp_path: Path) -> None:
    for name, data in (("a.zip", _zip()), ("a.tar.gz", _tar())):
        (tmp_path / name).write_bytes(data)
        unpack(tmp_path / name, tmp_path / f"{name}.out", LIMITS)
        found = (tmp_path / f"{name}.out" / "a").read_bytes()
        assert hashlib.sha256(found).digest() == hashlib.sha256(b"x").digest()
