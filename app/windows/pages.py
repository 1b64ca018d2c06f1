"""The pages of the window: one is seen, and each is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QStackedWidget, QWidget

from app.actions import Actions
from app.widgets.panel import scroll_through
from app.windows.keyboard import KeyGuard

__all__ = ["Page", "PageStack"]


@dataclass(frozen=True)
class Page:
    """One page.

    Attributes
    ----------
    name : str
        By which the program knows it; ``show_`` before it is the command that opens it.
    title : str
        What its tab says.
    build : callable
        Makes its widget; called once, when the page is first opened.
    """

    name: str
    title: str
    build: Callable[[], QWidget]


class PageStack(QStackedWidget):
    """Shows one page at a time.

    Attributes
    ----------
    shown : Signal(str)
        Another page is seen; carries its name.
    """

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, actions: Actions | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._pages: dict[str, Page] = {}
        self._built: dict[str, QWidget] = {}
        self._places: dict[str, _Place] = {}
        self._current = ""

    @property
    def current(self) -> str:
        """Name of the page that is seen; empty before the first."""
        return self._current

    def add(self, page: Page) -> None:
        """Take a page; the first one is shown at once.

        Raises
        ------
        ValueError
            There is one of that name.
        """
        if page.name in self._pages:
            raise ValueError(f"there is a page {page.name!r} already")
        self._pages[page.name] = page
        if len(self._pages) == 1:
            self.show_page(page.name)

    def is_built(self, name: str) -> bool:
        """Whether a page was opened before."""
        return name in self._built

    def page(self, name: str) -> QWidget:
        """Return a page's widget, making it where it is not there yet; KeyError if unknown."""
        if name not in self._built:
            widget = self._pages[name].build()
            self._built[name] = widget
            self._places[name] = _Place(widget)
            self.addWidget(self._places[name])
            _let_drops_through(widget)
            KeyGuard(widget, self._actions)
        return self._built[name]

    def show_page(self, name: str) -> None:
        """Show a page; KeyError if unknown."""
        self.page(name)
        if name == self._current:
            return
        self._current = name
        self.setCurrentWidget(self._places[name])
        self.shown.emit(name)


class _Place(QScrollArea):
    """Where a page stands: whole where there is room, else to be scrolled, never cut."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll_through(self, page)

    def minimumSizeHint(self) -> QSize:
        """Ask for no room: the window's own least size decides."""
        return QSize(0, 0)


def _let_drops_through(widget: QWidget) -> None:
    """Let plots and lists take no drops themselves, so that the window gets them."""
    for area in widget.findChildren(QAbstractScrollArea):
        area.setAcceptDrops(False)
        area.viewport().setAcceptDrops(False)
