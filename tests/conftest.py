"""What every test gets: folders of its own, no screen, and a check that nothing is left behind."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

import gc
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

ROOT = Path(__file__).resolve().parent.parent
_ENDING_SECONDS = 2.0  # a thread whose work is over may need a moment to be gone


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, data, cache and log under the test's own folder."""
    home = tmp_path / "home"
    monkeypatch.setenv("SONOLENS_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread running or a top-level widget alive."""
    before = set(threading.enumerate())
    has_widgets = "qtbot" in request.fixturenames
    menus = _hidden_menus() if has_widgets else set()
    yield
    started = [t for t in threading.enumerate() if t not in before and not _known(t)]
    give_up = time.monotonic() + _ENDING_SECONDS
    for thread in started:
        thread.join(max(0.0, give_up - time.monotonic()))
    left = [t for t in started if t.is_alive()]
    assert not left, f"threads left behind: {left}"
    if "app.tasks" in sys.modules:
        workers = sys.modules["app.tasks"].running_workers()
        assert not workers, f"workers left behind: {workers}"
    widgets = _top_level_widgets() if has_widgets else []
    if has_widgets:
        _delete(_hidden_menus() - menus)
    assert not widgets, f"widgets left behind: {widgets}"


def _known(thread: threading.Thread) -> bool:
    """Threads of libraries that live as long as the process."""
    return thread.daemon and thread.name.startswith(("Dummy-", "ThreadPoolExecutor", "tqdm"))


@pytest.fixture(autouse=True, scope="module")
def searched_for_garbage_once() -> None:
    """Leave out of later searches what is there before a file's tests.

    Each test with widgets searches all that is alive; once torch is imported that takes half a
    second, and next to nothing of it is the test's own.
    """
    gc.collect()
    gc.freeze()


def _top_level_widgets() -> list[object]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]


def _hidden_menus() -> set[QMenu]:
    from PySide6.QtWidgets import QApplication, QMenu

    return {
        widget
        for widget in QApplication.topLevelWidgets()
        if type(widget) is QMenu and widget.parent() is None and not widget.isVisible()
    }


def _delete(menus: set[QMenu]) -> None:
    """Delete what every plot of pyqtgraph leaves: each theme would dress them again for ever."""
    import shiboken6

    for menu in menus:
        if shiboken6.isValid(menu):
            shiboken6.delete(menu)


@pytest.fixture(scope="session")
def esc10() -> Path:
    """Folder of the ESC-10 clips, or a skip that says how to have them."""
    named = os.environ.get("SONOLENS_ESC10")
    folder = Path(named) if named else ROOT.parent / "shared" / "datasets" / "esc10"
    if not (folder / "audio").is_dir():
        pytest.skip("no ESC-10 clips: set SONOLENS_ESC10 to their folder")
    return folder
