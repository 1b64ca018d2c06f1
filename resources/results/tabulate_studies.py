"""Put the figures of studies into a README: ``python -m resources.results.tabulate_studies DIR``.

``DIR`` holds a ``README.md`` with the marks of `resources.results.tabulate`, and a folder for each
study with the ``rows.csv`` and ``summary.csv`` that ``sonolens study --out`` wrote.
"""

from __future__ import annotations

import argparse
import csv
import json
import statistics
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from resources.results.tabulate import put_between_marks

__all__ = ["change_table", "study_tables", "summary_table"]

_HEADINGS = (
    "study", "network", "condition", "trainings", "accuracy, held-out", "95 % interval",
    "sd over folds", "accuracy, paper protocol",
)  # fmt: skip
_CHANGE_HEADINGS = ("network", "start", "block", "SVCCA", "linear CKA")
_HOW = {"fused": "trained up to", "frozen": "frozen up to", "cut": "cut after"}

Line = Mapping[str, str]


def study_tables(folder: Path) -> str:
    """Make the tables of all studies of a folder, in the order of their names."""
    studies = sorted(path.parent for path in folder.glob("*/summary.csv"))
    summary = summary_table({study.name: _lines(study / "summary.csv") for study in studies})
    change = change_table([row for study in studies for row in _lines(study / "rows.csv")])
    return f"{summary}\n\n{change}"


def summary_table(studies: Mapping[str, Sequence[Line]]) -> str:
    """Make a Markdown table with a row for each condition; accuracies in per cent."""
    rows = []
    for name, lines in studies.items():
        paper = {_key(line): line for line in lines if line["protocol"] == "paper"}
        for line in lines:
            if line["protocol"] != "held-out":
                continue
            rows.append(
                (
                    name,
                    line["architecture"],
                    _condition(line),
                    line["done"],
                    _percent(line["accuracy"]),
                    f"{_percent(line['ci95_low'])} to {_percent(line['ci95_high'])}",
                    _percent(line["sd_folds"]),
                    _percent(paper[_key(line)]["accuracy"]),
                )
            )
    return _table(_HEADINGS, rows)


def change_table(rows: Iterable[Line]) -> str:
    """Make a Markdown table of how alike each block stayed: mean and sd over trainings."""
    found: dict[tuple[str, str, str], list[tuple[float, float]]] = {}
    for row in rows:
        start = "random" if row["init"] == "random" else "trained"
        for one in json.loads(row.get("change") or "[]"):
            key = row["architecture"], start, one["block"]
            found.setdefault(key, []).append((one["svcca"], one["cka"]))
    lines = [
        (*key, *(_with_sd(values) for values in zip(*pairs, strict=True)))
        for key, pairs in found.items()
    ]
    return _table(_CHANGE_HEADINGS, lines)


def _key(line: Line) -> tuple[str, ...]:
    return tuple(line[name] for name in ("architecture", "init", "of", "how", "blocks", "inputs"))


def _condition(line: Line) -> str:
    start = "random start" if line["init"] == "random" else "trained start"
    if line["how"] in _HOW:
        nothing = line["blocks"] == "none"
        said = f"{_HOW[line['how']].split()[0]} nowhere" if nothing else None
        return said or f"{_HOW[line['how']]} {line['blocks']}"
    return f"{start}, ensemble" if line["of"] == "ensemble" else start


def _with_sd(values: Sequence[float]) -> str:
    mean = statistics.fmean(values)
    return f"{mean:.3f} ± {statistics.stdev(values):.3f}" if len(values) > 1 else f"{mean:.3f}"


def _percent(share: str) -> str:
    return f"{100 * float(share):.2f}" if share else "–"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ("---",) * len(headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def main() -> None:
    """Rewrite the tables of one folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, metavar="DIR")
    folder = parser.parse_args().folder
    put_between_marks(folder / "README.md", study_tables(folder))


if __name__ == "__main__":
    main()
