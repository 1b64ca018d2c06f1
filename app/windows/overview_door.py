"""The spectrogram of a whole recording: joins its view to who computes it, and to its command."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.recording_view import RecordingViewController
from app.controllers.spectrogram_tiles import SpectrogramTilesController
from app.models.session import SessionModel
from app.notifications import Notifications
from app.settings import SettingsStore
from app.tasks import TaskRunner
from app.widgets.pyramid_picture import TILE_COLUMNS
from app.widgets.recording_spectrogram import RecordingSpectrogramView
from app.windows.main_window import MainWindow

__all__ = ["OverviewDoor"]


class OverviewDoor(QObject):
    """What the view shows comes with the session; finer columns come from here.

    Attributes
    ----------
    tiles
        Who computes them.
    """

    def __init__(
        self,
        window: MainWindow,
        session: SessionModel,
        recording_view: RecordingViewController,
        runner: TaskRunner,
        notifications: Notifications,
        settings: SettingsStore,
    ) -> None:
        super().__init__(window)
        self._sound = window.page.sound
        self._settings = settings
        self._action = window.actions_["whole_spectrogram"]
        self.tiles = SpectrogramTilesController(runner, session, notifications, TILE_COLUMNS, self)
        self._whole: RecordingSpectrogramView | None = None
        self._share: float | None = None
        recording_view.overview_progress.connect(self._on_progress)
        self._sound.whole_made.connect(self._join)
        window.on("whole_spectrogram", self._on_toggled)
        self._action.setChecked(settings.values.whole_spectrogram)
        self._sound.show_whole(settings.values.whole_spectrogram)

    def _join(self, whole: RecordingSpectrogramView) -> None:
        self._whole = whole
        whole.tiles_wanted.connect(self.tiles.want)
        self.tiles.ready.connect(whole.add_tile)
        whole.set_progress(self._share)

    def _on_progress(self, share: float | None) -> None:
        self._share = share
        if self._whole is not None:
            self._whole.set_progress(share)

    def _on_toggled(self) -> None:
        shown = self._action.isChecked()
        self._sound.show_whole(shown)
        self._settings.update(whole_spectrogram=shown)
