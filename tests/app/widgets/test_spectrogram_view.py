from __future__ import annotations

from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.evidence import OverlayStyle, shown_map
from app.theme import apply_theme, current_palette
from app.widgets.overlay import overlay_rgba, overlay_strength
from app.widgets.spectrogram_view import SpectrogramView
from core.results import AttributionMap, Spectrogram


@pytest.fixture
def view(qtbot: QtBot, spectrogram: Spectrogram) -> SpectrogramView:
    widget = SpectrogramView()
    qtbot.addWidget(widget)
    widget.resize(700, 360)
    widget.set_channel(0)
    widget.set_spectrogram(spectrogram)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def pixel_of(view: SpectrogramView, time: float, row: float) -> QPoint:
    scene = view.view_box.mapViewToScene(QPointF(time, row))
    return view.plot.mapFromScene(scene)


@pytest.mark.parametrize("channel", [0, 1, 2])
@pytest.mark.parametrize("before", [True, False])
def test_picture_lies_where_its_columns_and_rows_are(
    view: SpectrogramView, spectrogram: Spectrogram, channel: int, before: bool
) -> None:
    view.set_channel(channel)
    view.set_before_resize(before)
    to_view = view.picture.mapToParent
    n_columns = view.picture.image.shape[1]
    for column in (0, 7, n_columns - 1):
        if before:
            expected = column * spectrogram.hop_lengths[channel] / spectrogram.sample_rate
        else:
            expected = spectrogram.time_of(channel, column)
        place = to_view(QPointF(column + 0.5, 3.5))
        assert place.x() == pytest.approx(expected, abs=1e-6)
        assert place.y() == pytest.approx(3.0, abs=1e-6)


def test_ticks_stand_at_the_rows_of_their_frequencies(
    view: SpectrogramView, spectrogram: Spectrogram
) -> None:
    axis = view.plot.getAxis("left")
    ((_, rows),) = axis.tickValues(-0.5, 31.5, 300)
    texts = axis.tickStrings(rows, 1.0, 1.0)
    assert texts == ["250", "500", "1k", "2k", "4k"]
    for row, hz in zip(rows, (250, 500, 1000, 2000, 4000), strict=True):
        assert row == pytest.approx(spectrogram.row_at(hz))


def test_narrow_axis_keeps_its_ticks_apart(view: SpectrogramView) -> None:
    axis = view.plot.getAxis("left")
    ((_, rows),) = axis.tickValues(-0.5, 31.5, 60)
    assert 1 <= len(rows) < 5


def test_zoomed_axis_finds_round_frequencies(
    view: SpectrogramView, spectrogram: Spectrogram
) -> None:
    axis = view.plot.getAxis("left")
    low, high = spectrogram.row_at(1050.0), spectrogram.row_at(1450.0)
    ((_, rows),) = axis.tickValues(low, high, 300)
    texts = axis.tickStrings(rows, 1.0, 1.0)
    assert len(texts) >= 3
    assert set(texts) <= {"1.1k", "1.15k", "1.2k", "1.25k", "1.3k", "1.35k", "1.4k", "1.45k"}


def test_overlay_is_drawn_by_its_formula(
    view: SpectrogramView, attribution: AttributionMap
) -> None:
    view.set_attribution(attribution)
    style = OverlayStyle(show="signed", percentile=95.0, opacity=0.5, smoothing=0.0)
    view.set_overlay_style(style)
    shown = attribution.values[0]
    strength = np.clip(shown / np.percentile(np.abs(shown), 95.0), -1, 1)
    image = view.overlay.image
    np.testing.assert_array_equal(image[..., 3], np.rint(np.abs(strength) * 127.5).astype(np.uint8))
    amber = QColor(current_palette().evidence_for)
    row, column = np.argwhere(shown > 0)[0]
    assert image[row, column, :3].tolist() == [amber.red(), amber.green(), amber.blue()]
    blue = QColor(current_palette().evidence_against)
    row, column = np.argwhere(shown < 0)[0]
    assert image[row, column, :3].tolist() == [blue.red(), blue.green(), blue.blue()]


