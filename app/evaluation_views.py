"""Evaluations as the window shows them, made of core's on a worker.

As in `app.jobs`, every heavy import lies inside a function.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.models.evaluation_view import (
    ClassRow,
    ComparisonView,
    EvaluationView,
    ReliabilityPoint,
    SizePoint,
)
from app.reasons import said
from app.words import listed, tr

if TYPE_CHECKING:
    from core.evaluation.compare import Comparison
    from core.evaluation.evaluation import Evaluation

__all__ = ["view_of"]


def view_of(folder: Path, found: Evaluation, second: Evaluation | None) -> EvaluationView:
    """Show what was measured, and how it compares with another bundle on the same clips."""
    from core.evaluation.metrics import confusion_matrix

    record = found.to_json()
    ((protocol, figures),) = record["protocols"].items()
    low, high = figures["ci95"]
    interval = tr("bootstrap over clips")
    if low == high:
        (low, high), interval = figures["ci95_wilson"], "Wilson"
    counts = confusion_matrix(found.targets, found.predicted, len(found.labels))
    ensemble = figures["ensemble"]
    return EvaluationView(
        folder=folder,
        bundle=found.bundle.name,
        dataset=found.dataset,
        selection=said(found.selection),
        made=found.made,
        seconds=found.seconds,
        labels=found.labels,
        n=found.n,
        accuracy=figures["accuracy"],
        protocol=protocol,
        exposure=said(found.exposure),
        ci95=(low, high),
        interval=interval,
        n_members=ensemble["members"],
        single=(figures["single"]["mean"], figures["single"]["sd"]),
        balanced_accuracy=ensemble["balanced_accuracy"],
        macro_f1=ensemble["macro_f1"],
        log_loss=ensemble["log_loss"],
        calibration_error=record["calibration"]["calibration_error"],
        temperature=found.bundle.temperature,
        confusion=tuple(tuple(int(n) for n in row) for row in counts),
        clips=_clips(found),
        classes=tuple(
            ClassRow(r["label"], r["precision"], r["recall"], r["f1"], r["support"])
            for r in record["classes"]
        ),
        reliability=tuple(
            ReliabilityPoint(b["confidence"], b["accuracy"], tuple(b["ci95"]), b["count"])
            for b in record["calibration"]["bins"]
        ),
        sizes=tuple(
            SizePoint(s["members"], s["accuracy"], s["sd"]) for s in figures["ensemble_size"]
        ),
        warnings=tuple(map(said, found.warnings)),
        failed=tuple((clip.path, said(clip.reason)) for clip in found.failed),
        unknown=_unknown(record["unknown"]),
        comparison=None if second is None else _comparison(found, second),
    )


def _clips(found: Evaluation) -> dict[tuple[int, int], tuple[Path, ...]]:
    cells: dict[tuple[int, int], list[Path]] = {}
    for clip, called in zip(found.clips, found.predicted, strict=True):
        cells.setdefault((clip.target, int(called)), []).append(clip.path)
    return {cell: tuple(files) for cell, files in cells.items()}


def _unknown(found: dict[str, Any] | None) -> str:
    if found is None:
        return ""
    known = tr(
        "{percent} of the clips fall below the threshold of confidence {threshold:.2f} (n = {n})",
        percent=_percent(found["false_reject_rate"]),
        threshold=found["threshold"],
        n=found["n"],
    )
    if found["false_accept_rate"] is None:
        return known
    foreign = tr(
        "{percent} of other sounds pass (n = {n})",
        percent=_percent(found["false_accept_rate"]),
        n=found["n_foreign"],
    )
    return listed((known, foreign))


def _percent(share: float) -> str:
    return f"{share:.1%}".replace("%", " %")


def _comparison(found: Evaluation, second: Evaluation) -> ComparisonView:
    from core.evaluation.compare import compare

    said: Comparison = compare(found, second)
    return ComparisonView(
        first=said.first,
        second=said.second,
        second_protocol=said.second_protocol,
        second_accuracy=float(second.right.mean()),
        n=said.n,
        only_first=said.only_first,
        only_second=said.only_second,
        difference=said.difference,
        ci95=said.ci95,
        p_exact=said.p_exact,
        p_mid=said.p_mid,
    )
