"""The trainings as the window knows them: the list, the one under way, the one looked at."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.models.training_records import EpochSeen, Machine, RunDetails, RunRow, Vitals
from app.reasons import said
from app.words import listed, mark, tr
from core.progress import Progress
from core.results import EpochMetrics

__all__ = ["LiveRun", "TrainingRunModel", "row_text"]

_EPOCHS_TIMED = 5


@dataclass(frozen=True)
class LiveRun:
    """The training under way.

    Attributes
    ----------
    doing : str
        What is being done, in words for people.
    fraction : float or None
        Share done of what ``doing`` says, in [0, 1]; None while it is not known.
    trial, epoch, n_epochs : int
        The network and the epoch under way: the network counted from 0, the epoch from 1, or 0
        before the first step.
    seconds_left : float or None
        None while there is nothing to reckon from.
    ending : str
        ``"stop"`` or ``"cancel"`` once it was asked to end; else empty.
    """

    path: Path
    title: str
    doing: str = mark("getting ready")
    fraction: float | None = None
    trial: int = 0
    epoch: int = 0
    n_epochs: int = 0
    seconds_left: float | None = None
    ending: str = ""
    machine: Machine | None = None
    vitals: Vitals | None = None
    waiting: float | None = None
    notices: tuple[str, ...] = ()


class TrainingRunModel(QObject):
    """State of the Train page; no widgets.

    Attributes
    ----------
    runs_changed : Signal()
        The list is another.
    live_changed : Signal()
        The training under way began, went on or ended.
    details_changed : Signal()
        What is looked at changed: another run or network, or an epoch more.
    """

    runs_changed = Signal()
    live_changed = Signal()
    details_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[RunRow, ...] = ()
        self._loaded = False
        self._live: LiveRun | None = None
        self._seen: dict[int, tuple[EpochMetrics, ...]] = {}
        self._done: set[int] = set()
        self._first: tuple[float, float] | None = None
        self._steps: Progress | None = None
        self._chosen: Path | None = None
        self._details: RunDetails | None = None
        self._trial: int | None = None

    # The list ---------------------------------------------------------------------------------

    @property
    def runs(self) -> tuple[RunRow, ...]:
        """All trainings, the one under way first."""
        return self._runs

    @property
    def loaded(self) -> bool:
        """Whether the list was read."""
        return self._loaded

    def set_runs(self, runs: Sequence[RunRow]) -> None:
        """Take the list; the training under way stays in it, though its folder may not be there."""
        found = list(runs)
        live = self._live
        if live is not None:
            mine = [row for row in found if row.path == live.path]
            mine = mine or [RunRow(live.path, live.title, "running")]
            found = [replace(mine[0], status="running"), *(r for r in found if r.path != live.path)]
        self._runs, self._loaded = tuple(found), True
        self.runs_changed.emit()

    def row(self, path: Path | None) -> RunRow | None:
        """Return a training of the list."""
        return next((row for row in self._runs if row.path == path), None)

    # What is looked at ------------------------------------------------------------------------

    @property
    def chosen(self) -> Path | None:
        """The training that is looked at."""
        return self._chosen

    @property
    def chosen_row(self) -> RunRow | None:
        """Its row in the list."""
        return self.row(self._chosen)

    @property
    def details(self) -> RunDetails | None:
        """It closely; None until that was read."""
        return self._details

    @property
    def live_is_chosen(self) -> bool:
        """Whether the training under way is looked at."""
        return self._live is not None and self._live.path == self._chosen

    def choose(self, path: Path | None) -> None:
        """Look at a training."""
        if path == self._chosen:
            return
        self._chosen, self._details, self._trial = path, None, None
        self.details_changed.emit()

    def set_details(self, details: RunDetails) -> None:
        """Take what was read of a training; dropped if another is looked at by now."""
        if details.path != self._chosen:
            return
        if self.live_is_chosen:
            histories = dict(details.histories)
            for trial, seen in self._seen.items():
                before = (m for m in histories.get(trial, ()) if m.epoch < seen[0].epoch)
                histories[trial] = (*before, *seen)
            done = details.finished | self._done
            details = replace(details, histories=histories, finished=frozenset(done))
        self._details = details
        self.details_changed.emit()

    @property
    def trial(self) -> int:
        """The network whose epochs are shown: the one chosen, else the latest with epochs."""
        if self._trial is not None:
            return self._trial
        if self.live_is_chosen and self._live is not None and self._live.epoch:
            return self._live.trial
        histories = self._details.histories if self._details is not None else {}
        return max(histories, default=0)

    def choose_trial(self, trial: int | None) -> None:
        """Look at one network; None follows the training."""
        self._trial = trial
        self.details_changed.emit()

    @property
    def history(self) -> tuple[EpochMetrics, ...]:
        """Epochs of the network that is looked at."""
        return tuple(self._details.histories.get(self.trial, ())) if self._details else ()

    # The one under way ------------------------------------------------------------------------

    @property
    def live(self) -> LiveRun | None:
        """The training under way."""
        return self._live

    def begin(self, path: Path, title: str) -> None:
        """Note that a training was asked for, and look at it."""
        self._live = LiveRun(path, title)
        self._seen, self._done = {}, set()
        self._first = self._steps = None
        self.set_runs([row for row in self._runs if row.path != path] + self._as_list(path))
        self._chosen, self._details, self._trial = path, None, None
        self.live_changed.emit()
        self.details_changed.emit()

    def _as_list(self, path: Path) -> list[RunRow]:
        row = self.row(path)
        return [] if row is None else [row]

    def set_machine(self, machine: Machine, n_epochs: int) -> None:
        """Note what it runs on, and how many epochs a network gets."""
        self._change(machine=machine, n_epochs=n_epochs)

    def set_vitals(self, vitals: Vitals) -> None:
        """Note how it fares."""
        self._change(vitals=vitals)

    def set_progress(self, progress: Progress) -> None:
        """Note how far it is."""
        if self._live is None:
            return
        changes: dict[str, object] = {"doing": progress.message, "fraction": progress.fraction}
        n_epochs = self._live.n_epochs
        if progress.message.startswith("member ") and n_epochs and progress.fraction is not None:
            self._steps = progress
            at = min(progress.done, progress.total - 1e-9)
            changes |= {
                "trial": int(at // n_epochs),
                "epoch": int(at % n_epochs) + 1,
                "seconds_left": self._seconds_left(progress),
            }
        self._change(**changes)

    def note_epoch(self, seen: EpochSeen) -> None:
        """Take one more epoch."""
        if self._live is None:
            return
        metrics = seen.metrics
        before = (m for m in self._seen.get(seen.trial, ()) if m.epoch < metrics.epoch)
        self._seen[seen.trial] = (*before, metrics)
        if metrics.epoch >= metrics.n_epochs:
            self._done.add(seen.trial)
        left = None if self._steps is None else self._seconds_left(self._steps)
        self._change(waiting=metrics.waiting, seconds_left=left)
        if self._details is not None and self.live_is_chosen:
            self.set_details(self._details)

    def note(self, text: str) -> None:
        """Take a sentence about what went otherwise than planned."""
        if self._live is not None:
            self._change(notices=(*self._live.notices, text))

    def set_ending(self, ending: str) -> None:
        """Note that it was asked to end."""
        self._change(ending=ending)

    def end(self) -> None:
        """Note that it is over."""
        self._live = None
        self.live_changed.emit()

    def _change(self, **changes: object) -> None:
        if self._live is not None:
            self._live = replace(self._live, **changes)  # type: ignore[arg-type]
            self.live_changed.emit()

    def _seconds_left(self, progress: Progress) -> float | None:
        """Reckon from the last epochs; before the first, from the steps since the beginning."""
        left = max(progress.total - progress.done, 0.0)
        timed = [m.seconds for trial in sorted(self._seen) for m in self._seen[trial]]
        if timed:
            return left * statistics.median(timed[-_EPOCHS_TIMED:])
        now = time.monotonic()
        if self._first is None:
            self._first = (progress.done, now)
            return None
        done, since = progress.done - self._first[0], now - self._first[1]
        return left * since / done if done > 0 and since > 1.0 else None


def row_text(row: RunRow, live: LiveRun | None) -> str:
    """Say in words how far a training is: the second line of its row.

    Parameters
    ----------
    live : LiveRun or None
        The training under way, if it is this one.
    """
    if live is not None:
        return _live_text(live, row.n_trials > 1)
    done, several = row.epochs_done, row.n_trials > 1
    if row.status == "running":
        return tr("another process trains it")
    if row.status == "finished":
        installed = tr("installed") if row.bundle else tr("not installed")
        return listed((_finished_text(row), installed))
    if row.status == "failed":
        return tr("failed: {reason}", reason=row.reason) if row.reason else tr("failed")
    if several and done:
        return tr("can be resumed, {done} of {total} epochs", done=done, total=row.n_epochs)
    return (
        tr("can be resumed from epoch {epoch}", epoch=done + 1)
        if done
        else tr("can be begun again")
    )


def _finished_text(row: RunRow) -> str:
    if not row.kept_early:
        return tr("done")
    done = row.epochs_done
    if row.n_trials > 1:
        return tr("stopped after {done} of {total} epochs, kept", done=done, total=row.n_epochs)
    return tr("stopped at epoch {epoch}, kept", epoch=done)


def _live_text(live: LiveRun, several: bool) -> str:
    if live.ending == "cancel":
        return tr("cancelling …")
    if not live.epoch:
        share = "" if live.fraction is None else f" {live.fraction * 100:.0f} %"
        return f"{said(tr(live.doing))}{share}"
    if live.ending == "stop":
        return tr("stops after epoch {epoch}", epoch=live.epoch)
    epoch = tr("epoch {epoch} of {total}", epoch=live.epoch, total=live.n_epochs)
    return listed((tr("member {number}", number=live.trial + 1), epoch)) if several else epoch
