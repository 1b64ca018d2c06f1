from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.colour_maps import lookup_table
from app.theme import apply_theme
from app.widgets.pyramid_picture import TILE_COLUMNS, Tile
from app.widgets.recording_spectrogram import RecordingSpectrogramView
from app.widgets.sound_view import SoundView
from app.widgets.view_bar import ViewState
from core.features.pyramid import SpectrogramPyramid
from core.features.pyramid_builder import PyramidBuilder
from core.results import Spectrogram

RATE = 8_000
SECONDS = 60.0


def made() -> SpectrogramPyramid:
    """Build silence, with a tone of 1 kHz from 30 s to 45 s."""
    times = np.arange(round(SECONDS * RATE)) / RATE
    waveform = np.sin(2 * np.pi * 1_000 * times) * ((times >= 30.0) & (times < 45.0))
    builder = PyramidBuilder(len(times), RATE)
    builder.add(waveform.astype(np.float32))
    return builder.finish()


@pytest.fixture(scope="module")
def pyramid() -> SpectrogramPyramid:
    return made()


@pytest.fixture
def view(qtbot: QtBot, pyramid: SpectrogramPyramid) -> RecordingSpectrogramView:
    shown = RecordingSpectrogramView()
    qtbot.addWidget(shown)
    shown.resize(700, 130)
    shown.set_extent(0.0, SECONDS)
    shown.set_pyramid(pyramid)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def colour_at(view: RecordingSpectrogramView, time: float, hertz: float) -> str:
    pyramid = view.pyramid()
    assert pyramid is not None
    row = pyramid.scale.row_at(hertz)
    scene = view.view_box.mapViewToScene(QPointF(time, row))
    place = view.plot.viewport().mapTo(view, view.plot.mapFromScene(scene))
    return view.grab().toImage().pixelColor(place).name()


def wanted_by(qtbot: QtBot, view: RecordingSpectrogramView, low: float, high: float) -> list[Tile]:
    with qtbot.waitSignal(view.tiles_wanted, timeout=10_000) as asked:
        view.view_box.setXRange(low, high, padding=0)
    tiles: list[Tile] = asked.args[0]
    return tiles


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("zoom", [(0.0, 60.0), (25.0, 50.0), (29.9, 30.2)])
def test_sound_is_drawn_where_and_as_high_as_it_is(
    view: RecordingSpectrogramView, qapp: QApplication, theme: str, zoom: tuple[float, float]
) -> None:
    apply_theme(qapp, theme)
    view.view_box.setXRange(*zoom, padding=0)
    low, high = zoom
    silence, tone = ("#000000", "#ffffff") if theme == "dark" else ("#ffffff", "#000000")
    before, during = max(low, 30.0 - 0.3 * (30.0 - low)), 30.0 + 0.5 * (min(high, 45.0) - 30.0)
    assert colour_at(view, before - 0.05, 1_000) == silence
    loudness = QColor(colour_at(view, during, 1_000)).lightnessF()
    assert abs(loudness - QColor(tone).lightnessF()) < 0.15
    assert colour_at(view, during, 3_000) == silence
    if high > 50.0:
        assert colour_at(view, 50.0, 1_000) == silence


def test_moving_along_shows_what_is_there(view: RecordingSpectrogramView) -> None:
    for low in (0.0, 10.0, 27.0, 28.5, 24.0, 33.0, 41.0, 44.8):
        view.view_box.setXRange(low, low + 10.0, padding=0)
        for time, loud in ((29.6, False), (30.4, True), (44.6, True), (45.4, False)):
            if low + 0.3 < time < low + 9.7:
                lightness = QColor(colour_at(view, time, 1_000)).lightnessF()
                assert (lightness > 0.8) is loud


def test_colours_and_range_are_those_that_are_chosen(view: RecordingSpectrogramView) -> None:
    view.set_look("viridis", 40.0)
    red, green, blue = (int(v) for v in lookup_table("viridis")[0])
    assert QColor(colour_at(view, 10.0, 1_000)) == QColor(red, green, blue)
    view.set_look("magma", 40.0)
    assert QColor(colour_at(view, 10.0, 1_000)) != QColor(red, green, blue)


