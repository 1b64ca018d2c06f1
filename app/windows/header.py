"""The window's top line: name, menus, pages, which bundle hears, and on which device."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.bundle_files import is_asked_for
from app.models.records import BundleChoice, DeviceChoice, ModelInfo, ModelKey
from app.widgets.fitting import FittingWidget
from app.words import tr, trn

__all__ = ["Header", "share_note"]


_NARROWEST_EM = 14
_SLACK = 2
_TABS_AT = 4
"""Where the tabs stand in the row."""


class _MenuButton(QToolButton):
    """Button of a menu that says less where there is no room for all its words."""

    def __init__(self) -> None:
        super().__init__()
        self._short = ""

    def set_words(self, words: str, short: str = "") -> None:
        """Say something, and what of it stays where there is no room; empty shortens it."""
        self._short = short
        self.setText(words)

    def shown_text(self) -> str:
        """Return what is drawn at the present width."""
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            return self.text()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self.text()) - missing
        return metrics.elidedText(self._short or self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the short words, as long as they are not many."""
        metrics, hint = self.fontMetrics(), self.sizeHint()
        most = _NARROWEST_EM * metrics.horizontalAdvance("m")
        spared = metrics.horizontalAdvance(self.text())
        spared -= metrics.horizontalAdvance(self._short or self.text())
        return QSize(min(hint.width() - spared + _SLACK, most), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as usual, with the words that there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.shown_text()
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


def _menu_button(name: str) -> _MenuButton:
    button = _MenuButton()
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    button.setProperty("role", "chrome")
    button.setAccessibleName(name)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.setToolTipsVisible(True)
    button.setMenu(menu)
    return button


def share_note(share: float | None) -> str:
    """Say beside a tab's title how far its work is; None: nobody knows."""
    return "…" if share is None else f"{int(100 * share)} %"


class Header(FittingWidget):
    """Brand, menu bar, tabs of the pages, bundle and device.

    Attributes
    ----------
    page_chosen : Signal(str)
    bundle_chosen : Signal(str)
        Path of a bundle; empty for the shipped one.
    device_chosen : Signal(str)
    """

    page_chosen = Signal(str)
    bundle_chosen = Signal(str)
    device_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        brand = QLabel("Sonolens")
        brand.setProperty("role", "brand")
        self.menu_bar = QMenuBar()
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._bundle = _menu_button(tr("Bundle"))
        self._device = _menu_button(tr("Device"))
        self._device_actions = QActionGroup(self)
        self._bundle_actions = QActionGroup(self)
        self._row = row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(brand)
        row.addSpacing(10)
        row.addWidget(self.menu_bar)
        row.addSpacing(6)
        self._tabs: dict[str, QPushButton] = {}
        self._tab_group = QButtonGroup(self)
        self._tab_holder = QWidget()
        self._tab_row = QHBoxLayout(self._tab_holder)
        self._tab_row.setContentsMargins(0, 0, 0, 0)
        self._tab_row.setSpacing(0)
        row.addWidget(self._tab_holder)
        row.addStretch()
        row.addWidget(self._bundle)
        row.addWidget(self._device)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(4, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addLayout(row)
        self._two_rows = False
        self._key = ModelKey()
        self.set_model(None)
        self.set_devices([])

    def _tabs_width(self) -> int:
        return sum(tab.sizeHint().width() for tab in self._tabs.values())

    def _fit(self) -> None:
        """Give the tabs a row of their own where one row would cut them."""
        row = self._row.minimumSize().width()
        tabs = self._tabs_width()
        needed = row + tabs + self._row.spacing() if self._two_rows else row
        two_rows = self.width() < needed + self._rows.contentsMargins().left()
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        left = Qt.AlignmentFlag.AlignLeft
        if two_rows:
            self._row.removeWidget(self._tab_holder)
            self._rows.addWidget(self._tab_holder, 0, left)
        else:
            self._rows.removeWidget(self._tab_holder)
            self._row.insertWidget(_TABS_AT, self._tab_holder)

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of two rows."""
        hint = super().minimumSizeHint()
        row = self._row.minimumSize().width() - (0 if self._two_rows else self._tabs_width())
        widest = max(row, self._tabs_width()) + self._rows.contentsMargins().left()
        return QSize(min(widest, hint.width()), hint.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the tabs as they are dressed now."""
        super().showEvent(event)
        for tab in self._tabs.values():
            tab.updateGeometry()

    def add_page(self, name: str, title: str) -> None:
        """Add a tab."""
        tab = QPushButton(title)
        tab.setProperty("role", "page")
        tab.setProperty("title", title)
        tab.setCheckable(True)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.setAccessibleName(tr("{title} page", title=title))
        tab.clicked.connect(lambda _=False: self.page_chosen.emit(name))
        self._tabs[name] = tab
        self._tab_group.addButton(tab)
        self._tab_row.addWidget(tab)

    @property
    def page_names(self) -> list[str]:
        """Names of the pages, from the left."""
        return list(self._tabs)

    def set_page_keys(self, name: str, keys: str) -> None:
        """Name the keys of a page in its tab's tip; empty for none."""
        title = self._tabs[name].property("title")
        self._tabs[name].setToolTip(f"{title} ({keys})" if keys else title)

    def set_page(self, name: str) -> None:
        """Mark the tab of the page that is seen."""
        self._tabs[name].setChecked(True)

    def set_page_note(self, name: str, note: str) -> None:
        """Write a few words after a tab's title, such as how far something is; empty for none."""
        tab = self._tabs[name]
        text = f"{tab.property('title')}  {note}".rstrip()
        if tab.text() != text:
            tab.setText(text)

    @property
    def bundle_menu(self) -> QMenu:
        """Menu of the bundles; commands may be added below them."""
        return self._bundle.menu()

    @property
    def device_menu(self) -> QMenu:
        """Menu of the devices."""
        return self._device.menu()

    @property
    def bundle_text(self) -> str:
        """What the bundle button says."""
        return self._bundle.text()

    def set_key(self, key: ModelKey) -> None:
        """Say which bundle and device are asked for."""
        self._key = key
        self._tick_bundle()

    def set_model(self, model: ModelInfo | None) -> None:
        """Show what is loaded; None while it is being loaded."""
        if model is None:
            self._bundle.set_words(tr("loading …"))
            self._device.set_words(tr("device …"))
            return
        members = trn("{n} member", "{n} members", model.n_members)
        self._bundle.set_words(f"{model.name} · {members}", model.name)
        self._bundle.setToolTip(f"{model.title}: {', '.join(model.labels)}")
        self._device.set_words(model.device_name, model.device_name.partition(" · ")[0])
        self._device.setToolTip(model.device_reason)

    def set_unloaded(self) -> None:
        """Show that no bundle could be loaded."""
        self._bundle.set_words(tr("no bundle"))
        self._device.set_words(tr("no device"))

    def set_bundles(self, bundles: Sequence[BundleChoice], more: Sequence[QAction]) -> None:
        """Offer bundles; those that cannot be used say why."""
        menu = self._bundle.menu()
        menu.clear()
        for bundle in bundles:
            action = menu.addAction(bundle.name)
            action.setCheckable(True)
            action.setData(bundle)
            self._bundle_actions.addAction(action)
            action.setEnabled(bundle.reason is None)
            action.setToolTip(bundle.reason or str(bundle.path))
            if bundle.reason is not None:
                action.setText(tr("{name} (damaged)", name=bundle.name))
            action.triggered.connect(
                lambda _=False, path=bundle.path: self.bundle_chosen.emit(str(path))
            )
        if bundles:
            menu.addSeparator()
        menu.addActions(list(more))
        self._tick_bundle()

    def _tick_bundle(self) -> None:
        """Mark the bundle that is asked for."""
        for action in self._bundle_actions.actions():
            bundle = action.data()
            action.setChecked(is_asked_for(self._key, bundle.name, bundle.path))

    def set_devices(self, devices: Sequence[DeviceChoice]) -> None:
        """Offer devices; those that cannot be had say why."""
        menu = self._device.menu()
        menu.clear()
        fastest = DeviceChoice("auto", tr("Automatic"), True, tr("the fastest there is"))
        for choice in (fastest, *devices):
            text = choice.name if choice.available else f"{choice.name}: {_short(choice.reason)}"
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice.kind == self._key.device)
            action.setEnabled(choice.available)
            action.setToolTip(choice.reason)
            action.triggered.connect(
                lambda _=False, kind=choice.kind: self.device_chosen.emit(kind)
            )
            self._device_actions.addAction(action)


def _short(reason: str) -> str:
    """Reason without the repeated name of the device."""
    return re.split(": |：", reason, maxsplit=1)[-1]
