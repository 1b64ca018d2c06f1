"""Each clause of the promise that `TaskRunner` gives."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app import tasks
from app.tasks import MAX_PROGRESS_HZ, TaskContext, TaskHandle, TaskRunner, running_workers
from core.errors import AudioDecodeError, OperationCancelled
from core.progress import Progress


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    assert made.shutdown(5.0)


class Heard:
    """Everything that one task said, with the thread it was said on."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.threads: list[QThread] = []
        self.times: list[float] = []

    def note(self, kind: str) -> Callable[..., None]:
        def call(*values: Any) -> None:
            self.calls.append((kind, values[0] if values else None))
            self.threads.append(QThread.currentThread())
            self.times.append(time.monotonic())

        return call

    def submit(self, runner: TaskRunner, function: Callable[[TaskContext], Any]) -> TaskHandle:
        names = ("success", "failure", "progress", "partial", "cancelled", "finished")
        return runner.submit(function, **{f"on_{name}": self.note(name) for name in names})

    @property
    def kinds(self) -> list[str]:
        return [kind for kind, _ in self.calls]

    def values(self, kind: str) -> list[Any]:
        return [value for said, value in self.calls if said == kind]


def until_finished(qtbot: QtBot, *heard: Heard) -> None:
    qtbot.waitUntil(lambda: all("finished" in h.kinds for h in heard), timeout=5000)
    qtbot.wait(20)


