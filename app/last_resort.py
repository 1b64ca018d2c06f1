"""What happens to an exception that nobody caught: one line for people, all of it for the log."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from app.notifications import Notifications, line_of
from app.words import tr

__all__ = ["LastResort"]


class LastResort(QObject):
    """Brings an exception that nobody caught, on any thread, to the log and to the status line."""

    caught = Signal(str)

    def __init__(self, notifications: Notifications) -> None:
        super().__init__(notifications)
        self.caught.connect(notifications.warn, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give them back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.caught.emit(line_of(error.with_traceback(trace), tr("Something", "before: failed")))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)
