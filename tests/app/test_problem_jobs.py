"""What a report of a problem says, and what it keeps to itself."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest
from pretended import PATIENCE_MS

from app import logs, paths, problem_jobs
from app.settings import Settings
from core.errors import OperationCancelled
from core.progress import CancelToken, Progress


class Context:
    def __init__(self) -> None:
        self.cancel = CancelToken()

    def progress(self, _point: Progress) -> None: ...
    def partial(self, _value: object) -> None: ...


@pytest.fixture
def slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in place of Python that says who it is, and stays."""
    script = tmp_path / "slow.sh"
    script.write_text(f"#!/bin/sh\necho begun\ntouch {tmp_path}/begun\nexec sleep 60\n")
    script.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(script))
    return tmp_path / "begun"


def test_it_holds_the_self_check_and_the_ends_of_the_logs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    paths.ensure(paths.log_dir())
    first, last = f"first {'x' * 70_000}\n", f"last in {tmp_path}/clips ```\n"
    logs.log_file().write_text(first + "middle\n" + last, "utf-8")
    logs.crash_file().write_text("Fatal Python error: Segmentation fault\n")
    said = problem_jobs.collect(Context(), Settings(theme="dark"))
    assert '"relative_error"' in said
    assert "last in ~/clips" in said
    assert "first" not in said
    assert "Segmentation fault" in said
    assert str(tmp_path) not in said
    assert '"theme": "dark"' in said
    assert said.count("```") % 2 == 0


def test_a_cancelled_one_leaves_no_process(slow: Path) -> None:
    context = Context()
    ended: list[BaseException] = []

    def work() -> None:
        try:
            problem_jobs.collect(context, Settings())
        except OperationCancelled as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    until = time.monotonic() + PATIENCE_MS / 1000
    while not slow.exists() and time.monotonic() < until:
        time.sleep(0.02)
    context.cancel.cancel()
    thread.join(10)
    assert not thread.is_alive()
    assert ended


def test_one_that_does_not_end_is_given_up(slow: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problem_jobs, "_PATIENCE_S", 0.5)
    said = problem_jobs.collect(Context(), Settings())
    assert "begun" in said
    assert "no end after" in said


def test_a_program_that_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    assert "cannot be started: No such file" in problem_jobs.collect(Context(), Settings())


def test_a_long_file_of_breakdowns_is_begun_anew() -> None:
    paths.ensure(paths.log_dir())
    logs.crash_file().write_text("x" * (2 << 20))
    file = logs.watch_for_crashes()
    try:
        assert file is not None
        assert logs.crash_file().stat().st_size == 0
    finally:
        import faulthandler

        faulthandler.disable()
        if file is not None:
            file.close()
