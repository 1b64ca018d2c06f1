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

from app.logs import start_logging, stop_logging, watch_for_crashes
from app.main import make_application
from app.settings import SettingsStore
from app.signals import EndSignals
from app.single_instance import claim
from app.stage import Stage

__all__ = ["run"]


def run(files: Sequence[Path]) -> int:
    """Open the window and stay until it is closed; the exit code.

    Where one is open already it gets the files, and this start ends.
    """
    app = make_application(sys.argv[:1])
    instance = claim(files)
    if instance is None:
        return 0
    handler = start_logging()
    crashes = watch_for_crashes()
    stage = Stage(app, SettingsStore())
    instance.asked.connect(stage.come_forward)
    signals = EndSignals(app.quit)
    stage.start(files)
    if os.environ.get("SONOLENS_MEASURE_START"):
        QTimer.singleShot(0, app, lambda: _measure(app))
    elif not files:
        QTimer.singleShot(0, app, stage.program.tour.offer)
    code = app.exec()
    instance.close()
    stopped = stage.leave()
    signals.remove()
    stop_logging(handler)
    if crashes is not None:
        faulthandler.disable()
        crashes.close()
    if not stopped:
        _end_at_once(int(code))
    return int(code)


def _end_at_once(code: int) -> None:
    """End without taking apart what a worker still uses: Qt would abort, as after a crash."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _measure(app: QApplication) -> None:
    """Say at what time the window was shown and whether torch was there, then leave."""
    said = {"shown_at": time.time(), "torch": "torch" in sys.modules}
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    app.quit()
