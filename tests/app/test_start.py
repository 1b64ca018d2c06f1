"""What is imported when: no Qt for commands, no torch before the window shows."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from app import notifications
from app.display import missing_display
from core.errors import AudioDecodeError, BundleError


def python(code: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, timeout=120,
    )  # fmt: skip
    result: dict[str, object] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["bundles", "--help"]])
def test_a_command_imports_no_qt(words: list[str]) -> None:
    code = f"""
import sys, json, contextlib, io
from app.__main__ import main
with contextlib.redirect_stdout(io.StringIO()):
    try:
        code = main({words!r})
    except SystemExit as left:
        code = left.code or 0
qt = [name for name in sys.modules if name.startswith(("PySide6", "pyqtgraph"))]
print(json.dumps({{"code": code, "qt": qt}}))
"""
    assert python(code) == {"code": 0, "qt": []}


def test_the_window_shows_without_torch() -> None:
    code = """
import sys, json
from app.main import Program, make_application
app = make_application(["sonolens"])
program = Program(app)
program.window.show()
app.processEvents()
heavy = [name for name in ("torch", "librosa", "captum", "matplotlib", "sklearn")
         if name in sys.modules]
shown = program.window.isVisible()
program.window.close()
print(json.dumps({"shown": shown, "heavy": heavy}))
"""
    assert python(code) == {"shown": True, "heavy": []}


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (BundleError("a: the hash is another"), "a: the hash is another"),
        (MemoryError(), "there is not enough memory"),
        (PermissionError(13, "Permission denied", "/x"), "Permission denied (/x)"),
        (RuntimeError("first\nsecond"), "Reading failed: first. Details are in"),
        (KeyError(), "Reading failed: KeyError. Details are in"),
    ],
)
def test_an_error_is_one_line_for_people(error: BaseException, line: str) -> None:
    said = notifications.line_of(error, "Reading")
    assert line in said
    assert "\n" not in said


def test_what_nobody_foresaw_is_logged_in_full(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        divmod(1, 0)
    notifications.line_of(caught.value, "Reading")
    assert "Traceback" in caplog.text
    caplog.clear()
    notifications.line_of(AudioDecodeError("a.wav", "is empty"), "Reading")
    assert caplog.text == ""
    assert notifications.reason_of(AudioDecodeError("a.wav", "is empty"), "") == "is empty"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a display")
@pytest.mark.parametrize("display", [None, ":987"])
def test_without_a_display_there_is_one_line(display: str | None) -> None:
    unset = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    named = {name: value for name, value in os.environ.items() if name not in unset}
    if display is not None:
        named["DISPLAY"] = display
    done = subprocess.run(
        [sys.executable, "-m", "app"], capture_output=True, text=True, env=named, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert len(done.stderr.strip().splitlines()) == 1
    assert "display" in done.stderr


def test_a_platform_that_was_asked_for_needs_no_display() -> None:
    assert missing_display({"QT_QPA_PLATFORM": "offscreen"}) is None
