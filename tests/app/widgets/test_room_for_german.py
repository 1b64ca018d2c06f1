"""German words at one and a half times their size: nothing is cut, nothing lies on another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from test_faithfulness_details import make

from app.dialogs.settings_keys import KeysPage
from app.language import speak
from app.models.clip_list import ClipListModel
from app.models.evaluation_view import ClassRow
from app.models.records import ModelInfo, ModelKey
from app.theme import apply_theme, scaled_font
from app.widgets.clip_header import ClipHeader
from app.widgets.clip_queue import ClipQueueView
from app.widgets.evidence_view import EvidenceView
from app.widgets.explanation_map import ExplanationMap
from app.widgets.explanation_question import QuestionRow
from app.widgets.explanation_settings import ExplanationSettings
from app.widgets.faithfulness_details import FaithfulnessDetails
from app.widgets.list_splitter import list_width
from app.widgets.machine_panel import MachinePanel
from app.widgets.metrics_table import MetricsTable
from app.widgets.panel import ChoiceBox, ElidedLabel
from app.widgets.prediction_panel import PredictionPanel
from app.widgets.reliability_plot import ReliabilityPlot
from app.widgets.study_networks import _StartButton
from app.widgets.timeline_bar import TimelineBar
from app.widgets.timeline_settings import TimelineSettingsForm
from app.widgets.training_curves import TrainingCurves
from app.widgets.two_line_list import Row, TwoLineList
from app.widgets.view_bar import ViewBar
from app.windows.header import Header
from app.windows.train_page import TrainPage
from app.words import tr
from core.results import EpochMetrics, Prediction

_MARGIN = 4
"""Pixels that a text item keeps around its text."""


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    apply_theme(qapp, "light", text_scale=1.5)
    yield
    speak(qapp, "en")


def shown(qtbot: QtBot, widget: QWidget, width: int = 0, height: int = 0) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    if width:
        widget.resize(width, height)
    for _ in range(3):
        QApplication.processEvents()


def cut(whole: QWidget) -> list[str]:
    """Texts of what is seen that are larger than their widgets."""
    found = []
    for label in whole.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
            continue
        if label.wordWrap():
            small = label.height() < label.heightForWidth(label.width())
        else:
            small = label.width() < label.sizeHint().width()
        if small:
            found.append(label.text())
    for kind in (QCheckBox, QPushButton, QToolButton):
        buttons = (b for b in whole.findChildren(kind) if b.isVisible())
        found.extend(b.text() for b in buttons if b.width() < b.sizeHint().width())
    return found


def place(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, widget.rect().topLeft()), widget.size())


def test_curves_of_the_tests_lie_above_their_words(qtbot: QtBot) -> None:
    window = FaithfulnessDetails()
    window.set_tests(make(0.3, 0.6), "Warum chainsaw", "probability", "Wahrscheinlichkeit: rain")
    shown(qtbot, window)
    assert not cut(window)
    for plot in (window.deletion, window.insertion):
        assert plot.view.height() >= plot.view.minimumHeight() >= 150
        assert not place(plot.view, plot).intersects(place(plot.areas, plot))
    header = window.blocks.horizontalHeader()
    for column in range(2):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_settings_of_the_timeline_are_as_wide_as_their_words(qtbot: QtBot) -> None:
    form = TimelineSettingsForm()
    shown(qtbot, form)
    assert not cut(form)


@pytest.mark.parametrize("width", [520, 580, 900])
def test_explain_keeps_its_height_beside_many_words(qtbot: QtBot, width: int) -> None:
    settings = ExplanationSettings()
    qtbot.addWidget(settings)
    form = ExplanationMap(settings)
    form.say("ein Satz, der an dieser Stelle ziemlich viel Platz braucht, " * 4)
    shown(qtbot, form, width, 120)
    form.resize(width, form.minimumSizeHint().height())
    QApplication.processEvents()
    assert not cut(form)
    assert form.explain.height() == form.settings_button.height() < 45
    assert form.rect().contains(place(form.explain, form))


@pytest.mark.parametrize("width", [440, 488, 560, 900])
def test_the_choice_of_the_map_is_read_whole(qtbot: QtBot, width: int) -> None:
    settings = ExplanationSettings()
    qtbot.addWidget(settings)
    form = ExplanationMap(settings)
    form.offer_members(5)
    shown(qtbot, form, width, 220)
    for row in range(form.view_choice.count()):
        form.view_choice.setCurrentIndex(row)
        assert form.view_choice.elided_text() == form.view_choice.currentText()
    assert form.opacity.width() >= 100


@pytest.mark.parametrize("width", [330, 385, 430, 700])
def test_doubt_is_not_cut_beside_the_first_choice(
    qtbot: QtBot, prediction: Prediction, width: int
) -> None:
    panel = PredictionPanel()
    panel.set_calibration(True, None)
    panel.set_prediction(replace(prediction, labels=("clock tick",) * len(prediction.labels)))
    shown(qtbot, panel, width, 420)
    text = panel.facts.text().split("   ")
    widest = max(map(panel.facts.fontMetrics().horizontalAdvance, text))
    assert panel.facts.width() >= widest
    assert not cut(panel)


def test_line_above_the_timeline_breaks_rather_than_cut_words(qtbot: QtBot) -> None:
    holder = QWidget()
    bar = TimelineBar(holder)
    bar.set_summary("27 Ereignisse aus 9 Klassen")
    bar.set_quiet_classes(9)
    bar.set_state("gehört bis 1:23 von 2:15", running=True, resumable=False)
    bar.resize(1400, 40)
    shown(qtbot, holder, 1400, 60)
    assert not cut(bar)
    assert place(bar.pause, bar).top() == place(bar.more, bar).top()
    bar.resize(1000, bar.sizeHint().height())
    for _ in range(3):
        QApplication.processEvents()
    bar.resize(1000, bar.minimumSizeHint().height())
    QApplication.processEvents()
    assert not cut(bar)
    assert bar.progress.elided_text() == bar.progress.text()
    assert place(bar.pause, bar).bottom() < place(bar.more, bar).top()


def test_switches_keep_the_height_of_their_rows(qtbot: QtBot) -> None:
    bar = ViewBar()
    shown(qtbot, bar, 700, 30)
    bottom = max(place(w, bar).bottom() for w in (bar.exact, bar.colour_map, bar.range_db))
    assert bar.minimumHeight() > bottom > bar.exact.height()


def test_start_of_a_network_asks_for_room_for_all_words(qtbot: QtBot) -> None:
    button = _StartButton()
    shown(qtbot, button, 150, 30)
    for words in ("ImageNet-Gewichte, noch herunterzuladen", "ImageNet weights, to be downloaded"):
        button.resize(150, 30)
        button.set_words(words)
        assert button.text() != words
        button.resize(button.sizeHint())
        QApplication.processEvents()
        assert button.text() == words


@pytest.mark.parametrize("width", [760, 1100, 1600])
def test_tabs_of_the_pages_are_not_cut(qtbot: QtBot, width: int) -> None:
    holder = QWidget()
    header = Header(holder)
    for menu in ("&Datei", "&Clip", "&Ansicht", "&Hilfe"):
        header.menu_bar.addMenu(menu)
    titles = ("Hören", "Trainieren", "Studien", "Modelle")
    for title in titles:
        header.add_page(title, title)
    header.resize(width, 100)
    shown(qtbot, holder, width, 100)
    header.set_page_note("Studien", "20 %")
    for _ in range(3):
        QApplication.processEvents()
    for title in titles:
        tab = header._tabs[title]
        assert tab.width() >= tab.sizeHint().width(), title
        assert tab.mapTo(header, tab.rect().topRight()).x() <= header.width()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_list_of_clips_has_room_in_its_width(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, "light", text_scale=scale)
    queue = ClipQueueView(ClipListModel())
    shown(qtbot, queue)
    for running in (False, True):
        queue.set_live(running)
        assert queue.minimumSizeHint().width() <= list_width()
    queue.resize(list_width(), 500)
    QApplication.processEvents()
    assert not cut(queue)


def test_invitation_to_train_is_not_cut(qtbot: QtBot) -> None:
    page = TrainPage()
    shown(qtbot, page, 1340, 760)
    assert not cut(page.invitation)


@pytest.mark.parametrize("width", [800, 1000, 1400])
def test_names_of_curves_end_inside(qtbot: QtBot, width: int) -> None:
    curves = TrainingCurves()
    shown(qtbot, curves, width, 420)
    curves.set_history(
        [EpochMetrics(n, 6, 1.0 / n, 0.5, 1.2, 0.4, 1e-3, 1.0) for n in range(1, 7)], 6
    )
    QApplication.processEvents()
    for plot in (curves.loss, curves.accuracy):
        edge = plot.view.plotItem.vb.sceneBoundingRect().right()
        label = plot.view.getAxis("bottom").label
        assert label.sceneBoundingRect().bottom() - _MARGIN < plot.view.height()
        for name in plot.names.values():
            assert name.sceneBoundingRect().right() <= edge + 1


def test_names_of_classes_give_way_to_their_figures(qtbot: QtBot) -> None:
    table = MetricsTable()
    table.set_rows([ClassRow("hiss", 0.3, 1.0, 0.5, 8)])
    shown(qtbot, table, 900, 200)
    header = table.horizontalHeader()
    assert header.sectionSize(0) > header.sectionSizeHint(0)
    for width in (480, 460, 440, 420):
        table.resize(width, 200)
        for _ in range(3):
            QApplication.processEvents()
        assert header.sectionSize(0) >= table.sizeHintForColumn(0)
        assert header.sectionSize(0) >= header.sectionSizeHint(0)


def test_top_line_says_less_rather_than_half_of_it(qtbot: QtBot) -> None:
    holder = QWidget()
    header = Header(holder)
    heard = ("dog", "rain")
    header.set_model(
        ModelInfo(ModelKey(), "everyday-sounds", "Everyday", heard, 5, "CPU · 2 Threads", "")
    )
    header.resize(1600, 100)
    shown(qtbot, holder, 1600, 100)
    assert header._device.shown_text() == "CPU · 2 Threads"
    header.resize(header.minimumSizeHint().width(), 100)
    QApplication.processEvents()
    assert header._bundle.shown_text() == "everyday-sounds"
    assert header._device.shown_text() == "CPU"


def test_line_above_a_recording_keeps_name_and_window(qtbot: QtBot) -> None:
    header = ClipHeader()
    header.set_clip("night watch.flac", "2:15 · 44.1 kHz · Mono · Fenster 10.0–15.0 s")
    shown(qtbot, header, 1400, 40)
    assert "Leertaste" in header.play.text()
    for width in (1000, 830):
        header.resize(width, 40)
        QApplication.processEvents()
        assert "Leertaste" not in header.play.text()
        assert header.name.elided_text() == "night watch.flac"
        assert "Fenster 10.0–15.0 s" in header.facts.elided_text()
    assert "Mono" not in header.facts.elided_text()
    header.resize(1400, 40)
    assert "Leertaste" in header.play.text()


def test_choices_of_the_evidence_are_read_whole(qtbot: QtBot) -> None:
    view = EvidenceView()
    shown(qtbot, view, 578, 200)
    assert view.share.width() > view.sharpness.width()
    for box in (view.share, view.sharpness):
        assert box.width() >= box.sizeHint().width()


def test_a_choice_asks_for_room_for_its_longest_text(qtbot: QtBot) -> None:
    box = ChoiceBox("which")
    qtbot.addWidget(box)
    box.addItem("kurz")
    narrow = box.sizeHint().width()
    box.addItem("nicht mehr ganz so kurz")
    assert box.sizeHint().width() > narrow
    box.addItem("lang " * 40)
    assert box.sizeHint().width() < 40 * box.fontMetrics().horizontalAdvance("m")


def test_what_is_known_of_the_machine_wraps(qtbot: QtBot) -> None:
    panel = MachinePanel()
    panel.set_values({"Why": "kein CUDA: nur für die CPU gebaut; kein MPS: nur Mac"})
    shown(qtbot, panel, 402, 200)
    panel.resize(402, panel.minimumHeight())
    QApplication.processEvents()
    assert not cut(panel)


def test_facts_of_a_training_stand_above_its_buttons(qtbot: QtBot) -> None:
    page = TrainPage()
    page.subtitle.setText("mobilenet_v2 · Zufallsstart · Rezept custom · Startwert 0 · 3 Klassen")
    page.title.setText("Drei Klänge")
    page.offer({"resume", "draft", "folder", "remove"})
    page.show_run()
    shown(qtbot, page, 1340, 760)
    assert page.subtitle.elided_text() == page.subtitle.text()
    assert place(page.title, page).bottom() < place(page.buttons["resume"], page).top()


def test_a_word_aside_has_its_own_line_where_it_has_no_room(qtbot: QtBot) -> None:
    rows = TwoLineList("Modelle")
    rows.set_rows([Row("a", "three-sounds", "installiert · 3 Klassen", "in Gebrauch")])
    shown(qtbot, rows, 500, 200)
    two = rows.sizeHintForRow(0)
    rows.resize(230, 200)
    QApplication.processEvents()
    assert rows.sizeHintForRow(0) > two
    rows.set_rows([Row("a", "three-sounds", "installiert", "ja")])
    assert rows.sizeHintForRow(0) == two
    rows.set_rows([Row("a", "three-sounds", "fortsetzbar, 3 von 12 Epochen", "")])
    assert rows.sizeHintForRow(0) > two


def test_first_tick_of_a_share_is_seen_whole(qtbot: QtBot) -> None:
    plot = ReliabilityPlot()
    shown(qtbot, plot, 220, 170)
    assert plot.frame().top() >= QFontMetrics(scaled_font(0.85)).height() / 2


def test_headings_are_as_wide_as_their_words(qtbot: QtBot) -> None:
    table = MetricsTable()
    table.set_rows([ClassRow("hiss", 0.3, 1.0, 0.5, 8)])
    shown(qtbot, table, 900, 200)
    header = table.horizontalHeader()
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    words = header.fontMetrics().horizontalAdvance(tr("recall"))
    assert words + 16 <= header.sectionSize(2) < words + 40


def test_question_breaks_before_a_choice_is_cut(qtbot: QtBot, prediction: Prediction) -> None:
    row = QuestionRow()
    others = ("rain",) * (len(prediction.labels) - 1)
    row.set_prediction(replace(prediction, labels=("chainsaw", *others)))
    row.against.setCurrentIndex(row.against.findText("rain"))
    row.method.setCurrentIndex(row.method.findData("smoothgrad"))
    shown(qtbot, row, 900, 80)
    one_row = row.method.y() == row.target.y()
    assert one_row
    for width in range(900, 420, -20):
        row.resize(width, 80)
        QApplication.processEvents()
        for box in (row.target, row.against, row.method):
            words = box.fontMetrics().horizontalAdvance(box.currentText())
            assert box.width() >= words + 34, (width, box.currentText())


def test_headline_keeps_to_one_line_where_the_facts_can_stand_below(
    qtbot: QtBot, prediction: Prediction
) -> None:
    panel = PredictionPanel()
    panel.set_calibration(True, None)
    panel.set_prediction(replace(prediction, labels=("clock tick",) * len(prediction.labels)))
    shown(qtbot, panel, 490, 420)
    assert not panel.headline.wordWrap()
    assert place(panel.facts, panel).top() > place(panel.headline, panel).top()
    panel.resize(1000, 420)
    QApplication.processEvents()
    assert place(panel.facts, panel).left() > place(panel.headline, panel).right()


def test_hint_of_the_field_for_keys_is_read_whole(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", text_scale=1.0)
    page = KeysPage()
    line = page.input.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setPlaceholderText("Bitte ein Tastenkürzel eingeben")
    shown(qtbot, page, 690, 500)
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    assert inside.width() >= line.fontMetrics().horizontalAdvance(line.placeholderText()) + 4


@pytest.mark.parametrize("width", [560, 900])
def test_field_for_keys_is_not_squeezed(qtbot: QtBot, width: int) -> None:
    page = KeysPage()
    shown(qtbot, page, width, 500)
    assert page.input.width() >= 20 * page.fontMetrics().horizontalAdvance("m") / 2
    for button in (page.use, page.without, page.back, page.back_all):
        assert button.width() >= button.sizeHint().width()


def test_a_wide_window_that_becomes_narrow_breaks_the_headline(
    qtbot: QtBot, prediction: Prediction
) -> None:
    area = QScrollArea()
    panel = PredictionPanel()
    panel.set_calibration(True, None)
    area.setWidget(panel)
    area.setWidgetResizable(True)
    panel.set_prediction(replace(prediction, labels=("chainsaw",) * len(prediction.labels)))
    shown(qtbot, area, 1200, 420)
    area.resize(340, 420)
    for _ in range(3):
        QApplication.processEvents()
    assert area.horizontalScrollBar().maximum() == 0


def test_chinese_facts_break_between_one_another_alone(
    qtbot: QtBot, qapp: QApplication, prediction: Prediction
) -> None:
    speak(qapp, "zh_CN")
    panel = PredictionPanel()
    panel.set_prediction(prediction)
    qtbot.addWidget(panel)
    fact = panel.facts.text().split("   ")[-1]
    assert "互\N{WORD JOINER}信\N{WORD JOINER}息" in fact
    assert "互信息" in panel.facts.accessibleName()
