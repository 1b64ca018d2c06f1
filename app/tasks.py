"""Work beside the window: the only module of the program that creates threads.

`TaskRunner` runs a function on a worker and brings everything it says back to the thread that
made the runner. May import `core.errors`, `core.progress` and QtCore.
"""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from core.errors import OperationCancelled
from core.progress import CancelToken, Progress, ProgressCallback

__all__ = [
    "MAX_PROGRESS_HZ",
    "TaskContext",
    "TaskFunction",
    "TaskHandle",
    "TaskRunner",
    "running_workers",
]

MAX_PROGRESS_HZ = 30.0
_STACK_BYTES = 16 * 2**20  # torch's convolutions overflow the small default of some platforms
_IDLE_S = 5.0  # a worker that computed holds a team of threads, which slows every other team
_log = logging.getLogger(__name__)
_workers: weakref.WeakSet[QThread] = weakref.WeakSet()


def running_workers() -> list[QThread]:
    """Worker threads of this process that have not left."""
    return [worker for worker in list(_workers) if worker.isRunning()]


@dataclass(frozen=True)
class TaskContext:
    """What a function on a worker is given to speak with the window.

    Attributes
    ----------
    progress : callable
        Takes `core.progress.Progress`; may be called as often as one likes.
    cancel : CancelToken
        To be looked at often.
    partial : callable
        Takes an intermediate result; each one is delivered, in order.
    """

    progress: ProgressCallback
    cancel: CancelToken
    partial: Callable[[Any], None]


class TaskFunction(Protocol):
    """A function that runs on a worker."""

    def __call__(self, context: TaskContext, /) -> Any:
        """Do the work and return its result."""


@dataclass(frozen=True)
class _Callbacks:
    success: Callable[[Any], object] | None
    failure: Callable[[BaseException], object] | None
    progress: Callable[[Progress], object] | None
    partial: Callable[[Any], object] | None
    cancelled: Callable[[], object] | None
    finished: Callable[[], object] | None


class TaskHandle:
    """One submitted task, for the thread that submitted it."""

    def __init__(self, name: str, function: TaskFunction, callbacks: _Callbacks) -> None:
        self.name = name
        self.token = CancelToken()
        self._function = function
        self._callbacks = callbacks
        self._done = False
        self._lock = threading.Lock()
        self._latest: Progress | None = None
        self._announced = False
        self._last_shown = 0.0

    @property
    def active(self) -> bool:
        """Whether an end has not been delivered yet."""
        return not self._done

    def cancel(self) -> None:
        """Ask the work to stop; from now on only cancelled and finished are delivered."""
        self.token.cancel()


class _Worker(QThread):
    """Takes tasks from the runner until it is told to leave."""

    def __init__(self, take: Callable[[], TaskHandle | None], run: Callable[[Any], None]) -> None:
        super().__init__()
        self._take = take
        self._run = run
        self.setStackSize(_STACK_BYTES)
        _workers.add(self)

    def run(self) -> None:
        while (handle := self._take()) is not None:
            self._run(handle)
            del handle


