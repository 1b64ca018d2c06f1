"""Settings: pages on the left, rows on the right, a search over all of them.

Every change is told at once; nothing waits for an OK.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.settings_keys import KeysPage
from app.dialogs.settings_pages import (
    AUTO,
    PRIVACY,
    computing_rows,
    look_rows,
    picture_rows,
    storage_rows,
)
from app.dialogs.settings_rows import ChoiceRow, PlaceRow, SettingRow
from app.models.records import DeviceChoice
from app.settings import Settings
from app.sizes import size_words
from app.widgets.panel import not_alone, role_label
from app.words import mark, tr

__all__ = ["SettingsDialog"]

_RESET_COLUMN = 52
_LETTERS = 62
"""Width where the text is large, in m."""


class SettingsDialog(QDialog):
    """Shows settings and tells of edits; changes nothing itself.

    Parameters
    ----------
    languages : sequence of (str, str)
        Code and name of each language that there is.

    Attributes
    ----------
    edited : Signal(str, object)
        Name of a setting and its new value.
    reset_requested, clear_requested, export_requested, import_requested : Signal()
    folder_requested : Signal(str)
        The folder of that setting is to be chosen.
    rows : dict of str to SettingRow
    pages : QListWidget
        Each page under its title, which the user role holds in English.
    """

    edited = Signal(str, object)
    reset_requested = Signal()
    clear_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    folder_requested = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        languages: Sequence[tuple[str, str]] = (("en", "English"),),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.rows: dict[str, SettingRow] = {}
        self._bodies: list[QWidget] = []
        self._told: list[str] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search settings"))
        self.search.setAccessibleName(tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Pages of the settings"))
        self.pages.setProperty("contents", True)
        self.pages.setWordWrap(True)
        self.stack = QStackedWidget()
        self.keys = KeysPage()
        self.keys.edited.connect(self.edited)
        self._add_pages(languages)
        self.answer = role_label("", "muted")
        self.answer.setWordWrap(True)
        self.answer.setAccessibleName(tr("What was done"))
        self._lay_out()
        self.pages.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.search.textChanged.connect(self._find)
        self.pages.setCurrentRow(0)
        self.search.setFocus()
        self.resize(max(920, _LETTERS * self.fontMetrics().horizontalAdvance("m")), 580)

    def _add_pages(self, languages: Sequence[tuple[str, str]]) -> None:
        self._add(mark("Look", "page of the settings"), look_rows(languages))
        self._add(mark("Sound picture", "page of the settings"), picture_rows())
        self._add(mark("Computing", "page of the settings"), computing_rows())
        self._add(
            mark("Storage", "page of the settings"), storage_rows(), self._cache_row(),
            told=tr("clear cache kept inputs size", "words that find a page of the settings"),
        )  # fmt: skip
        self._add_page(mark("Keys", "page of the settings"), self.keys)
        privacy = role_label(tr(PRIVACY), "")
        privacy.setWordWrap(True)
        self._add(mark("Privacy", "page of the settings"), [], privacy, told=tr(PRIVACY))

    def _cache_row(self) -> QWidget:
        self.cache_size = role_label(tr("Counting …"), "muted")
        self.clear = QPushButton(tr("Clear", "the cache"))
        self.clear.setAccessibleName(tr("Clear kept inputs"))
        self.clear.setToolTip(tr("Remove the kept inputs; the next training computes them again"))
        self.clear.setEnabled(False)
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self.clear_requested)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 6, _RESET_COLUMN, 0)
        row.addWidget(self.cache_size, 1)
        row.addWidget(self.clear)
        return box

    def _add(self, title: str, rows: Sequence[SettingRow], *more: QWidget, told: str = "") -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(4, 0, 8, 0)
        column.setSpacing(6)
        for row in rows:
            self.rows[row.name] = row
            row.edited.connect(self.edited)
            if isinstance(row, PlaceRow):
                row.choose_requested.connect(self.folder_requested)
            column.addWidget(row)
        for widget in more:
            column.addWidget(widget)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self._add_page(title, scroll, told)

    def _add_page(self, title: str, page: QWidget, told: str = "") -> None:
        item = QListWidgetItem(tr(title, "page of the settings"))
        item.setData(Qt.ItemDataRole.UserRole, title)
        self.pages.addItem(item)
        self.stack.addWidget(page)
        self._bodies.append(page)
        self._told.append(told.casefold())

    def _lay_out(self) -> None:
        widest = max(
            self.fontMetrics().horizontalAdvance(self.pages.item(row).text())
            for row in range(self.pages.count())
        )
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.pages, 1)
        for widget in (self.search, self.pages):
            widget.setFixedWidth(max(widest + 48, 190))
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addLayout(left)
        upper.addWidget(self.stack, 1)
        lower = QHBoxLayout()
        for text, signal in (
            (tr("Reset all settings"), self.reset_requested),
            (tr("Export…"), self.export_requested),
            (tr("Import…"), self.import_requested),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            lower.addWidget(button)
        lower.addWidget(self.answer, 1)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        lower.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(upper, 1)
        layout.addLayout(lower)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the list of pages once it has its final letters."""
        super().showEvent(event)
        self.pages.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out the list of pages again when letters or theme change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.pages.doItemsLayout()

    # What is shown ----------------------------------------------------------------------------

    def show_values(self, values: Settings) -> None:
        """Show settings."""
        for name, row in self.rows.items():
            row.show_value(getattr(values, name))

    def show_keys(self, keys: Mapping[str, tuple[str, ...]], changed: Mapping[str, str]) -> None:
        """Show the keys of the commands, and which were changed."""
        self.keys.show_keys(keys, changed)

    def show_places(self, cache: str, recordings: str) -> None:
        """Show the usual folders."""
        for name, folder in (("cache_folder", cache), ("recordings_folder", recordings)):
            row = self.rows[name]
            if isinstance(row, PlaceRow):
                row.set_usual(folder)

    def show_devices(self, devices: Sequence[DeviceChoice]) -> None:
        """Offer the devices that there are; say why the others are not."""
        device = self.rows["device"]
        if not devices or not isinstance(device, ChoiceRow):
            return
        device.set_choices(
            [(AUTO[0], tr(AUTO[1])), *((each.kind, each.name) for each in devices)],
            [each.kind for each in devices if not each.available],
        )
        reasons = (each.reason.removesuffix(".") for each in devices if not each.available)
        words = tr("What the networks run on.")
        for reason in reasons:
            words = tr("{before} {reason}.", before=words, reason=reason)
        device.hint.setText(not_alone(words))

    def show_cache(self, n_bytes: int | None) -> None:
        """Say how much is kept; None where it could not be counted."""
        if n_bytes is None:
            words = tr("The kept inputs could not be counted.")
        elif n_bytes:
            words = tr("{size} of inputs are kept.", size=size_words(n_bytes))
        else:
            words = tr("No inputs are kept.")
        self.cache_size.setText(words)
        self.clear.setEnabled(bool(n_bytes))

    def _find(self, text: str) -> None:
        """Leave the rows, and the pages, that hold every word that was typed."""
        words = text.casefold().split()
        for number in range(self.pages.count()):
            item, page = self.pages.item(number), self._bodies[number]
            title = item.text().casefold()
            whole = all(word in title for word in words)
            rows = [row for row in self.rows.values() if page.isAncestorOf(row)]
            fits = [whole or row.matches(words) for row in rows]
            for row, fit in zip(rows, fits, strict=True):
                row.setVisible(fit)
            found = self.keys.find_words([] if whole else words) if page is self.keys else any(fits)
            told = self._told[number]
            item.setHidden(not (whole or found or (told and all(word in told for word in words))))
        current = self.pages.currentItem()
        if words or current is None or current.isHidden():
            shown = (n for n in range(self.pages.count()) if not self.pages.item(n).isHidden())
            self.pages.setCurrentRow(next(shown, -1))
        found_any = self.pages.currentRow() >= 0
        self.answer.setText("" if found_any else tr("No setting holds these words."))
