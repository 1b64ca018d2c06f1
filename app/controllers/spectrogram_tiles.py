"""Computes finer columns of a recording's spectrogram where the page is zoomed in."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app import jobs
from app.models.session import SessionModel, Shown
from app.notifications import Notifications
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.features.pyramid import Tile

__all__ = ["SpectrogramTilesController"]


class SpectrogramTilesController(QObject):
    """One tile at a time, in the order of the last wish.

    Parameters
    ----------
    runner : TaskRunner
        Reads files.

    Attributes
    ----------
    ready : Signal(object, object)
        A `Tile` of the recording on the page, and its values
        [shape=(n_mels, up to `n_columns`)].
    """

    ready = Signal(object, object)

    def __init__(
        self,
        runner: TaskRunner,
        session: SessionModel,
        notifications: Notifications,
        n_columns: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._notifications = notifications
        self._n_columns = n_columns
        self._wanted: list[Tile] = []
        self._reading: tuple[Tile, TaskHandle] | None = None
        self._broken = False
        session.shown_changed.connect(self._on_shown)

    def want(self, tiles: Sequence[Tile]) -> None:
        """Compute these tiles, the first one first, and none that was wanted before."""
        self._wanted = list(tiles)
        if self._reading is None:
            self._go_on()
            return
        tile, handle = self._reading
        if tile in self._wanted:
            self._wanted.remove(tile)
        else:
            handle.cancel()

    def _on_shown(self) -> None:
        self._broken = False
        self.want([])

    def _go_on(self) -> None:
        shown = self._session.shown
        if not self._wanted or self._broken or shown is None:
            return
        opened, overview = shown.opened, shown.overview
        if opened is None or overview is None:
            return
        tile = self._wanted.pop(0)
        level, index = tile
        first = index * self._n_columns
        handle = self._runner.submit(
            lambda context: jobs.read_spectrogram_columns(
                context, opened.path, overview.spectrogram, level, (first, first + self._n_columns)
            ),
            name=f"tile {level} {index} of {opened.path.name}",
            on_success=functools.partial(self._on_read, shown, tile),
            on_failure=functools.partial(self._on_failure, opened.path.name),
            on_finished=self._on_finished,
        )
        self._reading = tile, handle

    def _on_read(self, asked: Shown, tile: Tile, values: object) -> None:
        shown = self._session.shown
        if shown is not None and shown.overview is asked.overview:
            self.ready.emit(tile, values)

    def _on_failure(self, name: str, error: BaseException) -> None:
        self._broken = True
        self._notifications.fail(error, tr("Reading {file}", "what failed", file=name))

    def _on_finished(self) -> None:
        self._reading = None
        if not self._runner.closed:
            self._go_on()
