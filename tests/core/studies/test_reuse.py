"""Trials taken over from other studies: only equal ones, and to the bit what they would be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from safetensors.torch import save_file

from core.errors import SonolensError
from core.files import sha256_of
from core.models.registry import architecture
from core.studies.reuse import TAKEN_FROM, training_identity
from core.studies.run import run_study
from core.studies.store import StudyRow
from core.studies.trial import Start
from core.studies.work import Workplace


@pytest.fixture
def trained(tmp_path: Path, place: Workplace) -> tuple[Start, Workplace]:
    """A file of weights, and the place that knows it."""
    weights = architecture("tiny").build(5, seed=11).state_dict()
    path = tmp_path / "weights.safetensors"
    save_file({name: one for name, one in weights.items() if not name.startswith("6.")}, path)
    start = Start(path.name, sha256_of(path))
    return start, replace(place, weights=((start.sha256, path),))


def by_blocks(rows: list[StudyRow]) -> dict[str, StudyRow]:
    return {row.trial.blocks: row for row in rows}


def test_rows_taken_over_are_those_that_would_be_computed(
    plan_of: Callable, trained: tuple[Start, Workplace], tmp_path: Path
) -> None:
    start, place = trained
    more = {"starts": {"tiny": start}, "folds": ("1",)}
    run_study(plan_of("pretraining", **more), place, tmp_path / "starts")
    taken = {}
    for study, without in (("weight-fusion", {"none", "layer2"}), ("weight-freeze", {"none"})):
        plan = plan_of(study, **more)
        whole = by_blocks(run_study(plan, place, tmp_path / f"{study}-whole"))
        told: list[StudyRow] = []
        rows = run_study(
            plan, place, tmp_path / study, reuse=[tmp_path / "starts"], on_row=told.append
        )
        assert len(told) == len(rows) == len(whole)
        found = by_blocks(rows)
        taken[study] = {name for name, row in found.items() if TAKEN_FROM in row.details}
        assert taken[study] == without
        for name, row in found.items():
            assert row.held_out.tobytes() == whole[name].held_out.tobytes()
            assert row.to_json() | {TAKEN_FROM: ""} == whole[name].to_json() | {TAKEN_FROM: ""}


def test_change_is_only_taken_from_where_it_was_measured(
    plan_of: Callable, trained: tuple[Start, Workplace], tmp_path: Path
) -> None:
    start, place = trained
    more = {"starts": {"tiny": start}, "folds": ("1",)}
    run_study(plan_of("pretraining", **more), place, tmp_path / "starts")
    changed = run_study(
        plan_of("weight-change", **more), place, tmp_path / "change", reuse=[tmp_path / "starts"]
    )
    assert all(TAKEN_FROM not in row.details and row.details["change"] for row in changed)
    back = run_study(
        plan_of("pretraining", **more), place, tmp_path / "back", reuse=[tmp_path / "change"]
    )
    assert [row.details for row in back] == [{TAKEN_FROM: "weight-change"}] * 2


def test_another_seed_fold_or_cut_is_another_training(plan_of: Callable) -> None:
    trials = [
        *plan_of("ensemble", seeds=(0, 1)).trials,
        *plan_of("model-cutoff").trials,
        *plan_of("weight-freeze", blocks=("stem", "layer1")).trials,
        *plan_of("weight-fusion", blocks=("stem", "layer1")).trials,
    ]
    assert len({training_identity(trial) for trial in trials}) == len(trials)


def test_folder_without_a_study_is_said(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    with pytest.raises(SonolensError, match="there is no such file"):
        run_study(plan_of(), place, tmp_path / "s", reuse=[tmp_path / "nothing"])
