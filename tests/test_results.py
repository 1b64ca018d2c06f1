"""What is kept as results says what its figures say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from resources import bundles_dir, resource_path, results
from resources.results.cost import ESC_50, clips_a_second, lasts, shares, trials_of
from resources.results.tabulate import BEGIN, END, read_figures, table_of, write_table
from resources.results.tabulate_faithfulness import tables
from resources.results.tabulate_studies import change_table, study_tables, summary_table
from resources.results.tell_unknown import rates_at

KEPT = sorted(path.parent for path in Path(results.__path__[0]).glob("*/README.md"))

FIGURES = {
    "architecture": "resnet18", "init": "random", "members": 2, "recipe": {"epochs": 3},
    "protocols": {
        name: {
            "ci95": [0.5, 0.875],
            "single": {"mean": 0.6875, "sd": 0.0625},
            "ensemble": {"members": 2, "accuracy": 0.75},
        }
        for name in ("held-out", "paper")
    },
}  # fmt: skip


@pytest.mark.parametrize("folder", KEPT, ids=lambda folder: folder.name)
def test_a_readme_shows_the_figures_beside_it(folder: Path) -> None:
    text = (folder / "README.md").read_text("utf-8")
    if (folder / "areas.csv").exists():
        assert f"{BEGIN}\n{tables(folder)}\n{END}" in text
        page = resource_path("help", "10-explanations.md").read_text("utf-8")
        assert f"{BEGIN}\n{tables(folder)}\n{END}" in page
    elif list(folder.glob("*/summary.csv")):
        assert f"{BEGIN}\n{study_tables(folder)}\n{END}" in text
    elif BEGIN in text:
        assert f"{BEGIN}\n{table_of(read_figures(folder))}\n{END}" in text


def test_the_shipped_bundle_says_what_was_measured_of_unknown_sounds() -> None:
    folder = Path(results.__path__[0]) / "esc10-unknown"
    measured = json.loads((folder / "unknown.json").read_text("utf-8"))
    readme = (folder / "README.md").read_text("utf-8")
    for level in (0.5, 0.7, 0.8, 0.9):
        rates = rates_at(measured, level)
        rejected = rates["left_out"]["false_reject_rate"]
        assert f"| {level:.2f} | {rejected:.1%} | {rates['false_accept_rate']:.1%} |" in (
            readme.replace(" %", "%")
        )
    bundle = json.loads((bundles_dir() / "everyday-sounds" / "bundle.json").read_text("utf-8"))
    said = bundle["metrics"]["threshold"]
    assert rates_at(measured, bundle["threshold"]).items() <= said.items()


def test_the_hour_s_rows_are_its_figures() -> None:
    folder = Path(results.__path__[0]) / "esc10-hour"
    measured = json.loads((folder / "hour.json").read_text("utf-8"))
    rows = [
        f"| {row['window']:g} s | {row['hop']:g} s | {one['threshold']:.2f} | {one['events']} |"
        f" {one['precision']:.2f} | {one['recall']:.2f} |"
        f" {one['precision_overlap']:.2f} | {one['recall_overlap']:.2f} |"
        for row in measured["rows"]
        for one in row["settings"]
    ]
    readme = (folder / "README.md").read_text("utf-8")
    assert "\n".join(rows) in readme
    page = resource_path("help", "20-recordings.md").read_text("utf-8")
    shown = [line for line in page.splitlines() if re.match(r"\| \d+ s \|", line)]
    assert len(shown) == 4
    assert set(shown) <= set(rows)


@pytest.mark.parametrize("folder", KEPT, ids=lambda folder: folder.name)
def test_results_name_no_place_of_the_machine(folder: Path) -> None:
    for path in (*folder.rglob("*.json"), *folder.rglob("*.csv")):
        assert not re.search(r'"(/|[A-Za-z]:\\)', path.read_text("utf-8"))


def test_something_is_kept() -> None:
    assert KEPT


def test_the_table_is_put_between_the_marks(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(json.dumps(FIGURES))
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
    write_table(tmp_path)
    write_table(tmp_path)
    row = "| resnet18 | random | 3 | 2 | 68.75 ± 6.25 | 75.00 | 50.00 to 87.50 |"
    text = readme.read_text()
    assert text.count(row) == 1
    assert text.replace(row, "").startswith(f"before\n{BEGIN}\n| network |")
    assert text.endswith("\nafter\n")
    assert "old" not in text


def test_a_readme_without_marks_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("nothing here\n")
    with pytest.raises(ValueError, match="has no"):
        write_table(tmp_path)
    assert (tmp_path / "README.md").read_text() == "nothing here\n"


def test_a_study_has_a_row_a_condition() -> None:
    line = {
        "architecture": "resnet18", "init": "w.safetensors", "of": "single", "how": "frozen",
        "blocks": "layer1", "inputs": "three", "done": "4", "accuracy": "0.5", "ci95_low": "0.25",
        "ci95_high": "0.75", "sd_folds": "0.0125",
    }  # fmt: skip
    lines = [line | {"protocol": "held-out"}, line | {"protocol": "paper", "accuracy": "0.75"}]
    table = summary_table({"freeze": lines}).splitlines()
    row = "| freeze | resnet18 | frozen up to layer1 | 4 | 50.00 | 25.00 to 75.00 | 1.25 | 75.00 |"
    assert table[2:] == [row]


def test_change_is_the_mean_over_trainings() -> None:
    rows = [
        {
            "architecture": "resnet18", "init": "random",
            "change": json.dumps([{"block": "stem", "svcca": svcca, "cka": 0.5}]),
        }
        for svcca in (0.25, 0.75)
    ]  # fmt: skip
    table = change_table([*rows, {"architecture": "resnet18", "init": "random"}])
    assert table.endswith("| resnet18 | random | stem | 0.500 ± 0.354 | 0.500 ± 0.000 |")


def test_cost_counts_every_training_once_and_fills_the_workers() -> None:
    rows = [
        {"blocks": block, "seconds": seconds}
        for block, seconds in (("none", "100"), ("none", "300"), ("stem", "50"), ("stem", "50"))
    ]
    assert shares(rows) == {"none": 1.0, "stem": 0.25}
    assert clips_a_second(rows, epochs=3, training=60) == pytest.approx(3 * 65 / 50)
    trials = trials_of(ESC_50, {}, {})
    assert len(trials["ensemble of five"]) == 4 * 5
    random = 450 * (3_200 + 400 / 3)
    assert max(trials["pretraining, weight change"]) == pytest.approx(random)
    assert lasts([3.0, 3.0, 2.0, 2.0, 2.0], 2) == 7.0
    assert lasts([3.0, 1.0], 64) == 3.0
