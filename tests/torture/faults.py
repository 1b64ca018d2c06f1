"""Faults inside: no memory, a device that is gone, numbers that are none, clips that change."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import soundfile
import torch
import victims
from torch import nn

from core.attribution.methods import METHODS, explain, explain_config
from core.bundles.bundle import Bundle
from core.errors import (
    DatasetError,
    DeviceError,
    DeviceLostError,
    OperationCancelled,
    SonolensError,
)
from core.features.cache import FeatureCache
from core.inference.classifier import Classifier
from core.inference.compiled import CompiledNetwork
from core.models.device import resolve_device
from core.progress import CancelToken
from core.training import feeding
from core.training.checkpoint import latest_checkpoint
from core.training.config import TrainConfig
from core.training.data import read_clips
from core.training.ensemble import train_ensemble
from core.training.features import ClipInputs, MappedValues
from core.training.loop import Trainer
from core.training.recipe import Recipe
from core.training.run import RunFolder

NO_MEMORY: tuple[BaseException, ...] = (
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB."),
    RuntimeError("[enforce fail at alloc_cpu.cpp:119] DefaultCPUAllocator: can't allocate memory"),
    RuntimeError("MPS backend out of memory (MPS allocated: 8 GB, other allocations: 1 GB)"),
    MemoryError(),
)
GONE: tuple[BaseException, ...] = (
    RuntimeError("CUDA error: device-side assert triggered\nCompile with TORCH_USE_CUDA_DSA"),
    RuntimeError("CUDA error: unspecified launch failure"),
    RuntimeError("cuDNN error: CUDNN_STATUS_INTERNAL_ERROR"),
    RuntimeError("HIP error: the operation cannot be performed"),
    RuntimeError("MPS backend: the command buffer was lost"),
)
_RECIPE = Recipe(
    name="tiny", epochs=4, batch_size=4, learning_rate=1e-3, schedule="constant", milestones=(),
    precision="fp32", channels_last=False,
)  # fmt: skip
_BETWEEN = 7
"""Operations from one at which an explanation is stopped to the next."""
_VALUES = np.zeros((6, 3, 32, 32), dtype=np.float32)
Trial = Callable[[Path], list[str]]


@contextlib.contextmanager
def _linear_layers_fail(error: BaseException, *, calls: int = 0, clips: int = 0) -> Iterator[None]:
    """Let each head fail after some calls, where it is given more than some inputs."""
    seen = [0]

    def failing(honest: Callable[[Any, torch.Tensor], torch.Tensor]) -> Callable[..., torch.Tensor]:
        def forward(layer: object, inputs: torch.Tensor) -> torch.Tensor:
            seen[0] += 1
            if seen[0] > calls and len(inputs) > clips:
                raise error
            return honest(layer, inputs)

        return forward

    with (
        patch.object(nn.Linear, "forward", failing(nn.Linear.forward)),
        patch.object(CompiledNetwork, "__call__", failing(CompiledNetwork.__call__)),
    ):
        yield


def _raises(kind: type[BaseException], act: Callable[[], object]) -> list[str]:
    """Say what is wrong with how an act ends that must end with an error of some kind."""
    try:
        act()
    except SonolensError as error:
        lines = str(error).splitlines()
        fits = isinstance(error, kind) and len(lines) == 1
        return [] if fits else [f"raised {type(error).__name__}: {error}"]
    except BaseException as error:
        return [f"raised {type(error).__name__}: {error}"]
    return ["was taken as if nothing was wrong"]


def _classifier() -> Classifier:
    return Classifier(victims.bundle(0), resolve_device("cpu"))


def no_memory_at_prediction(_: Path) -> list[str]:
    """Fewer at a time where that helps; else one line, and the next clip is heard."""
    classifier = _classifier()
    wanted = classifier.member_probabilities(_VALUES)
    wrong = []
    for error in NO_MEMORY:
        with _linear_layers_fail(error, clips=2):
            found = classifier.member_probabilities(_VALUES)
        wrong += [] if np.allclose(found, wanted, atol=1e-6) else ["another answer"]
        with _linear_layers_fail(error):
            wrong += _raises(DeviceError, lambda: classifier.predict(_VALUES))
        wrong += [] if len(classifier.predict(_VALUES)) == len(_VALUES) else ["does not go on"]
    return wrong


def gone_at_prediction(_: Path) -> list[str]:
    """One line that says so."""
    classifier = _classifier()
    wrong = []
    for error in GONE:
        with _linear_layers_fail(error):
            wrong += _raises(DeviceLostError, lambda: classifier.predict(_VALUES))
    return wrong


def trouble_at_explanation(_: Path) -> list[str]:
    """Every method gives one line, leaves no hook behind, and explains the next clip."""
    classifier = _classifier()
    wrong = []
    for method in METHODS:
        config = explain_config(method)
        for error in (*NO_MEMORY, *GONE):
            with _linear_layers_fail(error):
                said = _raises(SonolensError, partial(explain, classifier, _VALUES[0], 0, config))
                wrong += [f"{method}, {error!r}: {one}" for one in said]
            hooks = sum(len(m._forward_hooks) for n in classifier.members for m in n.modules())
            wrong += [f"{method}: hooks are left"] if hooks else []
        explain(classifier, _VALUES[0], 0, config)
    return wrong


def cancelled_explanations(_: Path) -> list[str]:
    """Stopped at one operation or another, an explanation leaves no tensor behind."""
    classifier, config = _classifier(), explain_config("integrated-gradients", n_steps=40)
    explain(classifier, _VALUES[0], 0, config)
    wrong, finished, operation = [], False, 0
    while not finished:
        operation += _BETWEEN
        before = _n_tensors()
        try:
            explain(classifier, _VALUES[0], 0, config, cancel=_CancelledAt(operation))
            finished = True
        except OperationCancelled:
            pass
        left = _n_tensors() - before
        wrong += [f"cancelled at operation {operation}: {left} tensors are left"] if left else []
    return wrong if operation > 10 else ["nothing was cancelled"]


class _CancelledAt(CancelToken):
    """Is set when it is looked at for the n-th time."""

    def __init__(self, look: int) -> None:
        super().__init__()
        self._left = look

    def raise_if_cancelled(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.cancel()
        super().raise_if_cancelled()


def _n_tensors() -> int:
    gc.collect()
    return sum(type(one) is torch.Tensor for one in gc.get_objects())


def _config(folder: Path, **changes: Any) -> TrainConfig:
    clips = folder / "clips"
    if not clips.exists():
        victims.write_clips(clips)
    usual = {"data": clips, "architecture": "tiny", "init": "random", "members": 1,
             "recipe": _RECIPE, "device": "cpu", "features": victims.FEATURES}  # fmt: skip
    return TrainConfig.model_validate(usual | changes)


def _state(bundle: Bundle) -> dict[str, Any]:
    return {name: value.tolist() for name, value in bundle.members[0].state_dict().items()}


def trouble_at_training(folder: Path) -> list[str]:
    """A device that is gone ends it with one line; gone on with, the weights are the same."""
    config, wrong = _config(folder), []
    wanted = _state(train_ensemble(config))
    for number, error in enumerate((*GONE, *NO_MEMORY)):
        run = RunFolder.create(folder / f"run-{number}", config)
        with _linear_layers_fail(error, calls=7):
            wrong += _raises(SonolensError, partial(train_ensemble, config, run=run))
        state = run.state()
        if state.status != "failed" or not state.reason or not state.epochs_done:
            wrong.append(f"the run is {state}")
        if _state(train_ensemble(config, run=run)) != wanted:
            wrong.append(f"{error!r}: other weights")
    return wrong


def no_memory_for_batches(folder: Path) -> list[str]:
    """Memory runs out in the threads that prepare batches."""
    config, wrong = _config(folder), []
    for error in NO_MEMORY:
        with patch.object(feeding, "augment", side_effect=error):
            wrong += _raises(DeviceError, partial(train_ensemble, config))
    return wrong


def loss_is_no_number(folder: Path) -> list[str]:
    """It is stopped with the reason, and the last good checkpoint is kept."""
    config = _config(folder)
    run = RunFolder.create(folder / "run", config)
    with _linear_layers_fail_softly(after=7):
        wrong = _raises(SonolensError, partial(train_ensemble, config, run=run))
    wrong += [] if "no longer a number" in run.state().reason else [run.state().reason]
    return wrong + _good_checkpoint(run)


@contextlib.contextmanager
def _linear_layers_fail_softly(after: int) -> Iterator[None]:
    seen = [0]
    honest = nn.Linear.forward

    def forward(layer: nn.Linear, inputs: torch.Tensor) -> torch.Tensor:
        seen[0] += 1
        return honest(layer, inputs) * (float("nan") if seen[0] > after else 1.0)

    with patch.object(nn.Linear, "forward", forward):
        yield


def weights_are_no_numbers(folder: Path) -> list[str]:
    """The last step of an epoch spoils the weights when its loss is known already."""
    config = _config(folder)
    run = RunFolder.create(folder / "run", config)
    steps = [0]
    step = Trainer._try_step

    def last(trainer: Trainer, batch: Any) -> Any:
        found = step(trainer, batch)
        steps[0] += 1
        if steps[0] == 6:
            with torch.no_grad():
                next(iter(trainer.model.parameters())).fill_(float("nan"))
        return found

    with patch.object(Trainer, "_try_step", last):
        wrong = _raises(SonolensError, partial(train_ensemble, config, run=run))
    return wrong + _good_checkpoint(run)


def _good_checkpoint(run: RunFolder) -> list[str]:
    [trial] = (run.path / "trials").iterdir()
    [newest] = sorted(trial.glob("checkpoint-*"))[-1:]
    fingerprint = json.loads((newest / "state.json").read_text(encoding="utf-8"))["fingerprint"]
    kept = latest_checkpoint(trial, fingerprint)
    if kept is None:
        return ["no checkpoint is kept"]
    good = not any(bool(value.isnan().any()) for value in kept.tensors.values())
    return [] if good else [f"the checkpoint of epoch {kept.epoch} holds no numbers"]


def _replace(clip: Path) -> None:
    """Put another sound of the same size there, as old as the first."""
    status = clip.stat()
    samples, rate = soundfile.read(clip)
    soundfile.write(clip, samples[::-1] * 0.5, rate)
    assert clip.stat().st_size == status.st_size
    os.utime(clip, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000))


def _truncate(clip: Path) -> None:
    os.truncate(clip, clip.stat().st_size // 2)


CHANGES: dict[str, Callable[[Path], None]] = {
    "deleted": Path.unlink,
    "replaced": _replace,
    "truncated": _truncate,
}


def clip_changes_while_training(folder: Path) -> list[str]:
    """A clip that is deleted, replaced or cut while it is trained on is refused by name."""
    wrong = []
    for name, change in CHANGES.items():
        for cached in (True, False):
            place = folder / f"{name}-{cached}"
            place.mkdir()
            wrong += _changed_while(place, change, cached=cached)
    return wrong


def _changed_while(place: Path, change: Callable[[Path], None], *, cached: bool) -> list[str]:
    config = _config(place)
    manifest = read_clips(config)
    cache = FeatureCache(place / "cache") if cached else None
    inputs = ClipInputs([clip.path for clip in manifest.clips], config.features, cache)
    values = MappedValues(inputs, np.arange(len(manifest.clips)))
    if cached:
        values[:]
    clip = manifest.clips[3].path
    change(clip)
    said = _raises(DatasetError, lambda: values[3:4] if cached else inputs.compute(3, (1.0, 1.0)))
    return [f"{place.name}: {one}" for one in said]


def clip_changes_between(folder: Path) -> list[str]:
    """A clip that is deleted, replaced or cut between a kill and going on is refused by name."""
    wrong = []
    for name, change in CHANGES.items():
        place = folder / name
        place.mkdir()
        config = _config(place)
        run = RunFolder.create(place / "run", config)
        with _linear_layers_fail(GONE[0], calls=7):
            _raises(DeviceLostError, partial(train_ensemble, config, run=run))
        clip = sorted((place / "clips" / "audio").iterdir())[3]
        shutil.copy2(clip, place / "kept.wav")
        change(clip)
        said = _raises(SonolensError, partial(train_ensemble, config, run=run))
        wrong += [f"{name}: {one}" for one in said]
        shutil.copy2(place / "kept.wav", clip)
        train_ensemble(config, run=run)
    return wrong


TRIALS: dict[str, Trial] = {
    "no memory at prediction": no_memory_at_prediction,
    "device gone at prediction": gone_at_prediction,
    "trouble at explanation": trouble_at_explanation,
    "cancelled explanations": cancelled_explanations,
    "trouble at training": trouble_at_training,
    "no memory for batches": no_memory_for_batches,
    "loss is no number": loss_is_no_number,
    "weights are no numbers": weights_are_no_numbers,
    "clip changes while training": clip_changes_while_training,
    "clip changes before going on": clip_changes_between,
}
"""What is wrong with each, given an empty folder; by a short name."""
