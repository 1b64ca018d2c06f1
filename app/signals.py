"""Ends the program in order when the system asks for it: a signal closes it as its menu would.

May import Qt only.
"""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

__all__ = ["EndSignals"]

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class EndSignals(QObject):
    """Calls something on the GUI thread when the program is asked to end.

    Python runs its own handlers between two of its instructions, and there may be none for hours
    while Qt waits: the signal comes as a byte on a socket that Qt listens to.

    Parameters
    ----------
    leave : callable
        What ends the program; called once for each signal.
    """

    def __init__(self, leave: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave = leave
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._before = {
            number: signal.signal(number, lambda *_: None)
            for number in (getattr(signal, name, None) for name in _NAMES)
            if number is not None
        }
        self._wakeup = signal.set_wakeup_fd(self._write.fileno())

    def remove(self) -> None:
        """Leave signals as they were."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _on_signal(self) -> None:
        said = b""
        with contextlib.suppress(OSError):
            said = self._read.recv(64)
        if set(said) & {int(number) for number in self._before}:
            self._leave()
