"""A study as one self-contained page, tables and figures, from its rows alone."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from core.evaluation.report_html import (
    definitions,
    details,
    notice,
    page,
    percent,
    section,
    table,
    text,
)
from core.files import whole_file
from core.interchange.tables import csv_table
from core.studies.figures import figure_bytes, figure_of
from core.studies.paper import paper_dataset
from core.studies.store import StudyRow
from core.studies.summary import summarise_study
from core.studies.trial import NO_BLOCKS
from core.training.files import naming, write_whole

__all__ = ["REPORT_FILES", "report_page", "rows_csv", "summary_csv", "write_report"]

REPORT_FILES = ("report.html", "rows.csv", "summary.csv", "figure.png", "figure.svg")
"""What `write_report` writes."""

_MAY_BE_LEFT_OUT = ("start", "of", "blocks", "inputs", "rate", "decay", "the paper's")
"""Columns of the table that are shown where their cells differ."""
_NUMBERS = frozenset({"accuracy", "95 % interval", "sd over folds", "sd over seeds", "n"})
_CHANGE_COLUMNS = (
    "network", "start", "block", "SVCCA", "linear CKA", "SVCCA of unrelated outputs"
)  # fmt: skip
_PROTOCOL_NOTE = (
    "Held-out: the epoch is chosen without the reported fold. Paper: each network is kept at its"
    " best epoch on the reported fold itself, as the paper's code does; it flatters."
)


_CHANGE_NOTE = (
    "Mean over trials, ± sd. Positions of the held-out clips count as samples. With few samples for"
    " many directions even outputs that have nothing to do with each other correlate: the last"
    " column says how much, if the samples were independent."
)


def write_report(
    plan: Mapping[str, Any], rows: Sequence[StudyRow], folder: Path, *, command: str = ""
) -> None:
    """Write `REPORT_FILES` into a study's folder; each appears whole.

    Parameters
    ----------
    plan : mapping
        As `StudyPlan.to_json` gives it.
    command : str
        That makes the study again.

    Raises
    ------
    SonolensError
        The folder cannot be written to.
    """
    summary = summarise_study(plan, rows)
    figure = figure_of(plan, summary)
    svg = figure_bytes(figure, "svg")
    with naming(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in (("figure.png", figure_bytes(figure, "png")), ("figure.svg", svg)):
            with whole_file(folder / name) as file:
                file.write(content)
    write_whole(folder / "rows.csv", rows_csv(rows))
    write_whole(folder / "summary.csv", summary_csv(summary))
    write_whole(folder / "report.html", report_page(plan, rows, summary, svg, command=command))


def rows_csv(rows: Sequence[StudyRow]) -> str:
    """Write a line a trial."""
    lines = [
        {"study": row.trial.study, **row.to_json(), "epoch": row.epoch or "",
         "seconds": round(row.seconds, 3), "identity": row.trial.identity}
        for row in rows
    ]  # fmt: skip
    for line in lines:
        for name in ("change", "change_clips"):
            if name in line:
                line[name] = json.dumps(line[name])
    return _csv(lines)


def summary_csv(summary: Sequence[Mapping[str, Any]]) -> str:
    """Write a line a condition and protocol."""
    lines = []
    for line in summary:
        kept = {
            key: value
            for key, value in line.items()
            if key not in {"protocols", "paper", "change", "ensemble_size", "members"}
        }
        theirs = line.get("paper", {})
        for protocol, found in line["protocols"].items():
            numbers = {key: value for key, value in found.items() if key != "ci95"}
            low, high = found["ci95"]
            lines.append(
                {
                    **kept,
                    "protocol": protocol,
                    **numbers,
                    "ci95_low": low,
                    "ci95_high": high,
                    "paper_accuracy": theirs.get("accuracy", "") if protocol == "paper" else "",
                    "paper_note": theirs.get("note", "") if protocol == "paper" else "",
                }
            )
    return _csv(lines)


def report_page(
    plan: Mapping[str, Any],
    rows: Sequence[StudyRow],
    summary: Sequence[Mapping[str, Any]],
    svg: bytes,
    *,
    command: str = "",
) -> str:
    """Make the page of a study, as one HTML document that loads nothing."""
    failed = [row for row in rows if row.status == "failed"]
    waiting = sum(row.status == "waiting" for row in rows)
    done = len(rows) - len(failed) - waiting
    title = f"Study of {plan['study'].replace('-', ' ')} on {plan['dataset']}"
    picture = base64.b64encode(svg).decode("ascii")
    caption = "Bars are 95 % intervals by bootstrap over clips, if the axis does not say otherwise."
    body = [
        f"<header><h1>{_escaped(title)}</h1><p class='lead'>{done} of {len(rows)} trials done,"
        f" {plan['clips']} clips, {plan['classes']} classes; held out: {_escaped(_folds(plan))}"
        "</p></header>",
        notice(f"{waiting} trials are still to be carried out; figures will change.")
        if waiting
        else "",
        notice(f"{len(failed)} trials failed; they are in no figure.") if failed else "",
        section(
            "Figure",
            "",
            f'<figure><img alt="{_escaped(title)}" style="max-width:100%"'
            f' src="data:image/svg+xml;base64,{picture}"><figcaption>{caption}</figcaption>'
            "</figure>",
        ),
        section("Table", _PROTOCOL_NOTE, _summary_table(summary), _paper_words(plan)),
        section("Change of each block", _CHANGE_NOTE, _change_table(summary)),
        section("Ensemble size", "", _size_table(summary)),
        section("Trials", "", _rows_table(rows)),
        section("Made with", "", _facts(plan, rows), _recipes(plan), _command(command)),
    ]
    return page(title, body, "Sonolens")


def _summary_table(summary: Sequence[Mapping[str, Any]]) -> str:
    """Show a line a condition and protocol, without the columns in which nothing differs."""
    lines = []
    for line in summary:
        for protocol, found in line["protocols"].items():
            low, high = found["ci95"]
            lines.append(
                {
                    "network": line["architecture"],
                    "start": start_words(line["init"]),
                    "of": line["of"],
                    "blocks": _blocks(line),
                    "inputs": line["inputs"],
                    "rate": f"{line['learning_rate']:g}",
                    "decay": f"{line['weight_decay']:g}",
                    "trials": f"{line['done']} of {line['trials']}",
                    "protocol": protocol,
                    "accuracy": percent(found["accuracy"]),
                    "95 % interval": f"{percent(low)} to {percent(high)}",
                    "sd over folds": _spread(found["sd_folds"], found["folds"]),
                    "sd over seeds": _spread(found["sd_seeds"], found["seeds"]),
                    "n": found["n"],
                    "the paper's": _theirs(line, protocol),
                }
            )
    dull = {name for name in _MAY_BE_LEFT_OUT if len({line[name] for line in lines}) < 2}
    columns = [name for name in (lines[0] if lines else ()) if name not in dull]
    numbers = tuple(place for place, name in enumerate(columns) if name in _NUMBERS)
    return table(columns, [[line[name] for name in columns] for line in lines], numbers=numbers)


def start_words(init: str) -> str:
    """Name a start for people; a file is one of trained weights."""
    return "random" if init == "random" else "trained"


def _spread(found: float | None, n: int) -> str:
    return percent(found) if found is not None and n > 1 else "–"


def _theirs(line: Mapping[str, Any], protocol: str) -> str:
    found = line.get("paper")
    if found is None or protocol != "paper":
        return ""
    parts = [percent(found["accuracy"], 2)] if "accuracy" in found else []
    if "sd" in found:
        parts.append(f"± {percent(found['sd'], 2)}")
    if "note" in found:
        parts = [found["note"]]
    return f"{' '.join(parts)} ({found['source']})"


def _paper_words(plan: Mapping[str, Any]) -> str:
    if paper_dataset(plan) is None:
        return notice(
            "The paper has no figures for this dataset, so none of its numbers stands beside these."
        )
    return ""


def _change_table(summary: Sequence[Mapping[str, Any]]) -> str:
    lines = [
        [
            line["architecture"], start_words(line["init"]), one["block"],
            *(_with_sd(one[name], one[f"{name}_sd"]) for name in ("svcca", "cka")),
            "–" if one["unrelated"] is None else f"{one['unrelated']:.3f}",
        ]
        for line in summary
        for one in line.get("change", ())
    ]  # fmt: skip
    return table(_CHANGE_COLUMNS, lines, numbers=(3, 4, 5))


def _with_sd(value: float | None, sd: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" if sd is None else f"{value:.3f} ± {sd:.3f}"


def _size_table(summary: Sequence[Mapping[str, Any]]) -> str:
    lines = [
        [line["architecture"], protocol, size["members"], percent(size["accuracy"]),
         percent(size["sd"])]
        for line in summary
        for protocol, sizes in line.get("ensemble_size", {}).items()
        for size in sizes
    ]  # fmt: skip
    columns = ["network", "protocol", "members", "accuracy", "sd over subsets"]
    return table(columns, lines, numbers=(2, 3, 4))


def _rows_table(rows: Sequence[StudyRow]) -> str:
    lines = []
    for row in rows:
        said = row.to_json()
        lines.append(
            [
                said["architecture"], start_words(said["init"]), _blocks(said), said["inputs"],
                said["fold"],
                said["seed"], percent(row.accuracy), percent(row.paper_accuracy),
                f"{row.seconds:.1f} s" if row.seconds else "–",
                row.reason if row.status == "failed" else row.status,
            ]
        )  # fmt: skip
    columns = ["network", "start", "blocks", "inputs", "fold", "seed", "held-out", "paper",
               "took", "status"]  # fmt: skip
    return table(columns, lines, numbers=(6, 7, 8))


def _blocks(line: Mapping[str, Any]) -> str:
    if line["how"] == "whole":
        return "–"
    said = {"fused": "trained to", "frozen": "frozen to", "cut": "cut after"}[line["how"]]
    return f"{said} {line['blocks']}" if line["blocks"] != NO_BLOCKS else "none"


def _folds(plan: Mapping[str, Any]) -> str:
    folds = [str(fold) for fold in plan["folds"]]
    return f"fold{'s' * (len(folds) > 1)} {', '.join(folds)} of {plan['split_description']}"


def _facts(plan: Mapping[str, Any], rows: Sequence[StudyRow]) -> str:
    machines = {json.dumps(row.machine, sort_keys=True): row.machine for row in rows if row.machine}
    facts = [
        ("folds", ", ".join(map(str, plan["folds"]))),
        ("seeds", ", ".join(map(str, plan["seeds"]))),
        ("plan", plan["identity"]),
        ("clips", plan["data"]),
        ("starts", ", ".join(plan["inits"])),
        ("time of all trials", f"{sum(row.seconds for row in rows):.0f} s"),
    ]
    for number, machine in enumerate(machines.values(), start=1):
        said = ", ".join(f"{key} {value}" for key, value in machine.items())
        facts.append((f"machine {number}", said))
    return definitions(facts)


def _recipes(plan: Mapping[str, Any]) -> str:
    return details(
        "Recipes", f"<pre>{_escaped(json.dumps(plan['recipes'], indent=1))}</pre>"
    )  # fmt: skip


def _command(command: str) -> str:
    return f"<h3>Again</h3><pre>{_escaped(command)}</pre>" if command else ""


def _escaped(value: str) -> str:
    return "\n".join(text(line) for line in value.splitlines())


def _csv(lines: Sequence[Mapping[str, Any]]) -> str:
    return csv_table(list(dict.fromkeys(name for line in lines for name in line)), lines)
