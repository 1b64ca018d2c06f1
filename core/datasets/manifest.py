"""One form for every dataset: which clips there are, what each is, which fold and source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.errors import DatasetError

__all__ = ["DatasetManifest", "LabelledClip"]


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
    """

    path: Path
    label: str
    fold: str | None
    group: str


@dataclass(frozen=True)
class DatasetManifest:
    """A labelled collection of clips.

    Attributes
    ----------
    labels : tuple of str
        Class names, in the order of the networks' outputs.
    layout : str
        How it was read, for example ``"ESC-50"``.
    """

    name: str
    root: Path
    layout: str
    labels: tuple[str, ...]
    clips: tuple[LabelledClip, ...]

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
