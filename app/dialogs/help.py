"""The help pages: a list of them and the one that is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.closing import close_buttons
from app.language import spoken
from app.widgets.markdown_page import MarkdownPage
from app.words import tr
from resources import resource_path

__all__ = ["HelpDialog", "help_pages"]


def help_pages() -> list[tuple[str, Path]]:
    """Title and file of each page, by the numbers that their names begin with.

    A page is in the language that the window speaks where it was translated, in English otherwise.
    """
    pages = []
    for english in sorted(resource_path("help").glob("*.md")):
        translated = english.with_name(spoken()) / english.name
        path = translated if translated.is_file() else english
        first = path.read_text("utf-8").partition("\n")[0]
        pages.append((first.removeprefix("#").strip(), path))
    return pages


class HelpDialog(QDialog):
    """Reads the pages that ship with the program; stays open beside the window.

    Parameters
    ----------
    page : str
        File name, without its ending, of the page that is opened; the first if there is none.
    """

    def __init__(self, page: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Help pages"))
        self.pages.setProperty("contents", True)
        self.pages.setWordWrap(True)
        self.text = MarkdownPage()
        self.text.setAccessibleName(tr("Help"))
        self.text.anchorClicked.connect(self._follow)
        for title, path in help_pages():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(title)
            self.pages.addItem(item)
        widest = max(self.fontMetrics().horizontalAdvance(title) for title, _ in help_pages())
        self.pages.setFixedWidth(min(max(widest + 40, 190), 300))
        buttons = close_buttons(self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.pages)
        row.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        self.resize(1040, 700)
        self.pages.currentItemChanged.connect(lambda *_: self._show())
        self.open_page(page)

    def open_page(self, name: str) -> None:
        """Show a page by its file name without ending; the first if there is none of that name."""
        files = [
            Path(self.pages.item(row).data(Qt.ItemDataRole.UserRole)).stem
            for row in range(self.pages.count())
        ]
        self.pages.setCurrentRow(files.index(name) if name in files else 0)

    def _show(self) -> None:
        item = self.pages.currentItem()
        if item is not None:
            self.text.set_page(Path(item.data(Qt.ItemDataRole.UserRole)).read_text("utf-8"))

    def _follow(self, link: QUrl) -> None:
        """Open another page here, and what lies elsewhere with the desktop's program for it."""
        name = Path(link.path())
        if name.suffix == ".md" and not link.host():
            self.open_page(name.stem)
        elif link.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(link)
