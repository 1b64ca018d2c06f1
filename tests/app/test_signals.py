"""A signal ends the program in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from app import paths
from app.signals import EndSignals


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_reaches_the_window_s_thread(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    asked: list[int] = []
    signals = EndSignals(lambda: asked.append(1))
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: bool(asked))
    signals.remove()
    assert asked == [1]
    assert signal.getsignal(number) is before


def test_other_signals_do_not_end_it(qtbot: QtBot) -> None:
    asked: list[int] = []
    signals = EndSignals(lambda: asked.append(1))
    before = signal.signal(signal.SIGUSR1, lambda *_: None)
    os.kill(os.getpid(), signal.SIGUSR1)
    qtbot.wait(50)
    signal.signal(signal.SIGUSR1, before)
    signals.remove()
    assert asked == []


def test_a_program_that_is_told_to_end_leaves_nothing_to_bring_back() -> None:
    code = """
import os, signal, sys
from PySide6.QtCore import QTimer
import app.main, app.run
begin = app.main.Program._begin
def and_end(self, files):
    begin(self, files)
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
app.main.Program._begin = and_end
sys.exit(app.run.run([]))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, timeout=120, check=False)
    assert done.returncode == 0
    assert list((paths.data_dir() / "sessions").iterdir()) == []
