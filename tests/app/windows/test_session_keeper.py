"""What is open is kept, and brought back after a run that did not end by itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from pretended import patiently
from pytestqt.qtbot import QtBot

from app import paths
from app.main import Program
from app.past_session import PastSession

Idle = Callable[[], None]


def sessions() -> list[dict[str, object]]:
    folder = paths.data_dir() / "sessions"
    return [json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))]


def leave_behind(session: PastSession) -> None:
    folder = paths.ensure(paths.data_dir() / "sessions")
    said = {**asdict(session), "pid": 1, "started": -5.0}
    (folder / "0.json").write_text(json.dumps(said))


def test_clips_page_and_choice_are_written(
    qtbot: QtBot, program: Program, clip_files: list[Path], idle: Idle
) -> None:
    program.keeper.begin()
    program.classify.add_paths(clip_files)
    idle()
    program.classify.selection_wanted.emit(program.clips.id_at(2))
    program.window.show_page("models")
    patiently(qtbot, lambda: bool(sessions()) and sessions()[0]["page"] == "models")
    [said] = sessions()
    assert said["clips"] == [str(path) for path in clip_files]
    assert said["chosen"] == 2
    program.keeper.end()
    assert sessions() == []


def test_nothing_is_written_before_it_begins(
    program: Program, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files)
    idle()
    assert sessions() == []


def test_what_was_left_comes_back(
    program: Program, clip_files: list[Path], idle: Idle, notices: list[str]
) -> None:
    gone = clip_files[0].with_name("gone.wav")
    clips = (*map(str, clip_files), str(gone))
    leave_behind(PastSession(clips, 1, "train", "dogs", "freeze"))
    program.keeper.begin()
    assert [program.clips.entry(i).path for i in program.clips.ids()] == [*clip_files, gone]
    idle()
    shown = program.session.shown
    assert shown is not None
    assert program.clips.row_of(shown.clip_id) == 1
    assert program.window.pages.current == "train"
    said = next(line for line in notices if "did not end well" in line)
    assert "its 4 clips are back" in said
    assert "the training “dogs” can be resumed on the Train page" in said
    assert "the study “freeze” can be resumed on the Study page" in said
    assert [each["restored"] for each in sessions()] == [1]
    program.keeper.end()


def test_clips_that_end_every_run_are_left_out(
    program: Program, clip_files: list[Path], notices: list[str]
) -> None:
    leave_behind(PastSession((str(clip_files[0]),), restored=2))
    program.keeper.begin()
    assert program.clips.rowCount() == 0
    assert "its 1 clip is left out" in notices[-1]
    assert [each["restored"] for each in sessions()] == [0]
    program.keeper.end()


def test_a_page_of_another_version_is_passed_over(program: Program, clip_files: list[Path]) -> None:
    leave_behind(PastSession((str(clip_files[0]),), 7, "no such page"))
    program.keeper.begin()
    assert program.clips.rowCount() == 1
    assert program.window.pages.current == "listen"
    program.keeper.end()


def test_an_end_that_was_wanted_says_nothing(
    program: Program, notices: list[str], qtbot: QtBot
) -> None:
    program.keeper.begin()
    program.keeper.end()
    program.keeper.begin()
    assert not any("did not end" in line for line in notices)
    program.keeper.end()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("minimised", [False, True])
def test_another_start_brings_the_window_forward(
    qtbot: QtBot, program: Program, clip_files: list[Path], idle: Idle, minimised: bool
) -> None:
    if minimised:
        program.window.showMinimized()
    program.come_forward(clip_files)
    idle()
    assert program.window.isVisible()
    assert not program.window.isMinimized()
    assert program.clips.rowCount() == 3
    program.window.close()
