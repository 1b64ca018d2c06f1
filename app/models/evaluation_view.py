"""An evaluation as far as the window shows it: frozen records, no Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = [
    "ClassRow",
    "ClipChoice",
    "ComparisonView",
    "DataFacts",
    "EvaluationRequest",
    "EvaluationView",
    "PastEvaluation",
    "ReliabilityPoint",
    "SizePoint",
]


@dataclass(frozen=True)
class ClipChoice:
    """Some clips of a dataset that can be measured on.

    Attributes
    ----------
    text : str
        For people, with how many clips there are.
    fold, split : str or None
        As `core.evaluation.selection.select` takes them.
    """

    text: str
    fold: str | None = None
    split: str | None = None


@dataclass(frozen=True)
class DataFacts:
    """What was found at a place.

    Attributes
    ----------
    layout : str
        That it was read as, by the names of `core.datasets.detect.LAYOUTS`.
    reason : str
        What was seen there.
    n : int
        Clips.
    choices : tuple of ClipChoice
        All clips first.
    """

    path: Path
    layout: str
    reason: str
    name: str
    n: int
    n_classes: int
    choices: tuple[ClipChoice, ...]


@dataclass(frozen=True)
class EvaluationRequest:
    """What is to be measured on what.

    Attributes
    ----------
    bundle, against : str
        Name or path of a bundle, and of a second one; empty for none.
    layout : str
        ``"auto"`` to look.
    device : str
        ``"auto"``, ``"cpu"``, ``"cuda"`` or ``"mps"``.
    """

    bundle: str
    data: Path
    layout: str = "auto"
    fold: str | None = None
    split: str | None = None
    against: str = ""
    device: str = "auto"


@dataclass(frozen=True)
class ClassRow:
    """How one class fares; shares in [0, 1], None where they are not defined."""

    label: str
    precision: float | None
    recall: float | None
    f1: float | None
    support: int


@dataclass(frozen=True)
class ReliabilityPoint:
    """The clips of one range of confidence; shares in [0, 1], the interval Wilson's 95 %."""

    confidence: float
    accuracy: float
    ci95: tuple[float, float]
    count: int


@dataclass(frozen=True)
class SizePoint:
    """Accuracy of ensembles of one size, mean and sd over subsets of the members."""

    members: int
    accuracy: float
    sd: float


@dataclass(frozen=True)
class ComparisonView:
    """Two bundles on the same clips; see `core.evaluation.compare.Comparison`."""

    first: str
    second: str
    second_protocol: str
    second_accuracy: float
    n: int
    only_first: int
    only_second: int
    difference: float
    ci95: tuple[float, float]
    p_exact: float
    p_mid: float


@dataclass(frozen=True)
class PastEvaluation:
    """An evaluation that was kept.

    Attributes
    ----------
    made : str
        ISO 8601, UTC.
    reason : str
        Why it cannot be opened; empty if it can.
    """

    folder: Path
    bundle: str = ""
    dataset: str = ""
    selection: str = ""
    protocol: str = ""
    n: int = 0
    accuracy: float = 0.0
    made: str = ""
    reason: str = ""


@dataclass(frozen=True)
class EvaluationView:
    """All that is shown of one evaluation; shares in [0, 1].

    Attributes
    ----------
    folder : Path
        Where it is kept.
    protocol : str
        ``"held-out"``, ``"trained-on"`` or ``"not-known"``.
    exposure : str
        Why it is called so.
    ci95 : tuple of float
        Of the accuracy; `interval` says by which method.
    single : tuple of float
        Mean and sd of the members' accuracies.
    confusion : tuple of tuple of int
        Clips of each class (row) by what they were called (column).
    clips : mapping
        Files behind the cells that hold any, by (row, column).
    failed : tuple of (Path, str)
        Clips that could not be read, and why.
    unknown : str
        What the threshold does to these clips, in words; empty without one.
    """

    folder: Path
    bundle: str
    dataset: str
    selection: str
    made: str
    seconds: float
    labels: tuple[str, ...]
    n: int
    accuracy: float
    protocol: str
    exposure: str
    ci95: tuple[float, float]
    interval: str
    n_members: int
    single: tuple[float, float]
    balanced_accuracy: float
    macro_f1: float
    log_loss: float
    calibration_error: float
    temperature: float
    confusion: tuple[tuple[int, ...], ...]
    clips: Mapping[tuple[int, int], tuple[Path, ...]]
    classes: tuple[ClassRow, ...]
    reliability: tuple[ReliabilityPoint, ...]
    sizes: tuple[SizePoint, ...]
    warnings: tuple[str, ...] = ()
    failed: tuple[tuple[Path, str], ...] = ()
    unknown: str = ""
    comparison: ComparisonView | None = field(default=None)
