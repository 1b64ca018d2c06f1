"""The rolling picture and the strip of live sound."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.live_history import HeardSpan
from app.theme import apply_theme
from app.widgets.live_spectrogram import SECONDS, LiveSpectrogram
from app.widgets.live_strip import LiveStrip
from core.results import MelScale


@pytest.fixture
def picture(qtbot: QtBot) -> LiveSpectrogram:
    made = LiveSpectrogram()
    qtbot.addWidget(made)
    made.begin(MelScale(16, 4_000.0), 4.0, 200)
    return made


def test_nothing_is_dark_before_the_networks_are_there(qtbot: QtBot) -> None:
    made = LiveSpectrogram()
    qtbot.addWidget(made)
    assert (made.levels() < -200.0).all()


def test_columns_come_in_at_the_right(picture: LiveSpectrogram) -> None:
    width = round(SECONDS * 4)
    assert picture.levels().shape == (16, width)
    picture.add(np.full((16, 3), 1.0, np.float32))
    picture.add(np.full((16, 2), 2.0, np.float32))
    rows = picture.levels()[0]
    assert rows[-1] == rows[-2] > rows[-3] == rows[-5] > rows[-6]
    picture.add(np.zeros((16, 10 * width), np.float32))
    assert picture.levels().shape == (16, width)
    assert np.ptp(picture.levels()) == 0.0


def test_a_full_scale_tone_is_at_the_top(picture: LiveSpectrogram) -> None:
    times = np.arange(200)
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * times / 200)
    power = np.abs(np.fft.rfft(hann * np.sin(2 * np.pi * 0.1 * times))).max() ** 2
    picture.add(np.full((16, 1), np.log(power), np.float32))
    assert float(picture.levels()[0, -1]) == pytest.approx(12.0, abs=0.1)


def test_columns_of_another_bundle_are_not_mixed_in(picture: LiveSpectrogram) -> None:
    picture.add(np.zeros((8, 4), np.float32))
    assert float(picture.levels().max()) == -1000.0


def test_the_theme_and_the_map_colour_it(picture: LiveSpectrogram, qapp: QApplication) -> None:
    picture.set_look("viridis", 60.0)
    assert picture.picture.lut.shape == (256, 3)
    assert tuple(picture.picture.levels) == (-60.0, 0.0)
    picture.set_look("grey", 60.0)
    apply_theme(qapp, "light")
    assert tuple(picture.picture.lut[0]) == (255, 255, 255)
    apply_theme(qapp, "dark")
    assert tuple(picture.picture.lut[0]) == (0, 0, 0)
    with pytest.raises(KeyError):
        picture.set_look("rainbow", 60.0)


def test_a_stretch_stands_where_it_was_heard(qtbot: QtBot) -> None:
    strip = LiveStrip()
    qtbot.addWidget(strip)
    strip.resize(700, 50)
    dog, unsure = HeardSpan(40.0, 70.0, "dog", 0.93), HeardSpan(70.0, 100.0, "", 0.3)
    strip.set_spans((dog, unsure), 100.0)
    left, right = strip.rect_of(dog), strip.rect_of(unsure)
    assert left.width() == pytest.approx(right.width())
    assert left.right() == pytest.approx(right.left())
    assert strip.tip_at(left.center()) == "dog, 93 % sure, 60 s ago"
    assert "none of the classes" in strip.tip_at(right.center())
    assert "dog" in strip.accessibleDescription()
    strip.grab()
