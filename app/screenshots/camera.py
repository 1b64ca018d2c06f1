"""The window, driven as people drive it, and its pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.main import Program
from app.screenshots.unspoken import unspoken

__all__ = ["SETTLE_MS", "SIZE", "Camera", "drag_enter"]

SIZE = (1360, 840)
SETTLE_MS = 150
_QT = tuple(QLibraryInfo.version().segments())
_PATIENCE_S = 300.0
_POLL_MS = 40


class Camera:
    """Drives one window and takes its pictures.

    Parameters
    ----------
    program : Program
    out : Path
        Folder of the pictures.
    clips : sequence of Path
        What is dropped; the first one is looked at closely.
    scratch : Path
        Folder for the files that are made on the way.
    text_scale : float
        Factor on the text's size, where a step asks for no other.

    Attributes
    ----------
    taken : list of Path
    missed : list of str
        States that could not be reached, and why.
    reads_along : bool
        Whether `unspoken` is filled.
    unspoken : set of str
        Texts on the pictures that hold words which were not translated.
    """

    def __init__(
        self,
        program: Program,
        out: Path,
        clips: Sequence[Path],
        scratch: Path,
        text_scale: float = 1.0,
    ) -> None:
        self.program = program
        self.window = program.window
        self.out = out
        self.clips = list(clips)
        self.scratch = scratch
        self.text_scale = text_scale
        self.taken: list[Path] = []
        self.missed: list[str] = []
        self.reads_along = False
        self.unspoken: set[str] = set()

    def reach(self, steps: Sequence[Callable[[Camera], None]]) -> None:
        """Take the steps, each of which brings the window somewhere and takes pictures there."""
        for step in steps:
            try:
                step(self)
            except TimeoutError as error:
                self.missed.append(f"{step.__name__}: {error}")

    def act(self, name: str) -> None:
        """Give a command."""
        self.window.actions_[name].trigger()

    def drop(self, paths: Sequence[Path]) -> None:
        """Let files go over the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        centre = self.window.rect().center()
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
               Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(self.window, drag_enter(centre, *how))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(centre), *how))
        self.pause(SETTLE_MS)

    def resize(self, width: int, height: int) -> None:
        """Give the window a size."""
        self.window.resize(width, height)
        self.pause(SETTLE_MS)

    def dress(self, theme: str) -> None:
        """Choose a theme."""
        self.program.theme.choose(theme)
        self.pause(SETTLE_MS)

    def popups(self) -> Iterator[QWidget]:
        """Yield what stands over the window."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self.window:
                yield widget

    def wait_for_explanation(self) -> None:
        """Wait until the clip on the page is explained to the end."""

        def explained() -> bool:
            shown = self.program.session.shown
            found = None if shown is None else shown.attribution
            return found is not None and found.final and not self.program.explain.busy

        self.wait(explained, "the explanation")

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so.

        Raises
        ------
        TimeoutError
            It took too long.
        """
        loop = QEventLoop()
        poll = QTimer()
        poll.timeout.connect(lambda: loop.quit() if until() else None)
        poll.start(_POLL_MS)
        QTimer.singleShot(int(_PATIENCE_S * 1000), loop, loop.quit)
        if not until():
            loop.exec()
        poll.stop()
        if not until():
            raise TimeoutError(f"{what} did not come within {_PATIENCE_S:.0f} s")

    def pause(self, milliseconds: int) -> None:
        """Let the window work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def both(self, name: str) -> None:
        """Take a picture in each theme."""
        for theme in ("dark", "light"):
            self.dress(theme)
            self.shot(f"{name}-{theme}")
        self.dress("dark")

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """Take one picture."""
        self.pause(SETTLE_MS)
        path = self.out / f"{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise OSError(f"{path} cannot be written")
        self.taken.append(path)
        if self.reads_along:
            self.unspoken.update(unspoken(widget or self.window))


def drag_enter(place: QPoint, *how: Any) -> QDragEnterEvent:
    """Build the event that comes before a drop; its place is a `QPointF` from Qt 6.12 on."""
    kind: Any = QDragEnterEvent
    event: QDragEnterEvent = kind(QPointF(place) if _QT >= (6, 12) else place, *how)
    return event
