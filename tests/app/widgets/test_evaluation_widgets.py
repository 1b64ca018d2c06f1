from __future__ import annotations

from pathlib import Path

import pytest
from evaluations import COUNTS, LABELS, make_comparison, make_facts, make_view
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.evaluation_view import ReliabilityPoint
from app.theme import apply_theme
from app.widgets.confusion_matrix import ConfusionMatrix
from app.widgets.evaluation_form import LAYOUT_TEXTS, EvaluationForm
from app.widgets.evaluation_panel import (
    EvaluationPanel,
    comparison_line,
    figures_line,
    headline_facts,
)
from app.widgets.metrics_table import MetricsTable
from app.widgets.question_bar import QuestionBar
from app.widgets.reliability_plot import EnsembleSizePlot, ReliabilityPlot
from app.widgets.two_line_list import Row, TwoLineList
from core.datasets.detect import LAYOUTS


@pytest.fixture
def matrix(qtbot: QtBot) -> ConfusionMatrix:
    made = ConfusionMatrix()
    qtbot.addWidget(made)
    made.set_matrix(LABELS, COUNTS)
    made.resize(400, 400)
    made.show()
    return made


def centre(matrix: ConfusionMatrix, row: int, column: int) -> QPoint:
    return matrix.cell_rect(row, column).center().toPoint()


def test_a_click_opens_a_cell_that_holds_clips(qtbot: QtBot, matrix: ConfusionMatrix) -> None:
    opened: list[tuple[int, int]] = []
    matrix.cell_activated.connect(lambda *cell: opened.append(cell))
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=centre(matrix, 0, 1))
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=centre(matrix, 2, 0))
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert opened == [(0, 1)]
    assert matrix.current == (2, 0)


def test_keys_reach_every_cell_and_stay_inside(qtbot: QtBot, matrix: ConfusionMatrix) -> None:
    opened: list[tuple[int, int]] = []
    matrix.cell_activated.connect(lambda *cell: opened.append(cell))
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(matrix, key)
    assert matrix.current == (1, 1)
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    for _ in range(5):
        qtbot.keyClick(matrix, Qt.Key.Key_Right)
    qtbot.keyClick(matrix, Qt.Key.Key_Space)
    assert matrix.current == (1, 2)
    assert opened == [(1, 1)]


def test_the_matrix_says_where_the_keyboard_is(qtbot: QtBot, matrix: ConfusionMatrix) -> None:
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.accessibleDescription().startswith("dog, called rain: 1 of 4 clips")
    assert matrix.cell_text(1, 1) == "rain, called so: 4 of 4 clips"


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_cells_are_told_apart_in_both_themes(
    qapp: QApplication, matrix: ConfusionMatrix, theme: str
) -> None:
    apply_theme(qapp, theme)  # type: ignore[arg-type]
    image = matrix.grab().toImage()
    hues = {
        image.pixelColor(matrix.cell_rect(*cell).topLeft().toPoint() + QPoint(6, 6)).name()
        for cell in ((0, 0), (0, 1), (2, 2))
    }
    assert len(hues) == 3


def test_fifty_classes_keep_cells_that_can_be_hit(qtbot: QtBot) -> None:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.set_matrix([f"class {n}" for n in range(50)], [[1] * 50] * 50)
    matrix.resize(300, 300)
    assert matrix.cell_rect(49, 49).width() >= 16
    assert matrix.minimumSizeHint().width() >= 50 * 16


def test_columns_sort_by_value_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    table = MetricsTable()
    qtbot.addWidget(table)
    table.set_rows(make_view(tmp_path).classes)
    assert table.column(0) == list(LABELS)
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert table.column(0) == ["rain", "dog", "rooster"]
    assert table.column(2) == ["100.0 %", "75.0 %", "–"]
    table.set_rows(make_view(tmp_path).classes)
    assert table.column(0) == list(LABELS)


def test_plots_say_their_data(qtbot: QtBot, tmp_path: Path) -> None:
    view = make_view(tmp_path)
    reliability, sizes = ReliabilityPlot(), EnsembleSizePlot()
    for plot in (reliability, sizes):
        qtbot.addWidget(plot)
        plot.resize(240, 180)
    reliability.set_points(view.reliability)
    sizes.set_points(view.sizes)
    assert "confidence 60%: 50% of 2 right" in reliability.accessibleDescription()
    assert "2 members: 87.50 %" in sizes.accessibleDescription()
    before = reliability.grab().toImage()
    reliability.set_points([ReliabilityPoint(0.3, 0.9, (0.8, 1.0), 9)])
    assert reliability.grab().toImage() != before
    assert not sizes.grab().isNull()


def test_no_figure_without_protocol_n_and_interval(tmp_path: Path) -> None:
    view = make_view(tmp_path, unknown="12.5 % of the clips fall below the threshold")
    said = headline_facts(view)
    for part in ("held-out", "n = 8 clips", "62.5 % to 100.0 %", "bootstrap over clips"):
        assert part in said
    assert "log loss 0.400 nat" in figures_line(view)
    assert "12.5 %" in figures_line(view)
    line = comparison_line(make_comparison())
    for part in ("other (not-known)", "8 clips", "-12.5 points", "McNemar p = 1 (exact)"):
        assert part in line


