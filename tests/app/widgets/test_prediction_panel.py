from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.theme import current_palette
from app.widgets.prediction_bars import percent_text
from app.widgets.prediction_panel import PredictionPanel
from core.results import Prediction


@pytest.fixture
def panel(qtbot: QtBot) -> PredictionPanel:
    widget = PredictionPanel()
    qtbot.addWidget(widget)
    widget.resize(540, 220)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def words(panel: PredictionPanel) -> str:
    return panel.facts.text().replace("\N{NO-BREAK SPACE}", " ")


def test_answer_is_shown_in_words(panel: PredictionPanel, prediction: Prediction) -> None:
    panel.set_calibration(True, None)
    panel.set_prediction(prediction)
    assert panel.headline.accessibleName() == "rain, 66 %"
    assert "66\N{NO-BREAK SPACE}%" in panel.headline.text()
    assert panel.agreement.text() == "4 of 5 members agree"
    assert "entropy 1.17 nat" in words(panel)
    assert "mutual information 0.21 nat" in words(panel)
    assert "calibrated 66 %" in words(panel)
    assert "1.95 nat is a blind guess among 7 classes" in panel.facts.toolTip()
    assert not panel.explainer.isVisible()
    assert panel.stack.currentIndex() == 1


def test_classes_are_ranked(panel: PredictionPanel, prediction: Prediction) -> None:
    panel.set_prediction(prediction)
    shown = [panel.bars.model().index(r, 0).data() for r in range(len(prediction.labels))]
    assert shown == [label for label, _ in prediction.ranking()]
    assert panel.bars.class_at(0) == 1


def test_unknown_says_its_threshold(panel: PredictionPanel, unknown_prediction: Prediction) -> None:
    panel.set_prediction(unknown_prediction)
    assert panel.headline.text() == "not one of these sounds"
    assert panel.explainer.isVisible()
    assert panel.explainer.text() == (
        "The nearest is rain, but its confidence of 66 % lies below the threshold of 90 %."
    )


def test_nothing_is_called_calibrated_that_was_not(
    panel: PredictionPanel, prediction: Prediction
) -> None:
    panel.set_prediction(prediction)
    assert "calibrated" not in words(panel)
    assert "Calibrated" not in panel.facts.toolTip()
    panel.set_calibration(True, None)
    assert "calibrated 66 %" in words(panel)


def test_unknown_says_what_the_threshold_was_measured_to_do(
    panel: PredictionPanel, unknown_prediction: Prediction
) -> None:
    panel.set_calibration(True, 0.02)
    panel.set_prediction(unknown_prediction)
    assert panel.explainer.text().endswith(
        "threshold of 90 %. 2 % of known held-out clips fall below it; how many unknown sounds"
        " pass was not measured."
    )


def test_states_without_an_answer(panel: PredictionPanel, prediction: Prediction) -> None:
    assert "Drop a clip" in panel.message.text()
    assert not panel.busy.isVisible()
    panel.set_busy("reading")
    assert panel.busy.isVisible()
    assert panel.message.text() == "reading"
    panel.set_prediction(prediction)
    panel.set_busy("classifying again")
    assert panel.stack.currentIndex() == 0
    panel.set_busy(None)
    assert panel.stack.currentIndex() == 1
    panel.set_message("a.wav: cannot be read")
    assert panel.message.text() == "a.wav: cannot be read"
    assert panel.prediction() is None
    assert panel.agreement.text() == ""


