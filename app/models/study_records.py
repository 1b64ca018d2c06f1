"""What workers tell the window of studies, and what people choose of one; no Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

__all__ = [
    "FigurePoint",
    "FigureSeries",
    "FigureView",
    "PlanView",
    "RowWritten",
    "StudyBegun",
    "StudyChoices",
    "StudyClips",
    "StudyEntry",
    "StudyView",
    "SummaryLine",
    "TrialLine",
    "TrialShare",
]


@dataclass(frozen=True)
class StudyChoices:
    """A study as people ask for it.

    Attributes
    ----------
    study : str
        Its name in `core.studies.plan.STUDIES`.
    data : str
        Folder or table of labelled clips.
    layout : str
    architectures : tuple of str
        Networks, in the order of the catalogue.
    starts : mapping
        Start of each network: ``"pretrained"``, ``"random"``, or the path of a file of weights.
    partial : bool
        Files may lack weights of other layers than the head.
    recipe : str
        Name of one.
    epochs : int
        In place of the recipe's; 0 keeps those.
    seeds : int
        Trainings of each kind.
    folds, blocks : tuple of str
        Empty for all.
    executor : str
        ``"local"`` or ``"ray"``.
    address : str
        Of a Ray cluster; empty starts one here.
    device : str
    out : str
        Folder of the study.
    """

    study: str = "pretraining"
    data: str = ""
    layout: str = "auto"
    architectures: tuple[str, ...] = ()
    starts: Mapping[str, str] = field(default_factory=dict)
    partial: bool = False
    recipe: str = "quick"
    epochs: int = 0
    seeds: int = 1
    folds: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    executor: str = "local"
    address: str = ""
    device: str = "auto"
    out: str = ""

    def start_of(self, architecture: str) -> str:
        """Start of one network."""
        return self.starts.get(architecture, "pretrained")

    def to_json(self) -> dict[str, Any]:
        """All of it, as JSON can say it."""
        return asdict(self) | {"starts": dict(self.starts)}

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> StudyChoices:
        """Read back what `to_json` gave; what cannot be used falls back to its default."""
        plain = cls()
        kept: dict[str, Any] = {}
        for entry in fields(cls):
            value, usual = said.get(entry.name), getattr(plain, entry.name)
            if isinstance(usual, tuple):
                value = tuple(map(str, value)) if isinstance(value, list | tuple) else None
            elif entry.name == "starts":
                value = dict(value) if isinstance(value, Mapping) else None
            elif type(value) is not type(usual):
                value = None
            if value is not None:
                kept[entry.name] = value
        return cls(**kept)


@dataclass(frozen=True)
class StudyClips:
    """Labelled clips, looked at before a study.

    Attributes
    ----------
    layout, reason : str
        How they are laid out, and why that was found.
    folds : tuple of str
        That may be held out.
    division : str
        How the folds come about, in words.
    """

    path: Path
    layout: str
    reason: str
    name: str
    n_clips: int
    n_classes: int
    folds: tuple[str, ...]
    division: str


@dataclass(frozen=True)
class PlanView:
    """What choices come to.

    Attributes
    ----------
    factors : tuple of (int, str)
        What the number of trials is the product of, with its words.
    n_trials, n_done : int
        ``n_done`` is more than 0 where the folder holds this very study already.
    seconds : float or None
        Of what is left, one trial after another; None where a network was never timed.
    unknown : tuple of str
        Networks that were never timed.
    basis : str
        See `core.studies.estimate.StudyEstimate`.
    epochs : tuple of int
        Of the recipes in the plan, different ones.
    """

    factors: tuple[tuple[int, str], ...]
    n_trials: int
    n_done: int = 0
    seconds: float | None = None
    unknown: tuple[str, ...] = ()
    basis: str = ""
    epochs: tuple[int, ...] = ()


@dataclass(frozen=True)
class StudyEntry:
    """One study of the list.

    Attributes
    ----------
    path : Path
        Its folder.
    reason : str
        Why it cannot be read; the rest is empty then.
    updated : float
        Unix time of its last row, s.
    can_go_on : bool
        The program knows where its clips and weights are.
    """

    path: Path
    study: str = ""
    dataset: str = ""
    architectures: tuple[str, ...] = ()
    n_trials: int = 0
    n_done: int = 0
    n_failed: int = 0
    reason: str = ""
    updated: float = 0.0
    can_go_on: bool = False

    @property
    def n_left(self) -> int:
        """Trials that have not come to an end."""
        return self.n_trials - self.n_done - self.n_failed

    @property
    def fraction(self) -> float:
        """Share that is done, in [0, 1]."""
        return self.n_done / self.n_trials if self.n_trials else 0.0


@dataclass(frozen=True)
class TrialLine:
    """A trial in the table.

    Attributes
    ----------
    start : str
        ``"pretrained"``, ``"random"`` or the name of a file.
    condition : str
        What the study varies, in words; empty where that is network and start alone.
    accuracy, paper_accuracy : float or None
        In [0, 1], held-out and paper protocol.
    status : str
        ``"waiting"``, ``"done"`` or ``"failed"``.
    reason : str
        Why it failed, or where its row was taken from.
    """

    identity: str
    network: str
    start: str
    condition: str
    fold: str
    seed: int
    accuracy: float | None = None
    paper_accuracy: float | None = None
    n: int = 0
    seconds: float = 0.0
    status: str = "waiting"
    reason: str = ""


@dataclass(frozen=True)
class SummaryLine:
    """A condition and a protocol in the summary.

    Attributes
    ----------
    accuracy, low, high : float
        In [0, 1]: the mean and its 95 % interval by bootstrap over clips.
    n : int
        Clips.
    paper : str
        What the paper says of it.
    """

    condition: str
    protocol: str
    accuracy: float
    low: float
    high: float
    n: int
    folds: int
    seeds: int
    done: int
    trials: int
    paper: str = ""


@dataclass(frozen=True)
class FigurePoint:
    """A value at a category, with its interval where there is one."""

    category: str
    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class FigureSeries:
    """Points that belong together; see `core.studies.figures.Series`."""

    name: str
    points: tuple[FigurePoint, ...]
    kind: str = "ours"
    group: int = 0


@dataclass(frozen=True)
class FigureView:
    """What a study's figure shows; see `core.studies.figures.FigureData`."""

    title: str = ""
    x_name: str = ""
    y_name: str = ""
    categories: tuple[str, ...] = ()
    series: tuple[FigureSeries, ...] = ()
    joined: bool = False
    percent: bool = True


