"""What runs on the training's worker. Every heavy import lies inside a function.

Each function takes its `TaskContext` first. May import `app.jobs`, `app.models` and core; no Qt.
"""

from __future__ import annotations

import contextlib
import shutil
import statistics
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import paths
from app.jobs import Context, device_words
from app.models.training_records import (
    Begun,
    EpochSeen,
    Machine,
    RunDetails,
    RunRow,
    Said,
    Trained,
    Vitals,
)
from app.native import give_way
from app.reasons import said
from app.words import mark, tr
from core.errors import SonolensError
from core.files import read_json
from core.progress import CancelToken, Progress

if TYPE_CHECKING:
    from core.bundles.bundle import Bundle
    from core.models.device import Device
    from core.training.config import TrainConfig
    from core.training.run import RunFolder, RunState

__all__ = ["list_runs", "read_run", "remove_run", "train", "unused_folder"]

_INSTALLED = "installed.json"
_STEPS_KEPT = 31
_VITALS_S = 1.0
_OF_STEPS = "member "
"""How the message of a progress begins that counts steps, not clips or bytes."""


def unused_folder(folder: Path, name: str) -> Path:
    """Path below a folder that nothing has: the name, or the name with a number."""
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}"
    return path


# Looking ----------------------------------------------------------------------------------------


def list_runs(context: Context, folder: Path) -> list[RunRow]:
    """All trainings below a folder, the latest first; what is none, or damaged, is passed over."""
    from app.warm_up import import_torch

    import_torch()
    from core.training.run import RunFolder
    from core.training.run import list_runs as find

    rows = []
    for state in find(folder):
        context.cancel.raise_if_cancelled()
        with contextlib.suppress(SonolensError), _named_if_damaged(state.path / "results.csv"):
            rows.append(_row(RunFolder.open(state.path), state))
    return rows


@contextlib.contextmanager
def _named_if_damaged(path: Path) -> Iterator[None]:
    """Name a file that says what it cannot.

    Raises
    ------
    SonolensError
    """
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise SonolensError(tr("{file} is damaged", file=path)) from error


def _row(run: RunFolder, state: RunState) -> RunRow:
    done = sum(int(row["epochs"]) for row in run.results())
    finished = state.status == "finished"
    return RunRow(
        path=state.path,
        title=run.config.title or run.config.name,
        status=state.status,
        reason=said(state.reason),
        architecture=state.architecture,
        n_trials=state.n_trials,
        epochs_done=done if finished else state.epochs_done,
        n_epochs=state.n_epochs,
        kept_early=finished and done < state.n_epochs,
        bundle=_installed(state.path),
        updated=state.updated,
    )


def read_run(context: Context, path: Path) -> RunDetails:
    """One training with its epochs.

    Raises
    ------
    SonolensError
        There is no run, or it is damaged.
    """
    from core.training.plan import Trial
    from core.training.run import RunFolder
    from core.training.trials import read_history

    run = RunFolder.open(path)
    context.cancel.raise_if_cancelled()
    plan = _json(path / "plan.json")
    with _named_if_damaged(path / "plan.json"):
        pairs = tuple((str(one["fold"]), int(one["member"])) for one in plan.get("trials", ()))
        n_clips, n_classes = int(plan.get("clips", 0)), len(plan.get("labels", ()))
    trials = [Trial(number, *pair) for number, pair in enumerate(pairs)]
    done = {row["trial"] for row in run.results()}
    histories = {t.number: read_history(path / "trials" / t.name) for t in trials}
    return RunDetails(
        path=path,
        config=run.config.model_dump(mode="json"),
        trials=pairs,
        n_epochs=run.config.effective_recipe.epochs,
        n_clips=n_clips,
        n_classes=n_classes,
        histories={number: epochs for number, epochs in histories.items() if epochs},
        finished=frozenset(trial.number for trial in trials if trial.name in done),
    )


def remove_run(context: Context, path: Path) -> None:
    """Delete a training's folder; its bundle stays.

    Raises
    ------
    SonolensError
        It is being trained, or is no run.
    OSError
        It cannot be deleted.
    """
    from core.training.run import RunFolder

    with RunFolder.open(path).locked():
        context.cancel.raise_if_cancelled()
    shutil.rmtree(path)


# Training ---------------------------------------------------------------------------------------