def test_click_and_enter_choose_a_class(
    panel: PredictionPanel, prediction: Prediction, qtbot: QtBot
) -> None:
    panel.set_prediction(prediction)
    rect = panel.bars.visualRect(panel.bars.model().index(1, 0))
    with qtbot.waitSignal(panel.class_activated) as heard:
        qtbot.mouseClick(panel.bars.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert heard.args == [0]
    panel.bars.setFocus()
    with qtbot.assertNotEmitted(panel.class_activated):
        qtbot.keyClick(panel.bars, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.class_activated) as heard:
        qtbot.keyClick(panel.bars, Qt.Key.Key_Return)
    assert heard.args == [panel.bars.class_at(2)]


def test_target_is_marked_without_speaking(
    panel: PredictionPanel, prediction: Prediction, qtbot: QtBot
) -> None:
    panel.set_prediction(prediction)
    with qtbot.assertNotEmitted(panel.class_activated):
        panel.set_target(0)
    rect = panel.bars.visualRect(panel.bars.model().index(1, 0))
    shot = panel.bars.viewport().grab().toImage()
    place = QPoint(rect.left() + 4, rect.center().y())
    assert shot.pixelColor(place).name() == current_palette().selection


def test_bar_is_as_long_as_its_share(panel: PredictionPanel, prediction: Prediction) -> None:
    panel.set_prediction(prediction)
    rect = panel.bars.visualRect(panel.bars.model().index(0, 0))
    track = panel.bars.delegate.track(rect)
    shot = panel.bars.viewport().grab().toImage()
    y = int(track.center().y())
    accent = current_palette().accent
    lit = [
        x
        for x in range(int(track.left()), int(track.right()))
        if shot.pixelColor(x, y).name() == accent
    ]
    assert max(lit) - track.left() == pytest.approx(track.width() * 0.66, abs=3)


def test_ticks_name_their_members(panel: PredictionPanel, prediction: Prediction) -> None:
    panel.set_prediction(prediction)
    index = panel.bars.model().index(0, 0)
    rect = panel.bars.visualRect(index)
    track = panel.bars.delegate.track(rect)
    at = QPoint(int(track.left() + track.width() * 0.7), rect.center().y())
    assert panel.bars.delegate.tip_at(at, rect, index) == "member 2: 70.0 %"
    at = QPoint(int(track.left() + track.width() * 0.8), rect.center().y())
    assert panel.bars.delegate.tip_at(at, rect, index).count("80.0 %") == 3
    at = QPoint(rect.left() + 5, rect.center().y())
    assert panel.bars.delegate.tip_at(at, rect, index).startswith("rain: 66.0 %, mean of 5")


@pytest.mark.parametrize(
    ("share", "digits", "text"),
    [(0.97, 1, "97.0 %"), (1.0, 0, "100 %"), (0.0, 1, "0.0 %"), (0.0001, 1, "<0.1 %")],
)
def test_percent(share: float, digits: int, text: str) -> None:
    assert percent_text(share, digits) == text


@pytest.mark.parametrize("height", [190, 203, 211, 220, 237])
def test_the_list_ends_on_a_whole_row(
    panel: PredictionPanel, prediction: Prediction, qtbot: QtBot, height: int
) -> None:
    panel.set_prediction(prediction)
    panel.resize(540, height)
    bars = panel.bars
    row = bars.sizeHintForRow(0)
    qtbot.waitUntil(lambda: bars.viewport().height() % row == 0)
    assert bars.viewport().height() >= 2 * row
    scroll = bars.verticalScrollBar()
    for place in (scroll.minimum(), scroll.maximum() // 2, scroll.maximum()):
        scroll.setValue(place)
        tops = [bars.visualRect(bars.model().index(r, 0)).top() for r in range(7)]
        assert all(top % row == 0 for top in tops), place
    scroll.setValue(scroll.maximum())
    last = bars.visualRect(bars.model().index(6, 0))
    assert last.bottom() < bars.viewport().height()


def test_what_unknown_sounds_do_is_said(
    panel: PredictionPanel, prediction: Prediction, unknown_prediction: Prediction
) -> None:
    panel.set_calibration(True, 0.02, 0.34)
    panel.set_prediction(unknown_prediction)
    assert panel.explainer.text().endswith(
        "2 % of known held-out clips fall below it; 34 % of unknown sounds do not."
    )
    assert panel.headline.toolTip() == ""
    known = replace(prediction, threshold=0.6)
    panel.set_prediction(known)
    assert "So do 34 % of sounds of classes" in panel.headline.toolTip()
    panel.set_calibration(True, 0.02)
    assert panel.headline.toolTip() == ""


def test_a_long_headline_is_broken_and_not_cut(
    panel: PredictionPanel, prediction: Prediction
) -> None:
    long = replace(prediction, labels=tuple(f"very long name {n}" for n in prediction.labels))
    panel.show()
    panel.resize(900, 240)
    panel.set_prediction(long)
    assert not panel.headline.wordWrap()
    panel.resize(panel.minimumSizeHint().width(), 240)
    assert panel.headline.wordWrap()
    panel.resize(900, 240)
    assert not panel.headline.wordWrap()
    panel.hide()
