"""Put what was measured of maps into the pages that show it.

``python -m resources.results.tabulate_faithfulness DIR PAGE...``, where ``DIR`` holds the tables
that `resources.results.measure_faithfulness` wrote.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from resources.results.tabulate import put_between_marks

__all__ = ["areas_table", "blocks_table", "interval", "main", "tables"]

_DRAWS = 10_000


def interval(values: NDArray[np.float64]) -> tuple[float, float]:
    """Bootstrap interval of a mean, 95 %, seed 0."""
    generator = np.random.default_rng(0)
    means = values[generator.integers(len(values), size=(_DRAWS, len(values)))].mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


def areas_table(rows: Sequence[dict[str, str]], replaced_by: str) -> str:
    """One line a method: how much earlier the answer falls and rises than in random order.

    The interval is that of the difference to the random orders of the same clip.
    """
    chosen = [row for row in rows if row["replaced_by"] == replaced_by]
    lines = [
        "| order of the patches | deletion: area below random | 95 % interval |"
        " insertion: area above random | 95 % interval | both better than the random mean |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for method in dict.fromkeys(row["method"] for row in chosen):
        own = [row for row in chosen if row["method"] == method]
        columns = {
            name: np.array([float(row[name]) for row in own])
            for name in ("deletion", "insertion", "random_deletion", "random_insertion")
        }
        below = columns["random_deletion"] - columns["deletion"]
        above = columns["insertion"] - columns["random_insertion"]
        cells = [method]
        for gain in (below, above):
            low, high = interval(gain)
            cells += [f"{gain.mean():+.3f}", f"{low:+.3f} to {high:+.3f}"]
        cells.append(f"{100 * np.mean((below > 0) & (above > 0)):.0f} %")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def blocks_table(rows: Sequence[dict[str, str]]) -> str:
    """One line a block: mean rank correlation, and its range, of each method."""
    methods = list(dict.fromkeys(row["method"] for row in rows))
    lines = [
        f"| destroyed from the head down to | {' | '.join(methods)} |",
        f"|{' --- |' * (len(methods) + 1)}",
    ]
    for block in dict.fromkeys(row["block"] for row in rows):
        cells = [block]
        for method in methods:
            values = np.array(
                [
                    float(row["correlation"])
                    for row in rows
                    if row["block"] == block and row["method"] == method
                ]
            )
            flat = int(np.isnan(values).sum())
            said = f"{np.nanmean(values):+.2f}" if flat < len(values) else "flat"
            cells.append(f"{said} ({flat} flat)" if 0 < flat < len(values) else said)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def tables(folder: Path) -> str:
    """Give all tables of a folder, each under a line that says what it is of."""
    areas, blocks = (_rows(folder / name) for name in ("areas.csv", "blocks.csv"))
    n, few = (len({row["clip"] for row in rows}) for rows in (areas, blocks))
    random = {
        name: np.mean([float(row[name]) for row in areas if row["replaced_by"] == "blurred"])
        for name in ("random_deletion", "random_insertion")
    }
    return "\n\n".join(
        [
            f"Patches of 8 x 10 pixels of all channels, replaced by a blur of the clip; {n} clips;"
            f" random orders have a deletion area of {random['random_deletion']:.3f} and an"
            f" insertion area of {random['random_insertion']:.3f}:",
            areas_table(areas, "blurred"),
            f"The same patches replaced by silence; {n} clips:",
            areas_table(areas, "silence"),
            f"Rank correlation with the map of the trained networks; {few} clips:",
            blocks_table(blocks),
        ]
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def main(words: Sequence[str] | None = None) -> int:
    """Write the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", 1)[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("pages", type=Path, nargs="*", metavar="PAGE")
    asked = parser.parse_args(words)
    text = tables(asked.folder)
    for page in asked.pages:
        put_between_marks(page, text)
    if not asked.pages:
        sys.stdout.write(f"{text}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
