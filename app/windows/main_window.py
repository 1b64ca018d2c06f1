"""The window: header, page, status line; it takes drops anywhere and stops all work when closed."""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.actions import LISTEN_ONLY, Actions, native
from app.settings import SettingsStore
from app.windows.drops import paths_in
from app.windows.header import Header
from app.windows.keyboard import KeyGuard
from app.windows.listen_page import ListenPage
from app.windows.pages import Page, PageStack
from app.windows.status_line import StatusLine
from app.words import tr

__all__ = ["MainWindow"]

_SIZE = (1360, 840)
_SMALLEST = (960, 620)


class MainWindow(QMainWindow):
    """Frame of the program; knows no controllers.

    Attributes
    ----------
    paths_dropped : Signal(list)
        Files and folders that were let go over the window.
    closing : Signal()
        The window is about to go.
    may_close : callable
        Asked before the window goes; False keeps it.
    """

    paths_dropped = Signal(list)
    closing = Signal()

    def __init__(self, page: ListenPage, settings: SettingsStore) -> None:
        super().__init__()
        self.setWindowTitle("Sonolens")
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.addActions(list(self.actions_))
        self.header = Header()
        self.page = page
        self.pages = PageStack(actions=self.actions_)
        self.status = StatusLine()
        self.may_close: Callable[[], bool] = lambda: True
        self._settings = settings
        centre = QWidget()
        centre.setProperty("page", True)
        column = QVBoxLayout(centre)
        column.setContentsMargins(12, 6, 12, 4)
        column.setSpacing(6)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.setMinimumSize(*_SMALLEST)
        KeyGuard(centre, self.actions_)
        self.actions_.keys_changed.connect(self._show_page_keys)
        self.header.page_chosen.connect(self.show_page)
        self.pages.shown.connect(self._on_page_shown)
        self.add_page("listen", tr("Listen", "page"), page)
        page.queue.setFocus()
        self._restore()

    # Pages ------------------------------------------------------------------------------------

    def add_page(self, name: str, title: str, page: QWidget | Callable[[], QWidget]) -> None:
        """Add a tab, and the command ``show_NAME``.

        Parameters
        ----------
        page : QWidget or callable
            A callable makes the widget when the page is first opened.
        """
        build = (lambda: page) if isinstance(page, QWidget) else page
        action = self.actions_[f"show_{name}"]
        action.setEnabled(True)
        action.setVisible(True)
        self.on(f"show_{name}", lambda: self.show_page(name))
        self.header.add_page(name, title)
        self.pages.add(Page(name, title, build))
        self._show_page_keys()

    def show_page(self, name: str) -> None:
        """Open a page; KeyError if there is none of that name."""
        self.pages.show_page(name)

    def _show_page_keys(self) -> None:
        for name in self.header.page_names:
            self.header.set_page_keys(name, native(self.actions_.keys(f"show_{name}")[:1]))

    def _on_page_shown(self, name: str) -> None:
        self.header.set_page(name)
        self.actions_[f"show_{name}"].setChecked(True)
        for command in LISTEN_ONLY:
            self.actions_[command].setEnabled(name == "listen")

    # Drops ------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept what names files."""
        if paths_in(event.mimeData()):
            event.acceptProposedAction()
            self._mark_drop(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Accept everywhere."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        """Forget the drop that did not come."""
        self._mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass on the paths."""
        self._mark_drop(False)
        paths = paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def _mark_drop(self, over: bool) -> None:
        self.setProperty("dropping", over)
        self.pages.setCursor(Qt.CursorShape.DragCopyCursor if over else Qt.CursorShape.ArrowCursor)

    # What is remembered -----------------------------------------------------------------------

    def _restore(self) -> None:
        self.resize(*_SIZE)
        values = self._settings.values
        if values.geometry:
            self.restoreGeometry(_decode(values.geometry))
        for splitter, text in zip(self.page.splitters, values.splitters.split(), strict=False):
            splitter.restoreState(_decode(text))

    def _remember(self) -> None:
        states = (bytes(s.saveState().data()) for s in self.page.splitters)
        self._settings.update(
            geometry=_encode(bytes(self.saveGeometry().data())),
            splitters=" ".join(_encode(state) for state in states),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, stop all work, go."""
        if not self.may_close():
            event.ignore()
            return
        self._remember()
        self.closing.emit()
        event.accept()

    def on(self, name: str, slot: Callable[[], object]) -> None:
        """Do something when a command is given."""
        self.actions_[name].triggered.connect(lambda _=False: slot())


def _encode(state: bytes) -> str:
    return base64.b64encode(state).decode("ascii")


def _decode(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
