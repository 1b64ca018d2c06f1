from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.actions import SPECS
from app.dialogs import help as help_module
from app.dialogs.help import HelpDialog, help_pages
from app.theme import current_palette
from app.widgets.numbers import NUMBERS_KEY


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    made = HelpDialog()
    qtbot.addWidget(made)
    return made


def test_every_page_is_listed_by_its_heading(dialog: HelpDialog) -> None:
    titles = [dialog.pages.item(row).text() for row in range(dialog.pages.count())]
    assert titles == [title for title, _ in help_pages()]
    assert "What to believe of an explanation" in titles
    for row, (title, _) in enumerate(help_pages()):
        dialog.pages.setCurrentRow(row)
        assert dialog.text.toPlainText().startswith(title)
        assert "##" not in dialog.text.toPlainText()


def test_translated_pages_are_shown_and_the_others_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "00-first.md").write_text("# First\n\n[on](10-second.md)", "utf-8")
    (tmp_path / "10-second.md").write_text("# Second\n", "utf-8")
    (tmp_path / "de" / "00-first.md").write_text("# Zuerst\n\n[weiter](10-second.md)", "utf-8")
    monkeypatch.setattr(help_module, "resource_path", lambda _name: tmp_path)
    monkeypatch.setattr(help_module, "spoken", lambda: "de")
    assert [title for title, _ in help_pages()] == ["Zuerst", "Second"]
    dialog = HelpDialog("00-first")
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText().startswith("Zuerst")
    dialog.text.anchorClicked.emit(QUrl("10-second.md"))
    assert dialog.text.toPlainText().startswith("Second")
    monkeypatch.setattr(help_module, "spoken", lambda: "zh_CN")
    assert [title for title, _ in help_pages()] == ["First", "Second"]


def test_page_is_opened_by_name(dialog: HelpDialog) -> None:
    dialog.open_page("10-explanations")
    assert dialog.text.toPlainText().startswith("What to believe of an explanation")
    dialog.open_page("no such page")
    assert dialog.pages.currentRow() == 0


def test_links_lead_to_pages_and_to_the_desktop(
    dialog: HelpDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog.open_page("10-explanations")
    dialog.text.anchorClicked.emit(QUrl("https://example.org/paper"))
    dialog.text.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == ["https://example.org/paper"]
    dialog.text.anchorClicked.emit(QUrl("10-explanations.md"))
    assert dialog.text.toPlainText().startswith("What to believe of an explanation")


@pytest.mark.parametrize("path", [path for _, path in help_pages()], ids=lambda path: path.stem)
def test_links_between_pages_hold(path: Path) -> None:
    for target in re.findall(r"\]\(([^)]+\.md)[^)]*\)", path.read_text("utf-8")):
        assert (path.parent / target).is_file(), target


def test_links_can_be_read_in_either_theme(dialog: HelpDialog) -> None:
    dialog.open_page("10-explanations")
    link = dialog.text.palette().link().color().name()
    assert link == current_palette().accent_text


def test_the_keyboard_page_names_keys_that_are_in_use() -> None:
    known = {key for spec in SPECS for key in spec.keys} | {NUMBERS_KEY}
    [text] = [path.read_text("utf-8") for _, path in help_pages() if path.stem == "60-keyboard"]
    named = set(re.findall(r"`([^`]+)`", text))
    assert len(named) > 15
    assert named - known == set()
