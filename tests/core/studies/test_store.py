"""Rows that last: of one plan, one version, whatever happens to process and disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.errors import ParameterError, SonolensError
from core.studies.store import FILE, StudyStore, read_study
from core.studies.trial import Start
from core.studies.work import TrialFailure


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out" / FILE


def test_rows_come_back_as_they_were_written(
    path: Path, plan_of: Callable, outcome: Callable
) -> None:
    plan = plan_of(seeds=(0, 1))
    first, second, third, _ = plan.trials
    made = outcome(details={"change": [{"block": "stem", "svcca": 0.5}]})
    with StudyStore(path, plan) as store:
        assert [row.status for row in store.rows()] == ["waiting"] * 4
        written = store.write(second, made)
        store.write(third, TrialFailure("no weights"))
        assert (written.accuracy, written.n) == (0.75, 4)
    said, rows = read_study(path)
    assert said == plan.to_json()
    assert [row.status for row in rows] == ["waiting", "done", "failed", "waiting"]
    assert [row.trial for row in rows] == list(plan.trials)
    assert rows[0].trial == first
    assert rows[2].reason == "no weights"
    assert np.array_equal(rows[1].held_out, made.held_out)
    assert rows[1].held_out.dtype == np.float32
    assert np.array_equal(rows[1].targets, made.targets)
    assert rows[1].to_json()["change"] == [{"block": "stem", "svcca": 0.5}]
    assert rows[2].to_json()["reason"] == "no weights"


def test_failed_trial_may_succeed_later(path: Path, plan_of: Callable, outcome: Callable) -> None:
    plan = plan_of()
    with StudyStore(path, plan) as store:
        store.write(plan.trials[0], TrialFailure("busy"))
        row = store.write(plan.trials[0], outcome())
    assert (row.status, row.reason, row.attempts) == ("done", "", 2)


def test_another_plan_is_refused_with_what_differs(path: Path, plan_of: Callable) -> None:
    StudyStore(path, plan_of()).close()
    before = path.read_bytes()
    for changed, said in [
        ({"seeds": (0, 1)}, "seeds 0, not 0, 1"),
        ({"architectures": ("mobilenet_v2",)}, "architectures tiny, not mobilenet_v2"),
    ]:
        with pytest.raises(ParameterError, match=f"holds another study: {said}"):
            StudyStore(path, plan_of(**changed))
    with pytest.raises(ParameterError, match="study ensemble, not weight-freeze"):
        StudyStore(path, plan_of("weight-freeze"))
    assert path.read_bytes() == before
    StudyStore(path, plan_of()).close()


def test_other_weights_under_the_same_name_are_named(path: Path, plan_of: Callable) -> None:
    first, second = (plan_of(starts={"tiny": Start("w.pth", digest)}) for digest in ("1a", "2b"))
    StudyStore(path, first).close()
    with pytest.raises(ParameterError, match=r"the weights in w\.pth are other ones"):
        StudyStore(path, second)


def test_file_in_place_of_the_folder_is_refused(tmp_path: Path, plan_of: Callable) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(ParameterError, match="out is no folder; choose another one"):
        StudyStore(tmp_path / "out" / "study.sqlite", plan_of())
    (tmp_path / "in" / "study.sqlite").mkdir(parents=True)
    with pytest.raises(SonolensError, match="cannot be opened or written to"):
        StudyStore(tmp_path / "in" / "study.sqlite", plan_of())


def test_newer_version_is_refused(path: Path, plan_of: Callable) -> None:
    StudyStore(path, plan_of()).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    with pytest.raises(ParameterError, match=r"newer version of the program \(form 2"):
        StudyStore(path, plan_of())
    with pytest.raises(ParameterError, match="newer version"):
        read_study(path)


@pytest.mark.parametrize(
    "content", [b"no database at all" * 100, b"SQLite format 3\0" + b"x" * 500]
)
def test_foreign_file_is_refused(path: Path, plan_of: Callable, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(SonolensError, match=r"study\.sqlite: is no file of a study"):
        StudyStore(path, plan_of())
    assert path.read_bytes() == content


def test_database_of_something_else_is_refused(path: Path, plan_of: Callable) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.commit()
    connection.close()
    with pytest.raises(SonolensError, match="is no file of a study"):
        StudyStore(path, plan_of())


def test_full_disk_is_one_line_and_keeps_rows(
    path: Path, plan_of: Callable, outcome: Callable
) -> None:
    plan = plan_of(seeds=(0, 1))
    noise = np.random.default_rng(0).random((4, 50_000)).astype(np.float32)
    big = outcome()
    big = type(big)(**{**vars(big), "held_out": noise, "paper": noise})
    with StudyStore(path, plan) as store:
        store.write(plan.trials[0], outcome())
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(SonolensError, match="the disk is full; free some space") as error:
            store.write(plan.trials[1], big)
    assert "\n" not in str(error.value)
    assert [row.status for row in read_study(path)[1]] == ["done", "waiting", "waiting", "waiting"]


def test_one_writer_at_a_time(
    path: Path, plan_of: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.studies.store._PATIENCE", 0.05)
    plan = plan_of()
    with StudyStore(path, plan):
        with pytest.raises(SonolensError, match="another process runs this study"):
            StudyStore(path, plan)
        assert len(read_study(path)[1]) == 2
    StudyStore(path, plan).close()


def test_missing_file_is_said(path: Path) -> None:
    with pytest.raises(SonolensError, match="there is no such file"):
        read_study(path)
    assert not path.exists()
