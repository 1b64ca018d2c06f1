from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pretended import Networks, is_working, patiently
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QActionGroup, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app import jobs, saving_jobs
from app.actions import SPEC_OF, SPECS, plain
from app.main import Program
from app.models.clip_list import ClipState
from app.models.records import DeviceChoice, Explained, ExportLook
from app.screenshots.camera import drag_enter
from app.settings import SettingsStore
from app.tasks import running_workers
from app.windows.drops import paths_in
from app.words import speak_with

Idle = Callable[[], None]
COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def mime(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def shown(qtbot: QtBot, program: Program, idle: Idle) -> Program:
    program.start()
    qtbot.waitExposed(program.window)
    patiently(qtbot, lambda: program.session.model is not None)
    idle()
    return program


def test_files_and_folders_are_dropped_anywhere(
    shown: Program, clip_files: list[Path], idle: Idle
) -> None:
    data = mime([clip_files[0], clip_files[0].parent])
    window = shown.window
    over = drag_enter(QPoint(600, 300), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    drop = QDropEvent(QPointF(600, 300), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(window, drop)
    assert drop.isAccepted()
    idle()
    assert [shown.clips.entry(i).path for i in shown.clips.ids()] == clip_files
    assert all(shown.clips.entry(i).state is ClipState.DONE for i in shown.clips.ids())


def test_no_part_of_the_window_swallows_a_drop(shown: Program) -> None:
    takers = [w for w in shown.window.findChildren(QWidget) if w.acceptDrops()]
    assert [w for w in takers if w is not shown.page.queue] == []


def test_a_drop_without_files_is_not_taken(shown: Program) -> None:
    data = QMimeData()
    data.setText("only words")
    over = drag_enter(QPoint(600, 300), COPY, data, LEFT, PLAIN)
    over.ignore()
    QApplication.sendEvent(shown.window, over)
    assert not over.isAccepted()


@pytest.mark.parametrize("form", ["urls", "paths", "quoted", "file urls"])
def test_paste_takes_files_and_paths(
    shown: Program, clip_files: list[Path], idle: Idle, form: str
) -> None:
    data = mime(clip_files)
    if form != "urls":
        texts = {
            "paths": [str(p) for p in clip_files],
            "quoted": [f"'{p}'" for p in clip_files],
            "file urls": [QUrl.fromLocalFile(str(p)).toString() for p in clip_files],
        }
        data = QMimeData()
        data.setText("\n".join(texts[form]))
    assert paths_in(data) == clip_files
    QGuiApplication.clipboard().setMimeData(data)
    shown.window.actions_["paste"].trigger()
    idle()
    assert len(shown.clips.ids()) == 3


def test_paste_of_words_says_so(shown: Program, notices: list[str]) -> None:
    QGuiApplication.clipboard().setText("../nothing /no/such/file.wav")
    shown.window.actions_["paste"].trigger()
    assert len(notices) == 1
    assert "no files" in notices[0]
    assert shown.clips.ids() == []


def test_every_command_stands_once_and_no_shortcut_twice(program: Program) -> None:
    names = [spec.name for spec in SPECS]
    assert len(names) == len(set(names))
    keys = [QKeySequence(key).toString() for spec in SPECS for key in spec.keys]
    assert len(keys) > 20
    assert "" not in keys
    assert len(keys) == len(set(keys))
    assert all(spec.tip.endswith(".") for spec in SPECS)


def menu_actions(menu: QMenu) -> list[str]:
    found: list[str] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found.extend(menu_actions(inner))
        elif action.objectName():
            found.append(action.objectName())
    return found


def test_every_command_is_in_a_menu(program: Program) -> None:
    header = program.window.header
    tops = [action.menu() for action in header.menu_bar.actions()]
    found = [name for menu in [*tops, header.bundle_menu] for name in menu_actions(menu)]  # type: ignore[arg-type]
    assert sorted(found) == sorted(spec.name for spec in SPECS)


def test_every_command_is_connected(program: Program) -> None:
    for action in program.window.actions_:
        assert action.receivers("2triggered(bool)") > 0, action.objectName()


def test_keys_reach_the_window(
    qtbot: QtBot, shown: Program, clip_files: list[Path], idle: Idle, networks: Networks
) -> None:
    shown.classify.add_paths(clip_files)
    idle()
    window, page = shown.window, shown.page
    first, second, third = shown.clips.ids()
    page.queue.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Down)
    idle()
    assert shown.session.shown is not None
    assert shown.session.shown.clip_id == second
    qtbot.keyClick(window, Qt.Key.Key_3)
    assert page.view_bar.state().channel == 1
    qtbot.keyClick(window, Qt.Key.Key_1)
    assert page.view_bar.state().channel is None
    before = page.explanation.style_chosen().opacity
    qtbot.keyClick(window, Qt.Key.Key_Minus)
    assert page.explanation.style_chosen().opacity == pytest.approx(before - 0.1)
    qtbot.keyClick(window, Qt.Key.Key_L)
    assert shown.session.loop
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert shown.playback.cursor == pytest.approx(0.1)
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    idle()
    assert shown.clips.ids() == [first, third]


def test_a_slider_keeps_its_arrows(
    qtbot: QtBot, shown: Program, clip_files: list[Path], idle: Idle
) -> None:
    shown.classify.add_paths(clip_files[:1])
    idle()
    slider = shown.page.explanation.opacity
    slider.setFocus()
    before = slider.value()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() < before
    assert shown.playback.cursor == 0.0


def test_place_theme_and_folder_are_remembered(
    qtbot: QtBot, program: Program, own_folders: Path
) -> None:
    program.window.resize(1111, 777)
    program.window.show()
    program.window.actions_["theme_light"].trigger()
    program.window.close()
    again = SettingsStore()
    assert again.values.theme == "light"
    assert again.values.geometry
    assert len(again.values.splitters.split()) == 2
    assert json.loads(again.path.read_text())["settings"]["theme"] == "light"


def test_closing_stops_work_and_leaves_no_thread(
    qtbot: QtBot, shown: Program, networks: Networks, clip_files: list[Path]
) -> None:
    networks.wait_at("a.wav")
    shown.classify.add_paths(clip_files)
    patiently(qtbot, lambda: len(networks.heard) == 1)
    shown.window.close()
    assert running_workers() == []
    assert not is_working(shown)


def test_the_empty_window_offers_samples_and_how_to_begin(shown: Program) -> None:
    empty = shown.page.empty
    assert empty.isVisible()
    asked: list[str] = []
    shown.page.empty.open_requested.connect(lambda: asked.append("open"))
    words = " ".join(b.text() for b in empty.findChildren(QWidget) if hasattr(b, "text"))
    assert "Drop a sound" in words
    assert "Open clips" in words


def test_a_failure_is_told_where_the_sound_would_be(
    qtbot: QtBot, shown: Program, tmp_path: Path, idle: Idle
) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_text("nothing")
    shown.classify.add_paths([bad])
    idle()
    assert shown.page.failure.isVisible()
    assert not shown.page.prediction.isVisible()
    shown.page.failure.removal_requested.emit()
    idle()
    assert shown.page.empty.isVisible()


def test_notices_stand_in_the_status_line(shown: Program) -> None:
    shown.notifications.warn("The microphone went away: 3.0 s were kept.")
    assert shown.window.status.text == "The microphone went away: 3.0 s were kept."


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("name", ["shortcuts", "about"])
def test_dialogs_open_and_close(qtbot: QtBot, shown: Program, name: str) -> None:
    shown.window.actions_[name].trigger()
    dialogs = [w for w in shown.window.findChildren(QDialog) if w.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].close()


def test_pictures_and_attributions_are_saved(
    shown: Program, clip_files: list[Path], idle: Idle, tmp_path: Path, notices: list[str]
) -> None:
    shown.classify.add_paths(clip_files[:1])
    idle()
    folder = tmp_path / "out"
    folder.mkdir()
    commands = shown.commands
    for name in ("o.png", "o.svg"):
        commands._on_picture(str(folder / name))
    for name in ("a.npy", "a.csv"):
        commands._on_attribution(str(folder / name))
    idle()
    assert (folder / "o.png").stat().st_size > 10_000
    assert "<svg" in (folder / "o.svg").read_text()
    assert len((folder / "a.csv").read_text().splitlines()) == 1 + 3 * 128 * 250
    description = json.loads((folder / "a.npy.json").read_text())
    assert description["attribution"]["shape"] == [3, 128, 250]
    assert description["target"] in ("dog", "rain", "rooster")
    assert description["refined"] is True
    assert description["prediction"]["label"] == description["target"]
    assert json.loads((folder / "a.csv.json").read_text())["attribution"]["file"] == "a.csv"
    assert sum(line.startswith("Saved ") for line in notices) == 4


def test_the_saved_picture_is_of_the_view_that_is_chosen(
    shown: Program, clip_files: list[Path], idle: Idle, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    looks: list[ExportLook] = []
    monkeypatch.setattr(
        saving_jobs, "save_picture", lambda context, path, *what: looks.append(what[-1])
    )
    shown.classify.add_paths(clip_files[:1])
    idle()
    panel = shown.page.explanation
    for view in ("member 3", "disagreement"):
        panel.view_choice.setCurrentText(view)
        shown.commands._on_picture(str(tmp_path / "o.png"))
        idle()
    assert [(look.style.member, look.style.disagreement) for look in looks] == [
        (2, False),
        (None, True),
    ]
    assert looks[-1].style == panel.style_chosen()


def test_escape_ends_a_save_and_leaves_the_file_before(
    qtbot: QtBot, shown: Program, clip_files: list[Path], idle: Idle, tmp_path: Path,
    notices: list[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    shown.classify.add_paths(clip_files[:1])
    idle()
    begun, real = threading.Event(), saving_jobs.save_attribution

    def slowly(context: jobs.Context, path: Path, explained: Explained) -> None:
        begun.set()
        while not context.cancel.cancelled:
            time.sleep(0.01)
        real(context, path, explained)

    monkeypatch.setattr(saving_jobs, "save_attribution", slowly)
    target = tmp_path / "a.npy"
    target.write_text("before")
    shown.commands._on_attribution(str(target))
    assert begun.wait(10)
    assert shown.export.busy
    patiently(qtbot, lambda: shown.window.status.work == "saving …")
    shown.window.actions_["cancel"].trigger()
    idle()
    assert not shown.export.busy
    assert [path.name for path in tmp_path.glob("a.npy*")] == ["a.npy"]
    assert target.read_text() == "before"
    assert notices[-1] == "Saving a.npy was cancelled."
    patiently(qtbot, lambda: shown.window.status.work == "")


def test_a_folder_that_cannot_be_written_is_one_line(
    shown: Program, clip_files: list[Path], idle: Idle, tmp_path: Path, notices: list[str]
) -> None:
    shown.classify.add_paths(clip_files[:1])
    idle()
    notices.clear()
    shown.commands._on_attribution(str(tmp_path / "nowhere" / "a.npy"))
    idle()
    assert any("nowhere" in line and "\n" not in line for line in notices[1:])


def test_a_page_is_scrolled_where_it_does_not_fit(program: Program) -> None:
    page = program.page
    program.window.show()
    program.window.resize(960, 620)
    place = page.parentWidget().parentWidget()
    assert isinstance(place, QScrollArea)
    page.setMinimumSize(1200, 900)
    QApplication.processEvents()
    assert page.size().toTuple() >= (1200, 900)
    assert place.horizontalScrollBar().maximum() > 0
    assert place.verticalScrollBar().maximum() > 0
    page.setMinimumSize(0, 0)
    program.window.resize(1600, 1000)
    QApplication.processEvents()
    assert place.horizontalScrollBar().maximum() == 0


def test_a_bundle_that_is_opened_with_the_program_hears_the_clips(
    program: Program, clip_files: list[Path], idle: Idle, tmp_path: Path
) -> None:
    program.open([tmp_path / "owls.sonolens", clip_files[0]])
    idle()
    assert program.session.key.bundle == str(tmp_path / "owls.sonolens")
    assert [program.clips.entry(i).path for i in program.clips.ids()] == clip_files[:1]


def test_the_marks_of_menu_keys_are_left_out_of_words() -> None:
    assert plain("E&xport pictures…") == "Export pictures…"
    assert plain("打开片段(&O)…") == "打开片段…"


@pytest.fixture
def chinese_menus() -> Iterator[None]:
    said = {"&Open clips…": "打开片段(&O)…", "&File": "文件(&F)"}
    speak_with(lambda text, _note: said.get(text, text))
    yield
    speak_with(None)


@pytest.mark.usefixtures("chinese_menus")
def test_commands_keep_their_english_names_in_another_language(program: Program) -> None:
    spec = SPEC_OF["open"]
    assert (spec.shown_text, spec.shown_menu, spec.menu) == ("打开片段(&O)…", "文件", "File")
    assert program.window.actions_["open"].text() == "打开片段(&O)…"
    assert program.window.header.menu_bar.actions()[0].text() == "文件(&F)"
    entry = program.settings_door.entries()[0]
    assert (entry.key, entry.text, entry.place) == ("open", "打开片段", "文件")


def test_devices_that_are_offered_again_leave_nothing_behind(program: Program) -> None:
    header = program.window.header
    offered = [DeviceChoice(kind, kind, True, "") for kind in ("cpu", "cuda")]
    counts = []
    for _ in range(3):
        header.set_devices(offered)
        groups = header.findChildren(QActionGroup)
        counts.append([len(group.actions()) for group in groups])
    assert counts == [[3, 0]] * 3