def test_overlay_lies_on_its_channel_and_the_sum_on_their_mean(
    view: SpectrogramView, spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    view.set_attribution(attribution)
    view.set_channel(2)
    centre = view.overlay.mapToParent(QPointF(10.5, 4.5))
    assert centre.x() == pytest.approx(spectrogram.time_of(2, 10), abs=1e-6)
    view.set_channel(None)
    centre = view.overlay.mapToParent(QPointF(10.5, 4.5))
    mean = np.mean([spectrogram.time_of(c, 10) for c in range(3)])
    assert centre.x() == pytest.approx(float(mean), abs=1e-6)
    style = OverlayStyle()
    expected = overlay_strength(shown_map(attribution, style, None), style.percentile)
    drawn = view.overlay_strengths()
    assert drawn is not None
    np.testing.assert_allclose(drawn, expected)


def test_spectrogram_turns_grey_beneath_an_overlay(
    view: SpectrogramView, attribution: AttributionMap
) -> None:
    view.set_colour_map("magma")
    assert not (view.picture.lut[:, 0] == view.picture.lut[:, 1]).all()
    view.set_attribution(attribution)
    assert (view.picture.lut[:, 0] == view.picture.lut[:, 1]).all()
    assert view.overlay.isVisible()
    view.set_attribution(None)
    assert not view.overlay.isVisible()
    assert not (view.picture.lut[:, 0] == view.picture.lut[:, 1]).all()


def test_new_spectrogram_drops_the_attribution(
    view: SpectrogramView, spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    view.set_attribution(attribution)
    view.set_spectrogram(spectrogram)
    assert not view.overlay.isVisible()
    view.set_spectrogram(None)
    assert not view.picture.isVisible()


def test_pixels_are_crisp_only_as_the_network_sees_them(view: SpectrogramView) -> None:
    assert view.picture.smooth
    view.set_before_resize(False)
    assert not view.picture.smooth
    assert not view.overlay.smooth


def test_drawn_pixels_have_the_colours_of_the_map(
    view: SpectrogramView, spectrogram: Spectrogram, qtbot: QtBot
) -> None:
    view.set_before_resize(False)
    view.set_range_db(60.0)
    shot = view.plot.viewport().grab().toImage()
    ratio = shot.devicePixelRatio()
    level = (spectrogram.values[0] - spectrogram.resolutions[0].max()) * 10 / np.log(10)
    for column, row in ((10, 5), (30, 20), (40, 28)):
        place = pixel_of(view, spectrogram.time_of(0, column), row)
        grey = shot.pixelColor(int(place.x() * ratio), int(place.y() * ratio)).red()
        assert grey == pytest.approx(np.clip(1 + level[row, column] / 60, 0, 1) * 255, abs=3)


def test_pointer_reads_time_frequency_and_level(
    view: SpectrogramView, spectrogram: Spectrogram, qtbot: QtBot
) -> None:
    place = pixel_of(view, 0.5, 12.0)
    with qtbot.waitSignal(view.hovered) as heard:
        view.plot.scene().sigMouseMoved.emit(view.plot.mapToScene(place))
    time, hz, db = heard.args
    assert time == pytest.approx(0.5, abs=0.005)
    assert hz == pytest.approx(spectrogram.frequency_of(12.0), rel=0.05)
    assert db <= 0.0
    assert view.hover_line.isVisible()
    with qtbot.waitSignal(view.hover_left):
        QApplication.sendEvent(view.plot, QEvent(QEvent.Type.Leave))
    assert not view.hover_line.isVisible()


def test_origin_moves_all_times(view: SpectrogramView, spectrogram: Spectrogram) -> None:
    view.set_spectrogram(spectrogram, origin=30.0)
    assert view.extent() == pytest.approx((30.0, 31.0))
    place = view.picture.mapToParent(QPointF(5.5, 0.5))
    assert place.x() == pytest.approx(30.0 + 5 * spectrogram.hop_lengths[0] / 16_000, abs=1e-5)


def test_wheel_zooms_time_and_with_ctrl_both(view: SpectrogramView, qtbot: QtBot) -> None:
    def turn(modifiers: Qt.KeyboardModifier) -> None:
        place = QPointF(pixel_of(view, 0.5, 16.0))
        viewport = view.plot.viewport()
        QApplication.sendEvent(
            viewport,
            QWheelEvent(
                place,
                viewport.mapToGlobal(place),
                QPoint(),
                QPoint(0, 240),
                Qt.MouseButton.NoButton,
                modifiers,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    turn(Qt.KeyboardModifier.NoModifier)
    (x0, x1), (y0, y1) = view.view_box.viewRange()
    assert x1 - x0 < 0.95
    assert (y0, y1) == pytest.approx((-0.5, 31.5))
    turn(Qt.KeyboardModifier.ControlModifier)
    (_, _), (y0, y1) = view.view_box.viewRange()
    assert y1 - y0 < 31.0
    qtbot.keyClick(view, Qt.Key.Key_Home)
    (x0, x1), (y0, y1) = view.view_box.viewRange()
    assert (x0, x1, y0, y1) == pytest.approx((0.0, 1.0, -0.5, 31.5))


def test_home_is_left_to_others_while_everything_is_seen(
    view: SpectrogramView, qtbot: QtBot
) -> None:
    def taken(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert not taken(Qt.Key.Key_Home)
    assert not taken(Qt.Key.Key_Escape)
    view.view_box.setXRange(0.2, 0.4, padding=0)
    view.set_selection((0.1, 0.3))
    assert taken(Qt.Key.Key_Home)
    assert taken(Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.visible_range() == pytest.approx((0.25, 0.45))


def test_one_cannot_get_lost(view: SpectrogramView) -> None:
    view.view_box.setRange(xRange=(-50, 900), yRange=(-80, 500), padding=0)
    (x0, x1), (y0, y1) = view.view_box.viewRange()
    assert 0.0 <= x0 < x1 <= 1.0 + 1e-9
    assert -0.5 <= y0 < y1 <= 31.5 + 1e-9


def test_click_asks_to_play_from_there(view: SpectrogramView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.seek_requested) as heard:
        qtbot.mouseClick(
            view.plot.viewport(), Qt.MouseButton.LeftButton, pos=pixel_of(view, 0.25, 9.0)
        )
    assert heard.args[0] == pytest.approx(0.25, abs=0.01)


def test_shift_drag_selects_a_range(view: SpectrogramView, qtbot: QtBot) -> None:
    viewport, shift = view.plot.viewport(), Qt.KeyboardModifier.ShiftModifier
    start, middle, end = (pixel_of(view, t, 9.0) for t in (0.2, 0.4, 0.7))
    with qtbot.waitSignal(view.selection_changed) as heard:
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, shift, start)
        qtbot.mouseMove(viewport, middle)
        for place in (middle, end):
            _drag_to(view, place, shift)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, shift, end)
    assert heard.args[0] == pytest.approx((0.2, 0.7), abs=0.01)
    assert view.region.isVisible()
    view.setFocus()
    with qtbot.waitSignal(view.selection_changed) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert heard.args == [None]
    assert not view.region.isVisible()


def _drag_to(view: SpectrogramView, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    viewport = view.plot.viewport()
    QApplication.sendEvent(
        viewport,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            viewport.mapToGlobal(QPointF(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            modifiers,
        ),
    )


def test_keyboard_sets_a_range_at_the_cursor(view: SpectrogramView, qtbot: QtBot) -> None:
    view.set_cursor(0.3)
    with qtbot.waitSignal(view.selection_changed):
        qtbot.keyClicks(view, "[")
    view.set_cursor(0.6)
    with qtbot.waitSignal(view.selection_changed):
        qtbot.keyClicks(view, "]")
    assert view.selection() == pytest.approx((0.3, 0.6))
    with qtbot.waitSignal(view.seek_requested) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert heard.args[0] == pytest.approx(0.62, abs=0.005)


def test_set_selection_does_not_emit(view: SpectrogramView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.selection_changed):
        view.set_selection((0.1, 0.2))
    assert view.region.getRegion() == pytest.approx((0.1, 0.2))


def test_restyling_full_size_maps_is_quick(view: SpectrogramView) -> None:
    rng = np.random.default_rng(0)
    members = rng.normal(size=(5, 3, 128, 250)).astype(np.float32)
    shown = members.mean(axis=0).sum(axis=0)
    times = []
    for opacity in np.linspace(0.1, 1.0, 15):
        begun = perf_counter()
        strength = overlay_strength(shown, 99.0)
        view.overlay.setImage(
            overlay_rgba(strength, float(opacity), (255, 176, 64), (90, 162, 255)),
            autoLevels=False,
            levels=None,
        )
        times.append(perf_counter() - begun)
    assert float(np.median(times)) < 0.016


def test_theme_changes_live(
    view: SpectrogramView, qapp: QApplication, attribution: AttributionMap
) -> None:
    view.set_attribution(attribution)
    apply_theme(qapp, "light")
    assert view.picture.lut[0].tolist() == [255, 255, 255]
    amber = QColor(current_palette().evidence_for)
    strength = view.overlay_strengths()
    assert strength is not None
    row, column = np.argwhere(strength > 0)[0]
    assert view.overlay.image[row, column, 0] == amber.red()


def test_view_says_in_words_what_it_shows(
    view: SpectrogramView, attribution: AttributionMap
) -> None:
    assert view.accessibleName() == "Spectrogram"
    view.set_attribution(attribution)
    assert "attribution of rain" in view.accessibleDescription()
