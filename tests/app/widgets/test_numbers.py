"""Every plot can be read as a table."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.evaluation_view import ReliabilityPoint, SizePoint
from app.widgets.marginals import FrequencyMarginalView, TimeMarginalView
from app.widgets.numbers import NUMBERS_KEY, Numbers, NumbersDialog, offer_numbers
from app.widgets.reliability_plot import EnsembleSizePlot, ReliabilityPlot
from app.widgets.training_curves import Plot
from core.results import AttributionMap, Spectrogram


def test_the_table_holds_what_is_drawn(qtbot: QtBot) -> None:
    reliability, sizes = ReliabilityPlot(), EnsembleSizePlot()
    for widget in (reliability, sizes):
        qtbot.addWidget(widget)
    reliability.set_points([ReliabilityPoint(0.85, 0.8, (0.61, 0.93), 20)])
    assert reliability.numbers().rows == [["85.0", "80.0", "61.0", "93.0", "20"]]
    sizes.set_points([SizePoint(1, 0.9, 0.02), SizePoint(2, 0.925, 0.0)])
    assert sizes.numbers().rows == [["1", "90.00", "2.00"], ["2", "92.50", "0.00"]]


def test_lines_of_unequal_length_share_their_epochs(qtbot: QtBot) -> None:
    plot = Plot("loss", "nat")
    qtbot.addWidget(plot)
    assert plot.numbers().rows == []
    plot.draw(
        {"training": ("accent", [(1, 2.0), (2, 1.5)]), "inner validation": ("teal", [(2, 1.0)])},
        2,
        [],
    )
    assert plot.numbers().columns == ["epoch", "training, nat", "inner validation, nat"]
    assert plot.numbers().rows == [["1", "2", ""], ["2", "1.5", "1"]]


def test_marginals_tell_their_sums(
    qtbot: QtBot, spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    for widget in (TimeMarginalView(), FrequencyMarginalView()):
        qtbot.addWidget(widget)
        assert widget.numbers() is None
        widget.set_spectrogram(spectrogram)
        widget.set_attribution(attribution)
        numbers, drawn = widget.numbers(), widget.marginal()
        assert numbers is not None
        assert drawn is not None
        told = np.array([[float(cell) for cell in row] for row in numbers.rows])
        assert told.shape == (len(drawn[1]), 2)
        np.testing.assert_allclose(told[:, 1], drawn[1], rtol=1e-4, atol=1e-9)
        assert (np.diff(told[:, 0]) > 0).all()


def test_the_key_opens_it_and_copy_takes_all(qtbot: QtBot) -> None:
    plot = QWidget()
    qtbot.addWidget(plot)
    numbers = Numbers("Title", ("a, %", "b"), (("1", 'say "x"'), ("2", "")))
    action = offer_numbers(plot, lambda: numbers)
    assert plot.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert action.shortcut().toString() == NUMBERS_KEY
    action.trigger()
    dialog = plot.findChild(NumbersDialog)
    assert dialog is not None
    assert dialog.table.rowCount() == 2
    assert dialog.table.item(0, 1).text() == 'say "x"'
    dialog.copy()
    copied = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert copied == [["a, %", "b"], ["1", 'say "x"'], ["2", ""]]
    dialog.close()


@pytest.mark.parametrize("found", [None, Numbers("t", ("a",), ())])
def test_nothing_opens_where_nothing_is_shown(qtbot: QtBot, found: Numbers | None) -> None:
    plot = QWidget()
    qtbot.addWidget(plot)
    offer_numbers(plot, lambda: found).trigger()
    assert plot.findChild(NumbersDialog) is None


def test_no_command_has_the_key() -> None:
    from app.actions import SPECS

    assert NUMBERS_KEY not in {key for spec in SPECS for key in spec.keys}
