"""The program from its first line to its last: one window a user, ended in order."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.language import speak
from app.last_resort import LastResort
from app.logs import start_logging, stop_logging, watch_for_crashes
from app.main import Program, make_application
from app.settings import SettingsStore
from app.signals import EndSignals
from app.single_instance import SingleInstance, hand_over

__all__ = ["run"]


def run(files: Sequence[Path]) -> int:
    """Open the window and stay until it is closed; the exit code.

    Where one is open already it gets the files, and this start ends.
    """
    app = make_application(sys.argv[:1])
    if hand_over(files):
        return 0
    handler = start_logging()
    crashes = watch_for_crashes()
    settings = SettingsStore()
    speak(app, settings.values.language)
    program = Program(app, settings)
    hook = LastResort(program.notifications)
    hook.install()
    instance = SingleInstance()
    instance.asked.connect(program.come_forward)
    instance.listen()
    signals = EndSignals(app.quit)
    program.start(files)
    if os.environ.get("SONOLENS_MEASURE_START"):
        QTimer.singleShot(0, app, lambda: _measure(app))
    elif not files:
        QTimer.singleShot(0, app, program.tour.offer)
    code = app.exec()
    instance.close()
    program.leave()
    signals.remove()
    hook.remove()
    stop_logging(handler)
    if crashes is not None:
        faulthandler.disable()
        crashes.close()
    return int(code)


def _measure(app: QApplication) -> None:
    """Say at what time the window was shown and whether torch was there, then leave."""
    said = {"shown_at": time.time(), "torch": "torch" in sys.modules}
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    app.quit()
