"""The studies as the window knows them: the list, the one under way, the one looked at."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.models.study_records import RowWritten, StudyBegun, StudyEntry, StudyView, TrialShare
from app.words import mark
from core.progress import Progress

__all__ = ["LiveStudy", "StudyModel"]


@dataclass(frozen=True)
class LiveStudy:
    """The study under way.

    Attributes
    ----------
    doing : str
        What is being done, in words for people.
    fraction : float or None
        Share done of the study, or of what ``doing`` says before its first trial.
    shares : mapping
        Share done of each trial under way, by its identity.
    n_ended : int
        Trials that came to an end since it was begun or gone on with.
    began : float
        When the first of these trials began, s of a clock that never goes back; 0 before.
    stopping : bool
        It was asked to stop.
    """

    path: Path
    title: str
    doing: str = mark("getting ready")
    fraction: float | None = None
    shares: Mapping[str, float] = field(default_factory=dict)
    n_ended: int = 0
    began: float = 0.0
    stopping: bool = False
    device: str = ""
    executor: str = "local"


class StudyModel(QObject):
    """State of the Study page but for what is being set up; no widgets.

    Attributes
    ----------
    list_changed : Signal()
    live_changed : Signal()
        The study under way began, went on or ended.
    view_changed : Signal()
        What is looked at changed: another study, or a row more.
    """

    list_changed = Signal()
    live_changed = Signal()
    view_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[StudyEntry, ...] = ()
        self._loaded = False
        self._live: LiveStudy | None = None
        self._chosen: Path | None = None
        self._view: StudyView | None = None

    # The list ---------------------------------------------------------------------------------

    @property
    def entries(self) -> tuple[StudyEntry, ...]:
        """All studies, the one under way first."""
        return self._entries

    @property
    def loaded(self) -> bool:
        """Whether the list was read."""
        return self._loaded

    def set_entries(self, entries: Sequence[StudyEntry]) -> None:
        """Take the list; the study under way stays in it, though its file may not be there."""
        found, live = list(entries), self._live
        if live is not None:
            mine = [e for e in found if e.path == live.path] or [self._placeholder(live)]
            found = [*mine[:1], *(e for e in found if e.path != live.path)]
        self._entries, self._loaded = tuple(found), True
        self.list_changed.emit()

    def _placeholder(self, live: LiveStudy) -> StudyEntry:
        return self.entry(live.path) or StudyEntry(live.path)

    def entry(self, path: Path | None) -> StudyEntry | None:
        """Return a study of the list."""
        return next((entry for entry in self._entries if entry.path == path), None)

    # What is looked at ------------------------------------------------------------------------

    @property
    def chosen(self) -> Path | None:
        """The study that is looked at."""
        return self._chosen

    @property
    def chosen_entry(self) -> StudyEntry | None:
        """Its row in the list."""
        return self.entry(self._chosen)

    @property
    def view(self) -> StudyView | None:
        """It closely; None until that was read."""
        return self._view

    @property
    def live_is_chosen(self) -> bool:
        """Whether the study under way is looked at."""
        return self._live is not None and self._live.path == self._chosen

    def choose(self, path: Path | None) -> None:
        """Look at a study; None looks at none."""
        if path != self._chosen:
            self._chosen, self._view = path, None
            self.view_changed.emit()

    def set_view(self, view: StudyView) -> None:
        """Take what was read of a study; only its counts if another is looked at by now."""
        self._count(view)
        if view.path == self._chosen:
            self._view = view
            self.view_changed.emit()

    def _count(self, view: StudyView) -> None:
        """Keep the list's figures of a study in step with its rows."""
        self._entries = tuple(
            replace(
                entry,
                study=view.study,
                n_trials=len(view.trials),
                n_done=view.count("done"),
                n_failed=view.count("failed"),
            )
            if entry.path == view.path
            else entry
            for entry in self._entries
        )
        self.list_changed.emit()

    # The one under way ------------------------------------------------------------------------

    @property
    def live(self) -> LiveStudy | None:
        """The study under way."""
        return self._live

    def begin(self, entry: StudyEntry, title: str) -> None:
        """Note that a study was asked for, and look at it."""
        self._live = LiveStudy(entry.path, title)
        others = [each for each in self._entries if each.path != entry.path]
        self.set_entries([entry, *others])
        if self._chosen != entry.path:
            self._chosen, self._view = entry.path, None
        self.live_changed.emit()
        self.view_changed.emit()

    def note_begun(self, begun: StudyBegun) -> None:
        """Note what it runs on."""
        self._change(device=begun.device, executor=begun.executor)

    def note_progress(self, progress: Progress) -> None:
        """Note how far it is."""
        self._change(doing=progress.message or mark("going on"), fraction=progress.fraction)

    def note_share(self, told: TrialShare) -> None:
        """Note how far a trial is."""
        if self._live is not None:
            shares = {**self._live.shares, told.identity: told.share}
            self._change(shares=shares, began=self._live.began or time.monotonic())

    def note_row(self, written: RowWritten) -> None:
        """Note that a trial ended."""
        if self._live is not None:
            shares = {k: v for k, v in self._live.shares.items() if k != written.identity}
            self._change(shares=shares, n_ended=self._live.n_ended + 1)

    def note_stopping(self) -> None:
        """Note that it was asked to stop."""
        self._change(stopping=True)

    def end(self) -> None:
        """Note that it is over."""
        self._live = None
        self.live_changed.emit()

    @property
    def seconds_left(self) -> float | None:
        """What is left of the study under way, s; None while there is nothing to reckon from."""
        live, view = self._live, self._view
        if live is None or view is None or view.path != live.path:
            return None
        if live.executor != "local":
            return self._by_the_clock(live, view)
        if view.seconds_left is None:
            return None
        gone = sum(view.by_trial.get(key, 0.0) * share for key, share in live.shares.items())
        return max(view.seconds_left - gone, 0.0)

    @staticmethod
    def _by_the_clock(live: LiveStudy, view: StudyView) -> float | None:
        """Go by the trials that ended since it began: several are under way at a time."""
        if not live.n_ended or not live.began:
            return None
        left = sum(trial.status != "done" for trial in view.trials)
        return left * (time.monotonic() - live.began) / live.n_ended

    def _change(self, **changes: object) -> None:
        if self._live is not None:
            self._live = replace(self._live, **changes)  # type: ignore[arg-type]
            self.live_changed.emit()
