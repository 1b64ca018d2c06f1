"""What setting up a study asks of workers: the clips, the plan and its time.

Every heavy import lies inside a function. No Qt.
"""

from __future__ import annotations

import functools
import importlib.util
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.jobs import Context
from app.models.study_catalogue import words_of
from app.models.study_records import PlanView, StudyChoices, StudyClips
from app.reasons import said
from app.study_files import Times, read_times, remember_times
from app.words import mark, tr
from core.errors import ParameterError, SonolensError
from core.progress import Progress

if TYPE_CHECKING:
    from core.datasets.manifest import DatasetManifest
    from core.studies.plan import StudyPlan
    from core.studies.source import DataSource
    from core.studies.trial import Start
    from core.training.recipe import Recipe

__all__ = [
    "device_key",
    "look_at_clips",
    "measure",
    "plan_of",
    "plan_study",
    "ray_problem",
    "source_of",
    "times_of",
]


def ray_problem() -> str:
    """Why a Ray cluster cannot be used; empty where it can."""
    if importlib.util.find_spec("ray") is not None:
        return ""
    return tr("Ray is not installed; install it with: pip install 'sonolens[cluster]'")


# Clips ------------------------------------------------------------------------------------------


class _Held:
    """The clips that were looked at last, so that each change of the plan need not read them."""

    source: DataSource | None = None
    manifest: DatasetManifest | None = None


def look_at_clips(context: Context, path: Path, layout: str) -> StudyClips:
    """Find out what clips there are and how they would be held out, without decoding any.

    Raises
    ------
    DatasetError, ParameterError
        They cannot be read, or not be divided.
    """
    from app.warm_up import import_torch

    context.progress(Progress(0, 0, tr("looking into {name}", name=path.name)))
    import_torch()
    from core.datasets.detect import detect_layout
    from core.datasets.splits import splits_of
    from core.studies.source import DataSource

    chosen, reason = layout, tr("as you chose")
    if layout == "auto":
        found = detect_layout(path)
        chosen, reason = found.layout, said(found.reason)
    source = DataSource(path.absolute(), chosen)
    manifest = _read(source)
    context.cancel.raise_if_cancelled()
    splits = splits_of(manifest)
    return StudyClips(
        path=path,
        layout=chosen,
        reason=reason,
        name=manifest.name,
        n_clips=len(manifest.clips),
        n_classes=len(manifest.labels),
        folds=tuple(fold.name for fold in splits.folds),
        division=said(splits.description),
    )


def _read(source: DataSource) -> DatasetManifest:
    from core.training.data import read_clips

    manifest = read_clips(source.config())
    _Held.source, _Held.manifest = source, manifest
    return manifest


def source_of(choices: StudyChoices) -> DataSource:
    """Where the clips of a study are.

    Raises
    ------
    ParameterError
        None were chosen.
    """
    from core.studies.source import DataSource

    if not choices.data:
        raise ParameterError("data", tr("choose a folder of labelled clips, or a table of them"))
    return DataSource(Path(choices.data).expanduser().absolute(), choices.layout)


# The plan ---------------------------------------------------------------------------------------


def plan_study(context: Context, choices: StudyChoices) -> PlanView:
    """Check choices, count their trials, and reckon their time from what was timed before.

    Raises
    ------
    ParameterError
        A choice cannot be used; it is named.
    SonolensError
        The clips cannot be read, or the folder holds what is no study.
    """
    from app.warm_up import import_torch

    import_torch()
    from core.studies.estimate import Pace, estimate_study
    from core.studies.store import FILE, StudyRow, read_study

    plan, _ = plan_of(choices)
    context.cancel.raise_if_cancelled()
    rows = [StudyRow(trial) for trial in plan.trials]
    path = Path(choices.out).expanduser() / FILE
    if choices.out and path.is_file():
        begun, there = read_study(path)
        if begun.get("identity") != plan.identity:
            raise ParameterError(
                "out",
                tr(
                    "{folder} holds another study; choose another folder",
                    folder=path.parent.name,
                ),
            )
        rows = there
    times = times_of(choices.device)
    paces = {name: Pace(*pair) for name, pair in times.items()}
    found = estimate_study(rows, plan.n_clips, paces)
    return PlanView(
        factors=_factors(plan, choices),
        n_trials=len(rows),
        n_done=len(rows) - found.n_left,
        seconds=found.seconds,
        unknown=found.unknown,
        basis=found.basis,
        epochs=tuple(sorted({trial.recipe.epochs for trial in plan.trials})),
    )


def plan_of(choices: StudyChoices) -> tuple[StudyPlan, dict[str, Path]]:
    """Make the plan, and say where the files of weights in it are, by their SHA-256.

    Raises
    ------
    ParameterError, SonolensError
        As `plan_study`.
    """
    from core.studies.plan import StudyOptions, make_plan
    from core.training.data import paper_features

    source = source_of(choices)
    if not choices.architectures:
        raise ParameterError("architectures", tr("choose a network at least"))
    if choices.executor == "ray" and (problem := ray_problem()):
        raise ParameterError("executor", problem)
    manifest = _Held.manifest
    if manifest is None or _Held.source != source:
        manifest = _read(source)
    starts, files = _starts(choices)
    recipe, random_recipe = _recipes(choices)
    if all(start.name == "random" for start in starts.values()):
        recipe = random_recipe
    options = StudyOptions(
        architectures=choices.architectures,
        starts=starts,
        recipe=recipe,
        random_recipe=random_recipe,
        seeds=tuple(range(choices.seeds)),
        folds=choices.folds,
        blocks=choices.blocks if words_of(choices.study).of_blocks else (),
        features=paper_features(manifest.layout),
    )
    return make_plan(choices.study, manifest, options), files


