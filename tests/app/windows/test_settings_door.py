"""Settings in the window: from a row to what it changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pretended import patiently
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import paths, settings_jobs
from app.controllers.settings import PREFERENCES
from app.dialogs.settings import SettingsDialog
from app.language import languages
from app.main import Program
from app.settings import DEFAULTS, SettingsStore
from app.windows.keyboard import present_tip
from core.features.cache import FeatureCache

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Idle = Callable[[], None]


@pytest.fixture
def dialog(program: Program, idle: Idle) -> SettingsDialog:
    program.window.actions_["settings"].trigger()
    made = program.settings_door.dialog
    assert made is not None
    idle()
    return made


def test_looks_are_applied_at_once(
    program: Program, dialog: SettingsDialog, qapp: QApplication
) -> None:
    size = qapp.font().pointSizeF()
    dialog.edited.emit("text_scale", 1.5)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * size)
    dialog.edited.emit("theme", "light")
    assert program.window.actions_["theme_light"].isChecked()
    dialog.edited.emit("colour_map", "magma")
    dialog.edited.emit("range_db", 60.0)
    state = program.window.page.view_bar.state()
    assert (state.colour_map, state.range_db) == ("magma", 60.0)
    assert SettingsStore().values.colour_map == "magma"
    program.preferences.reset(PREFERENCES)
    assert qapp.font().pointSizeF() == pytest.approx(size)
    assert SettingsStore().values == DEFAULTS
    dialog.close()


def test_keys_are_changed_everywhere(program: Program, dialog: SettingsDialog) -> None:
    dialog.edited.emit("shortcuts", {"record": "Ctrl+O", "show_train": "F7", "keep_live": ""})
    actions = program.window.actions_
    assert actions.keys("record") == ("Ctrl+O",)
    assert actions.keys("open") == ()
    assert present_tip("Record a microphone (R)", actions) == "Record a microphone (Ctrl+O)"
    assert present_tip("Keep it (K)", actions) == "Keep it"
    assert present_tip("Half (of it)", actions) == "Half (of it)"
    assert SettingsStore().values.shortcuts["show_train"] == "F7"
    dialog.edited.emit("shortcuts", {})
    assert actions.keys("open") == ("Ctrl+O",)
    dialog.close()


def test_damaged_keys_leave_the_others(program: Program) -> None:
    actions = program.window.actions_
    actions.set_keys({"play": "Hyper+Nonsense", "unheard": "P", "loop": "L L"})
    assert actions.keys("play") == ()
    assert actions.keys("loop") == ("L",)
    taken = [key for action in actions for key in actions.keys(action.objectName())]
    assert len(taken) == len(set(taken)) > 40


def test_the_cache_obeys_and_is_cleared(
    program: Program, dialog: SettingsDialog, idle: Idle, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.edited.emit("cache_folder", str(tmp_path / "fast"))
    dialog.edited.emit("cache_limit_gb", 0.5)
    idle()
    cache = FeatureCache(paths.features_folder())
    assert cache.folder == tmp_path / "fast" / "features"
    assert cache.max_bytes == 500_000_000
    entry = cache.folder / "aa" / "aabb.f16"
    entry.parent.mkdir()
    entry.write_bytes(b"\0" * 2_000)
    program.preferences.measure_cache()
    patiently(qtbot, lambda: "2.0 kB" in dialog.cache_size.text())
    dialog.clear.click()
    patiently(qtbot, lambda: not dialog.clear.isEnabled())
    assert not entry.exists()
    program.preferences.reset(("cache_folder", "cache_limit_gb"))
    idle()
    assert not paths.cache_dir().is_relative_to(tmp_path / "fast")
    dialog.close()


def test_the_answer_asked_for_last_counts(
    program: Program, idle: Idle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle()
    gate = threading.Event()
    told: list[int] = []
    program.preferences.cache_measured.connect(told.append)

    def slow(_context: object) -> int:
        assert gate.wait(30)
        return 1

    monkeypatch.setattr(settings_jobs, "measure_cache", slow)
    program.preferences.measure_cache()
    monkeypatch.setattr(settings_jobs, "measure_cache", lambda _context: 2)
    program.preferences.measure_cache()
    patiently(qtbot, lambda: told == [2])
    gate.set()
    idle()
    qtbot.wait(50)
    assert told == [2]


def test_settings_travel(program: Program, dialog: SettingsDialog, tmp_path: Path) -> None:
    target = tmp_path / "mine.json"
    dialog.edited.emit("confirm_leave", False)
    program.preferences.export(target)
    dialog.edited.emit("confirm_leave", True)
    program.preferences.take(target)
    assert program.settings.values.confirm_leave is False
    assert "taken" in dialog.answer.text()
    target.write_text("[]")
    program.preferences.take(target)
    assert "holds no settings" in dialog.answer.text()
    program.preferences.export(tmp_path)
    assert "failed" in dialog.answer.text()
    dialog.close()


def test_closing_asks_only_when_wished(program: Program) -> None:
    program.settings.update(confirm_leave=False)
    assert program.window.may_close()


def test_lines_about_the_file_reach_the_status_line(
    program: Program, notices: list[str], qtbot: QtBot
) -> None:
    path = program.settings.path
    path.unlink(missing_ok=True)
    path.mkdir(parents=True)
    (path / "in the way").touch()
    patiently(qtbot, lambda: True)
    QApplication.processEvents()
    program.settings.update(theme="dark")
    program.settings.update(theme="light")
    assert sum("not kept" in line for line in notices) == 1


def test_the_palette_runs_commands_and_finds_clips(
    program: Program, clip_files: list[Path], idle: Idle
) -> None:
    program.classify.add_paths(clip_files)
    idle()
    door = program.settings_door
    found = {entry.text: entry for entry in door.entries()}
    door.run(found["ccc.flac"].key)
    idle()
    shown = program.session.shown
    assert shown is not None
    assert program.clips.entry(shown.clip_id).name == "ccc.flac"
    program.window.actions_["palette"].trigger()
    assert door.palette is not None
    door.palette.input.setText("models page")
    door.palette.input.returnPressed.emit()
    assert door.palette is None
    assert program.window.pages.current == "models"
    record = next(entry for entry in door.entries() if entry.key == "record")
    assert record.why_not == "Only on the Listen page."


def test_english_is_always_there() -> None:
    assert languages()[0] == ("en", "English")
    assert DEFAULTS.language in dict(languages())