def test_tiles_are_asked_for_only_where_the_pyramid_is_too_coarse(
    qtbot: QtBot, view: RecordingSpectrogramView, pyramid: SpectrogramPyramid
) -> None:
    wanted = wanted_by(qtbot, view, 30.0, 32.0)
    column_s = pyramid.grid.column_duration(wanted[0][0])
    assert wanted[0][0] < pyramid.base
    indices = {index for _, index in wanted}
    assert {int(t / column_s) // TILE_COLUMNS for t in (30.0, 31.0, 31.99)} <= indices
    assert wanted_by(qtbot, view, 0.0, 60.0) == []


def test_a_tile_is_drawn_when_it_comes(qtbot: QtBot, view: RecordingSpectrogramView) -> None:
    wanted = wanted_by(qtbot, view, 10.0, 11.0)
    assert colour_at(view, 10.5, 1_000) == "#000000"
    for tile in wanted:
        view.add_tile(tile, np.full((128, TILE_COLUMNS), 255, np.uint8))
    assert colour_at(view, 10.5, 1_000) == "#ffffff"


def test_nothing_is_asked_for_while_the_recording_is_read_or_nothing_is_seen(
    qtbot: QtBot, view: RecordingSpectrogramView
) -> None:
    view.set_progress(0.4)
    with qtbot.assertNotEmitted(view.tiles_wanted, wait=150):
        view.view_box.setXRange(30.0, 31.0, padding=0)
    with qtbot.waitSignal(view.tiles_wanted):
        view.set_progress(None)
    view.hide()
    with qtbot.assertNotEmitted(view.tiles_wanted, wait=150):
        view.view_box.setXRange(33.0, 34.0, padding=0)
    with qtbot.waitSignal(view.tiles_wanted):
        view.show()


def test_what_is_known_is_said_while_it_is_computed(
    view: RecordingSpectrogramView, pyramid: SpectrogramPyramid
) -> None:
    assert view.accessibleName() == "Spectrogram of the whole recording"
    assert view.accessibleDescription().startswith("The sound from 0 to 60")
    view.set_pyramid(None)
    view.set_progress(0.404)
    assert view.accessibleDescription() == "computing the spectrogram … 40 %"
    assert "computing the spectrogram … 40 %" in view._state.text
    view.set_pyramid(pyramid)
    assert "40 %" in view.accessibleDescription()
    view.set_progress(None)
    assert view._state.text == ""
    assert "computing" not in view.accessibleDescription()


def test_pointer_reads_time_pitch_and_level(qtbot: QtBot, view: RecordingSpectrogramView) -> None:
    pyramid = view.pyramid()
    assert pyramid is not None

    def move_to(time: float, hertz: float) -> None:
        place = QPointF(time, pyramid.scale.row_at(hertz))
        view._on_mouse_moved(view.view_box.mapViewToScene(place))

    with qtbot.waitSignal(view.hovered) as heard:
        move_to(37.0, 1_000)
    time, hertz, level = heard.args
    assert (time, hertz) == (pytest.approx(37.0), pytest.approx(1_000))
    assert -6.0 <= level <= 0.0
    with qtbot.waitSignal(view.hovered) as heard:
        move_to(10.0, 1_000)
    assert heard.args[2] < -100.0
    with qtbot.waitSignal(view.hover_left):
        view._on_mouse_moved(QPointF(-50.0, -50.0))


@pytest.fixture
def sound(qtbot: QtBot, spectrogram: Spectrogram, pyramid: SpectrogramPyramid) -> SoundView:
    shown = SoundView()
    qtbot.addWidget(shown)
    shown.resize(900, 640)
    flat = np.zeros(500, np.float32)
    shown.set_waveform(flat, flat, SECONDS)
    shown.set_whole(pyramid)
    shown.set_window((5.0, 10.0))
    shown.set_spectrogram(spectrogram, 5.0)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_only_recordings_have_a_spectrogram_of_the_whole(sound: SoundView) -> None:
    assert sound.whole.isVisible()
    assert sound.whole.height() >= sound.whole.minimumHeight() > 30
    sound.show_whole(False)
    assert not sound.whole.isVisible()
    sound.show_whole(True)
    assert sound.whole.isVisible()
    sound.clear()
    assert not sound.whole.isVisible()
    assert sound.whole.pyramid() is None


def test_the_whole_is_made_for_the_first_recording_and_takes_up_what_was_chosen(
    qtbot: QtBot, pyramid: SpectrogramPyramid
) -> None:
    sound = SoundView()
    qtbot.addWidget(sound)
    sound.resize(900, 640)
    made: list[object] = []
    sound.whole_made.connect(made.append)
    flat = np.zeros(500, np.float32)
    sound.set_waveform(flat, flat, 5.0)
    sound.set_view_state(ViewState(None, False, "magma", 40.0))
    sound.set_cursor(1.0)
    sound.set_selection((1.0, 2.0))
    sound.clear()
    assert not made
    assert sound.findChild(RecordingSpectrogramView) is None
    sound.set_waveform(flat, flat, SECONDS)
    sound.set_selection((2.0, 4.0))
    sound.set_window((5.0, 10.0))
    sound.set_whole(pyramid)
    assert made == [sound.whole]
    assert sound.whole.selection() == (2.0, 4.0)
    assert sound.whole.window_range() == (5.0, 10.0)
    assert sound.whole.extent() == sound.waveform.extent()
    assert (sound.whole.picture._colour_map, sound.whole.picture._range_db) == ("magma", 40.0)
    assert sound.waveform.nextInFocusChain() is sound.whole
    sound.prepare_recordings()
    assert made == [sound.whole]


def test_the_whole_moves_with_the_outline_and_not_with_the_window(sound: SoundView) -> None:
    sound.waveform.view_box.setXRange(20.0, 30.0, padding=0)
    assert sound.whole.visible_range() == pytest.approx((20.0, 30.0))
    sound.whole.view_box.setXRange(2.0, 12.0, padding=0)
    assert sound.waveform.visible_range() == pytest.approx((2.0, 12.0))
    assert sound.timeline.view.x_of(2.0) == pytest.approx(sound.timeline.view.plot_span()[0])
    assert sound.spectrogram.visible_range() != pytest.approx((2.0, 12.0))
    sound.set_window(None)
    sound.waveform.view_box.setXRange(0.1, 0.2, padding=0)
    assert sound.spectrogram.visible_range() == pytest.approx((0.1, 0.2))
    assert sound.whole.visible_range() != pytest.approx((0.1, 0.2))


def test_one_moment_is_one_column_in_outline_and_spectrogram(sound: SoundView) -> None:
    columns = []
    for plot in (sound.waveform, sound.whole):
        scene = plot.view_box.mapViewToScene(QPointF(40.0, 0.0))
        place = plot.plot.viewport().mapTo(sound, plot.plot.mapFromScene(scene))
        columns.append(place.x())
    assert abs(columns[0] - columns[1]) <= 1
    assert abs(columns[0] - sound.timeline.view.mapTo(sound, QPoint(0, 0)).x()
               - sound.timeline.view.x_of(40.0)) <= 2  # fmt: skip


def test_a_window_keeps_the_zoom_and_is_brought_into_view(sound: SoundView) -> None:
    sound.waveform.view_box.setXRange(4.0, 14.0, padding=0)
    sound.set_window((6.0, 11.0))
    assert sound.waveform.visible_range() == pytest.approx((4.0, 14.0))
    sound.set_window((40.0, 45.0))
    low, high = sound.waveform.visible_range()
    assert high - low == pytest.approx(10.0)
    assert low <= 40.0
    assert high >= 45.0
    sound.waveform.view_box.setXRange(4.0, 14.0, padding=0)
    sound.set_window((40.0, 45.0))
    assert sound.waveform.visible_range() == pytest.approx((4.0, 14.0))


def test_a_click_asks_for_the_window_there(qtbot: QtBot, sound: SoundView) -> None:
    scene = sound.whole.view_box.mapViewToScene(QPointF(50.0, 60.0))
    viewport = sound.whole.plot.viewport()
    with qtbot.waitSignal(sound.window_requested) as asked:
        qtbot.mouseClick(
            viewport, Qt.MouseButton.LeftButton, pos=sound.whole.plot.mapFromScene(scene)
        )
    assert asked.args[0] == pytest.approx(50.0, abs=0.2)
    assert sound.whole.window_range() == (5.0, 10.0)
