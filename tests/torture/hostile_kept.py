"""Weights to start from and evaluations that were kept, as others may hand them on."""

from __future__ import annotations

import io
import json
import os
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from hostile_case import Case
from sound_bundle import MEMBER, sound_contents


class Trap:
    """What would run a command if it was unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("touch pickled",)


def _file(name: str, data: Callable[[], bytes]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data())
        return path

    return make


def _put(name: str, put: Callable[[Path], object]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        put(folder / name)
        return folder / name

    return make


def _sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, 64 << 30)


def _torch(value: Any, **how: Any) -> Callable[[], bytes]:
    def make() -> bytes:
        import torch

        buffer = io.BytesIO()
        torch.save(value() if callable(value) else value, buffer, **how)
        return buffer.getvalue()

    return make


def _network() -> Any:
    from core.models.registry import architecture

    return architecture("mobilenet_v2").build(2, seed=0)


def _bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", bytes(1 << 26))
        archive.writestr("archive/version", b"3\n")
    return buffer.getvalue()


WEIGHTS: tuple[Case, ...] = (
    Case("as they should be", _file("w.pth", _torch(lambda: _network().state_dict())), "served"),
    Case("safetensors as they should be", _file("w.safetensors", lambda: sound_contents()[MEMBER]),
         "served"),
    Case("a pickle that runs a command", _file("w.pth", lambda: pickle.dumps(Trap()))),
    Case("a torch file that runs a command", _file("w.pth", _torch(Trap))),
    Case("an old torch file that runs one",
         _file("w.pt", _torch(Trap, _use_new_zipfile_serialization=False))),
    Case("a whole network, not its weights", _file("w.pth", _torch(_network))),
    Case("a list", _file("w.pth", _torch([1, 2]))),
    Case("no tensors", _file("w.pth", _torch({"features.0.0.weight": "text"}))),
    Case("a bomb", _file("w.pth", _bomb)),
    Case("cut", _file("w.pth", lambda: _torch(lambda: _network().state_dict())()[:5_000])),
    Case("empty", _file("w.pth", bytes)),
    Case("text", _file("w.safetensors", lambda: b"Dear Madam,")),
    Case("a pipe", _put("w.pth", os.mkfifo)),
    Case("a pipe named safetensors", _put("w.safetensors", os.mkfifo)),
    Case("an endless device", _put("w.pth", lambda path: path.symlink_to("/dev/zero"))),
    Case("an endless device named safetensors",
         _put("w.safetensors", lambda path: path.symlink_to("/dev/zero"))),
    Case("64 GB", _put("w.pth", _sparse)),
    Case("64 GB named safetensors", _put("w.safetensors", _sparse)),
    Case("a folder", _put("w.pth", Path.mkdir)),
    Case("nothing", lambda folder: folder / "gone.pth"),
)  # fmt: skip
"""Files of weights."""


def evaluation() -> dict[str, Any]:
    """Give the document of an evaluation that is as it should be."""
    clip = {"name": "a.wav", "path": "a.wav", "label": "a", "target": 0, "fold": "1",
            "sha256": "0" * 64}  # fmt: skip
    bundle = {"name": "toy", "sha256": "0" * 64, "architecture": "a", "labels": ["a", "b"],
              "members": 1, "threshold": None, "temperature": 1.0}  # fmt: skip
    words = ["dataset", "layout", "fingerprint", "selection", "protocol", "exposure", "made"]
    plain = dict.fromkeys(words, "")
    return {"schema_version": 1, **plain, "machine": {}, "seconds": 1.0, "bundle": bundle,
            "warnings": [], "clips": [clip], "foreign": [], "failed": []}  # fmt: skip


def _array(values: Any, **how: Any) -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, members=values, **how)
    return buffer.getvalue()


def _claims(shape: str) -> bytes:
    """Give an archive whose array says that it is larger than it is."""
    text = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}"
    head = text.ljust(118 - 1).encode() + b"\n"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        length = len(head).to_bytes(2, "little")
        archive.writestr("members.npy", b"\x93NUMPY\x01\x00" + length + head)
    return buffer.getvalue()


_GOOD = np.array([[[0.25, 0.75]]], dtype=np.float32)


def _kept(
    document: object = None, arrays: bytes = b"", **changes: object
) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        said = {**evaluation(), **changes} if document is None else document
        text = said if isinstance(said, bytes) else json.dumps(said).encode()
        (folder / "kept").mkdir()
        (folder / "kept" / JSON).write_bytes(text)
        (folder / "kept" / ARRAYS).write_bytes(arrays or _array(_GOOD))
        return folder / "kept"

    return make


def _kept_with(name: str, put: Callable[[Path], object]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = _kept()(folder)
        (path / name).unlink()
        put(path / name)
        return path

    return make


JSON, ARRAYS = "evaluation.json", "probabilities.npz"
EVALUATIONS: tuple[Case, ...] = (
    Case("as it should be", _kept(), "served"),
    Case("no JSON", _kept(b"\xff\xfe")),
    Case("a list", _kept(b"[]")),
    Case("100,000 brackets", _kept(b"[" * 100_000)),
    Case("a number of 5,000 digits", _kept(b"9" * 5_000)),
    Case("another version", _kept(schema_version=99)),
    Case("clips that are none", _kept(clips=[5])),
    Case("clips with unknown fields", _kept(clips=[{"path": "a", "run": "x"}])),
    Case("a path that is none", _kept(clips=[{"path": 5}])),
    Case("a bundle without labels", _kept(bundle={})),
    Case("labels that are a number", _kept(bundle={**evaluation()["bundle"], "labels": 5})),
    Case("a class that is none", _kept(clips=[{**evaluation()["clips"][0], "target": 9}])),
    Case("a class that is text", _kept(clips=[{**evaluation()["clips"][0], "target": "x"}])),
    Case("another shape", _kept(arrays=_array(np.zeros((2, 3, 4), np.float32)))),
    Case("probabilities NaN", _kept(arrays=_array(_GOOD * np.nan))),
    Case("objects that run a command", _kept(arrays=_array(np.array([Trap()], dtype=object)))),
    Case("an array of a billion billion", _kept(arrays=_claims("(1, 1000000000, 1000000000)"))),
    Case("an array of 40 GB", _kept(arrays=_claims("(1, 10000, 1000000)"))),
    Case("a negative shape", _kept(arrays=_claims("(1, -1, 2)"))),
    Case("a shape that calls", _kept(arrays=_claims("__import__('os').system('true')"))),
    Case("no archive", _kept(arrays=b"PK\x03\x04" + bytes(50))),
    Case("a document that is a pipe", _kept_with(JSON, os.mkfifo)),
    Case("arrays that are a pipe", _kept_with(ARRAYS, os.mkfifo)),
    Case("a document that never ends", _kept_with(JSON, lambda p: p.symlink_to("/dev/zero"))),
    Case("arrays that never end", _kept_with(ARRAYS, lambda p: p.symlink_to("/dev/zero"))),
    Case("a document of 64 GB", _kept_with(JSON, _sparse)),
    Case("nothing", lambda folder: folder / "gone"),
)
"""Folders of evaluations."""


def _about(put: Callable[[Path], object]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = _kept()(folder)
        put(path / "about.json")
        return path

    return make


def _says(**changes: object) -> Callable[[Path], object]:
    plain = dict.fromkeys(("bundle", "dataset", "selection", "protocol", "made"), "x")
    said = {**plain, "n": 1, "accuracy": 1.0, "request": {}, **changes}
    return lambda path: path.write_text(json.dumps(said), encoding="utf-8")


ABOUT: tuple[Case, ...] = tuple(
    Case(f"said of it: {name}", _about(put), "served")
    for name, put in (
        ("what is right", _says()),
        ("a pipe", os.mkfifo),
        ("an endless device", lambda path: path.symlink_to("/dev/zero")),
        ("64 GB", _sparse),
        ("a folder", Path.mkdir),
        ("100,000 brackets", lambda path: path.write_bytes(b"[" * 100_000)),
        ("no text", lambda path: path.write_bytes(b"\xff\xfe\xd8\x00")),
        ("clips without end", _says(n=float("inf"))),
        ("a number of 400 digits", _says(n=10**400)),
        ("shares that are none", _says(accuracy=float("nan"))),
        ("shares beyond all", _says(accuracy=1e308)),
        ("names of commands", _says(bundle="\x1b[2J\n", dataset="<b>x</b>", made="\0")),
        ("names that are no text", _says(bundle="\ud800", dataset=[], made={})),
        ("a name of a megabyte", _says(dataset="x" * (1 << 20))),
        ("a request that is none", _says(request=5)),
        ("a request of odd things", _says(request={"bundle": [], "data": "\0", "fold": {}})),
    )
)
"""Evaluations that are as they should be, with a note on them that is not."""
