"""A recording on the page: its outline, and the window of it that is shown and explained."""

from __future__ import annotations

import functools
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from app import jobs
from app.file_stamp import FileStamp
from app.models.records import Heard, ModelKey, OpenedClip
from app.models.session import SessionModel
from app.notifications import Notifications, reason_of
from app.tasks import TaskHandle, TaskRunner
from app.words import tr
from core.progress import Progress

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
        Share of the outline that is read, in [0, 1]; None when nothing is being read.
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
        self._outlining: TaskHandle | None = None
        self._opening: TaskHandle | None = None
        self._classifying: TaskHandle | None = None
        self._wanted: float | None = None
        self._outlines: OrderedDict[FileStamp, object] = OrderedDict()
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
        for handle in (self._outlining, self._opening, self._classifying):
            if handle is not None:
                handle.cancel()
        self._outlining = self._opening = self._classifying = None
        self._wanted = None
        self.overview_progress.emit(None)

    def _on_opened(self) -> None:
        opened = self._recording()
        shown = self._session.shown
        if opened is None or shown is None:
            return
        if shown.overview is None and self._outlining is None:
            self._outline(shown.clip_id, opened)
        if shown.prediction is None:
            self._classify(opened, self._session.key)

    # The outline of the whole -----------------------------------------------------------------

    def _outline(self, clip_id: int, opened: OpenedClip) -> None:
        known = self._outlines.get(opened.stamp)
        if known is not None:
            self._session.set_overview(clip_id, known)  # type: ignore[arg-type]
            return
        self.overview_progress.emit(0.0)
        handle = self._runner.submit(
            lambda context: jobs.read_whole_overview(context, opened.path),
            name=f"outline {opened.path.name}",
            on_progress=self._on_outline_progress,
            on_success=functools.partial(self._outlined, clip_id, opened.stamp),
            on_failure=lambda error: self._notifications.fail(
                error, tr("Reading the waveform of {file}", file=opened.path.name)
            ),
            on_finished=lambda: self._outline_ended(handle),
        )
        self._outlining = handle

    def _on_outline_progress(self, progress: Progress) -> None:
        self.overview_progress.emit(progress.fraction)

    def _outlined(self, clip_id: int, stamp: FileStamp, overview: object) -> None:
        self._outlines[stamp] = overview
        while len(self._outlines) > _KEPT:
            self._outlines.popitem(last=False)
        self._session.set_overview(clip_id, overview)  # type: ignore[arg-type]

    def _outline_ended(self, handle: TaskHandle) -> None:
        if self._outlining is handle:
            self._outlining = None
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
