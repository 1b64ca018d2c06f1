"""The menu bar, made from the registry of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.actions import SPECS, menu_title
from app.windows.main_window import MainWindow
from app.words import tr

__all__ = ["build_menus"]

_BAR = ("File", "Clip", "View", "Help")


def build_menus(
    window: MainWindow,
    *,
    recent: Callable[[], Sequence[str]],
    samples: Sequence[Path],
    open_paths: Callable[[list[Path]], None],
) -> None:
    """Fill the menu bar of ``window``."""
    menus = {name: window.header.menu_bar.addMenu(menu_title(name)) for name in _BAR}
    for name, menu in menus.items():
        menu.setObjectName(name)
        menu.setToolTipsVisible(True)
    theme = QMenu(menu_title("Theme"), menus["View"])
    for spec in SPECS:
        if spec.menu != "Theme" and spec.menu not in menus:
            continue
        menu = theme if spec.menu == "Theme" else menus[spec.menu]
        if spec.separated and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(window.actions_[spec.name])
        if spec.name == "paste":
            _add_recent(menus["File"], recent, open_paths)
            _add_samples(menus["File"], samples, open_paths)
    menus["View"].addSeparator()
    menus["View"].addMenu(theme)
    for names in (
        ("show_listen", "show_train", "show_study", "show_models"),
        ("channel_all", "channel_0", "channel_1", "channel_2"),
        ("theme_system", "theme_dark", "theme_light"),
    ):
        group = QActionGroup(window)
        for name in names:
            group.addAction(window.actions_[name])


def _add_recent(
    menu: QMenu, recent: Callable[[], Sequence[str]], open_paths: Callable[[list[Path]], None]
) -> None:
    inner = menu.addMenu(tr("Open &recent"))

    def fill() -> None:
        inner.clear()
        for text in recent():
            path = Path(text)
            action = inner.addAction(path.name)
            action.setToolTip(text)
            action.setEnabled(path.exists())
            action.triggered.connect(lambda _=False, chosen=path: open_paths([chosen]))
        if inner.isEmpty():
            inner.addAction(tr("nothing yet")).setEnabled(False)

    inner.aboutToShow.connect(fill)
    inner.setToolTipsVisible(True)


def _add_samples(
    menu: QMenu, samples: Sequence[Path], open_paths: Callable[[list[Path]], None]
) -> None:
    if not samples:
        return
    inner = menu.addMenu(tr("&Samples"))
    for path in samples:
        action = inner.addAction(path.stem.replace("-", " "))
        action.triggered.connect(lambda _=False, chosen=path: open_paths([chosen]))
    inner.addSeparator()
    everything = inner.addAction(tr("All of them"))
    everything.triggered.connect(lambda: open_paths(list(samples)))
