"""Labelled collections that lie, lead astray or never end: at least 20."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import hostile_audio
from hostile_case import Case, Expected

Build = Callable[[Path], object]


def _dataset(build: Build) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        root = folder / "data"
        root.mkdir()
        found = build(root)
        return found if isinstance(found, Path) else root

    return make


def _clips(folder: Path, *names: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_bytes(hostile_audio.sound("wav"))


def _esc50(table: str | bytes, name: str = "esc50.csv") -> Build:
    def build(root: Path) -> None:
        _clips(root / "audio", "a.wav", "b.wav", "c.wav", "d.wav")
        (root / "meta").mkdir()
        data = table if isinstance(table, bytes) else table.encode()
        (root / "meta" / name).write_bytes(data)

    return build


_HEAD = "filename,fold,target,category,src_file\n"
_GOOD = "a.wav,1,0,dog,a\nb.wav,1,1,rain,b\nc.wav,2,0,dog,c\nd.wav,2,1,rain,d\n"


def _table(text: str | bytes) -> Build:
    def build(root: Path) -> Path:
        _clips(root, "a.wav", "b.wav", "c.wav", "d.wav")
        path = root / "table.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return build


def _put(at: str, put: Callable[[Path], object]) -> Build:
    def build(root: Path) -> Path | None:
        path = root / at
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path)
        return path if at == "table.csv" else None

    return build


def _rows(text: str, n: int, header: str = "path,label\n") -> Build:
    def build(root: Path) -> Path:
        with (root / "table.csv").open("w", encoding="ascii") as file:
            file.write(header)
            file.write(text * n)
        return root / "table.csv"

    return build


def _esc50_table(put: Callable[[Path], object]) -> Build:
    def build(root: Path) -> None:
        _esc50("")(root)
        (root / "meta" / "esc50.csv").unlink()
        put(root / "meta" / "esc50.csv")

    return build


def _deep(levels: int, name: str = "d") -> Build:
    """Folders in folders, perhaps beyond what the system takes as a path."""

    def build(root: Path) -> None:
        _clips(root / "dog", "a.wav")
        before = os.open(".", os.O_RDONLY)
        try:
            os.chdir(root)
            for _ in range(levels):
                os.mkdir(name)
                os.chdir(name)
            Path("deep.wav").write_bytes(hostile_audio.sound("wav"))
        finally:
            os.fchdir(before)
            os.close(before)

    return build


def _circle(root: Path) -> None:
    for name in ("dog", "rain"):
        _clips(root / name, "a.wav", "b.wav")
        (root / name / "again").symlink_to(root)
        (root / name / "self").symlink_to(root / name / "self")


_LARGE = {case.name for case in hostile_audio.CASES if "7 seconds" in case.name} | {
    "10 hours of nothing in a sparse file"
}


def _hostile_clips(root: Path) -> None:
    """Every cut and lying sound, spread over two classes."""
    for number, case in enumerate(hostile_audio.CASES):
        if case.name in _LARGE:
            continue
        folder = root / ("dog" if number % 2 else "rain") / str(number)
        folder.mkdir(parents=True)
        case.make(folder)


def _hours(root: Path) -> None:
    _clips(root / "dog", "a.wav")
    (root / "rain").mkdir()
    hostile_audio.CASES[-1].make(root / "rain")
    hours = next(c for c in hostile_audio.CASES if c.name.startswith("10 hours of nothing"))
    hours.make(root / "rain")


def _odd_names(root: Path) -> None:
    for name in ("<b>dog</b>", "=1+2", "\x1b[31m", "a\nb", "..."):
        _clips(root / name, "a.wav", "b.wav")
    _clips(root / os.fsdecode(b"\xff\xfe"), "a.wav", "b.wav")


_ESC50: list[tuple[str, str | bytes, Expected]] = [
    ("empty", "", "refused"),
    ("only a header", _HEAD, "refused"),
    ("clips outside", _HEAD + "../../../../etc/passwd,1,0,dog,a\n" + _GOOD, "either"),
    ("a clip that is an endless device", _HEAD + "/dev/zero,1,0,dog,a\n" + _GOOD, "refused"),
    ("a clip with a zero byte", _HEAD + "a\0.wav,1,0,dog,a\n" + _GOOD, "refused"),
    ("a name of 300 letters", _HEAD + "a" * 300 + ".wav,1,0,dog,a\n" + _GOOD, "refused"),
    ("a class of 5,000 digits", _HEAD + _GOOD.replace("rain", "9" * 5_000), "either"),
    ("target of 5,000 digits", _HEAD + _GOOD.replace("1,rain", f"{'9' * 5_000},rain"), "served"),
    ("a fold of 5,000 digits", _HEAD + _GOOD.replace("c.wav,2", "c.wav," + "9" * 5_000), "either"),
    ("a field of 200 kB", _HEAD + _GOOD.replace("rain", "r" * 200_000), "refused"),
    ("a quote without its end", _HEAD + '"' + _GOOD, "refused"),
    ("zero bytes", b"\0" * 5_000, "refused"),
    ("no text", b"\xff\xfe\x00\xd8\x00", "refused"),
    ("30,000 columns of one name", "a," * 30_000 + "\n" + _GOOD, "refused"),
    (
        "10,000 columns and 2,000 rows",
        ",".join(map(str, range(10_000))) + "," + _HEAD + _GOOD * 500,
        "refused",
    ),
    ("formulas and markup", _HEAD + _GOOD.replace("dog", "=1+2").replace("rain", "<b>x"), "served"),
    ("commands in a class", _HEAD + _GOOD.replace("dog", "\x1b[2J\x07"), "either"),
    ("as it should be", _HEAD + _GOOD, "served"),
]  # fmt: skip

_TABLES: list[tuple[str, str | bytes, Expected]] = [
    ("labels of 5,000 digits", "path,label\na.wav," + "9" * 5_000 + "\nb.wav,8\n", "served"),
    ("labels of superscript digits", "path,label\na.wav,²\nb.wav,1\n", "served"),
    ("a path that leads out", "path,label\n../../../../etc/passwd,a\nb.wav,b\n", "either"),
    ("a header of delimiters", ",;|\t" * 20_000 + "\n", "refused"),
    ("10,000 columns", ",".join(f"c{k}" for k in range(10_000)) + ",path,label\n", "refused"),
    ("a part that is none", "path,label,split\na.wav,a,=1\nb.wav,b,test\n", "refused"),
    ("a clip of two classes", "path,label\na.wav,a\na.wav,b\n", "refused"),
]  # fmt: skip


def _sparse(path: Path, size: int) -> None:
    path.touch()
    os.truncate(path, size)


def _endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


_BUILT: list[tuple[str, Build, Expected]] = [
    ("folders 1,100 deep", _deep(1_100), "served"),
    ("folders whose path is too long", _deep(30, "d" * 200), "refused"),
    ("folders in a circle", _circle, "served"),
    ("folders of odd names", _odd_names, "served"),
    ("every hostile sound as a clip", _hostile_clips, "either"),
    ("a clip of 10 hours", _hours, "served"),
    ("an empty folder", lambda _: None, "refused"),
    ("a table that is a pipe", _put("table.csv", os.mkfifo), "refused"),
    ("a table that is an endless device", _put("table.csv", _endless), "refused"),
    ("a table that links to itself", _put("table.csv", lambda p: p.symlink_to(p)), "refused"),
    ("a table of 64 GB", _put("table.csv", lambda p: _sparse(p, 64 << 30)), "refused"),
    ("a table of 60 MB of line ends", _rows("\n", 60 << 20), "refused"),
    ("a table of 15 million rows", _rows("a,b\n", 15 << 20), "refused"),
    ("a header of 8 million columns", _rows("a,", 8 << 20, ""), "refused"),
    ("ESC-50 whose table is a pipe", _esc50_table(os.mkfifo), "refused"),
    ("ESC-50 whose table is an endless device", _esc50_table(_endless), "refused"),
    ("ESC-50 whose table is a folder", _esc50_table(Path.mkdir), "refused"),
]  # fmt: skip


CASES: tuple[Case, ...] = (
    *(Case(f"ESC-50: {name}", _dataset(_esc50(text)), e) for name, text, e in _ESC50),
    *(Case(f"table: {name}", _dataset(_table(text)), e) for name, text, e in _TABLES),
    *(Case(name, _dataset(build), e) for name, build, e in _BUILT),
)
"""Every hostile dataset."""
LAYOUTS: dict[str, str] = {
    "ESC-50 whose table is a pipe": "esc50",
    "ESC-50 whose table is an endless device": "esc50",
    "a table that is a pipe": "table",
    "a table that is an endless device": "table",
}
"""Layouts that are said instead of looked for, so that nothing is seen before it is opened."""