def test_clips_that_were_trained_on_are_said_so(qtbot: QtBot, tmp_path: Path) -> None:
    panel = EvaluationPanel()
    qtbot.addWidget(panel)
    why = "These clips were used to train it: it remembers."
    panel.set_view(make_view(tmp_path, protocol="trained-on", exposure=why))
    assert panel.flattering.text() == why
    assert not panel.flattering.isHidden()
    panel.set_view(make_view(tmp_path, comparison=make_comparison()))
    assert panel.flattering.isHidden()
    assert "McNemar" in panel.comparison.text()


def test_clips_that_failed_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    panel = EvaluationPanel()
    qtbot.addWidget(panel)
    panel.set_view(make_view(tmp_path, failed=((tmp_path / "bad.wav", "holds no sound"),)))
    assert "bad.wav (holds no sound)" in panel.notes.text()


def test_the_form_offers_every_layout() -> None:
    assert set(LAYOUT_TEXTS) == {"auto", *LAYOUTS}


def test_the_form_asks_what_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    form = EvaluationForm()
    qtbot.addWidget(form)
    form.set_bundle("toy", [("other", "/b/other")])
    assert not form.start.isEnabled()
    assert form.start.toolTip() == form.clips.placeholderText() == "choose the data first"
    with qtbot.waitSignal(form.data_chosen) as looked:
        form.choose_data(tmp_path)
    assert looked.args == [tmp_path, "auto"]
    form.set_data(make_facts(tmp_path))
    assert form.start.toolTip() == ""
    assert form.clips.currentIndex() == 0
    form.clips.setCurrentIndex(1)
    form.against.setCurrentIndex(1)
    with qtbot.waitSignal(form.requested) as asked:
        form.start.click()
    request = asked.args[0]
    assert (request.data, request.layout, request.fold) == (tmp_path, "folders", "1")
    assert request.against == "/b/other"


def test_the_form_says_at_the_field_what_is_wrong(qtbot: QtBot, tmp_path: Path) -> None:
    form = EvaluationForm()
    qtbot.addWidget(form)
    form.set_data(make_facts(tmp_path))
    form.set_data_failed("is empty")
    assert form.found.text() == "is empty"
    assert not form.start.isEnabled()


def test_while_it_runs_only_cancel_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    form = EvaluationForm()
    qtbot.addWidget(form)
    form.set_data(make_facts(tmp_path))
    form.set_busy("evaluating a.wav", 0.5)
    assert form.start.isHidden()
    assert not form.stop.isHidden()
    assert form.bar.value() == form.bar.maximum() // 2
    with qtbot.waitSignal(form.cancelled):
        form.stop.click()
    form.set_idle()
    assert not form.start.isHidden()
    assert form.stop.isHidden()


def test_a_question_goes_with_its_answer(qtbot: QtBot) -> None:
    bar = QuestionBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.ask("Remove it?", [("Remove", lambda: done.append("removed")), ("Keep", None)])
    bar.buttons[0].click()
    assert done == ["removed"]
    assert bar.text == ""
    bar.ask("Remove it?", [("Remove", lambda: done.append("again")), ("Keep", None)])
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text == ""
    assert done == ["removed"]


def test_the_chosen_row_stays_when_rows_change(qtbot: QtBot) -> None:
    view = TwoLineList("Rows")
    qtbot.addWidget(view)
    heard: list[str] = []
    view.chosen.connect(heard.append)
    view.set_rows([Row("a", "A"), Row("b", "B")])
    view.choose("b")
    view.set_rows([Row("c", "C"), Row("b", "B", "new")])
    assert view.current_key == "b"
    assert heard == []
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert heard == ["c"]


def test_a_click_is_told_once_and_a_second_one_again(qtbot: QtBot) -> None:
    view = TwoLineList("Rows")
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show()
    heard: list[str] = []
    view.chosen.connect(heard.append)
    view.set_rows([Row("a", "A"), Row("b", "B")])
    place = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == ["b"]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == ["b", "b"]


def test_an_empty_list_says_so(qtbot: QtBot) -> None:
    silent, speaking = TwoLineList("Rows"), TwoLineList("Rows", "Nothing here yet")
    for view in (silent, speaking):
        qtbot.addWidget(view)
        view.resize(200, 100)
    assert silent.grab().toImage() != speaking.grab().toImage()


def test_the_keyboard_brings_far_cells_into_view(qtbot: QtBot, tmp_path: Path) -> None:
    n = 60
    panel = EvaluationPanel()
    qtbot.addWidget(panel)
    labels = tuple(f"class {k}" for k in range(n))
    counts = tuple(tuple(int(r == c) for c in range(n)) for r in range(n))
    panel.set_view(make_view(tmp_path, labels=labels, confusion=counts))
    panel.resize(900, 600)
    panel.show()
    matrix = panel.matrix
    for _ in range(n - 1):
        qtbot.keyClick(matrix, Qt.Key.Key_Down)
    assert matrix.visibleRegion().contains(matrix.cell_rect(n - 1, 0).center().toPoint())