@dataclass(frozen=True)
class StudyView:
    """A study, looked at closely: what its rows say now.

    Attributes
    ----------
    facts : str
        Networks, clips, folds, seeds and protocol, on one line.
    by_trial : mapping
        Estimated s of each trial that is left.
    seconds_left : float or None
        Estimated, one trial after another; None where it is not known.
    choices : StudyChoices or None
        What it was begun with; None where that was not in the window.
    paper_note : str
        Why nothing of the paper stands beside it; empty where something does.
    """

    path: Path
    study: str
    facts: str
    trials: tuple[TrialLine, ...]
    summary: tuple[SummaryLine, ...] = ()
    figure: FigureView = field(default_factory=FigureView)
    by_trial: Mapping[str, float] = field(default_factory=dict)
    seconds_left: float | None = None
    choices: StudyChoices | None = None
    paper_note: str = ""

    def count(self, status: str) -> int:
        """Trials of one status."""
        return sum(trial.status == status for trial in self.trials)


@dataclass(frozen=True)
class StudyBegun:
    """The plan is made and its file is there."""

    path: Path
    device: str
    executor: str


@dataclass(frozen=True)
class TrialShare:
    """How much of a trial under way is done, in [0, 1]."""

    identity: str
    share: float


@dataclass(frozen=True)
class RowWritten:
    """A trial came to its end."""

    identity: str
    status: str
