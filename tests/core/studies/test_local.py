"""How many trials run at a time here."""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from collections.abc import Callable
from types import SimpleNamespace

import psutil
import pytest

from core.errors import ParameterError
from core.studies.executors import local, memory, processes
from core.studies.executors.local import LocalExecutor
from core.studies.work import Workplace


def test_fewer_than_one_is_refused() -> None:
    with pytest.raises(ParameterError, match="0 is less than 1"):
        LocalExecutor(0)


def test_cores_bound_what_memory_may_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "available_cores", lambda: 8)
    assert [LocalExecutor(None)._most("cpu", threads) for threads in (1, 3, 16)] == [8, 2, 1]
    assert LocalExecutor(3)._most("cpu", 16) == 3


def test_one_trial_needs_no_other_process(
    plan_of: Callable, place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_Worker", None)
    [found] = LocalExecutor(4).run(plan_of(folds=("1",)).trials, place)
    assert found[1].epoch == 2


def test_peak_outlives_what_was_held() -> None:
    """In a process of its own: this one may have held more before."""
    code = """
import psutil
from core.studies.executors.memory import peak_memory
size = 2**28
before = peak_memory()
held = bytearray(b"1") * size
holding = psutil.Process().memory_info().rss
del held
print(before, holding, peak_memory())
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    before, holding, peak = map(int, done.stdout.split())
    assert peak > before
    assert peak >= holding - 2**25


@pytest.mark.parametrize(("n", "fits"), [(1, True), (2, True), (3, False)])
def test_room_counts_what_is_held_already(
    n: int, fits: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = SimpleNamespace(available=1_500)
    info = SimpleNamespace(memory_info=lambda: SimpleNamespace(rss=1_000))
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free)
    monkeypatch.setattr(psutil, "Process", lambda _pid: info)
    assert memory.room_for(n, 1_000, [7]) is fits


def crew_of(monkeypatch: pytest.MonkeyPatch, room: list[bool]) -> processes._Crew:
    """Four trials, pretended processes, and what is found of room each time that it is asked."""

    class Pretended:
        process = SimpleNamespace(pid=1)

        def __init__(self, *_: object) -> None:
            self.trial, self.ready, self.peak = None, True, 0

        idle = processes._Worker.idle
        order = lambda self, trial: setattr(self, "trial", trial)  # noqa: E731

    monkeypatch.setattr(processes, "_Worker", Pretended)
    monkeypatch.setattr(processes, "_LOOK", 0)
    monkeypatch.setattr(processes, "room_for", lambda *_: room.pop(0))
    monkeypatch.setattr(processes, "_dismiss", lambda workers: None)
    return processes._Crew(None, 3, True, None, deque("abcd"))


def test_processes_are_added_when_the_first_was_measured_and_there_is_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    crew = crew_of(monkeypatch, [False, True, True])
    crew.give_work()
    crew.give_work()
    assert [worker.trial for worker in crew.workers] == ["a"]
    crew.workers[0].peak = 5
    crew.give_work()
    assert [worker.trial for worker in crew.workers] == ["a"]
    crew.give_work()
    assert [worker.trial for worker in crew.workers] == ["a", "b"]
    assert list(crew.waiting) == ["c", "d"]


def test_process_is_given_up_where_trials_take_more_than_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    crew = crew_of(monkeypatch, [True, True, False, False])
    crew.give_work()
    crew.workers[0].peak = 5
    crew.give_work()
    crew.workers[0].trial = None
    crew.workers[1].peak = 9
    crew.give_work()
    assert [worker.trial for worker in crew.workers] == ["b"]
    assert list(crew.waiting) == ["c", "d"]
