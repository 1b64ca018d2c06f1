"""What carries out studies, lists, opens, saves and removes them, on workers.

Every heavy import lies inside a function. No Qt.
"""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.jobs import Context, device_words
from app.models.study_records import (
    RowWritten,
    StudyBegun,
    StudyChoices,
    StudyEntry,
    StudyView,
    TrialShare,
)
from app.native import give_way, keep_freed_memory
from app.output_files import open_text, part_file
from app.study_files import read_choices, remember_times, write_choices
from app.study_setup_jobs import device_key, plan_of, source_of, times_of
from app.study_views import entry_of, view_of
from app.words import mark, tr
from core.errors import OperationCancelled, SonolensError
from core.progress import CancelToken, Progress

if TYPE_CHECKING:
    from core.studies.executors.base import Executor, Found, OnTrialShare
    from core.studies.plan import StudyPlan
    from core.studies.store import StudyRow
    from core.studies.trial import StudyTrial
    from core.studies.work import Workplace

__all__ = [
    "list_studies",
    "read_study_view",
    "remove_study",
    "run",
    "save_figure",
    "save_report",
    "save_rows",
    "unused_folder",
]

_SHARES_S = 0.2


def unused_folder(name: str) -> Path:
    """Path for a new study that nothing has: the name, or the name with a number."""
    folder, number = paths.studies_folder() / name, 1
    while folder.exists():
        number += 1
        folder = folder.with_name(f"{name}-{number}")
    return folder


# Looking ----------------------------------------------------------------------------------------


def list_studies(context: Context, folder: Path, others: Sequence[Path]) -> list[StudyEntry]:
    """All studies in a folder, and others that are still there; the latest first."""
    from app.warm_up import import_torch

    import_torch()
    from core.studies.store import FILE

    with contextlib.suppress(OSError):
        others = [*sorted(folder.iterdir()), *others]
    entries = []
    for each in dict.fromkeys(others):
        context.cancel.raise_if_cancelled()
        if (each / FILE).is_file():
            entries.append(entry_of(each))
    return sorted(entries, key=lambda entry: -entry.updated)


def read_study_view(context: Context, folder: Path) -> StudyView:
    """One study with its table and figure, also while it is carried out.

    Raises
    ------
    SonolensError
        There is none, or it cannot be read.
    """
    from app.warm_up import import_torch

    import_torch()
    from core.studies.store import FILE, read_study

    plan, rows = read_study(folder / FILE)
    context.cancel.raise_if_cancelled()
    choices = read_choices(folder)
    return view_of(folder, plan, rows, times_of(choices.device if choices else "auto"))


def remove_study(context: Context, folder: Path) -> None:
    """Delete what a study wrote; other files in its folder stay.

    Raises
    ------
    SonolensError
        Another process carries it out.
    OSError
        It cannot be deleted.
    """
    import filelock

    from app.study_files import CHOICES
    from core.studies.report import REPORT_FILES
    from core.studies.run import CHECKPOINTS, CLIPS
    from core.studies.store import FILE

    lock = filelock.FileLock(folder / f"{FILE}.lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise SonolensError(
            tr("{folder}: another process carries this study out", folder=folder.name)
        ) from None
    try:
        context.cancel.raise_if_cancelled()
        for name in (FILE, CHOICES, CLIPS, *REPORT_FILES):
            (folder / name).unlink(missing_ok=True)
        if (folder / CHECKPOINTS).is_dir():
            shutil.rmtree(folder / CHECKPOINTS)
    finally:
        lock.release()
    (folder / f"{FILE}.lock").unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        folder.rmdir()


# Carrying out -----------------------------------------------------------------------------------


def run(context: Context, folder: Path, choices: StudyChoices | None) -> Path:
    """Begin a study, or go on with one, and write its report.

    The partial results are `StudyBegun`, then `TrialShare` and `RowWritten` as they come.

    Parameters
    ----------
    choices : StudyChoices or None
        Of a new study; None goes on with the one that is there.

    Raises
    ------
    ParameterError, SonolensError, OperationCancelled
        As `core.studies.run.run_study`; rows that are written stay.
    """
    from app.warm_up import import_torch

    context.progress(Progress(0, 0, mark("getting ready")))
    give_way()
    import_torch()
    from core.models.device import resolve_device
    from core.studies.run import run_study
    from core.studies.store import FILE, StudyStore
    from core.studies.work import Workplace

    keep_freed_memory()
    if choices is None:
        choices, plan, files = _begun(folder)
    else:
        plan, files = plan_of(choices)
        with StudyStore(folder / FILE, plan):
            write_choices(folder, choices)
    context.cancel.raise_if_cancelled()
    place = Workplace(
        source=source_of(choices),
        weights=tuple(files.items()),
        device=choices.device,
        cache_dir=paths.cache_dir(),
    )
    device = device_key(choices.device)
    said = device_words(resolve_device(choices.device))
    context.partial(StudyBegun(folder, said, choices.executor))
    try:
        rows = run_study(
            plan,
            place,
            folder,
            executor=_Watched(_executor(choices), context),
            progress=context.progress,
            cancel=context.cancel,
            on_row=lambda row: context.partial(RowWritten(row.trial.identity, row.status)),
        )
    finally:
        _remember(folder, device, choices)
    context.progress(Progress(0, 0, mark("writing the report")))
    _write_report(folder, plan, rows)
    return folder