def _starts(choices: StudyChoices) -> tuple[dict[str, Start], dict[str, Path]]:
    from core.studies.trial import Start

    starts: dict[str, Start] = {}
    files: dict[str, Path] = {}
    for name in choices.architectures:
        said = choices.start_of(name)
        if said in {"pretrained", "random"}:
            starts[name] = Start(said)
            continue
        path = Path(said).absolute()
        try:
            status = path.stat()
            digest = _sha256(path, status.st_size, status.st_mtime_ns)
        except OSError as error:
            reason = (error.strerror or tr("cannot be read")).lower()
            raise ParameterError("init", f"{path.name}: {reason}") from error
        starts[name] = Start(path.name, digest, choices.partial)
        files[digest] = path
    return starts, files


@functools.lru_cache(maxsize=16)
def _sha256(path: Path, _size: int, _changed: int) -> str:
    from core.files import sha256_of

    return sha256_of(path)


def _recipes(choices: StudyChoices) -> tuple[Recipe, Recipe]:
    """Choose the settings of trained and of random starts; the paper has one for each."""
    from core.training.config_file import checked_config

    of_random = "paper-random" if choices.recipe == "paper-pretrained" else choices.recipe
    found = [
        checked_config(
            {"data": choices.data, "recipe": name, "epochs": choices.epochs or None}
        ).effective_recipe
        for name in (choices.recipe, of_random)
    ]
    return found[0], found[1]


_NOUNS = {
    "pretraining": "starts",
    "weight-change": "starts",
    "resolutions": "inputs",
    "representations": "inputs",
}
_FACTORS = {
    "depths": mark("depths", "a factor"),
    "starts": mark("starts", "a factor"),
    "inputs": mark("inputs", "a factor"),
    "settings": mark("settings", "a factor"),
}
_OF_NETWORKS = {
    "depths": mark("network and depths", "a factor"),
    "starts": mark("network and starts", "a factor"),
    "inputs": mark("network and inputs", "a factor"),
    "settings": mark("network and settings", "a factor"),
}


def _factors(plan: StudyPlan, choices: StudyChoices) -> tuple[tuple[int, str], ...]:
    """Take the number of trials apart; factors of 1 are left out."""
    trials = plan.trials
    noun = "depths" if words_of(choices.study).of_blocks else _NOUNS.get(choices.study, "settings")
    n_folds = len({trial.fold for trial in trials})
    n_seeds = len({trial.seed for trial in trials})
    kinds = Counter(trial.architecture for trial in trials)
    each = {count // (n_folds * n_seeds) for count in kinds.values()}
    if len(each) == 1:
        of_networks: tuple[tuple[int, str], ...] = (
            (len(kinds), tr("networks", "a factor")),
            (each.pop(), tr(_FACTORS[noun], "a factor")),
        )
    else:
        both = tr(_OF_NETWORKS[noun], "a factor")
        of_networks = ((sum(kinds.values()) // (n_folds * n_seeds), both),)
    folds, seeds = (n_folds, tr("folds", "a factor")), (n_seeds, tr("seeds", "a factor"))
    return tuple((n, what) for n, what in (*of_networks, folds, seeds) if n != 1)


# Time -------------------------------------------------------------------------------------------


def device_key(wanted: str) -> str:
    """Name a device of this machine, with what its speed depends on.

    Raises
    ------
    DeviceError
        It is not to be had.
    """
    from core.models.device import resolve_device

    device = resolve_device(wanted)
    many = "s" if device.n_threads != 1 else ""
    threads = f", {device.n_threads} thread{many}" if device.kind == "cpu" else ""
    return f"{device.name}{threads}"


def times_of(wanted: str) -> Times:
    """Read what was timed with a device before; empty where it is not to be had."""
    try:
        return read_times(device_key(wanted))
    except SonolensError:
        return {}


def measure(context: Context, choices: StudyChoices, networks: Sequence[str]) -> PlanView:
    """Take a few steps of the training of networks, remember their pace, and plan again.

    Raises
    ------
    SonolensError, OperationCancelled
        As `core.studies.estimate.probe_pace`.
    """
    from app.warm_up import import_torch

    import_torch()
    from core.models.device import resolve_device
    from core.studies.estimate import probe_pace

    device = resolve_device(choices.device)
    source, (plan, _) = source_of(choices), plan_of(choices)
    manifest = _Held.manifest
    assert manifest is not None
    for name in networks:
        first = next((t for t in plan.trials if t.architecture == name), None)
        if first is None:
            continue
        told = functools.partial(_tell, context, name)
        pace = probe_pace(
            first, source, manifest, device=device, progress=told, cancel=context.cancel
        )
        remember_times(device_key(choices.device), {name: (pace.seconds, 0)})
    return plan_study(context, choices)


def _tell(context: Context, name: str, progress: Progress) -> None:
    context.progress(Progress(progress.done, progress.total, tr("timing {network}", network=name)))
