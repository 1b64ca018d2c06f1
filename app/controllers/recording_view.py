"""A recording on the page: the whole of it, and the window of it that is shown and explained."""

from __future__ import annotations

import functools
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import jobs
from app.file_stamp import FileStamp
from app.models.records import Heard, ModelKey, OpenedClip
from app.models.session import SessionModel
from app.notifications import Notifications, reason_of
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.progress import Progress

if TYPE_CHECKING:
    from core.features.recording_overview import RecordingOverview

__all__ = ["RecordingViewController"]

_KEPT = 4


class RecordingViewController(QObject):
    """Chooses the window of a recording.

    Parameters
    ----------
    runner : TaskRunner
        Reads files.
    networks : TaskRunner
        Takes the window through the networks.

    Attributes
    ----------
    overview_progress : Signal(object)
        Share of the recording that is read, in [0, 1]; None when nothing is being read.
    """

    overview_progress = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        networks: TaskRunner,
        session: SessionModel,
        notifications: Notifications,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._networks = networks
        self._session = session
        self._notifications = notifications
        self._reading: TaskHandle | None = None
        self._opening: TaskHandle | None = None
        self._classifying: TaskHandle | None = None
        self._wanted: float | None = None
        self._overviews: OrderedDict[FileStamp, RecordingOverview] = OrderedDict()
        session.shown_changed.connect(self._on_shown)
        session.opened_changed.connect(self._on_opened)

    @property
    def wanted(self) -> float | None:
        """Start of the window that was asked for and is not open yet, s."""
        return self._wanted

    def move_to(self, start: float) -> None:
        """Show the window that begins at ``start`` s."""
        opened = self._recording()
        if opened is None:
            return
        self._wanted = min(max(start, 0.0), self._last_start(opened))
        if self._opening is None:
            self._open_wanted(opened)

    def move_by(self, windows: float) -> None:
        """Go on or back by a number of windows."""
        opened = self._recording()
        if opened is not None:
            at = opened.start if self._wanted is None else self._wanted
            self.move_to(at + windows * self._length(opened))

    def _recording(self) -> OpenedClip | None:
        shown = self._session.shown
        opened = None if shown is None else shown.opened
        return opened if opened is not None and opened.is_recording else None

    @staticmethod
    def _length(opened: OpenedClip) -> float:
        return float(opened.features.clip_duration)

    def _last_start(self, opened: OpenedClip) -> float:
        return max(opened.info.duration - self._length(opened), 0.0)

    def _on_shown(self) -> None:
        for handle in (self._reading, self._opening, self._classifying):
            if handle is not None:
                handle.cancel()
        self._reading = self._opening = self._classifying = None
        self._wanted = None
        self.overview_progress.emit(None)

    def _on_opened(self) -> None:
        opened = self._recording()
        shown = self._session.shown
        if opened is None or shown is None:
            return
        if shown.overview is None and self._reading is None:
            self._read_whole(shown.clip_id, opened)
        if shown.prediction is None:
            self._classify(opened, self._session.key)

    # The whole --------------------------------------------------------------------------------

    def _read_whole(self, clip_id: int, opened: OpenedClip) -> None:
        known = self._overviews.get(opened.stamp)
        if known is not None:
            self._overviews.move_to_end(opened.stamp)
            self._session.set_overview(clip_id, known)
            return
        self.overview_progress.emit(0.0)
        handle = self._runner.submit(
            lambda context: jobs.read_whole_overview(context, opened.path),
            name=f"overview {opened.path.name}",
            on_progress=self._on_progress,
            on_partial=functools.partial(self._session.set_overview, clip_id),
            on_success=functools.partial(self._read, clip_id, opened.stamp),
            on_failure=lambda error: self._notifications.fail(
                error, tr("Reading {file}", "what failed", file=opened.path.name)
            ),
            on_finished=lambda: self._read_ended(handle),
        )
        self._reading = handle

    def _on_progress(self, progress: Progress) -> None:
        self.overview_progress.emit(progress.fraction)

    def _read(self, clip_id: int, stamp: FileStamp, overview: RecordingOverview) -> None:
        self._overviews[stamp] = overview
        while len(self._overviews) > _KEPT:
            self._overviews.popitem(last=False)
        self._session.set_overview(clip_id, overview)

    def _read_ended(self, handle: TaskHandle) -> None:
        if self._reading is handle:
            self._reading = None
            self.overview_progress.emit(None)

    # The window -------------------------------------------------------------------------------

    def _open_wanted(self, opened: OpenedClip) -> None:
        start, self._wanted = self._wanted, None
        if start is None or abs(start - opened.start) < 1e-6:
            return
        if self._classifying is not None:
            self._classifying.cancel()
        ticket, key, path = self._session.renew(), self._session.key, opened.path
        handle = self._runner.submit(
            lambda context: jobs.open_clip(context, path, key, start),
            name=f"window {path.name} {start:.2f} s",
            on_success=lambda window: self._session.set_opened(ticket, window),
            on_failure=lambda error: self._session.set_failure(
                ticket, reason_of(error, tr("Reading {file}", "what failed", file=path.name))
            ),
            on_finished=lambda: self._opened(handle),
        )
        self._opening = handle

    def _opened(self, handle: TaskHandle) -> None:
        if self._opening is not handle:
            return
        self._opening = None
        opened = self._recording()
        if opened is not None and self._wanted is not None:
            self._open_wanted(opened)

    def _classify(self, opened: OpenedClip, key: ModelKey) -> None:
        ticket = self._session.ticket
        if self._classifying is not None:
            self._classifying.cancel()
        self._classifying = self._networks.submit(
            lambda context: jobs.hear_clip(context, opened, key),
            name=f"classify window {opened.path.name}",
            on_success=functools.partial(self._heard, ticket),
            on_failure=lambda error: self._session.set_failure(
                ticket, reason_of(error, tr("Classifying {file}", file=opened.path.name))
            ),
        )

    def _heard(self, ticket: int, heard: Heard) -> None:
        self._session.set_heard(ticket, heard)
        self._session.note_bundle(heard.bundle_sha256)
