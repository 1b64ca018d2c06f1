"""A second start hands its files to the first."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.single_instance import SingleInstance, socket_name

HAND_OVER = """
import pathlib, sys
from app.single_instance import hand_over
sys.exit(0 if hand_over([pathlib.Path(word) for word in sys.argv[1:]]) else 7)
"""


def start(*files: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", HAND_OVER, *files])


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance()
    assert instance.listen()
    yield instance
    instance.close()


def test_files_reach_the_first(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    names = [str(tmp_path / "ü 1.wav"), str(tmp_path / "2.flac")]
    with qtbot.waitSignal(first.asked, timeout=20_000) as heard:
        second = start(*names)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert heard.args == [[Path(name) for name in names]]
    assert second.returncode == 0


def test_nobody_answers_where_nobody_listens(qtbot: QtBot) -> None:
    second = start("/a.wav")
    assert second.wait(30) == 7


def test_a_socket_that_a_killed_run_left_is_replaced(qtbot: QtBot) -> None:
    code = """
import os
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from app.single_instance import SingleInstance
assert SingleInstance().listen()
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", code], check=False)
    assert start("/a.wav").wait(30) == 7
    instance = SingleInstance()
    assert instance.listen()
    with qtbot.waitSignal(instance.asked, timeout=20_000):
        second = start()
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    instance.close()


@pytest.mark.parametrize(
    "said",
    [
        b"hello\n", b"{}\n", b"[]\n", b'{"files": "x"}\n', b'{"files": [1]}\n',
        b'{"files": ["relative.wav"]}\n', b'{"files": ["/a\\u0000b"]}\n', b"[" * 50_000 + b"\n",
        json.dumps({"files": ["/x"] * 20_001}).encode() + b"\n",
    ],
)  # fmt: skip
def test_what_no_start_would_say_opens_nothing(
    qtbot: QtBot, first: SingleInstance, said: bytes
) -> None:
    opened: list[object] = []
    first.asked.connect(opened.append)
    socket = QLocalSocket()
    socket.connectToServer(socket_name())
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.ConnectedState)
    socket.write(said)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert opened == []
    socket.deleteLater()


def test_each_home_has_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    mine = socket_name()
    monkeypatch.setenv("SONOLENS_HOME", str(tmp_path / "other"))
    assert socket_name() != mine


def test_a_second_does_not_take_the_place_of_the_first(qtbot: QtBot, first: SingleInstance) -> None:
    second = SingleInstance()
    assert not second.listen()
    with qtbot.waitSignal(first.asked, timeout=20_000):
        third = start("/a.wav")
    assert third.wait(30) == 0
    first.close()
    assert second.listen()
    second.close()
