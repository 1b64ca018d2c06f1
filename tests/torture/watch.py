"""Notices writes outside the folders allowed, and code or connections that data cause."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterable
from typing import Any

WRITES = {
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.mkdir": ((0, 2),),
    "os.rename": ((0, 2), (1, 3)),
    "os.link": ((1, 3),),
    "os.symlink": ((1, 2),),
    "os.truncate": ((0, None),),
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.utime": ((0, 3),),
}
"""Where the arguments of an event name a path, and the open folder that it begins in."""
CODE = {
    "pickle.find_class", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn",
    "socket.connect", "shelve.open", "webbrowser.open",
}  # fmt: skip
"""Events that no data may cause."""


class Watch:
    """Notes what is written outside the folders allowed, and code or connections that are begun.

    For `sys.addaudithook`.
    """

    def __init__(self, allowed: Iterable[str]) -> None:
        self._thread = threading.local()
        self.begin(allowed)

    def begin(self, allowed: Iterable[str]) -> None:
        """Forget what was noted, and allow other folders."""
        self._allowed = [os.path.realpath(folder) for folder in allowed]
        self.outside: list[str] = []
        self.code: list[str] = []

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Look at an event; what this causes itself is passed over."""
        if getattr(self._thread, "busy", False):
            return
        self._thread.busy = True
        try:
            if event in CODE:
                self.code.append(f"{event} {str(arguments)[:200]}")
            elif event == "open" and self._writes(arguments):
                self._note(event, arguments[0])
            else:
                for path, folder in WRITES.get(event, ()):
                    self._note(event, arguments[path], -1 if folder is None else arguments[folder])
        finally:
            self._thread.busy = False

    def _writes(self, arguments: tuple[Any, ...]) -> bool:
        flags = arguments[2]
        return isinstance(flags, int) and bool(
            flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
        )

    def _note(self, event: str, path: Any, begins_in: int = -1) -> None:
        if isinstance(path, int):
            return
        with contextlib.suppress(TypeError, ValueError, OSError):
            folder, name = os.path.split(os.fsdecode(path))
            if begins_in >= 0:
                folder = os.path.join(os.readlink(f"/proc/self/fd/{begins_in}"), folder)
            real = os.path.join(os.path.realpath(folder or "."), name)
            inside = any(real == each or real.startswith(each + os.sep) for each in self._allowed)
            if not inside and not real.startswith("/dev/"):
                self.outside.append(f"{event} {real}")
