from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.inputs import find_inputs
from core.errors import OperationCancelled
from core.progress import CancelToken


def test_folder_is_walked_for_sound_in_natural_order(tmp_path: Path, tone: Callable) -> None:
    for name in ("clip10.wav", "clip2.WAV", "clip1.wav"):
        tone(tmp_path / name)
    (tmp_path / "notes.txt").touch()
    (tmp_path / "folder.wav").mkdir()
    found = [each.path.name for each in find_inputs([tmp_path], recursive=False)]
    assert found == ["clip1.wav", "clip2.WAV", "clip10.wav"]


def test_folders_of_folders_only_when_asked(tmp_path: Path, tone: Callable) -> None:
    (tmp_path / "deep").mkdir()
    inside = tone(tmp_path / "deep" / "clip.wav")
    (shallow,) = find_inputs([tmp_path], recursive=False)
    assert shallow.path == tmp_path
    assert shallow.reason is not None
    assert "--recursive" in shallow.reason
    (deep,) = find_inputs([tmp_path], recursive=True)
    assert (deep.path, deep.reason) == (inside, None)


def test_folder_without_sound_says_so(tmp_path: Path) -> None:
    (each,) = find_inputs([tmp_path], recursive=True)
    assert each.reason == "this folder holds no sound files"


def test_named_files_are_kept_as_they_are_and_once(tmp_path: Path, tone: Callable) -> None:
    clip = tone(tmp_path / "a.wav")
    found = find_inputs([tmp_path / "absent.wav", clip, tmp_path, clip], recursive=False)
    assert [each.path for each in found] == [tmp_path / "absent.wav", clip]
    assert all(each.reason is None for each in found)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_folder_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0)
    (each,) = find_inputs([tmp_path / "locked"], recursive=False)
    assert each.reason is not None
    assert "permission denied" in each.reason


def test_folder_that_may_not_be_read_is_asked_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    (each,) = find_inputs([tmp_path], recursive=False)
    assert each.reason == "this folder may not be read: permission denied"


def test_folder_inside_that_cannot_be_listed_is_a_failed_input(
    tmp_path: Path, tone: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locked").mkdir()
    tone(tmp_path / "locked" / "hidden.wav")
    clip = tone(tmp_path / "a.wav")
    scan = os.scandir

    def refuse(folder: str) -> object:
        if Path(folder).name == "locked":
            raise PermissionError(13, "Permission denied", folder)
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    good, bad = find_inputs([tmp_path], recursive=True)
    assert (good.path, good.reason) == (clip, None)
    assert bad.path == tmp_path / "locked"
    assert bad.reason == "this folder may not be read: permission denied"


def test_walk_can_be_cancelled(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(OperationCancelled):
        find_inputs([tmp_path], recursive=True, cancel=cancel)
