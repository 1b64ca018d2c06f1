from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import filelock
import pytest
import torch

from core.bundles.bundle import Bundle
from core.datasets.esc50 import read_esc50
from core.errors import DatasetError, OperationCancelled, ParameterError, SonolensError
from core.evaluation.cross_validation import cross_validate
from core.features.mel import LogMelConfig
from core.progress import CancelToken, Progress
from core.results import EpochMetrics
from core.training import trials
from core.training.config import TrainConfig
from core.training.config_file import save_config
from core.training.ensemble import train_ensemble
from core.training.plan import ALL, Trial, fingerprint_of, plan_of
from core.training.recipe import Recipe
from core.training.run import RunFolder, list_runs


@pytest.fixture
def config(dataset: Path, small: LogMelConfig) -> TrainConfig:
    return TrainConfig(
        data=dataset,
        architecture="mobilenet_v2",
        members=2,
        init="random",
        recipe=Recipe(epochs=2, milestones=(), learning_rate=1e-3, batch_size=9, mixup=0.2),
        device="cpu",
        features=small,
    )


def weights(bundle: Bundle) -> list[dict[str, torch.Tensor]]:
    return [member.state_dict() for member in bundle.members]


def equal(one: Bundle, other: Bundle) -> bool:
    pairs = list(zip(weights(one), weights(other), strict=True))
    assert pairs
    return all(torch.equal(a[name], b[name]) for a, b in pairs for name in a)


def test_plan_goes_fold_by_fold() -> None:
    plan = plan_of(["1", "test/ü"], 2)
    assert [(t.number, t.fold, t.member) for t in plan] == [
        (0, "1", 0), (1, "1", 1), (2, "test/ü", 0), (3, "test/ü", 1),
    ]  # fmt: skip
    assert [t.name for t in plan][1:3] == ["001-fold-1-member-1", "002-fold-test-member-0"]


def test_ensemble_in_a_run_is_killed_and_gone_on_with(config: TrainConfig, tmp_path: Path) -> None:
    whole = train_ensemble(config)
    run = RunFolder.create(tmp_path / "b.run", config)
    assert run.state().status == "interrupted"

    def kill(member: int, metrics: EpochMetrics) -> None:
        if (member, metrics.epoch) == (1, 1):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_ensemble(config, run=run, on_epoch=kill)
    state = run.state()
    assert (state.status, state.trials_done, state.n_trials) == ("cancelled", 1, 2)
    assert (state.epochs_done, state.n_epochs, state.fraction) == (3, 4, 0.75)
    assert state.can_resume
    [row] = run.results()
    assert (row["trial"], row["epochs"], row["seed"]) == ("000-fold-all-member-0", "2", "0")

    told: list[tuple[int, int]] = []
    again = RunFolder.open(run.path, config)
    found = train_ensemble(
        config, run=again, on_epoch=lambda member, metrics: told.append((member, metrics.epoch))
    )
    assert told == [(1, 2)]
    assert equal(found, whole)
    assert (run.state().status, run.state().fraction) == ("finished", 1.0)
    folder = run.trial_folder(plan_of([ALL], 2)[1])
    assert {path.name for path in folder.iterdir()} == {
        "history.csv", "result.json", "result.safetensors",
    }  # fmt: skip
    history = trials.read_history(folder)
    assert [metrics.epoch for metrics in history] == [1, 2]
    assert history[0].validation_loss is None
    assert len(run.results()) == 2
    finished = train_ensemble(config, run=again, on_epoch=lambda *_: pytest.fail("trained again"))
    assert equal(finished, whole)


_CHILD = """
import os, signal, sys
from pathlib import Path
from core.training.config_file import load_config
from core.training.ensemble import train_ensemble
from core.training.run import RunFolder
config = load_config(Path(sys.argv[1]))
for path, steps in zip(sys.argv[2::2], sys.argv[3::2]):
    child = os.fork()
    if child == 0:
        break
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
else:
    sys.exit(0)
left = int(steps)
def progress(point):
    global left
    if "epoch" in point.message:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
train_ensemble(config, run=RunFolder.create(Path(path), config), progress=progress)
"""
"""Trains into several folders, each in a process of its own that is killed after some steps."""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_process_that_was_killed(config: TrainConfig, tmp_path: Path) -> None:
    save_config(config, tmp_path / "config.json")
    whole = train_ensemble(config)
    runs = {tmp_path / f"{steps}.run": steps for steps in (3, 6)}
    words = [str(word) for pair in runs.items() for word in pair]
    child = subprocess.run(
        [sys.executable, "-c", _CHILD, tmp_path / "config.json", *words],
        check=True,
        capture_output=True,
        text=True,
    )
    assert child.stdout.split() == [str(-signal.SIGKILL)] * len(runs)
    for path in runs:
        run = RunFolder.open(path, config)
        assert run.state().status == "interrupted"
        assert equal(train_ensemble(config, run=run), whole)


