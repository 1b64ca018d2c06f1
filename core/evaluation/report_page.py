"""The sections of a report, from what it says to how it looks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.evaluation.compare import Comparison
from core.evaluation.metrics import class_figures, confusion_matrix, wilson_interval
from core.evaluation.reliability import reliability_curve
from core.evaluation.report import ProtocolContent, ReportContent
from core.evaluation.report_html import (
    cards,
    definitions,
    details,
    figure,
    notice,
    page,
    percent,
    points,
    section,
    table,
    text,
)
from core.evaluation.report_plots import confusion_svg, curves_svg, ensemble_svg, reliability_svg
from core.evaluation.subsets import accuracy_by_size
from core.inference.calibration import apply_temperature

__all__ = ["report_html"]

_WIDEST_MATRIX = 100
_MOST_CONFUSIONS = 15
_MOST_ERRORS = 20
_NAMES = {
    "held-out": "held-out protocol",
    "paper": "paper protocol",
    "trained-on": "on its own training clips",
    "not-known": "protocol not known",
}


def report_html(content: ReportContent) -> str:
    """Make the whole document."""
    first = content.protocols[0]
    body = [
        _header(content),
        *(notice(said) for said in content.notices),
        cards([_card(content, shown) for shown in content.protocols]),
        section("What was measured, and on what", "", definitions(content.facts)),
        _folds(content),
        _comparison(content.comparison),
        _confusion(content, first),
        _classes(content, first),
        _reliability(content, first),
        _ensemble(content),
        _errors(content, first),
        _unknown(content),
        _histories(content),
        _failed(content),
        section("Settings", "", details("how the networks were trained", _settings(content))),
        _again(content),
    ]
    made = f"Made {content.made} by Sonolens." if content.made else "Made by Sonolens."
    return page(content.title, body, f"{made} This file loads nothing and runs nothing.")


def _header(content: ReportContent) -> str:
    clips = f"{content.n} clips" if content.n != 1 else "1 clip"
    lead = f"{clips} of {len(content.labels)} classes from {content.dataset}"
    return f'<header><h1>{text(content.title)}</h1><p class="lead">{text(lead)}</p></header>'


def _named(shown: ProtocolContent) -> str:
    return _NAMES.get(shown.name, shown.name)


def _under(content: ReportContent, shown: ProtocolContent) -> str:
    """Protocol and n, which stand below every figure."""
    return f"{content.dataset}, {_named(shown)}, n = {content.n} clips"


def _card(content: ReportContent, shown: ProtocolContent) -> tuple[str, str, Sequence[str], str]:
    figures = shown.figures
    ensemble, single = figures["ensemble"], figures["single"]
    right = round(figures["accuracy"] * content.n)
    lines = [_interval(figures["ci95"], right, content.n), f"{right} of {content.n} clips right"]
    if len(figures["folds"]) > 1:
        lines.append(f"± {points(figures['sd'])} (sd over {len(figures['folds'])} folds)")
    if ensemble["members"] > 1:
        lines.append(
            f"one member alone {percent(single['mean'])} ± {points(single['sd'])}"
            f" (sd over {ensemble['members']})"
        )
    for key, name in (("balanced_accuracy", "balanced accuracy"), ("macro_f1", "macro F1")):
        if key in ensemble:
            lines.append(f"{name} {percent(ensemble[key])}")
    lines.append(f"log loss {ensemble['log_loss']:.3f} nat")
    name = f"Accuracy of the ensemble, {_named(shown)}"
    meaning = "" if shown.meaning in content.notices else shown.meaning
    return name, percent(figures["accuracy"]), lines, meaning


def _interval(ci95: Sequence[float], right: int, n: int) -> str:
    """Give the bootstrap's interval; Wilson's where the bootstrap can have no width."""
    (low, high), how = ci95, "bootstrap over clips"
    if right in {0, n}:
        (low, high), how = wilson_interval(right, n), "Wilson"
    return f"95 % interval {percent(low)} to {percent(high)} ({how})"


def _folds(content: ReportContent) -> str:
    folds = [shown.figures["folds"] for shown in content.protocols]
    if len(folds[0]) < 2:
        return ""
    columns = ["fold", "clips"]
    for shown in content.protocols:
        columns += [f"ensemble, {shown.name}", f"members, {shown.name}"]
    rows: list[list[object]] = []
    for same in zip(*folds, strict=True):
        row: list[object] = [same[0]["fold"], same[0]["n"]]
        for fold in same:
            singles = ", ".join(f"{100 * value:.1f}" for value in fold["single"])
            row += [percent(fold["accuracy"]), singles]
        rows.append(row)
    caption = f"Accuracy in % on each fold of {content.dataset}, n = {content.n} clips in all."
    return section("Fold by fold", caption, table(columns, rows, numbers=(1, 2, 4)))


def _comparison(found: Comparison | None) -> str:
    if found is None:
        return ""
    low, high = found.ci95
    square = table(
        ["", f"{found.second} right", f"{found.second} wrong"],
        [
            [f"{found.first} right", found.both_right, found.only_first],
            [f"{found.first} wrong", found.only_second, found.both_wrong],
        ],
        numbers=(1, 2),
    )
    facts = definitions(
        [
            (
                f"accuracy of {found.second} minus {found.first}",
                f"{100 * found.difference:+.1f} points, 95 % interval {100 * low:+.1f} to"
                f" {100 * high:+.1f} points (paired bootstrap)",
            ),
            ("McNemar test, exact", f"p = {found.p_exact:.3g}, two-sided"),
            ("McNemar test, mid-p", f"p = {found.p_mid:.3g}, two-sided"),
        ]
    )
    rows = [
        [clip.name, clip.label, clip.first, clip.second,
         found.first if clip.first_right else found.second]
        for clip in found.discordant
    ]  # fmt: skip
    listed = table(["clip", "class", found.first, found.second, "right"], rows)
    caption = (
        f"Both on the same n = {found.n} clips; {found.first}: {found.first_protocol},"
        f" {found.second}: {found.second_protocol}."
    )
    differing = f"the {len(rows)} clips that only one of them got right"
    return section(
        f"{found.first} and {found.second}", caption, square, facts, details(differing, listed)
    )


def _predictions(shown: ProtocolContent) -> NDArray[np.int64]:
    return np.asarray(shown.members.mean(axis=0).argmax(axis=1), dtype=np.int64)


def _confusion(content: ReportContent, shown: ProtocolContent) -> str:
    counts = confusion_matrix(shown.targets, _predictions(shown), len(content.labels))
    rows = np.flatnonzero(counts.sum(axis=1))
    columns = np.flatnonzero(counts.sum(axis=1) + counts.sum(axis=0))
    drawn = ""
    if len(columns) <= _WIDEST_MATRIX:
        svg = confusion_svg(
            counts[np.ix_(rows, columns)],
            [content.labels[row] for row in rows],
            columns=[content.labels[column] for column in columns],
        )
        left_out = len(content.labels) - len(columns)
        said = f"Numbers are clips, the shade is the share of the row. {_under(content, shown)}."
        if left_out:
            said += f" {left_out} classes that neither occur nor were predicted are left out."
        drawn = figure(svg, said, wide=True)
    off = counts.copy()
    np.fill_diagonal(off, 0)
    order = np.argsort(-off, axis=None, kind="stable")[:_MOST_CONFUSIONS]
    totals = counts.sum(axis=1)
    pairs = [np.unravel_index(place, off.shape) for place in order]
    confusions = [
        [content.labels[row], content.labels[column], int(off[row, column]),
         float(off[row, column] / totals[row])]
        for row, column in pairs
        if off[row, column]
    ]  # fmt: skip
    listed = table(["class", "called", "clips", "of its clips"], confusions, numbers=(2,), bars=3)
    return section(
        "What is taken for what",
        "Rows are what the clips are, columns what they were called.",
        drawn,
        f"<h3>Most frequent confusions</h3>{listed}" if listed else "<p>No clip is wrong.</p>",
    )


def _classes(content: ReportContent, shown: ProtocolContent) -> str:
    rows = [
        [
            each.label,
            each.support,
            each.predicted,
            percent(each.precision),
            "–" if each.recall is None else each.recall,
            percent(each.f1),
        ]
        for each in class_figures(shown.targets, _predictions(shown), content.labels)
    ]
    return section(
        "Class by class",
        "Precision: of the clips called so, the share that is. Recall: of the clips that are so,"
        f" the share called so. {_under(content, shown)}.",
        table(
            ["class", "clips", "called so", "precision", "recall", "F1"],
            rows,
            numbers=(1, 2, 3, 5),
            bars=4,
        ),
    )


def _reliability(content: ReportContent, shown: ProtocolContent) -> str:
    means = shown.members.mean(axis=0)
    confidences = apply_temperature(means, shown.temperature).max(axis=1)
    right = means.argmax(axis=1) == shown.targets
    width = reliability_curve(confidences, right)
    mass = reliability_curve(confidences, right, binning="mass")
    calibrated = (
        f"after the bundle's temperature, {shown.temperature:.3f}"
        if shown.temperature != 1.0
        else "as the networks give it, not calibrated"
    )
    caption = (
        f"Confidence is the probability of the predicted class, {calibrated}. On the dashed line it"
        " says how often it is right."
    )
    said = (
        f"Expected calibration error {percent(width.expected_error)} (bins of equal width),"
        f" {percent(mass.expected_error)} (bins of equal count); whiskers are 95 % Wilson"
        f" intervals. {_under(content, shown)}."
    )
    plots = "".join(
        (
            '<div class="plots">',
            reliability_svg(width, "bins of equal width"),
            reliability_svg(mass, "bins of equal count"),
            "</div>",
        )
    )
    return section("Is its confidence right?", caption, figure(plots, said))


def _ensemble(content: ReportContent) -> str:
    drawn = []
    for shown in content.protocols:
        if len(shown.members) < 2:
            continue
        sizes = accuracy_by_size(shown.members, shown.targets)
        how = (
            "all subsets"
            if all(each.exact for each in sizes)
            else "at most 200 subsets of each size"
        )
        said = (
            f"Mean accuracy over {how}; whiskers are one sd over the subsets, which share members."
            f" {_under(content, shown)}."
        )
        drawn.append(figure(ensemble_svg(sizes), said))
    if not drawn:
        return ""
    return section(
        "How many members it takes",
        "Accuracy when the softmax outputs of so many of the members are averaged.",
        f'<div class="plots">{"".join(drawn)}</div>',
    )


def _errors(content: ReportContent, shown: ProtocolContent) -> str:
    means = shown.members.mean(axis=0)
    confidences = apply_temperature(means, shown.temperature).max(axis=1)
    predicted = means.argmax(axis=1)
    wrong = np.flatnonzero(predicted != shown.targets)
    worst = wrong[np.argsort(-confidences[wrong], kind="stable")][:_MOST_ERRORS]
    agreeing = (shown.members.argmax(axis=2) == predicted).sum(axis=0)
    rows = [
        [
            shown.clips[at] if len(shown.clips) else f"clip {at + 1}",
            content.labels[shown.targets[at]],
            content.labels[predicted[at]],
            percent(float(confidences[at])),
            percent(float(means[at, shown.targets[at]])),
            f"{agreeing[at]} of {len(shown.members)}",
        ]
        for at in worst
    ]
    columns = ["clip", "is", "called", "confidence", "probability of its class", "members agreeing"]
    caption = (
        f"The {len(worst)} most confident of {len(wrong)} wrong clips; a wrong label in the dataset"
        f" often shows here. {_under(content, shown)}."
    )
    return section("Worst errors", caption, table(columns, rows, numbers=(3, 4, 5)))


def _unknown(content: ReportContent) -> str:
    found = content.unknown
    if found is None:
        return ""
    facts = [
        ("threshold", f"confidence below {percent(found['threshold'])} is called unknown"),
        (
            "known sounds called unknown",
            f"{percent(found['false_reject_rate'])} of n = {found['n']} clips",
        ),
    ]
    if found["n_foreign"]:
        facts.append(
            (
                "other sounds that pass",
                f"{percent(found['false_accept_rate'])} of n = {found['n_foreign']} clips of"
                " classes that the bundle does not know",
            )
        )
    caption = f"How often the threshold errs. {_under(content, content.protocols[0])}."
    return section("Not one of these sounds", caption, definitions(facts))


def _histories(content: ReportContent) -> str:
    runs = content.histories
    if not runs:
        return ""
    nan = float("nan")

    def drawn(training: str, validation: str, name: str, *, as_percent: bool) -> str:
        return curves_svg(
            [[getattr(each, training) for each in run.epochs] for run in runs],
            [
                [v if (v := getattr(each, validation)) is not None else nan for each in run.epochs]
                for run in runs
            ],
            name,
            as_percent=as_percent,
        )

    plots = "".join(
        (
            '<div class="plots">',
            drawn("loss", "validation_loss", "loss in nat", as_percent=False),
            drawn("accuracy", "validation_accuracy", "accuracy", as_percent=True),
            "</div>",
        )
    )
    said = (
        f"A line for each of {len(runs)} trainings: on its training clips as they were shown, and"
        " in the second colour on the inner validation clips where there are some."
    )
    return section("How they were trained", "", figure(plots, said))


def _failed(content: ReportContent) -> str:
    rows = [[clip.name, clip.label, clip.reason] for clip in content.failed]
    return section(
        "Clips that failed",
        "They count in no figure." if rows else "",
        table(["clip", "class", "reason"], rows),
    )


def _settings(content: ReportContent) -> str:
    return definitions(content.settings)


def _again(content: ReportContent) -> str:
    if not content.command:
        return ""
    return section("How to make it again", "", f"<pre>{text(content.command)}</pre>")
