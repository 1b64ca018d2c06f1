"""What the jobs behind the training wizard hand to its pages; no Qt, no torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.results import AudioClip, Spectrogram

__all__ = ["ArchitectureView", "Audition", "Catalogue", "Cost", "DataRow", "DataView"]


@dataclass(frozen=True)
class DataRow:
    """One clip of a dataset in a table."""

    name: str
    label: str
    fold: str
    source: str


@dataclass(frozen=True)
class DataView:
    """What a dataset was found to hold, its sound files unread.

    Attributes
    ----------
    layout : str
        Name of the reader, as a configuration says it.
    reason : str
        Why this layout.
    parts : dict
        Clips of each fold, or of each part, by name.
    division : str
        How it would be divided to be evaluated.
    problem : str
        Why it cannot be trained on as it is; empty where it can.
    samples : tuple of Path
        A clip of each class, of the first classes.
    features : dict
        How the networks' inputs are made of such clips.
    """

    path: Path
    name: str
    layout: str
    reason: str
    n_clips: int
    n_sources: int
    clips_of_class: dict[str, int]
    parts: dict[str, int]
    division: str
    problem: str
    rows: tuple[DataRow, ...]
    left_out: tuple[tuple[str, str], ...]
    samples: tuple[Path, ...]
    features: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ArchitectureView:
    """A network that can be chosen.

    Attributes
    ----------
    n_weights : int
    operations : float
        Multiplications and additions to classify one clip, each pair counted once.
    blocks : tuple of str
        Those that can be frozen, in order.
    cached : bool
        Whether its ImageNet weights lie on the disk.
    has_pretrained : bool
        Whether there are ImageNet weights of it at all.
    """

    name: str
    title: str
    n_weights: int
    operations: float
    blocks: tuple[str, ...]
    cached: bool
    has_pretrained: bool = True


@dataclass(frozen=True)
class Catalogue:
    """Everything there is to choose from.

    Attributes
    ----------
    recipes : dict
        Settings of each recipe by its name.
    defaults : dict
        A whole configuration as it is when nothing is said.
    """

    architectures: tuple[ArchitectureView, ...]
    recipes: dict[str, dict[str, Any]]
    defaults: dict[str, Any]


@dataclass(frozen=True)
class Cost:
    """What a training will take on this machine.

    Attributes
    ----------
    seconds, seconds_per_step : float
    memory, memory_there : int
        Bytes that a step takes, and that are there in all.
    waiting : float
        Share of a step that is spent waiting for clips.
    notices : tuple of str
        What was said while it was measured.
    """

    seconds: float
    seconds_per_step: float
    n_steps: int
    memory: int
    memory_there: int
    waiting: float
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Audition:
    """A clip as it is and as a training may show it.

    Attributes
    ----------
    said : str
        What was drawn, for example ``"+2 semitones, 1.1 × as fast"``.
    """

    before: AudioClip
    after: AudioClip
    seen_before: Spectrogram
    seen_after: Spectrogram
    said: str
