"""One takes the place of another in one step; a kill in between leaves one of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core import replacing
from core.replacing import hidden_beside, put_in_place, sweep


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_was_there_makes_way(tmp_path: Path) -> None:
    target, old = tmp_path / "bundle", tmp_path / "bundle.zip"
    target.mkdir()
    (target / "first").touch()
    for number in (2, 3):
        with hidden_beside(target) as part:
            part.write_text(str(number), encoding="utf-8")
            put_in_place(part, target)
    assert target.read_text(encoding="utf-8") == "3"
    old.touch()
    with hidden_beside(target) as part:
        part.mkdir()
        put_in_place(part, tmp_path / "other", old)
    assert names_in(tmp_path) == ["bundle", "other"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses the renaming elsewhere")
def test_what_was_there_comes_back_where_it_cannot_be_replaced(tmp_path: Path) -> None:
    old = tmp_path / "bundle"
    old.write_text("before", encoding="utf-8")
    with pytest.raises(FileNotFoundError), hidden_beside(old) as part:
        put_in_place(part, old)
    assert old.read_text(encoding="utf-8") == "before"
    assert names_in(tmp_path) == ["bundle"]


DIE = """
import os, pathlib, sys
from core import replacing
if sys.argv[2] == "no exchange":
    replacing._exchanged = lambda *_: False
seen = 0
def hook(event, arguments):
    global seen
    if event == "os.rename":
        seen += 1
        if seen == int(sys.argv[3]):
            os.kill(os.getpid(), 9)
sys.addaudithook(hook)
with replacing.hidden_beside(pathlib.Path(sys.argv[1])) as part:
    part.write_text("new")
    replacing.put_in_place(part, pathlib.Path(sys.argv[1]))
    os.kill(os.getpid(), 9)
"""


def killed(target: Path, how: str, before: int) -> None:
    subprocess.run([sys.executable, "-c", DIE, str(target), how, str(before)], check=False)


@pytest.mark.parametrize("before", [1, 2, 9])
def test_a_kill_leaves_the_old_or_the_new(tmp_path: Path, before: int) -> None:
    target = tmp_path / "bundle"
    target.write_text("old", encoding="utf-8")
    killed(target, "no exchange", before)
    assert len(names_in(tmp_path)) == 1 + (before != 2)
    sweep(tmp_path)
    assert names_in(tmp_path) == ["bundle"]
    assert target.read_text(encoding="utf-8") == ("new" if before == 9 else "old")


@pytest.mark.skipif(sys.platform != "linux", reason="exchanging is not to be had everywhere")
def test_where_names_are_exchanged_there_is_no_moment_without(tmp_path: Path) -> None:
    target = tmp_path / "bundle"
    target.write_text("old", encoding="utf-8")
    killed(target, "exchange", 1)
    assert target.read_text(encoding="utf-8") == "new"


def test_what_a_living_process_makes_stays(tmp_path: Path) -> None:
    with hidden_beside(tmp_path / "a") as part:
        part.write_text("new", encoding="utf-8")
        sweep(tmp_path)
        with hidden_beside(tmp_path / "a") as other:
            assert part.parent != other.parent
        assert part.read_text(encoding="utf-8") == "new"
    assert names_in(tmp_path) == []


def test_folders_of_others_stay(tmp_path: Path) -> None:
    for name in (".git.settings", ".a.abcdefgh"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kept").touch()
    sweep(tmp_path)
    sweep(tmp_path / "none")
    assert names_in(tmp_path) == [".a.abcdefgh", ".git.settings"]


def test_what_elsewhere_makes_way_is_there_until_the_new_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, target = tmp_path / "old", tmp_path / "target"
    old.touch()
    seen: list[list[str]] = []
    rename = Path.rename

    def look(path: Path, to: Path) -> Path:
        seen.append([name for name in names_in(tmp_path) if not name.startswith(".")])
        return rename(path, to)

    monkeypatch.setattr(replacing.Path, "rename", look)
    with hidden_beside(target) as part:
        part.touch()
        put_in_place(part, target, old)
    assert seen == [["old"], ["old", "target"]]
    assert names_in(tmp_path) == ["target"]
