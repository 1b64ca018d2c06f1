"""Trials in processes of their own on this machine, several at a time.

The processes share nothing but the files of the cache. Each one ends by itself when this one is
gone, however that came about. One that dies under a trial, because the machine's memory was full
for example, is replaced and its trial tried once more.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from core.errors import SonolensError
from core.progress import CancelToken, check_cancelled
from core.studies.executors.base import Found, OnTrialShare
from core.studies.executors.memory import room_for
from core.studies.executors.worker import Prepare, Ready, Share, serve
from core.studies.trial import StudyTrial
from core.studies.work import TrialFailure, TrialOutcome, Workplace

__all__ = ["run_in_processes"]

_POLL = 0.1
"""s between two looks at the token."""
_GRACE = 1.0
"""s that processes are given to end by themselves before they are killed."""
_LOOK = 1.0
"""s between two looks at the machine's memory."""
_TRIES = 2


def run_in_processes(
    trials: Sequence[StudyTrial],
    place: Workplace,
    most: int,
    *,
    as_memory_allows: bool = False,
    prepare: Prepare | None = None,
    cancel: CancelToken | None = None,
    on_share: OnTrialShare | None = None,
) -> Generator[Found, None, None]:
    """Give each trial with what came of it as soon as it is over; see `Executor.run`.

    Parameters
    ----------
    most : int
        Processes at a time.
    as_memory_allows : bool
        Begin with one, and add another while there is room for one more of what those that train
        were seen to take at their peak.
    prepare : callable, optional
        Called in each process before its first trial; it must be importable there.
    """
    crew = _Crew(place, min(most, len(trials)), as_memory_allows, prepare, deque(trials))
    try:
        while crew.left():
            check_cancelled(cancel)
            crew.give_work()
            for worker in crew.heard():
                report = worker.report()
                if isinstance(report, Share):
                    worker.peak = report.peak
                    if worker.trial is not None and on_share is not None:
                        on_share(worker.trial, report.value)
                elif isinstance(report, SonolensError):
                    raise report
                elif isinstance(report, TrialOutcome | TrialFailure):
                    trial, worker.trial = worker.trial, None
                    if trial is not None:
                        yield trial, report
                elif report is None and (failed := crew.bury(worker)) is not None:
                    yield failed
    finally:
        _dismiss(crew.workers)


class _Worker:
    """A process as the one that began it sees it."""

    def __init__(self, place: Workplace, prepare: Prepare | None) -> None:
        context = multiprocessing.get_context("spawn")
        orders, self._orders = context.Pipe(duplex=False)
        self.reports, reports = context.Pipe(duplex=False)
        self.process: SpawnProcess = context.Process(
            target=serve, args=(orders, reports, place, prepare), name="trials", daemon=True
        )
        with _interrupts_held_back():
            self.process.start()
        orders.close()
        reports.close()
        self.trial: StudyTrial | None = None
        self.ready = False
        self.peak = 0

    @property
    def idle(self) -> bool:
        """Whether it waits for a trial."""
        return self.ready and self.trial is None

    def report(self) -> object:
        """Read what it says; None where it is dead."""
        try:
            said = self.reports.recv()
        except (EOFError, OSError):
            return None
        if isinstance(said, Ready):
            self.ready = True
        return said

    def order(self, trial: StudyTrial | None) -> None:
        """Give it a trial, or have it end; what is told to the dead is found out by `report`."""
        self.trial = trial
        with contextlib.suppress(OSError):
            self._orders.send(trial)

    def close(self) -> None:
        """Let go of it, once it is dead."""
        self._orders.close()
        self.reports.close()
        self.process.close()


@dataclass
class _Crew:
    """The processes at work, and the trials that none of them has yet."""

    place: Workplace
    most: int
    as_memory_allows: bool
    prepare: Prepare | None
    waiting: deque[StudyTrial]
    workers: list[_Worker] = field(default_factory=list)
    deaths: dict[str, int] = field(default_factory=dict)
    looked: float = 0.0

    def left(self) -> bool:
        """Whether trials are waiting or under way."""
        return bool(self.waiting) or any(worker.trial is not None for worker in self.workers)

    def give_work(self) -> None:
        """Begin processes where there is room, and give trials to those that wait."""
        while self._wants_one_more():
            self.workers.append(_Worker(self.place, self.prepare))
        for worker in [worker for worker in self.workers if worker.idle]:
            if not self.waiting:
                return
            if self.as_memory_allows and len(self.workers) > 1 and not self._fits(0):
                self.workers.remove(worker)
                _dismiss([worker])
                continue
            worker.order(self.waiting.popleft())

    def heard(self) -> Iterator[_Worker]:
        """Wait a moment for those that have something to say."""
        by_pipe = {worker.reports: worker for worker in self.workers}
        pipes: list[Connection[object, object]] = list(by_pipe)
        for pipe in wait(pipes, timeout=_POLL):
            yield by_pipe[pipe]  # type: ignore[index]

    def bury(self, worker: _Worker) -> Found | None:
        """Take a dead process off; its trial waits again, or has failed.

        Raises
        ------
        SonolensError
            It died before it could begin, and no other is left.
        """
        self.workers.remove(worker)
        worker.process.join()
        how = _how_it_ended(worker.process.exitcode)
        worker.close()
        if self.as_memory_allows or not worker.ready:
            self.most = max(1, len(self.workers))
        if not worker.ready and not self.workers:
            raise SonolensError(f"a process for trials could not be started: it {how}")
        if (trial := worker.trial) is None:
            return None
        self.deaths[trial.identity] = self.deaths.get(trial.identity, 0) + 1
        if self.deaths[trial.identity] < _TRIES:
            self.waiting.appendleft(trial)
            return None
        return trial, TrialFailure(f"its process {how}, {_TRIES} times")

    def _wants_one_more(self) -> bool:
        n_idle = sum(worker.trial is None for worker in self.workers)
        if len(self.workers) >= self.most or n_idle >= len(self.waiting):
            return False
        if not self.as_memory_allows or not self.workers:
            return True
        if any(worker.trial is None or not worker.peak for worker in self.workers):
            return False
        if time.monotonic() - self.looked < _LOOK:
            return False
        self.looked = time.monotonic()
        return self._fits(1)

    def _fits(self, n_more: int) -> bool:
        pids = [worker.process.pid for worker in self.workers if worker.process.pid is not None]
        need = max(worker.peak for worker in self.workers)
        return room_for(len(self.workers) + n_more, need, pids)


def _dismiss(workers: list[_Worker]) -> None:
    """Have processes end, and kill those that do not within a second; checkpoints stay."""
    for worker in workers:
        worker.order(None)
    until = time.monotonic() + _GRACE
    for worker in workers:
        worker.process.join(max(0.0, until - time.monotonic()))
    for worker in workers:
        if worker.process.is_alive():
            worker.process.kill()
        worker.process.join()
        worker.close()


def _how_it_ended(code: int | None) -> str:
    if code is not None and code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        if name == "SIGKILL":
            return "was killed (SIGKILL; perhaps the machine's memory was full)"
        return f"died ({name})"
    return f"ended (exit code {code})"


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Let what is started here never hear of Ctrl-C; this process hears of it after the block."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
