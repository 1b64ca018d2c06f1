"""A batch that was killed goes on, and its result is that of a single run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.batch_state import read_state
from app.cli.result_files import ResultFiles

NAMES = ("a.wav", "b.wav", "c bad.wav", "d.wav", "e ü.wav", "f.wav")


@pytest.fixture
def sounds(tmp_path: Path, tone: Callable) -> Path:
    """Clips, a recording, and a file that is no sound."""
    folder = tmp_path / "sounds"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        tone(folder / name, 3.0 if name == "d.wav" else 0.5, 200 if number % 2 else 3_500)
    (folder / "c bad.wav").write_bytes(b"not sound")
    return folder


class Killed(BaseException):
    """Ends the program as it stands."""


@pytest.fixture
def die_after(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let the program die when so many results are written, one of them not yet noted."""

    def arm(count: int) -> None:
        honest = ResultFiles.record
        left = [count]

        def record(self: ResultFiles, outcome: object) -> None:
            left[0] -= 1
            if left[0] < 0:
                monkeypatch.setattr(ResultFiles, "record", honest)
                raise Killed
            honest(self, outcome)

        monkeypatch.setattr(ResultFiles, "record", record)

    return arm


@pytest.mark.parametrize("form", ["csv", "jsonl", "table"])
@pytest.mark.parametrize("count", [0, 1, 3, 5])
def test_the_result_is_that_of_one_run(
    cli: Callable,
    pretended: object,
    sounds: Path,
    tmp_path: Path,
    die_after: Callable,
    form: str,
    count: int,
) -> None:
    words = ("classify", sounds, "--format", form, "--out")
    assert cli(*words, tmp_path / "once").code == 1
    pretended.batches.clear()
    out = tmp_path / "twice"
    die_after(count)
    with pytest.raises(Killed):
        cli(*words, out, "--resume")
    with out.open("ab") as file:
        file.write(b"half a li")
    with (tmp_path / "twice.state.jsonl").open("a") as file:
        file.write('{"path": "half')
    state = read_state(tmp_path / "twice.state.jsonl")
    assert state is not None
    assert [Path(each.path).name for each in state.finished] == list(NAMES[:count])
    assert [each.status for each in state.files].count("waiting") == len(NAMES) - count
    result = cli(*words, out, "--resume")
    assert result.code == 1
    assert out.read_bytes() == (tmp_path / "once").read_bytes()
    again = cli(*words, out, "--resume")
    assert again.code == 1
    assert "6 files done before, 0 to go" in again.err
    assert "c bad.wav" in again.err
    assert out.read_bytes() == (tmp_path / "once").read_bytes()


def test_what_is_done_is_not_done_again(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path, die_after: Callable
) -> None:
    out = tmp_path / "rows.csv"
    die_after(3)
    with pytest.raises(Killed):
        cli("classify", sounds, "--out", out, "--resume")
    pretended.batches.clear()
    cli("classify", sounds, "--out", out, "--resume")
    # d.wav has three windows; e and f are clips.
    assert sum(pretended.batches) == 3 + 2
    states = read_state(tmp_path / "rows.csv.state.jsonl").files
    assert [each.status for each in states] == ["done", "done", "failed", "done", "done", "done"]
    assert states[2].reason


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--window", "0.25"), "window"),
        (("--threshold", "0.9"), "threshold"),
        (("--merge-gap", "1"), "merge_gap"),
        (("--top", "2"), "top"),
        (("--format", "jsonl"), "format"),
    ],
)
def test_other_options_are_not_mixed(
    cli: Callable,
    pretended: object,
    sounds: Path,
    tmp_path: Path,
    words: tuple[str, ...],
    named: str,
) -> None:
    out = tmp_path / "rows.csv"
    cli("classify", sounds, "--out", out, "--resume")
    before = out.read_bytes()
    result = cli("classify", sounds, "--out", out, "--resume", *words)
    assert result.code == 2
    assert f"another {named}" in result.err
    assert out.read_bytes() == before
    assert len(read_state(tmp_path / "rows.csv.state.jsonl").finished) == len(NAMES)


def test_another_bundle_is_not_mixed(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path
) -> None:
    out = tmp_path / "rows.csv"
    cli("classify", sounds, "--out", out, "--resume")
    pretended.bundle.sha256 = "1" * 64
    result = cli("classify", sounds, "--out", out, "--resume")
    assert result.code == 2
    assert "another bundle" in result.err


def test_changed_and_new_files_are_done_again(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path, tone: Callable
) -> None:
    out = tmp_path / "rows.csv"
    cli("classify", sounds, "--out", out, "--resume")
    tone(sounds / "c bad.wav", 0.5, 200)
    tone(sounds / "g.wav", 0.5, 200)
    assert cli("classify", sounds, "--out", out, "--resume").code == 0
    assert cli("classify", sounds, "--out", tmp_path / "once.csv").code == 0
    assert out.read_bytes() == (tmp_path / "once.csv").read_bytes()


