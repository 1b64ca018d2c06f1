from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pretended_training import CONFIG, MACHINE, epoch_of

from app.models.training_records import RunDetails, RunRow, Vitals
from app.models.training_run import LiveRun, TrainingRunModel
from app.windows.train_words import (
    buttons_for,
    items_of,
    machine_values,
    milestones_of,
    plan_cells,
    span_text,
    subtitle_of,
    waiting_words,
)

RUN = Path("runs/frogs")
DETAILS = RunDetails(RUN, CONFIG, (("all", 0), ("all", 1)), 4, 40, 4)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (45.4, "45 s"), (720, "12 min"), (11_400, "3 h 10 min"), (7_199, "1 h 59 min")],
)
def test_a_span_is_said_as_people_say_it(seconds: float, text: str) -> None:
    assert span_text(seconds) == text


def test_the_subtitle_says_what_on_what_and_how() -> None:
    assert subtitle_of(DETAILS) == (
        "mobilenet_v2 · ImageNet start · quick recipe · seed 1 · 4 classes · 40 clips"
    )
    other = replace(DETAILS, config=CONFIG | {"init": "/far/weights.safetensors"}, n_clips=0)
    assert "start from weights.safetensors" in subtitle_of(other)
    assert "clips" not in subtitle_of(other)


def test_only_a_rate_that_falls_in_steps_is_marked() -> None:
    assert milestones_of(DETAILS) == (2,)
    smooth = CONFIG | {"recipe": {"schedule": "cosine", "milestones": [2]}}
    assert milestones_of(replace(DETAILS, config=smooth)) == ()


def test_trainings_of_one_title_are_told_apart() -> None:
    model = TrainingRunModel()
    other = RUN.with_name("frogs-2")
    model.set_runs([RunRow(other, "Frogs", "finished"), RunRow(RUN, "Frogs", "failed", "full")])
    items = items_of(model)
    assert [item.title for item in items] == ["Frogs (frogs-2)", "Frogs (frogs)"]
    assert [item.tone for item in items] == ["muted", "danger"]


def test_a_finished_network_shows_its_figure_with_what_it_is() -> None:
    model = TrainingRunModel()
    model.choose(RUN)
    plain = tuple(epoch_of(n + 1) for n in range(4))
    cells, unit = plan_cells(model, replace(DETAILS, histories={0: plain}, finished={0}))
    assert [cell.text for cell in cells] == ["0.250", ""]
    assert unit == "training loss of the last epoch, nat"
    judged = tuple(epoch_of(n + 1, judged=0.5 + n / 10) for n in range(4))
    cells, unit = plan_cells(model, replace(DETAILS, histories={0: judged}, finished={0}))
    assert cells[0].text == "80.0"
    assert unit == "inner validation accuracy, %"
    assert "inner validation 1.000 nat, 80.0 %" in cells[0].tip


def test_of_a_chosen_epoch_the_figure_is_that_epochs() -> None:
    model = TrainingRunModel()
    config = CONFIG | {"recipe": {"epoch_choice": "inner"}}
    best = replace(epoch_of(1, judged=0.9), validation_loss=0.1)
    history = (best, epoch_of(2, judged=0.5))
    details = replace(DETAILS, config=config, histories={0: history}, finished={0})
    assert plan_cells(model, details)[0][0].text == "90.0"


@pytest.mark.parametrize(
    ("row", "names"),
    [
        (RunRow(RUN, "F", "finished", bundle=RUN), {"draft", "folder", "remove"}),
        (RunRow(RUN, "F", "finished"), {"install", "draft", "folder", "remove"}),
        (RunRow(RUN, "F", "failed"), {"resume", "draft", "folder", "remove"}),
        (RunRow(RUN, "F", "running"), {"draft", "folder"}),
    ],
)
def test_only_what_means_something_is_offered(row: RunRow, names: set[str]) -> None:
    assert buttons_for(row, None, DETAILS) == names


def test_a_live_training_is_stopped_or_cancelled_once() -> None:
    row = RunRow(RUN, "F", "running")
    assert buttons_for(row, LiveRun(RUN, "F"), None) == {"cancel"}
    going = LiveRun(RUN, "F", epoch=1)
    assert buttons_for(row, going, None) == {"stop", "cancel", "folder"}
    assert buttons_for(row, replace(going, ending="stop"), None) == {"cancel", "folder"}
    assert buttons_for(row, replace(going, ending="cancel"), None) == {"folder"}


def test_before_the_first_epoch_it_says_what_is_done() -> None:
    row = RunRow(RUN, "F", "running")
    assert waiting_words(row, LiveRun(RUN, "F")) == "Getting ready …"
    assert waiting_words(row, LiveRun(RUN, "F", "reading clips", 0.25)) == "Reading clips, 25 %"
    resting = RunRow(RUN, "F", "cancelled")
    assert waiting_words(resting, None) == "No epoch of this training is done: can be begun again."


def test_the_machine_is_said_as_far_as_it_is_known() -> None:
    assert machine_values(LiveRun(RUN, "F")) == {}
    live = LiveRun(
        RUN, "F", machine=MACHINE, vitals=Vitals(None, 500_000_000, 8_000_000_000), seconds_left=90
    )
    values = machine_values(live)
    assert values["Memory"] == "0.5 of 8 GB"
    assert "Step" not in values
    assert values["Finishes"].endswith("in 2 min")
