from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainterPath
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.evidence import OverlayStyle
from app.theme import current_palette
from app.widgets.sound_view import SoundView
from app.widgets.time_plot import TimePlot
from app.widgets.view_bar import ViewState
from app.widgets.waveform_view import envelope_at, filled
from core.results import AttributionMap, Spectrogram


@pytest.fixture
def sound(qtbot: QtBot, spectrogram: Spectrogram) -> SoundView:
    view = SoundView()
    qtbot.addWidget(view)
    view.resize(900, 520)
    wave = np.sin(np.linspace(0, 60, 16_000)).astype(np.float32)
    view.set_waveform(wave, wave, 1.0)
    view.set_spectrogram(spectrogram)
    with qtbot.waitExposed(view):
        view.show()
    return view


def column_of(plot: TimePlot, time: float) -> float:
    """Pixel column in the common parent."""
    place = plot.plot.mapFromScene(plot.view_box.mapViewToScene(QPointF(time, 0)))
    parent = plot.parentWidget()
    assert isinstance(parent, QWidget)
    return plot.plot.viewport().mapTo(parent, place).x()


@pytest.mark.parametrize("time", [0.0, 0.37, 1.0])
def test_one_moment_is_one_column_in_all_plots(sound: SoundView, time: float) -> None:
    columns = [
        column_of(plot, time) for plot in (sound.waveform, sound.spectrogram, sound.time_marginal)
    ]
    assert max(columns) - min(columns) <= 1
    sound.spectrogram.view_box.setXRange(0.2, 0.6, padding=0)
    columns = [
        column_of(plot, 0.4) for plot in (sound.waveform, sound.spectrogram, sound.time_marginal)
    ]
    assert max(columns) - min(columns) <= 1


def test_zoom_in_any_plot_is_zoom_in_all(sound: SoundView) -> None:
    for leader in (sound.waveform, sound.time_marginal, sound.spectrogram):
        sound.reset_view()
        leader.view_box.setXRange(0.25, 0.5, padding=0)
        for plot in (sound.waveform, sound.spectrogram, sound.time_marginal):
            assert plot.visible_range() == pytest.approx((0.25, 0.5))
    sound.spectrogram.view_box.setYRange(5, 12, padding=0)
    assert sound.frequency_marginal.view_box.viewRange()[1] == pytest.approx([5, 12])


def test_rows_are_level_with_the_frequency_marginal(sound: SoundView) -> None:
    spectrogram, marginal = sound.spectrogram, sound.frequency_marginal
    for row in (0, 15, 31):
        left = spectrogram.plot.mapFromScene(spectrogram.view_box.mapViewToScene(QPointF(0.5, row)))
        right = marginal.plot.mapFromScene(marginal.view_box.mapViewToScene(QPointF(0, row)))
        y_left = spectrogram.plot.viewport().mapTo(sound, left).y()
        y_right = marginal.plot.viewport().mapTo(sound, right).y()
        assert abs(y_left - y_right) <= 1


def test_caption_of_the_pitches_stands_beside_their_curve(sound: SoundView, qtbot: QtBot) -> None:
    caption, curve = sound._pitch_caption, sound.frequency_marginal
    caption.show()
    qtbot.waitUntil(lambda: 0 < curve.geometry().top() - caption.geometry().bottom() <= 6)
    sound.set_window((0.2, 0.4))
    sound.timeline.setMinimumHeight(90)
    qtbot.waitUntil(lambda: caption.geometry().bottom() == curve.geometry().bottom())
    inside = curve.view_box.sceneBoundingRect().bottom()
    below = curve.geometry().top() + curve.plot.geometry().top() + inside
    assert caption.geometry().top() >= below
    sound.set_window(None)
    qtbot.waitUntil(lambda: 0 < curve.geometry().top() - caption.geometry().bottom() <= 6)


def test_the_curve_of_the_pitches_ends_above_a_high_caption(sound: SoundView, qtbot: QtBot) -> None:
    caption, curve = sound._pitch_caption, sound.frequency_marginal
    caption.setText("one\ntwo\nthree\nfour")
    caption.show()
    sound.resize(900, 760)
    sound.set_window((0.2, 0.4))

    def below() -> float:
        inside = curve.view_box.sceneBoundingRect().bottom()
        return curve.geometry().top() + curve.plot.geometry().top() + inside

    qtbot.waitUntil(lambda: caption.geometry().bottom() == curve.geometry().bottom())
    qtbot.waitUntil(lambda: caption.geometry().top() >= below())
    view = sound.spectrogram.view_box.sceneBoundingRect()
    assert view.height() == pytest.approx(curve.view_box.sceneBoundingRect().height(), abs=1)


