"""Which trials a study is made of, and that their identity is their content."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace

import pytest

from core.errors import ParameterError
from core.studies.plan import STUDIES, StudyPlan, block_choices
from core.studies.trial import NO_BLOCKS, RANDOM, Start, StudyTrial

Make = Callable[..., StudyPlan]
PRETRAINED = {"starts": {}}


def test_trial_is_what_its_json_says(plan_of: Make) -> None:
    trial = plan_of("weight-freeze").trials[2]
    again = StudyTrial.from_json(json.loads(json.dumps(trial.to_json())))
    assert again == trial
    assert again.identity == trial.identity


def test_identity_follows_every_part_of_a_trial(plan_of: Make) -> None:
    trial = plan_of().trials[0]
    other: dict[str, object] = {
        "start": Start("random", partial=True),
        "features": trial.features.model_copy(update={"n_mels": 16}),
        "recipe": trial.recipe.model_copy(update={"epochs": 3}),
        "measures_change": True,
    }
    names = [field.name for field in fields(StudyTrial)]
    assert set(other) < set(names)
    changed = [
        replace(trial, **{name: other.get(name, 99 if name in {"seed", "split_seed"} else "x")})
        for name in names
    ]
    assert len({trial.identity, *(one.identity for one in changed)}) == len(names) + 1


def test_unreadable_trial_is_refused() -> None:
    with pytest.raises(ParameterError, match="trial: cannot be read"):
        StudyTrial.from_json({"study": "ensemble"})


@pytest.mark.parametrize("study", STUDIES)
def test_trials_are_all_different_and_of_every_fold(study: str, plan_of: Make) -> None:
    plan = plan_of(study, **PRETRAINED, seeds=(0, 1))
    assert len({trial.identity for trial in plan.trials}) == len(plan.trials)
    assert {(trial.fold, trial.seed) for trial in plan.trials} == {
        ("1", 0), ("1", 1), ("2", 0), ("2", 1)
    }  # fmt: skip
    assert json.loads(json.dumps(plan.to_json()))["trials"] == len(plan.trials)


def test_pretraining_compares_two_starts_with_their_recipes(plan_of: Make, options) -> None:
    longer = options.recipe.model_copy(update={"epochs": 9})
    plan = plan_of("pretraining", **PRETRAINED, random_recipe=longer)
    found = {(trial.start.name, trial.recipe.epochs) for trial in plan.trials}
    assert found == {("pretrained", 2), ("random", 9)}
    with pytest.raises(ParameterError, match="init: random is compared"):
        plan_of("pretraining")


def test_freeze_goes_from_none_to_all_blocks(plan_of: Make) -> None:
    plan = plan_of("weight-freeze", folds=("1",))
    assert [trial.blocks for trial in plan.trials] == [
        NO_BLOCKS, "stem", "layer1", "layer2"
    ]  # fmt: skip
    assert [trial.recipe.freeze for trial in plan.trials] == [
        None, "stem", "layer1", "layer2"
    ]  # fmt: skip
    assert {trial.how for trial in plan.trials} == {"frozen"}


def test_cutoff_keeps_at_least_one_block(plan_of: Make) -> None:
    assert block_choices("model-cutoff", "densenet201")[0] == "stem"
    plan = plan_of("model-cutoff", folds=("2",), blocks=("layer1", "stem"))
    assert [(trial.fold, trial.blocks) for trial in plan.trials] == [("2", "stem"), ("2", "layer1")]


def test_resolutions_differ_in_nothing_but_the_windows(plan_of: Make) -> None:
    three, one = plan_of("resolutions", folds=("1",)).trials
    assert (three.inputs, one.inputs) == ("three resolutions", "25/10 ms replicated")
    assert replace(one, features=three.features) == three


def test_representations_differ_in_nothing_but_what_is_shown(plan_of: Make, options) -> None:
    louder = options.recipe.model_copy(update={"gain": 6.0, "mask": 0.1})
    trials = plan_of("representations", folds=("1",), recipe=louder).trials
    assert [trial.inputs for trial in trials] == ["log-spectrogram", "log-mel", "mfcc", "gammatone"]
    assert trials[1].features == options.features
    assert all(replace(trial, features=options.features) == trials[1] for trial in trials)
    assert {(trial.recipe.gain, trial.recipe.mask) for trial in trials} == {(0.0, 0.1)}


def test_trials_of_log_mel_keep_the_identity_that_they_always_had(plan_of: Make) -> None:
    said = plan_of("ensemble").trials[0].to_json()
    assert said["features"] == {
        "sample_rate": 8_000, "n_fft": 800, "windows_ms": [25.0, 50.0, 100.0],
        "hops_ms": [10.0, 25.0, 50.0], "n_mels": 32, "n_frames": 32, "clip_duration": 0.5,
    }  # fmt: skip


def test_grid_search_tries_every_pair(plan_of: Make) -> None:
    plan = plan_of(
        "grid-search", folds=("1",), learning_rates=(0.1, 0.01), weight_decays=(0.0, 0.5)
    )
    found = [(trial.recipe.learning_rate, trial.recipe.weight_decay) for trial in plan.trials]
    assert found == [(0.1, 0.0), (0.1, 0.5), (0.01, 0.0), (0.01, 0.5)]


@pytest.mark.parametrize(
    ("study", "changed", "said"),
    [
        ("filters", {}, "no study 'filters'; there are pretraining"),
        (
            "ensemble",
            {"architectures": ("sound_cnn8",)},
            "init: sound_cnn8 has no pretrained weights; choose random",
        ),
        ("weight-freeze", {"blocks": ("block9",)}, "no 'block9'; there are none, stem, layer1"),
        ("ensemble", {"folds": ("7",)}, "folds: there is no '7'; there are 1, 2"),
        ("ensemble", {"seeds": ()}, "plan: holds no trial"),
        ("ensemble", {"architectures": ()}, "plan: holds no trial"),
        ("ensemble", {"seeds": (1, 1)}, "seeds: one is named twice"),
        ("ensemble", {"architectures": ("lenet",)}, "no network 'lenet'"),
    ],
)
def test_what_cannot_be_planned_is_refused(
    study: str, changed: dict, said: str, plan_of: Make
) -> None:
    with pytest.raises(ParameterError, match=said):
        plan_of(study, **changed)


def test_plan_does_not_depend_on_where_the_clips_lie(
    plan_of: Make, source, options, tmp_path
) -> None:
    from core.studies.plan import make_plan
    from core.studies.source import DataSource, forget_sources, read_source

    plan = plan_of("weight-change", **PRETRAINED)
    assert RANDOM in {trial.start for trial in plan.trials}
    moved = source.path.rename(tmp_path / "elsewhere")
    forget_sources()
    again = make_plan("weight-change", read_source(DataSource(moved)), replace(options, starts={}))
    assert (again.data, again.identity) == (plan.data, plan.identity)