def test_cross_validation_in_a_run(config: TrainConfig, tmp_path: Path) -> None:
    config = config.model_copy(update={"members": 1})
    whole = cross_validate(config).to_json()
    run = RunFolder.create(tmp_path / "run", config, kind="cross-validation")
    cancel = CancelToken()

    def stop(trial: int, metrics: EpochMetrics) -> None:
        if (trial, metrics.epoch) == (1, 1):
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        cross_validate(config, run=run, cancel=cancel, on_epoch=stop)
    told: list[tuple[int, int]] = []
    found = cross_validate(
        config, run=run, on_epoch=lambda trial, metrics: told.append((trial, metrics.epoch))
    )
    assert told == [(1, 2)]
    assert found.to_json() == whole
    rows = run.results()
    assert [row["fold"] for row in rows] == ["1", "2"]
    folds = whole["protocols"]["held-out"]["folds"]
    assert [float(row["held_out_accuracy"]) for row in rows] == [f["accuracy"] for f in folds]
    assert not list(run.path.rglob("checkpoint-*"))
    with pytest.raises(ParameterError, match="another kind"):
        train_ensemble(config, run=run)


def test_stop_and_keep_gives_a_bundle_of_what_there_is(config: TrainConfig, tmp_path: Path) -> None:
    stop = CancelToken()
    run = RunFolder.create(tmp_path / "run", config)
    bundle = train_ensemble(config, run=run, stop=stop, on_epoch=lambda *_: stop.cancel())
    assert len(bundle.members) == 1
    assert bundle.manifest.training["epochs_trained"] == [1]
    assert bundle.manifest.training["seeds"] == [0]
    assert run.state().status == "finished"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"seed": 1}, "seed"),
        ({"members": 3}, "members"),
        ({"epochs": 5}, "epochs"),
        ({"recipe": Recipe(epochs=2, milestones=(), batch_size=8)}, "recipe.batch_size"),
        ({"features": LogMelConfig()}, "features.clip_duration"),
        ({"init": "pretrained"}, "init"),
    ],
)
def test_other_settings_are_refused_by_name(
    config: TrainConfig, tmp_path: Path, change: dict[str, Any], field: str
) -> None:
    RunFolder.create(tmp_path / "run", config)
    with pytest.raises(ParameterError, match="the run was begun with") as caught:
        RunFolder.open(tmp_path / "run", config.model_copy(update=change))
    assert caught.value.field == field


def test_what_the_outcome_does_not_hang_on_may_change(config: TrainConfig, tmp_path: Path) -> None:
    RunFolder.create(tmp_path / "run", config)
    moved = config.model_copy(update={"data": Path("/elsewhere"), "name": "x", "device": "auto"})
    found = RunFolder.open(tmp_path / "run", moved).config
    assert (found.data, found.device, found.name) == (Path("/elsewhere"), "auto", "trained")


