"""What workers tell the window of trainings: frozen records, no Qt, no tensors.

May import `core.results` only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.results import EpochMetrics

__all__ = ["Begun", "EpochSeen", "Machine", "RunDetails", "RunRow", "Said", "Trained", "Vitals"]

Histories = Mapping[int, tuple[EpochMetrics, ...]]


@dataclass(frozen=True)
class RunRow:
    """One training of the list.

    Attributes
    ----------
    title : str
        What people call it.
    status : str
        One of `core.training.run.STATUSES`.
    reason : str
        Why it failed.
    n_trials, epochs_done, n_epochs : int
        Networks, and epochs over all of them; 0 before the clips are read.
    kept_early : bool
        It ended before all epochs of all networks, and what there was is kept.
    bundle : Path or None
        Where its bundle is installed.
    updated : float
        Unix time of its last word, s.
    """

    path: Path
    title: str
    status: str
    reason: str = ""
    architecture: str = ""
    n_trials: int = 0
    epochs_done: int = 0
    n_epochs: int = 0
    kept_early: bool = False
    bundle: Path | None = None
    updated: float = 0.0

    @property
    def fraction(self) -> float:
        """Share done in [0, 1], by epochs."""
        if self.status == "finished":
            return 1.0
        return min(self.epochs_done / self.n_epochs, 1.0) if self.n_epochs else 0.0

    @property
    def can_resume(self) -> bool:
        """Whether there is something left to do and nobody does it."""
        return self.status in {"interrupted", "cancelled", "failed"}

    @property
    def can_install(self) -> bool:
        """Whether it is finished, and its bundle is not there (any more)."""
        return self.status == "finished" and self.bundle is None


@dataclass(frozen=True)
class RunDetails:
    """One training, looked at closely.

    Attributes
    ----------
    config : mapping
        Its settings as JSON, fit to be a draft.
    trials : tuple of (str, int)
        Fold and member of each network, in order; folds are ``"all"`` where none is held out.
    n_epochs : int
        Of one network.
    n_clips, n_classes : int
        0 before the clips are read.
    histories : mapping
        Epochs of each network by its place in ``trials``.
    finished : frozenset of int
        Places of the networks that are done.
    """

    path: Path
    config: Mapping[str, Any]
    trials: tuple[tuple[str, int], ...] = ()
    n_epochs: int = 0
    n_clips: int = 0
    n_classes: int = 0
    histories: Histories = field(default_factory=dict)
    finished: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Machine:
    """What a training runs on.

    Attributes
    ----------
    device : str
        For example ``"CPU, 2 threads"``.
    reason : str
        Why that device.
    precision : str
        Arithmetic and memory layout.
    batch_size : int
        Clips a step.
    """

    device: str
    reason: str
    precision: str
    batch_size: int


@dataclass(frozen=True)
class Begun:
    """The training's folder is there and its device chosen.

    Attributes
    ----------
    n_epochs : int
        Of one network.
    """

    path: Path
    machine: Machine
    n_epochs: int


@dataclass(frozen=True)
class EpochSeen:
    """One epoch of one network is done."""

    trial: int
    metrics: EpochMetrics


@dataclass(frozen=True)
class Said:
    """A sentence about what went otherwise than planned."""

    text: str


@dataclass(frozen=True)
class Vitals:
    """How a training fares on this machine.

    Attributes
    ----------
    seconds_per_step : float or None
        Median of the last steps; None before there are some.
    memory, memory_total : int
        Bytes: of this process and in all on a CPU, of the device elsewhere.
    """

    seconds_per_step: float | None
    memory: int
    memory_total: int


@dataclass(frozen=True)
class Trained:
    """A training is finished and its bundle installed."""

    run: Path
    bundle: Path
    name: str
