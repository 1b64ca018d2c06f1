from __future__ import annotations

from pathlib import Path

import pytest

from core.audio.collect import collect_clips, natural_key

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
