"""A process that carries out one trial after another for the process that began it."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection

from core.errors import OperationCancelled, SonolensError
from core.progress import CancelToken
from core.studies.executors.memory import peak_memory
from core.studies.source import DataAbsentError
from core.studies.trial import StudyTrial
from core.studies.work import DiskFullError, TrialFailure, TrialOutcome, Workplace, attempt

__all__ = ["Prepare", "Ready", "Share", "serve"]

_INTERVAL = 0.25
"""s between two reports of a share, at least."""

Prepare = Callable[[], object]


@dataclass(frozen=True)
class Ready:
    """The process waits for its first trial."""


@dataclass(frozen=True)
class Share:
    """How much of the trial is done, in [0, 1], and the most memory held so far, bytes."""

    value: float
    peak: int


def serve(
    orders: Connection[StudyTrial | None, StudyTrial | None],
    reports: Connection[object, object],
    place: Workplace,
    prepare: Prepare | None,
) -> None:
    """Carry out the trials that come until None comes, which also ends the one under way.

    When the process that gives the orders is gone, this one ends at once; checkpoints stay.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if prepare is not None:
        prepare()
    cancel = CancelToken()
    trials: queue.SimpleQueue[StudyTrial | None] = queue.SimpleQueue()
    threading.Thread(
        target=_listen, args=(orders, trials, cancel), name="orders", daemon=True
    ).start()
    with contextlib.suppress(ConnectionError, OperationCancelled):
        reports.send(Ready())
        while (trial := trials.get()) is not None:
            reports.send(_result(trial, place, cancel, reports))


def _listen(
    orders: Connection[StudyTrial | None, StudyTrial | None],
    trials: queue.SimpleQueue[StudyTrial | None],
    cancel: CancelToken,
) -> None:
    try:
        while True:
            order = orders.recv()
            if order is None:
                cancel.cancel()
            trials.put(order)
    except (EOFError, OSError):
        os._exit(1)


def _result(
    trial: StudyTrial,
    place: Workplace,
    cancel: CancelToken,
    reports: Connection[object, object],
) -> TrialOutcome | TrialFailure | SonolensError:
    """Carry out a trial; an error is one that no other trial would be spared."""
    last = -_INTERVAL

    def tell(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _INTERVAL:
            last = now
            reports.send(Share(share, peak_memory()))

    try:
        return attempt(trial, place, cancel=cancel, on_share=tell)
    except (DataAbsentError, DiskFullError) as error:
        return error