def train(
    context: Context, path: Path, config: Mapping[str, Any] | None, stop: CancelToken
) -> Trained:
    """Begin a training, or go on with one, and install its bundle.

    The partial results are `Begun`, then `EpochSeen`, `Said` and `Vitals` as they come.

    Parameters
    ----------
    path : Path
        Folder of the run.
    config : mapping or None
        Settings of a new run; None goes on with the one that is there.
    stop : CancelToken
        *Stop and keep*.

    Raises
    ------
    SonolensError
        As `core.training.ensemble.train_ensemble`, or the bundle cannot be saved.
    """
    from app.warm_up import import_torch

    context.progress(Progress(0, 0, mark("getting ready")))
    give_way()
    import_torch()
    from core.models.device import resolve_device
    from core.training.config_file import checked_config
    from core.training.ensemble import train_ensemble
    from core.training.run import RunFolder

    context.cancel.raise_if_cancelled()
    if config is None:
        run = RunFolder.open(path)
    else:
        paths.ensure(path.parent)
        run = RunFolder.create(path, checked_config(config))
    device = resolve_device(run.config.device)
    epochs = run.config.effective_recipe.epochs
    context.partial(Begun(path, _machine(run.config, device), epochs))
    bundle = train_ensemble(
        run.config,
        run=run,
        device=device,
        cache_dir=paths.cache_dir(),
        progress=_Watch(context, device).progress,
        cancel=context.cancel,
        stop=stop,
        on_epoch=lambda trial, metrics: context.partial(EpochSeen(trial, metrics)),
        on_notice=lambda text: context.partial(Said(said(text))),
    )
    context.progress(Progress(0, 0, mark("saving the bundle")))
    return _install(context, path, bundle)


def _install(context: Context, run: Path, bundle: Bundle) -> Trained:
    """Save a bundle among the user's, under a name that no other has."""
    from core.bundles.bundle import save_bundle
    from core.training.files import remove_folder, write_json

    context.cancel.raise_if_cancelled()
    before = _installed(run)
    target = before or _unused_bundle(bundle.manifest.name)
    named = bundle.manifest.model_copy(update={"name": target.name})
    save_bundle(replace(bundle, manifest=named), target)
    if context.cancel.cancelled and before is None:
        remove_folder(target)
        context.cancel.raise_if_cancelled()
    write_json(run / _INSTALLED, {"bundle": str(target)})
    return Trained(run, target, named.title or named.name)


def _unused_bundle(name: str) -> Path:
    """Path for a new bundle whose name no other has, the shipped ones included."""
    from core.bundles.store import find_bundles

    taken = {entry.name for entry in find_bundles(paths.bundle_folders())}
    path, number = paths.bundles_dir() / name, 1
    while path.exists() or path.name in taken:
        number += 1
        path = path.with_name(f"{name}-{number}")
    return path


def _installed(run: Path) -> Path | None:
    """Where a run's bundle is, if it is still there."""
    where = _json(run / _INSTALLED).get("bundle")
    if not isinstance(where, str) or not (Path(where) / "bundle.json").is_file():
        return None
    return Path(where)


def _machine(config: TrainConfig, device: Device) -> Machine:
    from core.training.precision import precision_of

    recipe = config.effective_recipe
    names = {"float32": tr("32-bit float"), "bfloat16": "bf16", "float16": "fp16"}
    dtype = str(precision_of(recipe, device).dtype).removeprefix("torch.")
    precision = names.get(dtype, dtype)
    if recipe.channels_last:
        precision = tr("{precision}, channels last", precision=precision)
    return Machine(
        device=device_words(device),
        reason=said(device.reason),
        precision=precision,
        batch_size=recipe.batch_size,
    )


class _Watch:
    """Passes progress on, and tells now and then how long a step takes and how much memory."""

    def __init__(self, context: Context, device: Device) -> None:
        self._context = context
        self._device = device
        self._steps: deque[float] = deque(maxlen=_STEPS_KEPT)
        self._message = ""
        self._last = 0.0
        self._told = 0.0

    def progress(self, progress: Progress) -> None:
        """Take note of a step, which is one report after another of the same epoch."""
        now = time.monotonic()
        if progress.message == self._message and progress.message.startswith(_OF_STEPS):
            self._steps.append(now - self._last)
        self._message, self._last = progress.message, now
        if now - self._told >= _VITALS_S:
            self._told = now
            self._context.partial(self._vitals())
        self._context.progress(progress)

    def _vitals(self) -> Vitals:
        step = statistics.median(self._steps) if self._steps else None
        if self._device.kind == "cuda":
            import torch

            total = torch.cuda.get_device_properties(self._device.torch_device).total_memory
            return Vitals(step, torch.cuda.max_memory_allocated(), total)
        import psutil

        used = psutil.Process().memory_info().rss
        return Vitals(step, used, psutil.virtual_memory().total)


def _json(path: Path) -> dict[str, Any]:
    try:
        value = read_json(path)
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}
