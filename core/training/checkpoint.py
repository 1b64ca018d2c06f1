"""The state of a training at the end of an epoch, on disk: whole, checked, and never unpickled.

``checkpoint-000012/state.safetensors`` holds the network, the optimiser's sums, the weights kept
so far and the logits noted so far; ``state.json`` the rest, and the other file's hash. The
generators need no state: what an epoch draws follows from the seed and the epoch's number.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import nn

from core.errors import SonolensError
from core.files import read_json
from core.progress import CancelToken, check_cancelled
from core.results import EpochMetrics
from core.training.files import remove_folder, replace_folder, write_tensors

__all__ = [
    "Checkpoint",
    "latest_checkpoint",
    "model_tensors",
    "optimiser_tensors",
    "remove_checkpoints",
    "restore_optimiser",
    "save_checkpoint",
]

SCHEMA_VERSION = 1
_PREFIX = "checkpoint-"
_KEPT = 2
_CHUNK = 1 << 24
Tensors = dict[str, torch.Tensor]


@dataclass(frozen=True)
class Checkpoint:
    """A training between two epochs.

    Attributes
    ----------
    epoch : int
        The last one that is complete.
    fingerprint : str
        Of all that the training's outcome hangs on.
    history : tuple of EpochMetrics
    kept : int
        The epoch whose weights are the best so far; 0 where none were noted.
    best : float or None
        Its loss on the clips set aside, nats.
    micro_batch : int
        Clips computed at a time.
    n_threads : int
        Threads that torch computed with: other sums round otherwise.
    scaler : dict
        The loss scale, in half precision.
    tensors : dict
        By name, on the CPU: ``model.``, ``optimiser.``, ``best.`` and ``observed``.
    """

    epoch: int
    fingerprint: str
    history: tuple[EpochMetrics, ...]
    kept: int
    best: float | None
    micro_batch: int
    n_threads: int
    seed: int
    scaler: dict[str, Any] = field(default_factory=dict)
    tensors: Tensors = field(default_factory=dict)

    def part(self, name: str) -> Tensors:
        """Tensors of one part, without its name in front."""
        start = f"{name}."
        found = {k: v for k, v in self.tensors.items() if k.startswith(start)}
        return {key.removeprefix(start): value for key, value in found.items()}


def save_checkpoint(folder: Path, state: Checkpoint, cancel: CancelToken | None = None) -> Path:
    """Write a checkpoint, and remove those older than the one before it.

    Raises
    ------
    SonolensError
        The disk is full, or the folder cannot be written to; the checkpoints there stay.
    OperationCancelled
        ``cancel`` was set; the checkpoints there stay.
    """

    def fill(temporary: Path) -> None:
        path = temporary / "state.safetensors"
        write_tensors(path, state.tensors)
        described = {
            "schema_version": SCHEMA_VERSION,
            "epoch": state.epoch,
            "fingerprint": state.fingerprint,
            "history": [asdict(metrics) for metrics in state.history],
            "kept": state.kept,
            "best": state.best,
            "micro_batch": state.micro_batch,
            "n_threads": state.n_threads,
            "generators": {"seed": state.seed, "next_epoch": state.epoch + 1},
            "scaler": state.scaler,
            "torch": str(torch.__version__),
            "sha256": _sha256(path, cancel),
        }
        (temporary / "state.json").write_text(json.dumps(described), encoding="utf-8")
        check_cancelled(cancel)

    path = folder / f"{_PREFIX}{state.epoch:06d}"
    remove_folder(path)
    replace_folder(path, fill)
    for old in _checkpoints(folder)[_KEPT:]:
        remove_folder(old)
    return path


def latest_checkpoint(
    folder: Path, fingerprint: str, on_notice: Callable[[str], None] | None = None
) -> Checkpoint | None:
    """Read the newest checkpoint that is whole; None where there is none.

    Parameters
    ----------
    on_notice : callable, optional
        Told of each damaged one that is passed over.

    Raises
    ------
    SonolensError
        The newest whole one is of another training.
    """
    _sweep(folder)
    for path in _checkpoints(folder):
        try:
            state = _read(path)
        except (OSError, ValueError, KeyError, TypeError, safetensors.SafetensorError) as error:
            if on_notice is not None:
                reason = str(error) or type(error).__name__
                on_notice(f"{path}: damaged ({reason}); going back to what came before it")
            continue
        if state.fingerprint != fingerprint:
            raise SonolensError(f"{path}: is of a training with other settings or clips")
        return state
    return None


def remove_checkpoints(folder: Path) -> None:
    """Remove all checkpoints, when the training is over."""
    _sweep(folder)
    for path in _checkpoints(folder):
        remove_folder(path)


def optimiser_tensors(optimiser: torch.optim.Optimizer) -> Tensors:
    """Take the sums that an optimiser keeps, by the place of their parameter and their name."""
    found: Tensors = {}
    for number, parameter in enumerate(_parameters(optimiser)):
        for name, value in optimiser.state.get(parameter, {}).items():
            if isinstance(value, torch.Tensor):
                found[f"{number}.{name}"] = value.detach().cpu()
    return found


def restore_optimiser(
    optimiser: torch.optim.Optimizer, tensors: Mapping[str, torch.Tensor]
) -> None:
    """Put such sums back, laid out in memory as the parameters are.

    The layout matters: sums over other layouts are rounded otherwise.
    """
    parameters = _parameters(optimiser)
    for key, value in tensors.items():
        number, name = key.split(".", 1)
        parameter = parameters[int(number)]
        if value.shape == parameter.shape:
            restored = torch.empty_like(parameter, memory_format=torch.preserve_format)
            restored = restored.detach().copy_(value)
        else:
            restored = value.clone()
        optimiser.state[parameter][name] = restored


def model_tensors(model: nn.Module) -> Tensors:
    """Weights and buffers of a network, copied to the CPU."""
    return {name: value.detach().cpu().clone() for name, value in model.state_dict().items()}


def _parameters(optimiser: torch.optim.Optimizer) -> list[nn.Parameter]:
    return [parameter for group in optimiser.param_groups for parameter in group["params"]]


def _read(path: Path) -> Checkpoint:
    described = read_json(path / "state.json")
    if described["schema_version"] != SCHEMA_VERSION:
        raise ValueError("of another version")
    data = path / "state.safetensors"
    if _sha256(data) != described["sha256"]:
        raise ValueError(f"{data.name} is not what was written")
    return Checkpoint(
        epoch=int(described["epoch"]),
        fingerprint=str(described["fingerprint"]),
        history=tuple(EpochMetrics(**row) for row in described["history"]),
        kept=int(described["kept"]),
        best=described["best"],
        micro_batch=int(described["micro_batch"]),
        n_threads=int(described["n_threads"]),
        seed=int(described["generators"]["seed"]),
        scaler=dict(described["scaler"]),
        tensors=safetensors.torch.load_file(data),
    )


def _checkpoints(folder: Path) -> list[Path]:
    """Checkpoints in a folder, the newest first."""
    return sorted(folder.glob(f"{_PREFIX}[0-9]*"), reverse=True)


def _sweep(folder: Path) -> None:
    """Remove what a killed process left half-written."""
    for path in folder.glob(f".{_PREFIX}*"):
        with contextlib.suppress(OSError):
            remove_folder(path)


def _sha256(path: Path, cancel: CancelToken | None = None) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            check_cancelled(cancel)
            digest.update(chunk)
    return digest.hexdigest()
