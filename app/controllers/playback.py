"""Hear what is on the page, with a cursor that moves along."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.audio_io.player import Player
from app.models.session import SessionModel
from app.notifications import Notifications
from app.words import tr
from core.errors import DeviceError
from core.results import AudioClip

__all__ = ["PlaybackController"]


class PlaybackController(QObject):
    """Play, stop, loop, seek.

    Attributes
    ----------
    cursor_changed : Signal(object)
        Place of playback, s from the start of what is shown; None when there is nothing.
    playing_changed : Signal(bool)
    """

    cursor_changed = Signal(object)
    playing_changed = Signal(bool)

    def __init__(
        self,
        player: Player,
        session: SessionModel,
        notifications: Notifications,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._session = session
        self._notifications = notifications
        self._cursor = 0.0
        self._duration = 0.0
        player.position_changed.connect(self._on_position)
        player.playing_changed.connect(self.playing_changed)
        player.failed.connect(notifications.warn)
        session.shown_changed.connect(self._on_sound)
        session.opened_changed.connect(self._on_sound)
        session.selection_changed.connect(self._on_selection)
        session.loop_changed.connect(player.set_loop)

    @property
    def cursor(self) -> float:
        """Place of playback, s."""
        return self._cursor

    @property
    def playing(self) -> bool:
        """Whether sound is being played."""
        return self._player.playing

    def toggle(self) -> None:
        """Play from the cursor, or stop there."""
        if self._player.playing:
            self._player.stop()
        else:
            self._play()

    def choose(self, sound: AudioClip | None) -> None:
        """Play another sound of the same length in the clip's place; None: the clip again."""
        shown = self._session.shown
        opened = None if shown is None else shown.opened
        playing = self._player.playing
        clip = None if opened is None else opened.clip
        self._player.set_clip(clip if sound is None else sound)
        if playing:
            self._play()

    def stop(self) -> None:
        """Stop where playback is."""
        self._player.stop()

    def seek(self, time: float) -> None:
        """Put the cursor to ``time`` s."""
        if self._duration <= 0:
            return
        self._set_cursor(min(max(time, 0.0), self._duration))
        if self._player.playing:
            self._play()

    def seek_by(self, seconds: float) -> None:
        """Move the cursor."""
        self.seek(self._cursor + seconds)

    def _play(self) -> None:
        if self._duration <= 0:
            return
        part = self._session.selection
        start = self._cursor
        end = self._duration if part is None else part[1]
        if start >= end - 0.01:
            start = 0.0 if part is None else part[0]
        try:
            self._player.play(start, part)
        except DeviceError as error:
            self._notifications.fail(error, tr("Playing"))

    def _on_sound(self) -> None:
        shown = self._session.shown
        opened = None if shown is None else shown.opened
        self._player.set_clip(None if opened is None else opened.clip)
        self._duration = 0.0 if opened is None else opened.clip.duration
        self._set_cursor(0.0)

    def _on_selection(self) -> None:
        part = self._session.selection
        if part is not None and not part[0] <= self._cursor < part[1]:
            self._set_cursor(part[0])
        if self._player.playing:
            self._play()

    def _on_position(self, time: float) -> None:
        self._set_cursor(time)

    def _set_cursor(self, time: float) -> None:
        self._cursor = time
        self.cursor_changed.emit(time if self._duration > 0 else None)
