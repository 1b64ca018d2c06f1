"""Datasets of empty files, laid out as the known ones are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

URBANSOUND8K = "slice_file_name,fsID,start,end,salience,fold,classID,class"


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    """Make empty files, and texts by name, beneath a folder called ``data``."""

    def make(names: Iterable[str] = (), **texts: str | bytes) -> Path:
        root = tmp_path / "data"
        root.mkdir(exist_ok=True)
        for name in names:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        for name, text in texts.items():
            path = root / f"{name}.csv"
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return root

    return make


@pytest.fixture
def urbansound8k(put: Callable[..., Path]) -> Callable[..., Path]:
    """UrbanSound8K of four clips of two classes in folds 1 and 10, and any further lines."""

    def make(*more: str) -> Path:
        rows = [
            ("100-3-0-0.wav", 100, 1, 3, "dog_bark"),
            ("101-2-0-0.wav", 101, 1, 2, "children_playing"),
            ("102-3-0-0.wav", 102, 10, 3, "dog_bark"),
            ("103-2-0-1.wav", 103, 10, 2, "children_playing"),
        ]
        root = put(f"audio/fold{fold}/{name}" for name, _, fold, _, _ in rows)
        lines = [
            f"{name},{fs},0,4,1,{fold},{number},{label}" for name, fs, fold, number, label in rows
        ]
        (root / "metadata").mkdir()
        text = "\n".join([URBANSOUND8K, *lines, *more])
        (root / "metadata" / "UrbanSound8K.csv").write_text(text, encoding="utf-8")
        return root

    return make


@pytest.fixture
def gtzan(put: Callable[..., Path]) -> Callable[..., Path]:
    """GTZAN of the first clips of some genres."""

    def make(
        genres: Iterable[str] = ("blues", "jazz"),
        count: int = 10,
        place: str = "genres_original/",
        suffix: str = "wav",
    ) -> Path:
        return put(
            f"{place}{genre}/{genre}.{number:05d}.{suffix}"
            for genre in genres
            for number in range(count)
        )

    return make
