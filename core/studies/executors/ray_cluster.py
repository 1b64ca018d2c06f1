"""Trials as tasks of Ray: on workers of this machine, or on a cluster that is there already.

A task is sent the trial and the paths of clips and weights, never their content: every machine has
them at the same place, and computes inputs into a cache of its own. What comes back is what the row
holds. Needs the extra ``sonolens[cluster]``.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import Any

import torch

from core.cluster import connected, end_of_worker, import_ray, refuse_unsatisfiable, share_of_gpu
from core.errors import ParameterError, SonolensError
from core.progress import CancelToken, check_cancelled
from core.studies.executors.base import Found, OnTrialShare
from core.studies.executors.shares import ShareBoard
from core.studies.source import DataAbsentError
from core.studies.trial import StudyTrial
from core.studies.work import DiskFullError, TrialFailure, TrialOutcome, Workplace, attempt

__all__ = ["RayExecutor"]

_POLL = 0.25
"""s between two looks at the token."""
_INTERVAL = 1.0
"""s between two notes of a trial's share, and between two readings of all."""


class RayExecutor:
    """Carries out trials on a Ray cluster.

    Parameters
    ----------
    address : str or None
        Of a cluster, ``"host:port"`` or ``"auto"``. None: one is started on this machine, and
        ended afterwards.
    workers : int or None
        Trials at a time on a cluster that is started here; as many as there are cores for if None.
    gpus : float or None
        Share of a GPU that a trial takes; None: a whole one where the cluster has any.
    retries : int
        Times that a trial is begun again when its worker dies.
    """

    name = "ray"

    def __init__(
        self,
        address: str | None = None,
        *,
        workers: int | None = None,
        gpus: float | None = None,
        retries: int = 3,
    ) -> None:
        if gpus is not None and not (0 <= gpus <= 1 or (gpus > 1 and float(gpus).is_integer())):
            raise ParameterError("--gpus", f"{gpus:g} is neither a share nor a whole number")
        self._address = address
        self._workers = workers
        self._gpus = gpus
        self._retries = retries

    def run(
        self,
        trials: Sequence[StudyTrial],
        place: Workplace,
        *,
        cancel: CancelToken | None = None,
        on_share: OnTrialShare | None = None,
    ) -> Generator[Found, None, None]:
        """Give each trial with what came of it; see `Executor.run`."""
        if not trials:
            return
        threads = place.threads if place.threads is not None else torch.get_num_threads()
        source = replace(place.source, path=place.source.path.absolute())
        sent = replace(place, threads=threads, source=source)
        ray = import_ray()
        with connected(ray, self._address, self._cores(threads)):
            gpus = share_of_gpu(ray, place.device, self._gpus)
            refuse_unsatisfiable(ray, threads, gpus, "a trial")
            task = ray.remote(_task).options(
                num_cpus=threads, num_gpus=gpus, max_retries=self._retries, name="sonolens trial"
            )
            shares = _Shares(ray, trials, on_share)
            under_way = {
                task.remote(trial.to_json(), sent, shares.board): trial for trial in trials
            }
            try:
                while under_way:
                    check_cancelled(cancel)
                    ready, _ = ray.wait(list(under_way), num_returns=1, timeout=_POLL)
                    shares.tell()
                    for reference in ready:
                        trial = under_way.pop(reference)
                        shares.forget(trial)
                        yield trial, self._result(ray, reference)
            finally:
                for reference in under_way:
                    with contextlib.suppress(Exception):
                        ray.cancel(reference, force=True)

    def _cores(self, threads: int) -> int:
        if self._workers is not None:
            return self._workers * threads
        return max(os.cpu_count() or 1, threads)

    def _result(self, ray: Any, reference: Any) -> TrialOutcome | TrialFailure:
        try:
            found: TrialOutcome | TrialFailure | SonolensError = ray.get(reference)
        except ray.exceptions.RayError as error:
            return TrialFailure(end_of_worker(ray, error, self._retries))
        if isinstance(found, SonolensError):
            raise found
        return found


class _Shares:
    """Shares of trials under way, passed on from the workers by an actor that needs no core."""

    def __init__(
        self, ray: Any, trials: Sequence[StudyTrial], on_share: OnTrialShare | None
    ) -> None:
        self._ray = ray
        self._trials = {trial.identity: trial for trial in trials}
        self._on_share = on_share
        self._asked: Any = None
        self._last = time.monotonic()
        self.board: Any = None
        if on_share is not None:
            self.board = ray.remote(ShareBoard).options(num_cpus=0).remote()

    def tell(self) -> None:
        """Pass on what has come, and ask for more now and then; never wait for it."""
        if self._on_share is None or self.board is None:
            return
        if self._asked is None:
            if time.monotonic() - self._last >= _INTERVAL:
                self._last = time.monotonic()
                self._asked = self.board.take.remote()
            return
        ready, _ = self._ray.wait([self._asked], timeout=0)
        if not ready:
            return
        try:
            noted: dict[str, float] = self._ray.get(self._asked)
        except self._ray.exceptions.RayError:
            self.board = None
            return
        self._asked = None
        for identity, share in noted.items():
            if identity in self._trials:
                self._on_share(self._trials[identity], share)

    def forget(self, trial: StudyTrial) -> None:
        """Pass no more on of a trial that is over."""
        self._trials.pop(trial.identity, None)


def _task(
    said: dict[str, Any], place: Workplace, board: Any = None
) -> TrialOutcome | TrialFailure | SonolensError:
    """Carry out a trial on a worker; an error is one that no other trial would be spared."""
    trial, last = StudyTrial.from_json(said), 0.0

    def tell(share: float) -> None:
        nonlocal last
        if board is not None and time.monotonic() - last >= _INTERVAL:
            last = time.monotonic()
            board.note.remote(trial.identity, share)

    try:
        return attempt(trial, place, on_share=tell)
    except (DataAbsentError, DiskFullError) as error:
        return error
