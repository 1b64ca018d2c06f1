"""Trials on this machine: one after another, or several at a time."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace

import torch

from core.errors import ParameterError
from core.models.device import resolve_device
from core.progress import CancelToken, check_cancelled
from core.studies.executors.base import Found, OnTrialShare
from core.studies.executors.memory import available_cores
from core.studies.executors.worker import Prepare
from core.studies.source import forget_sources
from core.studies.trial import StudyTrial
from core.studies.work import Workplace, attempt

__all__ = ["LocalExecutor"]


class LocalExecutor:
    """Carries out trials here. With the same number of threads the rows are the same.

    Parameters
    ----------
    workers : int or None
        Trials at a time: 1, in this process and in the order of the plan; more, each in a process
        of its own; None: as many as the cores suffice for with the threads that each one takes,
        and as memory has room for by what trials are seen to take. On a GPU that is one.
    prepare : callable, optional
        Called in each such process before its first trial; it must be importable there.

    Raises
    ------
    ParameterError
        ``workers`` is less than 1.
    """

    name = "local"

    def __init__(self, workers: int | None = 1, *, prepare: Prepare | None = None) -> None:
        if workers is not None and workers < 1:
            raise ParameterError("workers", f"{workers} is less than 1")
        self._workers = workers
        self._prepare = prepare

    def run(
        self,
        trials: Sequence[StudyTrial],
        place: Workplace,
        *,
        cancel: CancelToken | None = None,
        on_share: OnTrialShare | None = None,
    ) -> Generator[Found, None, None]:
        """Give each trial with what came of it; see `Executor.run`."""
        threads = place.threads if place.threads is not None else torch.get_num_threads()
        most = min(self._most(place.device, threads), len(trials))
        if most <= 1:
            yield from _one_after_another(trials, place, cancel, on_share)
            return
        from core.studies.executors.processes import run_in_processes

        forget_sources()
        yield from run_in_processes(
            trials,
            replace(place, threads=threads),
            most,
            as_memory_allows=self._workers is None,
            prepare=self._prepare,
            cancel=cancel,
            on_share=on_share,
        )

    def _most(self, device: str, threads: int) -> int:
        if self._workers is not None:
            return self._workers
        if resolve_device(device).kind != "cpu":
            return 1
        return max(1, available_cores() // threads)


def _one_after_another(
    trials: Sequence[StudyTrial],
    place: Workplace,
    cancel: CancelToken | None,
    on_share: OnTrialShare | None,
) -> Generator[Found, None, None]:
    for trial in trials:
        check_cancelled(cancel)

        def tell(share: float, trial: StudyTrial = trial) -> None:
            if on_share is not None:
                on_share(trial, share)

        yield trial, attempt(trial, place, cancel=cancel, on_share=tell)
