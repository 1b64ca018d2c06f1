"""Trials in several processes: the same rows, whatever becomes of a process."""

from __future__ import annotations

import functools
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from core.errors import OperationCancelled, SonolensError
from core.models import registry
from core.models.blocks import Block
from core.models.registry import Architecture
from core.progress import CancelToken, Progress
from core.studies.executors import processes
from core.studies.executors.local import LocalExecutor
from core.studies.run import run_study
from core.studies.source import DataAbsentError
from core.studies.store import FILE, StudyRow, read_study
from core.studies.work import Workplace

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
ROOT = Path(__file__).resolve().parents[3]


def equip(fault: str = "", folder: Path | None = None) -> None:
    """Register the tiny network in a process of trials, and plant a fault there."""
    import core.studies.work as work
    from tests.core.studies.conftest import build

    blocks = [Block(name, (str(k),)) for k, name in enumerate(("stem", "layer1", "layer2"))]
    registry._REGISTRY["tiny"] = Architecture(
        "tiny", "Tiny", "6", (*blocks, Block("head", ("6",))), "None.None", build
    )
    if fault == "start":
        os._exit(3)
    if folder is None:
        return
    real, noted = work.fine_tune, folder

    def faulty(*arguments: object, **how: object) -> object:
        with (noted / "begun").open("a") as stream:
            stream.write(f"{how['seed']} {os.getpid()}\n")
        tries = sum(seed == how["seed"] for seed, _ in begun(noted))
        if fault == "kill" and (how["seed"] == 2 or (how["seed"] == 1 and tries == 1)):
            os.kill(os.getpid(), signal.SIGKILL)
        if fault == "sleep" and how["seed"] == 1:
            time.sleep(60)
        return real(*arguments, **how)

    work.fine_tune = faulty


def begun(folder: Path) -> list[tuple[int, int]]:
    lines = (folder / "begun").read_text().splitlines() if (folder / "begun").exists() else []
    return [(int(line.split()[0]), int(line.split()[1])) for line in lines]


def ended(pids: list[int], seconds: float = 10) -> bool:
    until = time.monotonic() + seconds
    while any(psutil.pid_exists(pid) for pid in pids):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def numbers(rows: list[StudyRow]) -> list[tuple]:
    assert rows
    return [(row.trial.identity, row.status, row.accuracy, row.held_out.tobytes()) for row in rows]


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    yield
    left = [one for one in psutil.Process().children() if "spawn_main" in " ".join(one.cmdline())]
    assert left == []