def test_captions_say_whether_the_members_disagree(sound: SoundView) -> None:
    captions = sound._pitch_caption, sound._time_caption
    plots = sound.frequency_marginal, sound.time_marginal
    assert all("mattered" in each.text() for each in captions)
    assert all("mattered" in each.accessibleName() for each in plots)
    sound.set_overlay_style(OverlayStyle(disagreement=True))
    assert all("disagree" in each.text() for each in captions)
    assert all("disagree" in each.accessibleName() for each in plots)
    assert all("mattered" not in each.toolTip() for each in plots)
    sound.set_overlay_style(OverlayStyle())
    assert all("mattered" in each.text() for each in captions)
    assert all("mattered" in each.accessibleName() for each in plots)


def test_only_a_recording_gives_its_timeline_room(sound: SoundView, qtbot: QtBot) -> None:
    def gap() -> int:
        return sound.spectrogram.geometry().top() - sound.waveform.geometry().bottom()

    assert gap() <= 6
    sound.set_window((0.2, 0.4))
    qtbot.waitUntil(lambda: gap() > 40)
    sound.set_window(None)
    qtbot.waitUntil(lambda: gap() <= 6)


def test_short_clip_shares_the_padded_time(sound: SoundView) -> None:
    wave = np.ones(800, dtype=np.float32)
    sound.set_waveform(-wave, wave, 0.05)
    for plot in (sound.waveform, sound.spectrogram, sound.time_marginal):
        assert plot.visible_range() == pytest.approx((0.0, 1.0))


