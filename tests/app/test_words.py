"""Every text of the window can be translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from every_dialog import DIALOGS
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.help import HelpDialog
from app.dialogs.training_wizard import TrainingWizard
from app.main import Program
from app.screenshots.unspoken import NAMES, in_brackets, shown_texts, unspoken
from app.tasks import TaskRunner
from app.words import begun, listed, speak_with, tr, trn

PAGES = ("listen", "train", "study", "models")
_CLIPS = "bb ccc synthetic chainsaw clock tick crackling fire crying baby dog helicopter rain"
DATA = NAMES | {
    *_CLIPS.split(),
    "sea",
    "waves",
    "sneezing",
    "rooster",
    "pretended",
    "everyday",
    "sounds",
}
UNTRANSLATED = {"confirm": "is given its words", "help": "its pages have translations of their own"}

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def brackets() -> Iterator[None]:
    speak_with(in_brackets)
    yield
    speak_with(None)


@pytest.fixture
def bracketed(brackets: None, program: Program) -> Program:
    return program


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    assert made.shutdown()


@pytest.mark.parametrize("page", PAGES)
def test_every_text_of_a_page_can_be_translated(
    bracketed: Program, page: str, clip_files: list[Path], idle: Callable[[], None]
) -> None:
    bracketed.classify.add_paths(clip_files)
    bracketed.window.show_page(page)
    idle()
    root = bracketed.window.pages.currentWidget()
    assert root is not None
    assert len(list(shown_texts(root))) > 8
    assert unspoken(root, DATA) == []


def test_every_text_of_the_frame_can_be_translated(bracketed: Program) -> None:
    window = bracketed.window
    assert len(list(shown_texts(window.header))) > 8
    found = [*unspoken(window.header, DATA), *unspoken(window.status, DATA)]
    for action in window.actions_:
        label = QLabel(f"{action.text()} {action.toolTip()} {action.statusTip()}")
        found += unspoken(label, DATA)
    assert found == []


@pytest.mark.parametrize("name", sorted(DIALOGS.keys() - UNTRANSLATED.keys()))
def test_every_text_of_a_dialog_can_be_translated(qtbot: QtBot, brackets: None, name: str) -> None:
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    assert list(shown_texts(dialog))
    assert unspoken(dialog, DATA) == []


def test_every_text_of_the_wizard_can_be_translated(
    qtbot: QtBot, brackets: None, runner: TaskRunner, tmp_path: Path
) -> None:
    wizard = TrainingWizard(None, None, runner, tmp_path / "runs")
    qtbot.addWidget(wizard)
    assert len(list(shown_texts(wizard))) > 30
    assert unspoken(wizard, DATA) == []


def test_the_help_says_which_pages_there_are(qtbot: QtBot) -> None:
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    assert len(list(shown_texts(dialog))) > 8


def test_a_text_that_is_not_translated_would_be_found(qtbot: QtBot, brackets: None) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    box = QComboBox()
    box.addItems([tr("{n} clips", n=3), "forgotten choice"])
    button = QPushButton(tr("Play"))
    button.setToolTip(f"{tr('Play')} forgotten tip")
    for widget in (box, button, QLabel(tr("of {kind}", kind="forgotten value")), QLabel("5.0 Hz")):
        column.addWidget(widget)
    found = unspoken(root)
    assert len(found) == 3
    assert all("forgotten" in line for line in found)


def test_a_number_chooses_its_words() -> None:
    assert [trn("{n} clip", "{n} clips", n) for n in (0, 1, 2)] == ["0 clips", "1 clip", "2 clips"]


def test_a_faulty_translation_shows_the_text(caplog: pytest.LogCaptureFixture) -> None:
    speak_with(lambda text, note: "{wrong}")
    try:
        assert tr("{n} clips", n=2) == "2 clips"
    finally:
        speak_with(None)
    assert "other places" in caplog.text


def test_a_sentence_begins_large_but_a_name_stays() -> None:
    assert begun("reading the clips") == "Reading the clips"
    assert begun("mobilenet_v2, fold 1") == "mobilenet_v2, fold 1"
    assert begun("") == ""


def test_parts_stand_side_by_side_with_the_comma_of_the_language() -> None:
    assert listed(["done", "", "installed"]) == "done, installed"
    speak_with(lambda text, note: "\uff0c" if text == ", " else text)
    try:
        assert listed(iter(["done", "installed"])) == "done\uff0cinstalled"
    finally:
        speak_with(None)
