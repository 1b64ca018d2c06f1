from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.audio.collect import collect_clips, natural_key
from core.errors import OperationCancelled
from core.progress import CancelToken

NAMES = ["clip10.wav", "clip2.WAV", "Clip1.flac", "notes.txt", "rain.Ogg", ".hidden"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "clips"
    for sub in ("", "sub2", "sub10", "sub2/deep", ".trash"):
        (root / sub).mkdir(parents=True, exist_ok=True)
        for name in NAMES:
            (root / sub / name).touch()
    return root


def test_natural_order_and_upper_case(folder: Path) -> None:
    names = [path.name for path in collect_clips([folder])]
    assert names == ["Clip1.flac", "clip2.WAV", "clip10.wav", "rain.Ogg"]


def test_recursion(folder: Path) -> None:
    flat = collect_clips([folder], recursive=False)
    deep = collect_clips([folder], recursive=True)
    assert len(flat) == 4
    assert len(deep) == 16
    assert set(flat) < set(deep)
    assert not any(".trash" in path.parts for path in deep)
    folders = list(dict.fromkeys(path.parent.name for path in deep))
    assert folders.index("sub2") < folders.index("sub10")


def test_files_as_they_are_and_none_twice(folder: Path) -> None:
    odd = folder / "notes.txt"
    gone = folder / "gone.wav"
    clip = folder / "clip10.wav"
    found = collect_clips([clip, odd, gone, folder, clip])
    assert found[:3] == [clip, odd, gone]
    assert len(found) == len(set(found)) == 6


def test_links_to_folders_are_not_followed(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    assert len(collect_clips([folder], recursive=True)) == 16


def test_nothing() -> None:
    assert collect_clips([]) == []


def test_natural_key() -> None:
    words = ["b1", "a10", "A2", "a1b2", "a1b10", "10", "9"]
    assert sorted(words, key=natural_key) == ["9", "10", "a1b2", "a1b10", "A2", "a10", "b1"]


def test_folders_that_cannot_be_listed_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "a.wav").touch()
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    told: list[tuple[Path, str]] = []
    found = collect_clips([tmp_path], True, on_unreadable=lambda *each: told.append(each))
    assert found == [tmp_path / "a.wav"]
    assert told == [(tmp_path / "shut", "Permission denied")]


def test_a_name_that_cannot_be_looked_up_is_left_to_the_reader(tmp_path: Path) -> None:
    odd = tmp_path / ("x" * 5000 + ".wav")
    assert collect_clips([odd, tmp_path]) == [odd]


def test_a_walk_can_be_cancelled(tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(OperationCancelled):
        collect_clips([tmp_path], True, cancel=token)
