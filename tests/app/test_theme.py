from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app import theme
from app.icons import icon, icon_names, keep_icon, pixmap
from app.theme import DARK, LIGHT, Palette, apply_theme, contrast, current_palette, style_sheet

PALETTES = pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])


@pytest.fixture(autouse=True)
def back_to_dark(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "dark", text_scale=1.0)


def test_contrast_is_wcags() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
@pytest.mark.parametrize("surface", ["window", "panel", "control", "hover", "selection"])
@pytest.mark.parametrize("writing", ["text", "muted", "accent_text", "danger"])
def test_writing_can_be_read(palette: Palette, surface: str, writing: str) -> None:
    assert contrast(getattr(palette, writing), getattr(palette, surface)) >= 4.5


@PALETTES
@pytest.mark.parametrize("graphic", ["accent", "teal", "danger", "focus", "muted"])
def test_graphics_stand_out(palette: Palette, graphic: str) -> None:
    for surface in ("window", "panel", "control"):
        assert contrast(getattr(palette, graphic), getattr(palette, surface)) >= 3.0
    if graphic == "focus":
        assert contrast(palette.focus, palette.selection) >= 3.0


@PALETTES
def test_evidence_stands_out_on_the_canvas(palette: Palette) -> None:
    for evidence in (palette.evidence_for, palette.evidence_against, palette.magnitude):
        assert contrast(evidence, palette.canvas) >= 3.0
        assert contrast(evidence, palette.panel) >= 3.0
    assert contrast(palette.canvas_text, palette.canvas) >= 4.5


@PALETTES
def test_accent_and_success_can_be_read(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent_text) >= 4.5
    assert contrast(palette.on_accent, palette.accent) >= 3.0
    assert contrast(palette.accent, palette.track) >= 3.0
    assert contrast(palette.teal, palette.panel) >= 4.5
    assert contrast(palette.teal, palette.window) >= 4.5


@PALETTES
def test_colours_are_written_in_full(palette: Palette) -> None:
    for field in fields(Palette):
        if field.name != "name":
            assert re.fullmatch("#[0-9a-f]{6}", getattr(palette, field.name)), field.name


@PALETTES
def test_style_sheet_leaves_no_name_open(palette: Palette) -> None:
    sheet = style_sheet(palette, 10.0)
    assert "$" not in sheet.replace("$names", "")
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    for picture in pictures:
        assert theme.resource_path("styles", palette.name, picture.rsplit("/", 1)[1]).is_file()


def test_marks_grow_with_the_text_and_stay_round() -> None:
    for scale in (0.8, 1.0, 1.25, 1.5, 2.0):
        sheet = style_sheet(DARK, 10.0 * scale, scale)
        rule = re.search(r"QRadioButton::indicator:checked \{([^}]*)\}", sheet)
        assert rule
        dot, _, border, radius = map(int, re.findall(r"(\d+)px", rule[1]))
        assert (dot + 2 * border) // 2 == radius
        assert dot + 2 * border == pytest.approx(16 * scale, abs=1)
        assert f"width: {round(11 * scale)}px" in sheet


def test_style_sheet_is_read_wherever_the_program_lies(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Klänge 音 (1) and more"
    shutil.copytree(theme.resource_path("styles"), folder / "styles")
    monkeypatch.setattr(theme, "resource_path", lambda *parts: folder.joinpath(*parts))
    button = QPushButton("text")
    qtbot.addWidget(button)
    button.setStyleSheet(style_sheet(DARK, 10.0))
    button.ensurePolished()
    assert button.palette().buttonText().color().name() == DARK.text


def test_theme_is_applied_and_told(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.theme_changed) as heard:
        apply_theme(qapp, "light")
    assert heard.args == [LIGHT]
    assert current_palette() is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    assert LIGHT.accent in qapp.styleSheet()


def test_system_theme_follows_the_desktop(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_theme(qapp, "dark")
    scheme = [Qt.ColorScheme.Light]
    monkeypatch.setattr(theme, "_system_scheme", lambda _app: scheme[0])
    apply_theme(qapp, "system")
    assert current_palette() is LIGHT
    scheme[0] = Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_palette() is DARK
    apply_theme(qapp, "light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_palette() is LIGHT


def test_unknown_theme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        apply_theme(qapp, "sepia")  # type: ignore[arg-type]


def test_text_grows_from_the_desktops_size(qapp: QApplication) -> None:
    apply_theme(qapp, "dark", text_scale=1.0)
    before = qapp.font().pointSizeF()
    apply_theme(qapp, "dark", text_scale=1.5)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)
    apply_theme(qapp, "light")
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)


def test_every_icon_draws_something_in_its_colour(qapp: QApplication) -> None:
    names = icon_names()
    assert {"play", "pause", "record", "loop", "cancel", "check"} <= set(names)
    for name in names:
        picture = pixmap(name, "#ff0000", 32).toImage()
        inked = [
            picture.pixelColor(x, y)
            for x in range(32)
            for y in range(32)
            if picture.pixelColor(x, y).alpha() > 200
        ]
        assert inked, name
        assert all(c.red() > 200 and c.green() < 30 for c in inked), name


def test_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="unicorn"):
        icon("unicorn")


def test_icons_of_buttons_follow_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    apply_theme(qapp, "dark")
    keep_icon(button, "stop")

    def ink() -> str:
        return button.icon().pixmap(16, 16, QIcon.Mode.Normal).toImage().pixelColor(8, 8).name()

    assert ink() == DARK.text
    apply_theme(qapp, "light")
    assert ink() == LIGHT.text
    keep_icon(button, "stop", "danger")
    assert ink() == LIGHT.danger
