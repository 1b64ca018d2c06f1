from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pretended import LABELS, Networks, patiently, write_clip
from pytestqt.qtbot import QtBot

from app import jobs
from app.main import Program
from app.models.clip_list import ClipState
from app.models.records import ModelKey, OpenedClip

Idle = Callable[[], None]


def states(program: Program) -> list[ClipState]:
    return [program.clips.entry(i).state for i in program.clips.ids()]


def test_every_clip_is_classified_and_the_first_is_shown(
    program: Program, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files)
    idle()
    assert states(program) == [ClipState.DONE] * 3
    entry = program.clips.entry(program.clips.ids()[0])
    assert entry.label in LABELS
    assert entry.probability == pytest.approx(0.8)
    shown = program.session.shown
    assert shown is not None
    assert shown.opened is not None
    assert shown.opened.path == clip_files[0]
    assert shown.prediction is not None
    assert shown.prediction.label == entry.label


def test_the_selected_clip_goes_first(
    qtbot: QtBot, program: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    gate = networks.wait_at("a.wav")
    program.classify.add_paths(clip_files)
    patiently(qtbot, lambda: networks.heard == clip_files[:1])
    program.page.queue.select(program.clips.ids()[2])
    patiently(
        qtbot,
        lambda: program.session.shown is not None and program.session.shown.opened is not None,
    )
    gate.set()
    idle()
    assert networks.heard == [clip_files[0], clip_files[2], clip_files[1]]


def test_the_spectrogram_comes_before_the_prediction(
    qtbot: QtBot, program: Program, networks: Networks, clip_files: list[Path]
) -> None:
    networks.wait_at("a.wav")
    program.classify.add_paths(clip_files[:1])
    patiently(
        qtbot,
        lambda: program.session.shown is not None and program.session.shown.opened is not None,
    )
    assert program.session.shown is not None
    assert program.session.shown.prediction is None


def bad_files(folder: Path) -> dict[str, Path]:
    folder.mkdir()
    empty = folder / "empty.wav"
    empty.touch()
    text = folder / "text.mp3"
    text.write_text("no sound")
    named = folder / "folder.wav"
    named.mkdir()
    gone = folder / "gone.wav"
    cut = write_clip(folder / "cut.flac", 2.0)
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    return {"empty": empty, "text": text, "gone": gone, "cut": cut}


def test_one_bad_file_never_stops_the_rest(
    program: Program, clip_files: list[Path], tmp_path: Path, idle: Idle
) -> None:
    bad = list(bad_files(tmp_path / "bad").values())
    program.classify.add_paths([bad[0], clip_files[0], *bad[1:], clip_files[1]])
    idle()
    wanted = [ClipState.FAILED, ClipState.DONE, *[ClipState.FAILED] * 3, ClipState.DONE]
    assert states(program) == wanted
    for clip_id in program.clips.ids():
        entry = program.clips.entry(clip_id)
        if entry.state is ClipState.FAILED:
            assert entry.reason
            assert "\n" not in entry.reason
            assert str(entry.path) not in entry.reason
    shown = program.session.shown
    assert shown is not None
    assert shown.failure == program.clips.entry(shown.clip_id).reason


def test_retry_reads_the_file_again(
    program: Program, clip_files: list[Path], tmp_path: Path, idle: Idle
) -> None:
    path = tmp_path / "later.wav"
    program.classify.add_paths([path])
    idle()
    assert states(program) == [ClipState.FAILED]
    write_clip(path)
    program.classify.retry(program.clips.ids())
    idle()
    assert states(program) == [ClipState.DONE]
    shown = program.session.shown
    assert shown is not None
    assert shown.failure == ""
    assert shown.prediction is not None


def test_cancel_stops_running_and_waiting_and_keeps_what_is_done(
    qtbot: QtBot, program: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    networks.wait_at("bb.wav")
    program.classify.add_paths(clip_files)
    patiently(qtbot, lambda: states(program)[0] is ClipState.DONE)
    patiently(qtbot, lambda: states(program)[1] is ClipState.CLASSIFYING)
    program.classify.cancel()
    idle()
    assert states(program) == [ClipState.DONE, ClipState.CANCELLED, ClipState.CANCELLED]
    assert not program.classify.busy


def test_removing_the_shown_clip_shows_its_neighbour(
    program: Program, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files)
    idle()
    first, second, third = program.clips.ids()
    program.page.queue.select(second)
    program.classify.remove([second])
    idle()
    assert program.clips.ids() == [first, third]
    assert program.session.shown is not None
    assert program.session.shown.clip_id == third
    program.classify.remove([first, third])
    idle()
    assert program.session.shown is None
    assert clip_files[0].exists()


def test_removing_a_clip_at_work_cancels_it(
    qtbot: QtBot, program: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    networks.wait_at("a.wav")
    program.classify.add_paths(clip_files)
    patiently(qtbot, lambda: networks.heard == clip_files[:1])
    program.classify.remove(program.clips.ids()[:1])
    idle()
    assert states(program) == [ClipState.DONE] * 2


def test_a_folder_is_walked_and_an_empty_one_named(
    program: Program, clip_files: list[Path], tmp_path: Path, idle: Idle, notices: list[str]
) -> None:
    (tmp_path / "nothing").mkdir()
    program.classify.add_paths([tmp_path / "nothing"])
    idle()
    assert any("nothing" in line for line in notices)
    program.classify.add_paths([tmp_path / "clips"])
    idle()
    assert [program.clips.entry(i).path for i in program.clips.ids()] == clip_files


def test_a_clip_that_is_there_already_is_selected_not_added(
    program: Program, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files)
    idle()
    program.classify.add_paths(clip_files[2:])
    idle()
    assert len(program.clips.ids()) == 3
    assert program.session.shown is not None
    assert program.session.shown.clip_id == program.clips.ids()[2]


def test_another_bundle_classifies_everything_again(
    program: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files)
    idle()
    networks.heard.clear()
    program.bundle.choose_bundle("other")
    idle()
    assert sorted(networks.heard) == sorted(clip_files)
    assert states(program) == [ClipState.DONE] * 3
    assert program.session.key == ModelKey("other")
    assert program.settings.values.bundle == "other"
    shown = program.session.shown
    assert shown is not None
    assert shown.prediction is not None


def test_many_clips_are_opened_again_when_they_were_let_go(
    program: Program, tmp_path: Path, idle: Idle
) -> None:
    files = [write_clip(tmp_path / f"{number:02d}.wav", 0.1) for number in range(12)]
    program.classify.add_paths(files)
    idle()
    program.page.queue.select(program.clips.ids()[5])
    idle()
    program.page.queue.select(program.clips.ids()[0])
    idle()
    shown = program.session.shown
    assert shown is not None
    assert shown.opened is not None
    assert shown.opened.path == files[0]
    assert shown.prediction is not None
    assert shown.attribution is not None


def test_a_clip_that_was_being_opened_again_is_dropped_with_its_bundle(
    qtbot: QtBot, program: Program, clip_files: list[Path], idle: Idle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    program.classify.add_paths(clip_files[:2])
    idle()
    second = program.clips.ids()[1]
    program.classify._memory._opened.pop(second)
    opened = jobs.open_clip
    begun, go = threading.Event(), threading.Event()

    def slowly(context: jobs.Context, path: Path, key: ModelKey, start: float = 0.0) -> OpenedClip:
        made = opened(context, path, key, start)
        if key.bundle != "other":
            begun.set()
            go.wait(10)
        return made

    monkeypatch.setattr(jobs, "open_clip", slowly)
    program.page.queue.select(second)
    assert begun.wait(10)
    stale = program.classify._opening
    assert stale is not None
    program.session.set_key(ModelKey("other"))
    assert program.classify._opening is not stale
    monkeypatch.setattr(jobs, "open_clip", opened)
    go.set()
    idle()
    shown = program.session.shown
    assert shown is not None
    assert shown.opened is program.classify._memory.opened(second)
    assert states(program) == [ClipState.DONE] * 2


def test_a_name_too_long_to_look_up_never_stops_the_rest(
    program: Program, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths([Path("/" + "x" * 5000 + ".wav"), clip_files[0]])
    idle()
    assert states(program) == [ClipState.FAILED, ClipState.DONE]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_folder_that_cannot_be_listed_is_named(
    program: Program, clip_files: list[Path], tmp_path: Path, idle: Idle, notices: list[str]
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    program.classify.add_paths([closed, clip_files[0]])
    idle()
    closed.chmod(0o700)
    assert any("closed cannot be looked into" in line for line in notices)
    assert states(program) == [ClipState.DONE]


def test_work_is_counted_once_for_many_changes(
    program: Program, tmp_path: Path, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(program.window.status, "set_work", lambda text, share: shown.append(text))
    program.classify.add_paths([tmp_path / f"{number}.wav" for number in range(300)])
    program.classify.cancel()
    assert shown == []
    idle()
    assert 0 < len(shown) < 20


def test_a_file_that_changed_is_read_again_when_it_is_dropped_again(
    program: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files)
    idle()
    networks.heard.clear()
    write_clip(clip_files[0], 0.25)
    program.classify.add_paths(clip_files)
    idle()
    assert networks.heard == clip_files[:1]
    shown = program.session.shown
    assert shown is not None
    assert shown.opened is not None
    assert shown.opened.clip.duration == pytest.approx(0.25)
    assert shown.prediction is not None
    assert states(program) == [ClipState.DONE] * 3


def test_a_file_that_could_not_be_read_is_tried_again_when_it_is_dropped_again(
    program: Program, tmp_path: Path, idle: Idle
) -> None:
    path = tmp_path / "later.wav"
    program.classify.add_paths([path])
    idle()
    write_clip(path)
    program.classify.add_paths([path])
    idle()
    assert states(program) == [ClipState.DONE]


def test_a_changed_clip_that_is_opened_again_is_heard_again(
    program: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files[:2])
    idle()
    second = program.clips.ids()[1]
    program.classify._memory._opened.pop(second)
    networks.heard.clear()
    write_clip(clip_files[1], 0.25)
    program.page.queue.select(second)
    idle()
    assert networks.heard == [clip_files[1]]
    assert states(program) == [ClipState.DONE] * 2


def test_a_bundle_that_was_replaced_hears_everything_again(
    program: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    program.bundle.warm_up()
    program.classify.add_paths(clip_files[:2])
    idle()
    networks.heard.clear()
    networks.edition = "two"
    program.classify.add_paths(clip_files[2:])
    idle()
    assert sorted(networks.heard) == sorted([*clip_files, clip_files[2]])
    assert states(program) == [ClipState.DONE] * 3
    assert program.session.model is not None
    assert program.session.model.sha256 == networks.sha256(program.session.key)
