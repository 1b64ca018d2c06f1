"""What a run that did not end by itself left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import psutil
import pytest

from app.past_session import MAX_CLIPS, PastSession, SessionFile

OPEN = PastSession(("/a.wav", "/ü.flac"), 1, "train", "dogs", "", 1)


@pytest.fixture
def kept(tmp_path: Path) -> SessionFile:
    return SessionFile(tmp_path / "sessions")


def left_by_another(kept: SessionFile, name: str = "1", **said: object) -> Path:
    """What a process wrote whose number belongs to nobody, or to another, now."""
    path = kept.folder / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**asdict(OPEN), "pid": os.getpid(), "started": 1.0, **said}))
    return path


def test_what_a_dead_run_left_is_taken_once(kept: SessionFile) -> None:
    path = left_by_another(kept)
    assert kept.take_over() == OPEN
    assert not path.exists()
    assert kept.take_over() is None


def test_the_newest_counts_and_none_stays(kept: SessionFile) -> None:
    for number, page in enumerate(("listen", "study", "models")):
        path = left_by_another(kept, str(number), page=page)
        os.utime(path, (1000, 3000 if page == "study" else 1000 + number))
    found = kept.take_over()
    assert found is not None
    assert found.page == "study"
    assert list(kept.folder.iterdir()) == []


def test_a_run_that_lives_keeps_its_own(kept: SessionFile) -> None:
    sleeper = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        started = psutil.Process(sleeper.pid).create_time()
        path = left_by_another(kept, pid=sleeper.pid, started=started)
        assert kept.take_over() is None
        assert path.exists()
    finally:
        sleeper.communicate(b"\n")
    assert kept.take_over() == OPEN


def test_an_end_takes_the_file_away(kept: SessionFile) -> None:
    assert kept.write(OPEN)
    assert json.loads(kept.path.read_text())["clips"] == list(OPEN.clips)
    kept.end()
    assert list(kept.folder.iterdir()) == []
    kept.end()


def test_a_killed_process_is_found(kept: SessionFile) -> None:
    code = f"""
import os, pathlib
from app.past_session import PastSession, SessionFile
SessionFile(pathlib.Path({str(kept.folder)!r})).write(PastSession(("/b.wav",), 0, "listen"))
os.kill(os.getpid(), 9)
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -9
    assert kept.take_over() == PastSession(("/b.wav",), 0, "listen")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"clips": 3}', '{"clips": [1]}', "[" * 100_000]
)
def test_a_damaged_file_is_nothing(kept: SessionFile, text: str) -> None:
    path = left_by_another(kept)
    path.write_text(text)
    assert kept.take_over() is None
    assert not path.exists()


def test_wrong_parts_are_left_out(kept: SessionFile) -> None:
    left_by_another(kept, page=3, chosen="x", restored=True, training=None, pid="me")
    assert kept.take_over() == PastSession(OPEN.clips)


def test_no_more_than_the_most_clips_are_kept(kept: SessionFile) -> None:
    kept.write(PastSession(tuple(str(n) for n in range(MAX_CLIPS + 5))))
    assert len(json.loads(kept.path.read_text())["clips"]) == MAX_CLIPS


def test_a_folder_that_cannot_be_written_is_logged_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    kept = SessionFile(tmp_path / "file" / "sessions")
    assert not kept.write(OPEN)
    assert not kept.write(OPEN)
    assert kept.take_over() is None
    assert caplog.text.count("cannot be kept") == 1


def test_a_dead_run_that_had_the_number_of_this_one_is_found(kept: SessionFile) -> None:
    left_by_another(kept, str(os.getpid()))
    assert kept.take_over() == OPEN
    assert kept.write(PastSession(("/b.wav",)))
    assert kept.take_over() is None
    assert kept.path.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as POSIX has them")
def test_a_pipe_keeps_nobody_waiting(kept: SessionFile) -> None:
    kept.folder.mkdir(parents=True)
    os.mkfifo(kept.folder / "1.json")
    assert kept.take_over() is None


def test_folders_are_no_clips(kept: SessionFile, tmp_path: Path) -> None:
    clips = ["/", "", "here.wav", "\0", str(tmp_path), str(tmp_path / "a.wav")]
    left_by_another(kept, clips=clips)
    past = kept.take_over()
    assert past is not None
    assert past.clips == (str(tmp_path / "a.wav"),)


def test_titles_are_one_line(kept: SessionFile) -> None:
    left_by_another(kept, training="\x1b[2J\nmine")
    past = kept.take_over()
    assert past is not None
    assert past.training == "[2J mine"