def _begun(folder: Path) -> tuple[StudyChoices, StudyPlan, dict[str, Path]]:
    """Choices and plan of a study that is there; its rows say what the plan was."""
    from core.studies.plan import StudyPlan
    from core.studies.store import FILE, read_study

    choices = read_choices(folder)
    if choices is None:
        raise SonolensError(
            tr(
                "{folder}: was not begun in the window; the command it was begun with goes on",
                folder=folder.name,
            )
        )
    said, rows = read_study(folder / FILE)
    plan = StudyPlan(
        study=said["study"],
        dataset=said["dataset"],
        layout=said["layout"],
        data=said["data"],
        n_clips=said["clips"],
        n_classes=said["classes"],
        split=said["split"],
        split_description=said["split_description"],
        trials=tuple(row.trial for row in rows),
    )
    wanted = {trial.start.name: trial.start.sha256 for trial in plan.trials if trial.start.sha256}
    there = (Path(start) for start in choices.starts.values())
    return choices, plan, {wanted[p.name]: p.absolute() for p in there if p.name in wanted}


def _executor(choices: StudyChoices) -> Executor:
    if choices.executor == "ray":
        from core.studies.executors.ray_cluster import RayExecutor

        return RayExecutor(choices.address or None)
    from core.studies.executors.local import LocalExecutor

    return LocalExecutor()


class _Watched:
    """Another executor whose trials under way are told of a few times a second."""

    def __init__(self, inner: Executor, context: Context) -> None:
        self.name = inner.name
        self._inner = inner
        self._context = context
        self._told: dict[str, float] = {}

    def run(
        self,
        trials: Sequence[StudyTrial],
        place: Workplace,
        *,
        cancel: CancelToken | None = None,
        on_share: OnTrialShare | None = None,
    ) -> Generator[Found, None, None]:
        """Give what the other gives."""

        def tell(trial: StudyTrial, share: float) -> None:
            now = time.monotonic()
            if now - self._told.get(trial.identity, -_SHARES_S) >= _SHARES_S:
                self._told[trial.identity] = now
                self._context.partial(TrialShare(trial.identity, share))
            if on_share is not None:
                on_share(trial, share)

        yield from self._inner.run(trials, place, cancel=cancel, on_share=tell)


def _remember(folder: Path, device: str, choices: StudyChoices) -> None:
    """Keep how long this machine's trials took, for the next study."""
    from core.studies.estimate import paces_of
    from core.studies.store import FILE, read_study

    if choices.executor != "local":
        return
    with contextlib.suppress(SonolensError, OperationCancelled):
        plan, rows = read_study(folder / FILE)
        paces = paces_of(rows, int(plan["clips"]))
        remember_times(device, {name: (p.seconds, p.n_trials) for name, p in paces.items()})


def _write_report(folder: Path, plan: StudyPlan, rows: Sequence[StudyRow]) -> None:
    from core.studies.report import write_report

    write_report(plan.to_json(), rows, folder)


# Saving -----------------------------------------------------------------------------------------


def save_rows(context: Context, folder: Path, path: Path) -> None:
    """Write a line a trial as CSV.

    Raises
    ------
    SonolensError, OSError
    """
    from core.studies.report import rows_csv
    from core.studies.store import FILE, read_study

    _, rows = read_study(folder / FILE)
    with open_text(path) as stream:
        stream.write(rows_csv(rows))
        context.cancel.raise_if_cancelled()


def save_figure(context: Context, folder: Path, path: Path) -> None:
    """Draw the figure as PNG or SVG, by the name's ending; PNG for any other.

    Raises
    ------
    SonolensError, OSError
    """
    from core.studies.figures import figure_bytes, figure_of
    from core.studies.store import FILE, read_study
    from core.studies.summary import summarise_study

    plan, rows = read_study(folder / FILE)
    form = "svg" if path.suffix.lower() == ".svg" else "png"
    content = figure_bytes(figure_of(plan, summarise_study(plan, rows)), form)
    with part_file(path) as part:
        part.write_bytes(content)
        context.cancel.raise_if_cancelled()


def save_report(context: Context, folder: Path, path: Path) -> None:
    """Write the report as one HTML file.

    Raises
    ------
    SonolensError, OSError
    """
    from core.studies.figures import figure_bytes, figure_of
    from core.studies.report import report_page
    from core.studies.store import FILE, read_study
    from core.studies.summary import summarise_study

    plan, rows = read_study(folder / FILE)
    summary = summarise_study(plan, rows)
    svg = figure_bytes(figure_of(plan, summary), "svg")
    with open_text(path) as stream:
        stream.write(report_page(plan, rows, summary, svg))
        context.cancel.raise_if_cancelled()
