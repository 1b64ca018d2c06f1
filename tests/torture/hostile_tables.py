"""Label tracks of Audacity and selection tables of Raven that cannot be right: at least 20."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from hostile_case import Case, Expected

HEADER = "Selection\tView\tBegin Time (s)\tEnd Time (s)\tLow Freq (Hz)\tHigh Freq (Hz)\tAnnotation"


def _text(data: str | bytes) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "labels.txt"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return make


def _made(write: Callable[[Path], object]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "labels.txt"
        write(path)
        return path

    return make


def _rows(n: int, row: str = "1\t2\ta\n") -> Callable[[Path], Path]:
    return _made(lambda path: path.write_text(row * n, encoding="ascii"))


def _row(*cells: str) -> str:
    return HEADER + "\n" + "\t".join(cells) + "\n"


_PLACES: list[tuple[str, Callable[[Path], Path]]] = [
    ("a pipe", _made(os.mkfifo)),
    ("an endless device", _made(lambda path: path.symlink_to("/dev/zero"))),
    ("a folder", _made(Path.mkdir)),
    ("a link to itself", _made(lambda path: path.symlink_to(path))),
    ("nothing", lambda folder: folder / "gone.txt"),
    ("a name with a zero byte", lambda folder: folder / "a\0b.txt"),
    ("64 GB of nothing", _made(lambda path: _sparse(path, 64 << 30))),
    ("60 MB of nothing", _made(lambda path: _sparse(path, 60 << 20))),
    ("60 MB of line ends", _rows(60 << 20, "\n")),
    ("60 MB of carriage returns", _rows(60 << 20, "\r")),
    ("16 million lines that are no labels", _rows(16 << 20, "x\n")),
    ("ten million labels", _rows(7 << 20)),
    ("60 MB of tabs", _rows(60 << 20, "\t")),
    ("one line of 60 MB", _rows(60 << 20, "1")),
    ("empty", _text(b"")),
    ("only a byte order mark", _text(b"\xef\xbb\xbf")),
    ("half a letter of UTF-16", _text(b"\xff\xfe1")),
    ("bytes that are no text", _text(b"\x00\x01\x02\xff" * 50)),
    ("Latin-1", _text("1\t2\tK\xe4uzchen".encode("latin-1"))),
    ("a pickle", _text(b"\x80\x04N.")),
]

_AUDACITY: list[tuple[str, str, Expected]] = [
    ("not a number", "NaN\t1\ta", "refused"),
    ("endless", "0\t1e999\ta", "refused"),
    ("negative", "-5\t1\ta", "either"),
    ("ends before it starts", "5\t1\ta", "refused"),
    ("a number of 5,000 digits", "0\t" + "1" * 5_000 + "\ta", "refused"),
    ("hexadecimal", "0x1\t0x2\ta", "refused"),
    ("digits of another script", "١\t٢\ta", "either"),
    ("underscores in numbers", "1_0\t2_0\ta", "refused"),
    ("a frequency range first", "\\\t1\t2", "refused"),
    ("two frequency ranges", "0\t1\ta\n\\\t1\t2\n\\\t1\t2", "refused"),
    ("points and commas", "0.5\t1,5\ta", "refused"),
    ("commands in a label", "0\t1\t\x1b[2J\x07", "either"),
    ("a formula as a label", "0\t1\t=cmd|' /C calc'!A0", "served"),
    ("a label of a megabyte", "0\t1\t" + "a" * (1 << 20), "either"),
]

_RAVEN: list[tuple[str, str, Expected]] = [
    ("no columns", "1\t2\ta", "refused"),
    ("a column twice", HEADER + "\tView\n", "refused"),
    ("100,000 columns", "\t".join(map(str, range(100_000))) + "\t" + HEADER, "refused"),
    (
        "50,000 columns and 2,000 rows",
        HEADER + "\t" + "\t".join(map(str, range(50_000))) + "\n" + "1\t1\t1\t2\t0\t1\ta\n" * 2_000,
        "refused",
    ),
    ("no numbers", _row("1", "S", "a", "b", "c", "d", "e"), "refused"),
    ("low above high", _row("1", "S", "0", "1", "900", "100", "a"), "refused"),
    ("more cells than columns", _row(*"1234567890"), "refused"),
    ("too few cells", _row("1", "S", "0"), "refused"),
    ("endless frequency", _row("1", "S", "0", "1", "0", "1e400", "a"), "refused"),
    ("selection of 5,000 digits", _row("9" * 5_000, "S", "0", "1", "0", "1", "a"), "either"),
]


def _sparse(path: Path, size: int) -> None:
    path.touch()
    os.truncate(path, size)


CASES: tuple[tuple[str, Case], ...] = (
    *(
        (kind, Case(f"{kind}: {name}", make))
        for kind in ("audacity", "raven")
        for name, make in _PLACES
    ),
    *(("audacity", Case(f"audacity: {n}", _text(t), e)) for n, t, e in _AUDACITY),
    *(("raven", Case(f"raven: {n}", _text(t), e)) for n, t, e in _RAVEN),
)
"""Every hostile label file, with the program that it is said to be of."""