def test_files_that_are_gone_are_not_thrown_out_of_the_result(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path
) -> None:
    out = tmp_path / "rows.csv"
    cli("classify", sounds, "--out", out, "--resume")
    before = out.read_bytes()
    result = cli("classify", sounds / "b.wav", "--out", out, "--resume")
    assert result.code == 2
    assert "a.wav, which is not among the files now" in result.err
    assert out.read_bytes() == before


def test_file_of_somebody_else_is_not_continued(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path
) -> None:
    out = tmp_path / "rows.csv"
    out.write_text("mine\n")
    result = cli("classify", sounds, "--out", out, "--resume")
    assert result.code == 2
    assert "was not begun with --resume" in result.err
    assert out.read_text() == "mine\n"


def test_run_without_resume_begins_anew(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path
) -> None:
    out = tmp_path / "rows.csv"
    cli("classify", sounds, "--out", out, "--resume")
    cli("classify", sounds, "--out", out)
    assert not (tmp_path / "rows.csv.state.jsonl").exists()


@pytest.mark.parametrize("head", ["", "no json\n", "[]\n", '{"version": 99}\n', '{"version": 1}\n'])
def test_state_file_that_is_none(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path, head: str
) -> None:
    out = tmp_path / "rows.csv"
    out.write_text("rows")
    (tmp_path / "rows.csv.state.jsonl").write_text(head)
    result = cli("classify", sounds, "--out", out, "--resume")
    assert result.code == 2
    assert "rows.csv.state.jsonl" in result.err
    assert out.read_text() == "rows"


def test_form_that_cannot_grow(
    cli: Callable, pretended: object, sounds: Path, tmp_path: Path
) -> None:
    out = tmp_path / "result"
    result = cli("classify", sounds, "--format", "json", "--out", out, "--resume")
    assert result.code == 2
    assert "--resume" in result.err
    assert not out.exists()
    beside = cli("classify", sounds, "--format", "csv", "--json", "--out", out, "--resume")
    assert beside.code == 2
    assert "--json" in beside.err


@pytest.mark.parametrize("count", [0, 1, 4])
def test_folder_of_tables_goes_on(
    cli: Callable,
    pretended: object,
    sounds: Path,
    tmp_path: Path,
    die_after: Callable,
    count: int,
) -> None:
    words = ("classify", sounds, "--format", "raven", "--out")
    cli(*words, tmp_path / "once")
    out = tmp_path / "twice"
    die_after(count)
    with pytest.raises(Killed):
        cli(*words, out, "--resume")
    pretended.batches.clear()
    assert cli(*words, out, "--resume").code == 1
    assert sum(pretended.batches) == {0: 7, 1: 6, 4: 2}[count]
    once = {each.name: each.read_bytes() for each in (tmp_path / "once").iterdir()}
    twice = {each.name: each.read_bytes() for each in out.glob("*.txt")}
    assert once == twice
    assert len(once) == 5
    (out / "a.Table.1.selections.txt").unlink()
    pretended.batches.clear()
    cli(*words, out, "--resume")
    assert sum(pretended.batches) == 1
    assert (out / "a.Table.1.selections.txt").exists()


_DIES = """
import os, signal, sys
from app.cli import result_files
from app.cli.main import run

honest = result_files.ResultFiles.record
left = [3]

def record(self, outcome):
    honest(self, outcome)
    left[0] -= 1
    if left[0] == 0:
        self.writer.write("half a row")
        os.kill(os.getpid(), signal.SIGKILL)

result_files.ResultFiles.record = record
run(sys.argv[1:])
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no signal that cannot be caught here")
def test_process_that_is_killed(
    cli: Callable, bundle_path: Path, sounds: Path, tmp_path: Path
) -> None:
    words = [str(each) for each in ("classify", sounds, "--bundle", bundle_path, "--out")]
    out = tmp_path / "killed.jsonl"
    died = subprocess.run(
        [sys.executable, "-c", _DIES, *words, str(out), "--resume"],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert out.read_text(encoding="utf-8").endswith("half a row\n")
    assert cli(*words, out, "--resume").code == 1
    assert cli(*words, tmp_path / "once.jsonl").code == 1
    once, twice = (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in (tmp_path / "once.jsonl", out)
    )
    assert [row["path"] for row in twice] == [row["path"] for row in once]
    assert [row.get("label") for row in twice] == [row.get("label") for row in once]
    for one, other in zip(once, twice, strict=True):
        assert other.get("probability") == pytest.approx(one.get("probability"), abs=1e-4)
