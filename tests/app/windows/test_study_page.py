"""The Study page in the whole window, its studies invented."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pretended import patiently
from pretended_studies import Studies
from pretended_training import CONFIG, Trainer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from app import paths
from app.dialogs.confirm import ConfirmDialog
from app.main import Program
from app.theme import ThemeName, apply_theme
from app.windows.study_page import StudyPage

Idle = Callable[[], None]


@pytest.fixture
def studies(monkeypatch: pytest.MonkeyPatch) -> Studies:
    made = Studies()
    made.install(monkeypatch)
    return made


@pytest.fixture
def trainer(monkeypatch: pytest.MonkeyPatch) -> Trainer:
    made = Trainer()
    made.install(monkeypatch)
    return made


@pytest.fixture
def shown(
    qtbot: QtBot, studies: Studies, trainer: Trainer, program: Program, idle: Idle
) -> Iterator[Program]:
    program.window.may_close = lambda: True
    program.start()
    qtbot.waitExposed(program.window)
    patiently(qtbot, lambda: program.session.model is not None)
    idle()
    yield program
    if program.study.controller.busy:
        program.study.controller.stop()
        patiently(qtbot, lambda: not program.study.controller.busy)
    if program.training.busy:
        program.training.cancel()
        patiently(qtbot, lambda: not program.training.busy)


def opened(qtbot: QtBot, program: Program) -> StudyPage:
    program.window.actions_["show_study"].trigger()
    page = program.study.page
    assert page is not None
    patiently(qtbot, lambda: program.study.model.loaded)
    return page


def set_up(qtbot: QtBot, program: Program) -> StudyPage:
    page = opened(qtbot, program)
    page.welcome.cards.cards["weight-freeze"].click()
    page.form.data.setText("/frogs")
    page.form.data.editingFinished.emit()
    patiently(qtbot, page.budget.start.isEnabled)
    return page


def begun(qtbot: QtBot, program: Program, studies: Studies, trials: int) -> StudyPage:
    page = set_up(qtbot, program)
    page.budget.start.click()
    studies.let_pass(trials)
    wanted = f"{trials} done · 1 running" if trials < 4 else "4 done"
    patiently(qtbot, lambda: page.counts.text().startswith(wanted))
    return page


def offered(page: StudyPage) -> set[str]:
    return {name for name, button in page.buttons.items() if not button.isHidden()}


def dialogs() -> list[QDialog]:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog))
    return [dialog for dialog in found if dialog.isVisible()]


def test_the_tab_stands_between_training_and_models(qtbot: QtBot, shown: Program) -> None:
    assert not shown.window.pages.is_built("study")
    page = opened(qtbot, shown)
    assert shown.window.pages.current == "study"
    assert shown.window.actions_["show_study"].shortcut().toString() == "Ctrl+3"
    assert shown.window.actions_["show_models"].shortcut().toString() == "Ctrl+4"
    assert page.seen == "welcome"
    assert page.studies.none.text() == "No study yet."


def test_a_study_from_its_card_to_its_last_row(
    qtbot: QtBot, shown: Program, studies: Studies
) -> None:
    page = begun(qtbot, shown, studies, 2)
    assert page.seen == "study"
    assert page.title.text() == "Weight freeze"
    assert offered(page) == {"stop", "export"}
    assert page.trials.titles[0] == "Frozen up to"
    assert page.trials.texts("State") == ["done", "done", "running, 25 %", "waiting"]
    assert "about 35 s left" in page.counts.text()
    assert "on CPU, 1 thread" in page.counts.text()
    assert len(page.figure.drawn) == 1
    assert page.summary.texts("n") == ["8", "8"]
    tab = shown.window.header._tabs["study"]
    assert tab.text() == "Study  56 %"
    studies.let_pass(2)
    patiently(qtbot, lambda: page.counts.text() == "4 done")
    assert offered(page) == {"export", "more"}
    assert tab.text() == "Study"
    [item] = page.studies.items
    assert (item.title, item.aside) == ("Weight freeze", "done")


def test_stop_and_go_on(qtbot: QtBot, shown: Program, studies: Studies) -> None:
    page = begun(qtbot, shown, studies, 1)
    page.buttons["stop"].click()
    patiently(qtbot, lambda: "go_on" in offered(page))
    assert page.trials.texts("State") == ["done", "left", "left", "left"]
    page.buttons["go_on"].click()
    studies.let_pass(3)
    patiently(qtbot, lambda: page.counts.text() == "4 done")


def test_a_failed_trial_says_why_and_can_be_tried_again(
    qtbot: QtBot, shown: Program, studies: Studies, tmp_path: Path
) -> None:
    studies.done[tmp_path], studies.failed[tmp_path] = 3, 1
    page = opened(qtbot, shown)
    patiently(qtbot, lambda: len(page.studies.items) == 1)
    page.studies.run_chosen.emit(tmp_path)
    patiently(qtbot, lambda: "retry" in offered(page))
    said = "A trial failed: w.safetensors: no such file"
    patiently(qtbot, lambda: page.notice.text() == said)
    assert page.studies.items[0].tone == "danger"


def test_past_studies_are_found_again(qtbot: QtBot, shown: Program, studies: Studies) -> None:
    studies.done = {paths.studies_folder() / "a": 4, paths.studies_folder() / "b": 1}
    page = opened(qtbot, shown)
    patiently(qtbot, lambda: len(page.studies.items) == 2)
    assert [item.aside for item in page.studies.items] == ["done", "1 of 4"]
    assert page.seen == "welcome"


def test_a_training_and_a_study_take_turns(
    qtbot: QtBot, shown: Program, studies: Studies, notices: list[str]
) -> None:
    begun(qtbot, shown, studies, 1)
    assert not shown.training.start(CONFIG)
    assert notices[-1] == (
        "The study “Weight freeze” is under way; stop it before a training begins."
    )
    shown.study.controller.stop()
    patiently(qtbot, lambda: not shown.study.controller.busy)
    page = set_up(qtbot, shown)
    assert shown.training.start(CONFIG)
    page.form.seeds.setValue(2)
    patiently(qtbot, lambda: "is being trained" in page.budget.problem.text())
    assert not page.budget.start.isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_closing_asks_while_a_study_runs(qtbot: QtBot, shown: Program, studies: Studies) -> None:
    begun(qtbot, shown, studies, 1)
    shown.window.may_close = shown.guard.may_close
    shown.window.close()
    [question] = dialogs()
    assert isinstance(question, ConfirmDialog)
    assert any("Weight freeze" in label.text() for label in question.findChildren(QLabel))
    question.reject()
    assert shown.window.isVisible()
    shown.window.may_close = lambda: True


def test_a_refusal_brings_the_form_back(qtbot: QtBot, shown: Program, studies: Studies) -> None:
    from core.errors import ParameterError

    page = set_up(qtbot, shown)
    studies.error = ParameterError("--out", "holds another study")
    page.budget.start.click()
    patiently(qtbot, lambda: page.seen == "setup")
    patiently(qtbot, lambda: page.form.grid.problem_of("out") == "holds another study")


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("form", ["csv", "png", "svg", "html"])
def test_each_export_asks_where_to(
    qtbot: QtBot, shown: Program, studies: Studies, tmp_path: Path, form: str
) -> None:
    studies.done[tmp_path] = 4
    page = opened(qtbot, shown)
    page.studies.run_chosen.emit(tmp_path)
    patiently(qtbot, lambda: "export" in offered(page))
    [action] = [a for a in page.menus["export"].actions() if a.objectName() == form]
    action.trigger()
    [dialog] = dialogs()
    assert isinstance(dialog, QFileDialog)
    assert dialog.defaultSuffix() == form
    dialog.fileSelected.emit(str(tmp_path / f"out.{form}"))
    dialog.close()
    patiently(qtbot, lambda: studies.saved == [tmp_path / f"out.{form}"])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_removing_asks_first(
    qtbot: QtBot, shown: Program, studies: Studies, tmp_path: Path
) -> None:
    studies.done[tmp_path] = 4
    page = opened(qtbot, shown)
    page.studies.run_chosen.emit(tmp_path)
    patiently(qtbot, lambda: "more" in offered(page))
    assert shown.study.binding is not None
    dialog = shown.study.binding.ask_remove()
    assert dialog is not None
    assert studies.removed == []
    dialog.accept()
    patiently(qtbot, lambda: studies.removed == [tmp_path])
    assert page.seen == "welcome"


def test_another_like_this_takes_its_choices(
    qtbot: QtBot, shown: Program, studies: Studies, tmp_path: Path
) -> None:
    studies.done[tmp_path] = 4
    page = opened(qtbot, shown)
    page.studies.run_chosen.emit(tmp_path)
    patiently(qtbot, lambda: shown.study.model.view is not None)
    page.menus["more"].actions()[0].trigger()
    assert page.seen == "setup"
    assert shown.study.draft.choices.study == "weight-freeze"
    assert shown.study.draft.choices.data == "/frogs"
    assert Path(shown.study.draft.choices.out) != tmp_path


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_nothing_is_cut_in_a_small_window(
    qtbot: QtBot, qapp: QApplication, shown: Program, theme: ThemeName
) -> None:
    page = set_up(qtbot, shown)
    shown.window.resize(1100, 700)
    apply_theme(qapp, theme)
    qtbot.wait(50)
    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.property("role") != "menu":
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    [area] = page.form.findChildren(QScrollArea)
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    edge = page.budget.mapTo(shown.window, page.budget.rect().bottomRight())
    assert edge.x() < shown.window.width()
    assert edge.y() < shown.window.height()