def test_other_clips_are_refused(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(tmp_path / "run", config)
    manifest = read_esc50(config.data)
    plan = plan_of([ALL], 2)
    run.begin(manifest, plan)
    run.begin(manifest, plan)
    fewer = type(manifest)("tones", manifest.root, "x", manifest.labels, manifest.clips[1:])
    assert fingerprint_of(fewer) != fingerprint_of(manifest)
    with pytest.raises(ParameterError, match="no longer holds the clips") as caught:
        run.begin(fewer, plan)
    assert caught.value.field == "data"


def test_two_do_not_train_one_run(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(tmp_path / "run", config)
    with (
        filelock.FileLock(run.path / "lock"),
        pytest.raises(SonolensError, match="another process is training"),
    ):
        train_ensemble(config, run=run)
    assert run.state().status == "interrupted"


def test_running_is_seen_from_outside(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(tmp_path / "run", config)
    with run.locked():
        run.note("running")
        assert run.state().status == "running"
        [state] = list_runs(tmp_path)
        assert not state.can_resume
    assert run.state().status == "interrupted"


def test_failure_is_noted_with_its_reason(config: TrainConfig, tmp_path: Path) -> None:
    config = config.model_copy(update={"data": tmp_path / "gone"})
    run = RunFolder.create(tmp_path / "run", config)
    with pytest.raises(DatasetError):
        train_ensemble(config, run=run)
    assert run.state().status == "failed"
    assert str(tmp_path / "gone") in run.state().reason
    assert not RunFolder.is_begun(run.path)
    assert RunFolder.create(run.path, config).state().n_trials == 0


def test_runs_are_listed_the_latest_first(config: TrainConfig, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        run = RunFolder.create(tmp_path / name, config.model_copy(update={"name": name}))
        run.note("cancelled")
    (tmp_path / "d").mkdir()
    (tmp_path / "e").mkdir()
    (tmp_path / "e" / "config.json").write_text("{}")
    found = list_runs(tmp_path)
    assert [state.name for state in found] == ["c", "b", "a"]
    assert {state.kind for state in found} == {"ensemble"}
    assert list_runs(tmp_path / "absent") == []


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema_version": 99, "kind": "ensemble"}'])
def test_damaged_run_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.json").write_text(text)
    with pytest.raises(SonolensError, match=r"config\.json"):
        RunFolder.open(tmp_path)
    with pytest.raises(SonolensError, match="no run to open"):
        RunFolder.open(tmp_path / "absent")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("plan.json", {"trials": 5, "epochs": "many"}),
        ("plan.json", {"trials": [], "epochs": float("inf")}),
        ("state.json", {"updated": "yesterday", "status": []}),
        ("state.json", {"updated": 1e300}),
    ],
)
def test_odd_notes_of_a_run_do_not_hide_it(
    config: TrainConfig, tmp_path: Path, name: str, said: dict[str, Any]
) -> None:
    run = RunFolder.create(tmp_path / "a", config)
    (run.path / name).write_text(json.dumps(said), encoding="utf-8")
    (state,) = list_runs(tmp_path)
    assert (state.n_trials, state.n_epochs, state.status) == (0, 0, "interrupted")
    assert 0 < state.updated < 1e11


def test_settings_of_a_run_are_a_table(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(tmp_path / "a", config)
    document = json.loads((run.path / "config.json").read_text(encoding="utf-8"))
    (run.path / "config.json").write_text(json.dumps(document | {"config": [1]}), encoding="utf-8")
    with pytest.raises(SonolensError, match="holds no settings"):
        RunFolder.open(run.path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as POSIX has them")
@pytest.mark.parametrize("name", ["plan.json", "state.json", "results.csv", "config.json"])
def test_a_pipe_in_a_run_keeps_nobody_waiting(
    config: TrainConfig, tmp_path: Path, name: str
) -> None:
    run = RunFolder.create(tmp_path / "a", config)
    (run.path / name).unlink(missing_ok=True)
    os.mkfifo(run.path / name)
    assert len(list_runs(tmp_path)) == (name not in {"config.json", "results.csv"})


@pytest.mark.parametrize("data", [b"\xff\xfe\xd8", b'trial\n"' + b"x" * 200_000, b"[1, 2]\nx\n"])
def test_results_that_are_none_are_named(config: TrainConfig, tmp_path: Path, data: bytes) -> None:
    run = RunFolder.create(tmp_path / "a", config)
    (run.path / "results.csv").write_bytes(data)
    with pytest.raises(SonolensError, match=r"results\.csv"):
        run.results()


def test_place_that_is_taken(config: TrainConfig, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(ParameterError, match="there already"):
        RunFolder.create(tmp_path, config)
    with pytest.raises(ParameterError, match="no kind of run"):
        RunFolder.create(tmp_path / "x", config, kind="study")


def test_config_says_what_it_ran_on(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(tmp_path / "run", config)
    document = json.loads((run.path / "config.json").read_text())
    assert document["schema_version"] == 1
    assert set(document["versions"]) == {"sonolens", "torch", "python"}
    assert document["machine"]["threads"] == torch.get_num_threads()
    assert TrainConfig.model_validate(document["config"]) == run.config == config


def test_damaged_result_is_trained_again(config: TrainConfig, tmp_path: Path) -> None:
    config = config.model_copy(update={"members": 1, "epochs": 1})
    run = RunFolder.create(tmp_path / "run", config)
    whole = train_ensemble(config, run=run)
    folder = run.trial_folder(Trial(0, ALL, 0))
    (folder / "result.safetensors").write_bytes(b"half")
    assert equal(train_ensemble(config, run=run), whole)
    (folder / "result.json").write_text("{")
    assert equal(train_ensemble(config, run=run), whole)
    assert len(run.results()) == 1


def test_cancelled_inside_an_epoch_within_a_second(config: TrainConfig, tmp_path: Path) -> None:
    import time

    cancel = CancelToken()
    at: list[float] = []

    def fire() -> None:
        at.append(time.perf_counter())
        cancel.cancel()

    def watch(point: Progress) -> None:
        if "epoch" in point.message and not timers:
            timers.append(threading.Timer(0.05, fire))
            timers[0].start()

    timers: list[threading.Timer] = []
    many = config.model_copy(update={"members": 50})
    with pytest.raises(OperationCancelled):
        train_ensemble(
            many, run=RunFolder.create(tmp_path / "r", many), progress=watch, cancel=cancel
        )
    timers[0].join()
    assert time.perf_counter() - at[0] < 1
