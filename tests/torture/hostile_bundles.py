"""Bundles that lie, lead astray or would run something: at least 40."""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from hostile_case import Case
from sound_bundle import (
    MANIFEST,
    MEMBER,
    Contents,
    packed,
    said,
    sound_contents,
    tensors,
    with_member,
)


def _manifest(text: bytes) -> Callable[[], Contents]:
    return lambda: sound_contents() | {MANIFEST: text}


def _says(**changes: Any) -> Callable[[], Contents]:
    return lambda: said(**changes)


def _header(change: Callable[[dict[str, Any]], object]) -> Callable[[], Contents]:
    def make() -> Contents:
        header, body = tensors()
        changed = change(header)
        return with_member(packed(header if changed is None else changed, body))

    return make


def _first(header: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(v for k, v in header.items() if k != "__metadata__")
    return found


def _set(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda header: _first(header).update(values)


def _poisoned(value: float) -> Callable[[], Contents]:
    def make() -> Contents:
        header, body = tensors()
        name = next(n for n, v in header.items() if n != "__metadata__" and v["dtype"] == "F16")
        start, end = header[name]["data_offsets"]
        values = np.frombuffer(body[start:end], dtype=np.float16).copy()
        values[0] = value
        return with_member(packed(header, body[:start] + values.tobytes() + body[end:]))

    return make


class _Trap:
    """What would run a command if it was unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("touch pickled",)


def _pickled() -> Contents:
    return with_member(pickle.dumps(_Trap()))


def _torch_file() -> Contents:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps(_Trap()))
        archive.writestr("archive/version", b"3\n")
    return with_member(buffer.getvalue())


def _folder(contents: Callable[[], Contents]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        target = folder / "evil"
        target.mkdir()
        for name, data in contents().items():
            (target / name).write_bytes(data)
        return target

    return make


def _changed_folder(change: Callable[[Path], object]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        target = _folder(sound_contents)(folder)
        change(target)
        return target

    return make


def _zip(
    contents: Callable[[], Contents],
    *extra: tuple[zipfile.ZipInfo, bytes],
    without: str = "",
    compression: int = zipfile.ZIP_DEFLATED,
) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "evil.sonolens"
        with zipfile.ZipFile(path, "w", compression) as archive:
            for name, data in contents().items():
                if name != without:
                    archive.writestr(name, data)
            for info, data in extra:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    archive.writestr(info, data)
        return path

    return make


def _patched_zip(change: Callable[[bytearray], object]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = _zip(sound_contents)(folder)
        data = bytearray(path.read_bytes())
        change(data)
        path.write_bytes(data)
        return path

    return make


def _entry(name: str, mode: int = 0) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return info


def _encrypt(data: bytearray) -> None:
    data[data.index(b"PK\x01\x02") + 8] |= 1


def _smaller_in_directory(data: bytearray) -> None:
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"PK\x01\x02"))
    data[at + 24 : at + 28] = struct.pack("<I", 16)


def _replaced(name: str, put: Callable[[Path], object]) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).unlink()
        put(folder / name)

    return change


def _nested(depth: int) -> Callable[[], Contents]:
    def make() -> Contents:
        inner = '{"a":' * depth + "1" + "}" * depth
        text = said(metrics="HERE")[MANIFEST].replace(b'"HERE"', inner.encode())
        return sound_contents() | {MANIFEST: text}

    return make


def _many_members() -> Contents:
    digest = hashlib.sha256(sound_contents()[MEMBER]).hexdigest()
    return said(files={f"member-{k}.safetensors": digest for k in range(101)})


def _members_of_gigabytes() -> Contents:
    """A hundred members of the largest network, all promised and none there."""
    digest = "0" * 64
    files = {f"member-{k}.safetensors": digest for k in range(100)}
    contents = said(files=files, architecture="densenet201", labels=[f"c{k}" for k in range(9_999)])
    del contents[MEMBER], contents["README.md"]
    return contents


def _bomb() -> Contents:
    return with_member(bytes(64 << 20))


def _hollow(folder: Path) -> Path:
    """Members that are as large as the network allows, and hold nothing."""
    target = _folder(_members_of_gigabytes)(folder)
    for k in range(100):
        with (target / f"member-{k}.safetensors").open("wb") as file:
            file.truncate(140 << 20)
    return target


_FOLDERS: list[tuple[str, Callable[[], Contents], str]] = [
    ("manifest: empty", _manifest(b""), "bundle.json"),
    ("manifest: no object", _manifest(b"[1, 2]"), "bundle.json"),
    ("manifest: cut", lambda: sound_contents() | {MANIFEST: sound_contents()[MANIFEST][:90]}, ""),
    ("manifest: no text", _manifest(b"\xff\xfe\x00\xd8"), "bundle.json"),
    ("manifest: a number of 5,000 digits", _manifest(b"1" * 5_000), "bundle.json"),
    ("manifest: 100,000 brackets", _manifest(b"[" * 100_000), "bundle.json"),
    ("manifest: newer", _says(schema_version=99), "newer"),
    ("manifest: version that is no number", _says(schema_version="one"), "schema_version"),
    ("manifest: name that leads out", _says(name="../../escaped"), "name"),
    ("manifest: name of dots", _says(name=".."), "name"),
    ("manifest: name with a line end", _says(name="toy\n"), "name"),
    ("manifest: unknown network", _says(architecture="__import__('os')"), "__import__"),
    ("manifest: one label", _says(labels=["dog"]), "labels"),
    ("manifest: 100,001 labels", _says(labels=[str(k) for k in range(100_001)]), "labels"),
    ("manifest: more labels than outputs", _says(labels=["a", "b", "c"]), "shape"),
    ("manifest: label that commands the terminal", _says(labels=["a", "\x1b[2J"]), "labels"),
    ("manifest: label that is half a letter", _says(labels=["a", "\ud800"]), ""),
    ("manifest: temperature NaN", _says(temperature=float("nan")), "temperature"),
    ("manifest: temperature 0", _says(temperature=0), "temperature"),
    ("manifest: threshold of 2", _says(threshold=2), "threshold"),
    ("manifest: FFT of 2^40 points", _says(features={"n_fft": 1 << 40}), "features"),
    ("manifest: clips of a year", _says(features={"clip_duration": 3e7}), "features"),
    ("manifest: a billion mel bands", _says(features={"n_mels": 10**9}), "features"),
    ("manifest: endless hop", _says(features={"hops_ms": [1e400, 1, 1]}), "features"),
    ("manifest: sd of 0", _says(normalisation={"sd": [0, 1, 1]}), "normalisation"),
    ("manifest: unknown field", _says(run="os.system"), "run"),
    ("manifest: file that leads out", _says(files={"../x.safetensors": "0" * 64}), "unexpected"),
    ("manifest: no hash", _says(files={MEMBER: "none"}), "SHA-256"),
    ("manifest: other hash", _says(files={MEMBER: "0" * 64, "README.md": "0" * 64}), "SHA-256"),
    ("manifest: 101 members", _many_members, "members"),
    ("weights: empty", lambda: with_member(b""), "safetensors"),
    ("weights: header of 2^63 bytes", lambda: with_member(packed(b"{}", b"", length=1 << 63)), ""),
    ("weights: header of 100 MB", lambda: with_member(packed(b"{}", b"", length=10**8)), ""),
    ("weights: header is no JSON", lambda: with_member(packed(b"{]", bytes(64))), "safetensors"),
    ("weights: header is a list", lambda: with_member(packed(b"[]", bytes(64))), "safetensors"),
    ("weights: 50,000 brackets", lambda: with_member(packed(b"[" * 50_000, b"")), "safetensors"),
    ("weights: no tensors", lambda: with_member(packed(b"{}", b"")), "missing"),
    ("weights: unknown type", _header(_set(dtype="OBJECT")), "safetensors"),
    ("weights: 4-bit floats", _header(_set(dtype="F4")), ""),
    ("weights: 8-bit exponents", _header(_set(dtype="F8_E8M0")), ""),
    ("weights: whole numbers", _header(_set(dtype="I16")), "type"),
    ("weights: complex numbers", _header(_set(dtype="C64")), "type"),
    ("weights: shape of 2^64", _header(_set(shape=[1 << 32, 1 << 32])), "safetensors"),
    ("weights: negative shape", _header(_set(shape=[-1])), "safetensors"),
    ("weights: another shape", _header(_set(shape=[1])), ""),
    ("weights: shape without end", _header(_set(shape=[1] * 5_000)), ""),
    ("weights: offsets past the end", _header(_set(data_offsets=[0, 1 << 50])), "safetensors"),
    ("weights: offsets backwards", _header(_set(data_offsets=[64, 0])), "safetensors"),
    ("weights: another name", _header(lambda h: h.update(x=h.pop(next(iter(h))))), ""),
    ("weights: cut", lambda: with_member(sound_contents()[MEMBER][:-100]), "safetensors"),
    ("weights: NaN", _poisoned(np.nan), "not numbers"),
    ("weights: infinity", _poisoned(-np.inf), "not numbers"),
    ("weights: a pickle that runs a command", _pickled, "safetensors"),
    ("weights: a torch file that runs a command", _torch_file, "safetensors"),
    ("a file that is not named", lambda: sound_contents() | {"run.py": b"x"}, "does not name"),
    ("a pickle beside", lambda: sound_contents() | {"data.pkl": b"\x80\x04N."}, "does not name"),
    ("members that are not there", _members_of_gigabytes, "lacks"),
]  # fmt: skip

_LINK = stat.S_IFLNK | 0o777

_ARCHIVES: list[Case] = [
    Case(f"zip: {name!r} leads out", _zip(sound_contents, (_entry(name), b"x")), says="leaves")
    for name in ("../up", "../../../up", "/tmp/up", "C:\\up", "..\\up", "..", "a/b", "a/")
] + [
    Case(
        "zip: a link",
        _zip(sound_contents, (_entry(MEMBER, _LINK), b"/etc/passwd"), without=MEMBER),
        says="link",
    ),
    Case("zip: a name twice", _zip(sound_contents, (_entry(MANIFEST), b"{}")), says="twice"),
    Case("zip: a bomb", _zip(_bomb), says="unlikely size"),
    Case("zip: encrypted", _patched_zip(_encrypt), says="encrypted"),
    Case("zip: larger than it says", _patched_zip(_smaller_in_directory)),
    Case("zip: cut", _patched_zip(lambda data: data.__delitem__(slice(-40, None)))),
    Case(
        "zip: 300 files",
        _zip(sound_contents, *((_entry(f"f{k}"), b"") for k in range(300))),
        says="files",
    ),
    Case("zip: no manifest", _zip(sound_contents, without=MANIFEST), says="lacks bundle.json"),
    Case("zip: packed by LZMA", _zip(sound_contents, compression=zipfile.ZIP_LZMA), "served"),
    Case("zip: empty", _zip(dict)),
    Case("zip: no zip", lambda folder: _file(folder / "evil.sonolens", b"PK\x03\x04" + bytes(99))),
]


def _file(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


_PLACES: list[Case] = [
    Case(
        "a member that is a link out of the bundle",
        _changed_folder(_replaced(MEMBER, lambda path: path.symlink_to("/etc/passwd"))),
        says="link",
    ),
    Case(
        "a member that is an endless device",
        _changed_folder(_replaced(MEMBER, lambda path: path.symlink_to("/dev/zero"))),
    ),
    Case("a member that is a pipe", _changed_folder(_replaced(MEMBER, _pipe))),
    Case("a manifest that is a pipe", _changed_folder(_replaced(MANIFEST, _pipe))),
    Case("a manifest that is a folder", _changed_folder(_replaced(MANIFEST, Path.mkdir))),
    Case(
        "a manifest that links to itself",
        _changed_folder(_replaced(MANIFEST, lambda path: path.symlink_to(path))),
    ),
    Case(
        "a manifest of gigabytes",
        _changed_folder(lambda folder: os.truncate(folder / MANIFEST, 8 << 30)),
        says="larger",
    ),
    Case(
        "a member of gigabytes",
        _changed_folder(lambda folder: os.truncate(folder / MEMBER, 8 << 30)),
        says="larger",
    ),
    Case("15 GB of hollow members", _hollow),
    Case("an archive that is a pipe", lambda folder: _pipe(folder / "evil.sonolens")),
    Case("nothing", lambda folder: folder / "gone.sonolens"),
    Case("an empty folder", lambda folder: _made(folder / "empty")),
    Case("figures 20 deep", _folder(_nested(20)), "served"),
    *(
        Case(f"figures {depth} deep", _folder(_nested(depth)), says="levels deep")
        for depth in (60, 300, 900)
    ),
    Case(
        "figures that are no numbers",
        _folder(_says(metrics={"accuracy": float("nan"), "n": 1e400, "\x1b[2J": "\x07"})),
        "either",
    ),
    Case(
        "half letters in the figures",
        _folder(_says(metrics={"a": "\ud800"}, training={"\udfff": [1]})),
        says="half a letter",
    ),
    Case(
        "terminal commands in the description",
        _folder(_says(description="\x1b]0;title\x07\x1b[2J", licence="\x1b[31m", credits=["\x9b"])),
        "either",
    ),
    Case(
        "markup and formulas in the words",
        _folder(_says(title="<script>alert(1)</script>", description="=1+2", labels=["<b>", "=1"])),
        "served",
    ),
]  # fmt: skip


def _made(path: Path) -> Path:
    path.mkdir()
    return path


CASES: tuple[Case, ...] = (
    Case("one that is as it should be", _folder(sound_contents), "served"),
    Case("one that is as it should be, packed", _zip(sound_contents), "served"),
    *(Case(name, _folder(make), "refused", says) for name, make, says in _FOLDERS),
    *_ARCHIVES,
    *_PLACES,
)
"""Every hostile bundle."""
