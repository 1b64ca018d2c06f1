"""A bundle on labelled clips, from the command line."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def dataset(tmp_path: Path, tone: Callable) -> Path:
    """Six clips of two classes in two folds, in the layout of ESC-50."""
    folder = tmp_path / "barks"
    (folder / "audio").mkdir(parents=True)
    (folder / "meta").mkdir()
    rows = []
    for number in range(6):
        name = f"{number % 2 + 1}-{number}.wav"
        tone(folder / "audio" / name, 0.5, 300 if number < 3 else 2_500)
        rows.append((name, number % 2 + 1, "rain" if number < 3 else "Dog"))
    with (folder / "meta" / "esc50.csv").open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([("filename", "fold", "category"), *rows])
    return folder


def test_form_of_the_json(cli: Callable, bundle_path: Path, dataset: Path) -> None:
    words = ("--bundle", bundle_path, "--data", dataset, "--device", "cpu", "--json", "--quiet")
    result = cli("evaluate", *words)
    assert (result.code, result.err) == (0, "")
    found = json.loads(result.out)
    assert (found["dataset"], found["n"]) == ("barks", 6)
    assert list(found["protocols"]) == ["not-known"]
    figures = found["protocols"]["not-known"]
    assert set(figures) >= {"accuracy", "sd", "ci95", "folds", "single", "ensemble"}
    assert figures["accuracy"] == sum(
        row["n"] for row in found["confusion"] if row["label"] == row["predicted"]
    ) / 6  # fmt: skip
    assert [fold["fold"] for fold in figures["folds"]] == ["1", "2"]
    assert "does not say what it was trained on" in found["exposure"]
    assert found["warnings"] == ["No clip here is of the bundle's 'crying baby'."]
    told = cli("evaluate", *words, "--protocol", "held-out", "--fold", "2")
    one = json.loads(told.out)
    assert list(one["protocols"]) == ["held-out"]
    assert (one["n"], one["selection"]) == (3, "fold 2")


def test_files_that_are_saved(
    cli: Callable, bundle_path: Path, dataset: Path, tmp_path: Path
) -> None:
    out, report = tmp_path / "saved", tmp_path / "report.html"
    words = ("--bundle", bundle_path, "--data", dataset, "--device", "cpu")
    result = cli("evaluate", *words, "--out", out, "--report", report)
    assert result.code == 0, result.err
    assert result.out.startswith("random: random does not say what it was trained on")
    assert "barks, 6 clips\n" in result.out
    assert "95 % interval" in result.out
    assert f"saved in {report}" in result.err
    with (out / "clips.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["path"] for row in rows] == [f"audio/{k % 2 + 1}-{k}.wav" for k in range(6)]
    assert json.loads((out / "evaluation.json").read_text(encoding="utf-8"))["figures"]["n"] == 6
    page = report.read_text(encoding="utf-8")
    assert f"sonolens evaluate --bundle {bundle_path} --data {dataset} --report {report}" in page


def test_a_bundle_against_itself(
    cli: Callable, bundle_path: Path, dataset: Path, tmp_path: Path
) -> None:
    words = ("--bundle", bundle_path, "--data", dataset, "--device", "cpu")
    report = tmp_path / "both.html"
    result = cli("evaluate", *words, "--against", bundle_path, "--json", "--report", report)
    assert result.code == 0, result.err
    found = json.loads(result.out)
    comparison = found["comparison"]
    assert (comparison["n"], comparison["difference"], comparison["discordant"]) == (6, 0.0, [])
    assert comparison["mcnemar"] == {"exact": 1.0, "mid": 1.0}
    assert found["against"]["protocols"] == found["protocols"]
    assert "McNemar" in report.read_text(encoding="utf-8")
    told = cli("evaluate", *words, "--against", bundle_path)
    assert "minus random (not-known): +0.00 points" in told.out


def test_clips_that_fail_are_named(cli: Callable, bundle_path: Path, dataset: Path) -> None:
    bad = dataset / "audio" / "1-0.wav"
    bad.write_bytes(b"no sound")
    words = ("--bundle", bundle_path, "--data", dataset, "--device", "cpu", "--json", "--quiet")
    result = cli("evaluate", *words)
    assert result.code == 1
    found = json.loads(result.out)
    assert found["n"] == 5
    assert [row["path"] for row in found["failed"]] == [str(bad)]
    assert result.err == f"sonolens: {bad}: {found['failed'][0]['reason']}\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--fold", "9"), 2, "no fold '9'; there are 1, 2"),
        (("--split", "halves"), 2, "halves"),
        (("--layout", "tape"), 2, "tape"),
        (("--report", "r.pdf"), 2, "end it in .html"),
        (("--report", "absent/r.html"), 3, "absent/r.html: No such file"),
        (("--against", "nothing"), 3, "nothing"),
        (("--protocol", "best"), 2, "best"),
    ],
)
def test_wrong_usage(
    cli: Callable, bundle_path: Path, dataset: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    result = cli("evaluate", "--bundle", bundle_path, "--data", dataset, "--quiet", *words)
    assert result.code == code
    assert said in result.err
    assert result.err.count("\n") == 1


def test_what_cannot_be_run(
    cli: Callable, bundle_path: Path, dataset: Path, tmp_path: Path
) -> None:
    assert cli("evaluate", "--bundle", bundle_path).code == 2
    absent = cli("evaluate", "--bundle", bundle_path, "--data", tmp_path / "no")
    assert absent.code == 3
    table = dataset / "meta" / "esc50.csv"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace("Dog", "bell").replace("rain", "gong"), encoding="utf-8")
    strange = cli("evaluate", "--bundle", bundle_path, "--data", dataset, "--quiet")
    assert strange.code == 3
    assert "no class in common" in strange.err
    shutil.rmtree(dataset / "audio")
    taken = cli("evaluate", "--bundle", bundle_path, "--data", dataset, "--out", dataset)
    assert taken.code == 3
    assert "holds something else" in taken.err
