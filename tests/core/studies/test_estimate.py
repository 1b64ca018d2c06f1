"""How long a study will take follows from what was timed, and from nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.models.device import resolve_device
from core.progress import Progress
from core.studies.estimate import Pace, estimate_study, paces_of, probe_pace, shown_clips
from core.studies.source import DataSource, read_source
from core.studies.store import StudyRow
from core.training.config import TrainConfig
from core.training.estimate import Estimate

N_CLIPS = 8


def rows_of(plan_of: Callable, seconds: dict[int, float], **changed: object) -> list[StudyRow]:
    """Make the rows of a freeze study: by place in the plan, those that are done."""
    plan = plan_of("weight-freeze", blocks=("none", "layer1"), seeds=(0, 1), **changed)
    return [
        StudyRow(trial, status="done", seconds=seconds[place])
        if place in seconds
        else StudyRow(trial)
        for place, trial in enumerate(plan.trials)
    ]


def test_a_pace_is_the_median_of_the_trials_of_a_network(plan_of: Callable) -> None:
    rows = rows_of(plan_of, {0: 16.0, 1: 32.0, 2: 160.0})
    rows[3] = replace(rows[3], status="failed", seconds=1.0)
    found = paces_of(rows, N_CLIPS)
    assert shown_clips(rows[0].trial, N_CLIPS) == 16
    assert found == {"tiny": Pace(2.0, 3)}


def test_trials_that_do_the_same_count_before_others(plan_of: Callable) -> None:
    rows = rows_of(plan_of, {0: 10.0, 1: 4.0})
    assert [row.trial.blocks for row in rows[:4]] == ["none", "layer1", "none", "layer1"]
    found = estimate_study(rows, N_CLIPS)
    assert found.n_left == 6
    assert found.basis == "trials"
    assert found.by_trial[rows[2].trial.identity] == pytest.approx(10.0)
    assert found.by_trial[rows[3].trial.identity] == pytest.approx(4.0)
    assert found.seconds == pytest.approx(3 * 10.0 + 3 * 4.0)


def test_another_depth_takes_what_the_network_takes(plan_of: Callable) -> None:
    rows = rows_of(plan_of, {0: 10.0})
    found = estimate_study(rows, N_CLIPS, {"tiny": Pace(1e6)})
    assert found.by_trial[rows[1].trial.identity] == pytest.approx(10.0)


def test_a_pace_is_taken_where_no_trial_is_done(plan_of: Callable) -> None:
    rows = rows_of(plan_of, {})
    found = estimate_study(rows, N_CLIPS, {"tiny": Pace(0.5, 4)})
    assert found.basis == "paces"
    assert found.seconds == pytest.approx(len(rows) * 0.5 * 16)


def test_a_network_that_was_never_timed_leaves_the_time_open(plan_of: Callable) -> None:
    found = estimate_study(rows_of(plan_of, {}), N_CLIPS, {"resnet50": Pace(0.5)})
    assert found.seconds is None
    assert found.unknown == ("tiny",)
    assert not found.by_trial
    assert found.basis == ""


def test_failed_trials_are_left_and_done_ones_are_not(plan_of: Callable) -> None:
    rows = rows_of(plan_of, dict.fromkeys(range(8), 2.0))
    assert estimate_study(rows, N_CLIPS).seconds == 0
    rows[4] = replace(rows[4], status="failed", seconds=0.0)
    found = estimate_study(rows, N_CLIPS)
    assert found.n_left == 1
    assert found.seconds == pytest.approx(2.0)


def test_twice_the_epochs_take_twice_the_time(plan_of: Callable) -> None:
    short = estimate_study(rows_of(plan_of, {}), N_CLIPS, {"tiny": Pace(0.5)})
    recipe = rows_of(plan_of, {})[0].trial.recipe.model_copy(update={"epochs": 4})
    long = estimate_study(rows_of(plan_of, {}, recipe=recipe), N_CLIPS, {"tiny": Pace(0.5)})
    assert short.seconds is not None
    assert long.seconds == pytest.approx(2 * short.seconds)


def test_a_probe_measures_a_pace(plan_of: Callable, source: DataSource) -> None:
    trial = plan_of("ensemble").trials[0]
    told: list[Progress] = []
    pace = probe_pace(
        trial, source, read_source(source), device=resolve_device("cpu"), progress=told.append
    )
    assert pace.n_trials == 0
    assert 0 < pace.seconds < 10
    assert told


def test_a_probe_counts_one_network_a_fold(
    plan_of: Callable, source: DataSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial = plan_of("ensemble").trials[0]

    def pretended(config: TrainConfig, manifest: object, *, n_folds: int, **rest: object):
        n_trials = config.members * n_folds
        return Estimate(3.0 + 16.0 * n_trials, 0, 1.0, 1, 3.0, 0.0)

    monkeypatch.setattr("core.studies.estimate.estimate", pretended)
    pace = probe_pace(trial, source, read_source(source), device=resolve_device("cpu"))
    assert pace.seconds * shown_clips(trial, N_CLIPS) == pytest.approx(16.0)
