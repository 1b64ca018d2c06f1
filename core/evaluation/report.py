"""What a report says, gathered from an evaluation or a cross-validation, and written as one file.

How it looks is the business of `core.evaluation.report_page`.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.evaluation.compare import Comparison
from core.evaluation.evaluation import Evaluation, FailedClip, ForeignClip
from core.evaluation.protocol import FoldOutcome, summarise_folds
from core.files import whole_file
from core.results import EpochMetrics, FloatArray

__all__ = [
    "History",
    "ProtocolContent",
    "ReportContent",
    "command_line",
    "report_of_cross_validation",
    "report_of_evaluation",
    "write_report",
]

_MEANINGS = {
    "held-out": "The epoch was chosen without the reported fold: what to expect of new sounds.",
    "paper": "Each member is kept at its best epoch on the reported fold itself, as published"
    " studies often do: it flatters.",
}


@dataclass(frozen=True)
class History:
    """The epochs of one member's training.

    Attributes
    ----------
    name : str
        For example ``"fold 1, member 2"``.
    """

    name: str
    epochs: Sequence[EpochMetrics]


@dataclass(frozen=True)
class ProtocolContent:
    """Figures and predictions under one protocol.

    Attributes
    ----------
    figures : mapping
        As `core.evaluation.protocol.summarise_folds` gives them.
    targets : ndarray [shape=(n,)]
    members : ndarray [shape=(n_members, n, n_classes)]
    clips : sequence of str
        Name of each clip; empty where they are not known.
    temperature : float
        Makes confidences of probabilities.
    """

    name: str
    meaning: str
    figures: Mapping[str, Any]
    targets: NDArray[np.int64]
    members: FloatArray
    clips: Sequence[str] = ()
    temperature: float = 1.0


@dataclass(frozen=True)
class ReportContent:
    """All that a report shows.

    Attributes
    ----------
    protocols : tuple of ProtocolContent
        The first is shown in detail.
    notices : tuple of str
        Sentences that must not be missed.
    facts, settings : tuple of (str, object)
    unknown : mapping or None
        See `core.evaluation.evaluation.Evaluation.unknown`.
    command : str
        That makes the report again.
    made : str
        When; empty if not known.
    """

    title: str
    dataset: str
    n: int
    labels: tuple[str, ...]
    protocols: tuple[ProtocolContent, ...]
    notices: tuple[str, ...] = ()
    facts: tuple[tuple[str, object], ...] = ()
    settings: tuple[tuple[str, object], ...] = ()
    comparison: Comparison | None = None
    failed: tuple[FailedClip, ...] = ()
    foreign: tuple[ForeignClip, ...] = ()
    unknown: Mapping[str, Any] | None = None
    histories: tuple[History, ...] = ()
    command: str = ""
    made: str = ""


def report_of_evaluation(
    evaluation: Evaluation, *, comparison: Comparison | None = None, command: str = ""
) -> ReportContent:
    """Gather what an evaluation has to show."""
    bundle = evaluation.bundle
    notices = [evaluation.exposure] if evaluation.protocol != "held-out" else []
    if evaluation.failed:
        notices.append(
            f"{len(evaluation.failed)} of {evaluation.n + len(evaluation.failed)} clips could not"
            " be read: named below, and counted in no figure."
        )
    shown = ProtocolContent(
        evaluation.protocol,
        evaluation.exposure,
        summarise_folds(evaluation.folds),
        np.concatenate([targets for _, targets, _ in evaluation.folds]),
        np.concatenate([members for _, _, members in evaluation.folds], axis=1),
        _names_by_fold(evaluation),
        bundle.temperature,
    )
    facts = [
        ("bundle", f"{bundle.name}, SHA-256 {bundle.sha256[:16] or 'not known'}"),
        ("networks", f"{bundle.members} × {bundle.architecture}"),
        ("clips", evaluation.selection or "all of the dataset"),
        ("layout", evaluation.layout),
        ("dataset fingerprint", evaluation.fingerprint[:16]),
        *_common_facts(bundle.training.get("seeds"), evaluation.machine),
        ("time", f"{evaluation.seconds:.1f} s, reading the clips included"),
    ]
    return ReportContent(
        title=f"{bundle.name} on {evaluation.dataset}",
        dataset=evaluation.dataset,
        n=evaluation.n,
        labels=evaluation.labels,
        protocols=(shown,),
        notices=(*notices, *evaluation.warnings),
        facts=tuple(facts),
        settings=tuple(_flat(bundle.training)),
        comparison=comparison,
        failed=evaluation.failed,
        foreign=evaluation.foreign,
        unknown=evaluation.unknown(),
        command=command,
        made=evaluation.made,
    )


def report_of_cross_validation(
    found: Mapping[str, Any],
    folds: Sequence[FoldOutcome],
    labels: Sequence[str],
    *,
    clips: Sequence[Sequence[str]] | None = None,
    notices: Sequence[str] = (),
    histories: Sequence[History] = (),
    command: str = "",
    made: str = "",
) -> ReportContent:
    """Gather what a cross-validation has to show.

    Parameters
    ----------
    found : mapping
        In the form of ``cross-validate --json``; keys beside ``dataset``, ``n`` and ``protocols``
        are shown where they are there.
    folds : sequence of FoldOutcome
        What the members said of each fold's clips.
    clips : sequence of sequence of str, optional
        Names of the clips of each fold, in the order of its ``targets``.
    notices : sequence of str
        Sentences that must not be missed, such as which folds are missing.
    """
    names = [name for fold in clips for name in fold] if clips is not None else []
    targets = np.concatenate([fold.targets for fold in folds])
    protocols = tuple(
        ProtocolContent(
            name,
            _MEANINGS.get(name, ""),
            figures,
            targets,
            np.concatenate([fold.members(name) for fold in folds], axis=1),
            names,
        )
        for name, figures in found["protocols"].items()
    )
    architecture = str(found.get("architecture", "networks"))
    facts = [
        ("networks", f"{len(protocols[0].members)} × {architecture} a fold"),
        ("folds", len(folds)),
        *((key, found[key]) for key in ("split", "seconds") if key in found),
        *_common_facts(found.get("seeds"), found.get("machine", {})),
    ]
    return ReportContent(
        title=f"{architecture} cross-validated on {found['dataset']}",
        dataset=str(found["dataset"]),
        n=int(found["n"]),
        labels=tuple(labels),
        protocols=protocols,
        notices=tuple(notices),
        facts=tuple(facts),
        settings=tuple(_flat(found.get("config", {"recipe": found.get("recipe", {})}))),
        histories=tuple(histories),
        command=command,
        made=made,
    )


def write_report(content: ReportContent, path: Path) -> Path:
    """Write a report, whole or not at all, as one HTML file that needs no network and no script.

    Raises
    ------
    OSError
        It cannot be written there.
    """
    from core.evaluation.report_page import report_html

    page = report_html(content).encode("utf-8", "backslashreplace")
    with whole_file(path) as file:
        file.write(page)
    return path


def command_line(words: Sequence[object]) -> str:
    """Words of a command as a shell takes them."""
    return shlex.join(str(word) for word in words)


def _names_by_fold(evaluation: Evaluation) -> list[str]:
    """Names in the order in which `Evaluation.folds` joins them."""
    folds = [name for name, _, _ in evaluation.folds]
    if len(folds) < 2:
        return [clip.name for clip in evaluation.clips]
    return [clip.name for fold in folds for clip in evaluation.clips if clip.fold == fold]


def _common_facts(seeds: object, machine: Mapping[str, Any]) -> list[tuple[str, object]]:
    facts: list[tuple[str, object]] = []
    if isinstance(seeds, list | tuple) and seeds:
        facts.append(("seeds of the training", ", ".join(str(seed) for seed in seeds)))
    if machine:
        facts.append(("machine", "; ".join(f"{key} {value}" for key, value in machine.items())))
    return facts


def _flat(settings: Mapping[str, Any], above: str = "") -> list[tuple[str, object]]:
    """Nested settings as dotted names."""
    rows: list[tuple[str, object]] = []
    for key, value in settings.items():
        name = f"{above}{key}"
        if isinstance(value, Mapping):
            rows += _flat(value, f"{name}.")
        elif isinstance(value, list | tuple):
            rows.append((name, ", ".join(str(each) for each in value) or "none"))
        else:
            rows.append((name, value))
    return rows