def test_recording_has_a_time_axis_of_its_own(
    sound: SoundView, spectrogram: Spectrogram, qtbot: QtBot
) -> None:
    wave = np.ones(4096, dtype=np.float32)
    sound.set_window((30.0, 31.0))
    sound.set_waveform(-wave, wave, 120.0)
    sound.set_spectrogram(spectrogram, origin=30.0)
    assert sound.waveform.visible_range() == pytest.approx((0.0, 120.0))
    assert sound.spectrogram.visible_range() == pytest.approx((30.0, 31.0))
    assert sound.waveform.window_region.isVisible()
    place = sound.waveform.plot.mapFromScene(
        sound.waveform.view_box.mapViewToScene(QPointF(60.0, 0))
    )
    with qtbot.waitSignal(sound.window_requested) as heard:
        qtbot.mouseClick(sound.waveform.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args[0] == pytest.approx(60.0, abs=0.5)
    sound.set_window(None)
    wave = np.ones(100, dtype=np.float32)
    sound.set_spectrogram(spectrogram)
    sound.set_waveform(-wave, wave, 1.0)
    sound.waveform.view_box.setXRange(0.1, 0.3, padding=0)
    assert sound.spectrogram.visible_range() == pytest.approx((0.1, 0.3))


@pytest.mark.parametrize("show", ["positive", "negative", "signed", "absolute"])
@pytest.mark.parametrize("channel", [None, 1])
def test_marginals_are_sums_of_the_map_shown(
    sound: SoundView, attribution: AttributionMap, show: str, channel: int | None
) -> None:
    sound.set_view_state(ViewState(channel=channel))
    sound.set_attribution(attribution)
    sound.set_overlay_style(OverlayStyle(show=show))  # type: ignore[arg-type]
    values = attribution.values
    signed = values.sum(axis=0) if channel is None else values[channel]
    part = {
        "positive": signed.clip(min=0),
        "negative": signed.clip(max=0),
        "signed": signed,
        "absolute": abs(signed),
    }[show]
    found = sound.time_marginal.marginal()
    assert found is not None
    np.testing.assert_allclose(found[1], part.sum(axis=0), rtol=1e-4, atol=1e-6)
    rows = sound.frequency_marginal.marginal()
    assert rows is not None
    np.testing.assert_allclose(rows[1], part.sum(axis=1), rtol=1e-4, atol=1e-6)
    if show == "signed":
        np.testing.assert_allclose(
            found[1], attribution.time_marginal(channel), rtol=1e-3, atol=1e-6
        )


def test_time_marginal_stands_at_its_columns(
    sound: SoundView, attribution: AttributionMap, spectrogram: Spectrogram
) -> None:
    sound.set_view_state(ViewState(channel=2))
    sound.set_attribution(attribution)
    found = sound.time_marginal.marginal()
    assert found is not None
    for column in (0, 20, 49):
        assert found[0][column] == pytest.approx(spectrogram.time_of(2, column))


def test_signs_are_drawn_apart(sound: SoundView, attribution: AttributionMap) -> None:
    sound.set_attribution(attribution)
    sound.set_overlay_style(OverlayStyle(show="negative"))
    curves = sound.time_marginal.curves
    assert curves.positive.path().isEmpty()
    assert curves.negative.path().boundingRect().top() < 0
    sound.set_attribution(None)
    assert curves.negative.path().isEmpty()


def test_selection_and_cursor_are_common(sound: SoundView, qtbot: QtBot) -> None:
    sound.set_cursor(0.4)
    for plot in (sound.waveform, sound.spectrogram, sound.time_marginal):
        assert plot.cursor_line.value() == 0.4
    with qtbot.waitSignal(sound.selection_changed) as heard:
        qtbot.keyClicks(sound.waveform, "[")
    assert heard.args[0] == pytest.approx((0.4, 1.0))
    assert sound.spectrogram.selection() == pytest.approx((0.4, 1.0))
    sound.clear()
    assert sound.spectrogram.selection() is None
    assert not sound.waveform.cursor_line.isVisible()


def test_envelope_keeps_every_peak() -> None:
    rng = np.random.default_rng(3)
    wave = rng.normal(size=100_003).astype(np.float32)
    edges = np.linspace(0, len(wave), 778)
    low, high = envelope_at(wave, wave, edges)
    assert len(low) == len(high) == 777
    assert low.min() == wave.min()
    assert high.max() == wave.max()
    assert high[5] == wave[int(edges[5]) : int(edges[6])].max()
    assert low[-1] == wave[int(edges[-2]) :].min()


def test_envelope_ends_with_the_sound() -> None:
    wave = np.ones(100, np.float32)
    _, high = envelope_at(wave, wave, np.linspace(50, 150, 11))
    assert high[:5].tolist() == [1.0] * 5
    assert np.isnan(high[5:]).all()


def test_columns_are_filled_between_the_curves() -> None:
    low = np.array([-1.0, 0.0, 0.5, np.nan], np.float32)
    high = np.array([1.0, 0.0, 1.0, np.nan], np.float32)
    found = filled(low, high, (-1.0, 1.0), 11)
    assert found.sum(axis=0).tolist() == [11, 1, 3, 0]
    assert found[5, 1]
    assert not found[:8, 2].any()


@pytest.mark.parametrize("end", [1.0, 0.01])
def test_waveform_is_drawn_where_the_sound_is(sound: SoundView, end: float) -> None:
    wave = np.zeros(16_000, np.float32)
    wave[80:] = 0.5
    sound.set_waveform(wave, np.maximum(wave, 0.01), 1.0)
    sound.waveform.view_box.setXRange(0.0, end, padding=0)
    picture = sound.waveform.grab().toImage()
    teal = current_palette().teal
    place = sound.waveform.plot.mapFromScene(
        sound.waveform.view_box.mapViewToScene(QPointF(0.75 * end, 0.5))
    )
    place = sound.waveform.plot.viewport().mapTo(sound.waveform, place)
    column = [picture.pixelColor(place.x(), y).name() for y in range(picture.height())]
    assert abs(column.index(teal) - place.y()) <= 1


def test_a_waveform_of_many_bins_is_drawn_by_columns(sound: SoundView) -> None:
    sound.grab()
    drawn = sound.waveform.envelope._drawn
    assert drawn is not None
    assert isinstance(drawn[1], QImage)
    assert drawn[1].width() == pytest.approx(sound.waveform.view_box.width(), abs=1)
    sound.waveform.view_box.setXRange(0.0, 0.01, padding=0)
    sound.grab()
    assert sound.waveform.envelope._drawn is not None
    assert isinstance(sound.waveform.envelope._drawn[1], QPainterPath)