def test_rows_are_those_of_one_after_another(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of(seeds=(0, 1))
    points: list[Progress] = []
    whole = run_study(plan, place, tmp_path / "one")
    executor = LocalExecutor(2, prepare=functools.partial(equip, "", tmp_path))
    rows = run_study(plan, place, tmp_path / "two", executor=executor, progress=points.append)
    assert numbers(rows) == numbers(whole)
    assert {row.machine["threads"] for row in rows} == {1}
    done = begun(tmp_path)
    assert sorted(seed for seed, _ in done) == [0, 0, 1, 1]
    assert len({pid for _, pid in done}) == 2
    assert any(0 < point.done % 1 < 1 for point in points if point.total == 4)
    assert not (tmp_path / "two" / "trials").exists()


def test_trial_that_its_process_dies_under_is_tried_once_more(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of(seeds=(0, 1, 2), folds=("1",))
    whole = run_study(plan, place, tmp_path / "one")
    executor = LocalExecutor(2, prepare=functools.partial(equip, "kill", tmp_path))
    rows = run_study(plan, place, tmp_path / "two", executor=executor)
    assert numbers(rows[:2]) == numbers(whole[:2])
    assert rows[2].status == "failed"
    assert rows[2].reason == (
        "its process was killed (SIGKILL; perhaps the machine's memory was full), 2 times"
    )
    assert sorted(seed for seed, _ in begun(tmp_path)) == [0, 1, 1, 2, 2]


def test_processes_hear_of_a_wish_to_stop(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan, cancel = plan_of(seeds=(0, 1)), CancelToken()
    executor = LocalExecutor(2, prepare=functools.partial(equip, "", tmp_path))
    asked = []

    def stop_in_a_trial(point: Progress) -> None:
        if point.total == 4 and 0 < point.done % 1 < 1 and not asked:
            asked.append(time.monotonic())
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        run_study(
            plan, place, tmp_path / "s", executor=executor, cancel=cancel, progress=stop_in_a_trial
        )
    assert time.monotonic() - asked[0] < processes._GRACE + 2
    assert ended([pid for _, pid in begun(tmp_path)])
    rows = run_study(plan, place, tmp_path / "s")
    assert numbers(rows) == numbers(run_study(plan, place, tmp_path / "whole"))


def test_processes_that_do_not_listen_are_killed(
    plan_of: Callable, place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    executor = LocalExecutor(2, prepare=functools.partial(equip, "sleep", tmp_path))
    trials = plan_of(seeds=(1,)).trials
    found = executor.run(trials, place, cancel=(cancel := CancelToken()))

    def stop_when_both_sleep(_poll: object = None) -> object:
        if len(begun(tmp_path)) == 2:
            cancel.cancel()
        return real(_poll)

    real = processes._Crew.heard
    monkeypatch.setattr(processes._Crew, "heard", stop_when_both_sleep)
    with pytest.raises(OperationCancelled):
        next(found)
    assert len(begun(tmp_path)) == 2
    assert ended([pid for _, pid in begun(tmp_path)], 0.5)


def test_clips_that_are_gone_stop_the_study(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of()
    (place.source.path / "meta" / "esc50.csv").unlink()
    executor = LocalExecutor(2, prepare=equip)
    with pytest.raises(DataAbsentError, match="the clips"):
        list(executor.run(plan.trials, place))


def test_process_that_cannot_begin_is_one_line(plan_of: Callable, place: Workplace) -> None:
    executor = LocalExecutor(2, prepare=functools.partial(equip, "start"))
    with pytest.raises(SonolensError, match=r"could not be started: it ended \(exit code 3\)"):
        list(executor.run(plan_of().trials, place))


@pytest.mark.parametrize("workers", [1, 2])
def test_killed_study_leaves_no_process_and_goes_on_to_the_same_rows(
    workers: int, plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of(seeds=(0, 1))
    (tmp_path / "said").write_bytes(pickle.dumps((plan, place)))
    script = """
        import functools, pickle, sys
        from pathlib import Path
        from core.studies.executors.local import LocalExecutor
        from core.studies.run import run_study
        from tests.core.studies.test_processes import equip

        folder, workers = Path(sys.argv[1]), int(sys.argv[2])
        plan, place = pickle.loads((folder / "said").read_bytes())
        prepare = functools.partial(equip, "sleep", folder)
        equip() if workers > 1 else prepare()
        run_study(plan, place, folder / "s", executor=LocalExecutor(workers, prepare=prepare))
    """
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", textwrap.dedent(script), str(tmp_path), str(workers)]
    with subprocess.Popen(command, cwd=ROOT, env=environment) as driver:
        until = time.monotonic() + 120
        while [seed for seed, _ in begun(tmp_path)].count(1) < workers:
            assert driver.poll() is None
            assert time.monotonic() < until
            time.sleep(0.05)
        children = [one.pid for one in psutil.Process(driver.pid).children(recursive=True)]
        driver.kill()
    pids = {pid for _, pid in begun(tmp_path)}
    assert pids == {driver.pid} if workers == 1 else pids <= set(children)
    assert len(pids) == workers
    assert ended(children)
    assert [row.status for row in read_study(tmp_path / "s" / FILE)[1]].count("done") == 2
    rows = run_study(plan, place, tmp_path / "s")
    assert [row.attempts for row in rows] == [1] * 4
    assert numbers(rows) == numbers(run_study(plan, place, tmp_path / "whole"))