def test_result_arrives_then_finished(qtbot: QtBot, runner: TaskRunner) -> None:
    heard = Heard()
    handle = heard.submit(runner, lambda _: 42)
    assert handle.active
    until_finished(qtbot, heard)
    assert heard.calls == [("success", 42), ("finished", None)]
    assert not handle.active
    assert runner.active_tasks == []


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("out of memory"),
        MemoryError(),
        AudioDecodeError("a.wav", "empty"),
        SystemExit(3),
        KeyboardInterrupt(),
        StopIteration(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_exception_arrives_as_failed(
    qtbot: QtBot, runner: TaskRunner, error: BaseException
) -> None:
    def fail(_: TaskContext) -> None:
        raise error

    heard = Heard()
    heard.submit(runner, fail)
    until_finished(qtbot, heard)
    assert heard.kinds == ["failure", "finished"]
    assert heard.values("failure") == [error]


def test_failure_without_a_listener_is_logged(
    qtbot: QtBot, runner: TaskRunner, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: TaskContext) -> None:
        raise ValueError("nobody listens")

    heard = Heard()
    runner.submit(fail, on_finished=heard.note("finished"))
    until_finished(qtbot, heard)
    assert "nobody listens" in caplog.text


def test_every_callback_runs_on_the_runners_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    worked_on: list[int] = []

    def work(context: TaskContext) -> None:
        worked_on.append(threading.get_ident())
        context.progress(Progress(1, 2))
        context.partial("half")

    heard = Heard()
    heard.submit(runner, work)
    until_finished(qtbot, heard)
    assert worked_on
    assert worked_on != [threading.get_ident()]
    assert set(heard.kinds) == {"progress", "partial", "success", "finished"}
    assert all(thread is runner.thread() for thread in heard.threads)


def test_cancel_stops_the_work_and_says_so_once(qtbot: QtBot, runner: TaskRunner) -> None:
    started = threading.Event()

    def work(context: TaskContext) -> None:
        started.set()
        while True:
            context.cancel.raise_if_cancelled()
            time.sleep(0.001)

    heard = Heard()
    handle = heard.submit(runner, work)
    assert started.wait(5)
    handle.cancel()
    handle.cancel()
    until_finished(qtbot, heard)
    assert heard.kinds == ["cancelled", "finished"]


def test_operation_cancelled_without_asking_is_cancelled(qtbot: QtBot, runner: TaskRunner) -> None:
    def work(_: TaskContext) -> None:
        raise OperationCancelled

    heard = Heard()
    heard.submit(runner, work)
    until_finished(qtbot, heard)
    assert heard.kinds == ["cancelled", "finished"]


@pytest.mark.parametrize("fails", [False, True])
def test_nothing_but_cancelled_after_cancel(qtbot: QtBot, runner: TaskRunner, fails: bool) -> None:
    release = threading.Event()

    def work(context: TaskContext) -> str:
        release.wait(5)
        context.partial("late")
        context.progress(Progress(1, 1))
        if fails:
            raise ValueError("late")
        return "late"

    heard = Heard()
    handle = heard.submit(runner, work)
    handle.cancel()
    release.set()
    until_finished(qtbot, heard)
    assert heard.kinds == ["cancelled", "finished"]


def test_progress_is_held_to_its_rate_and_the_last_one_arrives(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    def work(context: TaskContext) -> None:
        for done in range(2001):
            context.progress(Progress(done, 2000))
            time.sleep(0.0002)

    heard = Heard()
    heard.submit(runner, work)
    until_finished(qtbot, heard)
    shown = [t for kind, t in zip(heard.kinds, heard.times, strict=True) if kind == "progress"]
    assert len(shown) > 5
    assert len(shown) <= (shown[-1] - shown[0]) * MAX_PROGRESS_HZ + 2
    assert heard.values("progress")[-1] == Progress(2000, 2000)
    assert heard.kinds[-2:] == ["success", "finished"]


def test_progress_is_shown_while_the_work_is_silent(qtbot: QtBot, runner: TaskRunner) -> None:
    release = threading.Event()

    def work(context: TaskContext) -> None:
        for done in (1, 2, 3):
            context.progress(Progress(done, 10))
        release.wait(5)

    heard = Heard()
    heard.submit(runner, work)
    qtbot.waitUntil(lambda: Progress(3, 10) in heard.values("progress"), timeout=2000)
    release.set()
    until_finished(qtbot, heard)


def test_every_partial_arrives_in_order(qtbot: QtBot, runner: TaskRunner) -> None:
    def work(context: TaskContext) -> None:
        for number in range(500):
            context.partial(number)

    heard = Heard()
    heard.submit(runner, work)
    until_finished(qtbot, heard)
    assert heard.values("partial") == list(range(500))


def test_more_tasks_than_workers_all_end(qtbot: QtBot) -> None:
    runner = TaskRunner(max_workers=2)
    running: list[int] = []
    peak: list[int] = []

    def work(_: TaskContext) -> None:
        running.append(1)
        peak.append(len(running))
        time.sleep(0.01)
        running.pop()

    all_heard = [Heard() for _ in range(12)]
    for heard in all_heard:
        heard.submit(runner, work)
    until_finished(qtbot, *all_heard)
    assert runner.shutdown(5.0)
    assert all(heard.kinds == ["success", "finished"] for heard in all_heard)
    assert max(peak) == 2


def test_workers_leave_when_there_is_nothing_to_do_and_come_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "_IDLE_S", 0.02)
    runner = TaskRunner(max_workers=2)
    for _ in range(5):
        all_heard = [Heard() for _ in range(4)]
        for heard in all_heard:
            heard.submit(runner, lambda _: time.sleep(0.01))
        until_finished(qtbot, *all_heard)
        assert all(heard.kinds == ["success", "finished"] for heard in all_heard)
        qtbot.waitUntil(lambda: not running_workers(), timeout=5_000)
    assert runner.shutdown(5.0)


def test_a_task_may_submit_the_next(qtbot: QtBot, runner: TaskRunner) -> None:
    heard = Heard()
    runner.submit(lambda _: 1, on_success=lambda one: heard.submit(runner, lambda _: one + 1))
    until_finished(qtbot, heard)
    assert heard.values("success") == [2]


def test_shutdown_cancels_waits_and_tells_everyone(qtbot: QtBot) -> None:
    runner = TaskRunner(max_workers=1)
    started = threading.Event()
    left: list[str] = []

    def work(context: TaskContext) -> None:
        started.set()
        while not context.cancel.cancelled:
            time.sleep(0.001)
        time.sleep(0.05)
        left.append("worker")

    running, waiting = Heard(), Heard()
    running.submit(runner, work)
    waiting.submit(runner, work)
    assert started.wait(5)
    assert runner.shutdown(5.0)
    assert left == ["worker"]
    assert running.kinds == ["cancelled", "finished"]
    assert waiting.kinds == ["cancelled", "finished"]
    assert running_workers() == []
    with pytest.raises(RuntimeError, match="shut down"):
        runner.submit(work)


def test_shutdown_says_when_a_worker_stays(qtbot: QtBot) -> None:
    runner = TaskRunner()
    release = threading.Event()
    heard = Heard()
    heard.submit(runner, lambda _: release.wait(10))
    qtbot.wait(20)
    assert not runner.shutdown(0.05)
    release.set()
    assert runner.shutdown(5.0)
    assert heard.kinds == ["cancelled", "finished"]
