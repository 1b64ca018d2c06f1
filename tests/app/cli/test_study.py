"""A study by command: its JSON, its exit codes, and that the same command goes on."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from torch import nn

from app.cli.study import _STUDIES, _plan, configure
from core.features.mel import LogMelConfig
from core.models import registry
from core.models.blocks import Block
from core.models.registry import Architecture
from core.studies.work import Workplace

FEATURES = LogMelConfig(sample_rate=8_000, n_fft=800, n_mels=32, n_frames=32, clip_duration=0.5)


def build(n_classes: int) -> nn.Module:
    parts = [nn.Sequential(nn.Conv2d(3, 4, 3, 2), nn.BatchNorm2d(4), nn.ReLU()) for _ in range(1)]
    return nn.Sequential(
        *parts, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(0.1), nn.Linear(4, n_classes)
    )


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network and inputs that are trained on in a blink."""
    blocks = (Block("stem", ("0",)), Block("head", ("4",)))
    entry = Architecture("tiny", "Tiny", "4", blocks, "None.None", build)
    monkeypatch.setitem(registry._REGISTRY, "tiny", entry)
    monkeypatch.setattr("app.cli.study.features_for", lambda *_: FEATURES)


@pytest.fixture
def words(dataset: Path) -> tuple[object, ...]:
    """Options that every command here shares."""
    usual = ("--architecture", "tiny", "--init", "random", "--recipe", "quick", "--epochs", 1)
    return ("--data", dataset, *usual, "--device", "cpu", "--threads", 1)


def test_names_are_those_of_the_library() -> None:
    from core.studies.plan import STUDIES

    assert _STUDIES == STUDIES


def test_document_has_the_form_that_scripts_rely_on(
    cli: Callable, words: tuple, tmp_path: Path
) -> None:
    out = tmp_path / "study"
    done = cli("study", "weight-freeze", *words, "--out", out, "--json", "--quiet")
    assert (done.code, done.err) == (0, "")
    found = json.loads(done.out)
    assert set(found) == {"study", "plan", "rows", "summary"}
    assert found["study"] == "weight-freeze"
    assert found["plan"]["trials"] == len(found["rows"]) == 4
    for row in found["rows"]:
        assert {"architecture", "init", "blocks", "fold", "seed", "accuracy", "status"} <= set(row)
        assert row["status"] == "done"
        assert "reason" not in row
        assert 0 <= row["accuracy"] <= 1
    assert [line["blocks"] for line in found["summary"]] == ["none", "stem"]
    assert (out / "report.html").is_file()
    again = cli("study", "weight-freeze", *words, "--out", out, "--json", "--quiet")
    assert json.loads(again.out) == found


def test_representations_are_compared_on_the_plain_network_unless_another_is_named(
    words: tuple,
) -> None:
    parser = argparse.ArgumentParser()
    configure(parser)
    options = ("--recipe", "quick", "--folds", "1")
    said = parser.parse_args(["representations", *map(str, words[:2]), *options])
    _, plan, _ = _plan(said)
    assert {(trial.architecture, trial.start.name) for trial in plan.trials} == {
        ("sound_cnn8", "random")
    }
    said = parser.parse_args(["representations", *map(str, words), "--folds", "1"])
    _, plan, _ = _plan(said)
    assert {trial.architecture for trial in plan.trials} == {"tiny"}
    assert len(plan.trials) == 4


