"""Against a server of our own on this machine; nothing leaves it."""

from __future__ import annotations

import hashlib
import http.server
import io
import tarfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.datasets.download import SOURCES, Source, download_dataset
from core.datasets.unpack import Limits
from core.errors import DatasetError, OperationCancelled, ParameterError
from core.progress import CancelToken, Progress

TABLE = "filename,fold,target,category,src_file\n" + "".join(
    f"{k}.wav,{k % 2 + 1},{k % 2},class{k % 2},{k}\n" for k in range(6)
)
FILES = {
    "top/meta/esc50.csv": TABLE.encode(),
    **{f"top/audio/{k}.wav": bytes([k]) * 200_000 for k in range(6)},
    "top/README.md": b"hello",
}


def zipped(files: dict[str, bytes] = FILES) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("top/", b"")
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def tarred(files: dict[str, bytes] = FILES, extra: tarfile.TarInfo | None = None) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
        if extra is not None:
            archive.addfile(extra)
    return file.getvalue()


class Handler(http.server.BaseHTTPRequestHandler):
    files: dict[str, bytes]
    asked: list[str | None]
    stop_after: int | None
    stalled: threading.Event

    def do_GET(self) -> None:
        type(self).asked.append(self.headers.get("Range"))
        wanted = self.headers.get("Range")
        data = type(self).files[self.path]
        first = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
        self.send_response(206 if wanted else 200)
        if wanted:
            self.send_header("Content-Range", f"bytes {first}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(data) - first))
        self.end_headers()
        self.wfile.write(data[first : type(self).stop_after])
        if type(self).stop_after is not None:
            self.wfile.flush()
            type(self).stalled.wait(30)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Source]]:
    """Offer an archive, and tell where it is to be had."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    Handler.files, Handler.asked, Handler.stop_after = {}, [], None
    Handler.stalled = threading.Event()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()

        def offer(data: bytes, archive: str = "toy.zip", *, md5: bool = True) -> Source:
            Handler.files[f"/{archive}"] = data
            return Source(
                title="Toy",
                url=f"http://127.0.0.1:{made.server_port}/{archive}",
                archive=archive,
                top="top",
                layout="esc50",
                md5=hashlib.md5(data).hexdigest() if md5 else None,
                n_clips=6,
                n_classes=2,
                limits=Limits(n_files=20, n_bytes=4_000_000),
                terms="free",
            )

        yield offer
        Handler.stalled.set()
        made.shutdown()
        thread.join()


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("archive", ["toy.zip", "toy.tar.gz"])
@pytest.mark.parametrize("md5", [True, False])
def test_downloaded_unpacked_and_counted(
    serve: Callable[..., Source], tmp_path: Path, archive: str, md5: bool
) -> None:
    source = serve(zipped() if archive.endswith("zip") else tarred(), archive, md5=md5)
    seen: list[Progress] = []
    folder = tmp_path / "new" / "data"
    found = download_dataset("toy", folder, source=source, progress=seen.append)
    assert found == folder / "Toy"
    assert left_in(folder) == ["Toy"]
    assert (found / "audio" / "3.wav").read_bytes() == FILES["top/audio/3.wav"]
    assert {point.message for point in seen} == {"downloading Toy", "unpacking Toy"}
    assert max(point.fraction or 0 for point in seen) == 1.0
    assert download_dataset("toy", folder, source=source) == found
    assert Handler.asked == [None], "what is there is not fetched again"


def test_goes_on_after_a_cancel(serve: Callable[..., Source], tmp_path: Path) -> None:
    source = serve(zipped())
    Handler.stop_after = 500_000
    cancel = CancelToken()
    begin: list[float] = []

    def watch(point: Progress) -> None:
        if point.done >= 400_000 and not begin:
            begin.append(time.perf_counter())
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        download_dataset("toy", tmp_path / "data", source=source, progress=watch, cancel=cancel)
    assert time.perf_counter() - begin[0] < 1
    (part,) = (tmp_path / "data").iterdir()
    assert part.name == "toy.zip.part"
    there = part.stat().st_size
    assert there > 0
    Handler.stop_after = None
    Handler.stalled.set()
    download_dataset("toy", tmp_path / "data", source=source)
    assert Handler.asked == [None, f"bytes={there}-"]
    assert left_in(tmp_path / "data") == ["Toy"]


def test_cancel_while_unpacking(serve: Callable[..., Source], tmp_path: Path) -> None:
    cancel = CancelToken()

    def watch(point: Progress) -> None:
        if point.message.startswith("unpacking"):
            cancel.cancel()

    source = serve(zipped())
    with pytest.raises(OperationCancelled):
        download_dataset("toy", tmp_path, source=source, progress=watch, cancel=cancel)
    assert left_in(tmp_path) == ["toy.zip"]
    download_dataset("toy", tmp_path, source=source)
    assert Handler.asked == [None], "the archive that was there is unpacked"
    assert left_in(tmp_path) == ["Toy"]


def refused(source: Source, folder: Path, reason: str) -> None:
    with pytest.raises(DatasetError, match=reason) as caught:
        download_dataset("toy", folder, source=source)
    assert "\n" not in str(caught.value)
    assert left_in(folder) == []


def test_wrong_hash(serve: Callable[..., Source], tmp_path: Path) -> None:
    refused(
        replace(serve(zipped()), md5="0" * 32), tmp_path, "another MD5 than published; not kept"
    )


def test_offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    source = replace(SOURCES["urbansound8k"], url="http://127.0.0.1:9/x.tar.gz")
    refused(source, tmp_path, r"UrbanSound8K cannot be downloaded \(.*refused\); .* fetch http://")


TRICKS = [
    "../outside.txt",
    "top/../../outside.txt",
    "/outside.txt",
    "C:/outside.txt",
    "..\\out.txt",
]


@pytest.mark.parametrize("name", TRICKS)
@pytest.mark.parametrize("archive", ["toy.zip", "toy.tar.gz"])
def test_name_that_leads_out(
    serve: Callable[..., Source], tmp_path: Path, name: str, archive: str
) -> None:
    files = {**FILES, name: b"x"}
    source = serve(zipped(files) if archive.endswith("zip") else tarred(files), archive)
    refused(source, tmp_path / "data", "leads out of its folder")
    assert left_in(tmp_path) == ["data"]


def test_links(serve: Callable[..., Source], tmp_path: Path) -> None:
    entry = tarfile.TarInfo("top/audio/link.wav")
    entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
    refused(serve(tarred(extra=entry), "toy.tar.gz"), tmp_path, "is a link or a device")
    link = zipfile.ZipInfo("top/audio/link.wav")
    link.external_attr = 0o120777 << 16
    file = io.BytesIO(zipped())
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    refused(serve(file.getvalue()), tmp_path, "is a link or a device")


@pytest.mark.parametrize("archive", ["toy.zip", "toy.tar.gz"])
def test_bombs(serve: Callable[..., Source], tmp_path: Path, archive: str) -> None:
    pack = zipped if archive.endswith("zip") else tarred
    many = {**FILES, **{f"top/{k}.txt": b"" for k in range(20)}}
    refused(serve(pack(many), archive), tmp_path, "holds more than 20 files")
    large = {**FILES, "top/zeros": bytes(5_000_000)}
    refused(serve(pack(large), archive), tmp_path, "unpacks to more than 4000000 bytes")


@pytest.mark.parametrize(
    ("data", "archive", "reason"),
    [
        (b"no archive at all", "toy.zip", "is damaged"),
        (b"no archive at all", "toy.tar.gz", "is damaged"),
        (zipped()[:-2_000], "toy.zip", "is damaged"),
        (tarred()[:-200], "toy.tar.gz", "is damaged"),
        (zipped().replace(b"\x03" * 100, b"\x04" * 100), "toy.zip", "is damaged: Bad CRC"),
    ],
)
def test_damaged(
    serve: Callable[..., Source], tmp_path: Path, data: bytes, archive: str, reason: str
) -> None:
    refused(serve(data, archive, md5=False), tmp_path, reason)


def test_not_the_whole_dataset(serve: Callable[..., Source], tmp_path: Path) -> None:
    source = replace(serve(zipped(), md5=False), n_clips=2_000)
    refused(source, tmp_path, "holds 6 clips of 2 classes, not the 2000 of 2 of Toy; not kept")
    fewer = {name: content for name, content in FILES.items() if not name.endswith("5.wav")}
    refused(serve(zipped(fewer)), tmp_path, r"is not Toy: .*5\.wav is not there")


def test_something_else_is_there(serve: Callable[..., Source], tmp_path: Path) -> None:
    (tmp_path / "Toy").mkdir()
    with pytest.raises(DatasetError, match=r"is not Toy: .*; move it away to download it anew"):
        download_dataset("toy", tmp_path, source=serve(zipped()))
    assert Handler.asked == []


def test_folder_that_cannot_be_made(serve: Callable[..., Source], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DatasetError, match="file") as caught:
        download_dataset("toy", tmp_path / "file" / "x", source=serve(zipped()))
    assert "\n" not in str(caught.value)


def test_unknown_name(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="name: 'gtzan' is none of esc50, urbansound8k"):
        download_dataset("gtzan", tmp_path)


def test_sources_are_complete() -> None:
    assert (SOURCES["esc50"].n_clips, SOURCES["esc50"].n_classes) == (2_000, 50)
    assert (SOURCES["urbansound8k"].n_clips, SOURCES["urbansound8k"].n_classes) == (8_732, 10)
    assert len(SOURCES["urbansound8k"].md5 or "") == 32
    assert all(source.url.startswith("https://") for source in SOURCES.values())
