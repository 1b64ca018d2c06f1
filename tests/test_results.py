"""What is kept as results says what its figures say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from resources import results
from resources.results.tabulate import BEGIN, END, read_figures, table_of, write_table

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
    if BEGIN in text:
        assert f"{BEGIN}\n{table_of(read_figures(folder))}\n{END}" in text


@pytest.mark.parametrize("folder", KEPT, ids=lambda folder: folder.name)
def test_results_name_no_place_of_the_machine(folder: Path) -> None:
    for path in folder.glob("*.json"):
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
