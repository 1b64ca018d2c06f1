"""Files of settings that cannot be right: what the program remembers, and what trainings are told.

At least 20. A file of the program's own settings never keeps it from working.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hostile_case import Case, Expected, written

SETTINGS = Path("config", "settings.json")
"""Where they lie in the program's home."""


def _home(put: Callable[[Path], object]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "home" / SETTINGS
        path.parent.mkdir(parents=True)
        put(path)
        return folder / "home"

    return make


def _bytes(data: bytes) -> Callable[[Path], Path]:
    return _home(lambda path: path.write_bytes(data))


def _values(**values: Any) -> Callable[[Path], Path]:
    document = {"program": "Sonolens", "version": 2, "settings": values}
    return _bytes(json.dumps(document).encode())


def _sparse(size: int) -> Callable[[Path], Path]:
    def put(path: Path) -> None:
        path.touch()
        os.truncate(path, size)

    return _home(put)


PROGRAM: tuple[Case, ...] = (
    Case("empty", _bytes(b""), "served"),
    Case("no text", _bytes(b"\xff\xfe\x00\xd8"), "served"),
    Case("cut", _bytes(b'{"program": "Sonolens", "vers'), "served"),
    Case("a list", _bytes(b"[]"), "served"),
    Case("100,000 brackets", _bytes(b"[" * 100_000), "served"),
    Case("a number of 5,000 digits", _bytes(b'{"version": ' + b"9" * 5_000 + b"}"), "served"),
    Case("another version", _bytes(b'{"version": 99}'), "served"),
    Case("a version that is no number", _bytes(b'{"version": "2"}'), "served"),
    Case("version 1e308", _bytes(b'{"version": 1e308}'), "served"),
    Case("a table as theme", _values(theme={}, device=[], bundle=5), "served"),
    Case("numbers that are none", _values(range_db=float("nan"), opacity=1e400), "served"),
    Case("places that are no text", _values(cache_folder="\ud800", bundle="\udfff"), "served"),
    Case("places with zero bytes", _values(cache_folder="a\0b", recordings_folder="\0"), "served"),
    Case("a place of somebody unknown", _values(cache_folder="~nobody-of-that-name/x"), "served"),
    Case("a place of 5,000 letters", _values(cache_folder="/" + "c" * 5_000), "served"),
    Case("a place that is a file", _values(cache_folder="/etc/passwd"), "served"),
    Case("a bundle that is a device", _values(bundle="/dev/zero"), "served"),
    Case("commands as keys", _values(shortcuts={"\x1b[2J": "\x07"}), "served"),
    Case("a name that Python knows", _values(__class__="x", **{"import": "os"}), "served"),
    Case("1,000 levels", _bytes(b'{"version":2,"settings":{"a":' + b"[" * 900 + b"]" * 900 + b"}}"),
         "served"),
    Case("8 GB", _sparse(8 << 30), "served"),
    Case("a folder", _home(Path.mkdir), "served"),
    Case("a link to itself", _home(lambda path: path.symlink_to(path)), "served"),
    Case("a pipe", _home(os.mkfifo), "served"),
    Case("an endless device", _home(lambda path: path.symlink_to("/dev/zero")), "served"),
)  # fmt: skip
"""Homes of the program with settings that it did not write."""


def _recipe(**values: Any) -> Callable[[Path], Path]:
    return written("train.json", json.dumps({"data": "clips", **values}).encode())


def _put(name: str, put: Callable[[Path], object]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        put(folder / name)
        return folder / name

    return make


_RECIPES: list[tuple[str, Callable[[Path], Path], Expected]] = [
    ("empty JSON", written("a.json", b""), "refused"),
    ("empty TOML", written("a.toml", b""), "refused"),
    ("no text", written("a.toml", b"\xff\xfe\xd8\x00"), "refused"),
    ("100,000 brackets", written("a.json", b"[" * 100_000), "refused"),
    ("100,000 brackets in TOML", written("a.toml", b"a = " + b"[" * 100_000), "refused"),
    ("TOML of 50,000 dots", written("a.toml", b"a" + b".a" * 50_000 + b" = 1"), "refused"),
    ("TOML keys twice", written("a.toml", b'data = "a"\ndata = "b"'), "refused"),
    ("a number of 5,000 digits", written("a.toml", b"epochs = " + b"9" * 5_000), "refused"),
    ("YAML that calls", written("a.json", b"!!python/object/apply:os.system [id]"), "refused"),
    ("no epochs", _recipe(epochs=0), "refused"),
    ("epochs without end", _recipe(epochs=10**30), "refused"),
    ("members without end", _recipe(members=10**9), "refused"),
    ("a rate that is no number", _recipe(recipe={"learning_rate": float("nan")}), "refused"),
    ("a batch of billions", _recipe(recipe={"batch_size": 1 << 40}), "refused"),
    ("an unknown setting", _recipe(run="os.system('id')"), "refused"),
    ("an unknown network", _recipe(architecture="../../evil"), "refused"),
    ("a block that is none", _recipe(recipe={"freeze": "\x1b[2J"}), "refused"),
    ("clips of a year", _recipe(features={"clip_duration": 3e7}), "refused"),
    ("a name that leads out", _recipe(name="../../../evil", init="random"), "served"),
    ("a name with commands", _recipe(title="\x1b[2J", init="random"), "either"),
    ("data with a zero byte", _recipe(data="a\0b", init="random"), "either"),
    ("milestones without end", _recipe(recipe={"milestones": list(range(200_000))}), "either"),
    ("stretch of nothing", _recipe(recipe={"stretch": [0, 0]}), "refused"),
    ("a pipe", _put("a.toml", os.mkfifo), "refused"),
    ("an endless device", _put("a.json", lambda path: path.symlink_to("/dev/zero")), "refused"),
    ("a folder", _put("a.json", Path.mkdir), "refused"),
    ("8 GB", _put("a.json", lambda path: (path.touch(), os.truncate(path, 8 << 30))), "refused"),
    ("nothing", lambda folder: folder / "gone.toml", "refused"),
]  # fmt: skip

TRAINING: tuple[Case, ...] = tuple(Case(name, make, e) for name, make, e in _RECIPES)
"""Configurations of trainings."""
