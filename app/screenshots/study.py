"""Pictures of a study: chosen, set up, running, stopped, failed and done."""

from __future__ import annotations

from app.models.study_records import StudyView
from app.screenshots.camera import SIZE, Camera
from app.screenshots.training import make_dataset

__all__ = ["STUDY_STEPS"]

_SMALL = (1100, 700)


def study(camera: Camera) -> None:
    """Freeze a small network block by block on synthesised clips."""
    program = camera.program
    door = program.study
    camera.resize(*SIZE)
    camera.act("show_study")
    page = door.page
    if page is None:
        raise TimeoutError("there is no such page")
    camera.wait(lambda: door.model.loaded, "the list of studies")
    camera.both("study-empty")
    page.welcome.cards.cards["weight-freeze"].click()
    camera.wait(lambda: door.draft.catalogue is not None, "the networks")
    camera.shot("study-setup-empty")
    door.setup.change(data=str(make_dataset(camera)))
    camera.wait(lambda: door.draft.clips is not None, "the clips")
    door.setup.change(
        starts={"mobilenet_v2": "random"}, epochs=2, blocks=("none", "stage2", "stage5")
    )
    camera.wait(lambda: page.budget.measure.isVisible(), "the plan")
    camera.both("study-setup")
    page.budget.measure.click()
    camera.pause(500)
    camera.shot("study-measuring")
    camera.wait(lambda: page.budget.time.isVisible() and door.draft.may_start, "the time")
    camera.both("study-measured")
    camera.resize(*_SMALL)
    camera.shot("study-setup-1100x700")
    camera.resize(*SIZE)
    door.setup.change(folds=("9",))
    camera.wait(lambda: bool(door.draft.problems), "the refusal")
    camera.shot("study-setup-refused")
    door.setup.change(folds=())
    camera.wait(page.budget.start.isEnabled, "the plan")
    page.budget.start.click()
    camera.shot("study-begun")
    camera.wait(lambda: _rows(door.model.view) >= 3 or not door.controller.busy, "three rows")
    camera.both("study-running")
    camera.window.close()
    for question in camera.popups():
        camera.shot("study-close-asks", question)
        question.close()
    door.controller.stop()
    camera.wait(lambda: not door.controller.busy, "the end of the study")
    camera.pause(1000)
    camera.both("study-stopped")
    if page.buttons["go_on"].isVisible():
        page.buttons["go_on"].click()
        camera.wait(lambda: not door.controller.busy, "the whole study")
    camera.pause(1000)
    camera.both("study-done")
    camera.resize(*_SMALL)
    camera.both("study-1100x700")


def _rows(view: StudyView | None) -> int:
    return 0 if view is None else view.count("done")


STUDY_STEPS = (study,)
