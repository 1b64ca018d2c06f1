"""A study's file turned into what the page shows; runs on workers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.models.study_records import (
    FigurePoint,
    FigureSeries,
    FigureView,
    StudyEntry,
    StudyView,
    SummaryLine,
    TrialLine,
)
from app.reasons import said
from app.study_files import Times, read_choices
from app.words import listed, tr, trn
from core.errors import SonolensError

if TYPE_CHECKING:
    from core.studies.figures import FigureData
    from core.studies.store import StudyRow

__all__ = ["entry_of", "view_of"]


def entry_of(folder: Path) -> StudyEntry:
    """Read one study for the list; what is wrong with it becomes its reason."""
    from core.studies.store import FILE, read_study

    path = folder / FILE
    try:
        plan, rows = read_study(path)
        updated = path.stat().st_mtime
    except (SonolensError, OSError) as error:
        return StudyEntry(folder, reason=said((str(error).splitlines() or [""])[0]))
    counts = Counter(row.status for row in rows)
    return StudyEntry(
        path=folder,
        study=str(plan.get("study", "")),
        dataset=str(plan.get("dataset", "")),
        architectures=tuple(map(str, plan.get("architectures", ()))),
        n_trials=len(rows),
        n_done=counts["done"],
        n_failed=counts["failed"],
        updated=updated,
        can_go_on=read_choices(folder) is not None,
    )


def view_of(
    folder: Path, plan: Mapping[str, Any], rows: Sequence[StudyRow], times: Times
) -> StudyView:
    """Make all that the page shows of a study, from its rows alone.

    Parameters
    ----------
    plan : mapping
        As `core.studies.store.read_study` gives it.
    times : mapping
        What was timed on this machine before.
    """
    from core.studies.estimate import Pace, estimate_study
    from core.studies.figures import figure_of
    from core.studies.paper import paper_dataset
    from core.studies.summary import summarise_study

    summary = summarise_study(plan, rows)
    paces = {name: Pace(*pair) for name, pair in times.items()}
    estimate = estimate_study(rows, int(plan["clips"]), paces)
    paper_note = ""
    if not any("paper" in line for line in summary):
        if paper_dataset(plan) is None:
            paper_note = tr("The paper has no figures for {dataset}.", dataset=plan["dataset"])
        else:
            paper_note = tr("The paper has no figures for these networks.")
    return StudyView(
        path=folder,
        study=str(plan["study"]),
        facts=_facts(plan),
        trials=tuple(_trial_line(row) for row in rows),
        summary=tuple(_summary_lines(plan, summary)),
        figure=_figure(figure_of(plan, summary)),
        by_trial=estimate.by_trial,
        seconds_left=estimate.seconds,
        choices=read_choices(folder),
        paper_note=paper_note,
    )


def condition_words(row: Mapping[str, Any], study: str) -> str:
    """Say what a study varies besides network and start."""
    if row["how"] != "whole":
        return said(str(row["blocks"]))
    if study in {"resolutions", "representations"}:
        return said(str(row["inputs"]))
    if study == "grid-search":
        return f"{row['learning_rate']:g}, {row['weight_decay']:g}"
    return ""


def start_words(init: str) -> str:
    """Name a start for people; a file is one of trained weights."""
    if init == "random":
        return tr("random", "weights that a network starts from")
    return tr("trained", "weights that a network starts from")


def _trial_line(row: StudyRow) -> TrialLine:
    trial = row.trial
    taken = row.details.get("taken_from")
    return TrialLine(
        identity=trial.identity,
        network=trial.architecture,
        start=start_words(trial.start.name),
        condition=condition_words(row.to_json(), trial.study),
        fold=trial.fold,
        seed=trial.seed,
        accuracy=row.accuracy,
        paper_accuracy=row.paper_accuracy,
        n=row.n,
        seconds=row.seconds,
        status=row.status,
        reason=said(row.reason)
        if row.reason
        else (tr("taken from the study {name}", name=taken) if taken else ""),
    )


def _summary_lines(
    plan: Mapping[str, Any], summary: Sequence[Mapping[str, Any]]
) -> list[SummaryLine]:
    lines = []
    for line in summary:
        for protocol, found in line["protocols"].items():
            low, high = found["ci95"]
            lines.append(
                SummaryLine(
                    condition=_line_name(plan, line),
                    protocol=protocol,
                    accuracy=found["accuracy"],
                    low=low,
                    high=high,
                    n=found["n"],
                    folds=found["folds"],
                    seeds=found["seeds"],
                    done=line["done"],
                    trials=line["trials"],
                    paper=_theirs(line) if protocol == "paper" else "",
                )
            )
    return lines


def _line_name(plan: Mapping[str, Any], line: Mapping[str, Any]) -> str:
    parts = [line["architecture"]] if len(plan["architectures"]) > 1 else []
    if len({start_words(init) for init in plan["inits"]}) > 1:
        parts.append(tr("random start") if line["init"] == "random" else tr("trained start"))
    parts.append(condition_words(line, plan["study"]))
    if plan["study"] == "ensemble":
        of_all = line["of"] == "ensemble"
        parts.append(tr("mean of {n}", n=line["members"]) if of_all else tr("each alone"))
    parts = parts if any(parts) else [line["architecture"]]
    return listed(parts)


def _theirs(line: Mapping[str, Any]) -> str:
    found = line.get("paper")
    if found is None:
        return ""
    figure = said(found.get("note") or "") or f"{100 * found['accuracy']:.2f} %"
    if "sd" in found and "note" not in found:
        figure += f" ± {100 * found['sd']:.2f} %"
    return f"{figure} ({found['source']})"


def _figure(data: FigureData) -> FigureView:
    return FigureView(
        title=said(data.title),
        x_name=said(data.x_name),
        y_name=data.y_name,
        categories=tuple(map(said, data.categories)),
        series=tuple(
            FigureSeries(
                said(one.name),
                tuple(FigurePoint(said(p.category), p.value, p.low, p.high) for p in one.points),
                one.kind,
                one.group,
            )
            for one in data.series
        ),
        joined=data.joined,
        percent=data.percent,
    )


def _facts(plan: Mapping[str, Any]) -> str:
    folds, seeds = plan["folds"], plan["seeds"]
    epochs = sorted({int(recipe["epochs"]) for recipe in plan["recipes"]})
    files = [name for name in plan["inits"] if name not in {"pretrained", "random"}]
    networks = ", ".join(plan["architectures"])
    if files:
        networks = tr("{networks} from {files}", networks=networks, files=", ".join(files))
    only_random = [tr("random start")] if set(plan["inits"]) == {"random"} else []
    clips = tr(
        "{dataset}, {clips} clips in {classes} classes",
        dataset=plan["dataset"], clips=plan["clips"], classes=plan["classes"],
    )  # fmt: skip
    names = ", ".join(map(str, folds))
    parts = [
        networks,
        *only_random,
        clips,
        trn("fold {folds}", "folds {folds}", len(folds), folds=names),
        trn("{n} seed", "{n} seeds", len(seeds)),
        _epoch_words(epochs),
    ]
    return " · ".join(parts)


def _epoch_words(counts: Sequence[int]) -> str:
    said = "".join(map(str, counts[:1]))
    for count in counts[1:]:
        said = tr("{numbers} and {last}", numbers=said, last=count)
    return trn("{epochs} epoch", "{epochs} epochs", max(counts, default=0), epochs=said)
