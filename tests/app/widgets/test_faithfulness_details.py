"""Curves and blocks as they are read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.explanation_checks import MapTests
from app.theme import apply_theme
from app.widgets.faithfulness_details import FaithfulnessDetails
from app.widgets.faithfulness_words import correlation_words, orders_words, weights_words
from app.widgets.numbers import NUMBERS_KEY
from core.attribution.faithfulness import Curve, Faithfulness
from core.attribution.randomisation import RandomisedBlock

BLOCKS = (*(f"stage{number}" for number in range(8, 0, -1)), "stem")


def curve(height: float) -> Curve:
    return Curve(np.linspace(0, 1, 5), np.full(5, height))


def make(deletion: float, insertion: float, left: float = 0.0) -> MapTests:
    found = Faithfulness(
        curve(deletion), curve(insertion), (curve(0.4), curve(0.5)), (curve(0.3), curve(0.6)),
        "blurred",
    )  # fmt: skip
    correlations = np.linspace(-0.2, left, len(BLOCKS))
    blocks = zip(BLOCKS, correlations, strict=True)
    return MapTests(found, tuple(RandomisedBlock(name, float(value)) for name, value in blocks))


@pytest.fixture
def details(qtbot: QtBot) -> FaithfulnessDetails:
    window = FaithfulnessDetails()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.mark.parametrize(
    ("deletion", "insertion", "words", "role"),
    [
        (0.3, 0.7, "Supported by deletion and insertion", "success"),
        (0.3, 0.6, "only deletion does better", "accent"),
        (0.4, 0.7, "only insertion does better", "accent"),
        (0.45, 0.5, "Not supported", "danger"),
    ],
)
def test_orders_in_words(deletion: float, insertion: float, words: str, role: str) -> None:
    text, said = orders_words(make(deletion, insertion))
    assert words in text
    assert said == role


@pytest.mark.parametrize(
    ("left", "words", "role"),
    [
        (-0.1, "destroys the map (rank correlation −0.10)", "success"),
        (-0.45, "only in part (rank correlation −0.45)", "accent"),
        (0.95, "outlives its weights (rank correlation 0.95)", "danger"),
        (float("nan"), "leaves no map", "success"),
    ],
)
def test_weights_in_words(left: float, words: str, role: str) -> None:
    text, said = weights_words(make(0.3, 0.7, left))
    assert words in text
    assert said == role


def test_correlations_have_one_zero_and_a_true_minus() -> None:
    assert [correlation_words(value) for value in (-0.001, -0.126, 0.5)] == [
        "0.00",
        "−0.13",
        "0.50",
    ]
    assert correlation_words(float("nan")) == "flat"


def test_every_block_is_seen_without_scrolling(details: FaithfulnessDetails) -> None:
    details.set_tests(make(0.3, 0.7), "Why rain", "probability", "probability of rain")
    table = details.blocks
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == list(BLOCKS)
    assert table.verticalScrollBar().maximum() == 0


def test_curves_are_drawn_in_percent_and_again_in_another_theme(
    details: FaithfulnessDetails, qapp: object
) -> None:
    details.set_tests(make(0.3, 0.7), "Why rain", "probability", "probability of rain")
    for theme in ("light", "dark"):
        apply_theme(qapp, theme, text_scale=1.0)  # type: ignore[arg-type]
        drawn = details.deletion.view.plotItem.listDataItems()
        assert len(drawn) == 3
        shares, values = drawn[-1].getData()
        np.testing.assert_allclose((shares[-1], values[-1]), (100.0, 30.0))
    details.set_tests(make(0.3, 0.7), "Why rain", "logit", "logit of rain")
    assert details.deletion.view.plotItem.listDataItems()[-1].getData()[1][0] == pytest.approx(0.3)
    assert details.deletion.drawn.text() == "logit of rain"


def test_every_point_of_the_curves_is_told(details: FaithfulnessDetails) -> None:
    assert details.insertion.numbers() is None
    tests = make(0.3, 0.7)
    sparse = Curve(np.array([0.0, 0.5]), np.array([0.1, 0.2]))
    tests = replace(tests, faithfulness=replace(tests.faithfulness, random_insertion=(sparse,)))
    details.set_tests(tests, "Why rain", "probability", "probability of rain")
    told = details.insertion.numbers()
    assert told is not None
    assert told.title == "Insertion: probability of rain, %"
    assert told.columns == ["put back, %", "order of the map", "random order 1"]
    assert told.rows == [
        ["0", "70", "10"], ["25", "70", ""], ["50", "70", "20"], ["75", "70", ""], ["100", "70", ""]
    ]  # fmt: skip
    keys = {action.shortcut().toString() for action in details.insertion.view.actions()}
    assert NUMBERS_KEY in keys


def test_both_plots_are_of_one_height(details: FaithfulnessDetails) -> None:
    details.set_tests(make(0.3, 0.7), "Why rain", "probability", "probability of rain")
    details.deletion.words[1].setText("many words " * 30)
    for width in (1100, 980):
        details.resize(width, 700)
        QApplication.processEvents()
        assert details.deletion.view.height() == details.insertion.view.height()
        assert details.deletion.view.y() == details.insertion.view.y()


def test_ticks_lie_inside_the_plot(details: FaithfulnessDetails) -> None:
    details.set_tests(make(0.3, 0.7), "Why rain", "probability", "probability of rain")
    QApplication.processEvents()
    view = details.deletion.view
    axis = view.getAxis("bottom")
    half = QFontMetricsF(axis.style["tickFont"]).horizontalAdvance("100") / 2
    assert axis.mapRectToScene(axis.rect()).right() + half <= view.width()
