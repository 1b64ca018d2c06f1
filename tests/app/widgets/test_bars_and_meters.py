from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.theme import current_palette
from app.widgets.clip_header import ClipHeader, readout_text
from app.widgets.flow_layout import FlowLayout
from app.widgets.level_meter import LevelMeter
from app.widgets.panel import ElidedLabel
from app.widgets.view_bar import ViewBar, ViewState


@pytest.fixture
def bar(qtbot: QtBot) -> ViewBar:
    widget = ViewBar()
    qtbot.addWidget(widget)
    widget.resize(1000, 40)
    widget.show()
    return widget


def test_view_bar_speaks_of_each_change(bar: ViewBar, qtbot: QtBot) -> None:
    assert bar.state() == ViewState()
    with qtbot.waitSignal(bar.changed):
        qtbot.mouseClick(bar.segments[1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.changed):
        qtbot.mouseClick(bar.exact, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.changed):
        bar.colour_map.setCurrentIndex(bar.colour_map.findData("cividis"))
    with qtbot.waitSignal(bar.changed) as heard:
        bar.range_db.setCurrentIndex(bar.range_db.findData(60.0))
    assert heard.args == [ViewState(1, False, "cividis", 60.0)]
    with qtbot.waitSignal(bar.changed) as heard:
        qtbot.mouseClick(bar.segments[-1], Qt.MouseButton.LeftButton)
    assert heard.args[0].channel is None
    assert not bar.colour_map.isEnabled()


def test_view_bar_shows_a_state_in_silence(bar: ViewBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.changed):
        bar.set_state(ViewState(2, False, "inferno", 72.0))
    assert bar.segments[2].isChecked()
    assert bar.exact.isChecked()
    assert bar.colour_map.currentText() == "Inferno"
    assert bar.range_db.currentText() == "72 dB"


def test_composite_is_explained(bar: ViewBar) -> None:
    bar.set_channel_names(("11 / 5 ms", "22 / 11 ms", "44 / 22 ms"))
    assert bar.segments[0].text() == "11 / 5 ms"
    assert "white" in bar.segments[-1].toolTip()


def test_switches_wrap_where_it_is_narrow(bar: ViewBar) -> None:
    layout = bar.layout()
    assert isinstance(layout, FlowLayout)
    one_row = layout.heightForWidth(2000)
    assert layout.heightForWidth(layout.minimumSize().width()) >= 2 * one_row
    bar.resize(layout.minimumSize().width(), layout.heightForWidth(layout.minimumSize().width()))
    groups = [layout.itemAt(i) for i in range(layout.count())]
    assert groups
    for group in groups:
        assert group is not None
        assert bar.rect().contains(group.geometry())


@pytest.fixture
def header(qtbot: QtBot) -> ClipHeader:
    widget = ClipHeader()
    qtbot.addWidget(widget)
    widget.resize(900, 40)
    widget.show()
    return widget


def test_header_shows_a_clip(header: ClipHeader, qtbot: QtBot) -> None:
    assert not header.play.isEnabled()
    header.set_clip("a.wav", "5.0 s · 44.1 kHz · mono", "/clips/a.wav")
    assert header.name.text() == "a.wav"
    assert header.name.toolTip() == "/clips/a.wav"
    with qtbot.waitSignal(header.play_toggled):
        qtbot.mouseClick(header.play, Qt.MouseButton.LeftButton)
    header.set_playing(True)
    assert header.play.accessibleName() == "Pause"
    with qtbot.waitSignal(header.loop_toggled) as heard:
        qtbot.mouseClick(header.loop, Qt.MouseButton.LeftButton)
    assert heard.args == [True]
    with qtbot.assertNotEmitted(header.loop_toggled):
        header.set_loop(False)
    header.set_readout(0.41, 2310.0, -18.2)
    assert header.readout.text().split("   ") == ["0.41 s", "2.3 kHz", "−18 dB"]
    header.set_readout(None)
    assert header.readout.text() == ""


def test_play_and_pause_are_of_one_width(header: ClipHeader) -> None:
    header.set_clip("a.wav")
    width = header.play.sizeHint().expandedTo(header.play.minimumSize()).width()
    header.set_playing(True)
    assert header.play.sizeHint().expandedTo(header.play.minimumSize()).width() == width


def test_readout_without_a_level() -> None:
    assert readout_text(1.0) == "1.00 s"
    assert readout_text(1.0, 440.2) == "1.00 s   440 Hz"
    assert readout_text(1.0, 440.2, 0.2).endswith("0 dB")


def test_long_names_give_way(qtbot: QtBot) -> None:
    label = ElidedLabel("a-very-long-name-of-a-recording-from-the-harbour.flac")
    qtbot.addWidget(label)
    label.resize(120, 20)
    assert "…" in label.elided_text()
    assert label.elided_text().endswith(".flac")
    label.resize(2000, 20)
    assert label.elided_text() == label.text()


@pytest.fixture
def meter(qtbot: QtBot) -> LevelMeter:
    widget = LevelMeter()
    qtbot.addWidget(widget)
    widget.resize(304, widget.sizeHint().height())
    return widget


def lit(meter: QWidget, colour: str) -> list[int]:
    shot = meter.grab().toImage()
    return [x for x in range(shot.width()) if shot.pixelColor(x, 7).name() == colour]


def test_meter_is_as_long_as_its_level(meter: LevelMeter) -> None:
    assert lit(meter, current_palette().teal) == []
    meter.set_level(-30.0, -15.0)
    columns = lit(meter, current_palette().teal)
    assert max(columns) == pytest.approx(2 + 300 * 0.5, abs=2)
    meter.set_level(-0.5, 0.0)
    assert len(lit(meter, current_palette().danger)) > 280
    assert "clipped" in meter.toolTip()


def test_peak_is_held_and_then_falls(meter: LevelMeter) -> None:
    assert math.isinf(meter.held_peak(0.0))
    meter.set_level(-30.0, -6.0, now=10.0)
    meter.set_level(-40.0, -30.0, now=11.0)
    assert meter.held_peak(11.4) == -6.0
    assert meter.held_peak(12.5) == pytest.approx(-26.0)
    meter.set_level(-40.0, -20.0, now=12.5)
    assert meter.held_peak(12.6) == -20.0
    meter.reset()
    assert math.isinf(meter.held_peak(13.0))
    assert meter.accessibleDescription() == "No signal"
