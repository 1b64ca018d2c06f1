"""Exports as the window asks for them, of the shipped bundle."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import bundle_jobs
from app.tasks import TaskContext
from core.errors import BundleError, OperationCancelled
from core.progress import CancelToken, Progress
from resources import bundles_dir

SOURCE = bundles_dir() / "everyday-sounds"


def context_of(seen: list[Progress], cancel: CancelToken | None = None) -> TaskContext:
    return TaskContext(seen.append, cancel or CancelToken(), lambda _: None)


def test_onnx_by_its_ending(tmp_path: Path) -> None:
    seen: list[Progress] = []
    said = bundle_jobs.export(context_of(seen), SOURCE, tmp_path / "e.onnx")
    assert said.startswith(f"Exported to {tmp_path / 'e.onnx'}; it differs from torch by at most")
    assert (tmp_path / "e.onnx").stat().st_size > 40_000_000
    assert [point.message for point in seen][:2] == [
        "loading everyday-sounds",
        "tracing mobilenet_v2",
    ]


def test_cancelled_leaves_nothing(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        bundle_jobs.export(context_of([], cancel), SOURCE, tmp_path / "e.onnx")
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []


def test_a_place_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="cannot be written"):
        bundle_jobs.export(context_of([]), SOURCE, tmp_path / "no" / "e.onnx")


def test_facts_and_comparison() -> None:
    context = context_of([])
    facts = bundle_jobs.facts(context, SOURCE)
    assert facts.manifest.name == "everyday-sounds"
    comparison = bundle_jobs.compare(context, SOURCE, SOURCE)
    assert comparison.left == facts
    assert len(comparison.common) == 10
    assert comparison.only_left == comparison.only_right == ()
