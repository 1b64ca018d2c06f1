"""Carry out what is left of a study, and keep a row a trial."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from core.progress import CancelToken, ProgressCallback, check_cancelled, report
from core.studies.executors.base import Executor
from core.studies.executors.local import LocalExecutor
from core.studies.plan import StudyPlan
from core.studies.reuse import equal_results
from core.studies.source import features_of, forget_sources, read_source
from core.studies.store import FILE, StudyRow, StudyStore
from core.studies.trial import StudyTrial
from core.studies.work import Workplace
from core.training.checkpoint import remove_checkpoints
from core.training.contents import compare_contents
from core.training.files import remove_folder

__all__ = ["CHECKPOINTS", "run_study"]

CHECKPOINTS = "trials"
"""Folder of what trials under way leave, beside the study's file."""
CLIPS = "clips.json"
"""File that tells what the clips of a study hold."""

OnRow = Callable[[StudyRow], None]


def run_study(
    plan: StudyPlan,
    place: Workplace,
    out: Path,
    *,
    executor: Executor | None = None,
    reuse: Sequence[Path] = (),
    progress: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    on_row: OnRow | None = None,
) -> list[StudyRow]:
    """Run a study, or go on with one that was stopped at any moment.

    Trials that are done are not carried out again; those that failed are tried once more.

    Parameters
    ----------
    place : Workplace
        Where the clips are, and what does not change a result. A trial that was stopped goes on
        from its last epoch, from checkpoints below ``out``.
    out : Path
        Folder of the study.
    executor : Executor, optional
        Computes here, one trial after another, if not given.
    reuse : sequence of Path
        Folders of other studies: trials that they have carried out are taken over.
    on_row : callable, optional
        Told of each trial when its row is written.

    Returns
    -------
    list of StudyRow
        All of the plan, in its order.

    Raises
    ------
    ParameterError
        ``out`` holds another study, or one of a newer version; or a clip is no longer what it was.
    DatasetError
        The clips are not there, are other ones, or cannot be decoded.
    SonolensError
        ``out`` cannot be written to, another process runs this study, or the executor cannot work.
    OperationCancelled
        ``cancel`` was set. Finished rows are kept, here as above.
    """
    executor = executor if executor is not None else LocalExecutor()
    if place.checkpoints is None:
        place = replace(place, checkpoints=(out / CHECKPOINTS).absolute())
    with _fresh_sources(), StudyStore(out / FILE, plan) as store:
        rows = {row.trial.identity: row for row in store.rows()}
        left = [trial for trial in plan.trials if rows[trial.identity].status != "done"]
        for trial, taken in equal_results(left, reuse):
            rows[trial.identity] = store.write(trial, taken)
            if on_row is not None:
                on_row(rows[trial.identity])
        left = [trial for trial in left if rows[trial.identity].status != "done"]
        if left:
            _compute_features(left, place, progress, cancel)
            compare_contents(out / CLIPS, read_source(place.source), cancel)
        shares = _Shares(len(plan.trials), len(left), progress)
        shares.tell("")
        found = executor.run(left, place, cancel=cancel, on_share=shares.note)
        with contextlib.closing(found):
            for trial, result in found:
                row = store.write(trial, result)
                rows[trial.identity] = row
                _remove_checkpoints(place, trial)
                shares.finish(trial)
                if on_row is not None:
                    on_row(row)
        check_cancelled(cancel)
    return [rows[trial.identity] for trial in plan.trials]


@contextlib.contextmanager
def _fresh_sources() -> Iterator[None]:
    """Hold no clips from before the block, and none after it."""
    forget_sources()
    try:
        yield
    finally:
        forget_sources()


def _compute_features(
    trials: list[StudyTrial],
    place: Workplace,
    progress: ProgressCallback | None,
    cancel: CancelToken | None,
) -> None:
    """Put the inputs of all trials into the cache, the first trial's last: it is held."""
    forms = {trial.features.model_dump_json(): trial for trial in reversed(trials)}
    inputs = features_of(place.source, place.cache_dir)
    for trial in forms.values():
        inputs.read(trial.data, trial.features, progress=progress, cancel=cancel)


def _remove_checkpoints(place: Workplace, trial: StudyTrial) -> None:
    if place.checkpoints is not None:
        folder = place.checkpoints / trial.identity[:16]
        remove_checkpoints(folder)
        remove_folder(folder)
        with contextlib.suppress(OSError):
            place.checkpoints.rmdir()


class _Shares:
    """How much of a study is done, trials under way counted by their share."""

    def __init__(self, n_trials: int, n_left: int, progress: ProgressCallback | None) -> None:
        self._n_trials = n_trials
        self._done = n_trials - n_left
        self._progress = progress
        self._under_way: dict[str, float] = {}

    def note(self, trial: StudyTrial, share: float) -> None:
        """Take note of a trial under way."""
        self._under_way[trial.identity] = share
        self.tell(_named(trial))

    def finish(self, trial: StudyTrial) -> None:
        """Take note of a trial that is over."""
        self._under_way.pop(trial.identity, None)
        self._done += 1
        self.tell(_named(trial))

    def tell(self, message: str) -> None:
        """Report."""
        done = self._done + sum(self._under_way.values())
        report(self._progress, done, self._n_trials, message)


def _named(trial: StudyTrial) -> str:
    blocks = "" if trial.how == "whole" else f", {trial.how} {trial.blocks}"
    return f"{trial.architecture}{blocks}, fold {trial.fold}, seed {trial.seed}"