def test_stopped_study_goes_on_with_the_same_command(
    cli: Callable, words: tuple, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.studies.work as work

    real, begun = work.fine_tune, []

    def interrupted(*arguments: object, **how: object) -> object:
        begun.append(1)
        if len(begun) == 2:
            raise KeyboardInterrupt
        return real(*arguments, **how)

    monkeypatch.setattr(work, "fine_tune", interrupted)
    command = ("study", "ensemble", *words, "--seeds", 2, "--out", tmp_path / "s")
    stopped = cli(*command)
    assert stopped.code == 130
    assert "the same command goes on" in stopped.err
    done = cli(*command)
    assert done.code == 0
    assert len(begun) == 5
    assert "ensemble of 2" in done.out
    assert "95 % interval" in done.out
    other = cli("study", "ensemble", *words, "--seeds", 3, "--out", tmp_path / "s")
    assert other.code == 2
    assert "holds another study: seeds 0, 1, not 0, 1, 2" in other.err


def test_failed_trials_are_named_and_change_the_exit_code(
    cli: Callable, words: tuple, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.studies.work as work

    real = work.fine_tune

    def failing(entry: object, *arguments: object, **how: object) -> object:
        if how["seed"] == 1:
            raise MemoryError
        return real(entry, *arguments, **how)

    monkeypatch.setattr(work, "fine_tune", failing)
    found = cli("study", "ensemble", *words, "--seeds", 2, "--folds", "2", "--json", "--quiet")
    assert found.code == 1
    assert "tiny, random, fold 2, seed 1: there is not enough memory" in found.err
    rows = json.loads(found.out)["rows"]
    assert [row["status"] for row in rows] == ["done", "failed"]
    assert rows[1]["reason"] == "there is not enough memory"
    assert rows[1]["accuracy"] is None


@pytest.mark.parametrize(
    ("study", "more", "said"),
    [
        ("filters", (), "invalid choice: 'filters'"),
        ("weight-freeze", ("--blocks", "block9"), "there is no 'block9'; there are none, stem"),
        ("ensemble", ("--blocks", "stem"), "--blocks: the study of ensemble is not about blocks"),
        ("ensemble", ("--folds", "9"), "folds: there is no '9'; there are 1, 2"),
        ("ensemble", ("--init", "gone.pth"), "--init: gone.pth: no such file"),
        ("pretraining", (), "init: random is compared with trained weights"),
        ("ensemble", ("--folds", ","), "--folds: ',' names nothing"),
        ("ensemble", ("--workers", "0"), "'0' is not a whole number of at least 1"),
        ("ensemble", ("--address", "here:1"), "--address: needs --executor ray"),
        (
            "ensemble",
            ("--executor", "ray", "--address", "here:1", "--workers", "2"),
            "--workers: a cluster that is there has as many as it has",
        ),
        ("ensemble", ("--executor", "ray", "--gpus", "-1"), "--gpus: -1 is neither a share"),
        ("ensemble", ("--architecture", "lenet"), "no network 'lenet'"),
    ],
)
def test_wrong_usage_is_one_line(
    study: str, more: tuple, said: str, cli: Callable, words: tuple, tmp_path: Path
) -> None:
    found = cli("study", study, *words, *more, "--out", tmp_path / "s", "--json")
    assert found.code == 2
    assert said in found.err
    assert len(found.err.strip().splitlines()) == 1
    assert found.out == ""
    assert not (tmp_path / "s").exists()


@pytest.mark.parametrize(
    ("said", "workers", "threads"),
    [((), 1, 6), (("--workers", "4"), 4, 1), (("--workers", "auto"), None, 1)],
)
def test_cores_are_divided_by_the_workers(
    said: tuple, workers: int | None, threads: int, cli: Callable, words: tuple,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    import torch

    from core.studies.executors.local import LocalExecutor

    seen = []

    def look(self: LocalExecutor, trials: object, place: Workplace, **_: object) -> Iterator:
        seen.append((self._workers, place.threads))
        yield from ()

    monkeypatch.setattr(LocalExecutor, "run", look)
    monkeypatch.setattr(torch, "get_num_threads", lambda: 6)
    assert cli("study", "ensemble", *words[:-2], *said).code == 0
    assert seen == [(workers, threads)]


def test_weights_are_named_by_network(cli: Callable, words: tuple, tmp_path: Path) -> None:
    import safetensors.torch

    path = tmp_path / "w.safetensors"
    safetensors.torch.save_file(build(2).state_dict(), path)
    found = cli(
        "study", "pretraining", *words, "--init", f"tiny={path}", "--folds", "1", "--json",
        "--quiet",
    )  # fmt: skip
    assert found.code == 0, found.err
    assert [row["init"] for row in json.loads(found.out)["rows"]] == ["w.safetensors", "random"]


def test_unreadable_clips_and_silent_addresses_stop_the_study(
    cli: Callable, words: tuple, tmp_path: Path, dataset: Path
) -> None:
    pytest.importorskip("ray", reason="Ray is not installed: pip install 'sonolens[cluster]'")
    ray = ("--executor", "ray", "--address", "127.0.0.1:9")
    found = cli("study", "ensemble", *words, *ray, "--out", tmp_path / "s", "--quiet")
    assert found.code == 3
    assert "there is no Ray cluster at 127.0.0.1:9" in found.err
    gone = cli("study", "ensemble", "--data", tmp_path / "nowhere", "--quiet")
    assert gone.code == 3
    assert "nowhere" in gone.err


def test_recipe_and_results_are_taken_from_files(
    cli: Callable, words: tuple, tmp_path: Path
) -> None:
    recipe = tmp_path / "short.toml"
    recipe.write_text('[recipe]\nepochs = 2\nbatch_size = 3\nschedule = "constant"\n')
    words = tuple(recipe if one == "quick" else one for one in words[:-6]) + words[-4:]
    whole = cli("study", "ensemble", *words, "--seeds", 1, "--out", tmp_path / "e", "--json")
    [said] = json.loads(whole.out)["plan"]["recipes"]
    assert (said["epochs"], said["batch_size"]) == (2, 3)
    again = cli(
        "study", "weight-freeze", *words, "--blocks", "none", "--reuse", tmp_path / "e", "--json"
    )
    rows = json.loads(again.out)["rows"]
    assert [row["taken_from"] for row in rows] == ["ensemble"] * 2
    assert [row["accuracy"] for row in rows] == [
        row["accuracy"] for row in json.loads(whole.out)["rows"]
    ]
    recipe.write_text("epochs = 2\n")
    wrong = cli("study", "ensemble", *words)
    assert (wrong.code, wrong.err) == (2, f"sonolens: --recipe: {recipe} holds no table [recipe]\n")
