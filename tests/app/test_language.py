"""The window's language."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from app import language
from app.widgets.evaluation_panel import protocol_words

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Greeting</name>
<message><source>Good day</source><translation>Guten Tag</translation></message>
</context></TS>
"""


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "translations"
    folder.mkdir()
    (tmp_path / "de.ts").write_text(TS, "utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [lrelease, tmp_path / "de.ts", "-qm", folder / "sonolens_de.qm"],
        check=True, capture_output=True,
    )  # fmt: skip
    monkeypatch.setattr(language, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    return folder


def said() -> str:
    return QCoreApplication.translate("Greeting", "Good day")


def test_what_ships_is_spoken(qapp: QApplication, german: Path) -> None:
    assert language.languages() == [("en", "English"), ("de", "Deutsch")]
    used = language.speak(qapp, "de")
    try:
        assert said() == "Guten Tag"
        assert isinstance(used[0], QTranslator)
    finally:
        for translator in used:
            qapp.removeTranslator(translator)
    assert said() == "Good day"


@pytest.mark.parametrize("code", ["en", "tlh", "../x"])
def test_what_does_not_ship_is_english(qapp: QApplication, german: Path, code: str) -> None:
    assert language.speak(qapp, code) == []
    assert said() == "Good day"


def test_a_protocol_has_a_german_name(qapp: QApplication) -> None:
    language.speak(qapp, "de")
    try:
        assert protocol_words("trained-on") not in ("", "trained-on")
    finally:
        language.speak(qapp, "en")
