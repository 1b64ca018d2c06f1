"""What the window knows of studies: the list, the one under way, and its time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pretended_studies import view_of

from app.models.study_model import StudyModel
from app.models.study_records import (
    RowWritten,
    StudyBegun,
    StudyChoices,
    StudyEntry,
    TrialShare,
)
from core.progress import Progress

A, B = Path("/a"), Path("/b")


def entry(path: Path, n_done: int = 0) -> StudyEntry:
    return StudyEntry(path, "weight-freeze", "frogs", ("mobilenet_v2",), 4, n_done)


@pytest.fixture
def model() -> StudyModel:
    made = StudyModel()
    made.set_entries([entry(A, 4), entry(B, 1)])
    return made


def test_the_one_under_way_stands_first_and_stays(model: StudyModel) -> None:
    model.begin(entry(B, 1), "Weight freeze")
    assert [each.path for each in model.entries] == [B, A]
    model.set_entries([entry(A, 4)])
    assert [each.path for each in model.entries] == [B, A]
    assert model.entries[0].n_done == 1
    model.end()
    model.set_entries([entry(A, 4)])
    assert [each.path for each in model.entries] == [A]


def test_rows_are_counted_in_the_list_too(model: StudyModel) -> None:
    model.set_view(view_of(B, 2, failed=1))
    found = model.entry(B)
    assert found is not None
    assert (found.n_done, found.n_failed, found.n_left) == (2, 1, 1)
    assert model.view is None


def test_a_view_of_another_study_is_dropped(model: StudyModel) -> None:
    model.choose(A)
    model.set_view(view_of(B, 2))
    assert model.view is None
    model.set_view(view_of(A, 4))
    assert model.view is not None
    model.choose(B)
    assert model.view is None


def test_time_left_counts_the_trial_under_way(model: StudyModel) -> None:
    model.begin(entry(B, 1), "Weight freeze")
    model.note_begun(StudyBegun(B, "CPU, 1 thread", "local"))
    assert model.seconds_left is None
    model.set_view(view_of(B, 1))
    assert model.seconds_left == pytest.approx(60.0)
    model.note_share(TrialShare("trial-1", 0.5))
    assert model.seconds_left == pytest.approx(50.0)
    model.note_row(RowWritten("trial-1", "done"))
    assert model.live is not None
    assert model.live.shares == {}
    assert model.live.n_ended == 1


def test_a_clusters_time_goes_by_the_clock(
    model: StudyModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    model.begin(entry(B), "Weight freeze")
    model.note_begun(StudyBegun(B, "CPU", "ray"))
    model.set_view(view_of(B, 0))
    model.note_share(TrialShare("trial-0", 0.0))
    assert model.seconds_left is None
    now[0] = 110.0
    model.note_row(RowWritten("trial-0", "done"))
    model.note_row(RowWritten("trial-1", "done"))
    model.set_view(view_of(B, 2))
    assert model.seconds_left == pytest.approx(2 * 10.0 / 2)


def test_progress_and_stopping_are_noted(model: StudyModel) -> None:
    model.note_progress(Progress(1, 4, "unheard"))
    assert model.live is None
    model.begin(entry(B), "Weight freeze")
    model.note_progress(Progress(1, 4, "reading clips"))
    model.note_stopping()
    assert model.live is not None
    assert (model.live.doing, model.live.fraction) == ("reading clips", 0.25)
    assert model.live.stopping


def test_choices_survive_a_file() -> None:
    choices = StudyChoices(
        "model-cutoff", "/frogs", "folders", ("resnet50",), {"resnet50": "/w.pth"}, True, "quick",
        3, 2, ("1",), ("stem",), "ray", "host:1", "cpu", "/out",
    )  # fmt: skip
    assert StudyChoices.from_json(choices.to_json()) == choices


@pytest.mark.parametrize("value", [None, 3, "text", [1], {"a": 1}])
def test_choices_that_cannot_be_used_fall_back(value: object) -> None:
    said = dict.fromkeys(StudyChoices().to_json(), value)
    found = StudyChoices.from_json(said)
    plain = StudyChoices()
    for name, usual in plain.to_json().items():
        assert type(getattr(found, name)) is type(getattr(plain, name)), (name, usual)
