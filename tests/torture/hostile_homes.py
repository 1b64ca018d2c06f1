"""Homes of the program in which its own files are not what it wrote: at least 40."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hostile_case import Case

__all__ = ["CASES"]

Put = Callable[[Path], object]


def _home(at: str, put: Put, **others: object) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        home = folder / "home"
        (home / at).parent.mkdir(parents=True, exist_ok=True)
        for name, document in others.items():
            (home / at).with_name(name.replace("_", ".")).write_text(json.dumps(document))
        put(home / at)
        return home

    return make


def _sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, 64 << 30)


def _bytes(data: bytes) -> Put:
    return lambda path: path.write_bytes(data)


def _json(document: Any) -> Put:
    return _bytes(json.dumps(document).encode())


_ANY: dict[str, Put] = {
    "a pipe": os.mkfifo,
    "an endless device": lambda path: path.symlink_to("/dev/zero"),
    "64 GB": _sparse,
    "a folder": Path.mkdir,
    "no text": _bytes(b"\xff\xfe\xd8\x00"),
    "100,000 brackets": _bytes(b"[" * 100_000),
}
_RUN = {"schema_version": 1, "kind": "ensemble",
        "config": {"data": "/gone", "architecture": "mobilenet_v2", "init": "random"}}  # fmt: skip
_PLAN = {"trials": [{"fold": "all", "member": 0}], "epochs": 2, "clips": 4, "labels": ["a", "b"]}
_FILES: dict[str, str] = {
    "the notes of the last run": "data/sessions/1.json",
    "the configuration of a training": "data/runs/x/config.json",
    "the plan of a training": "data/runs/x/plan.json",
    "the state of a training": "data/runs/x/state.json",
    "the results of a training": "data/runs/x/results.csv",
    "the choices of a study": "data/studies/x/choices.json",
    "the rows of a study": "data/studies/x/study.sqlite",
    "the times of studies": "cache/study-times.json",
    "what is said of an evaluation": "data/evaluations/x/about.json",
    "the manifest of a bundle": "data/bundles/x/bundle.json",
}


def _beside(at: str) -> dict[str, Any]:
    """Give what must lie beside a file so that it is read."""
    if "/runs/" not in at or at.endswith("config.json"):
        return {}
    return {"config_json": _RUN} | ({} if at.endswith("plan.json") else {"plan_json": _PLAN})


_ODD: list[tuple[str, str, Any]] = [
    ("clips that are none", "data/sessions/1.json", {"clips": [5, None]}),
    ("clips without end", "data/sessions/1.json", {"clips": ["/gone.wav"] * 100_000}),
    ("clips with odd names", "data/sessions/1.json", {"clips": ["\0", "\ud800", "", "/", "a\nb"]}),
    ("a page that is none", "data/sessions/1.json", {"clips": ["/a"], "page": "../x", "chosen": 9}),
    ("a row of 30 digits", "data/sessions/1.json", {"clips": ["/a"], "chosen": 10**30}),
    ("a title of commands", "data/sessions/1.json", {"clips": [], "training": "\x1b[2J\n<b>x"}),
    ("plan of no trials", "data/runs/x/plan.json", {**_PLAN, "trials": 5}),
    ("plan of odd trials", "data/runs/x/plan.json", {**_PLAN, "trials": [5, None]}),
    ("plan of no epochs", "data/runs/x/plan.json", {**_PLAN, "epochs": "many"}),
    ("plan of 1e999 epochs", "data/runs/x/plan.json", {**_PLAN, "epochs": float("inf")}),
    ("plan of no clips", "data/runs/x/plan.json", {**_PLAN, "clips": [], "labels": 5}),
    ("a time that is none", "data/runs/x/state.json", {"updated": "yesterday", "status": []}),
    ("the last day", "data/runs/x/state.json", {"updated": 1e300, "status": "failed"}),
    ("results without a trial", "data/runs/x/results.csv", [1, 2]),
    ("settings that are a list", "data/runs/x/config.json", {**_RUN, "config": [1]}),
    ("members without end", "data/runs/x/config.json",
     {**_RUN, "config": {**_RUN["config"], "members": 10**9}}),  # type: ignore[dict-item]
    ("choices of another kind", "data/studies/x/choices.json", {"recipe": 5, "networks": {}}),
    ("times without end", "cache/study-times.json", {"cpu": {"tiny": [float("inf"), 1e400]}}),
    ("times of text", "cache/study-times.json", {"cpu": {"tiny": [5, "many"]}}),
]  # fmt: skip


CASES: tuple[Case, ...] = (
    *(
        Case(f"{name}: {what}", _home(at, put, **_beside(at)), "served")
        for name, at in _FILES.items()
        for what, put in _ANY.items()
    ),
    *(Case(name, _home(at, _json(said), **_beside(at)), "served") for name, at, said in _ODD),
)
"""Every home."""
