"""One window for each user: a second start hands its files to the first and ends.

The first holds a lock and listens on a local socket that only its user may open; what comes over
it can do no more than open files. Of several starts at once one gets the lock, and the others wait
until it hears them. Where no socket can be had, each start has its own window. May import
`app.paths`.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import time
from collections.abc import Sequence
from pathlib import Path

import filelock
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app import paths

__all__ = ["SingleInstance", "claim", "hand_over"]

_CONNECT_MS = 300
_ANSWER_MS = 2_000
_PATIENCE_S = 8.0
"""How long a start waits for another one that is not ready to hear it."""
_RETRY_S = 0.1
_MAX_BYTES = 4 << 20
_MAX_FILES = 20_000
_YES = b"opened\n"
_log = logging.getLogger(__name__)


def socket_name() -> str:
    """Name of the socket: another one for each user, and for each place of the settings."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = ""
    where = hashlib.sha256(f"{user}\n{paths.config_dir()}".encode()).hexdigest()[:16]
    return f"sonolens-{where}"


def claim(files: Sequence[Path]) -> SingleInstance | None:
    """Become the one that listens, or give it the files; None where it took them.

    Where the other one does not answer, the window opened here hears nobody.
    """
    give_up = time.monotonic() + _PATIENCE_S
    while not hand_over(files):
        instance = SingleInstance()
        if instance.listen() or time.monotonic() > give_up:
            return instance
        time.sleep(_RETRY_S)
    return None


def hand_over(files: Sequence[Path]) -> bool:
    """Give files to the window that is open already; False where there is none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name())
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(json.dumps({"files": [str(path) for path in files]}).encode() + b"\n")
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_ANSWER_MS):
        answer += bytes(socket.readAll().data())
    socket.abort()
    return answer == _YES


class SingleInstance(QObject):
    """Listens for later starts.

    Attributes
    ----------
    asked : Signal(list)
        Another start wants the window to come forward and these files [list of Path] opened.
    """

    asked = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._waiting: dict[QLocalSocket, bytes] = {}
        self._lock: filelock.BaseFileLock | None = None

    def listen(self) -> bool:
        """Begin to listen, in place of a run that was killed; whether that worked."""
        if not self._alone():
            return False
        QLocalServer.removeServer(socket_name())
        if self._server.listen(socket_name()):
            return True
        _log.warning("later starts cannot be heard: %s", self._server.errorString())
        return False

    def _alone(self) -> bool:
        """Take the lock; where locks cannot be had, whoever comes last listens."""
        lock = filelock.FileLock(paths.config_dir() / "window.lock", timeout=0)
        try:
            paths.config_dir().mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except filelock.Timeout:
            return False
        except OSError as error:
            _log.warning("other starts cannot be told apart: %s", error)
            return True
        self._lock = lock
        return True

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
        if self._lock is not None:
            self._lock.release()
        for socket in list(self._waiting):
            socket.abort()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._waiting[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(lambda socket=socket: self._forget(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket not in self._waiting:
            return
        heard = self._waiting[socket] = self._waiting[socket] + bytes(socket.readAll().data())
        if len(heard) > _MAX_BYTES:
            socket.abort()
        elif heard.endswith(b"\n"):
            files = _files_in(heard)
            if files is None:
                socket.abort()
                return
            socket.write(_YES)
            socket.flush()
            socket.disconnectFromServer()
            self.asked.emit(files)

    def _forget(self, socket: QLocalSocket) -> None:
        self._waiting.pop(socket, None)
        socket.deleteLater()


def _files_in(heard: bytes) -> list[Path] | None:
    """Files that a start asks for; None for what no start of ours would say."""
    try:
        said = json.loads(heard)
        named = said["files"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return None
    if not isinstance(named, list) or len(named) > _MAX_FILES:
        return None
    if not all(isinstance(each, str) and "\0" not in each for each in named):
        return None
    files = [Path(each) for each in named]
    return files if all(path.is_absolute() for path in files) else None
