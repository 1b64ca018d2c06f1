from __future__ import annotations

from pathlib import Path

import pytest
from pretended_training import MACHINE, epoch_of

from app.models.training_records import EpochSeen, RunDetails, RunRow
from app.models.training_run import LiveRun, TrainingRunModel, row_text
from core.progress import Progress

RUN = Path("runs/frogs")
OTHER = Path("runs/pumps")


def details(path: Path, epochs: int) -> RunDetails:
    history = tuple(epoch_of(n + 1) for n in range(epochs))
    return RunDetails(path, {}, (("all", 0), ("all", 1)), 4, histories={0: history})


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (RunRow(RUN, "Frogs", "finished", bundle=Path("b")), "done, installed"),
        (RunRow(RUN, "Frogs", "finished"), "done, not installed"),
        (
            RunRow(RUN, "F", "finished", n_trials=1, epochs_done=18, n_epochs=70, kept_early=True),
            "stopped at epoch 18, kept, not installed",
        ),
        (
            RunRow(RUN, "F", "finished", n_trials=2, epochs_done=9, n_epochs=20, kept_early=True),
            "stopped after 9 of 20 epochs, kept, not installed",
        ),
        (
            RunRow(RUN, "F", "cancelled", n_trials=1, epochs_done=8, n_epochs=70),
            "can be resumed from epoch 9",
        ),
        (
            RunRow(RUN, "F", "interrupted", n_trials=5, epochs_done=8, n_epochs=350),
            "can be resumed, 8 of 350 epochs",
        ),
        (RunRow(RUN, "F", "cancelled"), "can be begun again"),
        (RunRow(RUN, "F", "failed", "the disk is full"), "failed: the disk is full"),
        (RunRow(RUN, "F", "running"), "another process trains it"),
    ],
)
def test_a_row_says_how_far_a_training_is(row: RunRow, text: str) -> None:
    assert row_text(row, None) == text


def test_the_live_row_says_what_is_being_done() -> None:
    row = RunRow(RUN, "Frogs", "running", n_trials=1)
    assert row_text(row, LiveRun(RUN, "F", "reading clips", 0.5)) == "reading clips 50 %"
    live = LiveRun(RUN, "F", epoch=3, n_epochs=10)
    assert row_text(row, live) == "epoch 3 of 10"
    several = RunRow(RUN, "Frogs", "running", n_trials=5)
    assert row_text(several, live) == "member 1, epoch 3 of 10"
    ending = LiveRun(RUN, "F", epoch=3, n_epochs=10, ending="stop")
    assert row_text(row, ending) == "stops after epoch 3"
    assert row_text(row, LiveRun(RUN, "F", ending="cancel")) == "cancelling …"


def test_a_training_is_in_the_list_before_its_folder_is() -> None:
    model = TrainingRunModel()
    model.set_runs([RunRow(OTHER, "Pumps", "finished")])
    model.begin(RUN, "Frogs")
    assert [row.path for row in model.runs] == [RUN, OTHER]
    assert model.chosen == RUN
    model.set_runs([RunRow(OTHER, "Pumps", "finished")])
    assert (model.runs[0].path, model.runs[0].status) == (RUN, "running")
    model.end()
    model.set_runs([RunRow(OTHER, "Pumps", "finished")])
    assert [row.path for row in model.runs] == [OTHER]


def test_epochs_come_into_the_curves_of_the_run_that_is_looked_at() -> None:
    model = TrainingRunModel()
    model.begin(RUN, "Frogs")
    model.note_epoch(EpochSeen(0, epoch_of(1)))
    assert model.history == ()
    model.set_details(details(RUN, 0))
    assert [m.epoch for m in model.history] == [1]
    model.note_epoch(EpochSeen(0, epoch_of(2)))
    assert [m.epoch for m in model.history] == [1, 2]
    model.choose(OTHER)
    model.note_epoch(EpochSeen(0, epoch_of(3)))
    model.set_details(details(OTHER, 1))
    assert [m.epoch for m in model.history] == [1]


def test_what_was_read_of_another_run_is_dropped() -> None:
    model = TrainingRunModel()
    model.choose(RUN)
    model.set_details(details(OTHER, 2))
    assert model.details is None


def test_a_resumed_run_goes_on_from_what_is_on_the_disk() -> None:
    model = TrainingRunModel()
    model.begin(RUN, "Frogs")
    model.set_details(details(RUN, 3))
    model.note_epoch(EpochSeen(0, epoch_of(3)))
    assert [m.epoch for m in model.history] == [1, 2, 3]
    model.note_epoch(EpochSeen(0, epoch_of(4)))
    assert [m.epoch for m in model.history] == [1, 2, 3, 4]
    assert model.details is not None
    assert model.details.finished == {0}


def test_an_epoch_may_come_before_what_is_on_the_disk_is_read() -> None:
    model = TrainingRunModel()
    model.begin(RUN, "Frogs")
    model.note_epoch(EpochSeen(0, epoch_of(3)))
    model.set_details(details(RUN, 2))
    assert [m.epoch for m in model.history] == [1, 2, 3]


def test_steps_name_the_network_and_the_epoch_and_clips_do_not() -> None:
    model = TrainingRunModel()
    model.begin(RUN, "Frogs")
    model.set_machine(MACHINE, 4)
    model.set_details(details(RUN, 0))
    model.set_progress(Progress(3, 40, "reading clips"))
    assert model.live is not None
    assert (model.live.epoch, model.live.fraction) == (0, 3 / 40)
    model.set_progress(Progress(5.25, 8, "member 2, epoch 2"))
    assert (model.live.trial, model.live.epoch, model.live.n_epochs) == (1, 2, 4)
    assert model.trial == 1
    model.choose_trial(0)
    assert model.trial == 0


def test_the_time_left_follows_from_the_epochs() -> None:
    model = TrainingRunModel()
    model.begin(RUN, "Frogs")
    model.set_machine(MACHINE, 4)
    model.set_details(details(RUN, 0))
    model.set_progress(Progress(0.5, 8, "member 1, epoch 1"))
    assert model.live is not None
    assert model.live.seconds_left is None
    model.note_epoch(EpochSeen(0, epoch_of(1)))
    model.set_progress(Progress(1.5, 8, "member 1, epoch 2"))
    assert model.live.seconds_left == pytest.approx(6.5 * 2.0)
