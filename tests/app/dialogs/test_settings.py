"""The dialog of the settings, without a program behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.actions import SPECS
from app.colour_maps import COLOUR_MAPS
from app.controllers.settings import PREFERENCES
from app.dialogs.settings import SettingsDialog
from app.models.records import DeviceChoice
from app.settings import Settings, accepted
from app.words import speak_with

Edits = list[tuple[str, object]]


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog()
    qtbot.addWidget(made)
    made.show_values(Settings())
    return made


@pytest.fixture
def edits(dialog: SettingsDialog) -> Edits:
    told: Edits = []
    dialog.edited.connect(lambda name, value: told.append((name, value)))
    return told


def pages(dialog: SettingsDialog) -> list[str]:
    items = (dialog.pages.item(row) for row in range(dialog.pages.count()))
    return [item.text() for item in items if not item.isHidden()]


def press(dialog: SettingsDialog, name: str, keys: str) -> None:
    row = [spec.name for spec in SPECS].index(name)
    dialog.keys.list.setCurrentItem(dialog.keys.list.topLevelItem(row))
    dialog.keys.input.setKeySequence(QKeySequence(keys))


def test_every_preference_has_a_place(dialog: SettingsDialog) -> None:
    assert {*dialog.rows, "shortcuts"} == set(PREFERENCES)


def test_values_are_shown_without_being_edited(dialog: SettingsDialog, edits: Edits) -> None:
    changed = Settings(
        theme="light", text_scale=1.5, threads=2, range_db=77.0, colour_map="magma",
        recordings_folder="/tapes", cache_limit_gb=2.5, confirm_leave=False,
    )  # fmt: skip
    dialog.show_values(changed)
    assert edits == []
    assert not dialog.rows["theme"].back.isHidden()
    assert dialog.rows["language"].back.isHidden()
    dialog.rows["theme"].back.click()
    assert edits == [("theme", "system")]


def test_the_folder_in_use_is_written_out_chosen_or_not(dialog: SettingsDialog) -> None:
    line = dialog.rows["cache_folder"].line  # type: ignore[attr-defined]
    dialog.show_places("/usual/cache", "/usual/tapes")
    assert line.text() == line.toolTip() == "/usual/cache"
    dialog.show_values(Settings(cache_folder="/fast"))
    dialog.show_places("/usual/cache", "/usual/tapes")
    assert line.text() == "/fast"
    dialog.show_values(Settings())
    assert line.text() == "/usual/cache"


def test_the_field_for_keys_keeps_its_own_hint(dialog: SettingsDialog) -> None:
    line = dialog.keys.input.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    press(dialog, "open", "F7")
    dialog.keys.input.clear()
    assert line.placeholderText() == "press the new keys"


def test_edits_are_told_as_values_that_the_settings_take(
    dialog: SettingsDialog, edits: Edits
) -> None:
    for name, act in dict[str, Callable[[], object]](
        threads=lambda: dialog.rows["threads"].control.setValue(3),  # type: ignore[attr-defined]
        cache_limit_gb=lambda: dialog.rows["cache_limit_gb"].control.setValue(2.5),  # type: ignore[attr-defined]
        confirm_leave=lambda: dialog.rows["confirm_leave"].control.click(),  # type: ignore[attr-defined]
        theme=lambda: dialog.rows["theme"].control.activated.emit(2),  # type: ignore[attr-defined]
    ).items():
        edits.clear()
        act()
        assert [edit[0] for edit in edits] == [name]
        assert accepted(dict(edits)) == dict(edits)


def test_the_search_leaves_what_holds_every_word(dialog: SettingsDialog) -> None:
    dialog.search.setText("colour blind")
    assert pages(dialog) == ["Sound picture"]
    assert dialog.pages.currentItem().text() == "Sound picture"
    assert dialog.rows["range_db"].isHidden()
    dialog.search.setText("cuttlefish")
    assert pages(dialog) == []
    assert "No setting" in dialog.answer.text()
    dialog.search.setText("")
    assert len(pages(dialog)) == 6
    assert not dialog.rows["range_db"].isHidden()


def test_a_device_that_is_not_there_says_why(dialog: SettingsDialog) -> None:
    dialog.show_devices(
        [DeviceChoice("cpu", "CPU", True, ""), DeviceChoice("cuda", "CUDA", False, "no card")]
    )
    assert "no card" in dialog.rows["device"].hint.text()
    model = dialog.rows["device"].control.model()  # type: ignore[attr-defined]
    assert [bool(model.flags(model.index(row, 0)).value & 32) for row in range(3)] == [
        True, True, False,
    ]  # fmt: skip


def test_free_keys_are_taken(dialog: SettingsDialog, edits: Edits) -> None:
    press(dialog, "play", "P")
    assert "free" in dialog.keys.verdict.text()
    dialog.keys.use.click()
    assert edits == [("shortcuts", {"play": "P"})]


def test_keys_of_another_command_are_named_and_taken_over_only_when_asked(
    dialog: SettingsDialog, edits: Edits
) -> None:
    press(dialog, "play", "Ctrl+O")
    assert "“Open clips”" in dialog.keys.verdict.text()
    assert edits == []
    dialog.keys.use.click()
    assert edits == [("shortcuts", {"play": "Ctrl+O", "open": ""})]


def test_keys_go_back_one_by_one_and_all(dialog: SettingsDialog, edits: Edits) -> None:
    keys = {spec.name: spec.keys for spec in SPECS}
    dialog.show_keys({**keys, "play": ("P",), "open": ()}, {"play": "P", "open": ""})
    press(dialog, "play", "")
    dialog.keys.back.click()
    dialog.keys.back_all.click()
    assert edits == [("shortcuts", {"open": ""}), ("shortcuts", {})]


def test_what_is_kept_can_be_cleared_when_there_is_something(dialog: SettingsDialog) -> None:
    for n_bytes, enabled in ((0, False), (1_500_000, True), (None, False)):
        dialog.show_cache(n_bytes)
        assert dialog.clear.isEnabled() is enabled


def test_every_colour_map_may_be_remembered() -> None:
    for name in COLOUR_MAPS:
        assert accepted({"colour_map": name}) == {"colour_map": name}
    assert accepted({"colour_map": "mauve"}) == {}


def test_the_search_finds_the_words_that_are_shown(qtbot: QtBot) -> None:
    said = {"Look": "Aussehen", "Theme": "Design", "clear cache kept inputs size": "Größe leeren"}
    speak_with(lambda text, note: said.get(text, text))
    try:
        dialog = SettingsDialog()
    finally:
        speak_with(None)
    qtbot.addWidget(dialog)
    for typed, found in (("aussehen", "Aussehen"), ("design", "Aussehen"), ("GRÖSSE", "Storage")):
        dialog.search.setText(typed)
        assert pages(dialog) == [found]
    dialog.search.setText("")
    assert dialog.pages.item(0).data(Qt.ItemDataRole.UserRole) == "Look"
