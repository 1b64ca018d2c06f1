"""Take over what another study of the same clips has computed already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from core.models.registry import architecture
from core.studies.store import FILE, StudyRow, read_study
from core.studies.trial import NO_BLOCKS, RANDOM, StudyTrial, digest_of
from core.studies.work import TrialOutcome

__all__ = ["TAKEN_FROM", "equal_results", "training_identity"]

TAKEN_FROM = "taken_from"
"""Among the details of a row: name of the study that computed it."""


def training_identity(trial: StudyTrial) -> str:
    """SHA-256 of what decides how a trial's network comes out, whatever study asks for it.

    Nothing frozen, nothing of the trained weights left out, and none of them used are the same
    training as the network without a study around it.
    """
    said = trial.to_json()
    del said["study"], said["measures_change"]
    body = architecture(trial.architecture).body
    if trial.how == "frozen" or (trial.how == "fused" and trial.blocks == body[-1].name):
        said |= {"how": "whole", "blocks": NO_BLOCKS}
    elif trial.how == "fused" and trial.blocks == NO_BLOCKS:
        said |= {"how": "whole", "init": RANDOM.name, "weights": "", "partial": False}
    return digest_of(said)


def equal_results(
    trials: Sequence[StudyTrial], folders: Sequence[Path]
) -> Iterator[tuple[StudyTrial, TrialOutcome]]:
    """Give the trials that studies in other folders have carried out, each with its result.

    A trial that measures how far its blocks move is only taken from one that measured it.

    Raises
    ------
    SonolensError
        A folder holds no study, or one of a newer version.
    """
    found: dict[str, list[StudyRow]] = {}
    for folder in folders:
        _, rows = read_study(folder / FILE)
        for row in rows:
            if row.status == "done":
                found.setdefault(training_identity(row.trial), []).append(row)
    for trial in trials:
        for row in found.get(training_identity(trial), ()):
            if row.trial.measures_change or not trial.measures_change:
                yield trial, _outcome(row, trial)
                break


def _outcome(row: StudyRow, trial: StudyTrial) -> TrialOutcome:
    assert row.targets is not None
    assert row.held_out is not None
    assert row.paper is not None
    details = dict(row.details) if trial.measures_change else {}
    return TrialOutcome(
        targets=row.targets,
        held_out=row.held_out,
        paper=row.paper,
        epoch=row.epoch,
        paper_epoch=row.paper_epoch,
        seconds=row.seconds,
        machine=row.machine,
        details=details | {TAKEN_FROM: row.details.get(TAKEN_FROM, row.trial.study)},
    )
