from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.dialogs import licences
from app.dialogs.about import AboutDialog
from app.dialogs.licences import LicencesDialog
from app.licences import Component

PARTS = [
    Component("alpha", "1.0", "MIT", "https://alpha.example", "You may."),
    Component("beta", "2.1", "", "", ""),
]


@pytest.fixture(autouse=True)
def _parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "components", lambda: PARTS)


def test_the_chosen_parts_licence_is_shown(qtbot: QtBot) -> None:
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    assert (dialog.text.toPlainText(), dialog.source.text()) == (
        "You may.",
        "https://alpha.example",
    )
    dialog.parts.setCurrentItem(dialog.parts.topLevelItem(1))
    assert dialog.text.toPlainText() == "beta 2.1 brings no text of its licence."
    assert dialog.parts.topLevelItem(1).text(2) == "see its text"


def test_about_leads_to_them(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr(LicencesDialog, "open", lambda dialog: opened.append(dialog))
    about = AboutDialog()
    qtbot.addWidget(about)
    about.licences.click()
    assert [dialog.parent() for dialog in opened] == [about]
