"""One real window that stays open while case after case is put through it."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hostile_audio
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from sound_bundle import sound_contents

from app import jobs
from app.dialogs.training_wizard import TrainingWizard
from app.garbage import search_everything_once
from app.main import Program
from app.models.clip_list import ClipState
from app.notifications import Level, Notice
from app.settings import SettingsStore
from app.stage import Stage

__all__ = ["Driver"]

_TICK_MS = 16
_PATIENCE_S = 9.5
ENDED = (ClipState.DONE, ClipState.FAILED, ClipState.CANCELLED, ClipState.PAUSED)


class _Errors(logging.Handler):
    """Keeps what is logged as an error: nobody foresaw it."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record)[-3_000:])


class Driver:
    """Opens the window, lets it live, and asks now and then whether it still hears.

    Parameters
    ----------
    folder : Path
        Of a small bundle and of clips that are as they should be.

    Attributes
    ----------
    said, told : list of str
        Lines of trouble, and lines that need no action, since `listen_anew`.
    late_ms : float
        How late a tick of the window came at worst.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._number = 0
        self._home = os.environ["SONOLENS_HOME"]
        app.setQuitOnLastWindowClosed(False)
        self.said: list[str] = []
        self.told: list[str] = []
        self.late_ms = 0.0
        self._errors = _Errors()
        logging.getLogger().addHandler(self._errors)
        (folder / "toy").mkdir(parents=True)
        for name, data in sound_contents().items():
            (folder / "toy" / name).write_bytes(data)
        self.recording = folder / "recording.wav"
        self.recording.write_bytes(hostile_audio.sound("wav", 4.0))
        self.open()

    @property
    def bundle(self) -> Path:
        """The small bundle."""
        return self._folder / "toy"

    def open(self, home: Path | None = None, *, small: bool = True) -> None:
        """Open the window as it starts in a home.

        Parameters
        ----------
        small : bool
            With the small bundle, whatever the settings say.
        """
        if home is not None:
            os.environ["SONOLENS_HOME"] = str(home)
        settings = SettingsStore()
        if small:
            settings.update(bundle=str(self.bundle), device="cpu", tour_seen=True)
        self.stage = Stage(self._app, settings)
        self.program.notifications.posted.connect(self._on_notice)
        self.program.window.may_close = lambda: True
        self.stage.start([])
        self.until(lambda: self.program.session.model is not None and self.is_quiet())

    def close(self) -> None:
        """Close the window, with all that it holds."""
        if (wizard := self.wizard) is not None:
            wizard.reject()
        self.program.window.close()
        self.stage.leave()
        self.program.dispose()
        self.stage.deleteLater()
        del self.stage
        jobs.forget_models()
        os.environ["SONOLENS_HOME"] = self._home
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        search_everything_once()

    @property
    def is_open(self) -> bool:
        """Whether there is a window."""
        return hasattr(self, "stage")

    @property
    def program(self) -> Program:
        """What lives behind the window."""
        return self.stage.program

    @property
    def wizard(self) -> TrainingWizard | None:
        """The wizard that is open."""
        found = [w for w in self._app.topLevelWidgets() if isinstance(w, TrainingWizard)]
        return next((each for each in found if each.isVisible()), None)

    # Living -----------------------------------------------------------------------------------

    def until(self, ready: Callable[[], bool], patience: float = _PATIENCE_S) -> None:
        """Let it live until something is so.

        Raises
        ------
        TimeoutError
        """
        loop, poll, tick = QEventLoop(), QTimer(), QTimer()
        began = last = time.monotonic()
        found = False

        def look() -> None:
            nonlocal found
            found = found or ready()
            if found or time.monotonic() - began > patience:
                loop.quit()

        def late() -> None:
            nonlocal last
            now = time.monotonic()
            self.late_ms = max(self.late_ms, 1e3 * (now - last) - _TICK_MS)
            last = now

        tick.setTimerType(Qt.TimerType.PreciseTimer)
        poll.timeout.connect(look)
        tick.timeout.connect(late)
        poll.start(4)
        tick.start(_TICK_MS)
        loop.exec()
        late()
        poll.stop()
        tick.stop()
        if not found:
            raise TimeoutError

    def waits_for(self) -> list[str]:
        """Name what is under way."""
        program = self.program
        runners = (program.runner, program.networks, program.trainer)
        return [task.name for runner in runners for task in runner.active_tasks]

    def is_quiet(self) -> bool:
        """Whether nothing is under way."""
        return not self.waits_for()

    def hear(self) -> str:
        """Hear a clip as it should be; what is wrong with that, empty where nothing is."""
        program = self.program
        program.window.show_page("listen")
        program.classify.remove(program.clips.ids())
        self._number += 1
        path = self._folder / f"good-{self._number}.wav"
        path.write_bytes(hostile_audio.sound("wav"))
        program.classify.add_paths([path])
        self.until(lambda: program.clips.count(*ENDED) == 1)
        entry = program.clips.entry(program.clips.ids()[0])
        heard = program.classify.heard(program.clips.ids()[0])
        self.paint()
        program.classify.remove(program.clips.ids())
        self.until(self.is_quiet)
        path.unlink()
        if entry.state is not ClipState.DONE or heard is None:
            return f"a good clip is not heard: {entry.state} {entry.reason}"
        return wrong_shares(heard.prediction.probabilities)

    def paint(self) -> None:
        """Paint everything that is seen."""
        (self.wizard or self.program.window).grab()

    # What is said -----------------------------------------------------------------------------

    def listen_anew(self) -> None:
        """Forget what was said."""
        self.said, self.told, self.late_ms = [], [], 0.0
        self._errors.lines = []

    def unforeseen(self) -> list[str]:
        """Lines of the log on what nobody foresaw."""
        return self._errors.lines

    def _on_notice(self, notice: Notice) -> None:
        (self.told if notice.level is Level.INFO else self.said).append(notice.text)


def wrong_shares(shares: Any) -> str:
    """Say what is wrong with probabilities."""
    total = float(sum(shares))
    return "" if abs(total - 1) < 1e-4 else f"probabilities add up to {total}"
