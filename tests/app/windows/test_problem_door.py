"""A report of a problem, from the menu to its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pretended import patiently
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app import problem_jobs
from app.jobs import Context
from app.main import Program
from core.progress import CancelToken

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Idle = Callable[[], None]


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problem_jobs, "_self_check", lambda _context: '{"ok": true}')


def test_the_report_is_read_changed_and_saved(
    qtbot: QtBot, program: Program, checked: None, tmp_path: Path, notices: list[str], idle: Idle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QFileDialog, "open", lambda _dialog: None)
    program.settings.update(recent=("/secret/bat.wav",), colour_map="viridis")
    program.window.actions_["report_problem"].trigger()
    dialog = program.problem.dialog
    assert dialog is not None
    assert not dialog.save.isEnabled()
    patiently(qtbot, dialog.save.isEnabled)
    text = dialog.report.toPlainText()
    assert '{"ok": true}' in text
    assert '"colour_map": "viridis"' in text
    assert '"recent": true' in text
    assert "secret" not in text
    assert dialog.report.textCursor().selectedText().startswith("(What did you do")
    dialog.report.textCursor().insertText("It barked.")
    dialog.copy.click()
    assert "It barked." in QGuiApplication.clipboard().text()
    dialog.save.click()
    chooser = program.window.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "report.md"))
    patiently(qtbot, lambda: any("The report is in" in line for line in notices))
    assert "It barked." in (tmp_path / "report.md").read_text("utf-8")
    dialog.close()
    assert program.problem.dialog is None


def test_a_closed_report_is_not_waited_for(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch, idle: Idle
) -> None:
    seen: list[CancelToken] = []

    def collect(context: Context, _settings: object) -> str:
        seen.append(context.cancel)
        while True:
            context.cancel.raise_if_cancelled()

    monkeypatch.setattr(problem_jobs, "collect", collect)
    program.problem.open()
    patiently(qtbot, lambda: bool(seen))
    assert program.problem.dialog is not None
    program.problem.dialog.reject()
    patiently(qtbot, lambda: not program.runner.active_tasks)
    assert seen[0].cancelled


def test_a_report_that_fails_says_so(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def collect(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(problem_jobs, "collect", collect)
    program.problem.open()
    dialog = program.problem.dialog
    assert dialog is not None
    patiently(qtbot, lambda: "No space left" in dialog.report.placeholderText())
    dialog.close()
