"""Work of a dialog by name: the newer replaces the older, and none speaks after the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.tasks import TaskContext, TaskHandle, TaskRunner

__all__ = ["NamedWork"]


class NamedWork:
    """Tasks of a runner, at most one of each name."""

    def __init__(self, runner: TaskRunner) -> None:
        self._runner = runner
        self._tasks: dict[str, TaskHandle] = {}

    def submit(self, name: str, job: Callable[[TaskContext], Any], **callbacks: Any) -> None:
        """Begin work in place of earlier work of the same name, which then says nothing more."""
        self.drop(name)
        if self._runner.closed:
            return

        def while_wanted(callback: Callable[..., object]) -> Callable[..., None]:
            def call(*values: Any) -> None:
                if self._tasks.get(name) is handle:
                    callback(*values)

            return call

        guarded = {kind: while_wanted(callback) for kind, callback in callbacks.items()}
        handle = self._runner.submit(job, name=name, **guarded)
        self._tasks[name] = handle

    def busy(self, name: str) -> bool:
        """Whether work of a name goes on."""
        task = self._tasks.get(name)
        return task is not None and task.active

    def ask_to_stop(self, name: str) -> None:
        """Stop work of a name, which then says that it was cancelled."""
        if self.busy(name):
            self._tasks[name].cancel()

    def drop(self, name: str) -> None:
        """Stop work of a name without a word."""
        task = self._tasks.pop(name, None)
        if task is not None and task.active:
            task.cancel()

    def drop_all(self) -> None:
        """Stop everything without a word."""
        for name in list(self._tasks):
            self.drop(name)
