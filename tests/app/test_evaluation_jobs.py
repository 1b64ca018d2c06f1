"""Evaluations by the shipped bundle, on the shipped samples."""

from __future__ import annotations

import csv
import json
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app import bundle_jobs, evaluation_jobs, paths
from app.models.evaluation_view import EvaluationRequest, EvaluationView
from core.bundles.store import find_bundles
from core.errors import DatasetError, OperationCancelled
from core.progress import CancelToken, Progress
from resources import bundles_dir as shipped_bundles_dir
from resources import samples_dir

NAMES = ("dog", "rain", "sea-waves", "helicopter")


def rows_of(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


@dataclass
class Context:
    cancel: CancelToken = field(default_factory=CancelToken)
    told: list[Progress] = field(default_factory=list)
    stop_at: str = "never"

    def progress(self, point: Progress) -> None:
        self.told.append(point)
        if self.stop_at in point.message:
            self.cancel.cancel()

    def partial(self, value: Any) -> None: ...


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Samples with the labels that their names say, one of them wrong, in two folds."""
    folder = tmp_path / "yard"
    folder.mkdir()
    rows = ["path,label,fold"]
    for number, name in enumerate(NAMES):
        shutil.copy(samples_dir() / f"synthetic-{name}.flac", folder)
        label = "rooster" if name == "dog" else name.replace("-", " ")
        rows.append(f"synthetic-{name}.flac,{label},{1 + number % 2}")
    file = folder / "labels.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


@pytest.fixture
def view(table: Path) -> EvaluationView:
    return evaluation_jobs.evaluate(Context(), EvaluationRequest("", table, device="cpu"))


def test_data_are_looked_at_without_reading_clips(table: Path) -> None:
    facts = evaluation_jobs.look_at_data(Context(), table)
    assert (facts.layout, facts.n, facts.n_classes) == ("table", 4, 4)
    assert facts.choices[0].text == "all 4 clips"
    assert [choice.fold for choice in facts.choices[1:3]] == ["1", "2"]


def test_a_layout_that_does_not_fit_is_refused(table: Path) -> None:
    with pytest.raises(DatasetError):
        evaluation_jobs.look_at_data(Context(), table.parent, "gtzan")


def test_measured_kept_and_opened_again(view: EvaluationView, table: Path) -> None:
    assert view.n == 4
    assert view.accuracy == 0.75
    assert view.protocol == "held-out"
    rooster, dog = view.labels.index("rooster"), view.labels.index("dog")
    assert view.confusion[rooster][dog] == 1
    (wrong,) = view.clips[rooster, dog]
    assert wrong == table.parent / "synthetic-dog.flac"
    assert sum(len(files) for files in view.clips.values()) == 4
    assert [point.members for point in view.sizes] == [1, 2, 3, 4, 5]
    assert view.folder.parent == paths.evaluations_folder()
    assert evaluation_jobs.open_past(Context(), view.folder) == view
    (past,) = evaluation_jobs.list_past(Context())
    assert (past.bundle, past.n, past.accuracy) == ("everyday-sounds", 4, 0.75)
    assert past.reason == ""


def test_the_report_and_the_tables(view: EvaluationView, tmp_path: Path) -> None:
    report, classes, clips = (tmp_path / name for name in ("r.html", "classes.csv", "clips.csv"))
    evaluation_jobs.save_report(Context(), view.folder, report)
    page = report.read_text(encoding="utf-8")
    assert "75.0" in page
    assert "sonolens evaluate --data" in page
    assert "<script" not in page
    evaluation_jobs.save_class_table(Context(), view, classes)
    rows = rows_of(classes)
    assert [row["class"] for row in rows] == list(view.labels)
    assert sum(int(row["support"]) for row in rows) == 4
    assert rows[view.labels.index("rooster")]["dog"] == "1"
    evaluation_jobs.save_clip_table(Context(), view.folder, clips)
    assert len(rows_of(clips)) == 4


def test_cancelled_keeps_nothing(table: Path) -> None:
    context = Context(stop_at="evaluating")
    with pytest.raises(OperationCancelled):
        evaluation_jobs.evaluate(context, EvaluationRequest("", table, device="cpu"))
    assert evaluation_jobs.list_past(Context()) == []
    assert any(point.total == 4 for point in context.told)


def test_two_bundles_on_the_same_clips_of_a_fold(table: Path) -> None:
    second = bundle_jobs.install(
        Context(), shipped_bundles_dir() / "everyday-sounds", "again", False
    )
    request = EvaluationRequest("", table, fold="2", against=second, device="cpu")
    view = evaluation_jobs.evaluate(Context(), request)
    assert view.n == 2
    assert view.comparison is not None
    assert (view.comparison.second, view.comparison.difference) == ("again", 0.0)
    assert evaluation_jobs.open_past(Context(), view.folder) == view


def test_a_damaged_one_says_why(view: EvaluationView) -> None:
    (view.folder / "about.json").write_text("{", encoding="utf-8")
    (past,) = evaluation_jobs.list_past(Context())
    assert "about.json" in past.reason
    (view.folder / "evaluation.json").write_text(json.dumps({}), encoding="utf-8")
    with pytest.raises(DatasetError, match=r"evaluation\.json"):
        evaluation_jobs.open_past(Context(), view.folder)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"n": Infinity, "bundle": "a"}', "\\ud800", "[]"])
def test_an_odd_note_keeps_no_others_from_being_listed(view: EvaluationView, text: str) -> None:
    about = {
        "bundle": "a",
        "dataset": "b",
        "selection": "",
        "protocol": "",
        "accuracy": 1,
        "made": "",
    }
    other = view.folder.with_name("other")
    shutil.copytree(view.folder, other)
    words = text.replace('"bundle": "a"', json.dumps(about)[1:-1])
    (other / "about.json").write_text(words, encoding="utf-8")
    found = {past.folder: past.reason for past in evaluation_jobs.list_past(Context())}
    assert found[view.folder] == ""
    assert "about.json" in found[other]
    evaluation_jobs.save_report(Context(), other, other / "report.html")
    assert (other / "report.html").is_file()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as POSIX has them")
def test_a_pipe_keeps_nobody_waiting(view: EvaluationView) -> None:
    (view.folder / "about.json").unlink()
    os.mkfifo(view.folder / "about.json")
    (past,) = evaluation_jobs.list_past(Context())
    assert "regular file" in past.reason


def test_bundles_come_and_go(tmp_path: Path) -> None:
    shipped = shipped_bundles_dir() / "everyday-sounds"
    found = bundle_jobs.look_at(Context(), shipped)
    assert (found.taken, found.free_name) == ("shipped", "everyday-sounds-2")
    file = tmp_path / "e.sonolens"
    assert bundle_jobs.export(Context(), shipped, file) == f"Exported to {file}"
    assert bundle_jobs.install(Context(), file, found.free_name, False) == "everyday-sounds-2"
    again = paths.bundles_dir() / "everyday-sounds-2"
    assert bundle_jobs.look_at(Context(), again).taken == "installed"
    bundle_jobs.remove(Context(), "everyday-sounds-2")
    assert find_bundles([paths.bundles_dir()]) == []
