"""From options and files to one configuration, and a small training from end to end."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.cross_validate import print_protocols

FEATURES = {
    "sample_rate": 8_000,
    "n_fft": 800,
    "n_mels": 32,
    "n_frames": 32,
    "clip_duration": 0.5,
}


@pytest.fixture
def config(tmp_path: Path, dataset: Path) -> Path:
    lines = [f"data = {json.dumps(str(dataset))}", 'architecture = "mobilenet_v2"']
    lines += ['init = "random"', "members = 3", 'recipe = "quick"', "[features]"]
    lines += [f"{key} = {value}" for key, value in FEATURES.items()]
    path = tmp_path / "training.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_training_gives_a_bundle_that_classifies(
    cli: Callable, config: Path, dataset: Path, tmp_path: Path
) -> None:
    out = tmp_path / "new" / "My Tones"
    options = ("--members", 1, "--epochs", 1, "--seed", 3, "--device", "cpu")
    result = cli("train", "--config", config, "--out", out, *options, "--json")
    assert result.code == 0, result.err
    record = json.loads(result.out)
    assert (record["name"], record["members"]) == ("my-tones", 1)
    assert record["training"]["seeds"] == [3]
    assert record["training"]["recipe"]["epochs"] == 1
    assert "member 1  epoch   1/1" in result.err
    heard = cli("classify", dataset / "audio", "--bundle", out, "--json")
    assert len(json.loads(heard.out)["results"]) == 8
    assert heard.code == 0


def test_cross_validation_reports_both_protocols(
    cli: Callable, config: Path, tmp_path: Path
) -> None:
    options = ("--members", 1, "--epochs", 2, "--device", "cpu", "--quiet")
    saved = tmp_path / "run" / "figures.json"
    result = cli("cross-validate", "--config", config, *options, "--json", "--out", saved.parent)
    assert result.code == 0, result.err
    assert result.err == ""
    found = json.loads(result.out)
    assert found == json.loads(saved.read_text(encoding="utf-8"))
    assert found["n"] == 8
    assert set(found["protocols"]) == {"held-out", "paper"}
    for figures in found["protocols"].values():
        assert 0 <= figures["accuracy"] <= 1
        assert len(figures["folds"]) == 2
    report = (saved.parent / "report.html").read_text(encoding="utf-8")
    assert "A line for each of 2 trainings" in report
    assert "sonolens cross-validate --config config.json" in report
    again = cli(
        "cross-validate", "--config", saved.parent / "config.json", "--epochs", 2, "--json",
        "--device", "cpu", "--quiet",
    )  # fmt: skip
    assert json.loads(again.out)["protocols"] == found["protocols"]


def test_cross_validation_goes_on_where_it_was_stopped(
    cli: Callable, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.training.trials as trials

    options = ("--members", 1, "--epochs", 1, "--device", "cpu")
    out = tmp_path / "run"
    fine_tune, seeds = trials.fine_tune, []

    def interrupted(*arguments: object, **how: object) -> object:
        if len(seeds) == 1:
            seeds.append(None)
            raise KeyboardInterrupt
        seeds.append(how["seed"])
        return fine_tune(*arguments, **how)

    monkeypatch.setattr(trials, "fine_tune", interrupted)
    stopped = cli("cross-validate", "--config", config, *options, "--out", out)
    assert stopped.code == 130
    assert f"sonolens cross-validate --out {out} --resume" in stopped.err
    again = cli("cross-validate", "--config", config, *options, "--out", out)
    assert again.code == 2
    assert "--resume" in again.err
    done = cli("cross-validate", "--out", out, "--resume", "--json", "--quiet")
    assert done.code == 0, done.err
    assert seeds == [0, None, 0]
    assert json.loads(done.out) == json.loads((out / "figures.json").read_text())
    assert len((out / "results.csv").read_text().splitlines()) == 3


def test_training_interrupted_says_how_to_go_on(
    cli: Callable, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.bundles.bundle import load_bundle
    from core.errors import OperationCancelled

    out = tmp_path / "b"
    options = ("--members", 1, "--epochs", 2, "--device", "cpu")
    epochs: list[int] = []

    def note_epochs(_console: object) -> Callable:
        def note(_member: int, metrics: object) -> None:
            epochs.append(metrics.epoch)
            if len(epochs) == 1:
                raise OperationCancelled

        return note

    monkeypatch.setattr("app.cli.train.note_epochs", note_epochs)
    stopped = cli("train", "--config", config, "--out", out, *options)
    assert stopped.code == 130
    assert f"sonolens train --out {out} --resume" in stopped.err
    assert not out.exists()
    refused = cli("train", "--config", config, "--out", out, *options)
    assert refused.code == 2
    assert "b.run" in refused.err
    other = cli("train", "--config", config, "--out", out, *options, "--seed", 9, "--resume")
    assert other.code == 2
    assert "seed: the run was begun with 0, not 9" in other.err
    assert cli("train", "--out", out, "--resume").code == 0
    assert epochs == [1, 2]
    assert len(load_bundle(out).members) == 1
    again = cli("train", "--out", out, "--resume", "--json")
    assert again.code == 0
    assert "finished before" in again.err
    assert json.loads(again.out)["training"]["epochs_trained"] == [2]


def test_typing_error_leaves_nothing_in_the_way(
    cli: Callable, config: Path, tmp_path: Path
) -> None:
    out = tmp_path / "b"
    options = ("--config", config, "--out", out, "--members", 1, "--epochs", 1)
    assert cli("train", *options, "--data", tmp_path / "absent").code == 3
    assert cli("train", *options).code == 0


def test_event_files_without_tensorboard(
    cli: Callable, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    result = cli("train", "--config", config, "--out", tmp_path / "b", "--tensorboard")
    assert result.code == 3
    assert result.err.endswith("pip install tensorboard\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "--data"),
        (("--data", "d", "--architecture", "vgg11"), "architecture"),
        (("--data", "d", "--recipe", "slow"), "slow"),
        (("--data", "d", "--seed", "-1"), "seed"),
        (("--config", "absent.toml"), "absent.toml"),
    ],
)
def test_wrong_settings_are_wrong_usage(
    cli: Callable, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    result = cli("train", "--out", tmp_path / "b", *words)
    assert result.code == 2
    assert said in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.json", "{"), ("a.json", "[1]"), ("a.toml", "= 3"), ("a.json", '{"data": "d", "x": 1}')],
)
def test_file_of_settings_that_is_wrong(
    cli: Callable, tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = cli("train", "--config", tmp_path / name, "--out", tmp_path / "b")
    assert result.code == 2
    assert result.err.count("\n") == 1


def test_data_that_is_not_there_cannot_be_run(cli: Callable, tmp_path: Path) -> None:
    options = ("--architecture", "mobilenet_v2", "--init", "random")
    result = cli("train", "--data", tmp_path / "no", "--out", tmp_path / "b", *options)
    assert result.code == 3
    assert str(tmp_path / "no") in result.err


def test_place_that_is_taken_is_said_first(cli: Callable, config: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    for name in ("taken", "b.sonolens"):
        result = cli("train", "--config", config, "--out", tmp_path / name)
        assert result.code == 2
        assert name in result.err


def test_figures_are_printed_with_their_spread(capsys: pytest.CaptureFixture[str]) -> None:
    from app.cli.console import standard_console

    figures = {"accuracy": 0.975, "sd": 0.01, "ci95": [0.96, 0.985]}
    single = {"single": {"mean": 0.95, "sd": 0.02}}
    print_protocols(
        standard_console(), {"dataset": "d", "n": 400, "protocols": {"held-out": figures | single}}
    )
    out = capsys.readouterr().out
    assert "d, 400 clips" in out
    assert "held-out   97.50 % ± 1.00 % (folds), 95 % interval 96.00 % to 98.50 %" in out
    assert "one member alone 95.00 % ± 2.00 %" in out
    alone = {"dataset": "d", "n": 400, "members": 1, "protocols": {"held-out": figures | single}}
    print_protocols(standard_console(), alone)
    assert "alone" not in capsys.readouterr().out
