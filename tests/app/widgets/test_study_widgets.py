"""The parts of the Study page, each by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pretended_studies import CATALOGUE, figure_of, trials_of, view_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPicture
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from app.models.study_catalogue import CATALOGUE as STUDIES
from app.models.study_draft import StudyDraft
from app.models.study_records import (
    FigurePoint,
    FigureSeries,
    FigureView,
    PlanView,
    StudyChoices,
    StudyClips,
)
from app.widgets.study_budget import StudyBudget
from app.widgets.study_cards import StudyCards
from app.widgets.study_fields import Chips
from app.widgets.study_figure import StudyFigure
from app.widgets.study_form import StudyForm
from app.widgets.study_tables import SummaryTable, TrialsTable

CLIPS = StudyClips(
    Path("/frogs"), "folders", "one folder per class", "frogs", 40, 4, ("1", "2"), "two"
)


@pytest.fixture
def draft() -> StudyDraft:
    made = StudyDraft()
    made.begin(StudyChoices("weight-freeze", "/frogs", out="/out"))
    made.set_catalogue(CATALOGUE)
    made.set_clips(CLIPS)
    return made


@pytest.fixture
def form(qtbot: QtBot, draft: StudyDraft) -> StudyForm:
    made = StudyForm()
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show_draft(draft)
    made.show()
    return made


def told(qtbot: QtBot, form: StudyForm) -> list[dict[str, object]]:
    heard: list[dict[str, object]] = []
    form.changed.connect(heard.append)
    return heard


# Figure -----------------------------------------------------------------------------------------


def test_points_stand_at_their_categories_as_they_come(qtbot: QtBot) -> None:
    figure = StudyFigure()
    qtbot.addWidget(figure)
    figure.resize(600, 400)
    figure.set_figure(figure_of(0))
    assert figure.drawn == []
    assert not figure.empty.isHidden()
    figure.set_figure(figure_of(1))
    assert [places for _, places in figure.drawn] == [[0.0]]
    figure.set_figure(figure_of(2))
    assert [places for _, places in figure.drawn] == [[0.0, 1.0]]
    assert figure.empty.isHidden()
    low, high = figure.view.plotItem.vb.viewRange()[1]
    assert low <= 80
    assert high >= 95
    said = figure.view.accessibleDescription()
    assert said == "mobilenet_v2: none 90.0 % (80.0 % to 95.0 %); stem 90.0 % (80.0 % to 95.0 %)"


def test_the_papers_points_stand_beside_ours_and_look_otherwise(qtbot: QtBot) -> None:
    figure = StudyFigure()
    qtbot.addWidget(figure)
    ours = FigureSeries("trained", (FigurePoint("resnet50", 0.9, 0.85, 0.95),))
    theirs = FigureSeries("the paper's", (FigurePoint("resnet50", 0.91),), "paper")
    shown = FigureView("Table", "", "accuracy on ESC-50, held-out protocol", ("resnet50",),
                       (ours, theirs))  # fmt: skip
    figure.set_figure(shown)
    [(_, [first]), (_, [second])] = figure.drawn
    assert first < 0 < second
    lines = figure.view.plotItem.listDataItems()
    symbols = [line.opts["symbol"] for line in lines if line.opts["symbol"] is not None]
    assert symbols == ["o", "star"]
    assert figure.view.getAxis("left").labelText == "accuracy, %"


def test_values_beyond_the_middle_fit_the_axis(qtbot: QtBot) -> None:
    figure = StudyFigure()
    qtbot.addWidget(figure)
    points = (FigurePoint("stem", 0.02, -0.1, 0.14), FigurePoint("head", 0.99))
    series = FigureSeries("change", points)
    figure.set_figure(
        FigureView("", "block", "SVCCA", ("stem", "head"), (series,), joined=True, percent=False)
    )
    low, high = figure.view.plotItem.vb.viewRange()[1]
    assert low == 0
    assert 1.0 <= high < 1.1


def test_names_that_would_touch_are_left_out(qtbot: QtBot) -> None:
    figure = StudyFigure()
    qtbot.addWidget(figure)
    names = tuple(f"a long name {number}" for number in range(12))
    points = tuple(FigurePoint(name, 0.5) for name in names)
    figure.set_figure(FigureView("", "", "", names, (FigureSeries("a", points),), joined=True))
    axis = figure.view.getAxis("bottom")
    [(_, few)] = axis.tickValues(-0.5, 11.5, 300)
    [(_, all_of_them)] = axis.tickValues(-0.5, 11.5, 5000)
    assert len(few) < 6
    assert len(all_of_them) == 12
    assert axis.tickStrings([1.0], 1, 1) == ["a long name 1"]


# Tables -----------------------------------------------------------------------------------------


def test_trials_show_what_differs_and_their_state(qtbot: QtBot) -> None:
    table = TrialsTable()
    qtbot.addWidget(table)
    table.set_trials(
        trials_of(1, failed=1), {"trial-2": 0.43}, {"trial-3": 90.0}, running=True,
        condition="Frozen up to",
    )  # fmt: skip
    assert table.titles == ["Frozen up to", "Fold", "Accuracy", "Time", "State"]
    assert table.texts("State") == [
        "done", "failed: w.safetensors: no such file", "running, 43 %", "waiting",
    ]  # fmt: skip
    assert table.texts("Accuracy") == ["90.0 %", "", "", ""]
    assert table.texts("Time") == ["20 s", "", "", "≈ 2 min"]
    two = [replace(trial, network=f"net-{n % 2}") for n, trial in enumerate(trials_of(0))]
    table.set_trials(two, {}, {}, running=False)
    assert table.titles[0] == "Network"
    seeds = [replace(trial, seed=n % 2) for n, trial in enumerate(trials_of(0))]
    table.set_trials(seeds, {}, {}, running=False)
    assert table.titles[:3] == ["Condition", "Fold", "Seed"]
    assert set(table.texts("State")) == {"left"}


def test_a_summary_shows_the_paper_only_where_it_has_something(qtbot: QtBot) -> None:
    table = SummaryTable()
    qtbot.addWidget(table)
    lines = [line for line in view_of(Path("/a"), 2).summary if line.protocol == "held-out"]
    table.set_lines(lines, "Frozen up to")
    assert table.titles == ["Frozen up to", "Accuracy", "95 % interval", "n"]
    assert table.texts("95 % interval") == ["80.0 to 95.0 %"] * 2
    table.set_lines([replace(lines[0], paper="91.16 % (Table I)")])
    assert table.texts("The paper's") == ["91.16 % (Table I)"]


@pytest.mark.parametrize("width", [260, 340, 700])
def test_no_heading_of_the_summary_is_cut(qtbot: QtBot, width: int) -> None:
    table = SummaryTable()
    qtbot.addWidget(table)
    lines = [line for line in view_of(Path("/a"), 2).summary if line.protocol == "held-out"]
    table.set_lines(lines, "Frozen up to")
    table.resize(width, 200)
    table.show()
    header = table.horizontalHeader()
    for column in range(header.count()):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)
    assert (header.length() > table.viewport().width()) == (width == 260)


def test_headings_stand_close_before_a_column_goes_out_of_sight(qtbot: QtBot) -> None:
    table = TrialsTable()
    qtbot.addWidget(table)
    trials = [replace(each, condition=f"stage{n}") for n, each in enumerate(trials_of(4))]
    table.set_trials(trials, {}, {}, running=False, condition="Frozen up to")
    table.show()
    header, spared = table.horizontalHeader(), 8 * len(table.titles)
    table.resize(700, 300)
    least = sum(max(header.sectionSizeHint(n), table.sizeHintForColumn(n)) for n in range(5))
    table.resize(least + table.verticalScrollBar().width() - spared // 2, 300)
    assert table.horizontalScrollBar().maximum() == 0
    table.resize(700, 300)
    assert least == sum(
        max(header.sectionSizeHint(n), table.sizeHintForColumn(n)) for n in range(5)
    )


@pytest.mark.parametrize("height", [160, 220, 400])
def test_the_highest_figure_is_written(qtbot: QtBot, height: int) -> None:
    figure = StudyFigure()
    qtbot.addWidget(figure)
    figure.set_figure(figure_of(2))
    figure.resize(500, height)
    figure.show()
    QApplication.processEvents()
    axis = figure.view.getAxis("left")
    picture = QPicture()
    painter = QPainter(picture)
    texts = {text: rect for rect, _flags, text in axis.generateDrawSpecs(painter)[2]}
    painter.end()
    assert "100" in texts
    assert all(axis.mapRectToScene(rect).top() >= 0 for rect in texts.values())


# Setting up -------------------------------------------------------------------------------------


def test_every_study_has_a_card_with_its_question(qtbot: QtBot) -> None:
    cards = StudyCards()
    qtbot.addWidget(cards)
    cards.resize(900, 300)
    assert list(cards.cards) == [words.name for words in STUDIES]
    assert len(cards.cards) >= 8
    for words in STUDIES:
        assert words.question.endswith("?")
        card = cards.cards[words.name]
        assert card.accessibleDescription() == words.question
        with qtbot.waitSignal(cards.chosen) as heard:
            card.click()
        assert heard.args == [words.name]


def test_all_chips_are_taken_until_one_is_left_out(qtbot: QtBot) -> None:
    chips = Chips("Fold", "none yet")
    qtbot.addWidget(chips)
    heard: list[tuple[str, ...]] = []
    chips.changed.connect(heard.append)
    chips.set_names(("1", "2", "3"), ())
    assert chips.taken == ("1", "2", "3")
    chips.buttons[1].click()
    chips.set_names(("1", "2", "3"), ("1",))
    chips.buttons[0].click()
    assert heard == [("1", "3"), ()]
    assert chips.taken == ("1", "2", "3")


def test_a_form_shows_its_draft(form: StudyForm, draft: StudyDraft) -> None:
    assert form.study.currentData() == "weight-freeze"
    assert form.data.text() == "/frogs"
    assert form.found.text().startswith("frogs: 40 clips in 4 classes")
    assert [button.text() for button in form.blocks.buttons] == ["none", "stem", "layer1", "layer2"]
    assert form.networks.boxes["mobilenet_v2"].isChecked()
    assert not form.networks.boxes["densenet201"].isChecked()
    assert form.epochs.text() == "the recipe's 10"
    assert not form.address.isVisible()
    draft.begin(replace(draft.choices, study="pretraining", executor="ray"))
    form.show_draft(draft)
    assert form.address.isVisible()
    assert not form.blocks.isVisible()


def test_what_is_chosen_is_told_by_its_name(qtbot: QtBot, form: StudyForm) -> None:
    heard = told(qtbot, form)
    form.seeds.setValue(3)
    form.epochs.setValue(2)
    form.networks.boxes["densenet201"].click()
    form.blocks.buttons[0].click()
    form.networks.starts["mobilenet_v2"].menu().actions()[1].trigger()
    form.data.setText("/toads")
    form.data.editingFinished.emit()
    assert heard == [
        {"seeds": 3},
        {"epochs": 2},
        {"architectures": ("densenet201", "mobilenet_v2")},
        {"blocks": ("stem", "layer1", "layer2")},
        {"starts": {"mobilenet_v2": "random"}},
        {"data": "/toads"},
    ]


def test_random_is_no_choice_where_it_is_what_others_are_compared_with(
    form: StudyForm, draft: StudyDraft
) -> None:
    assert len(form.networks.starts["mobilenet_v2"].menu().actions()) == 3
    draft.begin(replace(draft.choices, study="pretraining"))
    form.show_draft(draft)
    assert len(form.networks.starts["mobilenet_v2"].menu().actions()) == 2


def test_what_is_wrong_stands_beneath_its_field(form: StudyForm, draft: StudyDraft) -> None:
    draft.refuse({"folds": "there is no '9'", "elsewhere": "something else"})
    assert form.show_draft(draft) == {"elsewhere": "something else"}
    assert form.grid.problem_of("folds") == "there is no '9'"
    assert form.folds.accessibleDescription() == "there is no '9'"
    draft.refuse({})
    form.show_draft(draft)
    assert form.grid.problem_of("folds") == ""


def test_a_cluster_that_cannot_be_had_is_not_offered(form: StudyForm) -> None:
    assert form.executor.findData("ray") >= 0
    form.set_ray_problem("Ray is not installed.")
    assert form.executor.findData("ray") == -1
    assert form.no_ray.text() == "Ray is not installed."


def test_every_control_of_the_form_has_a_name_and_the_keyboard(form: StudyForm) -> None:
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)
    found = [each for kind in kinds for each in form.findChildren(kind) if each.isVisible()]
    assert len(found) > 15
    for control in found:
        if control.objectName().startswith("qt_"):
            continue
        named = control.accessibleName() or getattr(control, "text", str)()
        assert named, control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_a_budget_says_trials_and_time_and_what_they_follow_from(
    qtbot: QtBot, draft: StudyDraft
) -> None:
    budget = StudyBudget()
    qtbot.addWidget(budget)
    budget.show_draft(draft, {}, "")
    assert not budget.start.isEnabled()
    plan = PlanView(((2, "depths"), (5, "folds")), 10, 0, 750.0, (), "paces", (10,))
    draft.set_plan(plan)
    budget.show_draft(draft, {}, "")
    assert budget.trials.text() == "10 trials"
    assert budget.factors.text() == "2 depths × 5 folds, 10 epochs each"
    assert budget.time.text() == "about 12 min"
    assert budget.start.isEnabled()
    assert budget.measure.isHidden()
    budget.show_draft(draft, {}, "“Frogs” is being trained; stop or cancel it first.")
    assert not budget.start.isEnabled()
    assert "being trained" in budget.problem.text()


def test_no_time_is_made_up(qtbot: QtBot, draft: StudyDraft) -> None:
    budget = StudyBudget()
    qtbot.addWidget(budget)
    draft.set_plan(PlanView((), 1, 0, None, ("mobilenet_v2",), "", (10,)))
    budget.show_draft(draft, {}, "")
    assert budget.time.text() == ""
    assert "not been measured" in budget.basis.text()
    assert not budget.measure.isHidden()
    draft.set_measuring("timing mobilenet_v2", 0.5)
    budget.show_draft(draft, {}, "")
    assert budget.measure.isHidden()
    assert not budget.stop.isHidden()
    assert not budget.start.isEnabled()


def test_what_is_begun_already_is_gone_on_with(qtbot: QtBot, draft: StudyDraft) -> None:
    budget = StudyBudget()
    qtbot.addWidget(budget)
    draft.set_plan(PlanView((), 4, 1, 30.0, (), "trials", (10,)))
    budget.show_draft(draft, {}, "")
    assert budget.start.text() == "Resume"
    draft.set_plan(PlanView((), 4, 4, 0.0, (), "", (10,)))
    budget.show_draft(draft, {}, "")
    assert not budget.start.isEnabled()
    assert budget.time.text() == "all done"
