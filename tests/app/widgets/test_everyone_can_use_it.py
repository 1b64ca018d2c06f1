"""What holds for every widget: names for screen readers, the keyboard, and larger text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.models.clip_list import ClipListModel
from app.theme import apply_theme
from app.widgets.clip_header import ClipHeader
from app.widgets.clip_queue import ClipQueueView
from app.widgets.explanation_panel import ExplanationPanel
from app.widgets.prediction_panel import PredictionPanel
from app.widgets.sound_view import SoundView
from app.widgets.time_plot import TimePlot
from app.widgets.view_bar import ViewBar
from core.results import AttributionMap, Prediction, Spectrogram


@pytest.fixture
def page(
    qtbot: QtBot, prediction: Prediction, attribution: AttributionMap, spectrogram: Spectrogram
) -> QWidget:
    whole = QWidget()
    qtbot.addWidget(whole)
    layout = QVBoxLayout(whole)
    model = ClipListModel(whole)
    model.add([Path("a.wav")])
    header, sound, bar = ClipHeader(), SoundView(), ViewBar()
    answer, why = PredictionPanel(), ExplanationPanel()
    header.set_clip("a.wav", "5.0 s · 44.1 kHz · mono")
    sound.set_spectrogram(spectrogram)
    answer.set_prediction(prediction)
    why.set_prediction(prediction)
    why.set_attribution(attribution)
    for widget in (ClipQueueView(model), header, sound, bar, answer, why):
        layout.addWidget(widget)
    return whole


def visible(page: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    found = [w for kind in kinds for w in page.findChildren(kind) if w.isVisible()]
    assert found
    return found


def test_every_control_has_a_name(page: QWidget, qtbot: QtBot) -> None:
    page.show()
    for control in visible(page, QComboBox, QSlider, QAbstractSpinBox, TimePlot):
        assert control.accessibleName(), control
    for button in visible(page, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        assert button.text() or button.accessibleName(), button


def test_every_control_is_reached_by_tab(page: QWidget, qtbot: QtBot) -> None:
    page.show()
    for control in visible(page, QComboBox, QSlider, QAbstractButton, TimePlot):
        if control.isEnabled() and control.objectName() != "qt_toolbar_ext_button":
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_focus_is_seen_on_a_plot(page: QWidget, qtbot: QtBot) -> None:
    page.resize(1000, 1100)
    page.show()
    plot = page.findChildren(TimePlot)[0]
    before = plot.grab().toImage()
    plot.setFocus()
    QApplication.processEvents()
    assert plot.hasFocus()
    assert plot.grab().toImage() != before


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_words_are_not_cut(page: QWidget, qtbot: QtBot, scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", text_scale=scale)
    page.show()
    page.resize(page.minimumSizeHint().expandedTo(page.minimumSize()))
    page.resize(1040, max(page.height(), int(1200 * scale)))
    QApplication.processEvents()
    for button in visible(page, QAbstractButton):
        assert button.height() >= QFontMetrics(button.font()).height(), button
        assert button.width() >= button.minimumSizeHint().width(), button
    for label in visible(page, QLabel):
        assert isinstance(label, QLabel)
        line = QFontMetrics(label.font()).height()
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        elif label.text():
            assert label.height() >= line, label.text()
