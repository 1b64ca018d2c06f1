"""Put the figures of cross-validations into a README: ``python -m resources.results.tabulate DIR``.

``DIR`` holds a ``README.md`` with the two marks, and the ``figures.json`` that
``sonolens cross-validate --out`` wrote for each network, under the network's name.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["BEGIN", "END", "put_between_marks", "read_figures", "table_of", "write_table"]

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"

Figures = Mapping[str, Any]
_HEADINGS = (
    "network", "start", "epochs", "members", "one network, held-out", "ensemble, held-out",
    "95 % interval", "one network, paper", "ensemble, paper",
)  # fmt: skip


def read_figures(folder: Path) -> list[Figures]:
    """Read every JSON file of a folder, in the order of their names."""
    return [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]


def table_of(figures: Sequence[Figures]) -> str:
    """Make a Markdown table with a row for each cross-validation; accuracies in per cent."""
    rows = [_HEADINGS, ("---",) * len(_HEADINGS), *map(_row, figures)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def write_table(folder: Path) -> None:
    """Replace what is between the marks of a folder's README.

    Raises
    ------
    ValueError
        The README has no marks.
    """
    put_between_marks(folder / "README.md", table_of(read_figures(folder)))


def put_between_marks(readme: Path, table: str) -> None:
    """Replace what is between a README's marks.

    Raises
    ------
    ValueError
        It has no marks.
    """
    before, begin, rest = readme.read_text("utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{readme} has no {BEGIN} … {END}")
    readme.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", "utf-8")


def _row(figures: Figures) -> tuple[str, ...]:
    held_out, paper = figures["protocols"]["held-out"], figures["protocols"]["paper"]
    lowest, highest = held_out["ci95"]
    return (
        figures["architecture"],
        figures["init"],
        str(figures["recipe"]["epochs"]),
        str(figures["members"]),
        _single(held_out),
        _ensemble(held_out),
        f"{_percent(lowest)} to {_percent(highest)}",
        _single(paper),
        _ensemble(paper),
    )


def _single(protocol: Figures) -> str:
    single = protocol["single"]
    spread = f" ± {_percent(single['sd'])}" if protocol["ensemble"]["members"] > 1 else ""
    return f"{_percent(single['mean'])}{spread}"


def _ensemble(protocol: Figures) -> str:
    ensemble = protocol["ensemble"]
    return _percent(ensemble["accuracy"]) if ensemble["members"] > 1 else "–"


def _percent(share: float) -> str:
    return f"{100 * share:.2f}"


def main(argv: Sequence[str] | None = None) -> None:
    """Write the table of the folder named."""
    parser = argparse.ArgumentParser(prog="python -m resources.results.tabulate")
    parser.add_argument("folder", type=Path)
    write_table(parser.parse_args(argv).folder)


if __name__ == "__main__":
    main()