class TaskRunner(QObject):
    """Runs functions on a few worker threads, which leave when there is nothing to do.

    For every submitted task exactly one of success, failure and cancelled is called, then
    finished. Every callback runs on the thread that the runner lives on. Progress is shown at most
    `MAX_PROGRESS_HZ` times a second and the last one always.

    Parameters
    ----------
    max_workers : int
        How many tasks run at the same time; the rest waits in order.
    """

    _posted = Signal()

    def __init__(self, parent: QObject | None = None, *, max_workers: int = 4) -> None:
        super().__init__(parent)
        self._max_workers = max_workers
        self._workers: list[_Worker] = []
        self._waiting: deque[TaskHandle] = deque()
        self._condition = threading.Condition()
        self._idle = 0
        self._n_staying = 0
        self._closed = False
        self._active: list[TaskHandle] = []
        self._inbox: deque[tuple[str, TaskHandle, Any]] = deque()
        self._posted.connect(self._deliver_next, Qt.ConnectionType.QueuedConnection)

    @property
    def active_tasks(self) -> list[TaskHandle]:
        """Tasks whose end has not been delivered yet, the oldest first."""
        return list(self._active)

    @property
    def closed(self) -> bool:
        """Whether it was shut down and takes no more."""
        return self._closed

    def submit(
        self,
        function: TaskFunction,
        *,
        name: str = "",
        on_success: Callable[[Any], object] | None = None,
        on_failure: Callable[[BaseException], object] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        on_partial: Callable[[Any], object] | None = None,
        on_cancelled: Callable[[], object] | None = None,
        on_finished: Callable[[], object] | None = None,
    ) -> TaskHandle:
        """Run ``function(context)`` on a worker.

        Parameters
        ----------
        function : callable
            Takes a `TaskContext`.
        name : str
            For the log.
        on_success : callable
            Takes what ``function`` returned.
        on_failure : callable
            Takes the exception, whatever its kind; without it the exception is logged.
        on_progress, on_partial : callable
            Take what the function reported on its way.
        on_cancelled, on_finished : callable
            Take nothing.

        Returns
        -------
        TaskHandle
            To cancel it with.

        Raises
        ------
        RuntimeError
            The runner was shut down.
        """
        if self._closed:
            raise RuntimeError("the task runner was shut down")
        callbacks = _Callbacks(
            on_success, on_failure, on_progress, on_partial, on_cancelled, on_finished
        )
        handle = TaskHandle(name or getattr(function, "__name__", "task"), function, callbacks)
        self._active.append(handle)
        with self._condition:
            self._waiting.append(handle)
            start = self._idle < len(self._waiting) and self._n_staying < self._max_workers
            self._n_staying += start
            self._condition.notify()
        if start:
            self._start_worker()
        return handle

    def _start_worker(self) -> None:
        self._workers = [worker for worker in self._workers if not worker.isFinished()]
        worker = _Worker(self._take, self._run)
        self._workers.append(worker)
        worker.start()

    def cancel_all(self) -> None:
        """Ask every task to stop."""
        for handle in self._active:
            handle.cancel()

    def shutdown(self, timeout: float = 30.0) -> bool:
        """Cancel everything, wait for the workers and deliver what is still to be said.

        Parameters
        ----------
        timeout : float
            How long to wait, s.

        Returns
        -------
        bool
            Whether every worker has left.
        """
        self._closed = True
        self.cancel_all()
        with self._condition:
            self._condition.notify_all()
        deadline = time.monotonic() + timeout
        left = True
        for worker in self._workers:
            remaining = max(0, int((deadline - time.monotonic()) * 1000))
            left = worker.wait(remaining) and left
        if left:
            self._workers.clear()
        while self._inbox:
            self._deliver_next()
        for handle in self.active_tasks:
            self._finish("cancelled", handle, None)
        return left

    # On a worker ------------------------------------------------------------------------------

    def _take(self) -> TaskHandle | None:
        with self._condition:
            self._idle += 1
            self._condition.wait_for(lambda: self._waiting or self._closed, _IDLE_S)
            self._idle -= 1
            if self._waiting and not self._closed:
                return self._waiting.popleft()
            self._n_staying -= 1
            return None

    def _run(self, handle: TaskHandle) -> None:
        context = TaskContext(
            progress=lambda progress: self._report(handle, progress),
            cancel=handle.token,
            partial=lambda value: self._post("partial", handle, value),
        )
        try:
            handle.token.raise_if_cancelled()
            result = handle._function(context)
        except OperationCancelled:
            self._post("cancelled", handle, None)
        except BaseException as error:
            self._post("failure", handle, error)
        else:
            self._post("success", handle, result)

    def _report(self, handle: TaskHandle, progress: Progress) -> None:
        with handle._lock:
            handle._latest = progress
            if handle._announced:
                return
            handle._announced = True
        self._post("progress", handle, None)

    def _post(self, kind: str, handle: TaskHandle, value: Any) -> None:
        self._inbox.append((kind, handle, value))
        self._posted.emit()

    # On the runner's thread -------------------------------------------------------------------

    @Slot()
    def _deliver_next(self) -> None:
        if not self._inbox:
            return
        kind, handle, value = self._inbox.popleft()
        if handle._done:
            return
        if kind == "progress":
            self._schedule_progress(handle)
        elif kind == "partial":
            if handle._callbacks.partial is not None and not handle.token.cancelled:
                handle._callbacks.partial(value)
        else:
            self._finish(kind, handle, value)

    def _schedule_progress(self, handle: TaskHandle) -> None:
        wait = handle._last_shown + 1.0 / MAX_PROGRESS_HZ - time.monotonic()
        if wait <= 0:
            self._show_progress(handle)
        else:
            QTimer.singleShot(int(wait * 1000) + 1, self, lambda: self._show_progress(handle))

    def _show_progress(self, handle: TaskHandle) -> None:
        with handle._lock:
            latest, handle._latest, handle._announced = handle._latest, None, False
        if latest is None or handle._done or handle.token.cancelled:
            return
        handle._last_shown = time.monotonic()
        if handle._callbacks.progress is not None:
            handle._callbacks.progress(latest)

    def _finish(self, kind: str, handle: TaskHandle, value: Any) -> None:
        self._show_progress(handle)
        handle._done = True
        self._active.remove(handle)
        if handle.token.cancelled:
            if kind == "failure":
                _log.info("%s failed after it was cancelled: %s", handle.name, value)
            kind = "cancelled"
        callbacks = handle._callbacks
        try:
            if kind == "success" and callbacks.success is not None:
                callbacks.success(value)
            elif kind == "failure":
                if callbacks.failure is None:
                    _log.error("%s failed", handle.name, exc_info=value)
                else:
                    callbacks.failure(value)
            elif kind == "cancelled" and callbacks.cancelled is not None:
                callbacks.cancelled()
        finally:
            if callbacks.finished is not None:
                callbacks.finished()
