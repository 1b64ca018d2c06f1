"""A study from plan to rows, stopped and gone on with."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.errors import OperationCancelled, ParameterError, WeightsError
from core.features.mel import LogMel
from core.models.registry import architecture
from core.progress import CancelToken, Progress
from core.studies.run import CLIPS, run_study
from core.studies.source import DataAbsentError
from core.studies.store import FILE, StudyRow, read_study
from core.studies.trial import Start
from core.studies.work import DiskFullError, TrialFailure, TrialOutcome, Workplace, attempt
from core.training.files import naming


def numbers(rows: list[StudyRow]) -> list[tuple]:
    assert rows
    return [(row.trial.identity, row.status, row.accuracy, row.held_out.tobytes()) for row in rows]


def test_frozen_study_gives_a_row_a_trial(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of("weight-freeze", blocks=("none", "layer2"))
    told: list[StudyRow] = []
    points: list[Progress] = []
    rows = run_study(plan, place, tmp_path / "s", on_row=told.append, progress=points.append)
    assert [row.trial for row in rows] == list(plan.trials)
    assert {row.status for row in rows} == {"done"}
    assert numbers(told) == numbers(rows)
    for row in rows:
        assert row.n == 4
        assert np.allclose(row.held_out.sum(axis=1), 1, atol=1e-5)
        right = row.held_out.argmax(axis=1) == row.targets
        assert row.accuracy == right.mean()
        assert row.paper_accuracy >= row.accuracy
        assert row.machine["threads"] == 1
    assert points[-1].done == points[-1].total == 4
    assert [point.done for point in points if point.total == 4] == sorted(
        point.done for point in points if point.total == 4
    )
    assert numbers(read_study(tmp_path / "s" / FILE)[1]) == numbers(rows)
    assert sorted(path.name for path in (tmp_path / "s").iterdir()) == [
        CLIPS,
        FILE,
        f"{FILE}.lock",
    ]


def test_what_is_done_is_not_computed_again(
    plan_of: Callable, place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.studies.work as work

    plan = plan_of(seeds=(0, 1))
    whole = run_study(plan, place, tmp_path / "whole")
    real, begun = work.fine_tune, []

    def killed_in_the_third(*arguments: object, **how: object) -> object:
        begun.append(how["seed"])
        if len(begun) == 3:
            raise KeyboardInterrupt
        return real(*arguments, **how)

    monkeypatch.setattr(work, "fine_tune", killed_in_the_third)
    with pytest.raises(KeyboardInterrupt):
        run_study(plan, place, tmp_path / "cut")
    assert [row.status for row in read_study(tmp_path / "cut" / FILE)[1]] == [
        "done", "done", "waiting", "waiting"
    ]  # fmt: skip
    rows = run_study(plan, place, tmp_path / "cut")
    assert len(begun) == 5
    assert numbers(rows) == numbers(whole)
    run_study(plan, place, tmp_path / "cut")
    assert len(begun) == 5


def test_trial_under_way_goes_on_from_its_last_epoch(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of(folds=("1",))
    whole = run_study(plan, place, tmp_path / "whole")
    cancel = CancelToken()

    def stop_in_second_epoch(point: Progress) -> None:
        if point.total == 1 and point.done > 0.5:
            cancel.cancel()

    with pytest.raises(OperationCancelled):
        run_study(plan, place, tmp_path / "cut", cancel=cancel, progress=stop_in_second_epoch)
    left = list((tmp_path / "cut" / "trials").rglob("state.safetensors"))
    assert len(left) == 1
    shares: list[float] = []
    rows = run_study(
        plan, place, tmp_path / "cut", progress=lambda point: shares.append(point.done)
    )
    assert numbers(rows) == numbers(whole)
    assert 0 < min(share for share in shares if share) <= 1
    assert not (tmp_path / "cut" / "trials").exists()


def test_one_failed_trial_is_a_row_and_is_tried_again(
    plan_of: Callable, place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.studies.work as work

    plan, real = plan_of(seeds=(0, 1), folds=("1",)), work.fine_tune

    def failing(*arguments: object, **how: object) -> object:
        if how["seed"] == 0:
            raise RuntimeError("out of luck\nand more")
        return real(*arguments, **how)

    monkeypatch.setattr(work, "fine_tune", failing)
    rows = run_study(plan, place, tmp_path)
    assert [row.status for row in rows] == ["failed", "done"]
    assert rows[0].reason == "unexpected RuntimeError: out of luck"
    monkeypatch.setattr(work, "fine_tune", real)
    assert [row.status for row in run_study(plan, place, tmp_path)] == ["done", "done"]


def test_inputs_are_computed_once(
    plan_of: Callable, place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, computed = LogMel.transform, []

    def counting(self: LogMel, waveform: object) -> object:
        computed.append(1)
        return real(self, waveform)

    monkeypatch.setattr(LogMel, "transform", counting)
    plan = plan_of("resolutions")
    rows = run_study(plan, replace(place, cache_dir=None), tmp_path)
    assert {row.trial.inputs for row in rows} == {"three resolutions", "25/10 ms replicated"}
    assert len(computed) == 2 * 8
    first, second = rows[0], rows[1]
    assert not np.array_equal(first.held_out, second.held_out)


def test_representations_are_trained_on_alike(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of("representations", folds=("1",))
    rows = run_study(plan, place, tmp_path)
    assert [row.status for row in rows] == ["done"] * 4
    assert len({row.held_out.tobytes() for row in rows}) == 4
    assert [row.to_json()["inputs"] for row in rows] == [
        "log-spectrogram", "log-mel", "mfcc", "gammatone"
    ]  # fmt: skip
    kept = read_study(tmp_path / FILE)[1]
    assert [row.trial for row in kept] == list(plan.trials)


def test_clips_that_changed_are_refused(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of()
    table = place.source.path / "meta" / "esc50.csv"
    table.write_text(table.read_text().replace("high", "higher"))
    with pytest.raises(DataAbsentError, match="not the clips that the study was planned with"):
        run_study(plan, place, tmp_path / "out")
    gone = replace(place, source=replace(place.source, path=tmp_path / "nowhere"))
    with pytest.raises(DataAbsentError, match=r"are not to be had on .*nowhere"):
        attempt(plan.trials[0], gone)


def test_weights_must_be_the_planned_file(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    import safetensors.torch

    from core.files import sha256_of

    path = tmp_path / "w.safetensors"
    state = architecture("tiny").build(2, seed=5).state_dict()
    safetensors.torch.save_file(state, path)
    digest = sha256_of(path)
    trial = plan_of(starts={"tiny": Start("w.safetensors", digest)}, folds=("1",)).trials[0]
    assert isinstance(attempt(trial, place), TrialFailure)
    known = replace(place, weights=((digest, path),))
    assert isinstance(attempt(trial, known), TrialOutcome)
    path.write_bytes(path.read_bytes() + b" ")
    found = attempt(trial, known)
    assert isinstance(found, TrialFailure)
    assert "not the file that the study was planned with" in found.reason
    assert WeightsError.__name__ not in found.reason


@pytest.mark.parametrize(
    ("study", "blocks"), [("weight-fusion", ("layer1",)), ("model-cutoff", ("layer1",))]
)
def test_networks_are_changed_before_they_are_trained(
    study: str, blocks: tuple[str, ...], plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    plan = plan_of(study, blocks=blocks, folds=("1",))
    [row] = run_study(plan, place, tmp_path)
    assert row.status == "done", row.reason
    assert row.held_out.shape == (4, 2)


def test_change_of_weights_is_measured_for_each_block(
    plan_of: Callable, place: Workplace, tmp_path: Path
) -> None:
    import safetensors.torch

    from core.files import sha256_of

    path = tmp_path / "w.safetensors"
    safetensors.torch.save_file(architecture("tiny").build(2, seed=5).state_dict(), path)
    start = Start(path.name, sha256_of(path))
    plan = plan_of("weight-change", starts={"tiny": start}, folds=("1",))
    rows = run_study(plan, replace(place, weights=((start.sha256, path),)), tmp_path / "out")
    assert [row.trial.start.name for row in rows] == ["w.safetensors", "random"]
    for row in rows:
        assert row.status == "done", row.reason
        assert row.details["change_clips"] == 4
        blocks = [one["block"] for one in row.details["change"]]
        assert blocks[:3] == ["stem", "layer1", "layer2"]
        assert all(0 <= one["cka"] <= 1 + 1e-6 for one in row.details["change"])


def test_executor_that_ends_early_leaves_rows_waiting(
    plan_of: Callable, place: Workplace, tmp_path: Path, outcome: Callable
) -> None:
    class Half:
        name = "half"

        def run(self, trials: list, _place: Workplace, **_: object) -> Iterator:
            yield trials[0], outcome()

    rows = run_study(plan_of(), place, tmp_path, executor=Half())
    assert [row.status for row in rows] == ["done", "waiting"]
    with pytest.raises(ParameterError, match="another study"):
        run_study(plan_of(seeds=(4,)), place, tmp_path, executor=Half())


def test_full_disk_stops_the_study_and_fails_no_trial(
    plan_of: Callable, place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.studies.work as work

    plan, real = plan_of(), work.fine_tune

    def full(*arguments: object, **how: object) -> object:
        if (tmp_path / "full").exists():
            with naming(tmp_path):
                raise OSError(errno.ENOSPC, "No space left on device")
        (tmp_path / "full").touch()
        return real(*arguments, **how)

    monkeypatch.setattr(work, "fine_tune", full)
    with pytest.raises(DiskFullError, match="the disk is full; free some space"):
        run_study(plan, place, tmp_path / "s")
    rows = read_study(tmp_path / "s" / FILE)[1]
    assert [row.status for row in rows] == ["done", "waiting"]
    monkeypatch.setattr(work, "fine_tune", real)
    assert {row.status for row in run_study(plan, place, tmp_path / "s")} == {"done"}
