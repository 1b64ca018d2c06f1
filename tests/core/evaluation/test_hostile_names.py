"""Classes, clips and folds whose names a spreadsheet would take for formulas."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from core.evaluation.evaluation import FailedClip, ForeignClip
from core.evaluation.saving import load_evaluation, save_evaluation

EVIL = "=cmd|' /C calc'!A0"


def test_no_cell_is_a_formula(evaluation_of: Callable, tmp_path: Path) -> None:
    found = evaluation_of(
        [0, 1],
        [[1, 1]],
        folds=["=1", "@2"],
        names=[EVIL, "+b.wav"],
        foreign=(ForeignClip(EVIL, Path("f"), "-label", "dog", 0.5),),
        failed=(FailedClip(EVIL, Path("e"), "@label", "\t=1"),),
    )
    evil = replace(found, clips=tuple(replace(clip, label="=label") for clip in found.clips))
    save_evaluation(evil, tmp_path / "kept")
    [table] = (tmp_path / "kept").glob("*.csv")
    with table.open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert cells.count(f"'{EVIL}") == 3
    assert "'=label" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert load_evaluation(tmp_path / "kept").clips[0].label == "=label"
