"""An evaluation that is invented, so that the Models page can be tested without networks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.models.evaluation_view import (
    ClassRow,
    ClipChoice,
    ComparisonView,
    DataFacts,
    EvaluationView,
    ReliabilityPoint,
    SizePoint,
)

LABELS = ("dog", "rain", "rooster")
COUNTS = ((3, 1, 0), (0, 4, 0), (0, 0, 0))


def make_view(folder: Path, **changes: object) -> EvaluationView:
    view = EvaluationView(
        folder=folder, bundle="toy", dataset="yard", selection="fold 1",
        made="2026-01-02T03:04:05+00:00", seconds=1.5, labels=LABELS, n=8, accuracy=0.875,
        protocol="held-out", exposure="toy was trained on street, not on yard.",
        ci95=(0.625, 1.0), interval="bootstrap over clips", n_members=2, single=(0.8, 0.05),
        balanced_accuracy=0.875, macro_f1=0.87, log_loss=0.4, calibration_error=0.1,
        temperature=0.9, confusion=COUNTS,
        clips={
            (0, 0): tuple(folder / f"d{n}.wav" for n in range(3)),
            (0, 1): (folder / "d3.wav",),
            (1, 1): tuple(folder / f"r{n}.wav" for n in range(4)),
        },
        classes=(
            ClassRow("dog", 1.0, 0.75, 0.857, 4),
            ClassRow("rain", 0.8, 1.0, 0.889, 4),
            ClassRow("rooster", None, None, None, 0),
        ),
        reliability=(
            ReliabilityPoint(0.6, 0.5, (0.1, 0.9), 2), ReliabilityPoint(0.95, 1.0, (0.6, 1.0), 6),
        ),
        sizes=(SizePoint(1, 0.8, 0.05), SizePoint(2, 0.875, 0.0)),
    )  # fmt: skip
    return replace(view, **changes)  # type: ignore[arg-type]


def make_comparison() -> ComparisonView:
    return ComparisonView(
        "toy", "other", "not-known", 0.75, 8, 2, 1, -0.125, (-0.5, 0.25), 1.0, 0.625
    )


def make_facts(path: Path) -> DataFacts:
    choices = (ClipChoice("all 8 clips"), ClipChoice("fold 1 (4 clips)", "1"))
    return DataFacts(path, "folders", "two folders", path.name, 8, 2, choices)
