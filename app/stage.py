"""The window that is open, made anew where it is to speak another language.

State and work are made with it: what was open is brought back as after a crash, but in silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.garbage import search_everything_once
from app.language import speak
from app.last_resort import LastResort
from app.main import Program
from app.settings import SettingsStore
from app.words import tr

__all__ = ["Stage", "unfinished"]

_GONE_MS = 300
"""After which a window that was closed is gone."""


class Stage(QObject):
    """Holds one program at a time.

    Attributes
    ----------
    program : Program
        The one whose window is open.
    """

    def __init__(self, app: QApplication, settings: SettingsStore) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._set_up()

    def _set_up(self) -> None:
        speak(self._app, self._settings.values.language)
        self.program = Program(self._app, self._settings)
        self._hook = LastResort(self.program.notifications)
        self._hook.install()
        self.program.preferences.changed.connect(self._on_changed)

    def start(self, files: Sequence[Path]) -> None:
        """Show the window and open files in it."""
        self.program.start(files)

    def come_forward(self, files: Sequence[Path]) -> None:
        """Show the window above others, and open files that another start was asked for."""
        self.program.come_forward(files)

    def leave(self) -> bool:
        """Stop all work and wait for it; whether it has stopped."""
        stopped = self.program.leave()
        self._hook.remove()
        return stopped

    def _on_changed(self, name: str) -> None:
        if name != "language":
            return
        hindrance = unfinished(self.program)
        if hindrance:
            self.program.notifications.info(
                tr("The language changes with the next start: {reason}", reason=hindrance)
            )
        else:
            QTimer.singleShot(0, self, self._set_up_anew)

    def _set_up_anew(self) -> None:
        """Close the window without ending the program, and open one that speaks otherwise."""
        old = self.program
        open_before = old.keeper.now()
        settings_open = old.settings_door.dialog is not None
        self._app.setQuitOnLastWindowClosed(False)
        old.window.may_close = lambda: True
        old.window.close()
        self._hook.remove()
        self._set_up()
        old.dispose()
        self.program.start()
        self._app.setQuitOnLastWindowClosed(True)
        self.program.keeper.restore(open_before)
        del old
        QTimer.singleShot(_GONE_MS, self, search_everything_once)
        if settings_open:
            QTimer.singleShot(0, self.program.window, self.program.settings_door.open_settings)


def unfinished(program: Program) -> str:
    """Say what would be lost if all work stopped now; empty where it can all be done again."""
    if program.guard.busy:
        return tr("networks are being trained.")
    if program.record.recording or program.session.live:
        return tr("a microphone is being heard.")
    if program.models.evaluating:
        return tr("a bundle is being evaluated.")
    return ""
