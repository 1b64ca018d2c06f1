"""One form for every dataset: which clips there are, what each is, which fold and source."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core.errors import DatasetError

__all__ = ["DatasetManifest", "LabelledClip", "LeftOut", "Subset", "relative_name"]

Subset = Literal["train", "validation", "test"]


@dataclass(frozen=True)
class LabelledClip:
    """One clip of a dataset.

    Attributes
    ----------
    label : str
        Name of its class.
    fold : str or None
        The official fold it lies in.
    group : str
        The recording it was cut from: clips of one group never stand on both sides of a split.
    subset : {"train", "validation", "test"} or None
        The part that the dataset puts it in, where it has such parts.
    """

    path: Path
    label: str
    fold: str | None
    group: str
    subset: Subset | None = None


@dataclass(frozen=True)
class LeftOut:
    """A clip that the reader does not hand on, and why, in words for people."""

    path: Path
    reason: str


@dataclass(frozen=True)
class DatasetManifest:
    """A labelled collection of clips.

    Attributes
    ----------
    root : Path
        Folder that clip names are relative to.
    layout : str
        How it was read, for example ``"ESC-50"``.
    labels : tuple of str
        Class names, in the order of the networks' outputs.
    left_out : tuple of LeftOut
        Clips known to be of no use, such as GTZAN's ``jazz.00054``.
    split : str
        The scheme of `core.datasets.splits` to divide it by where none is named.
    """

    name: str
    root: Path
    layout: str
    labels: tuple[str, ...]
    clips: tuple[LabelledClip, ...]
    left_out: tuple[LeftOut, ...] = ()
    split: str = "auto"

    @property
    def targets(self) -> list[int]:
        """Class number of each clip, 0..C-1."""
        numbers = {label: number for number, label in enumerate(self.labels)}
        return [numbers[clip.label] for clip in self.clips]

    @property
    def folds(self) -> tuple[str, ...]:
        """Official folds, in natural order.

        Raises
        ------
        DatasetError
            Not every clip has one, or there is a single one.
        """
        folds = {clip.fold for clip in self.clips}
        if None in folds or len(folds) < 2:
            raise DatasetError(f"{self.name}: has no official folds to cross-validate over")
        return tuple(sorted((str(fold) for fold in folds), key=lambda fold: (len(fold), fold)))

    def where(self, keep: Callable[[LabelledClip], bool]) -> list[int]:
        """Positions of the clips that fit, in order."""
        return [position for position, clip in enumerate(self.clips) if keep(clip)]

    def relative(self, clip: LabelledClip) -> str:
        """Name of a clip: its path relative to the root, with ``/`` on every system."""
        return relative_name(clip.path, self.root)

    def fingerprint(self) -> str:
        """SHA-256 of what the manifest says: labels, clip names, folds, groups and subsets.

        It does not depend on where the dataset lies, nor on what the sound files hold.
        """
        clips = [
            (self.relative(clip), clip.label, clip.fold, clip.group, clip.subset)
            for clip in self.clips
        ]
        said = json.dumps([self.labels, clips], ensure_ascii=True, separators=(",", ":"))
        return hashlib.sha256(said.encode("ascii")).hexdigest()


def relative_name(path: Path, root: Path) -> str:
    """Path relative to a root with ``/`` on every system; as it is if it lies elsewhere."""
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()
