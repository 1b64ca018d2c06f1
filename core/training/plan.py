"""What a run consists of: its trials, each one network trained on one set of clips."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.datasets.manifest import DatasetManifest

__all__ = ["ALL", "Trial", "fingerprint_of", "plan_of"]

ALL = "all"
"""Fold of a trial that trains on every clip."""

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True)
class Trial:
    """One network to train.

    Attributes
    ----------
    number : int
        Place in the plan, counted from 0.
    fold : str
        The fold held out; `ALL` where none is.
    member : int
        Counted from 0; its seed is the configuration's plus this.
    """

    number: int
    fold: str
    member: int

    @property
    def name(self) -> str:
        """Name of its folder."""
        fold = _NOT_IN_NAMES.sub("-", self.fold).strip("-")[:40]
        return f"{self.number:03d}-fold-{fold}-member-{self.member}"


def plan_of(folds: Sequence[str], members: int) -> tuple[Trial, ...]:
    """Every member of every fold, fold by fold."""
    pairs = [(fold, member) for fold in folds for member in range(members)]
    return tuple(Trial(number, *pair) for number, pair in enumerate(pairs))


def fingerprint_of(manifest: DatasetManifest) -> str:
    """SHA-256 of what a training takes from a dataset: its manifest, and the clips' sizes.

    It does not change when the folder moves.
    """
    digest = hashlib.sha256(manifest.fingerprint().encode())
    for clip in manifest.clips:
        try:
            size = clip.path.stat().st_size
        except OSError:
            size = -1
        digest.update(f"{size},".encode())
    return digest.hexdigest()
