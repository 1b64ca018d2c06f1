"""The queue: open, classify, one clip after the other, the one on the page first."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app import jobs, recording_jobs
from app.controllers.clip_memory import ClipMemory
from app.controllers.collected_words import tell_collected
from app.file_stamp import FileStamp
from app.models.clip_list import ClipListModel, ClipState
from app.models.records import Collected, Heard, ModelKey, OpenedClip
from app.models.session import SessionModel
from app.models.timeline import TimelineModel
from app.notifications import Notifications, reason_of
from app.settings import SettingsStore
from app.tasks import TaskFunction, TaskHandle, TaskRunner
from app.words import tr
from core.progress import Progress

__all__ = ["ClassifyController"]


class ClassifyController(QObject):
    """Fills the clip list and works through it.

    One clip of the queue is worked on at a time, and beside it the clip on the page, so that a
    long recording never keeps a short clip waiting.

    Parameters
    ----------
    runner : TaskRunner
        Opens files, and takes long recordings through the networks.
    networks : TaskRunner
        Takes clips through the networks, one at a time.
    timeline : TimelineModel
        Keeps what is heard in recordings.

    Attributes
    ----------
    selection_wanted : Signal(int)
        A clip that should become the current one in the list.
    busy_changed : Signal()
        What is running changed.
    """

    selection_wanted = Signal(int)
    busy_changed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        networks: TaskRunner,
        clips: ClipListModel,
        session: SessionModel,
        notifications: Notifications,
        settings: SettingsStore,
        timeline: TimelineModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._pausing: set[int] = set()
        self._runner = runner
        self._networks = networks
        self._clips = clips
        self._session = session
        self._notifications = notifications
        self._settings = settings
        self._running: dict[int, TaskHandle] = {}
        self._collecting: TaskHandle | None = None
        self._opening: TaskHandle | None = None
        self._memory = ClipMemory()
        session.model_key_changed.connect(self._start_over)

    # What people ask for ----------------------------------------------------------------------

    def add_paths(self, chosen: Iterable[Path], *, select: bool = True) -> None:
        """Put files, and the sound files in folders, into the queue."""
        wanted = [Path(path) for path in chosen]
        if not wanted:
            return
        if not any(jobs.is_folder(path) for path in wanted):
            self._add(Collected(tuple(dict.fromkeys(wanted))), select)
            return
        self._notifications.info(tr("Looking for clips …"))
        self._collecting = self._runner.submit(
            lambda context: jobs.collect(context, wanted),
            name="collect clips",
            on_success=lambda found: self._add(found, select, announce=True),
            on_failure=lambda error: self._notifications.fail(error, tr("Looking for clips")),
            on_finished=self._collected,
        )
        self.busy_changed.emit()

    def select(self, clip_id: int | None) -> None:
        """Put a clip of the list on the page, or none."""
        shown = self._session.shown
        if shown is not None and shown.clip_id == clip_id:
            return
        self._stop_opening()
        if clip_id is None or clip_id not in self._clips:
            self._session.show_clip(None)
            return
        self._session.show_clip(clip_id)
        self._show(clip_id)
        self._pump()

    def remove(self, ids: Iterable[int]) -> None:
        """Take clips out of the list; the files stay."""
        gone = [clip_id for clip_id in ids if clip_id in self._clips]
        if not gone:
            return
        rows = [self._clips.row_of(clip_id) for clip_id in gone]
        for clip_id in gone:
            if (handle := self._running.pop(clip_id, None)) is not None:
                handle.cancel()
            self._memory.forget(clip_id)
            self._timeline.forget(clip_id)
        shown = self._session.shown
        leaves_page = shown is not None and shown.clip_id in gone
        if leaves_page:
            self._stop_opening()
        self._clips.remove(gone)
        if leaves_page:
            self._select_near(min(rows))
        self._pump()
        self.busy_changed.emit()

    def retry(self, ids: Iterable[int]) -> None:
        """Classify clips again that failed or were cancelled; recordings from where they were."""
        self._start_ended(ids, (ClipState.FAILED, ClipState.CANCELLED, ClipState.PAUSED))

    def hear_again(self, ids: Iterable[int]) -> None:
        """Go through recordings again that are done, or stop and begin those under way."""
        wanted = list(ids)
        for clip_id in wanted:
            if (handle := self._running.pop(clip_id, None)) is not None:
                handle.cancel()
                self._clips.update(clip_id, state=ClipState.CANCELLED, fraction=None)
        self._start_ended(wanted, tuple(ClipState))

    def pause(self, clip_id: int) -> None:
        """Stop hearing a recording, to go on later; the next of the queue has its turn."""
        if clip_id in self._running and self._is_long(clip_id):
            self._pausing.add(clip_id)
            self._running[clip_id].cancel()

    def _start_ended(self, ids: Iterable[int], ended: tuple[ClipState, ...]) -> None:
        for clip_id in ids:
            if clip_id in self._clips and self._clips.entry(clip_id).state in ended:
                self._clips.update(clip_id, state=ClipState.WAITING, reason="", fraction=None)
                if self._is_shown(clip_id):
                    self._session.renew()
        self._pump()

    def cancel(self, ids: Iterable[int] | None = None) -> None:
        """Stop working on clips, waiting ones included; all of them by default."""
        for clip_id in list(self._clips.ids() if ids is None else ids):
            if clip_id not in self._clips:
                continue
            if (handle := self._running.get(clip_id)) is not None:
                self._pausing.discard(clip_id)
                handle.cancel()
            elif self._clips.entry(clip_id).state in (ClipState.WAITING, ClipState.PAUSED):
                self._clips.update(clip_id, state=ClipState.CANCELLED)
        if ids is None and self._collecting is not None:
            self._collecting.cancel()

    @property
    def n_unfinished(self) -> int:
        """Clips that wait or are being worked on."""
        return self._clips.count(ClipState.WAITING, ClipState.READING, ClipState.CLASSIFYING)

    @property
    def fractions(self) -> list[float]:
        """Share done of each clip that is being worked on, in [0, 1]."""
        return [self._clips.entry(clip_id).fraction or 0.0 for clip_id in self._running]

    @property
    def busy(self) -> bool:
        """Whether anything of the queue is running."""
        return bool(self._running) or self._collecting is not None

    def heard(self, clip_id: int) -> Heard | None:
        """Return what was heard in a clip, once it is done."""
        return self._memory.heard(clip_id)

    def failure(self, clip_id: int) -> str:
        """Return why a clip failed, in English for files."""
        return self._memory.failure(clip_id) or self._clips.entry(clip_id).reason

    # Filling ----------------------------------------------------------------------------------

    def _collected(self) -> None:
        self._collecting = None
        self.busy_changed.emit()

    def _add(self, found: Collected, select: bool, *, announce: bool = False) -> None:
        known = {self._clips.entry(i).path: i for i in self._clips.ids()}
        fresh = [path for path in found.paths if path not in known]
        added = self._clips.add(fresh)
        self._read_changed(known[path] for path in found.paths if path in known)
        for path in reversed(fresh[:8]):
            self._settings.remember_file(path)
        tell_collected(self._notifications, found, len(added), announce=announce)
        first = added[0] if added else next((known[p] for p in found.paths if p in known), None)
        nothing_is_shown = self._session.shown is None and not self._session.live
        if first is not None and (select or nothing_is_shown):
            self.selection_wanted.emit(first)
        self._pump()

    def _read_changed(self, ids: Iterable[int]) -> None:
        """Classify again what is not what it was when it was read, or could not be read."""
        for clip_id in ids:
            entry = self._clips.entry(clip_id)
            read = self._memory.stamp(clip_id)
            changed = read is not None and read != FileStamp.of(entry.path)
            if entry.state is ClipState.FAILED or changed:
                self._start_again(clip_id)

    def _select_near(self, row: int) -> None:
        ids = self._clips.ids()
        if ids:
            self.selection_wanted.emit(ids[min(row, len(ids) - 1)])
        else:
            self.select(None)

    # Showing ----------------------------------------------------------------------------------

    def _is_shown(self, clip_id: int) -> bool:
        shown = self._session.shown
        return shown is not None and shown.clip_id == clip_id

    def _show(self, clip_id: int) -> None:
        """Bring what is known of a clip to the page, and open it again if it was let go."""
        entry = self._clips.entry(clip_id)
        if (opened := self._memory.use(clip_id)) is not None:
            self._show_opened(clip_id, opened)
        elif entry.state in (ClipState.DONE, ClipState.CANCELLED, ClipState.PAUSED):
            self._open_again(clip_id, entry.path)
        if entry.state is ClipState.FAILED and not self._was_heard(clip_id):
            self._session.set_failure(self._session.ticket, entry.reason)

    def _show_opened(self, clip_id: int, opened: OpenedClip) -> None:
        ticket = self._session.ticket
        self._session.set_opened(ticket, opened)
        heard = self._memory.heard(clip_id)
        if heard is not None and not opened.is_recording:
            self._session.set_heard(ticket, heard)

    def _open_again(self, clip_id: int, path: Path) -> None:
        key, ticket = self._session.key, self._session.ticket
        self._opening = self._runner.submit(
            lambda context: jobs.open_clip(context, path, key),
            name=f"open {path.name}",
            on_success=functools.partial(self._reopened, clip_id, key, ticket),
            on_failure=lambda error: self._session.set_failure(
                ticket, reason_of(error, tr("Reading {file}", "what failed", file=path.name))
            ),
        )

    def _reopened(self, clip_id: int, key: ModelKey, ticket: int, opened: OpenedClip) -> None:
        if key != self._session.key or clip_id not in self._clips:
            return
        if self._memory.stamp(clip_id) not in (None, opened.stamp):
            self._start_again(clip_id)
            self._pump()
            return
        self._memory.keep_opened(clip_id, opened)
        if self._session.is_current(ticket) and self._is_shown(clip_id):
            self._show_opened(clip_id, opened)

    def _stop_opening(self) -> None:
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None

    # Working ----------------------------------------------------------------------------------

    def _pump(self) -> None:
        """Start the clip on the page if it waits, and one of the queue if none is running."""
        if self._runner.closed:
            return
        shown = self._session.shown
        current = None if shown is None else shown.clip_id
        if current is not None and current in self._clips:
            self._start_if_waiting(current)
        if any(clip_id != current for clip_id in self._running):
            return
        if current in self._running and not self._is_long(current):
            return
        if (waiting := self._clips.first_waiting()) is not None:
            self._start_if_waiting(waiting)

    def _is_long(self, clip_id: int | None) -> bool:
        opened = None if clip_id is None else self._memory.opened(clip_id)
        return opened is not None and opened.is_recording

    def _was_heard(self, clip_id: int) -> bool:
        """Whether some windows of a recording are known."""
        kept = self._timeline.kept(clip_id)
        return kept is not None and len(kept) > 0

    def _start_if_waiting(self, clip_id: int) -> bool:
        entry = self._clips.entry(clip_id)
        if entry.state is not ClipState.WAITING or clip_id in self._running:
            return False
        path, key = entry.path, self._session.key
        self._clips.update(clip_id, state=ClipState.READING, fraction=None)
        self._run(
            clip_id, self._runner, f"open {path.name}",
            lambda context: jobs.open_clip(context, path, key),
            lambda opened: self._on_opened(clip_id, key, opened),
        )  # fmt: skip
        self.busy_changed.emit()
        return True

    def _run(
        self,
        clip_id: int,
        runner: TaskRunner,
        name: str,
        job: TaskFunction,
        on_success: Callable[[Any], object],
        on_partial: Callable[[Any], object] | None = None,
    ) -> None:
        handle = runner.submit(
            job,
            name=name,
            on_progress=lambda progress: self._on_progress(clip_id, progress),
            on_success=on_success,
            on_partial=on_partial,
            on_failure=lambda error: self._on_failure(clip_id, error),
            on_cancelled=lambda: self._on_cancelled(clip_id, handle),
            on_finished=lambda: self._on_finished(clip_id, handle),
        )
        self._running[clip_id] = handle

    def _on_opened(self, clip_id: int, key: ModelKey, opened: OpenedClip) -> None:
        self._memory.keep_opened(clip_id, opened)
        self._clips.update(clip_id, state=ClipState.CLASSIFYING, duration=opened.info.duration)
        name = f"classify {opened.path.name}"
        heard = functools.partial(self._on_heard, clip_id, opened.is_recording)
        if opened.is_recording:
            plan = self._timeline.begin(clip_id, opened)
            self._run(
                clip_id, self._runner, name,
                lambda to: recording_jobs.hear_recording(to, opened.path, key, plan),
                heard, functools.partial(self._timeline.add, clip_id),
            )  # fmt: skip
        else:
            hear = functools.partial(jobs.hear_clip, opened=opened, key=key)
            self._run(clip_id, self._networks, name, hear, heard)
        shown = self._session.shown
        if shown is not None and shown.clip_id == clip_id and shown.opened is None:
            self._session.set_opened(self._session.ticket, opened)

    def _on_progress(self, clip_id: int, progress: Progress) -> None:
        if clip_id in self._clips and self._clips.entry(clip_id).state is ClipState.CLASSIFYING:
            self._clips.update(clip_id, fraction=progress.fraction)

    def _on_heard(self, clip_id: int, is_recording: bool, heard: Heard) -> None:
        self._memory.keep_heard(clip_id, heard)
        prediction = heard.prediction
        self._session.note_bundle(heard.bundle_sha256)
        self._clips.update(
            clip_id,
            state=ClipState.DONE,
            fraction=None,
            label=prediction.label,
            probability=prediction.probability,
            unknown=prediction.unknown,
            reason="",
        )
        if self._is_shown(clip_id) and not is_recording:
            self._session.set_heard(self._session.ticket, heard)

    def _on_failure(self, clip_id: int, error: BaseException) -> None:
        name = self._clips.entry(clip_id).name
        reason = reason_of(error, tr("Classifying {file}", file=name))
        self._memory.keep_failure(clip_id, error)
        self._clips.update(clip_id, state=ClipState.FAILED, reason=reason, fraction=None)
        if self._is_shown(clip_id) and not self._was_heard(clip_id):
            self._session.set_failure(self._session.ticket, reason)

    def _on_cancelled(self, clip_id: int, handle: TaskHandle) -> None:
        if self._running.get(clip_id) is handle and clip_id in self._clips:
            state = ClipState.PAUSED if clip_id in self._pausing else ClipState.CANCELLED
            self._clips.update(clip_id, state=state, fraction=None)
        self._pausing.discard(clip_id)

    def _on_finished(self, clip_id: int, handle: TaskHandle) -> None:
        if self._running.get(clip_id) is handle:
            del self._running[clip_id]
        self._pump()
        self.busy_changed.emit()

    def _start_over(self) -> None:
        """Classify everything again, with the bundle or device that was asked for."""
        self._stop_opening()
        for handle in self._running.values():
            handle.cancel()
        self._running.clear()
        self._memory.forget_results()
        self._timeline.forget_heard()
        for clip_id in self._clips.ids():
            if self._clips.entry(clip_id).state is not ClipState.CANCELLED:
                self._wait(clip_id)
        shown = self._session.shown
        if shown is not None:
            self._session.show_clip(shown.clip_id)
            self._show(shown.clip_id)
        self._pump()

    def _start_again(self, clip_id: int) -> None:
        """Forget what is known of one clip and let it wait for its turn."""
        if (handle := self._running.pop(clip_id, None)) is not None:
            handle.cancel()
        self._memory.forget(clip_id)
        self._wait(clip_id)
        if self._is_shown(clip_id):
            self._stop_opening()
            self._session.show_clip(clip_id)

    def _wait(self, clip_id: int) -> None:
        self._clips.update(
            clip_id, state=ClipState.WAITING, fraction=None, reason="", label="",
            probability=None, unknown=False,
        )  # fmt: skip
